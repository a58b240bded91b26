package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A code alone is a name and has no article: “in LA-155/18”. With its noun it has one.
var facilityArticle = &Rule{
	Rule: model.Rule{
		ID:       "facility-article",
		Title:    "The code of a facility has an article and a noun, or neither",
		Why:      "“in LA-155/18 facility” lacks its article, and “the LA-155/18” its noun: in both a word may be lost.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, it became known that convicts of LA-155/18 facility went on a hunger strike[1]",
		Good:     "On February 1, in Almaty, it became known that convicts of the LA-155/18 facility went on a hunger strike[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for i := range p.Entry.Facilities {
			for _, m := range p.Entry.Facilities[i].Mentions {
				if from, to := p.within(m.Span); p.Kind(to) == parser.Number {
					p.facilityArticle(from, to)
				}
			}
		}
	},
}

// facilityArticle judges what stands around the code from token from to token to.
func (p *Pass) facilityArticle(from, to int) {
	before, noun := p.Prev(from), p.Next(to)
	if (p.isFacilityNoun(before) || p.folds(before, "pdf", "sizo")) && p.Kind(from-1) == parser.Space && p.isFacilityNoun(noun) && p.Kind(to+1) == parser.Space {
		p.Report(p.Span(before, noun), "a noun before the code and behind it: one of them is enough").Unsafe(remove(model.Span{Start: p.Span(to, to).End, End: p.Span(noun, noun).End}))
		return
	}
	switch {
	case p.isFacilityNoun(noun) && p.Kind(to+1) == parser.Space:
		joined := p.folds(before, "and", "or") && p.Kind(p.Prev(before)) == parser.Number // "the LA-155/8 and LA-155/18 facility"
		if p.smallWord(before) && (p.in(before, prepositions) || p.folds(before, "and", "or")) && !joined && (p.bodyCloses(noun) || p.verbLike(p.Next(noun)) || p.in(p.Next(noun), finite)) {
			p.Report(p.Span(before, noun), "“the” is missing before the code of the "+p.Token(noun)).Unsafe(insert(p.Span(from, from).Start, "the "))
		}
	case p.Token(before) != "the" || p.Byte(p.Prev(before)) == ',' || p.Byte(noun) == ',' && p.Has(p.Next(noun), parser.Capital): // "the colony, the LA-155/18", "the LA-155/8, LA-155/18 and"
	case p.folds(noun, "to", "and", "or") && p.Token(p.Next(noun)) == "the": // "from the LA-155/14 to the LA-155/18 facility"
	case p.folds(noun, "and", "but") && p.smallWord(p.Next(noun)) && !isArticle(p.Token(p.Next(noun))), p.smallWord(noun) && (p.pastAt(noun) || p.in(noun, finite) || p.folds(noun, "cut", "put") || strings.HasSuffix(p.Token(noun), "ed")), p.in(noun, prepositions) || p.folds(noun, "only", "again", "where", "who", "which", "that", "has", "was", "is", "had") || p.closed(to):
		p.Report(p.Span(before, to), "the noun is missing behind the code: “facility”, “colony”?")
	}
}

// isFacilityNoun reports whether token i says what a facility is, in small letters.
func (p *Pass) isFacilityNoun(i int) bool {
	return p.smallWord(i) && p.folds(i, "facility", "colony", "institution", "prison", "center", "centre", "jail")
}
