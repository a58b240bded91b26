package extract

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// highestPart bounds what is taken for a further part behind a comma: "Part 2, 269" cites article 269.
const highestPart = 20

// numbers reads the word at the cursor and the numbers behind it: "Part 2", "Parts 1/2", "Parts 6, 11", "Parts 1 and 2", "Parts 1-3".
// It is nil, and takes no step, where no number follows.
func (p *lawParser) numbers() []string {
	at := p.at
	f, plural, clause := p.fold(p.at), p.isPlural(p.at), p.class(p.at).Is(pack.ClauseWord)
	p.at++
	p.char('.')
	if p.glued(p.at) && bytes.Equal(p.fold(p.at), f) && p.punct(p.at+1, '.') { // "p.p. 1, 2"
		p.at += 2
		plural = true
	}
	p.numberSign()
	var list []string
	lettered := false
	for {
		n := p.takeNumber()
		if n == "" {
			n = p.bracketed()
		}
		p.ordinalEnding()
		if n == "" {
			n = p.numberWord()
		}
		if n == "" && (list == nil || lettered) {
			n = p.letter()
			lettered = n != ""
		}
		if n == "" {
			break
		}
		if letters := p.lettered(p.at); letters > 0 {
			p.at += letters
			p.fail("a number with letters behind it", p.at)
		}
		switch {
		case plural:
			list = append(list, spread(n, highestPart)...)
		case list == nil:
			list = p.texts.One(n)
		default:
			list = append(list, n)
		}
		if !p.bracket && p.glued(p.at) && !p.punct(p.from-1, '(') {
			p.char(')') // "paragraphs 1), 3)"
		}
		if plural {
			list = append(list, p.upTo(n)...)
		}
		end := p.at
		if !p.char('/') && !(p.char(',') || p.word("and", "or")) {
			break
		}
		last := p.word("and", "or") || p.is(p.at-1, "and", "or")
		smaller := p.smaller(plural, lettered) || plural && p.follows(list[len(list)-1])
		if smaller && p.beforePart() {
			smaller = clause && plural && p.clauseBeforePart(len(list))
		}
		if !smaller || p.counts(further{before: list[len(list)-1], plural: plural, needed: plural && (last || len(list) == 1)}) {
			p.at = end
			break
		}
	}
	if list == nil {
		p.at = at
	}
	return list
}

// numberWord reads the number of a part that is a word or Roman: "part two", "Part II".
func (p *lawParser) numberWord() string {
	if !p.kindIs(p.at, parser.Word) && !p.kindIs(p.at, parser.Initial) {
		return ""
	}
	n := p.lex.NumberBehind(bytes.TrimSuffix(p.fold(p.at), []byte("."))) // "part I."
	if n != "" {
		p.at++
	}
	return n
}

// letter reads the letter of a clause: "clause b", "clauses a, k", "clause “g”", where nothing follows that "a" may belong to.
func (p *lawParser) letter() string {
	if p.quotedLetter(p.at) {
		p.at += 3
		return p.quote(p.at-2, p.at-2)
	}
	if !p.letterAt(p.at) {
		return ""
	}
	n := p.quote(p.at, p.at)
	p.at++
	return n
}

func (s *scan) letterAt(i int) bool {
	return s.oneLetter(i) && s.words[i].space && !s.class(i).Is(provisional) && s.endsCitation(i+1)
}

// quotedLetter reports whether a small letter in quotation marks begins with word i.
func (s *scan) quotedLetter(i int) bool {
	return s.kindIs(i, parser.OpenQuote) && s.oneLetter(i+1) && s.kindIs(i+2, parser.EndQuote)
}

// oneLetter reports whether word i is a small letter.
func (s *scan) oneLetter(i int) bool {
	return s.kindIs(i, parser.Word) && !s.capital(i) && s.token(i).End-s.token(i).Start == 1
}

// smaller reports whether the number at the cursor can be a further part or clause, not an article or a count of something.
func (p *lawParser) smaller(plural, lettered bool) bool {
	next := p.at + 1
	if lettered && p.quotedLetter(p.at) {
		return p.endsCitation(p.at + 3)
	}
	if p.kindIs(p.at, parser.Word) {
		return (p.lex.NumberBehind(p.fold(p.at)) != "" || lettered && p.letterAt(p.at)) && p.endsCitation(next)
	}
	number, _, ranged := strings.Cut(p.number(), "-")
	n, err := strconv.Atoi(number)
	if err != nil || ranged && !plural {
		return false
	}
	return n <= highestPart && !p.class(next).Is(pack.PartWord) && p.endsCitation(next)
}

// follows reports whether the number at the cursor follows a number of several parts or clauses as the next of them do, however high they are: "clauses 44 and 45".
func (p *lawParser) follows(before string) bool {
	const widest = 3 // step
	last, err := strconv.Atoi(before)
	n, bad := strconv.Atoi(p.number())
	return err == nil && bad == nil && last < n && n <= last+widest && !p.class(p.at+1).Is(pack.PartWord) && p.endsCitation(p.at+1)
}

// beforePart reports whether a comma and a part stand behind the number at the cursor, which may be an article then.
func (p *lawParser) beforePart() bool {
	return p.kindIs(p.at, parser.Number) && p.punct(p.at+1, ',') && p.class(p.at+2).Is(pack.PartWord)
}

// clauseBeforePart reports whether the number at the cursor, which stands before a part and behind n others of several clauses, is a clause all the same: "clauses 3, 4,
// part 3". The third of several articles' is in doubt.
func (p *lawParser) clauseBeforePart(n int) bool {
	if n > 1 && p.plural {
		p.doubt = p.at
		return false
	}
	return true
}
