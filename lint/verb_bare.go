package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// “Demanded that he leave” and “let him go” have the bare verb rightly: only what begins a sentence, and “he” behind words like “before”, is judged.
var verbBare = &Rule{
	Rule: model.Rule{
		ID:       "verb-bare",
		Title:    "What somebody does has its verb, and the verb its ending",
		Why:      "“The judge refuse” has lost its ending or a word: whether it was refused, is or will be is not said.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, the judge refuse the motion before he get better[1]",
		Good:     "On February 1, in Almaty, the judge refused the motion before he got better[1]",
	},
	Check: func(p *Pass) {
		p.verbsLost()
		bareVerbs().each(p, func(i int, _ bool) {
			if !p.smallWord(i) || p.Quoted(i) || p.besideSign(i) || p.Kind(i-1) != parser.Space {
				return
			}
			subject := p.Prev(i)
			if p.objectAt(p.Next(i)) && p.askedTo(subject) {
				p.Report(p.Span(subject, i), fmt.Sprintf("“to” is missing before “%s”", p.Token(i)))
				return
			}
			if p.pronounOfOne(subject) || p.objectAt(p.Next(i)) && p.oneWhoActs(subject) {
				p.Report(p.Span(subject, i), fmt.Sprintf("“%s” has no ending, and one does it: “%ss”, or is a word lost before it?", p.Token(i), p.Token(i)))
			}
		})
	},
}

// pronounOfOne reports whether "he", "she" or "it" stands at token i behind a word with which a clause begins that no wish follows.
func (p *Pass) pronounOfOne(i int) bool {
	return p.folds(i, "he", "she", "it") && p.folds(p.Prev(i), "before", "after", "when", "while", "because", "where", "although", "since", "as")
}

// askedTo reports whether token i ends whom somebody asks to do something: “asked the court”, “ordered Bekov”.
func (p *Pass) askedTo(i int) bool {
	if i < 0 {
		return false
	}
	from := p.Prev(i)
	if name, ok := p.nameAt(p.Span(i, i)); ok {
		first, _ := p.within(name)
		from = p.Prev(first)
	} else if p.folds(from, "the", "his", "her", "their") && p.smallWord(i) && !p.in(i, prepositions) && !p.folds(i, "to", "not", "that") {
		from = p.Prev(from)
	} else if !p.folds(i, "him", "them", "us") {
		return false
	} else {
		return p.folds(from, "asked", "ordered", "forced", "told", "urged", "instructed", "begged", "required")
	}
	return p.folds(from, "asked", "ordered", "forced", "urged", "instructed", "begged", "required")
}

// objectAt reports whether an article, whose something is or somebody's name stands at token i.
func (p *Pass) objectAt(i int) bool {
	return p.folds(i, "the", "a", "an", "his", "her", "their", "its", "him", "them") || i < p.Count() && p.inName(p.Span(i, i))
}

// oneWhoActs reports whether token i ends what a sentence is about, who is one: an office, “the judge”, or a name.
func (p *Pass) oneWhoActs(i int) bool {
	if p.folds(i, "judge", "court", "prosecutor", "investigator", "lawyer", "akim", "akimat", "ministry", "commission", "administration") {
		the := p.Prev(i)
		return p.folds(the, "the", "a") && p.subjectAt(the)
	}
	if i < 0 {
		return false
	}
	name, ok := p.nameAt(p.Span(i, i))
	if !ok {
		return false
	}
	from, to := p.within(name)
	return to == i && from < to && p.subjectAt(p.roleBefore(from))
}

// bareVerbs are verbs without an ending, of which none is a noun that stands behind a name.
var bareVerbs = lexicalOf(func() map[string]bool {
	of := map[string]bool{}
	for _, row := range onlyVerbs() {
		of[row[0]] = true
	}
	for _, row := range irregularVerbs() {
		if row[0] != row[1] {
			of[row[0]] = true
		}
	}
	for _, row := range wordlist.Rows("bare-verbs")() {
		for _, word := range row {
			of[word] = true
		}
	}
	return of
})
