package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What everybody knows, what stands in quotation marks or beside another word of capitals, and names are not judged. Initials in brackets behind a name of several words say what they are.
var acronymUndefined = &Rule{
	Rule: model.Rule{
		ID:       "acronym-undefined",
		Title:    "What initials stand for is said where they stand first",
		Why:      "“the TDF” and “the DCK” are known to those who write of them every day, not to those who read of them once.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, a man was taken to the TDF[1]",
		Good:     "On February 1, in Almaty, a man was taken to the temporary detention facility (TDF)[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		for _, i := range p.Capitals {
			if p.Has(i, parser.AllCaps) && p.isAcronym(i) {
				variant := undefined
				if p.defined(i) {
					variant = defined
				}
				p.Use(variant, p.Span(i, i), p.Token(i))
			}
		}
	},
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			if int(uses[0].variant) == defined {
				continue
			}
			message := fmt.Sprintf("what “%s” stands for is said nowhere in the draft", r.text(uses[0].at))
			if said := first(uses, defined); int(said.variant) == defined {
				message = fmt.Sprintf("what “%s” stands for is said only on line %d", r.text(uses[0].at), r.lineOf(said.at.Start))
			}
			r.Report(r.checked[uses[0].paragraph], uses[0].at, message)
		}
	},
}

// What is said of initials where they stand.
const (
	defined = iota
	undefined
)

var wellKnown = wordlist.Of("well-known")

// isAcronym reports whether token i is a word of capitals that may need to be explained.
func (p *Pass) isAcronym(i int) bool {
	const longest = 5 // letters: longer ones are rather words
	word := p.Token(i)
	if len(word) < 2 || len(word) > longest || readAsWord(word) || wellKnown.Has(word) || strings.Trim(word, "IVXLCDM") == "" || p.besideSign(i) || p.isDash(i-1) || p.isDash(i+1) || p.Quoted(i) {
		return false
	}
	if p.Has(p.Prev(i), parser.AllCaps) || p.Has(p.Next(i), parser.AllCaps) || p.Kind(p.Next(i)) == parser.Initial || p.Kind(p.Prev(i)) == parser.Initial {
		return false
	}
	at := p.Span(i, i)
	return !p.inName(at) && !p.inFacility(at) && !p.mentioned().touches(at.Start, at.End)
}

// readAsWord reports whether capitals are rather those of a word, for they have several vowels: “ADAL”.
func readAsWord(capitals string) bool {
	vowels := 0
	for k := range len(capitals) {
		if strings.IndexByte("AEIOUY", capitals[k]) >= 0 {
			vowels++
		}
	}
	return vowels > 1 && len(capitals) > 3
}

// defined reports whether the initials at token i stand in brackets behind words with capitals, or before brackets with words: “the National Security Committee (NSC)”, “NSC (National …”.
func (p *Pass) defined(i int) bool {
	if p.Byte(i-1) == '(' {
		before := p.Prev(i - 1)
		return p.Kind(before) == parser.Word || p.Kind(before) == parser.EndQuote
	}
	return p.Byte(p.Next(i)) == '(' && p.Kind(p.Next(i)+1) == parser.Word
}
