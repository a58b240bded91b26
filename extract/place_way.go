package extract

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// ways finds the settlements that a hyphen makes one word of, beside what leads from one to the other, "the Almaty-Taldykorgan highway", and those that no list has at one end of it, "the road
// between Merke and Tatty".
func (s *scan) ways() {
	for _, head := range s.heads {
		i := int(head)
		if s.is(i-1, "between", "from") && s.isWay(i-2) {
			s.endsOfWay(i)
		}
		w := &s.words[i]
		if w.shape&parser.Hyphen == 0 || w.owner != free || w.class.Is(pack.IsSettlement|pack.IsRegion|pack.IsCountry) || !s.isWay(i-1) && !s.isWay(i+1) {
			continue
		}
		towns, all := s.townsIn(i)
		switch {
		case len(towns) > 1 && all:
			s.claim(i, i, ownSettlement)
			s.found = append(s.found, towns...)
		case len(towns) > 0:
			s.unread(i, i, "what may be settlements with a hyphen between them, of which a list knows some")
		}
	}
}

// endsOfWay reads the two ends of a way, of which the first begins at word i behind "between" or "from", where a list knows one of them.
func (s *scan) endsOfWay(i int) {
	first := s.placeName(i)
	next := first + 2
	if first < i || !s.is(first+1, "and", "to") {
		return
	}
	last := s.placeName(next)
	known, too := s.termAt(i).class.Is(pack.IsSettlement), s.termAt(next).class.Is(pack.IsSettlement)
	switch {
	case last < next || known == too || s.kindIs(last+1, parser.Possess) || s.class(last+1).Is(pack.RegionWord|pack.DistrictWord):
	case known:
		s.wayTo(next, last)
	default:
		s.wayTo(i, first)
	}
}

// wayTo keeps the words from from to to as a settlement to which a way leads.
func (s *scan) wayTo(from, to int) {
	s.claim(from, to, ownSettlement)
	s.findSettlement(from, to, "place.way", true)
}

func (s *scan) isWay(i int) bool { return s.in(i, ways) }

// longestWay is how many words are looked at on either side for the ends of a way, and longestTown how many words with hyphens between them make a settlement's name.
const (
	longestWay  = 12
	longestTown = 4
)

// onWay reports whether a place is an end of a way, where nothing is said to happen: "in the Almaty–Astana train".
func (s *scan) onWay(p *place) bool {
	if p.part.End > 0 {
		return true
	}
	first, last := p.from, p.to
	for s.dash(first-1) && s.isSettlement(first-2) && p.from-first < longestWay {
		for first -= 2; s.isSettlement(first - 1); first-- {
		}
	}
	for s.dash(last+1) && s.isSettlement(last+2) && last-p.to < longestWay {
		for last += 2; s.isSettlement(last + 1); last++ {
		}
	}
	return (first < p.from || last > p.to) && (s.isWay(first-1) || s.isWay(last+1))
}

// townsIn are the settlements that word i is made of, each as long as it can be: "Semey-Ust-Kamenogorsk" are two; all is whether nothing else is in it.
func (s *scan) townsIn(i int) (towns []place, all bool) {
	text, at := s.quote(i, i), s.span(i, i).Start
	parts := hyphenParts(text)
	all = true
	for k := 0; k < len(parts); {
		n := min(len(parts), k+longestTown)
		for ; n > k; n-- {
			sp := model.Span{Start: parts[k].Start, End: parts[n-1].End}
			name := text[sp.Start:sp.End]
			r, listed := s.lex.Settlement(parser.Fold(nil, name))
			if !listed {
				continue
			}
			sp.Start, sp.End = at+sp.Start, at+sp.End
			towns = append(towns, place{from: i, to: i, name: s.nameIn(i, name, r), record: r, rule: "place.way", claimed: true, part: sp})
			break
		}
		all = all && n > k
		k = max(n, k+1)
	}
	return towns, all
}

// hyphenParts are the parts of a word between its hyphens.
func hyphenParts(word string) (parts []model.Span) {
	start := 0
	for i, r := range word {
		switch r {
		case '-', '‐', '‑':
			parts = append(parts, model.Span{Start: start, End: i})
			start = i + utf8.RuneLen(r)
		}
	}
	return append(parts, model.Span{Start: start, End: len(word)})
}
