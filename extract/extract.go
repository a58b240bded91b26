// Package extract reads entries: places, people, provisions of law, facilities and footnotes, one file a field. It walks the tokens of
// an entry once a field and rewrites nothing: every value is a span of the entry's text.
package extract

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/idle"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Extractor reads entries with the packs of a lexicon. It keeps buffers between entries: one goroutine uses it at a time.
type Extractor struct {
	// Trace keeps, for every entry, what lost against what: see Losses.
	Trace bool
	// Reuse makes the results good only until the next call: their memory is used again. For those who write them out at once.
	Reuse bool

	lex   *pack.Lexicon
	memo  *memo
	scans []*scan
}

// New makes an Extractor.
func New(lex *pack.Lexicon) *Extractor { return &Extractor{lex: lex, memo: newMemo()} }

// NewPool makes a pool of Extractors, for workers that read side by side: what an Extractor has learned of words serves the next report.
func NewPool(lex *pack.Lexicon) *Pool {
	return &Pool{New: func() *Extractor { return New(lex) }}
}

// Pool is a pool of Extractors, safe for concurrent use.
type Pool = idle.Of[*Extractor]

// Loss is a reading that did not make it into the record.
type Loss struct {
	model.Span // bytes of the entry's text
	Text       string
	Field      string // "people", "places", …
	Why        string
}

// Losses are what the last call of Entry turned down, in order of the text; nil without Trace.
func (x *Extractor) Losses() []Loss { return x.scans[0].losses }

// Entry reads one entry. Unless Reuse is set, the result shares nothing with the Extractor's buffers.
func (x *Extractor) Entry(e *parser.Entry) *model.Entry {
	x.read(e)
	return x.scans[0].out
}

// Together is how many entries are read side by side: see read.
const Together = 8

// Each reads entries and hands their records on in order, with their tokens, which are good until the next call, and of more than Together entries
// until that many more are read. It is Entry for many of them, in less time.
func (x *Extractor) Each(entries []*parser.Entry, take func(*model.Entry, *parser.Tokens)) {
	for group := range slices.Chunk(entries, Together) {
		x.read(group...)
		for _, s := range x.scans[:len(group)] {
			take(s.out, &s.tokens)
		}
	}
}

// steps are the reading of an entry, in the order in which fields claim words; see conflict.go.
var steps = [...]func(*scan){
	(*scan).cutWords, (*scan).findTerms, (*scan).footnotes, (*scan).addresses, (*scan).facilities, (*scan).articles, (*scan).patterns, (*scan).findPlaces,
	(*scan).findPeople, (*scan).join, (*scan).people, (*scan).places, (*scan).tellUnknown, (*scan).finish,
}

// read reads some entries, each step for all of them before the next: the program of all steps together is larger than the cache of a processor
// that holds the program, and to fetch it anew for each entry would take longer than the work itself.
func (x *Extractor) read(group ...*parser.Entry) {
	for len(x.scans) < len(group) {
		x.scans = append(x.scans, &scan{lex: x.lex, memo: x.memo})
	}
	for i, e := range group {
		if x.Reuse {
			x.scans[i].rewind()
		}
		x.scans[i].begin(e, x.Trace)
	}
	for _, step := range steps {
		for i := range group {
			step(x.scans[i])
		}
	}
}
