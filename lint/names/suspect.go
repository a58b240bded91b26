package names

import (
	"slices"
)

// Slip is what may be wrong with a name.
type Slip uint8

// The slips.
const (
	Truncated Slip = iota // the last letters are lacking: "Serikba"
	Near                  // one letter is lost, put in, or has changed places with the next: "Sadykanov" for Sadykhanov
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
	s := suspects{reader: r, people: people}
	s.index()
	s.indexSlips()
	var found []Suspect
	borne := s.borne
	for i := range people {
		for part, list := range s.names[i] {
			for k := range list {
				if b := borne[k]; b.longer != nil {
					found = append(found, s.truncated(i, Part(part), list[k], b)...)
				}
			}
			borne = borne[len(list):]
		}
		found = append(found, s.near(i)...)
	}
	return found
}

type suspects struct {
	reader *Reader
	people []Person
	names  [][2][]Spelling // of each person, by Part
	borne  []*bearing      // their bearings, of all people one behind the other

	namesakes map[string]int   // how many people have a given name
	right     map[uint64][]int // people, by a hash of their family name as it is, and with one letter taken away
	hashes    []uint64         // of one name
}

// bearing is a spelling of a family name, or of a given name beside a family name.
type bearing struct {
	part    Part
	family  string // key, for given names
	folded  string
	bearers []int      // the people who are written so
	longer  []*bearing // those that go on where this one ends
}

// bearingKey tells bearings apart.
type bearingKey struct {
	part           Part
	family, folded string
}

// shortest is how many letters must be left of a name, mostLost how many may be lacking.
const (
	shortest = 4
	mostLost = 3
)

// index notes who is written how, and which spellings begin with which.
func (s *suspects) index() {
	s.names = make([][2][]Spelling, len(s.people))
	count := 0
	for i := range s.people {
		for _, part := range []Part{Family, Given} {
			s.names[i][part] = s.people[i].Spellings(part)
			count += len(s.names[i][part])
		}
	}
	s.borne = make([]*bearing, 0, count)
	all, at := make([]bearing, 0, count), make(map[bearingKey]*bearing, count)
	for i := range s.people {
		for part, list := range s.names[i] {
			for k := range list {
				b := bearing{part: Part(part), folded: list[k].folded}
				if b.part == Given {
					b.family = s.people[i].family
				}
				known := at[b.key(0)]
				if known == nil {
					all = append(all, b)
					known = &all[len(all)-1]
					at[b.key(0)] = known
				}
				known.bearers = append(known.bearers, i)
				s.borne = append(s.borne, known)
			}
		}
	}
	for i := range all {
		b := &all[i]
		for lost := 1; lost <= mostLost && len(b.folded)-lost >= shortest; lost++ {
			if short := at[b.key(lost)]; short != nil {
				short.longer = append(short.longer, b)
			}
		}
	}
}

// key is that of the bearing without its last letters.
func (b *bearing) key(lost int) bearingKey {
	return bearingKey{b.part, b.family, b.folded[:len(b.folded)-lost]}
}

// nameLike reports whether a word is listed as a name or ends like one: then nothing is lacking.
func (s *suspects) nameLike(folded string) bool { return s.reader.word([]byte(folded)).class != 0 }

// count is how often person j is written so.
func (s *suspects) count(j int, b *bearing) int {
	at := slices.IndexFunc(s.names[j][b.part], func(w Spelling) bool { return w.folded == b.folded })
	return s.names[j][b.part][at].Count()
}
