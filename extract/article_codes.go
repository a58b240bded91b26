package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// codes gives a code to the citations that stand without one: the code of the same article elsewhere in the entry, else, where a bracket opens the citation, the code that is
// named without an article before it in the sentence, else that of the nearest citation behind to which no more than words that link them lead, else the one that is
// named right before the citation as having it, else that of the nearest before in the sentence, else the one that is named alone between the citation and the next in it, else that of
// the nearest behind in it, else the only one that the entry has cited before and that has such an article, else the one that it names without an article, else the only one that it
// cites behind, of those that say what is punished. Over the name of another law no code is handed on, and the last three not where one stands before the citation in its sentence or in
// the one before. An article that is cited of another law is of that law again.
func (s *scan) codes() {
	if !s.codesLack() {
		return
	}
	same := map[string]*pack.Code{} // by article
	others := map[string]bool{}     // articles of other laws
	next := make([]*citation, len(s.citations))
	var explicit *citation // the nearest behind
	for i := len(s.citations) - 1; i >= 0; i-- {
		c := &s.citations[i]
		next[i] = explicit
		if c.explicit && c.code != nil {
			explicit, same[c.Article.Article] = c, c.code
		}
		others[c.Article.Article] = others[c.Article.Article] || c.other
	}
	only, alone := s.onlyCode(), s.codeAlone()
	laws := s.otherLaws(cmp.Or(only, alone))
	var before *citation
	var cited []*pack.Code // before
	for i := range s.citations {
		c := &s.citations[i]
		if c.explicit && c.code != nil {
			before = c
			if !slices.ContainsFunc(cited, c.code.Is) {
				cited = append(cited, c.code)
			}
		}
		if !c.lacksCode() {
			continue
		}
		if others[c.Article.Article] && same[c.Article.Article] == nil {
			c.other = true
			continue
		}
		var inSentence, linked, follows *pack.Code
		if before != nil && s.oneSentence(before.to, c.from) && !lawBetween(laws, before.to, c.from) {
			inSentence = before.code
		}
		if next[i] != nil && s.oneSentence(c.to, next[i].from) && !lawBetween(laws, c.to, next[i].from) {
			follows = next[i].code
			if s.linkedTo(c.to+1, next[i].from) {
				linked = follows
			}
		}
		last := alone
		if one := onlyWith(c.Article.Article, cited); one != nil {
			last = one
		} else if last == nil && len(cited) == 0 && only != nil && !only.Procedural() {
			last = only
		}
		if s.lawNear(laws, c.from) {
			last = nil
		}
		c.code = codeWith(c.Article.Article, same[c.Article.Article], s.codeBeforeBracket(i), linked, s.codeSpeaking(c), inSentence, s.codeBehind(i), follows, last)
	}
}

// codeWith is the first of these codes that has an article; nil where none has.
func codeWith(article string, codes ...*pack.Code) *pack.Code {
	for _, code := range codes {
		if code != nil && !code.Beyond(article) {
			return code
		}
	}
	return nil
}

// onlyWith is the only one of some codes that has an article; nil where none or several have.
func onlyWith(article string, codes []*pack.Code) (only *pack.Code) {
	for _, code := range codes {
		if code.Beyond(article) {
			continue
		}
		if only != nil {
			return nil
		}
		only = code
	}
	return only
}

// linkedTo reports whether no more than words that link provisions, and provisions, stand from word i up to before word end: "does not extend to Article 146 and to Article 362",
// "under Article 362 or, in the alternative, Article 361".
func (s *scan) linkedTo(i, end int) bool {
	for ; i < end; i++ {
		if s.words[i].owner != ownArticle && !s.punct(i, ',') && !s.is(i, "and", "or", "to", "under", "with", "of", "by", "also", "as", "well", "in", "the", "alternative", "alternatively") {
			return false
		}
	}
	return true
}

// codesLack reports whether a citation stands without a code.
func (s *scan) codesLack() bool {
	for i := range s.citations {
		if s.citations[i].lacksCode() {
			return true
		}
	}
	return false
}

func (c *citation) lacksCode() bool { return c.code == nil && !c.other }

// onlyCode is the code of all citations that name one, nil where they name several.
func (s *scan) onlyCode() *pack.Code {
	var only *pack.Code
	for i := range s.citations {
		c := &s.citations[i]
		switch {
		case !c.explicit || c.code == nil:
		case only != nil && !only.Is(c.code):
			return nil
		default:
			only = c.code
		}
	}
	return only
}

// codeBehind is the code that is named without an article behind citation i, before the next one and in the same sentence: "Article 130 was taken out of the
// Criminal Code". Nil where none is.
func (s *scan) codeBehind(i int) *pack.Code {
	from, to := s.citations[i].to+1, len(s.words)
	if i+1 < len(s.citations) {
		to = s.citations[i+1].from
	}
	for j := from; j < min(to, from+longestSentence) && !s.sentenceEnds(j); j++ {
		if code := s.codeAt(j); code != nil {
			return code
		}
	}
	return nil
}

