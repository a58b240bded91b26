package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Variant is a part of a person's name that the report spells in several ways.
type Variant struct {
	Part Part
	// Spellings has the one to keep first, then the others by how often they stand. The one to keep is the most frequent; where others stand as
	// often, the one that is spelled as the report's names mostly are (-ayev or -aev, zh or j, ye or e …).
	Spellings []Spelling
}

// Spelling is one way in which a part of a name is written. Capitals make no difference, nor does the possessive.
type Spelling struct {
	Text   string  // as it stands first; rather not all in capitals
	Places []Place // of the word
	folded string
	piece  *piece // of the form that Text is from
}

// Fold is the folded form of the word, and Key what it has in common with other spellings of the name.
func (s *Spelling) Fold() string { return s.piece.folded }
func (s *Spelling) Key() string  { return s.piece.key }

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
func (p *Person) Spellings(part Part) []Spelling { return p.spelled[part] }

// spellings are the ways in which a part of the name is written, in the order of the text.
func (p *Person) spellings(part Part, h *handed) (list []Spelling) {
	var at map[string]int // once there are many
	for i := range p.readings {
		r := &p.readings[i]
		w := r.part(part)
		if w == nil {
			continue
		}
		k := -1
		if at == nil {
			k = slices.IndexFunc(list, func(s Spelling) bool { return s.piece.spelling == w.spelling })
		} else if known, ok := at[w.spelling.letters]; ok {
			k = known
		}
		if k >= 0 {
			list[k].add(r, w)
			continue
		}
		one := Spelling{Text: r.text(w), folded: w.spelling.letters, piece: w}
		if len(list) == 0 { // as there mostly is no other
			list, one.Places = h.spellings.Take(1), h.places.Take(len(p.readings)-i)
		}
		one.Places = append(one.Places, r.at(w))
		list = append(list, one)
		at = indexed(at, list)
	}
	return list
}

// add adds where a piece of a form is written so too.
func (s *Spelling) add(r *reading, w *piece) {
	if text := r.text(w); w != s.piece && allCaps(s.Text) && !allCaps(text) {
		s.Text, s.piece = text, w
	}
	s.Places = append(s.Places, r.at(w))
}

// few is up to how many spellings, or groups of a family, are looked through one by one.
const few = 8

// indexed adds the last spelling of a list to what finds them, once there are many.
func indexed(at map[string]int, list []Spelling) map[string]int {
	switch n := len(list); {
	case n <= few:
		return nil
	case at == nil:
		at = map[string]int{}
		for k := range list {
			at[list[k].folded] = k
		}
	default:
		at[list[n-1].folded] = n - 1
	}
	return at
}

// sort puts the spelling to keep first, then the others by how often they stand.
func (h *house) sort(list []Spelling) {
	slices.SortStableFunc(list, func(a, b Spelling) int { return cmp.Compare(b.Count(), a.Count()) })
	if k := h.choose(list); k > 0 {
		kept := list[k]
		copy(list[1:], list[:k])
		list[0] = kept
	}
}

func allCaps(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.ToUpper(r) != r }) < 0
}

// most is how many spellings of one name are compared with each other.
const most = 16

// choose is the index of the spelling to keep. The list begins with the most frequent.
func (h *house) choose(list []Spelling) int {
	best, bestVotes := 0, 0
	for i := range list[:min(most, len(list))] {
		if list[0].Count() > list[i].Count() {
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
	list := make([]Order, 0, len(p.readings))
	for i := range p.readings {
		r := &p.readings[i]
		other := r.initial
		if r.given != nil {
			other = r.given
		}
		if r.family != nil && other != nil {
			list = append(list, Order{r.Place, r.family.start < other.start, r.given != nil})
		}
	}
	return list
}

// Initial is an initial of a given name at one place, with the letters that it has there.
type Initial struct {
	Place
	Text string
}

// Initials lists, in the order of the sightings, the places where an initial stands for the person's given name.
func (p *Person) Initials() (list []Initial) {
	for i := range p.readings {
		if r := &p.readings[i]; r.initial != nil && r.given == nil {
			list = append(list, Initial{r.at(r.initial), strings.TrimRight(r.text(r.initial), ".")})
		}
	}
	return list
}
