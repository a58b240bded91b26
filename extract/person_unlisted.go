package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// Names that no list knows are people's where the sentence leaves nothing else: it says that somebody is called so, counts people before it, or tells behind it what only happens
// to people. A word like that may be a company's, a village's or a poem's anywhere else.

// unlistedName names the rule by which a name of words that no list knows is somebody's for what stands around it; "" where nothing shows it.
func (s *scan) unlistedName(n *name) string {
	for _, p := range s.partsOf(n) {
		if s.class(p.to)&^unlisted != 0 {
			return ""
		}
	}
	if s.termAt(n.from).class.Is(pack.IsSettlement) || s.pluralPeople(n.to) { // "Abu Dhabi", "Zhanaozenites"
		return ""
	}
	full := n.from < n.to
	switch {
	case s.nameSaidBefore(n) || s.toldToBe(n):
		return "person.called"
	case full && s.besideFull(n):
		return "person.role"
	case s.countedBefore(n):
		return "person.list"
	case s.kinSetOff(n):
		return "person.noun"
	case s.saidBy(n):
		return "person.verb"
	case s.ofAge(n):
		return "person.age"
	case s.roleSetOff(n) || s.roleBeforeSetOff(n):
		return "person.role"
	case full && s.behindRoleOfPlace(n) || s.behindOffice(n):
		return "person.title"
	case full && s.oneOfPeople(n):
		return "person.list"
	case full && s.numberedItem(n):
		return "person.list"
	case full && s.shown(n):
		return "person.verb"
	case full && s.ofRussianForm(n) || s.formBeforeWho(n):
		return "person.family"
	case s.kinBehind(n.to+1) || s.asSubject(n.from) && s.onlyOfPeople(n) || full && s.toldOfPeople(n):
		return "person.verb"
	}
	return ""
}

// numberedItem reports whether a name stands between the number of an item and a dash, behind which the item has a provision of law: "3) Quor Telm — awaiting trial, Article 256", "3. Quor Telm – Art. 188".
func (s *scan) numberedItem(n *name) bool {
	const longest = 20 // words of an item
	if !s.punct(n.from-1, ')') && !s.punct(n.from-1, '.') || !s.kindIs(n.from-2, parser.Number) || !s.dash(n.to+1) || !s.words[n.to+1].space {
		return false
	}
	if s.is(n.to+2, "a", "an", "the") && !s.isRole(s.termAt(n.to+3)) { // "1) Quor Telm — a newspaper fined under Article 456"
		return false
	}
	for i := n.to + 2; i < n.to+longest && s.valid(i) && !s.punct(i, ';'); i++ {
		if s.provisionAt(i) {
			return true
		}
	}
	return false
}

// asSubject reports whether a name that begins with word i can be what its clause is about, for what stands before it: the beginning of a sentence or of what the lead tells, somebody in a
// list, "that", "where", or who that is. "The editor of …" and "a farmer from …" are about somebody else.
func (s *scan) asSubject(i int) bool {
	if s.sentenceStart(i) || s.afterLead(i) || s.endsLead(i-1) || s.behindPerson(i) || s.is(i-1, "that", "where") {
		return true
	}
	if s.punct(i-1, ';') || s.is(i-1, "and", "but") && s.punct(i-2, ',') {
		return true
	}
	return s.roleOfOne(s.termBefore(i)) && s.words[i].space
}

// pluralPeople reports whether word i ends as what several people are called: "Ablyazovites", "Vakhtoviki", "Almatyntsy", "Qazaqtar".
func (s *scan) pluralPeople(i int) bool {
	return hasEnding(s.fold(i), "ites", "ists", "ians", "ers", "tsy", "iki", "ovtsy", "dyqtar", "likter", "daryn", "zhastar", "qtar", "ktar")
}

