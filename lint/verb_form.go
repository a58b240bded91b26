package lint

import (
	"fmt"
	"maps"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Forms that are other words too, “saw” and “rose”, are not judged; what may end a clause of its own, “those who could came”, is left to readers.
var verbForm = &Rule{
	Rule: model.Rule{
		ID:       "verb-form",
		Title:    "Behind “was”, “has”, “did” and “to”, and before “since”, a verb has the form that belongs there",
		Why:      "“were took away” and “did not came” are read twice, and “payed” is found by nobody who looks for “paid”.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, two activists were took away, and their lawyer did not came[1]",
		Good:     "On February 1, in Almaty, two activists were taken away, and their lawyer did not come[1]",
	},
	Check: func(p *Pass) {
		p.regularForms()
		p.presentSince()
		p.beenBehindWas()
		verbForms().each(p, func(i int, verb irregular) {
			if p.Has(i, parser.Capital) || p.Quoted(i) || p.besideSign(i) || verb.base == "lead" && !p.folds(p.Next(i), "him", "her", "them", "us", "the", "a") { // "pipes have lead"
				return
			}
			form := ""
			switch p.formBefore(i) {
			case wantsParticiple:
				form = verb.participle
			case wantsBase:
				form = verb.base
			default:
				if form = verb.past; !verb.made {
					return
				}
			}
			if form != p.Token(i) {
				at := p.Span(i, i)
				problem := p.Report(at, fmt.Sprintf("“%s” is no form that belongs here: is “%s” meant?", p.Token(i), form))
				if form != verb.past || verb.past == verb.participle { // else it may be the participle, far behind its auxiliary: "was taken from her and hided"
					problem.Unsafe(edit(at, form))
				}
			}
		})
	},
}

// irregular is a verb of which a form has been found.
type irregular struct {
	base, past, participle string
	made                   bool // what has been found is made as regular verbs make theirs: “payed”
}

// verbForms are the past of irregular verbs, and what slips make of them as if they were regular; the base of regular ones, and nouns that are taken for a base.
var verbForms = lexicalOf(func() map[string]irregular {
	of := map[string]irregular{}
	for _, row := range irregularVerbs() {
		verb := irregular{base: row[0], past: row[1], participle: row[2]}
		if verb.past != verb.base {
			of[verb.past] = verb
		}
		verb.made = true
		of[strings.TrimSuffix(verb.base, "e")+"ed"] = verb
		of[verb.base+verb.base[len(verb.base)-1:]+"ed"] = verb // "splitted"
	}
	for _, row := range onlyVerbs() { // “has disappear”
		of[row[0]] = irregular{base: row[0], past: row[0], participle: row[1]}
	}
	of["lead"] = irregular{base: "lead", past: "led", participle: "led"}
	for _, row := range nounsForVerbs() { // “cannot breath”
		of[row[0]] = irregular{base: row[1], past: row[0], participle: row[0]}
	}
	maps.DeleteFunc(of, func(word string, _ irregular) bool { return formsToo.Has(word) })
	return of
})

var (
	irregularVerbs = wordlist.Rows("irregular-verbs")
	onlyVerbs      = wordlist.Rows("only-verbs")
	nounsForVerbs  = wordlist.Rows("nouns-for-verbs")
	formsToo       = wordlist.Of("forms-too")
)

// wanted is the form of a verb that belongs behind a word.
type wanted int

const (
	anyForm wanted = iota
	wantsParticiple
	wantsBase
)

// formBefore is the form that a verb at token i should have for the word before it, adverbs aside: a participle behind forms of “be” and “have”, the base behind “did not”, “could” and “wanted to”.
func (p *Pass) formBefore(i int) wanted {
	not := false
	at := p.Prev(i)
	for n := 0; n < 2 && (p.folds(at, "not", "also", "already", "never", "just", "then", "only", "even", "still", "again", "later", "all") || p.smallWord(at) && strings.HasSuffix(p.Token(at), "ly")); n++ {
		not = not || p.Token(at) == "not"
		at = p.Prev(at)
	}
	if !p.smallWord(at) || p.Kind(at+1) != parser.Space {
		return anyForm
	}
	switch p.Token(at) {
	case "was", "were", "is", "are", "be", "been", "being":
		if !p.folds(p.Prev(at), "did", "do", "does", "to") && !p.clauseBefore(at, "what", "where", "who", "whom", "how", "which", "whatever", "whoever", "why") {
			return wantsParticiple
		}
	case "has", "have", "had", "having":
		if !p.clauseBefore(at, "what", "where", "who", "whom", "how", "which", "whatever", "whoever", "that", "all", "everything", "those", "everyone") && !p.contactClause(at) {
			return wantsParticiple
		}
	case "did", "does", "do":
		if not && !p.folds(p.Prev(at), "who", "that", "which", "those", "what") {
			return wantsBase
		}
	case "could", "would", "should", "must", "cannot":
		if !p.clauseBefore(at, "who", "that", "which", "those", "what", "everyone", "everything", "all") {
			return wantsBase
		}
	case "to":
		if !not && p.in(p.Prev(at), beforeInfinitive) {
			return wantsBase
		}
	}
	return anyForm
}

var beforeInfinitive = wordlist.Of("before-infinitive")

// clauseBefore reports whether one of some words stands shortly before token i in its sentence, so that a clause may end with it: "those who could came", "what he had took two days".
func (p *Pass) clauseBefore(i int, words ...string) bool {
	const reach = 5 // words
	for at, n := p.Prev(i), 0; n < reach && p.Kind(at) == parser.Word; at, n = p.Prev(at), n+1 {
		if p.folds(at, words...) {
			return true
		}
	}
	return false
}

// contactClause reports whether a pronoun and the form of “have” at token i may be a clause of their own behind what they had: "the little money he had went to lawyers".
func (p *Pass) contactClause(i int) bool {
	pronoun := p.Prev(i)
	if !p.folds(pronoun, "he", "she", "it", "they", "we", "you", "i") {
		return false
	}
	before := p.Prev(pronoun)
	return p.Kind(before) == parser.Word && !p.folds(before, "and", "but", "because", "when", "if", "while", "as", "after", "before", "since", "although", "though", "or", "so", "then", "said")
}
