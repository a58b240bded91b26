package extract

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// code reads the code of law behind a list and gives it to the list's citations.
func (p *lawParser) code() {
	at := p.at
	if p.char(',') && !p.termAt(p.at).class.Is(pack.CodeName) { // "Article 405, CC of the RK"
		p.at = at
	}
	of := p.word("of", "under", "from", "in")
	p.word("the", "this", "that")
	if p.word("same") && p.is(p.at, "code", "law") {
		p.at++
		p.sameCode()
		return
	}
	p.word("new", "current", "old", "national")
	country := p.country()
	t := p.termAt(p.at)
	if !t.class.Is(pack.CodeName) || !p.capital(p.at) {
		p.at = at
		if of && p.otherLaw(at) {
			p.give(nil)
		}
		return
	}
	code, _ := p.lex.CodeNamed(p.foldRange(t.from, t.to))
	p.at = t.to + 1
	if country == nil {
		country = p.ofCountry()
	}
	if country != nil && code != nil {
		code = p.codeIn(code, country)
	}
	p.coded = true
	p.give(code)
	p.partBehind()
}

// partBehind reads the part that follows the code: "Article 434 of the Criminal Code, part 2". It is the last provision's.
func (p *lawParser) partBehind() {
	last := len(p.citations) - 1
	if last < p.first || p.citations[last].Part != "" {
		return
	}
	bad := p.bad
	if parts := p.labelled(pack.PartWord); parts != nil {
		p.giveParts(last, parts, nil)
	}
	p.bad = bad // a capitalised "Part" without a number belongs to what follows
}

// country reads the country before a code: "the RK Criminal Code", "Kazakhstan’s Criminal Code", "the Kazakh Criminal Code". Nil where none
// stands there; the nationality says nothing that the code does not.
func (p *lawParser) country() []byte {
	t := p.termAt(p.at)
	if t.class.Is(pack.Nationality) && p.capital(p.at) {
		p.at = t.to + 1
		return nil
	}
	if !t.class.Is(pack.CodeOf) || t.class.Is(pack.CodeName) {
		return nil
	}
	next := t.to + 1
	if p.valid(next) && p.kind(next) == parser.Possess {
		next++
	}
	if !p.termAt(next).class.Is(pack.CodeName) {
		return nil
	}
	p.at = next
	return p.foldRange(t.from, t.to)
}

// ofCountry reads "of the Republic of Kazakhstan" behind a code.
func (p *lawParser) ofCountry() []byte {
	at := p.at
	p.word("of")
	p.word("the")
	if t := p.termAt(p.at); t.class.Is(pack.CodeOf|pack.IsCountry) && (t.class.Is(pack.CodeOf) || p.capital(t.from)) {
		p.at = t.to + 1
		return p.foldRange(t.from, t.to)
	}
	p.at = at
	return nil
}

// codeIn is the code of that name in a country. Where no pack has the country's codes, the country is kept all the same: its Criminal Code is no
// other's.
func (p *lawParser) codeIn(code *pack.Code, country []byte) *pack.Code {
	if c, ok := p.lex.CodeIn(code, country); ok {
		return c
	}
	if r, ok := p.lex.Country(country); ok && r.Country != code.Jurisdiction {
		return &pack.Code{ID: code.ID, Jurisdiction: r.Country}
	}
	return code
}

// otherLaw reports whether another law than a code is named at i, behind "of": then no code of the entry is meant.
func (p *lawParser) otherLaw(i int) bool {
	j := i + 1
	for p.is(j, "the", "its", "their", "this", "new") {
		j++
	}
	return p.capital(j) || p.is(j, "law", "covenant", "convention", "decree", "rules", "resolution", "regulations", "act", "treaty", "charter", "declaration")
}

// sameCode gives the citations the code cited last.
func (p *lawParser) sameCode() {
	p.coded = true
	for i := p.first - 1; i >= 0; i-- {
		if c := p.citations[i].code; c != nil {
			p.give(c)
			return
		}
	}
}

// give gives the list's citations a code; nil is another law.
func (p *lawParser) give(code *pack.Code) {
	for i := p.first; i < len(p.citations); i++ {
		c := &p.citations[i]
		c.code, c.explicit, c.other = code, true, code == nil
	}
}

