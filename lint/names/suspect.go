package names

import (
	"iter"
	"math/bits"
	"slices"

	"github.com/openchronicle/chronicle/internal/slab"
)

// Slip is what may be wrong with a name.
type Slip uint8

// The slips.
const (
	Truncated Slip = iota // the last letters are lacking: "Serikba"
	Near                  // one letter is lost, put in, misheard or has changed places with the next: "Sadykanov" for Sadykhanov
)

// Suspect is a name of one Person that may be a slip for another's, so that the two would be one. They are not joined.
type Suspect struct {
	Slip    Slip
	Part    Part
	Whose   int      // index of the Person whose name is suspected
	Written Spelling // how it is written, and where
	Like    int      // index of the Person who has the name that was meant; of several, the first
	Meant   string   // that name, in the spelling to keep
	Count   int      // how often it stands in the report
	Sure    bool     // false where it may as well be another name
}

// Suspects lists names that look like slips, in the order of the people, as Cluster gave them. No name is compared with all others: a slip is
// looked up by what is left of the right name when letters are taken away.
func (r *Reader) Suspects(people []Person) []Suspect {
	s := &r.suspects
	s.reader, s.people = r, people
	defer s.forget()
	s.index()
	s.indexSlips()
	s.indexKin()
	s.indexLong()
	var found []Suspect
	borne := s.borne
	for i := range people {
		for len(borne) > 0 && borne[0].whose == i {
			if b := &borne[0]; b.as.longer != nil {
				found = append(found, s.truncated(b)...)
			}
			borne = borne[1:]
		}
		found = append(found, s.near(i)...)
		found = append(found, s.nearGiven(i)...)
		found = append(found, s.nearNameless(i)...)
	}
	return found
}

// suspects is what Suspects works with. Its memory is used again for the next report.
type suspects struct {
	reader *Reader
	people []Person

	heads    []*spelling // see borne.head
	borne    []borne     // names that begin like others, in the order of the people
	bearings []bearing   // theirs
	at       map[bearingKey]*bearing
	bearers  slab.Of[int]

	comparables []int            // see indexSlips
	right       map[uint64][]int // people, by a hash of their family name as it is, and with one letter taken away
	hashes      []uint64         // of one name
	long        map[uint64][]int // people of several entries, by a hash of their long family name as it is, and with one letter taken away
	kin         map[*root][]int  // people of several entries, by their family name
}

// forget empties s.
func (s *suspects) forget() {
	if max(len(s.people), len(s.borne)) > mostKept {
		*s = suspects{}
		return
	}
	s.people, s.right, s.long, s.kin = nil, nil, nil, nil
	clear(s.at)
	clear(s.borne)
	clear(s.bearings)
	s.borne, s.bearings = s.borne[:0], s.bearings[:0]
	s.bearers.Rewind()
}

// borne is a name of a person.
type borne struct {
	whose  int
	part   Part
	family *root // beside which a given name stands, nil for a family name
	*Spelling
	as *bearing
}

// bearing is a spelling of a family name, or of a given name beside a family name.
type bearing struct {
	bearingKey
	bearers []int      // the people who are written so
	longer  []*bearing // those that go on where this one ends
}

// bearingKey tells bearings apart.
type bearingKey struct {
	family *root // see borne
	folded string
}

// shortest is how many letters must be left of a name, mostLost how many may be lacking.
const (
	shortest = 4
	mostLost = 3
)

// names gives the names of the people that may lack letters, or that others may be short of.
func (s *suspects) names() iter.Seq[borne] {
	return func(yield func(borne) bool) {
		for i := range s.people {
			p := &s.people[i]
			for part, list := range p.spelled {
				n := borne{whose: i, part: Part(part)}
				if n.part == Given {
					if n.family = p.family; p.family == nil { // nobody knows whose it is
						continue
					}
				}
				for k := range list {
					if n.Spelling = &list[k]; len(n.folded) >= shortest && !yield(n) {
						return
					}
				}
			}
		}
	}
}

// indexHeads notes which names begin alike. All others need not be looked at.
func (s *suspects) indexHeads() {
	size := 1 << bits.Len(uint(4*len(s.people))) // twice as many as there are names
	s.heads = slices.Grow(s.heads[:0], size)[:size]
	clear(s.heads)
	for n := range s.names() {
		switch head := n.head(s.heads); *head {
		case nil:
			*head = n.piece.spelling
		case n.piece.spelling:
		default:
			*head = &several
		}
	}
}

// several stands for spellings that begin alike.
var several spelling

// head is where the first spelling that begins as a name does is noted: by a hash of its first letters and, of a given name, of the family name.
func (n *borne) head(in []*spelling) **spelling {
	h := uint64(n.folded[0])<<24 | uint64(n.folded[1])<<16 | uint64(n.folded[2])<<8 | uint64(n.folded[3])
	if n.family != nil {
		h |= uint64(n.family.number) << 32
	}
	return &in[h*hashFactor>>32&uint64(len(in)-1)]
}

// index notes who is written how, where another spelling begins alike, and which spellings begin with which.
func (s *suspects) index() {
	s.indexHeads()
	for n := range s.names() {
		if *n.head(s.heads) == &several {
			s.borne = append(s.borne, n)
		}
	}
	s.bearings = slices.Grow(s.bearings, len(s.borne)) // they do not move then
	if s.at == nil {
		s.at = map[bearingKey]*bearing{}
	}
	for k := range s.borne {
		n := &s.borne[k]
		key := bearingKey{n.family, n.folded}
		if n.as = s.at[key]; n.as == nil {
			s.bearings = append(s.bearings, bearing{bearingKey: key, bearers: s.bearers.Take(1)})
			n.as = &s.bearings[len(s.bearings)-1]
			s.at[key] = n.as
		}
		n.as.bearers = append(n.as.bearers, n.whose)
	}
	for i := range s.bearings {
		b := &s.bearings[i]
		for lost := 1; lost <= mostLost && len(b.folded)-lost >= shortest; lost++ {
			if short := s.at[bearingKey{b.family, b.folded[:len(b.folded)-lost]}]; short != nil {
				short.longer = append(short.longer, b)
			}
		}
	}
}

// nameLike reports whether a word is listed as a name or ends like one: then nothing is lacking.
func (s *suspects) nameLike(folded string) bool { return s.reader.word([]byte(folded)).class != 0 }

// count is how often person j is written so.
func (s *suspects) count(j int, part Part, folded string) int {
	list := s.people[j].Spellings(part)
	return list[slices.IndexFunc(list, func(w Spelling) bool { return w.folded == folded })].Count()
}
