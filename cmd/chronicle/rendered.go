package main

import (
	"context"
	"fmt"
	"sync"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
	"github.com/openchronicle/chronicle/parser"
)

// rendered is some entries as they go out, with what is said of them on standard error.
type rendered struct {
	text *[]byte
	tally
	err error // of the entry behind them
}

// tally counts entries and what is told of them.
type tally struct {
	entries int
	unread  int // passages
	outside int // entries dated outside the period of the report
}

// texts are buffers that have been written out and can be filled again.
var texts = sync.Pool{New: func() any { return new([]byte) }}

func (x *extraction) report(ctx context.Context, records *output.Records, in *input) error {
	r, src, err := in.entries(x.lex.Calendar(), x.chosen.Document || x.options.Table.OfReport())
	if err != nil {
		return err
	}
	defer src.Close()
	head := output.Head{Source: in.survey.Source, Generator: generator(x.lex), Period: in.survey.Period}
	if err := records.Begin(head); err != nil {
		return err
	}
	render := func(entries []*parser.Entry) rendered {
		ex := x.readers.Get()
		defer x.readers.Put(ex)
		out := rendered{text: texts.Get().(*[]byte)}
		*out.text = (*out.text)[:0]
		ex.Reuse = true
		ex.Each(entries, func(m *model.Entry, _ *parser.Tokens) { out.add(records, &head, m) })
		return out
	}
	var sum tally
	for made, err := range extract.Batches(r.Entries(), x.jobs, render) {
		if err != nil {
			return in.check(err)
		}
		if err := made.put(records); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return errInterrupted
		}
		sum.entries += made.entries
		sum.unread += made.unread
		sum.outside += made.outside
	}
	if sum.entries == 0 {
		return fmt.Errorf("%s: no dated entry", in.path)
	}
	x.say(in, sum, r.Undated)
	return records.End(output.Tail{Notes: r.Notes, Other: r.Other})
}

// add renders an entry, unless one before it could not be.
func (r *rendered) add(records *output.Records, head *output.Head, m *model.Entry) {
	if r.err != nil {
		return
	}
	text, err := records.Render(*r.text, head.Source.Name, m)
	if r.err = err; err != nil {
		return
	}
	*r.text = text
	r.entries++
	r.unread += len(m.Unread)
	if m.Date != "" && (max(m.Date, m.DateEnd) < head.Period.From || m.Date > head.Period.To) {
		r.outside++
	}
}

// put hands the entries to the writer and gives their buffer back.
func (r *rendered) put(records *output.Records) error {
	if err := records.Put(*r.text, r.entries); err != nil {
		return err
	}
	texts.Put(r.text)
	return r.err
}
