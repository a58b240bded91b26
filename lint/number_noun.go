package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words for people are judged, where what follows shows that they end their phrase: “12 guard towers” and “an 18 person team” have their noun behind them.
var numberNoun = &Rule{
	Rule: model.Rule{
		ID:       "number-noun",
		Title:    "Behind a number above one stand several",
		Why:      "“91 person” and “eleven resident were” leave open whether the number or the word is wrong.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a court heard 12 witness of the prosecution[1]",
		Good:     "On February 1, in Almaty, a court heard 12 witnesses of the prosecution[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Numbers {
			if c, counts := p.isCount(i); counts && c.n > 1 {
				p.oneBehind(c)
			}
		}
		manies().each(p, func(i int, _ bool) {
			if noun := p.Next(i); !p.Quoted(i) && p.Kind(i+1) == parser.Space && p.severalAt(noun) && p.smallWord(noun) && p.isPeople(noun) && !p.in(p.Next(noun), prepositions) {
				p.Report(p.Span(i, noun), fmt.Sprintf("“%s” needs “of” before what it counts", p.Token(i))).Unsafe(insert(p.Span(i, i).End, " of"))
			}
		})
		severals().each(p, func(i int, n int64) { p.oneBehind(quantity{n, i, i}) })
	},
}

// manies are words for large numbers that "of" follows.
var manies = lexicalSet("dozens", "hundreds", "thousands", "tens", "millions")

// severals are the numbers above one that are words.
var severals = lexicalOf(func() map[string]int64 {
	of := map[string]int64{}
	for _, word := range strings.Fields("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty") {
		of[word] = int64(numeral.Of(word))
	}
	return of
})

// oneBehind reports the word for one person that stands right behind a number and ends its phrase.
func (p *Pass) oneBehind(c quantity) {
	noun := p.Next(c.to)
	next, word := p.Next(noun), p.Token(noun)
	if p.folds(noun, "different") { // “in three different color”
		p.oneDifferent(c, next)
		return
	}
	person := p.folds(noun, "person", "woman", "man", "child", "boy", "girl", "victim") || p.class(noun).Is(pack.Role)
	if p.Quoted(c.from) || p.Kind(c.to+1) != parser.Space || !p.smallWord(noun) || !person || strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") || !plainWord(word) || p.besideSign(noun) {
		return
	}
	several := pluralOf(word)
	switch word {
	case "person":
		several = "people"
	case "child":
		several = "children"
	}
	ends := p.closed(noun) || next >= p.Count() || p.in(next, prepositions) && p.Kind(noun+1) == parser.Space || p.in(next, auxiliaries) || p.in(next, finite) || p.folds(next, "who", "whose", "and")
	if !ends || !p.Lexicon.English([]byte(several)) || p.severalAt(noun) || p.in(noun, noPluralSubject) || p.in(noun, peopleWords) && word != "person" && word != "woman" && word != "man" && word != "child" {
		return
	}
	p.reportOne(c, noun, several)
}

// oneDifferent reports a noun in the singular behind a number and “different”.
func (p *Pass) oneDifferent(c quantity, noun int) {
	word := p.Token(noun)
	several := pluralOf(word)
	if p.Quoted(noun) || !p.smallWord(noun) || !plainWord(word) || strings.HasSuffix(word, "s") || p.severalAt(noun) || !p.closed(noun) && !p.in(p.Next(noun), prepositions) || !p.Lexicon.English([]byte(word)) || !p.Lexicon.English([]byte(several)) {
		return
	}
	p.reportOne(c, noun, several)
}

// reportOne reports the noun in the singular that the number c counts, with its plural.
func (p *Pass) reportOne(c quantity, noun int, several string) {
	p.Report(p.Span(c.from, noun), fmt.Sprintf("“%s” behind a number above one: is “%s” meant?", p.Token(noun), several)).Unsafe(edit(p.Span(noun, noun), several))
}
