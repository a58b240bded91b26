package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Judged are names that end with a word such as “Court”, behind a preposition or where a sentence begins. A list (“the Ministry and Migration Service”) has its article once.
var institutionThe = &Rule{
	Rule: model.Rule{
		ID:       "institution-the",
		Title:    "The names of institutions have “the” everywhere or nowhere",
		Why:      "“with Almaty City Court” among “in the Aktobe City Court” has lost its article, which the language of the source has not.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, complaints were filed with the Almaty City Court, the Aktobe City Court, the Migration Service and with Semey City Court[1]",
		Good:     "On February 1, in Almaty, complaints were filed with the Almaty City Court, the Aktobe City Court, the Migration Service and with the Semey City Court[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		institutionNouns().each(p, func(i int, _ bool) {
			if p.Has(i, parser.Capital) && !p.Quoted(i) && !p.Has(p.Next(i), parser.Capital) {
				p.institution(i)
			}
		})
	},
	Style: &Style{
		Key:    "institution-the",
		Values: []string{"the", "none"},
		Names:  []string{"“the” before the name of an institution", "no article before the name of an institution", "no article before the name of an institution"},
		Deviant: func(d *Draft, use Use, house int) (string, *model.Fix) {
			if house != 0 { // many have theirs for another reason: “the same Court”
				return "", nil
			}
			return use.Deviates(house), &model.Fix{Edits: []model.Edit{insert(use.At.Start, [...]string{1: "the ", 2: "The "}[use.Variant])}}
		},
	},
}

var institutionNouns = lexicalInList("institution-nouns")

// institution notes whether the name of an institution that ends with token i has its article.
func (p *Pass) institution(i int) {
	const longest = 6 // words before it
	from := i
	for n := 0; n < longest; n++ {
		before := from - 2
		if p.Kind(from-1) == parser.Space && p.Kind(before) == parser.Possess { // “Prosecutor’s Office”
			before--
		}
		if p.Kind(from-1) != parser.Space || p.Kind(before) != parser.Word || !p.Has(before, parser.Capital) || p.startsSentence(before+2) {
			break
		}
		if from = before; p.startsSentence(from) {
			break
		}
	}
	if article := p.folds(from, "the"); article || p.folds(p.Prev(from), "the") {
		p.Use(0, p.Span(from, i), "")
		return
	}
	before, next := p.Prev(from), p.Next(i)
	stands := p.smallWord(before) && p.in(before, prepositions) || p.subjectAt(from) && p.smallWord(next) && (p.verbLike(next) || p.in(next, finite) || p.in(next, speech))
	if from == i || !stands || p.nationOf(from) || !p.Lexicon.English(p.folded(i-2)) && p.folds(i, "service") {
		return
	}
	variant := 1
	if p.startsSentence(from) {
		variant = 2
	}
	p.Use(variant, p.Span(from, i), "")
}

// nationOf reports whether token i has an “’s” behind it that makes an article needless: “Uzbekistan’s Criminal Code”.
func (p *Pass) nationOf(i int) bool {
	return p.Kind(i+1) == parser.Possess && !p.folds(i, "prosecutor", "general", "minister")
}
