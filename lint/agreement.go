package lint

import (
	"bytes"
	"fmt"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What a verb belongs to may stand far before it, “a list of the names was read”: only subjects are judged that stand right before it and begin a sentence or a clause.
var agreement = &Rule{
	Rule: model.Rule{
		ID:       "agreement",
		Title:    "Several go with a verb in the plural, and one with one in the singular",
		Why:      "“the women was told” and “the hearing were held” leave open whether there was one or more.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the detained women was brought to court. They was not given a lawyer, and there was 12 witnesses[1]",
		Good:     "On February 1, in Almaty, the detained women were brought to court. They were not given a lawyer, and there were 12 witnesses[1]",
	},
	Check: func(p *Pass) {
		singularVerbs().each(p, func(i int, plural string) {
			if p.Quoted(i) || p.besideSign(i) || p.Has(i, parser.Capital) || p.Kind(i-1) != parser.Space {
				return
			}
			subject := p.Prev(i)
			switch {
			case p.Fold(subject) == p.Fold(i): // repeated-word's
				return
			case p.folds(subject, "they", "we"):
			case p.folds(subject, "there") && (plural == "are" || plural == "were") && p.countsSeveral(p.Next(i)):
			case p.severalAt(subject) && p.clauseFrom(subject) >= 0:
			case p.folds(p.Prev(subject), "these") && p.beginsClause(p.Prev(subject)) && p.smallWord(subject) && !p.in(subject, clauseWords) && !p.in(subject, prepositions): // "these data is"
			case numeral.Of(p.Fold(subject)) > 1 && p.beginsPart(subject): // "fourteen were warned, and two was transferred"
			case p.someOf(subject):
			default:
				if subject = p.severalOf(subject); subject < 0 {
					return
				}
			}
			p.Report(p.Span(subject, i), fmt.Sprintf("“%s” goes with one: is “%s” meant?", p.Token(i), plural)).Unsafe(edit(p.Span(i, i), plural))
		})
		p.oneWithPlural()
		p.articleWithPlural()
		p.oneOfSeveral()
		p.halves()
	},
}

// beginsPart reports whether a part of a sentence begins at token i, behind "and" or a semicolon: ", and two".
func (p *Pass) beginsPart(i int) bool {
	before := p.Prev(i)
	return p.Byte(before) == ';' || p.folds(before, "and", "but", "while") && p.Byte(p.Prev(before)) == ','
}

// singularVerbs are verbs in the singular with what they are in the plural.
var singularVerbs = lexicalOf(func() map[string]string {
	return map[string]string{"was": "were", "is": "are", "has": "have", "does": "do", "says": "say", "denies": "deny", "insists": "insist", "believes": "believe", "considers": "consider", "refuses": "refuse", "admits": "admit", "thinks": "think"}
})

var (
	noPluralSubject = wordlist.Of("no-plural-subject")
	beforePlural    = wordlist.Of("before-plural")
)

// severalAt reports whether token i is a noun in the plural.
func (p *Pass) severalAt(i int) bool {
	const shortest = 5 // letters
	f := p.folded(i)
	if p.Kind(i) != parser.Word || p.in(i, noPluralSubject) || p.besideSign(i) || p.Has(i, parser.Hyphen) {
		return false
	}
	if string(f) == "people" || string(f) == "children" || string(f) == "police" || bytes.HasSuffix(f, []byte("men")) && string(f) != "men" && p.Lexicon.English(f) {
		return p.Lexicon.English(f) || p.in(i, peopleWords)
	}
	if len(f) < shortest || f[len(f)-1] != 's' || hasAnySuffix(f, "ss", "us", "is", "ics") {
		return false
	}
	one := f[:len(f)-1]
	if y, ies := bytes.CutSuffix(f, []byte("ies")); ies {
		one = append(bytes.Clone(y), 'y')
	}
	es, _ := bytes.CutSuffix(f, []byte("es"))
	return p.Lexicon.English(one) || len(es) < len(f) && p.Lexicon.English(es)
}

// clauseFrom is the first token of a subject that ends with the noun at token i, where it begins a clause; -1 where it does not, or more than a few words stand before the noun.
func (p *Pass) clauseFrom(noun int) int {
	const longest = 4 // words before the noun
	at := noun
	for range longest + 1 {
		at = p.about(at)
		if p.beginsClause(at) {
			if p.Has(noun, parser.Capital) && at != noun { // “the Special Operations”
				return -1
			}
			return at
		}
		before := p.Prev(at)
		if !p.qualifies(before) {
			return -1
		}
		at = before
	}
	return -1
}

// about is the first token of the number that ends with token i and of what makes it inexact, “more than 1,200”, “at least 5”; i where it is no number.
func (p *Pass) about(i int) int {
	if p.Kind(i) != parser.Number {
		return i
	}
	i = p.numberFrom(i)
	before := p.Prev(i)
	first := p.Prev(before)
	switch {
	case p.folds(before, "than") && p.folds(first, "more", "fewer", "less"), p.folds(before, "least", "most") && p.folds(first, "at"), p.folds(before, "to") && p.folds(first, "up"):
		return first
	case p.folds(before, "about", "over", "nearly", "almost", "around", "some", "only"):
		return before
	}
	return i
}

// qualifies reports whether token i may stand in a subject before its noun.
func (p *Pass) qualifies(i int) bool {
	switch p.Kind(i) {
	case parser.Number, parser.Possess:
		return true
	case parser.Word:
	default:
		return false
	}
	if p.in(i, beforePlural) {
		return true
	}
	if hasAnySuffix(p.folded(i), "ed", "ing") {
		return p.in(p.Prev(i), beforePlural)
	}
	return !p.in(i, prepositions) && !p.verbLike(i) && !p.in(i, finite) && !p.links(i) &&
		!p.folds(i, "he", "she", "it", "they", "we", "you", "i", "this", "that", "a", "an", "each", "every", "one", "who", "what", "which", "whose", "not", "but", "and", "or", "to", "than", "as", "like", "except")
}

// beginsClause reports whether a sentence, what follows the lead, or a clause behind “that” or the like begins at token i.
func (p *Pass) beginsClause(i int) bool {
	before := p.Prev(i)
	switch {
	case p.subjectAt(i):
		return true
	case p.Byte(before) == ';':
		return true
	case p.folds(before, "because", "whether", "although", "while", "when", "where", "if", "since"):
		return true
	case p.folds(before, "that"):
		return p.says(p.Prev(before)) || p.folds(p.Prev(before), "found", "ruled", "decided", "concluded", "established", "recalled", "explained")
	}
	return p.Byte(before) == ',' && p.introduces(before)
}

// introduces reports whether what stands between the beginning of the sentence and a comma says when or where: “On Saturday morning,”.
func (p *Pass) introduces(comma int) bool {
	const longest = 20 // tokens
	for at, last := comma-1, comma-longest; at > max(last, -1); at-- {
		switch p.Kind(at) {
		case parser.Space, parser.Number:
			continue
		case parser.Word:
		default:
			return false
		}
		if p.subjectAt(at) {
			return p.in(at, prepositions) || p.folds(at, "meanwhile", "later", "then", "however", "earlier", "today", "yesterday", "also") || p.folds(at, "a", "an") && p.timeAfter(at, comma)
		}
		if p.verbLike(at) || p.in(at, finite) {
			return false
		}
	}
	return false
}

// timeAfter reports whether the words from token from to token to say how long before or after something: “a month and a half after the events”.
func (p *Pass) timeAfter(from, to int) bool {
	for i := from; i < to; i++ {
		if p.folds(i, "after", "before", "ago", "later", "earlier") {
			return p.folds(p.Next(from), "hour", "day", "week", "month", "year", "few")
		}
	}
	return false
}

// countsSeveral reports whether a number of several begins with token i, before a noun in the plural: “12 witnesses”, “several women”.
func (p *Pass) countsSeveral(i int) bool {
	if c, ok := p.isCount(i); ok && c.n > 1 {
		i = p.Next(c.to)
	} else if p.folds(i, "several", "many", "few", "no", "enough") {
		i = p.Next(i)
	} else if next := p.Next(i); p.folds(i, "not") && p.folds(next, "enough", "many") || p.folds(i, "too") && p.folds(next, "many", "few") {
		i = p.Next(next)
	} else {
		return false
	}
	return p.severalAt(i) || p.severalAt(p.Next(i)) && p.smallWord(i) && !p.in(i, prepositions) && !p.in(i, noPluralSubject)
}

func hasAnySuffix(word []byte, suffixes ...string) bool {
	for _, s := range suffixes {
		if bytes.HasSuffix(word, []byte(s)) {
			return true
		}
	}
	return false
}