// saidBy reports whether a name is that of who has said what is quoted before it: "“…”, said … (she is 30)". What a newspaper does is to report.
func (s *scan) saidBy(n *name) bool {
	quote := n.from - 2
	if s.punct(quote, ',') {
		quote--
	}
	if n.from == n.to && hasEnding(s.fold(n.to), "news", "kz", "media", "soz", "holding", "tar", "ter", "dar", "der", "lar", "ler") {
		return false
	}
	if n.from < n.to && s.is(n.from-1, "cried", "insisted", "sighed", "joked", "complained", "retorted", "shouted", "whispered", "laughed", "admitted", "remembered", "shrugged") && s.kindIs(quote, parser.EndQuote) {
		return true
	}
	return s.is(n.from-1, "said", "says", "asked", "answered", "replied", "recalls", "recalled") && s.kindIs(quote, parser.EndQuote) &&
		(s.endsAside(n.to+1) || s.punct(n.to+1, '(') || n.from < n.to && s.is(n.to+1, "of", "from"))
}

// ofAge reports whether an age stands beside a name: "the 12-year-old …", "…, aged 23,". Behind "a" and "his" stands one of a people, or what somebody has: "a 20-year-old Bukharan", "his
// 20-year-old Moskvich".
func (s *scan) ofAge(n *name) bool {
	const oldest = 99
	if age := n.to + 3; s.punct(n.to+1, ',') && s.is(n.to+2, "aged") && s.kindIs(age, parser.Number) {
		years := s.years(age)
		return years > 0 && years <= oldest
	}
	if years := s.ageBefore(n.from); years == 0 || years > oldest || !s.class(n.from-1).Is(pack.YearOld) {
		return false
	}
	before := s.ageFrom(n.from-1) - 1
	return !s.is(before, "a", "an", "his", "her", "its", "their") && !hasEnding(s.fold(n.from), "ets", "nets", "inka", "chanin")
}

// ageTo is the word behind an age at word j, "79-year-old"; j where none stands there.
func (s *scan) ageTo(j int) int {
	if s.class(j).Is(pack.YearOld) {
		return j + 1
	}
	if s.kindIs(j, parser.Number) && s.dash(j+1) && s.class(j+2).Is(pack.YearOld) {
		return j + 3
	}
	return j
}

// ofRussianForm reports whether a full name ends as family names do that English words, and names of towns, end as well: "… Tastilgarina". What ends in "in" may be what is sung, owned or
// shut as well: it stands where somebody is told of, is spoken to, or has a person beside it.
func (s *scan) ofRussianForm(n *name) bool {
	const shortest = 6 // letters
	last, before := s.fold(n.to), n.from-1
	if len(last) < shortest || !hasEnding(last, "in", "ina") || s.is(before, "in", "near", "at", "from", "of", "on") && !s.ofComplaint(before) && !s.ofPerson(before) || s.lex.Spelled(last) || s.lex.Spelled(s.fold(n.from)) {
		return false
	}
	if s.class(before).Is(pack.ThingBefore) {
		return false
	}
	beside := s.is(n.to+1, "and") && (s.isPerson(n.to+2) || s.is(n.to+2, "his", "her"))
	return hasEnding(last, "ina") || beside || s.asSubject(n.from) || s.rankOf(n.from) || s.is(before, "to", "by", "with", "against") || s.in(before, doneToPeople)
}

// formBeforeWho reports whether a name ends as family names do that English words end as well, and who that is follows: "Prikhodko, who held the door".
func (s *scan) formBeforeWho(n *name) bool {
	return s.punct(n.to+1, ',') && s.is(n.to+2, "who", "whom") && s.familyForm(n.to)
}

// familyForm reports whether word i, no English one, ends as family names do that English words end as well.
func (s *scan) familyForm(i int) bool {
	const shortest = 6 // letters
	last := s.fold(i)
	return len(last) >= shortest && !s.lex.Spelled(last) && !s.allCaps(i) && hasEnding(last, "ko", "in", "ina", "yn", "yna", "uk", "ich", "ych", "yan", "ian", "son", "sen", "man", "berg", "off")
}

// kinBehind reports whether "’s" and a relative stand at word i: "…’s mother", not "…’s daughter company".
func (s *scan) kinBehind(i int) bool {
	t := s.termAt(i + 1)
	return s.kindIs(i, parser.Possess) && s.roleOfOne(t) && s.lex.Kin(s.fold(t.to)) && !s.class(t.to+1).Is(pack.ThingAfter)
}

