package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Villages are many and lists of them short: one whose name is unlike every listed one, or differs from it by a consonant (Karatal, Karatau), is
// taken as it stands.
var unknownPlace = &Rule{
	Rule: model.Rule{
		ID:       "unknown-place",
		Title:    "A place that no list knows is no misspelling of one that is known",
		Why:      "A slip of one letter makes a place that does not exist, and the entry is not found under the one that does.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Shymkemt, a picket was held[1]",
		Good:     "On February 1, in Shymkent, a picket was held[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.Places {
			place := &p.Entry.Places[i]
			for j := range place.Mentions {
				p.unknownPlace(place, &place.Mentions[j])
			}
		}
		for _, i := range p.unclaimed() {
			p.slippedCity(i)
		}
	},
}

// How many letters a name has at least whose likeness to another says something, and how many bytes at most: each is tried as every letter.
const (
	shortestPlace = 5
	longestPlace  = 60
)

// unknownPlace reports a mention of a place that no list knows and that is nearly one that a list has.
func (p *Pass) unknownPlace(place *model.Place, m *model.Mention) {
	known, strict := p.Lexicon.Settlement, false
	if !strings.HasSuffix(m.Rule, "-unlisted") && m.Rule != "place.lead" && m.Rule != "place.list" && m.Rule != "place.called" {
		return
	}
	from, to := p.within(m.Span)
	switch m.Rule {
	case "place.called":
		strict = !p.folds(p.Next(to), "city") && !p.folds(p.Prev(p.Prev(from)), "city")
	case "place.region-unlisted":
		known, to = p.Lexicon.Region, p.Prev(to) // without the word for it
	case "place.district-unlisted":
		known, to = p.Lexicon.District, p.Prev(to)
	}
	if to < from || p.Quoted(from) || slices.Contains(p.Settings.Places, place.Name) {
		return
	}
	name := p.Tokens.FoldRange(from, to)
	if _, ok := known(name); ok || len(name) < shortestPlace || len(name) > longestPlace {
		return
	}
	if near := p.slips.near(place.Kind, strict, name, func() string { return p.nearPlace(name, known, strict) }); near != "" {
		p.Report(m.Span, "no list has a place of that name: is it "+near+"?")
	}
}

// slippedCity reports a word that nothing knows, that was read as nothing, and that is nearly the name of a city: "the Amlaty garrison".
func (p *Pass) slippedCity(i int) {
	at := p.Span(i, i)
	if at.Len() < shortestPlace || at.Len() > longestPlace || p.Has(i, parser.AllCaps) || p.Quoted(i) || slices.Contains(p.Settings.Places, p.Token(i)) {
		return
	}
	city := func(name []byte) (*pack.PlaceRecord, bool) {
		record, ok := p.Lexicon.Settlement(name)
		return record, ok && record.Standard
	}
	name := p.folded(i)
	if near := p.slips.near("city", false, name, func() string { return p.nearPlace(name, city, false) }); near != "" {
		p.Report(at, "no list knows this word: is "+near+" meant?")
	}
}

// slips keeps what unknown names were found to be near to: the same come back, and each takes a thousand looks at lists.
type slips map[slip]string

type slip struct {
	kind   string
	strict bool
	name   string
}

// mostSlips bounds them.
const mostSlips = 4096

// near is what a name is near to; find finds it out where it is not known.
func (s slips) near(kind string, strict bool, name []byte, find func() string) string {
	near, known := s[slip{kind, strict, string(name)}]
	if !known {
		if len(s) >= mostSlips {
			clear(s)
		}
		near = find()
		s[slip{kind, strict, string(name)}] = near
	}
	return near
}

// nearPlace is the known place whose folded name differs from name by one letter, of the packs' own countries if there is one; "" for none. With
// strict only vowels may differ.
func (p *Pass) nearPlace(name []byte, known func([]byte) (*pack.PlaceRecord, bool), strict bool) string {
	near := ""
	pack.OneSlip(name, strict, func(other []byte) bool {
		record, ok := known(other)
		if !ok {
			return true
		}
		home := p.Lexicon.Home(record.Country)
		if near == "" || home {
			near = record.Name
		}
		return !home
	})
	return near
}
