package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// The words of wrong-prepositions.txt have no other use in which the preposition behind them is right.
var wrongPreposition = &Rule{
	Rule: model.Rule{
		ID:       "wrong-preposition",
		Title:    "Behind a verb stands the preposition that belongs to it",
		Why:      "“accused for” and “approached to” are other languages in English words, and readers stumble over them.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a man who is accused in stealing a car approached to the judge[1]",
		Good:     "On February 1, in Almaty, a man who is accused of stealing a car approached the judge[1]",
	},
	Check: func(p *Pass) {
		p.inNetwork()
		ruled().each(p, func(i int, by map[string]string) {
			wrong, whom := p.Next(i), ""
			if p.folds(wrong, "him", "her", "them", "us", "me") {
				wrong, whom = p.Next(wrong), "+whom"
			}
			right, known := by[p.Token(wrong)+whom]
			if !known && strings.HasSuffix(p.Token(p.Next(wrong)), "ing") {
				right, known = by[p.Token(wrong)+"+ing"]
			}
			if !known || p.Kind(i+1) != parser.Space || p.Quoted(i) || p.besideSign(i) || p.folds(p.Next(wrong), "morning", "evening") || p.Kind(p.Next(wrong)) != parser.Word && p.Kind(p.Next(wrong)) != parser.Initial {
				return
			}
			if right == "" {
				p.Report(p.Span(i, wrong), fmt.Sprintf("“%s” takes no “%s”", p.Token(i), p.Token(wrong))).Unsafe(remove(model.Span{Start: int(p.tokens[i].End), End: int(p.tokens[wrong].End)}))
				return
			}
			p.Report(p.Span(i, wrong), fmt.Sprintf("“%s” goes with “%s”", p.Token(i), right)).Unsafe(edit(p.Span(wrong, wrong), right))
		})
	},
}

// inNetwork reports “a post in Facebook”: what is published there is on it.
func (p *Pass) inNetwork() {
	networks().each(p, func(i int, _ bool) {
		in := p.Prev(i)
		if !p.folds(in, "in") || p.Has(in, parser.Capital) || p.Quoted(i) || !p.Has(i, parser.Capital) || !p.bodyCloses(i) && !p.in(p.Next(i), clauseWords) && !p.in(p.Next(i), prepositions) {
			return
		}
		p.Report(p.Span(in, i), fmt.Sprintf("what is published there is “on %s”", p.Token(i))).Unsafe(edit(p.Span(in, in), "on"))
	})
}

var networks = lexicalSet("facebook", "instagram", "twitter", "youtube", "tiktok", "vkontakte")

// ruled are words with the prepositions that are wrong behind them, and what stands there instead.
var ruled = lexicalOf(func() map[string]map[string]string {
	of := map[string]map[string]string{}
	for _, row := range wordlist.Rows("wrong-prepositions")() {
		for _, entry := range row {
			cells := strings.Split(entry, ":")
			of[cells[0]] = map[string]string{}
			for _, wrong := range strings.Split(cells[2], "/") {
				of[cells[0]][wrong] = strings.TrimPrefix(cells[1], "-")
			}
		}
	}
	return of
})
