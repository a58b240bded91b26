package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// worker checks paragraphs. One goroutine uses it at a time.
type worker struct {
	reader *extract.Extractor
	passes [extract.Together]Pass
}

func newWorker(lex *pack.Lexicon, settings *Settings) *worker {
	w := &worker{reader: extract.New(lex)}
	seen, listed := &lastSeen{place: 1}, map[string]bool{}
	for i := range w.passes {
		w.passes[i] = Pass{Lexicon: lex, Settings: settings, listedWords: listed, run: run{seen: seen}}
	}
	return w
}

// checked is what the check of one paragraph gave.
type checked struct {
	paragraph *Paragraph
	problems  []*Problem
	uses      []Use
}

// entries reads entries and runs rules on them: each rule on some entries before the next rule, because the program of all rules together is larger than
// the cache of a processor that holds the program.
func (w *worker) entries(rules []*Rule, entries []*parser.Entry) []checked {
	all := make([]checked, 0, len(entries))
	for group := range slices.Chunk(entries, len(w.passes)) {
		n := 0
		w.reader.Each(group, func(read *model.Entry, tokens *parser.Tokens) {
			e := group[n]
			w.passes[n].begin(&Paragraph{Kind: Entry, Start: e.Span.Start, Text: e.Text, Line: e.Line, Lead: e.Lead, Entry: read}, tokens)
			n++
		})
		for _, rule := range rules {
			for i := range w.passes[:n] {
				w.passes[i].check(rule)
			}
		}
		for i := range w.passes[:n] {
			all = append(all, w.passes[i].found())
		}
	}
	return all
}

// aside runs rules on a paragraph that is no entry. Furniture is not the author's: nothing is wrong with it.
func (w *worker) aside(rules []*Rule, par *Paragraph) checked {
	if par.Kind == Furniture {
		return checked{paragraph: par}
	}
	p := &w.passes[0]
	p.begin(par, nil)
	for _, rule := range rules {
		p.check(rule)
	}
	return p.found()
}

func (p *Pass) check(rule *Rule) {
	p.rule = rule
	rule.Check(p)
}

// found gives what the check of the paragraph gave, and keeps what is left of the room for uses.
func (p *Pass) found() checked {
	c := checked{p.Paragraph, p.problems, slices.Clip(p.uses)}
	p.problems, p.uses = nil, p.uses[len(p.uses):]
	return c
}
