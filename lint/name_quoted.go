package lint

import (
	"fmt"
	"strings"

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
		next := 0
		for _, i := range p.Capitals {
			if i < next || p.startsSentence(i) {
				continue
			}
			last := p.titled(i)
			next = last + 1
			at := p.Span(i, last)
			if p.mentioned().touches(at.Start, at.End) || last == i && (p.Lexicon.English(p.folded(i)) || p.class(i).Is(pack.Given|pack.Family|pack.MonthName|pack.IsSettlement)) {
				continue
			}
			switch quoted := p.Kind(i-1) == parser.OpenQuote; {
			case quoted && p.Kind(last+1) == parser.EndQuote:
				p.Use(0, p.Span(i-1, last+1), strings.ToLower(p.Text[at.Start:at.End]))
			case !quoted && !p.Quoted(i):
				p.Use(1, at, strings.ToLower(p.Text[at.Start:at.End]))
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
