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
	s := suspects{reader: r, people: people, bearers: map[bearing][]int{}, longer: map[bearing][]bearing{}}
	s.index()
	s.indexSlips()
	var found []Suspect
	for i := range people {
		for part, list := range s.names[i] {
			for _, written := range list {
				found = append(found, s.truncated(i, Part(part), written)...)
			}
		}
		found = append(found, s.near(i)...)
	}
	return found
}

type suspects struct {
	reader  *Reader
	people  []Person
	names   [][2][]Spelling       // of each person, by Part
	bearers map[bearing][]int     // the people who are written so
	longer  map[bearing][]bearing // of a spelling: those that go on where it ends
	right   map[left][]int        // people, by their family names as they are, and with one letter taken away
}

// bearing is a spelling of a family name, or of a given name beside a family name.
type bearing struct {
	part   Part
	family string // key, for given names
	folded string
}

// shortest is how many letters must be left of a name, mostLost how many may be lacking.
const (
	shortest = 4
	mostLost = 3
)

// index notes who is written how, and which spellings begin with which.
func (s *suspects) index() {
	s.names = make([][2][]Spelling, len(s.people))
	var all []bearing
	for i := range s.people {
		for _, part := range []Part{Family, Given} {
			list := s.people[i].Spellings(part)
			s.names[i][part] = list
			for _, written := range list {
				b := s.bearing(i, part, written)
				if s.bearers[b] == nil {
					all = append(all, b)
				}
				s.bearers[b] = append(s.bearers[b], i)
			}
		}
	}
	for _, b := range all {
		for lost := 1; lost <= mostLost && len(b.folded)-lost >= shortest; lost++ {
			short := b
			short.folded = b.folded[:len(b.folded)-lost]
			if s.bearers[short] != nil {
				s.longer[short] = append(s.longer[short], b)
			}
		}
	}
}

func (s *suspects) bearing(i int, part Part, written Spelling) bearing {
	if part == Given {
		return bearing{part, s.people[i].family, written.folded}
	}
	return bearing{part, "", written.folded}
}

// nameLike reports whether a word is listed as a name or ends like one: then nothing is lacking.
func (s *suspects) nameLike(folded string) bool { return s.reader.word([]byte(folded)).class != 0 }

// count is how often person j is written so.
func (s *suspects) count(j int, b bearing) int {
	at := slices.IndexFunc(s.names[j][b.part], func(w Spelling) bool { return w.folded == b.folded })
	return s.names[j][b.part][at].Count()
}
