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
	Sightings []Sighting // in the order in which they were given to Cluster

	// Sure says that it is known which word is the family name: an ending, a list, or the report itself tells ("A. Dosan"). Where it is
	// false, Family and Given are a guess.
	Sure bool

	family   string // key, "" where no sighting has it
	given    name
	second   name
	readings []reading
	spelled  [2][]Spelling // by Part
}

// Place is where a word of a name stands: bytes of the entry's text, half-open, without the possessive.
type Place struct {
	Entry      int
	Start, End int
}

// reading is one form of a person's name, taken apart.
type reading struct {
	Place   // the form
	family  written
	given   written
	initial int // where its first initial begins, -1 for none
}

// written is a word as it stands in a form; text is "" where the form has no such word.
type written struct {
	text  string
	piece *piece
	at    Place
}

func (r *reading) part(p Part) *written {
	if p == Given {
		return &r.given
	}
	return &r.family
}
