// Package names decides over a whole report which mentions are of one person, and which spellings of that person's name differ.
//
// It is cautious: two people with like names are not one, and a wrong join accuses a text of a mistake that it has not made, or a person of what
// another did. Family names join by their sound alone (Key), given names by sound or by an initial, and where two people could be meant a
// mention joins neither. What is told of a person are places in entries, never a text of its own.
package names

import (
	"github.com/openchronicle/chronicle/model"
)

// Sighting is one person record of one entry.
type Sighting struct {
	Entry      int    // ordinal of the entry
	Name       string // the fullest form
	Given      string // this and the following are parts of Name, "" where the extractor could not tell
	Family     string
	Patronymic string
	Initials   string
	Forms      []model.Mention // everywhere the entry names the person, in the order of the text
}

// Of is the sighting that a person's record in an entry makes.
func Of(entry int, p *model.Person) Sighting {
	return Sighting{Entry: entry, Name: p.Name, Given: p.Given, Family: p.Family, Patronymic: p.Patronymic, Initials: p.Initials, Forms: p.Mentions}
}

// Part is a part of a name.
type Part uint8

// The parts that are compared.
const (
	Family Part = iota
	Given
)

func (p Part) String() string {
	if p == Given {
		return "given name"
	}
	return "family name"
}

// Person is all sightings of one person.
type Person struct {
	Sightings []*Sighting // in the order in which they were given to Cluster

	// Sure says that it is known which word is the family name: an ending, a list, or the report itself tells ("A. Dosan"). Where it is
	// false, Family and Given are a guess.
	Sure bool

	family   *root // nil where no sighting has it
	given    *name
	second   *name
	readings []reading
	spelled  [2][]Spelling // by Part
}

// Place is where a word of a name stands: bytes of the entry's text, half-open, without the possessive. The text of an entry that is read is short.
type Place struct {
	Entry      int32
	Start, End int32
}

// reading is one form of a person's name as it stands at a place, taken apart.
type reading struct {
	Place   // the form
	form    *form
	family  *piece // nil where the form has no such word
	given   *piece
	initial *piece // the first
}

func (r *reading) part(p Part) *piece {
	if p == Given {
		return r.given
	}
	return r.family
}

// at is where a piece of the form stands.
func (r *reading) at(p *piece) Place {
	return Place{r.Entry, r.Start + int32(p.start), r.Start + int32(p.end)}
}

// text is a piece of the form as it is written.
func (r *reading) text(p *piece) string { return r.form.text[p.start:p.end] }
