package lint

import (
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of agreement: subjects whose head stands before “of”.

// severalOf is the head of a subject in the plural that "of" or the like and a few words follow, which end with token i, and that begins a clause: "the rights of the journalists",
// "inquiries about the rest", "six of them"; -1 where there is none.
func (p *Pass) severalOf(i int) int {
	if p.Kind(i) != parser.Word || p.folds(i, "who", "which", "that", "what", "it", "he", "she") {
		return -1
	}
	of := p.linkBefore(i, "about", "against", "from", "in", "at", "for")
	if head := p.Prev(of); of >= 0 {
		if noun := p.Prev(head); p.smallWord(head) && (hasAnySuffix(p.folded(head), "ed") || p.folds(head, "held", "found", "taken", "brought", "kept")) && p.severalAt(noun) && p.in(p.Prev(noun), beforePlural) { // "the books confiscated from the library"
			head = noun
		}
		if before := p.Prev(head); p.severalAt(head) && (p.beginsClause(head) || p.in(before, beforePlural) && p.clauseFrom(head) >= 0) { // not "the page’s administrator writes from Aralsk and does"
			return head
		}
		return -1
	}
	of = p.linkBefore(i, "of")
	head := p.Prev(of)
	if of < 0 || p.folds(head, "thousands", "hundreds", "dozens", "millions", "billions", "tens") {
		return -1
	}
	if p.severalAt(head) && p.clauseFrom(head) >= 0 {
		return head
	}
	if p.folds(head, "most", "many", "both", "several") && p.severalAt(i) && p.beginsClause(head) { // "most of the 58 detainees"
		return head
	}
	if c, ok := p.countTo(head); ok && c.n > 1 && p.folds(p.Next(of), "them", "the", "these", "those") && p.beginsClause(p.about(head)) {
		return head
	}
	return -1
}

// oneOfMany reports "the number of detainees are" and "one of these cases have": what stands before "of" is one.
func (p *Pass) oneOfMany(i int, singular string) bool {
	noun := p.Prev(i)
	if p.folds(noun, "them") && p.folds(p.Prev(noun), "among") { // "the number of minors among them are"
		noun = p.Prev(p.Prev(noun))
	}
	of := p.linkBefore(noun, "of")
	head := p.Prev(of)
	if outer := p.linkBefore(head, "of"); outer >= 0 && p.severalAt(head) { // "not one of the cases of torture have"
		noun, of, head = head, outer, p.Prev(outer)
	}
	from := p.Prev(head)
	if !p.folds(head, "neither") && !p.severalAt(noun) && !(p.folds(p.Prev(noun), "the") && p.folds(noun, "injured", "wounded", "dead", "detained", "missing", "accused", "convicted", "arrested", "killed")) {
		return false
	}
	switch {
	case of < 0:
		return false
	case p.folds(head, "number", "list") && p.folds(from, "the"):
	case p.folds(head, "one") && p.folds(p.Next(of), "the", "these", "those", "his", "her", "their"):
		if !p.folds(from, "only", "not") {
			from = head
		}
	case p.folds(head, "neither", "each"):
		from = head
	default:
		return false
	}
	if !p.beginsClause(from) {
		return false
	}
	p.reportPlural(head, i, singular)
	return true
}

// linkBefore is the one of the words, such as "of", that a few words of a subject follow, which end with token i; -1 where none stands there.
func (p *Pass) linkBefore(i int, words ...string) int {
	const longest = 5 // words
	link := i
	for n := 0; n < longest && !p.folds(link, words...); n++ {
		if link != i && !p.qualifies(link) {
			return -1
		}
		link = p.Prev(link)
	}
	if link < 0 || !p.folds(link, words...) {
		return -1
	}
	return link
}

// someOf reports whether token i is a number of those whose number is told before, in the same sentence: "of the 38 cases handled by the Coalition, 21".
func (p *Pass) someOf(i int) bool {
	if c, ok := p.isCount(i); !ok || c.n < 2 || p.Byte(p.Prev(i)) != ',' {
		return false
	}
	from, _ := p.sentenceAround(p.Prev(i))
	for of := p.Prev(i); of >= from; of-- {
		if p.folds(of, "of") {
			if c, ok := p.isCount(p.Next(of)); ok && c.n > 1 {
				return true
			}
			if c, ok := p.isCount(p.Next(p.Next(of))); ok && c.n > 1 && p.folds(p.Next(of), "the", "these") {
				return true
			}
		}
	}
	return false
}
