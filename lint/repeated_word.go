package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var repeatedWord = &Rule{
	Rule: model.Rule{
		ID:       "repeated-word",
		Title:    "No word stands twice in a row",
		Why:      "A word that stands twice is left over from a change; now and then the other word is the one that was lost.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the the police broke up a picket[1]",
		Good:     "On February 1, in Almaty, the police broke up a picket[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		r := &p.run
		done := 0
		for _, k := range r.twice {
			first, i := r.tokens[k-1], r.tokens[k]
			if k <= done || !p.follows(first, i) || !p.sameWord(first, i) {
				continue
			}
			for k+1 < len(r.tokens) && p.follows(i, r.tokens[k+1]) && p.sameWord(first, i+2) {
				k++
				i = r.tokens[k]
			}
			done = k
			if p.mayRepeat(first) {
				continue
			}
			word := p.Token(first)
			p.Report(p.Span(first, i), "“"+word+"” stands twice").Unsafe(remove(model.Span{Start: p.Span(first, first).End, End: p.Span(i, i).End}))
		}
	},
}

// follows reports whether nothing but white space parts token j from token i.
func (p *Pass) follows(i, j int) bool { return j == i+2 && p.Kind(i+1) == parser.Space }

// sameWord reports whether two words are the same. Two capitals make a name ("Baden Baden"), and so may "al Al".
func (p *Pass) sameWord(i, j int) bool {
	a, b := &p.Tokens.List[i], &p.Tokens.List[j]
	if a.Kind != parser.Word || b.Kind != parser.Word || b.Has(parser.Capital) {
		return false
	}
	return string(p.folded(i)) == string(p.folded(j))
}

// mayRepeat reports whether a word can stand twice: "that that doctor existed", "they had had no heating", "gave her her passport", "very very
// long", "the town they live in in winter". A word that is not English may be doubled in its own language; somebody who speaks may repeat any.
func (p *Pass) mayRepeat(i int) bool {
	switch string(p.folded(i)) {
	case "that", "had", "her", "very", "many", "much", "long", "far", "so", "yes", "bye", "ha", "ho", "hush", "knock", "never", "really", "you", "who", "do",
		"did", "will", "can", "now", "well", "there", "wait", "please":
		return true
	case "in", "on", "is", "at", "to", "for", "with":
		return p.relative(i, false)
	case "no":
		return p.Quoted(i)
	}
	return p.Quoted(i) && (p.carries(i) || p.unknownWord(p.Next(p.Next(i)))) || p.unknownWord(i)
}

// unknownWord reports whether token i is a word that is no English one and no name: of another language.
func (p *Pass) unknownWord(i int) bool {
	return p.Kind(i) == parser.Word && !p.Lexicon.English(p.folded(i)) && p.class(i) == 0
}
