// Package extract reads entries: places, people, provisions of law, facilities and footnotes, one file a field. It walks the tokens of
// an entry once a field and rewrites nothing: every value is a span of the entry's text.
package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Extractor reads entries with the packs of a lexicon. It keeps buffers between entries: one goroutine uses it at a time.
type Extractor struct {
	// Trace keeps, for every entry, what lost against what: see Losses.
	Trace bool
	// Reuse makes an entry's result good only until the next call: its memory is used again. For those who write it out at once.
	Reuse bool

	scan scan
}

// New makes an Extractor.
func New(lex *pack.Lexicon) *Extractor { return &Extractor{scan: scan{lex: lex}} }

// Loss is a reading that did not make it into the record.
type Loss struct {
	model.Span // bytes of the entry's text
	Text       string
	Field      string // "people", "places", …
	Why        string
}

// Losses are what the last entry's reading turned down, in order of the text; nil without Trace.
func (x *Extractor) Losses() []Loss { return x.scan.losses }

// Tokens are the tokens of the last entry that was read, up to parser.MaxEntry. They are good until the next call of Entry.
func (x *Extractor) Tokens() *parser.Tokens { return &x.scan.tokens }

// Entry reads one entry. Unless Reuse is set, the result shares nothing with the Extractor's buffers.
func (x *Extractor) Entry(e *parser.Entry) *model.Entry {
	if x.Reuse {
		x.scan.rewind()
	}
	out := x.scan.entries.next()
	out.ID, out.N, out.Line, out.Span, out.Date, out.DateEnd, out.Time, out.Text = e.ID, e.N, e.Line, e.Span, e.Date, e.DateEnd, e.Lead.Time, e.Text
	if len(e.Unread) > 0 {
		out.Unread = append(out.Unread, e.Unread...)
	}
	s := &x.scan
	s.begin(e, out, x.Trace)
	// The order in which fields claim words; see conflict.go.
	s.footnotes()
	s.facilities()
	s.articles()
	s.patterns()
	s.findPlaces()
	s.people()
	s.places()
	s.finish()
	return out
}
