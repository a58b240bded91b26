package main

import (
	"io"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// draft is a report that is checked: all of it is held in memory, as it is and as text.
type draft struct {
	*input
	source string
	text   *parser.Decoded
	house  *house
}

// openDraft reads a draft, once and by way of room, and makes sure that it can be checked.
func openDraft(cal *parser.Calendar, path string, stdin io.Reader, ask parser.Ask, p *progress, room []byte) (*draft, error) {
	in := newInput(path, ask, p)
	source, err := in.hold(stdin, room)
	if err != nil {
		return nil, err
	}
	in.survey, err = cal.SurveyText(source, in.ask)
	if err = in.check(err); err != nil {
		return nil, err
	}
	text, err := parser.Decode(source, ask.Encoding)
	return &draft{input: in, source: source, text: text}, err
}

// lexiconsOf are the packs by which drafts are read.
func lexiconsOf(drafts []*draft) (list []*pack.Lexicon) {
	for _, d := range drafts {
		list = append(list, d.house.lex)
	}
	return list
}

func (d *draft) findings(jobs int) ([]model.Finding, error) {
	defer d.counted(1)()
	findings, err := d.house.Check(d.path, d.survey, d.text, jobs)
	if err != nil {
		return nil, d.input.check(err)
	}
	return findings, nil
}

// counted has the progress count the draft, which is read as often as times says, until the function that it returns is called.
func (d *draft) counted(times int) (done func()) {
	d.house.Read, done = d.progress.draft(len(d.text.Text), times)
	return done
}

// textBytes is how much text the drafts have.
func textBytes(drafts []*draft) (bytes int64) {
	for _, d := range drafts {
		bytes += int64(len(d.text.Text))
	}
	return bytes
}
