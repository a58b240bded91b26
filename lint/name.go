package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// isInitial reports whether token i is an initial of more than one letter, without its full stop: Zh, Ye.
func (p *Pass) isInitial(i int) bool {
	return p.Kind(i) == parser.Word && p.Has(i, parser.Capital) && p.initials(p.folded(i))
}

// initials reports whether a folded word is listed as an initial of more than one letter.
func (p *Pass) initials(fold []byte) bool {
	return len(fold) >= 2 && len(fold) <= 4 && p.Lexicon.Term(fold).Is(pack.InitialLetters)
}

// inName reports whether a place lies in a mention of a person.
func (p *Pass) inName(at model.Span) bool {
	_, ok := p.nameAt(at)
	return ok
}

// nameAt is the mention of a person in which a place lies.
func (p *Pass) nameAt(at model.Span) (name model.Span, ok bool) {
	if p.Entry == nil {
		return name, false
	}
	names := p.nameSpans()
	n, _ := slices.BinarySearchFunc(names, at.Start+1, func(s model.Span, start int) int { return s.Start - start })
	if n == 0 || !names[n-1].Contains(at) {
		return name, false
	}
	return names[n-1], true
}

// nameSpans are the mentions of people in the entry, in order of place. They are found out once.
func (p *Pass) nameSpans() []model.Span {
	if !p.named {
		p.named = true
		for i := range p.Entry.People {
			for _, m := range p.Entry.People[i].Mentions {
				p.names = append(p.names, m.Span)
			}
		}
		slices.SortFunc(p.names, func(a, b model.Span) int { return a.Start - b.Start })
	}
	return p.names
}
