package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Where the entry speaks of any law at all, with or without its name, that may be the one that is meant: nothing is said.
var lawNoCode = &Rule{
	Rule: model.Rule{
		ID:       "law-no-code",
		Title:    "An article is of a code or law that the entry names",
		Why:      "Every code has its Article 105: without the code the provision cannot be looked up, and the record has none.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, the case under Article 105 was closed[1]",
		Good:     "On February 1, in Almaty, the case under Article 105 of the Criminal Code of the Republic of Kazakhstan was closed[1]",
	},
	Check: func(p *Pass) {
		list, lawless := p.citations(), false
		for i := 0; i < len(list); i++ {
			last := lastOf(list, i)
			if c := &list[i]; c.Code == "" && c.word >= 0 && !p.Quoted(c.from) && !p.lawBeside(c.from, list[last].to) {
				if lawless = lawless || !p.speaksOfLaw(); !lawless {
					return
				}
				p.Report(p.Span(c.from, c.to), "no code or law is named that has this article")
			}
			i = last
		}
	},
}

// lawBeside reports whether a name that may be that of a law stands beside the citations of the tokens from to to: "of the Covenant", "ICCPR
// Article 21", "the Covenant’s Article 21".
func (p *Pass) lawBeside(from, to int) bool {
	behind := p.Next(to)
	if p.Byte(behind) == ',' || p.Byte(behind) == '(' {
		behind = p.Next(behind)
		if p.Has(behind, parser.AllCaps) { // "Article 21, ICCPR"
			return true
		}
	} else if p.folds(behind, "of", "in", "from") || p.Has(behind, parser.Capital) {
		return true
	}
	before := p.Prev(from)
	return p.Kind(before) == parser.Possess || p.Has(before, parser.AllCaps) || p.folds(before, "whose", "its", "code", "law")
}

// wordsOfLaw are what laws are called.
var wordsOfLaw = strings.Fields("act agreement charter code codes constitution constitutional convention covenant declaration decree law laws pact " +
	"regulations resolution rules statute treaty")

// speaksOfLaw reports whether the entry has a word for a code or a law.
func (p *Pass) speaksOfLaw() bool {
	for _, i := range p.run.tokens {
		if p.folds(i, wordsOfLaw...) {
			return true
		}
	}
	return false
}
