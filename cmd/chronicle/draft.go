package main

import (
	"fmt"
	"io"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// draft is a report that is checked: all of it is held in memory, as it is and as text.
type draft struct {
	*input
	source []byte
	text   *parser.Decoded
	house  *house
}

// openDraft reads a draft and makes sure that it can be checked.
func openDraft(cal *parser.Calendar, path string, stdin io.Reader, ask parser.Ask) (*draft, error) {
	in, err := openInput(cal, path, stdin, ask, true)
	if err != nil {
		return nil, err
	}
	src, err := in.reader()
	if err != nil {
		return nil, err
	}
	defer src.Close()
	d := &draft{input: in}
	if d.source, err = io.ReadAll(src); err != nil {
		return nil, pathError(err)
	}
	if int64(len(d.source)) != in.survey.Source.Bytes {
		return nil, fmt.Errorf("%s: it changed while it was read", path)
	}
	d.text, err = parser.Decode(d.source, ask.Encoding)
	return d, err
}

func (d *draft) findings(jobs int) ([]model.Finding, error) {
	findings, err := d.house.Check(d.path, d.survey, d.text, jobs)
	if err != nil {
		return nil, d.input.check(err)
	}
	return findings, nil
}
