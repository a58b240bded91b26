package extract

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// findPeople finds the names of people. Names of two words or with an initial are taken where lists, endings or
// what stands beside them show a person; names of one word come last and need more.
func (s *scan) findPeople() {
	byPattern := len(s.names)
	s.weak, s.doubtful = s.weak[:0], s.doubtful[:0]
	next := 0 // the word behind the last run
	for _, head := range s.heads {
		i := int(head)
		if w := &s.words[i]; i < next || w.owner != free || w.class.Is(noName) && !w.class.Is(beginning) && !s.familyWord(i) && !s.givenWord(i) || !s.mayBegin(i) {
			continue
		}
		first := len(s.parts)
		next = s.gather(i, first)
		first += s.trim(s.parts[first:])
		for first < len(s.parts) {
			parts := s.parts[first:]
			length := s.nameLength(parts)
			s.named(&name{from: parts[0].from, to: parts[length-1].to, first: first, last: first + length})
			first += length
		}
	}
	if byPattern > 0 {
		slices.SortFunc(s.names, func(a, b name) int { return cmp.Compare(a.from, b.from) })
	}
	s.settle()
	s.settleDoubtful()
	s.dashed()
}

// beginning are the classes that let a name begin with a word whatever else it is.
const beginning = pack.Given | pack.Family | pack.InitialLetters | pack.Particle | pack.IsSettlement

// mayBegin reports whether a name may begin with word i, which is not kept from that by its classes, for what it and the word behind it are.
func (s *scan) mayBegin(i int) bool {
	w := &s.words[i]
	switch {
	case w.ended > 0 && s.terms[w.ended-1].class.Is(pack.Title|pack.Role|pack.IsSettlement): // "the Special Representative for Central Asia", "Fort Shevchenko"
		return false
	case w.class.Is(pack.IsSettlement) && (s.peopleFrom(i-1) || s.headOfTown(i-1)) && s.capital(i+1): // "a resident of Ayagoz Bakytkeldi N.A."
		return false
	case w.kind == parser.Word && w.shape&parser.Capital == 0:
		return w.class.Is(pack.Particle)
	case w.class.Is(pack.IsSettlement) && !w.class.Is(beginning&^pack.IsSettlement): // begins one only before another part
		return s.capital(i+1) && s.words[i+1].space || s.townInitialed(i) || s.townBeforeInitial(i) || s.setOffBeforeWho(i, i) || s.kinNamed(i) || s.monumentTo(i)
	}
	return true
}

// named keeps a name for what it is: one of several parts is taken or not, one of a word waits, and initials alone are nobody's.
func (s *scan) named(n *name) {
	switch t := s.tally(n); {
	case t.words == 0:
		if s.anonymousBy(n) {
			s.unread(n.from, n.to, Anonymous)
		}
	case t.words == 1 && t.initials == 0:
		s.weak = append(s.weak, *n)
	default:
		s.candidate(n, t)
	}
}

// trim is how many parts at the head of a run are rather no part of the name behind it.
func (s *scan) trim(parts []part) (n int) {
	for n < len(parts)-1 && parts[n].kind != initialPart && s.soft(parts[n]) && s.notPartOf(parts[n], parts[n+1]) {
		n++
	}
	return n
}

// notPartOf reports whether the soft word p, before q, is rather no part of q's name: it is a title, begins a sentence as an English
// word, or is a settlement behind "in" or in the lead.
func (s *scan) notPartOf(p, q part) bool {
	w := &s.words[p.to]
	if w.class.Is(pack.Title|pack.Role) && !w.class.Is(pack.Given) {
		return !s.wordInitialed(p.to) && !s.roleForFamily(p, q) && !s.rarelyGiven(p.to) && !s.wordFamily(p.to)
	}
	if w.class.Is(pack.IsSettlement) {
		name := (w.class.Is(pack.Given) && q.kind == familyPart || q.kind == patronymicPart) && !s.soft(q) || s.initialsEnd(q.from) || s.townBeforeInitial(p.from) // "On March 1, Temirlan Saparov said", "sent to Abai Saparov"
		if s.is(p.from-1, "in", "near", "at") || s.is(p.from-1, "from", "to") && !s.ofPerson(p.from-1) && !s.accordingTo(p.from) && !name || s.afterLead(p.from) && !name {
			return true
		}
	}
	switch {
	case !w.class.Is(pack.English) || w.shape&parser.Wide != 0: // "María" is no English word
		return false
	case w.class.Is(pack.Given) && w.class.Is(pack.Title|pack.Role): // "Sultan Nurgali", no verb
		return false
	case q.kind == initialPart && s.punct(p.from-1, ';') || s.wordInitialed(p.to) || s.wordFamily(p.to): // "Sultan B.M.; Rose Zh.", in a list
		return false
	case w.class.Is(pack.Family) && s.punct(p.from-1, ';') && s.class(q.to).Is(pack.Given) && !s.soft(q): // "Bekov Askar; Ten Vyacheslav"
		return false
	}
	return q.kind != familyPart && s.sentenceStart(p.from) && !s.rarelyGiven(p.to) && !s.paired(p.to)
}

// tally counts what a name is made of: words and initials, and of the words those that are nothing else (solid), and of these those that a list or
// an ending knows (sure).
type tally struct {
	words, initials, solid, sure int
}