// codeBeforeBracket is the code that is named without an article before citation i, which a bracket opens, behind the one before it and in the same sentence: "transferred to
// the AOC in 2020 (Article 73-3)". Nil where none is.
func (s *scan) codeBeforeBracket(i int) *pack.Code {
	const reach = 8 // words
	c := &s.citations[i]
	open, first := c.from-1, 0
	if !s.punct(open, '(') || s.is(c.to+2, "of", "under") { // "the Criminal Code, but for hooliganism (Article 434) under the AOC"
		return nil
	}
	if i > 0 {
		first = s.citations[i-1].to + 1
	}
	for j := open - 1; j >= max(first, open-reach) && !s.sentenceEnds(j); j-- {
		if code := s.codeAt(j); code != nil {
			return code
		}
	}
	return nil
}

// codeSpeaking is the code that is named right before a citation of what stands in it: "the Constitution, in its Article 22, promises". Nil where none is.
func (s *scan) codeSpeaking(c *citation) *pack.Code {
	i := c.from - 1
	if s.is(i, "its", "the") {
		i--
	}
	if !s.is(i, "in") {
		return nil
	}
	if i--; s.punct(i, ',') {
		i--
	}
	return s.codeOf(s.termBefore(i + 1))
}

// codeAt is the code that is named without an article at word i, nil where none is.
func (s *scan) codeAt(i int) *pack.Code {
	if s.words[i].owner != free {
		return nil
	}
	return s.codeOf(s.termAt(i))
}

// codeOf is the code that a term with a capital or of several words names, nil where it names none.
func (s *scan) codeOf(t term) *pack.Code {
	if !s.namesCode(t) {
		return nil
	}
	code, _ := s.lex.CodeNamed(s.foldRange(t.from, t.to))
	return code
}

// namesCode reports whether a term is the name of a code: with a capital, or in words, "the criminal code".
func (s *scan) namesCode(t term) bool {
	return t.class.Is(pack.CodeName) && (t.to > t.from || s.capital(t.from))
}

// codeAlone is the only code that the entry names outside citations.
func (s *scan) codeAlone() *pack.Code {
	if !s.seen.Is(pack.CodeName) {
		return nil
	}
	var only *pack.Code
	for _, head := range s.heads {
		code := s.codeAt(int(head))
		if code == nil {
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
		if s.sentenceEnds(i) {
			return false
		}
	}
	return true
}

// addArticles writes the citations to the record. A bare number ("the article 174") comes last: where the entry cites the article more
// exactly, it is a further mention of that provision.
func (s *scan) addArticles() {
	if len(s.citations) == 0 {
		return
	}
	if s.out.Articles == nil {
		s.out.Articles = s.lawSlab.Take(len(s.citations))
	}
	for i := range s.citations {
		if c := &s.citations[i]; !c.bare() {
			s.addArticle(c)
		}
	}
	for i := range s.citations {
		if c := &s.citations[i]; c.bare() {
			s.addArticle(c)
		}
	}
}

func (c *citation) bare() bool { return !c.explicit && c.Part == "" && c.Clause == "" }

func (s *scan) addArticle(c *citation) {
	a := c.Article
	if c.code != nil {
		a.Code, a.Jurisdiction = c.code.ID, c.code.Jurisdiction
	}
	if article, part, ok := strings.Cut(a.Article, "."); ok && c.other && a.Clause == "" { // "Article 14.3(g) of the ICCPR"
		a.Article, a.Part, a.Clause = article, part, a.Part
	}
	s.keepArticle(a, c.bare(), s.mention(c.from, c.to, "article.citation"))
}

// keepArticle writes a provision to the record, or one more mention of it or, with whole, of any part of it.
func (s *scan) keepArticle(a model.Article, whole bool, m model.Mention) {
	at := s.articleAt(&a, whole)
	if at < 0 {
		a.Mentions = s.mentions.One(m)
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

// articleAt is where the record has a provision, or with whole any part of it; -1 where it has none.
func (s *scan) articleAt(a *model.Article, whole bool) int {
	list := s.out.Articles
	if whole {
		return s.articleList.find(len(list), func(i int) provision { return articleOf(&list[i]) }, articleOf(a))
	}
	return s.provisionList.find(len(list), func(i int) provision { return provisionOf(&list[i]) }, provisionOf(a))
}

func provisionOf(a *model.Article) provision {
	return provision{a.Code, a.Jurisdiction, a.Article, a.Part, a.Clause}
}

func articleOf(a *model.Article) provision {
	return provision{code: a.Code, jurisdiction: a.Jurisdiction, article: a.Article}
}
