package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Many villages share a name: only a settlement that the gazetteer has by its number is judged, which is one of the larger, and only where its region is stated right behind it.
var regionWrong = &Rule{
	Rule: model.Rule{
		ID:       "region-wrong",
		Title:    "A town lies in the region that is stated behind it",
		Why:      "Records are counted by region: an entry under the wrong one is missing from the right one. The region in which a town lay before its region was made is right too.",
		Severity: model.Warning,
		Bad:      "On February 1, in Taraz, Turkestan region, a picket was held[1]",
		Good:     "On February 1, in Taraz, Zhambyl region, a picket was held[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for i := range p.Entry.Places {
			town := &p.Entry.Places[i]
			if town.Kind != "settlement" || town.GeoNames == "" || town.Region == "" || !p.Lexicon.Home(town.Country) {
				continue
			}
			for j := range town.Mentions {
				p.wrongRegion(town, town.Mentions[j].Span)
			}
		}
	},
}

// wrongRegion reports a mention of a town with another region right behind it.
func (p *Pass) wrongRegion(town *model.Place, at model.Span) {
	from, to := p.within(at)
	region, last := p.regionAt(p.regionBehind(to))
	if region == nil || p.liesIn(town, region) || p.sharesName(from, to) || p.folds(p.Prev(from), "and", "or") || p.folds(p.Next(last), "and", "or") { // in a list it may be a place of its own
		return
	}
	if inLead := at.Start <= p.Lead.End+len(", in "); !inLead && p.Kind(p.Prev(from)) != parser.Word {
		return
	}
	problem := p.Report(p.Span(from, last), fmt.Sprintf("the gazetteer has %s in %s", town.Name, town.Region))
	if r, ok := p.Lexicon.Settlement(parser.Fold(nil, town.Name)); !ok || !r.Standard {
		problem.As(model.Suggestion) // a village may have that name too
	}
}

// sharesName reports whether the tokens from to to are called a village, or are somebody's name as well: there are many of either name.
func (p *Pass) sharesName(from, to int) bool {
	word := p.Prev(from)
	if p.folds(word, "of") {
		word = p.Prev(word)
	}
	village := func(i int) bool { return p.class(i).Is(pack.SettlementWord) && !p.folds(i, "city", "town") }
	return village(word) || village(p.Next(to)) || p.nameClass(p.Tokens.FoldRange(from, to)).Is(pack.Given|pack.Family)
}

// regionBehind is the token behind the comma at which the region of a settlement that ends with token i may begin: "in Taraz, the Zhambyl region", "in Taraz, in the Zhambyl region"; -1 where no
// comma stands there.
func (p *Pass) regionBehind(i int) int {
	at := p.Next(i)
	if p.Byte(at) != ',' {
		return -1
	}
	if at = p.Next(at); p.folds(at, "in") {
		at = p.Next(at)
	}
	if p.folds(at, "the") {
		at = p.Next(at)
	}
	return at
}

// regionAt is the region of the pack's country that begins with token i and has its word behind it, and the token of that word; nil where none does.
func (p *Pass) regionAt(i int) (region *pack.PlaceRecord, last int) {
	const longest = 2 // words: "East Kazakhstan"
	if i < 0 {
		return nil, 0
	}
	for n, to := 0, i; n < longest && p.Has(to, parser.Capital); n, to = n+1, p.Next(to) {
		if r, ok := p.Lexicon.Region(p.Tokens.FoldRange(i, to)); ok && p.Lexicon.Home(r.Country) && p.class(p.Next(to)).Is(pack.RegionWord) {
			return r, p.Next(to)
		}
	}
	return nil, 0
}

// liesIn reports whether a town lies in a region, or lay in it before.
func (p *Pass) liesIn(town *model.Place, region *pack.PlaceRecord) bool {
	return town.Region == region.Worded || p.Lexicon.RegionWas(strings.TrimSuffix(town.Region, " Region"), region.Name)
}