// codes gives a code to the citations that stand without one: the code of the same article elsewhere in the entry, else that of the nearest
// citation before in the sentence, else of the nearest behind in it, else the only one that the entry has named before, else the one that it
// names without an article.
func (s *scan) codes() {
	same := map[string]*pack.Code{} // by article
	next := make([]*citation, len(s.citations))
	var explicit *citation // the nearest behind
	for i := len(s.citations) - 1; i >= 0; i-- {
		c := &s.citations[i]
		next[i] = explicit
		if c.explicit && c.code != nil {
			explicit, same[c.Article.Article] = c, c.code
		}
	}
	only, alone := s.onlyCode(), s.codeAlone()
	var before *citation
	for i := range s.citations {
		c := &s.citations[i]
		if c.explicit && c.code != nil {
			before = c
		}
		if c.code != nil || c.other {
			continue
		}
		switch {
		case same[c.Article.Article] != nil:
			c.code = same[c.Article.Article]
		case before != nil && s.oneSentence(before.to, c.from):
			c.code = before.code
		case next[i] != nil && s.oneSentence(c.to, next[i].from):
			c.code = next[i].code
		case before != nil && only != nil:
			c.code = only
		default:
			c.code = alone
		}
	}
}

// onlyCode is the code of all citations that name one, nil where they name several.
func (s *scan) onlyCode() *pack.Code {
	var only *pack.Code
	for i := range s.citations {
		c := &s.citations[i]
		switch {
		case !c.explicit || c.code == nil:
		case only != nil && (only.ID != c.code.ID || only.Jurisdiction != c.code.Jurisdiction):
			return nil
		default:
			only = c.code
		}
	}
	return only
}

// codeAlone is the only code that the entry names outside citations.
func (s *scan) codeAlone() *pack.Code {
	if !s.seen.Is(pack.CodeName) {
		return nil
	}
	var only *pack.Code
	for i := range s.words {
		t := s.termAt(i)
		if !t.class.Is(pack.CodeName) || !s.capital(i) || s.words[i].owner != free {
			continue
		}
		code, ok := s.lex.CodeNamed(s.foldRange(t.from, t.to))
		if !ok {
			continue
		}
		if only != nil && only.ID != code.ID {
			return nil
		}
		only = code
	}
	return only
}

// longestSentence is more words than a sentence has.
const longestSentence = 400

// oneSentence reports whether no full stop with a capital behind it stands between two words.
func (s *scan) oneSentence(from, to int) bool {
	if to-from > longestSentence {
		return false
	}
	for i := from + 1; i < to; i++ {
		if s.punct(i, '.') && s.words[i+1].space && s.capital(i+1) {
			return false
		}
	}
	return true
}

func (s *scan) codeBehind(i int) *pack.Code {
	for _, o := range s.citations[i+1:] {
		if o.explicit && o.code != nil && s.oneSentence(s.citations[i].to, o.from) {
			return o.code
		}
	}
	return nil
}

// addArticles writes the citations to the record. A bare number ("the article 174") comes last: where the entry cites the article more
// exactly, it is a further mention of that provision.
func (s *scan) addArticles() {
	if len(s.citations) > 0 && s.out.Articles == nil {
		s.out.Articles = s.lawSlab.take(len(s.citations))
	}
	for _, c := range s.citations {
		if !c.bare() {
			s.addArticle(c)
		}
	}
	for _, c := range s.citations {
		if c.bare() {
			s.addArticle(c)
		}
	}
	for i := range s.out.Articles {
		slices.SortFunc(s.out.Articles[i].Mentions, func(a, b model.Mention) int { return cmp.Compare(a.Start, b.Start) })
	}
	slices.SortStableFunc(s.out.Articles, func(a, b model.Article) int { return cmp.Compare(a.Mentions[0].Start, b.Mentions[0].Start) })
}

func (c *citation) bare() bool { return !c.explicit && c.Part == "" && c.Clause == "" }

func (s *scan) addArticle(c citation) {
	a := c.Article
	if c.code != nil {
		a.Code, a.Jurisdiction = c.code.ID, c.code.Jurisdiction
	}
	m := s.mention(c.from, c.to, "article.citation")
	at := slices.IndexFunc(s.out.Articles, func(o model.Article) bool {
		return o.Code == a.Code && o.Jurisdiction == a.Jurisdiction && o.Article == a.Article && (c.bare() || o.Part == a.Part && o.Clause == a.Clause)
	})
	if at < 0 {
		a.Mentions = s.mentions.one(m)
		s.out.Articles = append(s.out.Articles, a)
		return
	}
	o := &s.out.Articles[at]
	if o.Title == "" {
		o.Title = a.Title
	}
	if last := o.Mentions[len(o.Mentions)-1]; last.Span != m.Span {
		o.Mentions = append(o.Mentions, m)
	}
}
