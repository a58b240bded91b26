package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// people are the persons of a draft over all its entries, for the rules about names.
type people struct {
	entries []*Paragraph // by the ordinal of the entry
	persons []names.Person
}

// people finds out who is named in the draft, once for all rules.
func (r *Review) people() *people {
	if r.named != nil {
		return r.named
	}
	r.named = &people{entries: r.Entries()}
	r.named.persons = r.reader.Cluster(r.sighted.list())
	return r.named
}

// at is the paragraph that a place of a name is in, and the bytes of the draft's text.
func (p *people) at(place names.Place) (*Paragraph, model.Span) {
	paragraph := p.entries[place.Entry]
	return paragraph, paragraph.In(model.Span{Start: int(place.Start), End: int(place.End)})
}

// acceptsName reports whether the configuration has a name of this person in which the part is spelled so: a name of one word, or one whose other words are
// the person's too.
func (r *Review) acceptsName(p *names.Person, part names.Part, spelling string) bool {
	other := names.Given
	if part == names.Given {
		other = names.Family
	}
	for _, name := range r.Settings.People {
		words := strings.Fields(name)
		if !slices.Contains(words, spelling) {
			continue
		}
		if known := p.Name(other); len(words) == 1 || known == "" || slices.ContainsFunc(words, func(w string) bool { return nameKey(w) == nameKey(known) }) {
			return true
		}
	}
	return false
}

// nameKey is what the spellings of one name have in common.
func nameKey(name string) string { return names.Key(parser.Fold(nil, name)) }
