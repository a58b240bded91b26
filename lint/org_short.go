package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// An entry that has the whole name may go on with the short one.
var orgShort = &Rule{
	Rule: model.Rule{
		ID:       "org-short",
		Title:    "The name of an organisation is not cut short in some entries",
		Why:      "“Amanat Commission” is not found by who looks for the “Amanat Public Commission”, as other entries have it.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, the Birlik Public Commission met[1]\n\nOn February 2, in Almaty, the Birlik Commission wrote to the prosecutor[2]",
		Good:     "On February 1, in Almaty, the Birlik Public Commission met[1]\n\nOn February 2, in Almaty, the Birlik Public Commission wrote to the prosecutor[2]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, t := range p.titled() {
			if !p.namesOne(t) {
				continue
			}
			if rest, whole := p.withoutLeftOut(t); rest != "" {
				variant := 1
				if whole {
					variant = 0
				}
				p.Use(variant, p.Span(t.from, t.last), rest)
			}
		}
	},
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			whole := map[int32]bool{} // paragraphs
			full := -1
			for k, u := range uses {
				if u.variant == 0 {
					if whole[u.paragraph] = true; full < 0 {
						full = k
					}
				}
			}
			if full < 0 {
				continue
			}
			at := uses[full].at
			for _, u := range uses {
				if u.variant == 1 && !whole[u.paragraph] {
					r.Report(r.checked[u.paragraph], u.at, fmt.Sprintf("“%s” here, “%s” on line %d: is a word of the name left out?", r.text(u.at), r.text(at), r.lineOf(at.Start))).See(at.Start, "written “"+r.text(at)+"” here")
				}
			}
		}
	},
}

var leftOut = wordlist.Of("left-out")

// withoutLeftOut is what is left of a name without the words that it may be cut short by, folded; "" where too little is. Whole says that it has one of these.
func (p *Pass) withoutLeftOut(t title) (rest string, whole bool) {
	words := 0
	var left strings.Builder
	for at := t.from; at <= t.last; at++ {
		switch {
		case p.Kind(at) != parser.Word:
		case leftOut.Has(string(p.folded(at))):
			whole = true
		default:
			words++
			left.Write(p.folded(at))
			left.WriteByte(' ')
		}
	}
	if words == 1 && p.Lexicon.English([]byte(strings.TrimSuffix(left.String(), " "))) {
		return "", false
	}
	return left.String(), whole
}

// namesOne reports whether one of the words of a name is of it alone: no word of the dictionary.
func (p *Pass) namesOne(t title) bool {
	for at := t.from; at <= t.last; at++ {
		if p.Kind(at) == parser.Word && p.Has(at, parser.Capital) && !p.Lexicon.English(p.folded(at)) {
			return true
		}
	}
	return false
}