func (s *scan) tally(n *name) (t tally) {
	for _, p := range s.partsOf(n) {
		switch {
		case p.kind == initialPart:
			t.initials++
			continue
		case !s.soft(p):
			t.solid++
			if p.kind != unknownPart {
				t.sure++
			}
		}
		t.words++
	}
	return t
}

// candidate takes a name of several parts where it is a person's.
func (s *scan) candidate(n *name, t tally) {
	n.strong = true
	if s.alias(n) {
		s.takeAlias(n)
		s.names = append(s.names, *n)
		return
	}
	if s.afterLead(n.from) && s.is(n.from-1, "in") && s.punct(n.to+1, ',') { // a village that is named after somebody
		s.lose("people", n.from, n.to, "a settlement where it stands")
		return
	}
	if why := s.veto(n, t.initials > 0 || t.sure > 1); why != "" {
		s.lose("people", n.from, n.to, why)
		if s.mayBeSomeone(n, t, why) || s.unionOf(n) {
			s.unread(n.from, n.to, "a name that may be the person’s who is spoken of, or the thing’s")
		} else if why == followed && s.kindIs(n.to, parser.Initial) && !s.class(n.to+1).Is(pack.Site) { // "Bekov N. Courts sat", of which one begins a sentence
			s.unread(n.from, n.to, "a name before a word that makes a thing of it, or begins a sentence")
		}
		return
	}
	if n.rule = s.several(n, t); n.rule == "" {
		s.doubtful = append(s.doubtful, *n)
		return
	}
	s.claim(n.from, n.to, ownPerson)
	s.names = append(s.names, *n)
}

// mayBeSomeone reports whether a name that is a thing's for what stands around it may be somebody's all the same, so that it is told: one that lists know behind a role, and one that they do
// not, behind the role of somebody in a group and before what somebody does, or with the end of a family name behind the word for a thing.
func (s *scan) mayBeSomeone(n *name, t tally, why string) bool {
	if t.sure > 1 || t.sure > 0 && s.class(s.partsOf(n)[0].to).Is(pack.Given) {
		return s.roleBeforeThing(n.from) || why == street && s.is(n.from-1, "and")
	}
	if n.from == n.to {
		return false
	}
	return s.roleBeforeThing(n.from) && s.is(n.from-1, "group") && s.class(n.to+1).Is(pack.Verb) || why == led && s.class(n.to).Is(pack.EndsFamily|pack.EndsPatronymic) && !s.lex.English(s.fold(n.to))
}

// several names the rule by which a name of several parts is a person's; "" where none does.
func (s *scan) several(n *name, t tally) string {
	switch {
	case t.initials > 0 && (t.solid > 0 || t.initials > 1 && t.words > 0 || s.listedFamily(n) || t.words > 0 && (s.isRole(s.termBefore(n.from)) || s.initialApart(n.from, n.to) || s.kinsmenNamed(n.to) || s.inList(n) || s.wordInitialed(n.from) || s.townInitialed(n.from) || s.paired(n.from))):
		return "person.initials"
	case t.words < 2:
		return ""
	case t.sure > 0 || t.solid > 0 && s.surelyGiven(n) || s.ofTowns(n) || s.ofWords(n):
		return "person.listed"
	case s.paired(n.from):
		return "person.list"
	case s.townOfAide(n.from), s.countryGiven(n.from):
		return "person.role"
	case s.class(n.from).Is(pack.Given) && s.andKin(n.to+1): // "Temir Aitkozh and his son-in-law"
		return "person.verb"
	}
	if t.sure == 0 && s.workersOfBody(n) {
		return ""
	}
	rule := cmp.Or(s.evidence(n), s.unlistedName(n))
	if rule == "person.verb" && (s.neverNamed(n) || s.behindWorkers(n.from)) { // "Zhana Kadam was fined", "the workers of Zhanaozen Munaigaz went"
		return ""
	}
	return rule
}

// neverNamed reports whether a word of the name, listed or not, is rather part of what things are called: "Zhana", new.
func (s *scan) neverNamed(n *name) bool {
	return slices.ContainsFunc(s.partsOf(n), func(p part) bool { return s.class(p.to).Is(pack.NotName) })
}

// surelyGiven reports whether a name begins with a given name that is an English word as well, and shows by its capital that it is none here: not behind "the", as
// marinas and roses are, nor where a sentence begins.
func (s *scan) surelyGiven(n *name) bool {
	first := s.class(s.partsOf(n)[0].to)
	return first.Is(pack.Given) && !first.Is(otherThan) && !s.sentenceStart(n.from) && !s.is(n.from-1, "the")
}

// listedFamily reports whether a word of the name is listed as a family name, or is one though it names things, see thingName, or is a settlement's name that ends as one does:
// "D. Satpayev".
func (s *scan) listedFamily(n *name) bool {
	for _, p := range s.partsOf(n) {
		c := s.class(p.to)
		if p.kind != initialPart && (c.Is(pack.Family|pack.Given|pack.ThingAfter) || s.is(p.to, "son") || c.Is(pack.IsSettlement) && c.Is(pack.EndsFamily) && !c.Is(pack.English)) {
			return true
		}
	}
	return false
}
