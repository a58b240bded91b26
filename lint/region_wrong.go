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
		if p.Entry == nil || !p.namesRegion() {
			return
		}
		for i := range p.Entry.Places {
			town := &p.Entry.Places[i]
			if town.Kind != "settlement" || town.GeoNames == "" || town.Region == "" || !p.Lexicon.Home(town.Country) {
				continue
			}
			for j := range town.Mentions {
				if region, at := p.regionBehind(&town.Mentions[j]); region != nil && !p.liesIn(town, region) {
					problem := p.Report(model.Span{Start: town.Mentions[j].Start, End: at.End}, fmt.Sprintf("the gazetteer has %s in %s", town.Name, town.Region))
					if r, ok := p.Lexicon.Settlement(parser.Fold(nil, town.Name)); !ok || !r.Standard {
						problem.As(model.Suggestion) // a village may have that name too
					}
				}
			}
		}
	},
}

// namesRegion reports whether the entry names a region of the pack's country.
func (p *Pass) namesRegion() bool {
	for i := range p.Entry.Places {
		if place := &p.Entry.Places[i]; place.Kind == "region" && p.Lexicon.Home(place.Country) {
			return true
		}
	}
	return false
}

// regionBehind is the region that is stated right behind the mention of a settlement, and its mention; nil where none is. In a list of places it may be a place of its own: "in Taraz,
// Turkestan region and Aktobe".
func (p *Pass) regionBehind(town *model.Mention) (*model.Place, *model.Mention) {
	from, to := p.within(town.Span)
	before := p.Prev(from)
	if p.class(before).Is(pack.SettlementWord) && !p.folds(before, "city", "town") || p.folds(before, "of") && !p.folds(p.Prev(before), "city", "town", "residents", "people") || p.class(p.Next(to)).Is(pack.SettlementWord) {
		return nil, nil // villages share their names
	}
	if lead := int(p.tokens[from].Start) <= p.Lead.End+len(", in "); !lead && p.Kind(before) != parser.Word || p.folds(before, "and", "or") || p.nameClass(p.Tokens.FoldRange(from, to)).Is(pack.Given|pack.Family) {
		return nil, nil
	}
	at := p.Next(to)
	if p.Byte(at) != ',' {
		return nil, nil
	}
	if at = p.Next(at); p.folds(at, "in") {
		at = p.Next(at)
	}
	if p.folds(at, "the") {
		at = p.Next(at)
	}
	for i := range p.Entry.Places {
		region := &p.Entry.Places[i]
		if region.Kind != "region" || !p.Lexicon.Home(region.Country) {
			continue
		}
		for j := range region.Mentions {
			if m := &region.Mentions[j]; p.At(m.Start) == at && !p.folds(p.Next(p.last(at, m.End)), "and", "or") {
				return region, m
			}
		}
	}
	return nil, nil
}

// liesIn reports whether a town lies in a region, or lay in it before.
func (p *Pass) liesIn(town, region *model.Place) bool {
	now, said := strings.TrimSuffix(town.Region, " Region"), strings.TrimSuffix(region.Name, " Region")
	return now == said || p.Lexicon.RegionWas(now, said)
}
