package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// name is a person's name as it stands at one place: the words from to to, both included.
type name struct {
	from, to    int
	first, last int // of the scan's parts: those of the name, half-open; none of a pattern's
	sounds      sounds
	rule        string
	strong      bool  // two words or an initial, or a pattern's
	like        bool  // a settlement that has not been found to be a word of somebody's name
	alias       bool  // another name of the person before it
	unknown     bool  // no list knows it and nothing says what it names: see tellUnknown
	person      int32 // 1 + the person whose it is, 0 for none yet
	next        int   // of the person's names, the one behind this, -1 for none
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

// partsOf tells the words of a name apart.
func (s *scan) partsOf(n *name) []part { return s.parts[n.first:n.last] }

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

// noName are the classes that keep a word out of names, unless it is listed as a name.
const noName = never | pack.Title | pack.Role | pack.English | pack.IsSettlement | pack.IsRegion

// partKind says what part of a name the capitalised word i can be; ok is false where it can be none.
func (s *scan) partKind(i int) (k partKind, ok bool) {
	if !s.valid(i) {
		return 0, false
	}
	w := &s.words[i]
	if w.kind != parser.Word || w.shape&parser.Capital == 0 || w.owner != free {
		return 0, false
	}
	listed := w.class.Is(pack.Given | pack.Family)
	if w.class.Is(noName) && !listed || w.class.Is(pack.NotName) && w.class.Is(pack.Site) { // an English word, whatever it ends in; "Abylai Khan Ave.": a rare name too
		return 0, false
	}
	if w.class.Is(pack.Nationality) && s.is(i-1, "the", "a", "an") { // "the Pole Agnieszka": no Paula
		return 0, false
	}
	if w.term > 0 && s.terms[w.term-1].class.Is(pack.Title|pack.Role|pack.Organisation|pack.IsSettlement) { // "Jehovah’s Witness", "Otegen Batyr"
		return 0, false
	}
	if w.shape&parser.Hyphen != 0 && s.fold(i)[1] == '-' { // "T-shirt"
		return 0, false
	}
	if (w.shape&(parser.Cyrillic|parser.AllCaps|parser.InnerCap) != 0 || s.twoCapitals(i)) && !s.nameShaped(i, listed) {
		return 0, false
	}
	return kindOf(w.class), true
}

// nameShaped reports whether a word with more than one capital, or in Cyrillic letters, can be part of a name.
func (s *scan) nameShaped(i int, listed bool) bool {
	w, t := &s.words[i], s.token(i)
	if t.Has(parser.Cyrillic) && !t.Has(parser.Mixed) {
		return false
	}
	ended := w.class.Is(pack.EndsFamily|pack.EndsPatronymic) || w.class.Is(pack.EndsGiven) && t.End-t.Start >= 5
	if t.Has(parser.AllCaps) {
		return (listed || ended) && t.End-t.Start >= 3 && !w.class.Is(pack.NotName) // "NGO", also a family name
	}
	if s.text[t.End-1]-'A' < 26 { // "DDoS"
		return false
	}
	return !t.Has(parser.InnerCap) && !s.twoCapitals(i) || listed || ended || scottish(s.fold(i))
}

// twoCapitals reports whether word i begins with two capitals: "NGOs".
func (s *scan) twoCapitals(i int) bool {
	t := &s.tokens.List[s.words[i].token]
	return t.End-t.Start > 1 && s.text[t.Start+1]-'A' < 26
}

func kindOf(c pack.Class) partKind {
	given := c.Is(pack.Given) || c.Is(pack.EndsGiven) && !c.Is(pack.EndsFamily)
	family := c.Is(pack.Family | pack.EndsFamily)
	switch {
	case c.Is(pack.EndsPatronymic) && !c.Is(pack.Given|pack.Family):
		return patronymicPart
	case c.Is(pack.EndsFamily) && !c.Is(pack.Given):
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
	for _, p := range []string{"mc", "mac", "o'", "d'", "l'", "dell'", "dall'", "de", "la", "le", "van", "von", "di"} {
		if len(f) > len(p) && string(f[:len(p)]) == p {
			return true
		}
	}
	return false
}

// soft reports whether the part is also an English word, a settlement or an organisation, and so proves nothing alone.
func (s *scan) soft(p part) bool {
	return s.words[p.to].class.Is(pack.English | otherThan)
}

// otherThan are the classes of a word that is something else than a name, English words aside.
const otherThan = pack.IsSettlement | pack.IsRegion | pack.Organisation | never | pack.Title | pack.Role | pack.ThingBefore | pack.ThingAfter
