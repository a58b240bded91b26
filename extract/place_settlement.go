package extract

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/ascii"
	"github.com/openchronicle/chronicle/parser"
)

// settlements finds the settlements of the gazetteer, and one that nobody lists in the lead.
func (s *scan) settlements() {
	s.smallLead()
	listed, areas := s.seen.Is(pack.IsSettlement), s.seen.Is(pack.RegionWord|pack.DistrictWord) || len(s.out.Facilities) > 0
	next := 0
	for _, head := range s.heads {
		i := int(head)
		w := &s.words[i]
		named := s.classAt(w).Is(pack.IsSettlement)
		switch {
		case !named && i > s.leadEnd && !areas && !listed:
			return
		case !named && i > s.leadEnd && listed && s.amongSettlements(i):
			s.claim(i, i, ownSettlement)
			s.findSettlement(i, i, "place.list", true)
			continue
		case !named && i > s.leadEnd && !areas:
			continue
		case i < next || w.owner != free || w.kind != parser.Word || w.shape&parser.Capital == 0:
			continue
		}
		to := -1
		if named {
			to = s.listed(s.termAt(i))
		}
		if to < 0 && (i <= s.leadEnd || !named && areas) {
			to = s.leadPlace(i)
		}
		if to < 0 && !named && areas {
			to = s.areaPlace(i)
		}
		next = to + 1
	}
}

// smallLead finds the settlement of the lead that somebody has typed in small letters: "March 2, in zhanaozen, workers". English words are none.
func (s *scan) smallLead() {
	i := s.leadEnd
	if !s.afterLead(i) || !s.is(i-1, "in") && !s.punct(i-1, ',') || !s.smallSettlement(i) {
		return
	}
	if t := s.termAt(i); s.punct(t.to+1, ',') {
		s.call(t.from, t.to)
	}
}

// smallSettlement reports whether the name of a settlement that a list has, and English has not, stands in small letters at word i.
func (s *scan) smallSettlement(i int) bool {
	if !s.kindIs(i, parser.Word) || s.capital(i) {
		return false
	}
	t := s.termAt(i)
	return t.class.Is(pack.IsSettlement) && !s.lex.English(s.fold(i)) && s.freeAll(t.from, t.to)
}

// amongSettlements reports whether the word at i, which no list has, stands between two settlements in a list: "in Arkalyk, Granovka, Zhitikara and Taraz".
func (s *scan) amongSettlements(i int) bool {
	w := &s.words[i]
	if w.class&^(pack.Longer|pack.Second) != 0 || w.owner != free || !s.punct(i-1, ',') || len(s.found) == 0 {
		return false
	}
	behind := i + 2
	if s.punct(i+1, ',') && s.is(behind, "and") {
		behind++
	}
	before := &s.found[len(s.found)-1]
	if before.to != i-2 || before.record.Kind != "settlement" || !s.punct(i+1, ',') && !s.is(i+1, "and") || !s.valid(behind) {
		return false
	}
	return s.class(behind).Is(pack.IsSettlement) && !s.class(behind).Is(pack.Given|pack.Family) && s.words[behind].owner == free
}

// listed reads a settlement of the gazetteer and returns its last word, -1 where its name means something else.
func (s *scan) listed(t term) int {
	if !s.freeAll(t.from, t.to) {
		return -1
	}
	if why := s.noSettlement(t); why != "" {
		s.lose("places", t.from, t.to, why)
		return -1
	}
	s.findSettlement(t.from, t.to, "place.gazetteer", false)
	return t.to
}

// isSettlement reports whether word i is taken for a settlement.
func (s *scan) isSettlement(i int) bool { return s.valid(i) && s.words[i].owner == ownSettlement }

// onlySettlement reports whether a list has word i as a settlement and not as somebody's name.
func (s *scan) onlySettlement(i int) bool {
	return s.class(i).Is(pack.IsSettlement) && !s.class(i).Is(pack.Given|pack.Family)
}

// based is what makes one word of a settlement and where somebody is from: "a Taraz-based lawyer".
const based = "-based"

