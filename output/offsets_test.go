package output_test

import (
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
)

// slice is text[start:end] as a language that counts in that unit has it.
func slice(u output.Unit, text string, start, end int) string {
	switch u {
	case output.Bytes:
		return text[start:end]
	case output.UTF16:
		return string(utf16.Decode(utf16.Encode([]rune(text))[start:end]))
	}
	return string([]rune(text)[start:end])
}

// checkOffsets writes an entry with a mention and an unread of text[start:end] in each unit and cuts them out again.
func checkOffsets(t *testing.T, text string, start, end uint) {
	if !utf8.ValidString(text) {
		t.Skip("the parser gives no such text")
	}
	span := model.Span{Start: int(start % uint(len(text)+1)), End: int(end % uint(len(text)+1))}
	for span.Start < len(text) && !utf8.RuneStart(text[span.Start]) {
		span.Start++
	}
	for span.End < len(text) && !utf8.RuneStart(text[span.End]) {
		span.End++
	}
	if span.End < span.Start {
		span.Start, span.End = span.End, span.Start
	}
	quote := text[span.Start:span.End]
	e := &model.Entry{
		Text:      text,
		Footnotes: []model.Footnote{{Mentions: []model.Mention{{Span: span, Text: quote}}}},
		Unread:    []model.Unread{{Span: span, Text: quote}},
	}
	for unit := range output.UnitNames() {
		u := output.Unit(unit)
		var got mirrorEntry
		readJSON(t, output.AppendEntry(nil, "", e, output.Options{Offsets: u}), &got)
		m, un := got.Footnotes[0].Mentions[0], got.Unread[0]
		assert.Equal(t, quote, m.Text)
		assert.Equal(t, quote, slice(u, got.Text, m.Start, m.End), "%s of %+q", u, text)
		assert.Equal(t, quote, slice(u, got.Text, un.Start, un.End), "%s of %+q", u, text)
	}
}

func TestOffsetsOfTheRichReport(t *testing.T) {
	for _, e := range richReport().Entries {
		for start := range len(e.Text) {
			checkOffsets(t, e.Text, uint(start), uint(start+17))
		}
	}
}
