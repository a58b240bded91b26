package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// name is a person's name as it stands at one place: the words from to to, both included, which parts tells apart.
type name struct {
	from, to int
	parts    []part
	rule     string
	strong   bool // two words or an initial, or a pattern's
	person   int  // index of the person it was joined to, -1 before
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
	if w.class.Is(never|pack.Title|pack.Role) && !listed {
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
		if !listed && !ended || t.End-t.Start < 3 {
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

// run gathers the parts of names that stand in a row from word i on, nothing but white space between them: capitalised words, initials, particles
// and words of patronymics. next is the word behind them.
func (s *scan) run(i int) (parts []part, next int) {
	start := len(s.parts)
	next = s.gather(i, start)
	return s.parts[start:len(s.parts):len(s.parts)], next
}

// gather appends the parts of a run to s.parts, in which they begin at start, and returns the word behind them.
func (s *scan) gather(i, start int) int {
	for j := i; ; {
		parts := s.parts[start:]
		p, ok := s.partAt(j)
		switch {
		case !ok && len(parts) == 0:
			p, ok = s.placeFirstPart(j)
		case !ok && len(parts) == 1:
			p, ok = s.secondPart(parts[0], j)
		}
		if !ok && len(parts) > 0 && parts[0].kind != initialPart {
			p, ok = s.particlePart(j)
		}
		if !ok && len(parts) > 0 && s.stoppedInitial(j) { // "Seitkali.B."
			j++
			p, ok = s.partAt(j)
		}
		if !ok && len(parts) == 1 && parts[0].kind != initialPart && !s.soft(parts[0]) {
			if behind := s.nickname(j); behind > j {
				if p, ok = s.partAt(behind); ok && p.kind != initialPart {
					j = behind
				} else {
					ok = false
				}
			}
		}
		if !ok || len(parts) > 0 && !s.adjoins(parts[len(parts)-1], j) {
			return j
		}
		j = p.to + 1
		if s.valid(j) && p.kind != initialPart && s.words[j].space && s.words[j].owner == free && s.kind(j) == parser.Word && s.lex.PatronymicWord(s.fold(j)) {
			p = part{from: p.from, to: j, kind: patronymicPart}
			j++
		}
		s.parts = append(s.parts, p)
	}
}

// stoppedInitial reports whether a full stop at word i glues an initial to the word before it.
func (s *scan) stoppedInitial(i int) bool {
	return s.punct(i, '.') && s.glued(i) && s.glued(i+1) && s.initialAt(i+1) > 0
}

// nickname steps over a nickname in quotation marks at word i, of one to three words, and returns the word behind it; i where none stands there.
func (s *scan) nickname(i int) int {
	if !s.kindIs(i, parser.OpenQuote) || !s.words[i].space {
		return i
	}
	for j := i + 1; j <= i+4 && s.valid(j); j++ {
		if s.kind(j) == parser.EndQuote && j > i+1 && s.valid(j+1) && s.words[j+1].space {
			return j + 1
		}
		if s.kind(j) != parser.Word {
			break
		}
	}
	return i
}

// particlePart reads "van der Linden" and "al-Rashid" behind another part: there any capitalised word can follow the particles.
func (s *scan) particlePart(i int) (part, bool) {
	if !s.valid(i) || s.owned(i) || s.kind(i) != parser.Word || s.capital(i) {
		return part{}, false
	}
	w := &s.words[i]
	if w.shape&parser.Hyphen == 0 && !w.class.Is(pack.Particle) {
		return part{}, false
	}
	if before, _, ok := bytes.Cut(s.fold(i), []byte("-")); ok && s.lex.Term(before).Is(pack.Particle) {
		t := s.token(i)
		c := s.text[int(t.Start)+len(before)+1]
		return part{from: i, to: i, kind: familyPart}, c >= 'A' && c <= 'Z'
	}
	j := i
	for j < i+3 && s.valid(j) && s.class(j).Is(pack.Particle) && !s.capital(j) {
		j++
	}
	if j == i || !s.capital(j) || s.owned(j) || !s.words[j].space || s.class(j).Is(never) {
		return part{}, false
	}
	return part{from: i, to: j, kind: familyPart}, true
}

// placeFirstPart reads the word at i, the name of a settlement, as the first part of a name: where a patronymic follows, or where it ends as a family
// name does and a given name follows that is nothing else: "Kurchatov Ivan".
func (s *scan) placeFirstPart(i int) (part, bool) {
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].class.Is(pack.IsSettlement) || s.words[i].class.Is(never) {
		return part{}, false
	}
	k, ok := s.partKind(i + 1)
	if !ok || !s.words[i+1].space {
		return part{}, false
	}
	if k == patronymicPart {
		return part{from: i, to: i, kind: unknownPart}, true
	}
	given := k == givenPart && s.class(i+1).Is(pack.Given) && !s.soft(part{from: i + 1, to: i + 1})
	if given && s.class(i).Is(pack.EndsFamily) && !s.afterLead(i) && !s.is(i-1, "in", "from", "to", "near", "at") {
		return part{from: i, to: i, kind: familyPart}, true
	}
	return part{}, false
}

// secondPart reads the word at j, which is the name of a settlement or an English word, as the second part of a name: where a family name stands
// before it, where it ends as a family name does behind a given name, and behind any given name with a role or title before it. "Dosym Satpayev",
// "Kulginov Altai", "the lawyer Marina Leer".
func (s *scan) secondPart(before part, j int) (part, bool) {
	if !s.capital(j) || s.words[j].owner != free || !s.words[j].space || s.soft(before) && !s.class(before.to).Is(pack.Given) {
		return part{}, false
	}
	w := s.words[j]
	if w.class.Is(never|pack.Title|pack.Role|pack.ThingAfter) || w.term > 0 || s.class(j+1).Is(pack.SettlementWord|pack.RegionWord|pack.DistrictWord) {
		return part{}, false
	}
	place := w.class.Is(pack.IsSettlement)
	given := before.kind == givenPart || before.kind == eitherPart
	switch {
	case place && before.kind == familyPart:
		return part{from: j, to: j, kind: unknownPart}, true
	case place && w.class.Is(pack.EndsFamily) && given:
		return part{from: j, to: j, kind: familyPart}, true
	case given && s.termBefore(before.from).class.Is(pack.Title|pack.Role) && s.words[before.from].space:
		return part{from: j, to: j, kind: unknownPart}, true
	}
	return part{}, false
}

// adjoins reports whether word j can go on with a name after p: parted by white space, or glued to an initial.
func (s *scan) adjoins(p part, j int) bool {
	if s.words[j].space {
		return true
	}
	return p.kind == initialPart || s.kind(j) == parser.Initial || s.initialAt(j) > 0
}

// partAt reads one part at word i.
func (s *scan) partAt(i int) (part, bool) {
	if !s.valid(i) || s.words[i].owner != free {
		return part{}, false
	}
	if n := s.initialAt(i); n > 0 {
		return part{from: i, to: i + n - 1, kind: initialPart}, true
	}
	if k, ok := s.partKind(i); ok {
		return part{from: i, to: i, kind: k}, true
	}
	if s.kind(i) == parser.Word && s.class(i).Is(pack.Particle) {
		j := i + 1
		for j < i+3 && s.valid(j) && s.class(j).Is(pack.Particle) && !s.capital(j) {
			j++
		}
		if k, ok := s.partKind(j); ok && s.words[j].space {
			return part{from: i, to: j, kind: k}, true
		}
	}
	return part{}, false
}

// initialAt returns how many words the initial at i takes: 1 for "K.", 2 for "Zh" and its full stop, 0 where none stands there.
func (s *scan) initialAt(i int) int {
	if !s.valid(i) || s.words[i].owner != free {
		return 0
	}
	if s.kind(i) == parser.Initial {
		if s.punct(i+1, '-') && s.glued(i+1) && s.glued(i+2) && s.kindIs(i+2, parser.Initial) { // "M.-A."
			return 3
		}
		return 1
	}
	if s.capital(i) && s.class(i).Is(pack.InitialLetters) && s.punct(i+1, '.') && s.glued(i+1) {
		return 2
	}
	return 0
}

// nameLength is how many parts of a run make its first name. With initials the run is read in the order in which it begins ("Bekov A. Sadyk B." or
// "A. Bekov B. Sadyk"); without, a run of four is two names when each half is a given and a family name, and anything up to four words is one.
func nameLength(parts []part) int {
	words, initials := 0, 0
	for words < len(parts) && parts[words].kind != initialPart {
		words++
	}
	if words == 0 { // initials first
		for initials < len(parts) && parts[initials].kind == initialPart {
			initials++
		}
		n := initials
		for n < len(parts) && n < initials+3 && parts[n].kind != initialPart {
			n++
		}
		if n < len(parts) && n-initials > 1 { // the last word begins the next name: "A. Bekov Sadyk B."
			n = initials + 1
		}
		return n
	}
	for n := words; n < len(parts) && parts[n].kind == initialPart; n++ {
		initials++
	}
	if initials == 0 {
		return wordsLength(parts[:words])
	}
	if words > 3 {
		return words - 1
	}
	end := words + initials
	// "Marat K. Bekov": a given name, an initial and one family name.
	if words == 1 && initials == 1 && end == len(parts)-1 && parts[0].kind != familyPart && parts[end].kind != givenPart {
		return end + 1
	}
	return end
}

// wordsLength is how many of a run of words make the first name.
func wordsLength(parts []part) int {
	n := len(parts)
	if n == 4 && (twoPairs(parts) || secondPair(parts)) {
		return 2
	}
	if n > 4 {
		return 2
	}
	return n
}

// secondPair reports whether a given and a family name stand behind two words that are neither: "Uralskaya Zhizn Lukman Bekesov".
func secondPair(p []part) bool {
	return p[0].kind != givenPart && p[1].kind == unknownPart && (p[2].kind == givenPart || p[2].kind == eitherPart) && p[3].kind == familyPart
}

func twoPairs(p []part) bool {
	family := func(k partKind) bool { return k == familyPart }
	given := func(k partKind) bool { return k == givenPart || k == eitherPart }
	return given(p[0].kind) && family(p[1].kind) && given(p[2].kind) && family(p[3].kind) ||
		family(p[0].kind) && given(p[1].kind) && family(p[2].kind) && given(p[3].kind)
}