// findSettlement keeps a settlement.
func (s *scan) findSettlement(from, to int, rule string, claimed bool) {
	p := place{from: from, to: to, rule: rule, claimed: claimed, name: s.plain(from, to), record: unlistedSettlement}
	key := s.foldRange(from, to)
	if town, ok := bytes.CutSuffix(key, []byte(based)); ok {
		key, p.name = town, p.name[:len(p.name)-len(based)]
	}
	if r, listed := s.lex.Settlement(key); listed && !s.abroad(to, r) {
		p.record = r
		p.name = s.nameIn(from, p.name, r)
	} else if r := s.hyphenLost(key); r != nil {
		p.record, p.name = r, r.Name
	} else if rule == "place.lead" {
		if r := s.cityMeant(key); r != nil {
			p.record, p.name = r, r.Name
		}
	}
	s.found = append(s.found, p)
}

// nameIn is the name of a listed settlement that begins with word i: as it is written, but for settlements with a standard form, names in capitals or in small letters only, disguised ones and
// those with white space beside their hyphen, which are as the gazetteer has them.
func (s *scan) nameIn(i int, written string, r *pack.PlaceRecord) string {
	if r.Standard || s.token(i).Has(parser.AllCaps) || !s.capital(i) || disguised(written, r.Name) || s.parted(i+1) && strings.Contains(written, " ") {
		return r.Name
	}
	return written
}

// disguised reports whether what is written is a name of ASCII letters, but for letters of another alphabet that look like these, or what nobody sees.
func disguised(written, name string) bool {
	accent := func(r rune) bool { return r > unicode.MaxASCII && unicode.Is(unicode.Latin, r) }
	return len(written) > len(name) && ascii.Prefix(name) == len(name) && !strings.ContainsFunc(written, accent) &&
		string(parser.Fold(nil, name)) == string(parser.Fold(nil, written))
}

// abroad reports whether a comma parts word i from a region or country that is not that of a settlement's record, which is another settlement's then: "in Ak-Sai,
// Batken Region".
func (s *scan) abroad(i int, r *pack.PlaceRecord) bool {
	at := s.behindComma(i)
	if !s.valid(at) {
		return false
	}
	t := s.termAt(at)
	area := t.class.Is(pack.IsCountry) || t.class.Is(pack.IsDistrict|pack.IsRegion) && s.class(t.to+1).Is(pack.DistrictWord|pack.RegionWord)
	if s.words[at].owner != ownArea && (s.owned(at) || !area) {
		return false
	}
	if s.class(t.to + 1).Is(pack.DistrictWord) { // "Talas district", in Kazakhstan and where Talas is a region
		d, listed := s.lex.District(s.foldRange(t.from, t.to))
		return listed && d.Country != r.Country
	}
	for end := t.to + 1; s.valid(end) && s.kind(end) != parser.Punct && s.kind(end) != parser.Mark; end++ { // a consul or an activist may be what follows
		if !s.class(end).Is(pack.RegionWord | pack.DistrictWord) {
			return false
		}
	}
	other, ok := s.lex.Region(s.foldRange(t.from, t.to))
	if !ok {
		other, ok = s.lex.Country(s.foldRange(t.from, t.to))
	}
	return ok && other.Country != r.Country
}

// cityMeant is the settlement with a standard form that a folded name is a slip of the pen for: "Shymknt"; nil where it is for none.
func (s *scan) cityMeant(folded []byte) (meant *pack.PlaceRecord) {
	const shortest, longest = 6, 32 // bytes
	if len(folded) < shortest || len(folded) > longest {
		return nil
	}
	name := string(folded)
	pack.OneSlip(folded, false, func(other []byte) bool {
		if r, listed := s.lex.Settlement(other); listed && r.Standard && pack.Slip(name, string(other)) {
			meant = r
		}
		return meant == nil
	})
	return meant
}

// hyphenLost is the settlement that a folded name of one word is but for a hyphen: "Nursultan"; nil where it is none. The gazetteer does not have such names, which
// are somebody's or nothing where the text does not show a settlement.
func (s *scan) hyphenLost(folded []byte) *pack.PlaceRecord {
	const least = 3 // letters on either side
	hyphened := make([]byte, 0, 64)
	for i := least; i <= len(folded)-least; i++ {
		hyphened = append(append(append(hyphened[:0], folded[:i]...), '-'), folded[i:]...)
		if r, listed := s.lex.Settlement(hyphened); listed {
			return r
		}
	}
	return nil
}
