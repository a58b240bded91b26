package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

const spelledNumber = "an article whose number is a word"

// spelledBehind reports "article one of the Constitution" and "articles one and two of the Constitution", whose numbers are words behind the word at i. It returns the
// word behind, i where there are none, or no code follows.
func (s *scan) spelledBehind(i int) int {
	p := lawParser{scan: s, at: i + 1, first: len(s.citations)}
	if p.series(p.takeSpelled) == nil {
		return i
	}
	if p.code(); !p.coded {
		return i
	}
	return s.leave(&p, i, spelledNumber)
}

// takeSpelled steps over a number that is a word: "one", "twenty-one", "II". "" where there is none.
func (p *lawParser) takeSpelled() string {
	if !p.kindIs(p.at, parser.Word) && !p.kindIs(p.at, parser.Initial) {
		return ""
	}
	if p.numberWord() == "" {
		if numeral.Of(p.quote(p.at, p.at)) < 1 {
			return ""
		}
		p.at++
	}
	return p.quote(p.at-1, p.at-1)
}

// lettered is how many words behind word i belong to the number before it as a letter or a Latin word: "405 bis", "405-bis", "405-a"; 0 for none.
func (s *scan) lettered(i int) int {
	dash := 0
	if s.glued(i) && s.dash(i) && s.glued(i+1) {
		dash = 1
	}
	word := i + dash
	if !s.kindIs(word, parser.Word) || s.capital(word) && dash == 0 {
		return 0
	}
	f := s.fold(word)
	if dash > 0 && len(bytes.Runes(f)) == 1 || s.is(word, "bis", "ter", "quater", "quinquies", "sexies") {
		return dash + 1
	}
	return 0
}
