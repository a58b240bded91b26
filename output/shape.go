package output

import (
	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// emitter takes a document value by value. What is emitted in an object is a key and a value in turn.
type emitter interface {
	beginObject()
	endObject()
	beginList()
	endList()
	key(name string)     // a name of the contract: ASCII letters and underscores
	freeKey(name string) // any name
	text(s string)
	number(n int64)
	textField(name, s string)         // a key of the contract and its value
	numberField(name string, n int64) // likewise
}

// shape is the one description of a record: which fields in which order, and which are left out. Lists are always there, empty or
// not; text that is not stated and an age of 0 are left out.
type shape struct {
	emitter
	Options
	at column.Index // of the text of the entry that is being emitted
}

// span emits a range of the entry's text in the unit that was asked for.
func (s *shape) span(b model.Span) {
	start, end := s.Offsets.span(&s.at, b)
	s.count("start", start)
	s.count("end", end)
}

// list emits a list of objects whose fields each emits.
func list[T any](s *shape, name string, all []T, each func(*shape, *T)) {
	s.key(name)
	s.beginList()
	for i := range all {
		s.beginObject()
		each(s, &all[i])
		s.endObject()
	}
	s.endList()
}

func (s *shape) texts(name string, all []string) {
	s.key(name)
	s.beginList()
	for _, t := range all {
		s.text(t)
	}
	s.endList()
}

func (s *shape) always(name, value string) { s.textField(name, value) }

func (s *shape) stated(name, value string) {
	if value != "" {
		s.textField(name, value)
	}
}

func (s *shape) count(name string, n int) { s.numberField(name, int64(n)) }
