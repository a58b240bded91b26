package lint

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Names of people and of places have rules of their own. A name that stands once is judged by nothing.
var orgForm = &Rule{
	Rule: model.Rule{
		ID:       "org-form",
		Title:    "The name of an organisation has its capitals and hyphens everywhere or nowhere",
		Why:      "“Coalition against Torture” and “Coalition Against Torture” look like two bodies.",
		Severity: model.Suggestion,
		Bad: "On February 1, in Almaty, members of the Coalition Against Torture came[1]\n\n" +
			"On February 2, in Almaty, the Coalition Against Torture wrote to the prosecutor[2]\n\n" +
			"On February 3, in Almaty, the Coalition against Torture had an answer[3]",
		Good: "On February 1, in Almaty, members of the Coalition Against Torture came[1]\n\n" +
			"On February 2, in Almaty, the Coalition Against Torture wrote to the prosecutor[2]\n\n" +
			"On February 3, in Almaty, the Coalition Against Torture had an answer[3]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		next := 0
		for _, i := range p.Capitals {
			if i < next || p.Has(i, parser.AllCaps) {
				continue
			}
			last := p.titled(i)
			hyphen := p.Has(i, parser.Hyphen) || p.Has(last, parser.Hyphen)
			if last == i && !hyphen || p.in(i, starters) { // "The Coalition Against Torture" is looked at from its second word
				continue
			}
			next = last + 1
			if at := p.Span(i, last); !p.mentioned().touches(at.Start, at.End) && p.Kind(last+1) != parser.Possess {
				p.Use(0, at, p.wordsOfName(i, last))
			}
		}
	},
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			counts := map[string]int{}
			most := ""
			for _, u := range uses {
				form := r.text(u.at)
				if counts[form]++; counts[form] > counts[most] || counts[form] == counts[most] && capitalsIn(form) > capitalsIn(most) {
					most = form
				}
			}
			for _, u := range uses {
				if form := r.text(u.at); form != most {
					first := uses[0]
					for _, other := range uses {
						if r.text(other.at) == most {
							first = other
							break
						}
					}
					r.Report(r.checked[u.paragraph], u.at, fmt.Sprintf("“%s” here, “%s” on line %d: one name in two forms?", form, most, r.lineOf(first.at.Start))).See(first.at.Start, "written “"+most+"” here")
				}
			}
		}
	},
}

// capitalsIn counts the capitals of a name. Of two forms that are as frequent, the one with more is rather the name.
func capitalsIn(name string) (n int) {
	for _, r := range name {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// wordsOfName is a number, as a string, that the names have of which the words are the same, in whatever order and without hyphens: “Prosecutor General’s Office” and “General Prosecutor’s
// Office” are one body. So are “Code of Administrative Offences” and “Administrative Offences Code”, but not “State Secretary” and “Secretary of State”.
func (p *Pass) wordsOfName(i, last int) string {
	var sum, small uint64
	words := 0
	for ; i <= last; i++ {
		if p.Kind(i) != parser.Word {
			continue
		}
		fold := p.folded(i)
		if p.Has(i, parser.Wide) { // letters of two alphabets are mixed-script’s
			fold = []byte(p.Token(i))
		}
		for more := true; more; words++ {
			var word []byte
			word, fold, more = bytes.Cut(fold, []byte("-"))
			h := uint64(hashWord(word))
			h *= h | 1
			if sum += h; string(word) == "of" || string(word) == "the" {
				small += h
			}
		}
	}
	const fewest = 4 // words of a name in which the small ones make no difference
	if words >= fewest {
		sum -= small
	}
	var room [8]byte
	return string(binary.LittleEndian.AppendUint64(room[:0], sum))
}

// titled is the last token of the words with capitals in a row from token i on, with small words between them that stand inside names: "Coalition against Torture", "General Prosecutor’s
// Office".
func (p *Pass) titled(i int) int {
	const longest = 12 // tokens
	last := i
	for at := i + 1; at < i+longest; at += 2 {
		if p.Kind(at) == parser.Possess && last == at-1 {
			at++
		}
		if p.Kind(at) != parser.Space || p.Kind(at+1) != parser.Word {
			break
		}
		switch {
		case p.Has(at+1, parser.Capital) && !p.Has(at+1, parser.AllCaps):
			last = at + 1
		case !p.folds(at+1, "of", "and", "for", "the", "against", "on", "in", "to", "without") || at > last+3:
			return last
		}
	}
	return last
}
