package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// regionWord is the word behind the name of a home region that is mentioned, as a token: "region" of "Almaty region"; -1 where none stands there, in
// quotations, in capitals only, and where the name is that of an institution: "Almaty Region Court".
func (p *Pass) regionWord(place *model.Place, m *model.Mention) int {
	name, i := p.At(m.Start), p.At(m.End-1)
	if of := p.Prev(name); p.folds(of, "of") && p.folds(p.Prev(of), areaWords[:]...) { // "the Oblast of Turkestan"
		i = p.Prev(of)
	}
	if i >= p.Count() || !p.folds(i, "region", "oblast", "province", "regions", "oblasts", "provinces", "obl") || p.Quoted(i) || p.Has(i, parser.AllCaps) && p.Has(name, parser.AllCaps) || !p.Lexicon.Home(place.Country) {
		return -1
	}
	if next := p.Next(i); p.Has(next, parser.Capital) && p.class(next).Is(pack.ThingAfter|pack.NotName|pack.Organisation) {
		return -1
	}
	return i
}

// regionWords gives the words behind the names of the home regions that the entry mentions: see regionWord.
func (p *Pass) regionWords(yield func(i int) bool) {
	for i := range p.Entry.Places {
		place := &p.Entry.Places[i]
		if place.Kind != "region" {
			continue
		}
		for j := range place.Mentions {
			if w := p.regionWord(place, &place.Mentions[j]); w >= 0 && !yield(w) {
				return
			}
		}
	}
}
