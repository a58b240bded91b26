package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of article-missing: who somebody is, before a comma and the name. Without the comma many do without the article: “Director of the school Bekov said”.

// rolesWithoutArticle reports "Father of the soldier, Askar Bekov, explains" and "apologized to farmer, 67-year-old Askar Bekov".
func (p *Pass) rolesWithoutArticle() {
	if p.Entry == nil {
		return
	}
	for _, at := range p.nameSpans() {
		from, _ := p.within(at)
		comma := p.Prev(p.behindAge(from))
		if p.Byte(comma) != ',' || p.Quoted(comma) {
			continue
		}
		if role := p.bareRole(comma); role >= 0 {
			p.Report(p.Span(role, comma), fmt.Sprintf("“the” or “a” is missing before “%s”", p.Token(role))).Unsafe(p.withArticle(role, "the"))
		}
	}
}

// behindAge is the first token of somebody's age or rank right before the name that begins with token i: "67-year-old", "Colonel"; i where none stands there.
func (p *Pass) behindAge(i int) int {
	before := p.Prev(i)
	switch {
	case p.folds(before, "year-old") && p.Byte(before-1) == '-':
		return before - 2
	case p.class(before).Is(pack.Title) && p.Has(before, parser.Capital):
		return before
	}
	return i
}

// bareRole is the word for who somebody is that has no article, where it alone stands before the comma at token i and behind a preposition, or begins a sentence or what is said behind a verb of speech and “of” and a
// few words follow: "Father of the soldier,"; -1 where there is none.
func (p *Pass) bareRole(comma int) int {
	const longest = 10                                                                                                                                                                  // words
	if role := p.Prev(comma); p.class(role).Is(pack.Role) && p.isBareRole(role) && p.folds(p.Prev(role), "to", "from", "with", "by", "against") && !p.folds(role, "mother", "father") { // "his aunt by mother"
		return role
	}
	for n, at := 0, p.Prev(comma); n < longest && (p.Kind(at) == parser.Word || p.Kind(at) == parser.Possess) && !p.inName(p.Span(at, at)); n, at = n+1, p.Prev(at) {
		if p.in(at, clauseWords) || p.in(at, finite) || p.in(at, speech) || p.tellsDone(at) && !isArticle(p.Token(p.Prev(at))) {
			return -1
		}
		if p.folds(p.Next(at), "of", "for") && p.isBareRole(at) && (p.subjectAt(at) || p.in(p.Prev(at), speech) && p.Byte(p.Prev(p.Prev(at))) == ',') {
			return at
		}
	}
	return -1
}

// isBareRole reports whether token i is a word for one person, with no word of its own before it that could be a part of it.
func (p *Pass) isBareRole(i int) bool {
	if p.Kind(i) != parser.Word || p.Has(i, parser.AllCaps) || p.Kind(i-1) != parser.Space || p.severalAt(i) {
		return false
	}
	return p.class(i).Is(pack.Role) && len(p.Token(i)) > 3 || p.folds(i, "owner", "father", "mother", "brother", "sister", "son", "daughter", "wife", "husband", "widow", "widower", "neighbor", "neighbour", "attorney", "relative")
}
