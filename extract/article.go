package extract

import (
	"cmp"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// citation is one provision as it is cited at one place.
type citation struct {
	model.Article
	from, to int        // words of the mention, both included
	code     *pack.Code // nil while no code is known
	other    bool       // of a law that is no code of a pack: it takes no code from elsewhere
	explicit bool       // the code stands with the citation
}

// articles reads citations of law: lists that share a code, parts and clauses before or behind, a code named later, and fragments that lost
// the word "Article". What cannot be read to its end is unread, never a shorter provision.
func (s *scan) articles() {
	s.citations, s.multiplied, s.lawless = s.citations[:0], 0, 0
	if !s.seen.Is(provisional | pack.CodeName) {
		return
	}
	s.shortLaw()
	next := 0 // the word behind the last citation
	for _, head := range s.heads {
		i := int(head)
		w := &s.words[i]
		switch {
		case i < next || w.owner != free || w.kind != parser.Word:
		case w.class.Is(pack.ArticleWord):
			next = s.article(i)
		case w.class.Is(pack.PartWord | pack.ClauseWord):
			next = s.partFirst(i)
		case s.termAt(i).class.Is(pack.CodeName):
			if from := s.numbersBefore(i); from >= 0 {
				next = s.wordless(from, from)
			} else if s.leadsOn(s.termAt(i).to) {
				continue
			} else if end := s.codeFirst(i); end > i {
				next = end
			} else {
				next = s.numberOf(i)
			}
		}
	}
	s.lostParts()
	s.codes()
	s.addArticles()
}

// list reads the citations that begin with the word "Article" at i, of which the mention begins at from, and returns the word behind them.
func (s *scan) list(from, i int) int {
	p := lawParser{scan: s, at: i, first: len(s.citations)}
	p.from = from
	p.articleWord()
	if p.number() == "" {
		if end := s.spelledBehind(i); end > i {
			return end
		}
		if end := s.topical(i); end > i {
			return end
		}
		shortened := len(s.quote(i, i)) <= len("Arts") && p.at == i+1 // without its full stop it is another word: "the Winter Art Fair"
		if s.capital(i) && !shortened && !s.sentenceStart(i) && (!s.is(p.at, "of", "by", "in", "about") || s.numberLost(i, p.at)) {
			s.unread(from, i, "the word “"+s.quote(i, i)+"” without a number")
		}
		return i + 1
	}
	if s.noteBefore(from) {
		return s.unreadList(&p, s.noteStart(from), "a note to a provision, not the provision")
	}
	for p.item() {
	}
	if why := cmp.Or(p.bad, p.beyond); why != "" {
		return s.unreadList(&p, from, why)
	}
	if last := s.citations[len(s.citations)-1]; last.Part == "" && (s.quotedAlone(from, p.at-1) && !s.is(p.at+1, "of") || s.inCapitals(i) && !s.is(p.at, "of")) {
		return s.unreadList(&p, from, "in quotation marks or capitals it may be the name of something")
	}
	beside, second := s.codeBeside(from), s.secondWord(p.first)
	if beside != nil && second == p.first {
		p.coded = true
		p.give(beside)
	} else if p.code(); p.beyond != "" {
		return s.leave(&p, from, p.beyond)
	}
	p.tellDoubt()
	if !p.coded { // all of the list is of what stands before it
		second = len(s.citations)
	}
	switch code := cmp.Or(beside, s.codeBefore(from)); {
	case !p.coded && s.ofContract(p.at):
		s.lose("articles", from, p.at-1, "of a contract, which is no law")
		s.citations = s.citations[:p.first]
		return p.at
	case code != nil || s.otherLawBefore(from):
		s.giveCode(p.first, second, code)
	case !p.coded && s.shortArticle(i): // a street
		s.citations = s.citations[:p.first]
		return i + 1
	}
	s.claim(from, p.at-1, ownArticle)
	if s.isPlural(i) {
		s.explained(p.at)
	}
	return p.at
}

// explained reports the articles of a list that goes on behind what each is about, which begins with the dash at word i: "Articles 272 – murder, 269 – theft".
func (s *scan) explained(i int) {
	for s.dash(i) && s.words[i].space {
		last := i + longestTopic
		for i++; i < last && s.kindIs(i, parser.Word) && !s.capital(i); i++ {
		}
		if !s.punct(i, ',') && !s.is(i, "and") || !s.kindIs(i+1, parser.Number) || !s.dash(i+2) || s.glued(i+2) {
			return
		}
		s.unread(i+1, i+1, "a number of a list of articles, behind what another is about")
		i += 2
	}
}

// inCapitals reports whether word i is written in capitals and the words beside it are not: "ARTICLE 19 and four other organizations".
func (s *scan) inCapitals(i int) bool {
	return s.allCaps(i) && !s.allCaps(i-1) && !s.allCaps(i+2)
}

// numberLost reports whether the word "Article" at i, behind which "of" stands, has lost its number: "under Article of the Criminal Code".
func (s *scan) numberLost(i, of int) bool {
	name := of + 1
	if s.is(name, "the") {
		name++
	}
	return s.is(i-1, "under", "of", "by", "with", "to", "violating", "violated") && s.termAt(name).class.Is(pack.CodeName)
}

// noteBefore reports whether "note to" stands before a citation.
func (s *scan) noteBefore(i int) bool { return s.noteStart(i) < i }

func (s *scan) noteStart(i int) int {
	j := i - 1
	for s.is(j, "the", "to", "of") {
		j--
	}
	if j < i-1 && s.in(j, annexes) {
		return j
	}
	return i
}

// unreadList reports a citation that cannot be read to its end: all of it, with the code that follows.
func (s *scan) unreadList(p *lawParser, from int, why string) int {
	if p.bad == "" {
		for p.item() {
		}
	}
	p.at = max(p.at, p.stuck)
	p.code()
	return s.leave(p, from, why)
}

// leave leaves a list out, of which all is before the cursor.
func (s *scan) leave(p *lawParser, from int, why string) int {
	s.citations = s.citations[:p.first]
	s.unread(from, p.at-1, why)
	s.claim(from, p.at-1, ownArticle)
	return p.at
}

// giveParts gives the first citation from at on the parts and clauses that stand before it.
func (s *scan) giveParts(at int, l levels) {
	if at >= len(s.citations) {
		return
	}
	base := s.citations[at]
	var full []citation
	for _, part := range orNone(l.parts) {
		for _, clause := range orNone(l.clauses) {
			c := base
			if part != "" {
				c.Part = part
			}
			if clause != "" {
				c.Clause = clause
			}
			full = append(full, c)
		}
	}
	for _, part := range l.whole {
		c := base
		c.Part = part
		full = append(full, c)
	}
	rest := append([]citation(nil), s.citations[at+1:]...)
	s.citations = append(append(s.citations[:at], full...), rest...)
}

// orNone is list, or one empty string for none.
func orNone(list []string) []string {
	if len(list) == 0 {
		return []string{""}
	}
	return list
}
