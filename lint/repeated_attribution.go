package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var repeatedAttribution = &Rule{
	Rule: model.Rule{
		ID:       "repeated-attribution",
		Title:    "A quotation says once whose words it has",
		Why:      "“The ministry stated: ‘…’, the ministry said” reads as if the second speaker were another.",
		Severity: model.Suggestion,
		Bad:      "On February 1, the ministry stated: “All complaints are checked”, the ministry said in its letter[1]",
		Good:     "On February 1, the ministry stated: “All complaints are checked”[1]",
	},
	Check: func(p *Pass) {
		for _, q := range p.Quotations {
			if q.Depth > 0 || !q.Closed() || !p.saidBefore(q) {
				continue
			}
			i := p.Next(q.Close)
			if p.Byte(i) != ',' && p.Byte(p.Prev(q.Close)) != ',' {
				continue
			}
			if p.Byte(i) == ',' {
				i = p.Next(i)
			}
			if end := p.attribution(i); end >= 0 {
				p.Report(p.Span(i, end), "the words before the quotation say already whose it is")
			}
		}
	},
}

// saidBefore reports whether the words before a quotation say whose it is: "The ministry stated: “…", "According to the ministry, “…", not "he was told: “Leave”, he said".
func (p *Pass) saidBefore(q Quotation) bool {
	sign := p.Prev(q.Open)
	switch said := p.Prev(sign); p.Byte(sign) {
	case ':':
		from, _ := p.sentenceAround(said)
		for at := from; at <= said; at++ { // "The ministry responded to the reports: “…"
			if p.smallWord(at) && (p.in(at, speech) || p.folds(at, "responded", "stressed", "stating", "emphasized", "emphasised")) && !p.in(p.Prev(at), auxiliaries) && !p.folds(p.Prev(at), "as", "who", "which", "and") {
				return true
			}
		}
	case ',':
		if p.in(said, speech) && p.saysAgain(p.Prev(said), p.Next(q.Close)) {
			return true
		}
		from, _ := p.sentenceAround(said)
		return p.folds(from, "according") && p.folds(p.Next(from), "to")
	}
	return false
}

// saysAgain reports whether what token who names says something behind a quotation too, from token i on: "The Ministry replied, “…”, the Ministry said".
func (p *Pass) saysAgain(who, i int) bool {
	if p.Byte(i) == ',' {
		i = p.Next(i)
	}
	if p.folds(i, "the") {
		i = p.Next(i)
	}
	return p.Kind(i) == parser.Word && p.Fold(i) == p.Fold(who) && p.in(p.Next(i), speech)
}

// attribution is the verb of speech that ends "the ministry said" from token i on, -1 where other words stand there. What begins with a link goes on
// telling: "and said".
func (p *Pass) attribution(i int) int {
	for n := 0; n < 5 && (p.Kind(i) == parser.Word || p.Kind(i) == parser.Initial); n++ {
		if p.in(i, speech) {
			return i
		}
		switch p.Token(i) {
		case "and", "but", "who", "which", "while", "as", "after", "when", "then", "adding", "that", "to":
			return -1
		}
		if p.class(i).Is(pack.Verb) && n > 0 && p.smallWord(i) {
			return -1
		}
		i = p.Next(i)
	}
	return -1
}
