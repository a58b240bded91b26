package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// name is a person's name as it stands at one place: the words from to to, both included, which parts tells apart.
type name struct {
	from, to int
	parts    []part
	rule     string
	strong   bool // two words or an initial, or a pattern's
	like     bool // a settlement that has not been found to be a word of somebody's name
	next     int  // of its names, the one behind this, -1 for none
}

// part is one word or initial of a name, with the particles before it and the patronymic word behind it.
type part struct {
	from, to int
	kind     partKind
}

type partKind uint8

const (
	unknownPart partKind = iota // a capitalised word that no list and no ending knows
	initialPart
	givenPart
	familyPart
	eitherPart // listed as given name and as family name, or by two endings
	patronymicPart
)

// nameWord reports whether word i can be part of a person's name by what it is: listed, ended like one, or at least unknown.
func (s *scan) nameWord(i int) bool {
	_, ok := s.partKind(i)
	return ok
}

// nameLike reports whether word i is a capitalised word that a list or an ending knows as a name.
func (s *scan) nameLike(i int) bool {
	k, ok := s.partKind(i)
	return ok && k != unknownPart
}

// never are the classes that keep a word out of every name.
const never = pack.NotName | pack.Nationality | pack.MonthName | pack.SettlementWord | pack.RegionWord | pack.DistrictWord | pack.ArticleWord | pack.PartWord | pack.IsCountry

// partKind says what part of a name the capitalised word i can be; ok is false where it can be none.
func (s *scan) partKind(i int) (k partKind, ok bool) {
	if !s.capital(i) || s.words[i].owner != free {
		return 0, false
	}
	w, t := s.words[i], s.token(i)
	listed := w.class.Is(pack.Given | pack.Family)
	if w.class.Is(never|pack.Title|pack.Role) && !listed || w.class.Is(pack.NotName) && w.class.Is(pack.Site) { // "Abylai Khan Ave.": a rare name too
		return 0, false
	}
	if w.term > 0 && s.terms[w.term-1].class.Is(pack.Title|pack.Role|pack.Organisation) { // "Jehovah’s Witness"
		return 0, false
	}
	if t.Has(parser.Cyrillic) && !t.Has(parser.Mixed) {
		return 0, false
	}
	ended := w.class.Is(pack.EndsFamily) || w.class.Is(pack.EndsPatronymic) || w.class.Is(pack.EndsGiven) && t.End-t.Start >= 5
	switch {
	case t.Has(parser.AllCaps):
		if !listed && !ended || t.End-t.Start < 3 || w.class.Is(pack.NotName) { // "NGO", also a family name
			return 0, false
		}
	case t.Has(parser.InnerCap) && !listed && !ended && !scottish(s.fold(i)):
		return 0, false
	}
	if w.class.Is(pack.English) && !listed { // an English word, whatever it ends in
		return 0, false
	}
	if w.class.Is(pack.IsSettlement|pack.IsRegion) && !listed {
		return 0, false
	}
	return kindOf(w), true
}

func kindOf(w word) partKind {
	given := w.class.Is(pack.Given) || w.class.Is(pack.EndsGiven) && !w.class.Is(pack.EndsFamily)
	family := w.class.Is(pack.Family) || w.class.Is(pack.EndsFamily)
	switch {
	case w.class.Is(pack.EndsPatronymic) && !w.class.Is(pack.Given|pack.Family):
		return patronymicPart
	case w.class.Is(pack.EndsFamily) && !w.class.Is(pack.Given):
		return familyPart
	case given && family:
		return eitherPart
	case given:
		return givenPart
	case family:
		return familyPart
	}
	return unknownPart
}

// scottish reports whether a folded word begins as family names with a capital inside do.
func scottish(f []byte) bool {
	for _, p := range []string{"mc", "mac", "o'", "d'", "de", "la", "le", "van", "von", "di"} {
		if len(f) > len(p) && string(f[:len(p)]) == p {
			return true
		}
	}
	return false
}

// soft reports whether the part is also an English word, a settlement or an organisation, and so proves nothing alone.
func (s *scan) soft(p part) bool {
	w := s.words[p.to]
	return w.class.Is(pack.English) || w.class.Is(pack.IsSettlement|pack.IsRegion|pack.Organisation|never|pack.Title|pack.Role|pack.ThingBefore|pack.ThingAfter)
}
