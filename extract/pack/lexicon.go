package pack

import (
	"slices"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/parser"
)

// Lexicon is packs laid over each other, the last on top. It is read-only but for what GaveUp tells, and safe for concurrent use.
type Lexicon struct {
	layers     []*layer // from the top
	names      []string // "kz-en@1", from the bottom
	calendar   *parser.Calendar
	codes      []Code // from the top
	facilities []*FacilityRule
	patterns   []*PatternRule
	draftRules []*DraftChecker
	second     [utf8.RuneSelf]bool // characters behind the first word of terms
	behind     map[string]string   // folded word → the number of the part that it stands behind the word for: "two"
	before     map[string]string   // the same of words that stand before it: "second"
}

// Names lists the packs in force, from the bottom: "kz-en@1".
func (x *Lexicon) Names() []string { return x.names }

// Packs lists the packs in force from the bottom, without their lists of words, which only the dictionaries have.
func (x *Lexicon) Packs() []*Pack {
	var packs []*Pack
	for _, l := range slices.Backward(x.layers) {
		packs = append(packs, l.rest)
	}
	return packs
}

// Calendar reads the dates of all packs.
func (x *Lexicon) Calendar() *parser.Calendar { return x.calendar }

// Facilities lists the rules for places of detention.
func (x *Lexicon) Facilities() []*FacilityRule { return x.facilities }

// Patterns lists the free rules.
func (x *Lexicon) Patterns() []*PatternRule { return x.patterns }

// DraftRules lists the rules of validation that packs bring.
func (x *Lexicon) DraftRules() []*DraftChecker { return x.draftRules }

// GaveUp lists the rules whose pattern gave up on a text since the lexicon was made, so that what they would have read is missing.
func (x *Lexicon) GaveUp() (ids []string) {
	note := func(id string, m *Matcher) {
		if m.failures.Load() > 0 {
			ids = append(ids, id)
		}
	}
	for _, f := range x.facilities {
		note(f.ID, f.matcher)
	}
	for _, p := range x.patterns {
		note(p.ID, p.matcher)
	}
	for _, d := range x.draftRules {
		note(d.ID, d.matcher)
	}
	return ids
}

// Term gives the classes of a folded term, 0 when no pack has it. What a pack says is no settlement is none in any pack below it.
func (x *Lexicon) Term(folded []byte) Class {
	v, _ := x.layers[0].terms.get(folded)
	c := Class(v)
	classes := ^Class(0) // that the packs above leave
	for i, l := range x.layers[1:] {
		if _, hidden := x.layers[i].hidden.get(folded); hidden {
			classes &^= IsSettlement
		}
		v, _ := l.terms.get(folded)
		c |= Class(v) & classes
	}
	return c
}

// Second reports whether a folded word, or a character of ASCII that is none, is the second of a term of several words.
func (x *Lexicon) Second(folded []byte) bool {
	for _, l := range x.layers {
		if _, ok := l.second.get(folded); ok {
			return true
		}
	}
	return false
}

// SecondByte is Second for a character; true for what is not ASCII, as 0 stands for, and for a byte that is no character.
func (x *Lexicon) SecondByte(c byte) bool { return c == 0 || c >= utf8.RuneSelf || x.second[c] }

// Joined reports whether a term of several words goes on right behind a folded word with a character of ASCII that is neither a letter nor a digit.
func (x *Lexicon) Joined(folded []byte) bool {
	longer := append(make([]byte, 0, 64), folded...)
	for c, is := range x.second {
		if is && !wordByte(byte(c)) && x.Term(append(longer, byte(c))) != 0 {
			return true
		}
	}
	return false
}

// English reports whether a folded word is a common English word that is written in small letters.
func (x *Lexicon) English(folded []byte) bool {
	v, _ := dict(english).get(folded)
	return v == common
}

// Spelled reports whether a folded word is an English word, common or rare, that is written in small letters.
func (x *Lexicon) Spelled(folded []byte) bool {
	_, ok := dict(english).get(folded)
	return ok
}

// Name gives Given and Family for a skeleton, where a pack lists the name.
func (x *Lexicon) Name(skeleton []byte) Class {
	c := Class(0)
	for _, l := range x.layers {
		v, _ := l.names.get(skeleton)
		c |= Class(v)
	}
	return c
}

