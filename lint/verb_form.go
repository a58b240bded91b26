package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Nouns that are forms of verbs too, “saw” and “rose”, are judged behind “did not” alone; “was broke” and “is forbade” are left to readers where a noun may stand.
var verbForm = &Rule{
	Rule: model.Rule{
		ID:       "verb-form",
		Title:    "Behind “was”, “has”, “did” and “to” a verb has the form that belongs there",
		Why:      "“were took away” and “did not came” are read twice, and “payed” is found by nobody who looks for “paid”.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, two activists were took away, and their lawyer did not came[1]",
		Good:     "On February 1, in Almaty, two activists were taken away, and their lawyer did not come[1]",
	},
	Check: func(p *Pass) {
		verbForms().each(p, func(i int, verb irregular) {
			if p.Has(i, parser.Capital) || p.besideSign(i) {
				return
			}
			if verb.made {
				p.rightForm(i, verb.past)
				return
			}
			switch before := p.formBefore(i); before {
			case wantsParticiple:
				if verb.past != verb.participle {
					p.rightForm(i, verb.participle)
				}
			case wantsBase:
				if verb.past != verb.base {
					p.rightForm(i, verb.base)
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

// verbForms are the past of irregular verbs, and what slips make of them as if they were regular.
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
	for _, word := range wordsToo {
		delete(of, word)
	}
	return of
})

var irregularVerbs = wordlist.Rows("irregular-verbs")

// wordsToo are forms that other words have as well.
var wordsToo = strings.Fields("saw fell broke left felt lost held seed singed leaded wined sited teared putted")

// wanted is the form of a verb that belongs behind a word.
type wanted int

const (
	anyForm wanted = iota
	wantsParticiple
	wantsBase
)

// formBefore is the form that a verb at token i should have for the word before it, adverbs aside: a participle behind forms of “be” and “have”, the base behind “did not”, “could” and “to”.
func (p *Pass) formBefore(i int) wanted {
	not := false
	at := p.Prev(i)
	for n := 0; n < 2 && p.folds(at, "not", "also", "already", "never", "just", "then", "only", "even", "still", "again"); n++ {
		not = not || p.Token(at) == "not"
		at = p.Prev(at)
	}
	if !p.smallWord(at) || p.Kind(at+1) != parser.Space {
		return anyForm
	}
	switch p.Token(at) {
	case "was", "were", "is", "are", "be", "been", "being", "has", "have", "had", "having":
		if before := p.Prev(at); !p.folds(before, "what", "all") && !p.folds(p.Prev(before), "what", "all") { // "what he had took two days"
			return wantsParticiple
		}
	case "did", "does", "do":
		if not {
			return wantsBase
		}
	case "could", "would", "should", "must", "cannot":
		return wantsBase
	case "to":
		if !not {
			return wantsBase
		}
	}
	return anyForm
}

// rightForm reports the verb at token i, and the form that it should have.
func (p *Pass) rightForm(i int, form string) {
	at := p.Span(i, i)
	p.Report(at, fmt.Sprintf("“%s” is no form that belongs here: is “%s” meant?", p.Token(i), form)).Unsafe(edit(at, form))
}
