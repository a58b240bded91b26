// Package lint finds what is wrong with a draft, and the edits that repair it. Every rule is a file of its own, named as the rule; rules.go lists
// them in order. A draft is checked paragraph by paragraph, side by side, and then as a whole.
package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/idle"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Linter checks drafts by the rules in force.
type Linter struct {
	Read func(bytes int) // where it is set, it is told how far the text of a draft has been read

	lex      *pack.Lexicon
	settings *Settings
	rules    []*Rule
	entry    []inForce // those that check entries
	aside    []inForce // those that check other paragraphs too

	// What goes from draft to draft, with what it has learned of words.
	workers idle.Of[*worker]
	telling idle.Of[*told]
	reviews idle.Of[*Review]
}

// inForce is a rule with its order among those in force.
type inForce struct {
	*Rule
	order int
}

// New makes a Linter of the rules that the settings do not switch off.
func New(lex *pack.Lexicon, settings *Settings, rules []*Rule) *Linter {
	l := &Linter{lex: lex, settings: settings}
	departments := departmentsOf(lex)
	l.workers.New = func() *worker { return newWorker(lex, settings, departments) }
	l.telling.New = func() *told { return &told{} }
	l.reviews.New = func() *Review {
		return &Review{rules: l.rules, uses: make([]uses, len(l.rules)), reader: names.NewReader(lex)}
	}
	for _, r := range rules {
		if settings.severity(r) == Off {
			continue
		}
		if r.Check != nil {
			n := inForce{r, len(l.rules)}
			l.entry = append(l.entry, n)
			if r.Everywhere {
				l.aside = append(l.aside, n)
			}
		}
		l.rules = append(l.rules, r)
	}
	return l
}

// Rules lists the rules in force, each with its severity in force.
func (l *Linter) Rules() []model.Rule {
	list := make([]model.Rule, len(l.rules))
	for i, r := range l.rules {
		list[i] = r.Described()
		list[i].Severity = l.settings.severity(r)
	}
	return list
}

// Check finds what is wrong with a source, whose survey and text are given, with jobs workers. Findings are in order of position and rule, and do
// not depend on jobs.
func (l *Linter) Check(file string, survey parser.Survey, source *parser.Decoded, jobs int) ([]model.Finding, error) {
	r := l.reviews.Get()
	text := source.Text
	r.Draft = &Draft{File: file, Text: text, Period: survey.Period, Against: survey.Against, Lexicon: l.lex, Settings: l.settings, lines: lineStarts(text)}
	problems, err := l.examine(r, survey, jobs)
	if err != nil {
		return nil, err
	}
	findings := l.findings(r.Draft, problems, source)
	r.forget()
	l.reviews.Put(r)
	return findings, nil
}

// examine finds the problems of the draft of r, in order of position and rule.
func (l *Linter) examine(r *Review, survey parser.Survey, jobs int) ([]*Problem, error) {
	if err := l.paragraphs(r, survey, jobs); err != nil {
		return nil, err
	}
	for order, rule := range l.rules {
		if rule.Review != nil {
			r.order = order
			rule.Review(r)
		}
	}
	r.styles()
	return sorted(referred(r.problems)), nil
}

// paragraphs cuts the draft up, checks its paragraphs and keeps what was found in r.
func (l *Linter) paragraphs(r *Review, survey parser.Survey, jobs int) error {
	d := r.Draft
	reader := l.lex.Calendar().NewTextReader(d.Text, d.File, survey)
	reader.Keep = true
	check := func(entries []*parser.Entry) *told {
		w, t := l.worker(d), l.telling.Get()
		w.entries(d, l.entry, entries, t)
		l.workers.Put(w)
		return t
	}
	read := int64(0)
	keep := func(t *told) {
		r.keep(t)
		t.forget()
		l.telling.Put(t)
		if l.Read != nil {
			l.Read(int(reader.Bytes() - read))
			read = reader.Bytes()
		}
	}
	for t, err := range extract.Batches(reader.Entries(), jobs, check) {
		if err != nil {
			return err
		}
		keep(t)
	}
	d.entries = slices.Clip(r.checked)
	w, t := l.worker(d), l.telling.Get()
	others := asides(d, reader)
	for i := range others {
		w.aside(l.aside, &others[i], t)
	}
	l.workers.Put(w)
	keep(t)
	d.Notes = reader.Notes
	d.Paragraphs = inOrder(d.entries, r.checked[len(d.entries):])
	d.underDays()
	return nil
}

// inOrder puts entries and the other paragraphs together, both of which are in order of the text.
func inOrder(entries, others []*Paragraph) []*Paragraph {
	all := make([]*Paragraph, 0, len(entries)+len(others))
	for len(entries) > 0 || len(others) > 0 {
		from := &entries
		if len(entries) == 0 || len(others) > 0 && others[0].Start < entries[0].Start {
			from = &others
		}
		(*from)[0].place = len(all)
		all, *from = append(all, (*from)[0]), (*from)[1:]
	}
	return all
}

// worker is a worker for paragraphs of a draft. Who takes it puts it back when it is done: one that a panic has stopped is not used again.
func (l *Linter) worker(d *Draft) *worker {
	w := l.workers.Get()
	for i := range w.passes {
		w.passes[i].Period = d.Period
	}
	return w
}

// asides lists the paragraphs that are no entries, in order of the text.
func asides(d *Draft, reader *parser.Reader) []Paragraph {
	other, notes := reader.Other, reader.Notes
	list := make([]Paragraph, 0, len(other)+len(notes))
	for len(other) > 0 || len(notes) > 0 {
		if len(notes) == 0 || len(other) > 0 && other[0].Line < notes[0].Line {
			list = append(list, d.aside(Kind(other[0].Kind), other[0].Line))
			other = other[1:]
		} else {
			list = append(list, d.aside(Note, notes[0].Line))
			notes = notes[1:]
		}
	}
	return list
}
