package lint

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
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
		for _, t := range p.titled() {
			if (t.from < t.last || p.Has(t.from, parser.Hyphen)) && p.Kind(t.last+1) != parser.Possess {
				p.Use(0, p.Span(t.from, t.last), p.wordsOfName(t.from, t.last))
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

// title is words with capitals in a row that name neither a person nor a place, with small words between them that stand inside names: "Coalition against Torture", "General Prosecutor’s Office". Its
// ends are tokens, both included.
type title struct{ from, last int }

// titled are the titles of the paragraph, from left to right; they are found out once. A word with which sentences begin is part of none: "The Coalition Against Torture" is looked at from its second word.
func (p *Pass) titled() []title {
	if p.titlesIn == p.Paragraph {
		return p.titles
	}
	p.titlesIn, p.titles = p.Paragraph, p.titles[:0]
	next := 0
	for _, i := range p.Capitals {
		if i < next || p.Has(i, parser.AllCaps) || p.in(i, starters) {
			continue
		}
		last := p.titleEnd(i)
		next = last + 1
		own := i
		if last > i && p.class(i).Is(pack.IsCountry) { // "Kazakhstan Bureau for Human Rights"
			own = p.Next(i)
		}
		if at := p.Span(own, last); !p.mentioned().touches(at.Start, at.End) {
			p.titles = append(p.titles, title{i, last})
		}
	}
	return p.titles
}

// titleEnd is the last token of the title that begins with token i.
func (p *Pass) titleEnd(i int) int {
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
		case at == last+1 && p.namesInSmall(at+1): // "Koshe partiyasy", "Zher party"
			last = at + 1
		case !p.folds(at+1, "of", "and", "for", "the", "against", "on", "in", "to", "without") || at > last+3:
			return last
		}
	}
	return last
}

// namesInSmall reports whether token i is a word in small letters with which the name of an organisation may go on: one of another language, or what such bodies are.
func (p *Pass) namesInSmall(i int) bool {
	return p.smallWord(i) && (p.folds(i, "party", "movement", "fund", "foundation", "union", "league") ||
		plainWord(p.Token(i)) && !p.Lexicon.Spelled(p.folded(i)) && !p.amongForeign(i))
}
