package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A comma may close what another one opened, and what begins with a preposition is no subject: only short subjects without either are judged, from the beginning of a sentence.
var commaVerb = &Rule{
	Rule: model.Rule{
		ID:       "comma-verb",
		Title:    "No comma parts what a sentence is about from its verb",
		Why:      "The comma belongs to another language, or to words that are lost behind it.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held. The trial of three activists, was put off[1]",
		Good:     "On February 1, in Almaty, a picket was held. The trial of three activists was put off[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Puncts {
			if p.Byte(i) == ',' && p.folds(i+2, "was", "were", "is", "are", "has", "have") && p.Kind(i+1) == parser.Space && !p.Quoted(i) && p.subjectBefore(i) {
				p.Report(p.Span(i-1, i+2), "a comma between what the sentence is about and “"+p.Token(i+2)+"”").Unsafe(remove(p.Span(i, i)))
			}
		}
	},
}

// subjectBefore reports whether nothing but a subject stands between the beginning of a sentence, or what follows the places of the lead, and the comma at token i.
func (p *Pass) subjectBefore(i int) bool {
	const longest = 24 // tokens
	if !p.smallWord(i - 1) {
		return false
	}
	for at := i - 1; at > i-longest && at >= 0; at-- {
		if k := p.Kind(at); k != parser.Space && k != parser.Word && k != parser.Number && k != parser.Initial {
			return false
		}
		if p.Kind(at) == parser.Word && (p.verbLike(at) || p.folds(at, "who", "which", "that", "whom", "whose", "where", "when", "if", "as", "what", "how", "because", "not", "this", "it", "there")) {
			return false
		}
		if h, ok := p.head(); p.startsSentence(at) || ok && at == h.body {
			return p.folds(at, "the", "a", "an", "his", "her", "their", "its", "all", "both", "some", "many", "several")
		}
	}
	return false
}
