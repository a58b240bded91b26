package names

import (
	"cmp"
	"slices"
	"strings"
)

// Variant is a part of a person's name that the report spells in several ways.
type Variant struct {
	Part Part
	// Spellings has the one to keep first, then the others by how often they stand. The one to keep is the most frequent; where others stand as
	// often or once less, the one that is spelled as the report's names mostly are (-ayev or -aev, zh or j, ye or e …).
	Spellings []Spelling
}

// Spelling is one way in which a part of a name is written. Capitals make no difference, nor does the possessive.
type Spelling struct {
	Text   string  // as it stands first; rather not all in capitals
	Places []Place // of the word
	folded string
}

// Count is how often it stands.
func (s *Spelling) Count() int { return len(s.Places) }

// Variants lists the parts of the person's name that are spelled in two ways or more.
func (p *Person) Variants() []Variant {
	var all []Variant
	for _, part := range []Part{Family, Given} {
		if list := p.Spellings(part); len(list) > 1 {
			all = append(all, Variant{part, list})
		}
	}
	return all
}

// Spellings lists the ways in which a part of the name is written, the one to keep first; none where the report never has the part in full.
func (p *Person) Spellings(part Part) []Spelling {
	var list []Spelling
	at := map[string]int{}
	for i := range p.readings {
		w := p.readings[i].part(part)
		if w.text == "" {
			continue
		}
		folded := spelling(w.text)
		k, ok := at[folded]
		if !ok {
			k = len(list)
			at[folded] = k
			list = append(list, Spelling{Text: w.text, folded: folded})
		}
		s := &list[k]
		if allCaps(s.Text) && !allCaps(w.text) {
			s.Text = w.text
		}
		s.Places = append(s.Places, w.at)
	}
	slices.SortStableFunc(list, func(a, b Spelling) int { return cmp.Compare(b.Count(), a.Count()) })
	if len(list) < 2 {
		return list
	}
	if k := p.house.choose(list); k > 0 {
		kept := list[k]
		list = slices.Insert(slices.Delete(list, k, k+1), 0, kept)
	}
	return list
}

func allCaps(s string) bool { return strings.ToUpper(s) == s }

// lead is how many more times a spelling must stand than another to be preferred whatever the report's other names are like.
const lead = 2

// most is how many spellings of one name are compared with each other.
const most = 16

// choose is the index of the spelling to keep. The list begins with the most frequent.
func (h *house) choose(list []Spelling) int {
	best, bestVotes := 0, 0
	for i := range list[:min(most, len(list))] {
		if list[0].Count()-list[i].Count() >= lead {
			break
		}
		votes := 0
		for j := range list[:min(most, len(list))] {
			votes += h.prefers(list[i].folded, list[j].folded)
		}
		if i == 0 || votes > bestVotes {
			best, bestVotes = i, votes
		}
	}
	return best
}

// Name is the spelling of a part of the name that is to be kept, "" where the report never has the part in full.
func (p *Person) Name(part Part) string {
	if list := p.Spellings(part); len(list) > 0 {
		return list[0].Text
	}
	return ""
}

// Order is the order of the parts of a name at one place.
type Order struct {
	Place
	FamilyFirst bool
	Full        bool // both names in full; else the family name and initials
}

// Orders lists, in the order of the sightings, the places where the person's family name stands with the given name or initials. Where the Person
// is not Sure, it only tells which places differ.
func (p *Person) Orders() []Order {
	var list []Order
	for i := range p.readings {
		r := &p.readings[i]
		other := r.initial
		if r.given.text != "" {
			other = r.given.at.Start
		}
		if r.family.text != "" && other >= 0 {
			list = append(list, Order{r.Place, r.family.at.Start < other, r.given.text != ""})
		}
	}
	return list
}
