package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only the place with which an entry begins is judged, and only "city": a village or a town is called one because few readers know it.
var citySuffix = &Rule{
	Rule: model.Rule{
		ID:       "city-suffix",
		Title:    "Cities are named one way at the head of entries",
		Why:      "“in Shymkent city” says no more than “in Shymkent”, and entries that begin alike are read and sorted more easily.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad: "On February 1, in Almaty, a picket was held[1]\n\n" +
			"On February 2, in Aktobe, a picket was held[2]\n\n" +
			"On February 3, in Taraz, a picket was held[3]\n\n" +
			"On February 4, in Shymkent city, a picket was held[4]",
		Good: "On February 1, in Almaty, a picket was held[1]\n\n" +
			"On February 2, in Aktobe, a picket was held[2]\n\n" +
			"On February 3, in Taraz, a picket was held[3]\n\n" +
			"On February 4, in Shymkent, a picket was held[4]",
	},
	Check: func(p *Pass) {
		m := p.leadSettlement()
		if m == nil {
			return
		}
		from, to := p.within(m.Span)
		switch begin, end := p.withCity(from, to); {
		case begin < from || end > to:
			if p.bodyCloses(end) {
				p.Use(1, p.Span(begin, end), "")
			}
		case p.class(p.Next(to)).Is(pack.SettlementWord) || p.class(p.Prev(from)).Is(pack.SettlementWord) || p.class(p.Prev(p.Prev(from))).Is(pack.SettlementWord):
		default:
			p.Use(0, p.Span(from, to), "")
		}
	},
	Style: &Style{
		Key:     "city-suffix",
		Values:  []string{"none", "suffix"},
		Names:   []string{"the name of a city alone", "“city” with its name"},
		Deviant: cityDeviant,
	},
}

// leadSettlement is the mention of the settlement with which the entry begins, nil where it begins with none: nothing but small words and larger
// areas stands between it and the date.
func (p *Pass) leadSettlement() *model.Mention {
	var first *model.Mention
	for i := 0; i < len(p.Entry.Places) && first == nil; i++ { // in order of their first mentions
		if place := &p.Entry.Places[i]; place.Kind == "settlement" {
			first = &place.Mentions[0]
		}
	}
	if first == nil {
		return nil
	}
	if p.Lead.PlaceFirst && first.End <= p.Lead.Start {
		return first
	}
	for i := p.At(p.Lead.End); i < p.Count() && int(p.tokens[i].Start) < first.Start; i++ {
		if p.Kind(i) != parser.Space && !p.linksLead(i) {
			return nil
		}
	}
	return first
}

// linksLead reports whether token i may stand between the date and the place of an entry.
func (p *Pass) linksLead(i int) bool {
	switch p.Kind(i) {
	case parser.Punct:
		return p.Byte(i) != '.' || p.shortCity(i-1)
	case parser.Word:
		return p.folds(i, "in", "at", "the", "of") || p.class(i).Is(pack.SettlementWord) || p.inArea(int(p.Tokens.List[i].Start))
	}
	return false
}

// inArea reports whether the byte at lies in the mention of a region or a district.
func (p *Pass) inArea(at int) bool {
	for i := range p.Entry.Places {
		if place := &p.Entry.Places[i]; place.Kind == "region" || place.Kind == "district" {
			for j := range place.Mentions {
				if m := &place.Mentions[j]; m.Start <= at && at < m.End {
					return true
				}
			}
		}
	}
	return false
}

// shortCity reports whether token i is what stands for "city" in Russian: "g. Almaty".
func (p *Pass) shortCity(i int) bool { return p.folds(i, "g", "c") && !p.Has(i, parser.Capital) }

// withCity widens the tokens of a settlement's name by the word "city" with it: "Almaty city", "the city of Almaty", "city Almaty", "g. Almaty".
func (p *Pass) withCity(from, to int) (begin, end int) {
	if next := p.Next(to); p.folds(next, "city") {
		if the := p.Prev(from); p.folds(the, "the") {
			from = the
		}
		return from, next
	}
	if of := p.Prev(from); p.folds(of, "of") && p.folds(p.Prev(of), "city") {
		begin = p.Prev(of)
		if the := p.Prev(begin); p.folds(the, "the") {
			begin = the
		}
		return begin, to
	}
	if city := p.Prev(from); p.folds(city, "city") {
		if the := p.Prev(city); p.folds(the, "the") {
			city = the
		}
		return city, to
	}
	if stop := p.Prev(from); p.Byte(stop) == '.' && p.shortCity(stop-1) {
		return stop - 1, to
	}
	return from, to
}

// closed reports whether a name ends with token i: "Almaty city," and not "Almaty city court".
func (p *Pass) closed(i int) bool {
	switch next := p.Next(i); p.Kind(next) {
	case parser.Punct:
		return p.Byte(next) != '-' || next > i+1
	case parser.Number, parser.Mark:
		return true
	}
	return false
}

// cityDeviant takes the word "city" away with its "the" and "of", or puts it behind the name.
func cityDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	message := found + " where the entries of the draft begin with " + wanted
	if house == 1 {
		return message, &model.Fix{Edits: []model.Edit{insert(use.At.End, " city")}}
	}
	return message, &model.Fix{Edits: withoutCity(d.Text[use.At.Start:use.At.End], use.At)}
}

// withoutCity removes all but the city's name from text, which stands at a place: "Almaty city", "the Almaty city", "the city of Almaty", "the city Almaty",
// "g. Almaty". It gives no edits where the small words are not plainly these.
func withoutCity(text string, at model.Span) []model.Edit {
	words := strings.Fields(text)
	last := len(words) - 1
	switch {
	case last > 0 && strings.EqualFold(words[last], "city"):
		words = words[:last]
		if strings.EqualFold(words[0], "the") {
			words = words[1:]
		}
	case last > 2 && strings.EqualFold(words[0], "the") && strings.EqualFold(words[2], "of"):
		words = words[3:]
	case last > 1 && (strings.EqualFold(words[1], "of") || strings.EqualFold(words[0], "the") && strings.EqualFold(words[1], "city")):
		words = words[2:]
	case last > 0 && (strings.EqualFold(words[0], "city") || len(words[0]) == len("g.") && words[0][1] == '.'):
		words = words[1:]
	default:
		return nil
	}
	if len(words) == 0 {
		return nil
	}
	first, end := strings.Index(text, words[0]), strings.LastIndex(text, words[len(words)-1])+len(words[len(words)-1])
	var edits []model.Edit
	if first > 0 {
		edits = append(edits, remove(model.Span{Start: at.Start, End: at.Start + first}))
	}
	if end < len(text) {
		edits = append(edits, remove(model.Span{Start: at.Start + end, End: at.End}))
	}
	return edits
}
