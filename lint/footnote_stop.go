package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var footnoteStop = &Rule{
	Rule: model.Rule{
		ID:       "footnote-stop",
		Title:    "Entries end in one way: with or without a full stop, on one side of the footnote mark",
		Why:      "It costs nothing to keep to one way, and drafts that are compared with each other then differ only where their words do.",
		Severity: model.Suggestion,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn February 4, in Almaty, a meeting was held[4].",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn February 4, in Almaty, a meeting was held[4]",
	},
	Check: func(p *Pass) {
		e, ok := p.ending()
		if !ok {
			return
		}
		switch {
		case e.before >= 0 && e.after >= 0:
			p.Report(p.Span(e.before, e.after), "a full stop on both sides of the footnote mark").As(model.Warning).Safe(remove(p.Span(e.after, e.after)))
		case e.after >= 0:
			from := e.first
			if e.stopped {
				from = p.Prev(from)
			}
			p.Use(stopAfter, p.Span(from, e.after), "")
		case e.before >= 0:
			p.Use(stopBefore, p.Span(e.before, e.last), "")
		case !e.closed:
			p.Use(noStop, p.Span(e.first, e.last), "")
		}
	},
	Style: &Style{
		Key:     "footnote-stop",
		Values:  []string{"none", "after", "before"},
		Names:   []string{"no full stop", "a full stop behind the footnote mark", "a full stop before the footnote mark"},
		Deviant: stopDeviant,
	},
}

// The variants of the full stop at the end of an entry.
const (
	noStop = iota
	stopAfter
	stopBefore
)

// ending is how an entry with a footnote mark ends. All but closed and stopped are tokens, -1 where there is none.
type ending struct {
	first, last   int // of the marks at the end: "[4][5]"
	before, after int // full stops
	closed        bool
	stopped       bool // closed by a stop of its own
}

// ending finds the marks at the end of the paragraph and the full stops beside them. It is closed where something else ends the sentence before the
// marks: a question mark, a full stop inside a quotation, the stop of an abbreviation, which may be the sentence's as well.
func (p *Pass) ending() (e ending, ok bool) {
	e = ending{before: -1, after: -1}
	if p.Entry == nil || len(p.Marks) == 0 {
		return e, false
	}
	e.last = p.Marks[len(p.Marks)-1]
	switch end := p.Next(e.last); {
	case p.Byte(end) == '.' && p.Next(end) == p.Count():
		e.after = end
	case end != p.Count():
		return e, false
	}
	e.first = e.last
	for p.Kind(p.Prev(e.first)) == parser.Mark {
		e.first = p.Prev(e.first)
	}
	at := p.Prev(e.first)
	switch {
	case p.Byte(at) == '.' && !p.abbreviates(at):
		e.before = at
	case p.Kind(at) == parser.EndQuote || p.Byte(at) == ')' && p.Byte(p.Prev(at)) != '.':
		e.stopped = p.endsWith(p.Prev(at))
		e.closed = e.stopped
	case p.Byte(at) == ')':
		e.stopped = !p.abbreviates(p.Prev(at)) // (it lasted until 6 p.m.)
		e.closed = e.stopped
	default:
		e.stopped = p.Kind(at) == parser.Initial || p.endsWith(at)
		e.closed = e.stopped || p.Kind(at) == parser.Punct
	}
	return e, true
}

// endsWith reports whether a sentence may end with the sign that is token i.
func (p *Pass) endsWith(i int) bool {
	return p.Kind(i) == parser.Punct && strings.Contains(".!?…", p.Token(i))
}

// abbreviates reports whether the full stop at token i is that of an abbreviation: "p.m.", "Zh.", "Co.", "D.C.", or one of several dots.
func (p *Pass) abbreviates(i int) bool {
	word := p.Token(i - 1)
	if len(word) < 2 || p.Kind(i-1) != parser.Word {
		return true
	}
	switch word {
	case "Co", "Inc", "Ltd", "Jr", "Sr", "St", "Bros", "etc", "al", "am", "pm":
		return true
	}
	return p.class(i-1).Is(pack.InitialLetters) && p.Has(i-1, parser.Capital) && len(word) < 4
}

func stopDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	text := d.Text[use.At.Start:use.At.End]
	var edits []model.Edit
	if use.Variant == stopAfter {
		edits = append(edits, remove(model.Span{Start: use.At.End - 1, End: use.At.End}))
	}
	if use.Variant == stopBefore {
		edits = append(edits, remove(model.Span{Start: use.At.Start, End: use.At.Start + 1}))
	}
	switch open := use.At.Start + strings.IndexByte(text, '['); {
	case house == stopAfter:
		edits = append(edits, insert(use.At.End, "."))
	case house == stopBefore && (use.Variant != stopAfter || open == use.At.Start): // else the sentence has a stop of its own
		edits = append(edits, insert(open, "."))
	}
	return "the entry ends with " + use.Deviates(house), &model.Fix{Safe: true, Edits: edits}
}
