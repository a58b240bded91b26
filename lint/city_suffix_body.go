package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// "Almaty city" beside "Almaty region" tells the city from the region, and "Almaty city court" is a court: neither is found. "The city of Almaty"
// is plain English.
var citySuffixBody = &Rule{
	Rule: model.Rule{
		ID:       "city-suffix-body",
		Title:    "The name of a city needs no “city” behind it",
		Why:      "“in Kyzylorda city” is written after the Russian; in English the name says it.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, activists said that a picket was held in Kyzylorda city as well[1]",
		Good:     "On February 1, in Almaty, activists said that a picket was held in Kyzylorda as well[1]",
	},
	Check: func(p *Pass) {
		if p.Settings.Style[citySuffix.Style.Key] == "suffix" {
			return
		}
		p.settlements(func(place *model.Place, m *model.Mention) {
			if m.Rule == "place.called" {
				p.cityInBody(place, m)
			}
		})
	},
}

// cityInBody reports the word "city" behind a mention of a settlement that does not begin the entry.
func (p *Pass) cityInBody(place *model.Place, m *model.Mention) {
	from, to := p.within(m.Span)
	city := p.Next(to)
	if !p.folds(city, "city") || !p.folds(p.Prev(from), "in", "to", "from", "near") || p.Quoted(city) || !p.bodyCloses(city) || p.regionOf(place.Name) {
		return
	}
	if m == p.leadSettlement() {
		return
	}
	span := p.Span(from, city)
	p.Report(span, "“city” is not needed behind "+m.Text).Unsafe(withoutCity(p.Text[span.Start:span.End], span)...)
}

// goesWithSentence are small words that no name of an institution goes on with.
var goesWithSentence = strings.Fields("a after an and are as at because before by during for from in is on or that the to was were when where which who with")

// bodyCloses reports whether the name ends with token i: a sign or a small word that goes on with the sentence stands behind it, no noun.
func (p *Pass) bodyCloses(i int) bool {
	next := p.Next(i)
	return p.closed(i) || next >= p.Count() || p.Kind(next) == parser.EndQuote || p.folds(next, goesWithSentence...)
}

// regionOf reports whether the entry mentions the region that is called as a city.
func (p *Pass) regionOf(city string) bool {
	for i := range p.Entry.Places {
		if place := &p.Entry.Places[i]; place.Kind == "region" && len(place.Name) > len(city) && place.Name[:len(city)] == city {
			return true
		}
	}
	return false
}
