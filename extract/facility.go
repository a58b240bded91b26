package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// facilities runs the packs' rules for codes and numbers of places of detention.
func (s *scan) facilities() {
	shown := parser.Show(s.text)
	for _, rule := range s.lex.Facilities() {
		found, unread, err := rule.Find(shown.Text)
		for _, f := range found {
			f.Span = shown.Whole(f.Span)
			s.addFacility(rule, f)
		}
		for _, u := range unread {
			s.unreadSpan(shown.Whole(u.Span), u.Why)
		}
		if err != nil {
			s.failed(rule.ID, err)
		}
	}
	if len(s.out.Facilities) > 0 {
		s.bareCodes()
	}
	for _, head := range s.heads {
		if i := int(head); (s.glued(i+1) || s.kindIs(i+1, parser.Number)) && !s.hyphenCode(i) && s.unknownCode(i) {
			s.unread(i, i+2, "what may be the code of a facility: no pack knows such letters")
		}
	}
	s.bareNumbers()
}

// bareCodes reads codes without the letters of their department, of which a facility has been named before: "from LA-155/18 by train to 155/14".
func (s *scan) bareCodes() {
	for i := range s.words {
		last := i + 2
		if !s.kindIs(i, parser.Number) || len(s.fold(i)) != 3 || !s.punct(i+1, '/') || !s.glued(i+1) || !s.glued(last) || !s.facilityNumber(last) || !s.endsCode(last) || !s.freeAll(i, last) || !s.is(i-1, "to", "from", "in", "of", "and") {
			continue
		}
		if rule, head := s.departmentBefore(i); rule != nil {
			s.claim(i, last, ownFacility)
			s.keepFacility("facility."+rule.ID, rule.OfCode(s.span(i, last), head+"/"+string(s.fold(last))))
		}
	}
}

// departmentBefore is how the code of a facility begins that has been named before word i, and whose department has that number, and the rule that read it; nil where none has.
func (s *scan) departmentBefore(i int) (*pack.FacilityRule, string) {
	for _, f := range s.out.Facilities {
		head, department := departmentOf(f.Code)
		if department != string(s.fold(i)) || s.span(i, i).Start < f.Mentions[0].Start {
			continue
		}
		for _, rule := range s.lex.Facilities() {
			if f.Mentions[0].Rule == "facility."+rule.ID {
				return rule, head
			}
		}
	}
	return nil, ""
}

// hyphenCode reads the code that begins with word i and whose slash is a hyphen: "LA-155-18", "LA 155-18". Only those are codes that begin with a known prefix.
func (s *scan) hyphenCode(i int) bool {
	department := i + 1
	if s.dash(department) {
		department++
	}
	last := department + 2
	if !s.kindIs(department, parser.Number) || !s.glued(department) && department > i+1 || !s.glued(department+1) || !s.dash(department+1) || !s.gluedNumber(last) || !s.endsCode(last) || !s.freeAll(i, last) {
		return false
	}
	code := s.quote(i, i) + "-" + string(s.fold(department)) + "/" + string(s.fold(last))
	for _, rule := range s.lex.Facilities() {
		if known, ok := rule.Exists(code); ok {
			s.addFacility(rule, rule.OfCode(s.span(i, last), known))
			return true
		}
	}
	return false
}

func (s *scan) gluedNumber(i int) bool { return s.kindIs(i, parser.Number) && s.glued(i) }

// endsCode reports whether nothing goes on behind word i that would be of the same code.
func (s *scan) endsCode(i int) bool {
	return !s.glued(i+1) || s.kind(i+1) != parser.Word && !s.dash(i+1) && !s.punct(i+1, '/')
}

// unknownCode reports whether capitals and a number at word i stand where the code of a facility stands: "held in LTP-1", "colony KP-12", "the VK-3 prison".
func (s *scan) unknownCode(i int) bool {
	number := i + 2
	if !s.dash(i+1) || !s.glued(i+1) || !s.gluedNumber(number) || !s.endsCode(number) || !s.freeAll(i, number) ||
		!s.token(i).Has(parser.AllCaps) || utf8.RuneCount(s.fold(i)) > 4 || len(s.fold(number)) > 2 {
		return false
	}
	before := i - 1
	if s.is(before, "the") {
		before--
	}
	return s.isPrison(before) || s.isPrison(number+1) || s.is(before, "in", "at", "to", "from") && s.custody(before)
}