// onlyOfPeople reports whether what stands behind a name says what happens to people alone, or what they alone do: "was sentenced", "and his wife", "pleaded not guilty". Several are told
// of by "were": a word alone may be all who come from somewhere.
func (s *scan) onlyOfPeople(n *name) bool {
	switch i := n.to + 1; {
	case s.is(i, "and"):
		t := s.termAt(i + 2)
		ends := !s.kindIs(t.to+1, parser.Word) || s.anyVerb(t.to+1) // not "and his native village"
		return s.andKin(i) || ends && s.is(i+1, "his", "her") && s.isRole(t)
	case s.is(i, "held"):
		return s.is(i+1, "a", "an") && s.is(i+2, "one-man", "one-woman", "one-person", "single", "solo", "lone")
	case s.is(i, "pleaded"):
		return s.is(i+1, "guilty") || s.is(i+2, "guilty")
	case s.is(i, "did"):
		return s.is(i+1, "not") && s.is(i+2, "admit", "plead") && (s.is(i+3, "guilt", "his", "her", "guilty"))
	case s.is(i, "has", "had", "will") && s.is(i+1, "been", "be"):
		return s.in(i+2, suffered)
	case s.is(i, "is", "was"):
		if s.is(i+1, "also", "still", "now") { // "is also being held"
			i++
		}
		if age := i + 1; (s.years(age) > 0 || numeral.Of(string(s.fold(age))) > 0) && s.is(age+1, "and") && n.from < n.to { // "is seven and cannot speak"
			return true
		}
		return s.in(i+1, suffered) || s.is(i+1, "being") && s.in(i+2, suffered)
	case s.is(i, "were"):
		return n.from < n.to && s.in(i+1, suffered)
	}
	return false
}

// toldOfPeople reports whether what is said of a full name is said of people: what they have suffered or are charged with, or what they have said, "Quor Telm of the village of Aksu told
// reporters".
func (s *scan) toldOfPeople(n *name) bool {
	before, behind := n.from-1, n.to+1
	switch {
	case s.in(before, suffered):
		return true
	case s.in(before, doneToPeople) && s.is(behind, "under") && s.class(behind+1).Is(pack.ArticleWord): // "fined Quor Telm under Article 488"
		return true
	case s.is(behind, "of", "from") && s.speaks(behind), s.punct(behind, ',') && s.is(behind+1, "himself", "herself"):
		return true
	case s.punct(behind, '(') && s.kindIs(behind+1, parser.Number) && s.punct(behind+2, ')') && s.punct(behind+3, ',') && s.is(behind+4, "who"): // "… (1968), who"
		return true
	case s.is(before, "against") && s.is(before-1, "verdict", "sentence"):
		return true
	case s.punct(behind, ',') && s.is(behind+1, "born") && s.is(behind+2, "in", "on"): // "…, born in Ushtobe, came"
		return !s.is(before, "in", "at", "near", "of", "from")
	case s.andKin(behind) && !s.is(before, "of", "from", "in", "at", "near"):
		return true
	}
	return s.asSubject(n.from) && (s.chargedBehind(behind) || s.kinSpokenOf(n))
}

// andKin reports whether "and" and the relative of somebody stand at word i: "and his cousin".
func (s *scan) andKin(i int) bool {
	t := s.termAt(i + 2)
	if t.class.Is(pack.Nationality) { // "and his Kazakh wife"
		t = s.termAt(t.to + 1)
	}
	return s.is(i, "and") && s.is(i+1, "his", "her") && s.isRole(t) && s.lex.Kin(s.fold(t.to))
}

// chargedBehind reports whether a comma at word i and what somebody is charged with stand there: ", charged under Article 174".
func (s *scan) chargedBehind(i int) bool {
	return s.punct(i, ',') && s.is(i+1, "charged", "accused", "suspected", "convicted", "sentenced", "tried", "detained", "arrested", "wanted") && s.is(i+2, "under", "of", "to", "for", "in", "on", "by", "with")
}

// kinSpokenOf reports whether a name stands before what somebody says of a relative: "… reported that her son has been moved".
func (s *scan) kinSpokenOf(n *name) bool {
	that := n.to + 2
	t := s.termAt(that + 2)
	return s.in(n.to+1, speech) && s.is(that, "that") && s.is(that+1, "his", "her") && s.isRole(t) && s.lex.Kin(s.fold(t.to))
}