// minStem is how many letters of a name must stand before an ending.
const minStem = 2

// Ending gives EndsGiven, EndsFamily and EndsPatronymic for a folded word: the longest ending that a pack lists decides.
func (x *Lexicon) Ending(folded []byte) Class {
	for n := min(8, len(folded)-minStem); n >= 2; n-- {
		c := uint32(0)
		for _, l := range x.layers {
			v, _ := l.endings.get(folded[len(folded)-n:])
			c |= v
		}
		if c != 0 {
			return Class(c)
		}
	}
	return 0
}

// PatronymicWord reports whether a folded word, standing apart, makes a patronymic of the word before it: "uly".
func (x *Lexicon) PatronymicWord(folded []byte) bool {
	for _, l := range x.layers {
		if c, _ := l.endings.get(folded); Class(c).Is(EndsPatronymic) {
			return true
		}
	}
	return false
}

// Kin reports whether a folded word is what relatives are called: "brother".
func (x *Lexicon) Kin(folded []byte) bool {
	return x.any(folded, func(l *layer) *dict { return &l.kin })
}

// RarelyGiven reports whether a folded word is a given name, but mostly something else: "Islam", "May".
func (x *Lexicon) RarelyGiven(folded []byte) bool {
	return x.any(folded, func(l *layer) *dict { return &l.rarely })
}

// River reports whether a folded word is the name of a river too: "Tobol".
func (x *Lexicon) River(folded []byte) bool {
	return x.any(folded, func(l *layer) *dict { return &l.rivers })
}

// CommonWord reports whether a folded word, the name of a settlement, is a word of the country's languages: "Dostyk".
func (x *Lexicon) CommonWord(folded []byte) bool {
	return x.any(folded, func(l *layer) *dict { return &l.common })
}

// RegionWas reports whether the settlements of a region lay in another before, both by their names without the word for it: "Abai" was "East Kazakhstan".
func (x *Lexicon) RegionWas(region, was string) bool {
	return x.any([]byte(wasKey(region, was)), func(l *layer) *dict { return &l.was })
}

// any reports whether a dictionary of some layer has a folded word.
func (x *Lexicon) any(folded []byte, of func(*layer) *dict) bool {
	return slices.ContainsFunc(x.layers, func(l *layer) bool {
		_, ok := of(l).get(folded)
		return ok
	})
}

// NumberBehind gives the number of a part that a folded word is behind "Part", "" when it is none.
func (x *Lexicon) NumberBehind(folded []byte) string { return x.behind[string(folded)] }

// NumberBefore gives the number of a part that a folded word is before "part", "" when it is none.
func (x *Lexicon) NumberBefore(folded []byte) string { return x.before[string(folded)] }

// CodeNamed gives the code that a folded name stands for; where packs share the name, of the top one. It is as the top pack has it that has the code, under whatever name.
func (x *Lexicon) CodeNamed(folded []byte) (*Code, bool) {
	for _, l := range x.layers {
		if i, ok := l.codeNames.get(folded); ok {
			named := &l.rest.Law.Codes[i]
			return x.Code(named.Jurisdiction, named.ID)
		}
	}
	return nil, false
}

// Code gives the code that has an id in a jurisdiction.
func (x *Lexicon) Code(jurisdiction, id string) (*Code, bool) {
	for i := range x.codes {
		if c := &x.codes[i]; c.ID == id && c.Jurisdiction == jurisdiction {
			return c, true
		}
	}
	return nil, false
}

// CodeIn gives the code with the id of c in the jurisdiction that a folded name stands for ("Republic of Kazakhstan").
func (x *Lexicon) CodeIn(c *Code, folded []byte) (*Code, bool) {
	for _, l := range x.layers {
		i, ok := l.codeOf.get(folded)
		if !ok {
			continue
		}
		want := l.rest.Law.Codes[i].Jurisdiction
		for j := range x.codes {
			if x.codes[j].Jurisdiction == want && x.codes[j].ID == c.ID {
				return &x.codes[j], true
			}
		}
	}
	return nil, false
}