// isPrison reports whether word i is what a facility is called.
func (s *scan) isPrison(i int) bool {
	return s.in(i, prisons) || s.is(i, "settlement", "dispensary") || s.is(i, "center", "centers", "centre", "centres") && s.is(i-1, "detention", "correctional")
}

// custody reports whether soon before word i somebody is held or moved: "moved from LTP-1 to KP-12".
func (s *scan) custody(i int) bool {
	const reach = 8 // words, of which a code is three
	for last := i - reach; i > last; i-- {
		if s.in(i-1, holding) {
			return true
		}
	}
	return false
}

func (s *scan) addFacility(rule *pack.FacilityRule, f pack.FacilityMatch) {
	from, to, ok := s.wordsOf(f.Span)
	if ok && !s.freeAll(from, to) {
		s.lose("facilities", from, to, "taken by "+ownerNames[s.words[from].owner])
		return
	}
	if ok && s.rangeOfFacilities(from, to) {
		return
	}
	if ok {
		s.claim(from, to, ownFacility)
	}
	s.keepFacility("facility."+rule.ID, f)
	if ok {
		s.furtherFacilities(rule, f, to)
		s.furtherNumbers(rule, f, to)
		s.numberBehindCode(to)
		if _, department := departmentOf(f.Code); department != "" && s.rangeBehind(to, false) { // "EC-166/25-26"
			s.unread(from, to+2, facilityRange)
		}
	}
}

// furtherFacilities reads the facilities behind one that leave out the letters of their department, which word last ends: "LA-155/14 and 155/8".
func (s *scan) furtherFacilities(rule *pack.FacilityRule, f pack.FacilityMatch, last int) {
	head, department := departmentOf(f.Code)
	for department != "" {
		i, _ := s.listGap(last)
		if i == last+1 || !s.kindIs(i, parser.Number) || string(s.fold(i)) != department || !s.punct(i+1, '/') || !s.kindIs(i+2, parser.Number) || !s.freeAll(i, i+2) {
			return
		}
		last = i + 2
		s.claim(i, last, ownFacility)
		s.keepFacility("facility."+rule.ID, rule.OfCode(s.span(i, last), head+"/"+string(s.fold(last))))
	}
}

// departmentOf is what stands before the slash of a code with letters, and the number of it: "LA-155" and "155" of LA-155/18; "" of any other code.
func departmentOf(code string) (head, department string) {
	head, _, slash := strings.Cut(code, "/")
	if _, number, letters := strings.Cut(head, "-"); slash && letters {
		return head, number
	}
	return "", ""
}

// keepFacility writes a facility to the record, or one more mention of it.
func (s *scan) keepFacility(rule string, f pack.FacilityMatch) {
	m := s.mentionOf(f.Span, rule)
	at := s.facilityList.find(len(s.out.Facilities), func(i int) string { return s.out.Facilities[i].Code }, f.Code)
	if at < 0 {
		s.out.Facilities = append(s.out.Facilities, model.Facility{Code: f.Code, Kind: f.Kind, City: f.City, Mentions: s.mentions.One(m)})
		return
	}
	s.out.Facilities[at].Mentions = append(s.out.Facilities[at].Mentions, m)
}

// failed reports a rule of a pack that gave up on this entry.
func (s *scan) failed(rule string, err error) {
	s.unreadSpan(model.Span{Start: 0, End: 0}, "the rule "+rule+" did not finish: "+err.Error())
}

// wordsOf gives the words that lie wholly or partly in a span of the text; ok is false where there is none.
func (s *scan) wordsOf(sp model.Span) (from, to int, ok bool) {
	from, _ = slices.BinarySearchFunc(s.words, sp.Start, func(w word, at int) int {
		return int(s.tokens.List[w.token].End) - at - 1
	})
	to = from
	for to < len(s.words) && int(s.token(to).Start) < sp.End {
		to++
	}
	return from, to - 1, to > from
}
