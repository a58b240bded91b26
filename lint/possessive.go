package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “The Bekovs” are a family: only a name without “the” is judged, surely before what somebody is to another. Of offices only those are whose holder is one, and of other words
// those that have no such plural.
var possessive = &Rule{
	Rule: model.Rule{
		ID:       "possessive",
		Title:    "What is somebody’s has an apostrophe",
		Why:      "“Bekovs lawyer” is read as another name, and the person is not found under it.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Marat Kaliyev was detained. Kaliyevs lawyer wrote to the prosecutors office[1]",
		Good:     "On February 1, in Almaty, Marat Kaliyev was detained. Kaliyev’s lawyer wrote to the prosecutor’s office[1]",
	},
	Check: func(p *Pass) {
		for _, k := range p.strange() {
			i := p.run.tokens[k]
			if noPlural.Has(p.Token(i)) && p.carries(p.Next(i)) {
				p.Use(ownOffice, p.Span(i, i), "")
			}
			if p.ownsNext(i) {
				variant := ownName
				if !p.isSomebodys(p.Next(i)) {
					variant = ownThing
				}
				p.Use(variant, p.Span(i, i), strings.ToLower(strings.TrimSuffix(p.Token(i), "s")))
			}
		}
		for _, i := range p.Possess {
			if p.pluralTwice(i) {
				p.Report(p.Span(i-1, i), "a plural with “s” behind its apostrophe: “"+p.Token(i-1)+p.Token(i)[:len(p.Token(i))-1]+"”").Unsafe(remove(model.Span{Start: p.Span(i, i).End - 1, End: p.Span(i, i).End}))
			}
		}
		p.termsOwned()
		p.kinOwned()
		for k, hash := range p.run.hashes {
			if hash != officeHash || k == 0 {
				continue
			}
			if i := p.run.tokens[k-1]; p.follows(i, p.run.tokens[k]) && p.folds(i, "prosecutors", "generals", "mayors", "governors", "ombudsmans", "commissioners") {
				p.Use(ownOffice, p.Span(i, i), "")
			}
		}
	},
	Review: func(r *Review) {
		uses := r.used()
		if len(uses) == 0 {
			return
		}
		apostrophe := "’"
		if !strings.Contains(r.Text, apostrophe) && strings.Contains(r.Text, "'") {
			apostrophe = "'"
		}
		stands := r.nameWords()
		for _, u := range uses {
			use := r.use(u)
			meant := r.text(use.At)
			meant = meant[:len(meant)-1] + apostrophe + "s"
			if use.Variant == ownOffice {
				r.Report(use.paragraph, use.At, "whose is it? An apostrophe is missing: “"+meant+"”").Unsafe(edit(use.At, meant))
				continue
			}
			at, ok := stands[use.Group]
			if !ok {
				continue
			}
			problem := r.Report(use.paragraph, use.At, "“"+r.text(at.Span)+"” is a name in this draft: is “"+meant+"” meant?").See(at.Start, "“"+r.text(at.Span)+"” stands here")
			if use.Variant == ownThing { // "Kaliyevs protest": two may
				problem.As(model.Suggestion)
			} else {
				problem.Unsafe(edit(use.At, meant))
			}
		}
	},
}

// The variants of possessive.
const (
	ownName   = iota
	ownOffice // or another word that has no such plural
	ownThing
)

var officeHash = hashWord([]byte("office"))

var noPlural = wordlist.Of("no-plural")

// pluralTwice reports whether the ending at token i stands behind a plural that ends with an s: "journalists’s".
func (p *Pass) pluralTwice(i int) bool {
	single, ok := strings.CutSuffix(p.Token(i-1), "s")
	return ok && len(single) > 3 && p.smallWord(i-1) && strings.HasSuffix(p.Token(i), "s") && single[len(single)-1] != 's' && p.class(i-1).Is(pack.Role) && p.Lexicon.English([]byte(single))
}

// ownsNext reports whether a word that ends with an s stands at token i before what somebody is to another, or before something that may be somebody's, and is no name of a
// family. Of "both Bekovs" and "the brothers Bekovs" it is not known.
func (p *Pass) ownsNext(i int) bool {
	before, next := p.Prev(i), p.Next(i)
	if !p.Has(i, parser.Capital) || !strings.HasSuffix(p.Token(i), "s") || next != i+2 || !p.smallWord(next) || p.Quoted(i) || p.nameClass(p.folded(i)).Is(pack.Given|pack.Family) {
		return false
	}
	if p.Kind(before) == parser.Word && plural(p.Token(before)) || p.folds(before, "both", "the", "two", "three", "all", "these", "those") {
		return false
	}
	return p.carries(next) && !p.class(next).Is(pack.Verb)
}

// isSomebodys reports whether token i is what somebody is to another one: "lawyer", "mother".
func (p *Pass) isSomebodys(i int) bool {
	return p.class(i).Is(pack.Role) || p.Lexicon.Kin(p.folded(i))
}

// termsOwned reports how long something lasts without its apostrophe: “15 days administrative arrest”.
func (p *Pass) termsOwned() {
	spans().each(p, func(i int, _ bool) {
		if k := p.Kind(p.Prev(i)); k != parser.Number && numeral.Of(p.Token(p.Prev(i))) < 0 || p.Quoted(i) || p.Kind(i+1) != parser.Space {
			return
		}
		next := p.Next(i)
		if p.folds(next, "administrative", "criminal", "hard", "forced", "house") {
			next = p.Next(next)
		}
		if p.folds(next, "arrest", "imprisonment", "detention", "leave", "notice", "work", "labor", "labour", "custody") {
			p.Report(p.Span(p.Prev(i), next), "an apostrophe is missing: “"+p.Token(i)+"’”").Unsafe(insert(p.Span(i, i).End, "’"))
		}
	})
}

// kinOwned reports “the grooms father”: several before what one is to another.
func (p *Pass) kinOwned() {
	kin().each(p, func(i int, _ bool) {
		whose := p.Prev(i)
		if p.Quoted(i) || p.Kind(i-1) != parser.Space || !p.smallWord(whose) || !p.severalAt(whose) || !p.folds(p.Prev(whose), "the", "his", "her", "their") || p.folds(p.Next(i), "and", "of") {
			return
		}
		single := strings.TrimSuffix(p.Token(whose), "s")
		if single == p.Token(whose) || !p.Lexicon.English([]byte(single)) {
			return
		}
		p.Report(p.Span(whose, i), "whose is it? An apostrophe is missing: “"+single+"’s” or “"+p.Token(whose)+"’”")
	})
}

// kin are what one is to another.
var kin = lexicalSet("father", "mother", "brother", "sister", "husband", "wife", "son", "daughter", "uncle", "aunt", "widow", "widower", "fiancée", "grandfather", "grandmother")

// spans are the words for how long something lasts, in the plural.
var spans = lexicalSet("days", "hours", "weeks", "months", "years")
