package lint

import (
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of agreement: subjects whose head stands before “of”.

// severalOf is the head of a subject in the plural that "of" and a few words follow, which end with token i, and that begins a clause: "the rights of the journalists", "six of them"; -1
// where there is none.
func (p *Pass) severalOf(i int) int {
	if p.Kind(i) != parser.Word || p.folds(i, "who", "which", "that", "what", "it", "he", "she") {
		return -1
	}
	of := p.ofBefore(i)
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
	if !p.severalAt(noun) && !(p.folds(p.Prev(noun), "the") && p.folds(noun, "injured", "wounded", "dead", "detained", "missing", "accused", "convicted", "arrested", "killed")) {
		return false
	}
	of := p.ofBefore(noun)
	head := p.Prev(of)
	from := p.Prev(head)
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

// ofBefore is the "of" that a few words of a subject follow, which end with token i; -1 where none stands there.
func (p *Pass) ofBefore(i int) int {
	const longest = 5 // words
	of := i
	for n := 0; n < longest && !p.folds(of, "of"); n++ {
		if of != i && !p.qualifies(of) {
			return -1
		}
		of = p.Prev(of)
	}
	if !p.folds(of, "of") {
		return -1
	}
	return of
}
