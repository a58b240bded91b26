package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// worker checks paragraphs. One goroutine uses it at a time.
type worker struct {
	reader *extract.Extractor
	passes [extract.Together]Pass
	rule   inForce // that the passes are checked by
}

func newWorker(lex *pack.Lexicon, settings *Settings, departments *departments) *worker {
	w := &worker{reader: extract.New(lex)}
	w.reader.Reuse = true // what is to stay of a record is told by then: see told
	seen, answers, strangers, rightWords, slips, room := &lastSeen{place: 1}, &answers{}, &wordHashes{}, &wordHashes{}, slips{}, &slab.Of[Problem]{}
	for i := range w.passes {
		w.passes[i] = Pass{Lexicon: lex, Settings: settings, rule: &w.rule, answers: answers, strangers: strangers, rightWords: rightWords, slips: slips, departments: departments, room: room, run: run{seen: seen}}
	}
	return w
}

// entries reads entries of a draft and runs rules on them: each rule on some entries before the next rule, because the program of all rules together is
// larger than the cache of a processor that holds the program.
func (w *worker) entries(d *Draft, rules []inForce, entries []*parser.Entry, t *told) {
	paragraphs := make([]Paragraph, len(entries))
	for group := range slices.Chunk(entries, len(w.passes)) {
		n := 0
		w.reader.Each(group, func(read *model.Entry, tokens *parser.Tokens) {
			e, par := group[n], &paragraphs[n]
			*par = Paragraph{Kind: Entry, Start: e.Span.Start, Text: e.Text, Line: e.Line, ID: e.ID, Date: e.Date, DateEnd: e.DateEnd, Lead: e.Lead}
			par.inOrder = par.happened()
			w.passes[n].begin(par, read, tokens)
			n++
		})
		for _, rule := range rules {
			w.check(rule, w.passes[:n])
		}
		for i := range w.passes[:n] {
			t.take(&w.passes[i])
		}
		paragraphs = paragraphs[n:]
	}
}

// aside runs rules on a paragraph that is no entry. Furniture is not the author's: nothing is wrong with it.
func (w *worker) aside(rules []inForce, par *Paragraph, t *told) {
	if par.Kind == Furniture {
		t.paragraphs = append(t.paragraphs, par)
		return
	}
	p := &w.passes[0]
	p.begin(par, nil, nil)
	for _, rule := range rules {
		w.check(rule, w.passes[:1])
	}
	t.take(p)
}

// check runs a rule on passes.
func (w *worker) check(rule inForce, passes []Pass) {
	w.rule = rule
	for i := range passes {
		rule.Check(&passes[i])
	}
}
