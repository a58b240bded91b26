package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Names in quotation marks are those of things, unless somebody speaks.

// quotedAlone reports whether the words from to to are all that stands between quotation marks.
func (s *scan) quotedAlone(from, to int) bool {
	return s.valid(from-1) && s.valid(to+1) && s.kind(from-1) == parser.OpenQuote && s.kind(to+1) == parser.EndQuote
}

// shortWords is how many words a quotation has at most that is the name of a thing, not speech.
const shortWords = 4

// shortQuote reports whether word i stands in a quotation of few words that begins with a capital or a number and is no sentence: the name of a thing.
func (s *scan) shortQuote(i int) bool {
	from, to := i, i
	for from > 0 && i-from <= shortWords {
		k := s.words[from-1].kind
		if k == parser.OpenQuote {
			break
		}
		if k != parser.Word && k != parser.Punct && k != parser.Number {
			return false
		}
		from--
	}
	for to+1 < len(s.words) && to-i <= shortWords {
		k := s.words[to+1].kind
		if k == parser.EndQuote {
			break
		}
		if k != parser.Word && k != parser.Punct && k != parser.Number {
			return false
		}
		to++
	}
	if !s.kindIs(from-1, parser.OpenQuote) || !s.kindIs(to+1, parser.EndQuote) || !s.capital(from) && s.kind(from) != parser.Number {
		return false
	}
	words := 0
	for j := from; j <= to; j++ {
		if s.kind(j) == parser.Word {
			words++
		}
		if s.dash(j) && s.words[j].space && s.kindIs(j+1, parser.Number) && s.is(j+2, "years", "killed", "dead") { // "Zhanaozen – 10 years without truth"
			return false
		}
	}
	return words <= shortWords && !s.punct(to, '.') && !s.punct(to, ',')
}

// endsTitle reports whether a name that is somebody's as well, or stands behind a role or a word that is no English one, ends what stands in quotation marks and of which all words have
// capitals, but for those that link them: "“Ashyq Esik”", "“The Path of Abai”", "“Oyan, Abai!”", not "“Save Arys”".
func (s *scan) endsTitle(t term) bool {
	end := t.to + 1
	if s.punct(end, '!') {
		end++
	}
	if !s.kindIs(end, parser.EndQuote) {
		return false
	}
	open, capitals := t.from-1, 0
	for ; (s.kindIs(open, parser.Word) || s.punct(open, ',')) && t.from-open <= shortWords; open-- {
		if s.capital(open) {
			capitals++
		} else if !s.is(open, "of", "the", "and") && !s.punct(open, ',') {
			return false
		}
	}
	if capitals == 0 || !s.kindIs(open, parser.OpenQuote) {
		return false
	}
	return s.class(t.from).Is(pack.Given|pack.Family) || s.class(t.from-1).Is(pack.Role|pack.Title) || s.capital(t.from-1) && !s.class(t.from-1).Is(pack.English) && !s.standard(t)
}
