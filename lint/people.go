package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

// people are the persons of a draft over all its entries, for the rules about names.
type people struct {
	entries []*Paragraph // by the ordinal of the entry, from 1
	persons []names.Person
}

// people finds out who is named in the draft, once for all rules.
func (r *Review) people() *people {
	if r.named != nil {
		return r.named
	}
	r.named = &people{entries: r.Entries()}
	var sightings []names.Sighting
	for i, p := range r.named.entries {
		for j := range p.Entry.People {
			sightings = append(sightings, names.Of(i, &p.Entry.People[j]))
		}
	}
	r.named.persons = names.Cluster(r.Lexicon, sightings)
	return r.named
}

// at is the paragraph that a place of a name is in, and the bytes of the draft's text.
func (p *people) at(place names.Place) (*Paragraph, model.Span) {
	paragraph := p.entries[place.Entry]
	return paragraph, paragraph.In(model.Span{Start: place.Start, End: place.End})
}

// accepted reports whether a word stands in one of the names that the configuration accepts.
func accepted(word string, accepted []string) bool {
	for _, name := range accepted {
		for w := range strings.FieldsSeq(name) {
			if w == word {
				return true
			}
		}
	}
	return false
}
