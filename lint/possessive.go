package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “The Bekovs” are a family: behind “the” a name is judged only before what somebody is to them, else before any word that says something. Of offices only those are whose
// holder is one, and of other words those that have no such plural.
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
			if p.smallWord(i) && p.noPlural(p.Token(i)) && p.Kind(p.Next(i)) == parser.Word {
				p.Use(ownThing, p.Span(i, i), "")
			}
			if p.ownsNext(i) {
				p.Use(ownName, p.Span(i, i), strings.ToLower(strings.TrimSuffix(p.Token(i), "s")))
			}
		}
		for _, s := range p.run.signs {
			if i := int(s.token); p.Kind(i) == parser.Possess && p.pluralTwice(i) {
				p.Report(p.Span(i-1, i), "a plural with “s” behind its apostrophe: “"+p.Token(i-1)+p.Token(i)[:len(p.Token(i))-1]+"”").Unsafe(remove(model.Span{Start: p.Span(i, i).End - 1, End: p.Span(i, i).End}))
			}
		}
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
			if use.Variant != ownName {
				r.Report(use.paragraph, use.At, "whose is it? An apostrophe is missing: “"+meant+"”").Unsafe(edit(use.At, meant))
			} else if at, ok := stands[use.Group]; ok {
				r.Report(use.paragraph, use.At, "“"+r.text(at)+"” is a name in this draft: is “"+meant+"” meant?").See(at.Start, "“"+r.text(at)+"” stands here").Unsafe(edit(use.At, meant))
			}
		}
	},
}

// The variants of possessive.
const (
	ownName = iota
	ownOffice
	ownThing
)

var officeHash = hashWord([]byte("office"))

// noPlural reports whether a small word is one of the dictionary with an s that makes no plural of it: "citys", for "city’s".
func (p *Pass) noPlural(word string) bool {
	single, ok := strings.CutSuffix(word, "s")
	return ok && len(single) > 3 && strings.HasSuffix(single, "y") && !vowel(single[len(single)-2]) && p.Lexicon.English([]byte(single))
}

// pluralTwice reports whether the ending at token i stands behind a plural that ends with an s: "journalists’s".
func (p *Pass) pluralTwice(i int) bool {
	single, ok := strings.CutSuffix(p.Token(i-1), "s")
	return ok && len(single) > 3 && p.smallWord(i-1) && strings.HasSuffix(p.Token(i), "s") && single[len(single)-1] != 's' && p.class(i-1).Is(pack.Role) && p.Lexicon.English([]byte(single))
}

// ownsNext reports whether a word that ends with an s stands at token i before something that may be somebody's, and is no name of a family.
func (p *Pass) ownsNext(i int) bool {
	next := p.Next(i)
	return p.Has(i, parser.Capital) && strings.HasSuffix(p.Token(i), "s") && !p.nameClass(p.Tokens.Fold(i)).Is(pack.Given|pack.Family) && next == i+2 && p.smallWord(next) && p.carries(next) && !p.class(next).Is(pack.Verb) && !p.Quoted(i) &&
		(!p.folds(p.Prev(i), "the") || p.class(next).Is(pack.Role) && !plural(p.Token(next)))
}
