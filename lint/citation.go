package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// citation is one mention of a provision of law, as tokens, both included. "Parts 1 and 2" of an article are one citation.
type citation struct {
	*model.Article      // the first of those that share the mention
	from, to       int  // tokens
	word           int  // its own word "Article", -1 when it has none
	number, last   int  // the number of the article, which may have a hyphen: "441-1"; of "255 to 260" the first and the last
	ranged         bool // the mention is a range of articles
	parts          bool // it has a word "part" or "clause"
	head           int  // index of the citation that begins its list: between those of a list stand commas, "and" and the like
}

// citations are the provisions that the paragraph cites, from left to right. The slice is good until the next paragraph.
func (p *Pass) citations() []citation {
	if p.citedIn == p.Paragraph {
		return p.cited
	}
	p.citedIn, p.cited = p.Paragraph, p.cited[:0]
	for i := range p.Entry.Articles {
		a := &p.Entry.Articles[i]
		for j := range a.Mentions {
			p.cite(a, a.Mentions[j].Span)
		}
	}
	if len(p.cited) < 2 {
		return p.cited
	}
	slices.SortStableFunc(p.cited, func(a, b citation) int { return a.from - b.from })
	p.cited = p.lists(slices.CompactFunc(p.cited, func(a, b citation) bool { return a.from == b.from }))
	return p.cited
}

// lists says of each citation which one begins its list.
func (p *Pass) lists(all []citation) []citation {
	for i := 1; i < len(all); i++ {
		if all[i].head = i; p.listed(all[i-1].to, all[i].from) {
			all[i].head = all[i-1].head
		}
	}
	return all
}

// cite adds a mention. What lies beyond the tokens, in an entry too long to be read whole, is left out.
func (p *Pass) cite(a *model.Article, at model.Span) {
	c := citation{Article: a, word: -1, number: -1}
	c.from, c.to = p.within(at)
	for i := c.from; i <= c.to && i < p.Count(); i++ {
		switch p.Kind(i) {
		case parser.Number:
			if c.number < 0 {
				c.number = i
			}
		case parser.Word:
			class := p.class(i)
			if class.Is(pack.ArticleWord) {
				c.word, c.number = i, -1 // the numbers before it are those of parts
			}
			c.parts = c.parts || class.Is(pack.PartWord|pack.ClauseWord)
		}
	}
	if c.last = c.number; p.Byte(c.number+1) == '-' && p.Kind(c.number+2) == parser.Number {
		c.last += 2
	}
	if end := p.lastArticle(c.number); end <= c.to && !strings.Contains(a.Article, "-") {
		c.last, c.ranged = end, true
	}
	if c.number >= 0 && c.to < p.Count() {
		p.cited = append(p.cited, c)
	}
}

// lastArticle is the number that ends a range of articles which begins with the number at token i: "255-260", "255 to 260". It is behind all tokens where no range
// begins there.
func (p *Pass) lastArticle(i int) int {
	to := p.Next(i)
	if end := p.Next(to); i >= 0 && p.folds(to, "-", "to", "through", "till", "until") && p.Kind(end) == parser.Number {
		return end
	}
	return p.Count()
}

// listed reports whether nothing but what parts the provisions of one list stands between two tokens: commas, "and", the dash of an attempt, a title in quotation marks or
// brackets behind the first.
func (p *Pass) listed(from, to int) bool {
	i := p.skipTitle(p.Next(from))
	for ; i < to; i = p.Next(i) {
		switch p.Kind(i) {
		case parser.Punct:
			if b := p.Byte(i); b != ',' && b != ';' && b != '/' && !(p.isDash(i) && p.Kind(i-1) == parser.Space) { // "24 part 3 – 188 part 4"
				return false
			}
		case parser.Word:
			if !p.folds(i, "and", "or", "as", "well", "also", "under", "with", "of", "then", "the") {
				return false
			}
		default:
			return false
		}
	}
	return i == to
}

// longestTitle is how many tokens, white space included, the title of a provision has at most.
const longestTitle = 120

// skipTitle is the token behind the title that begins at token i, i where none begins there.
func (p *Pass) skipTitle(i int) int {
	if p.Kind(i) != parser.OpenQuote && p.Byte(i) != '(' {
		return i
	}
	bracket := p.Byte(i) == '('
	for j := i + 1; j < p.Count() && j <= i+longestTitle; j++ {
		if bracket && p.Byte(j) == ')' || !bracket && p.Kind(j) == parser.EndQuote {
			return p.Next(j)
		}
	}
	return i
}

// lastOf is the index of the last citation of the list in which citation i stands.
func lastOf(list []citation, i int) int {
	for i+1 < len(list) && list[i+1].head == list[i].head {
		i++
	}
	return i
}

// longestTerm is how many tokens, white space included, a term of several words has at most.
const longestTerm = 24

// term is the last token of the longest term of a class that begins at token i, -1 where none begins there.
func (p *Pass) term(i int, class pack.Class) int {
	end := -1
	if p.Kind(i) != parser.Word {
		return end
	}
	for j := i; j < p.Count() && j < i+longestTerm; j++ {
		if p.Kind(j) == parser.Space {
			continue
		}
		c := p.Lexicon.Term(p.Tokens.FoldRange(i, j))
		if c.Is(class) {
			end = j
		}
		if !c.Is(pack.Longer) {
			break
		}
	}
	return end
}
