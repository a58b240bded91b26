package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only commas are judged: whether a full stop stands inside depends, for the British, on what is quoted.
var quoteComma = &Rule{
	Rule: model.Rule{
		ID:       "quote-comma",
		Title:    "A comma stands on one side of closing quotation marks throughout",
		Why:      "American English puts it inside, British outside; a draft with both has had two translators.",
		Severity: model.Suggestion,
		Bad: "On February 1, in Almaty, “they lied”, said the lawyer[1]\n\n" +
			"On February 2, in Almaty, “they beat us”, said a convict[2]\n\n" +
			"On February 3, in Almaty, “nobody came”, said a witness[3]\n\n" +
			"On February 4, in Almaty, “it is over,” said the judge[4]",
		Good: "On February 1, in Almaty, “they lied”, said the lawyer[1]\n\n" +
			"On February 2, in Almaty, “they beat us”, said a convict[2]\n\n" +
			"On February 3, in Almaty, “nobody came”, said a witness[3]\n\n" +
			"On February 4, in Almaty, “it is over”, said the judge[4]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Quotes {
			if p.Kind(i) != parser.EndQuote || isSingle(p.Token(i)) || p.Token(i) == "\"" && p.Kind(i-1) == parser.Number { // an inch

				continue
			}
			switch {
			case p.Byte(i-1) == ',' && p.Byte(i+1) != ',':
				p.Use(1, p.Span(i-1, i), "")
			case p.Byte(i+1) == ',' && p.Byte(i-1) != ',':
				p.Use(0, p.Span(i, i+1), "")
			}
		}
	},
	Style: &Style{
		Key:     "quote-comma",
		Values:  []string{"outside", "inside"},
		Names:   []string{"a comma behind the closing quotation marks", "a comma before the closing quotation marks"},
		Deviant: unrepaired,
	},
}
