package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var percentStyle = &Rule{
	Rule: model.Rule{
		ID:       "percent-style",
		Title:    "Per cent are written one way throughout",
		Why:      "Who searches for “40 percent” finds neither “40%” nor “40 per cent”.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, wages were raised by 10 per cent, prices by 20 per cent, rents by 30 per cent, and fines by 40%[1]",
		Good:     "On February 1, in Almaty, wages were raised by 10 per cent, prices by 20 per cent, rents by 30 per cent, and fines by 40 per cent[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Numbers {
			sign := p.Next(i)
			switch {
			case p.Quoted(i):
			case p.Byte(sign) == '%':
				p.Use(0, p.Span(i, sign), "")
			case p.Token(sign) == "percent":
				p.Use(1, p.Span(i, sign), "")
			case p.Token(sign) == "per" && p.Token(p.Next(sign)) == "cent" && p.Kind(sign+1) == parser.Space:
				p.Use(2, p.Span(i, p.Next(sign)), "")
			}
		}
	},
	Style: &Style{
		Key:     "percent",
		Values:  []string{"sign", "word", "words"},
		Names:   []string{"“%”", "“percent”", "“per cent”"},
		Deviant: unrepaired,
	},
}
