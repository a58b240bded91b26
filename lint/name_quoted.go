package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What is quoted may be what somebody said: only words with capitals are judged that stand without the marks elsewhere, and are no name of a person or a place.
var nameQuoted = &Rule{
	Rule: model.Rule{
		ID:       "name-quoted",
		Title:    "A name has quotation marks everywhere or nowhere",
		Why:      "“Bloody January” with the marks reads as if somebody called it so; without them, as its name.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, victims of Bloody January met[1]\n\nOn February 2, in Almaty, an exhibition on “Bloody January” was closed[2]",
		Good:     "On February 1, in Almaty, victims of Bloody January met[1]\n\nOn February 2, in Almaty, an exhibition on Bloody January was closed[2]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, t := range p.titled() {
			if p.startsSentence(t.from) || t.from == t.last && (p.Lexicon.English(p.folded(t.from)) || p.class(t.from).Is(pack.Given|pack.Family|pack.MonthName|pack.IsSettlement)) {
				continue
			}
			switch quoted := p.Kind(t.from-1) == parser.OpenQuote; {
			case quoted && p.Kind(t.last+1) == parser.EndQuote:
				p.Use(0, p.Span(t.from-1, t.last+1), string(p.Tokens.FoldRange(t.from, t.last)))
			case !quoted && !p.Quoted(t.from):
				p.Use(1, p.Span(t.from, t.last), string(p.Tokens.FoldRange(t.from, t.last)))
			}
		}
	},
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			var with, without []used
			for _, u := range uses {
				if u.variant == 0 {
					with = append(with, u)
				} else {
					without = append(without, u)
				}
			}
			if len(with) > 0 && len(without) > 0 {
				r.quotedOrNot(with, without)
			}
		}
	},
}

// quotedOrNot reports the uses of a name with quotation marks, or those without them where there are fewer.
func (r *Review) quotedOrNot(with, without []used) {
	few, other, how := with, without[0], "with quotation marks here, and without them"
	if len(without) < len(with) {
		few, other, how = without, with[0], "without quotation marks here, and with them"
	}
	for _, u := range few {
		problem := r.Report(r.checked[u.paragraph], u.at, fmt.Sprintf("a name %s on line %d", how, r.lineOf(other.at.Start))).See(other.at.Start, "written otherwise here")
		if u.variant == 0 {
			problem.Unsafe(r.withoutMarks(u.at)...)
		}
	}
}
