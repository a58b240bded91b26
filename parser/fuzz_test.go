package parser

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
	"github.com/openchronicle/chronicle/model"
)

// FuzzReader holds of any bytes in any encoding that they are refused with a place or read, and that nothing is lost then: entries, notes and other
// paragraphs hold every line that is not blank, an entry's place in the source holds its text, and a reader that hands over one byte at a
// time reads the same, and so does one of the decoded text.
func FuzzReader(f *testing.F) {
	for _, s := range []string{
		"", "<HTML>On July 1, a", "On July 1, a\n\nb.\n[1] http://a\n", "July\rOn July 1, x\r\n\u00a0\nshare\nOn July 40, b", "\xEF\xBB\xBFOn May 1, a", "On May 1, a\ufeffb\nOn May 2, \x00",
		encode16("On May 1, 😀\nOn May 2, b\r\nc.\r", false), encode16("On May 1, 😀\r[1] a", true), encode16("On May 1, a", false) + "\x00\xd8b\x00", "On May 1, \xcf\xf0\xe8\x98",
		"On May 1, a\n[1]\nhttp://a\nhttp://b\n[2]: http://c.", "1 May [1]\nA court sat in a town:\n2 May\n\n**2 May 2020, Friday**\nHe left.\nA court sat.\n2021\n3-4 May\n• A court sat.\nOn May 1, a\n", "From May 30 to June 2, a\nMAY 2021\nOn June 31, b,\nc\nOn May 3, 2020\n",
		"1 MAY AdAY", "1 May, Sunday\n",
	} {
		for enc := range len(Encodings) + 1 {
			f.Add([]byte(s), uint8(enc))
		}
	}
	f.Fuzz(func(t *testing.T, src []byte, enc uint8) {
		if len(src) > 32<<10 {
			t.Skip()
		}
		defer watchdog.Watch(src)()
		ask := Ask{Name: "2022", Encoding: append([]string{""}, Encodings...)[int(enc)%(len(Encodings)+1)]}
		s, err := english.Survey(strings.NewReader(string(src)), ask)
		whole, wrong := english.SurveyText(string(src), ask)
		require.Equal(t, err, wrong)
		require.Equal(t, s, whole)
		if err != nil {
			refused(t, src, err)
			return
		}
		if !s.Dated { // only a pipe, of which the head is surveyed, is read on then, with the period that it was given
			s.Period, err = ParsePeriod(ask.Name)
			require.NoError(t, err)
		}
		d, err := Decode(string(src), ask.Encoding)
		require.NoError(t, err)
		back, err := d.Encoded(d.Text, string(src))
		require.NoError(t, err)
		require.Equal(t, src, back, "the way back to the source")
		atOnce := cut(t, strings.NewReader(string(src)), ask, s)
		bytewise := cut(t, iotest.OneByteReader(strings.NewReader(string(src))), ask, s)
		require.Equal(t, atOnce, bytewise)
		decoded := taken(t, english.NewTextReader(d.Text, "2022", s))
		for i := range decoded.entries {
			e := &decoded.entries[i]
			require.Equal(t, e.Text, d.Text[e.Span.Start:e.Span.End])
			e.Span = model.Span{Start: d.Offset(e.Span.Start), End: d.Offset(e.Span.End)}
		}
		require.Equal(t, atOnce, decoded)
		holds(t, d, src, atOnce)
	})
}

// refused holds that an error tells a place in the source, unless that is no text at all.
func refused(t *testing.T, src []byte, err error) {
	var bad *InputError
	require.True(t, errors.As(err, &bad), "%T", err)
	if checkText("", string(src[:min(len(src), noTextHead)])) != nil {
		require.Zero(t, bad.Line)
		return
	}
	require.Positive(t, bad.Line)
	require.Positive(t, bad.Column)
	require.LessOrEqual(t, bad.Line, len(src))
	require.LessOrEqual(t, bad.Column, len(src))
	require.NotContains(t, err.Error(), "\n")
}

// pieces is what a reader cuts a source into.
type pieces struct {
	entries []Entry
	reader  Reader // its Notes and Other
}

func cut(t *testing.T, from io.Reader, ask Ask, s Survey) pieces {
	r, err := english.NewReader(from, ask, s)
	require.NoError(t, err)
	p := taken(t, r)
	require.Equal(t, s.Source.Bytes, r.Bytes())
	return p
}

func taken(t *testing.T, r *Reader) (p pieces) {
	r.Keep = true
	for e, err := range r.Entries() {
		require.NoError(t, err)
		p.entries = append(p.entries, *e)
	}
	p.reader = Reader{Notes: r.Notes, Other: r.Other}
	return p
}

// holds that every line of a source is in what it was cut into, and that entries are where they say.
func holds(t *testing.T, d *Decoded, src []byte, p pieces) {
	var held strings.Builder
	end := 0
	for i, e := range p.entries {
		require.Equal(t, i+1, e.N)
		require.GreaterOrEqual(t, e.Span.Start, end)
		end = e.Span.End
		here := *d
		here.mark = 0
		raw, err := here.Encode(e.Text)
		require.NoError(t, err)
		require.Equal(t, string(raw), string(src[e.Span.Start:e.Span.End]))
		require.True(t, utf8.ValidString(e.Text))
		for _, u := range e.Unread {
			require.Equal(t, u.Text, e.Text[u.Start:u.End])
		}
		held.WriteString(e.Text + "\n")
	}
	for _, n := range p.reader.Notes {
		held.WriteString(n.Text + "\n")
	}
	for _, o := range p.reader.Other {
		held.WriteString(o.Text + "\n")
	}
	all := held.String()
	for _, line := range strings.FieldsFunc(d.Text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line = strings.TrimFunc(line, blank)
		if _, rest, ok := definition(line); ok {
			line = rest
		}
		require.Contains(t, all, line)
	}
}
