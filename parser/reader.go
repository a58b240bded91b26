package parser

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// MaxEntry is how many bytes of an entry are read for people, places and the rest. What is longer is kept in the record and
// reported as unread beyond that.
const MaxEntry = 256 << 10

// Entry is one dated entry as it stands in a source.
type Entry struct {
	N       int    // ordinal in the report, from 1
	ID      string // "2022-02-01.04"
	Text    string // verbatim, without white space at its ends
	Line    int    // of the first character, from 1
	Span    model.Span
	Lead    Lead
	Date    string // ISO, "" when the day does not exist
	DateEnd string
	Unread  []model.Unread // what is wrong with the lead
}

// Reader cuts a source into entries, notes and other paragraphs. Every paragraph that is not blank is in one of the three.
type Reader struct {
	Notes []model.Note      // complete when Entries has ended; kept only when Keep is set
	Other []model.Paragraph // likewise
	Keep  bool

	Undated int // paragraphs of running text that belong to no entry, kept or not

	cal     *Calendar
	lines   *lines
	period  extent
	fixed   bool   // the period is the flag's
	named   bool   // the period is that of a title or of the name of the source
	series  string // the shape of the title above the first entry, "" where there is none
	heading extent // the days that the last heading with a year names
	dayHead int    // see Survey.DayHead
	row     dayRow // of days that stand alone
	ended   bool   // what ends a page stands above, and no title of a further report since
	depth   int    // of the last day, as a heading of Markdown
	above   Lead   // the day above the line that is read, in a report whose days stand alone; its Line is 0 where there is none
	days    map[Date]*day
	day     *day // of the last entry
	n       int
	err     error // why entries cannot be read any further

	current *Entry
	length  int     // of the text of the current entry, in its paragraphs so far
	stock   []Entry // entries not handed out yet
	last    line    // the last line that is not blank
	tight   bool    // no blank line since last
	listed  int     // the last line that is an item of a list in an entry
	led     bool    // a colon leads to that list
	alone   *alone  // nil where there is none
	below   int     // the last line right below an entry that may be somebody's name
	script  *unicode.RangeTable
	items   items
	wrapped wrapped
}

// NewReader reads r, which has been surveyed with ask.
func (cal *Calendar) NewReader(r io.Reader, ask Ask, s Survey) (*Reader, error) {
	ls, err := newLines(r, ask.Name, ask.Encoding)
	if err != nil {
		return nil, err
	}
	return cal.newReader(ls, s), nil
}

// NewTextReader reads a text that has been decoded and surveyed; name is for errors. The texts of its entries are parts of it, and their spans are of its
// bytes.
func (cal *Calendar) NewTextReader(text, name string, s Survey) *Reader {
	return cal.newReader(textLines(text, name), s)
}

func (cal *Calendar) newReader(ls *lines, s Survey) *Reader {
	return &Reader{
		cal: cal, lines: ls, period: extentOf(s.Period), fixed: s.Period.Source == "flag", named: s.Period.Source == "title" || s.Period.Source == "file-name",
		dayHead: s.DayHead, days: map[Date]*day{}, day: &day{},
	}
}

// Bytes is how much of the source has been read.
func (r *Reader) Bytes() int64 { return int64(r.lines.offset) }

// Entries yields the entries in source order. An error ends it.
func (r *Reader) Entries() iter.Seq2[*Entry, error] {
	return func(yield func(*Entry, error) bool) {
		for {
			ln, err := r.lines.next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if done := r.line(ln); done != nil && !yield(done, nil) {
				return
			}
			if r.err != nil {
				yield(nil, r.err)
				return
			}
		}
		if done := r.finish(); done != nil {
			yield(done, nil)
		}
	}
}

// line takes one line and returns the entry that it ends, nil when it ends none.
func (r *Reader) line(ln line) (done *Entry) {
	if ln.Text == "" {
		r.tight = false
		return nil
	}
	r.wrapped.see(ln.Text)
	listed := r.listed
	lead, k := r.classify(ln)
	if r.listed == ln.Number {
		r.keepAlone(ln, listed != r.last.Number)
	} else {
		r.dropAlone(k == continued && r.tight)
	}
	switch k {
	case entryStart:
		r.wrapped.entry(r.tight && r.last.Number != r.row.line) // right below its day, an entry has no blank line before it
		done = r.finish()
		r.start(ln, lead)
	case continued:
		r.extend(ln, lead)
	default:
		done = r.finish()
		r.aside(ln, k)
	}
	if k == continued && r.tight && midSentence(r.last.Text) {
		r.wrapped.goesOn(ln.Text)
	}
	r.last, r.tight = ln, true
	return done
}

func (r *Reader) classify(ln line) (Lead, kind) {
	inEntry := r.current != nil
	full := inEntry && r.tight && r.wrapped.full(r.last.Text, ln.Text)
	if _, rest, ok := definition(ln.Text); ok {
		if inEntry && r.tight && midSentence(r.last.Text) && (rest == "" || goesOn(ln.Text)) || full && (rest == "" || midSentence(r.last.Text)) {
			return Lead{}, continued
		}
		return Lead{}, note
	}
	hanging := inEntry && r.tight && r.hanging(r.last.Text) || full && (midSentence(r.last.Text) || r.wrapped.apart())
	if r.dayHead > 0 && !hanging {
		if lead, k, ok := r.inDays(ln); ok {
			return lead, k
		}
	}
	if lead, ok := r.cal.Lead(ln.Text); ok && !hanging {
		if begins := r.items.begins(lead, ln.Text); inEntry && !begins {
			return lead, continued
		}
		return lead, entryStart
	}
	switch {
	case r.n == 0:
		return Lead{}, r.cal.before(ln.Text)
	case hanging:
		return Lead{}, continued
	}
	if r.oneMore(ln.Text) {
		return Lead{}, title
	}
	k := r.cal.after(ln.Text, r.script, inEntry && r.tight && midSentence(r.last.Text))
	switch {
	case k == continued && !inEntry:
		k = undated
	case inEntry && k == furniture && r.wrapped.begins(ln.Text) && r.inText(ln.Text):
		k = continued
	case k != continued && inEntry && r.inList(ln.Text, k):
		r.listed, k = ln.Number, continued
	case k == furniture && (inEntry || r.below > 0 && r.below == r.last.Number) && r.tight && r.inText(ln.Text) && likeName(ln.Text):
		r.below, k = ln.Number, undated
	}
	return Lead{}, k
}

// inText reports whether a line may be running text, and is no heading with a date, no furniture and in no other script.
func (r *Reader) inText(text string) bool {
	_, dated := r.cal.heading(text)
	return !dated && !r.cal.isFurniture(text) && !foreign(text, r.script)
}

// hanging reports whether a line ends with a word that cannot end a sentence, so that the next line goes on with it.
func (r *Reader) hanging(text string) bool {
	if strings.HasSuffix(text, ",") {
		return true
	}
	at := strings.LastIndexFunc(text, blank)
	if at < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(text[at:])
	w := text[at+n:]
	s := r.cal.words[w]
	return (s.opener || s.afterYear) && unicode.IsLower(rune(w[0]))
}

func (r *Reader) start(ln line, lead Lead) {
	if r.script == nil {
		r.script = scriptOf(ln.Text)
	}
	r.n++
	if len(r.stock) == 0 {
		r.stock = make([]Entry, 64)
	}
	e := &r.stock[0]
	r.stock = r.stock[1:]
	*e = Entry{N: r.n, Text: ln.Text, Line: ln.Number, Lead: lead}
	e.Span = model.Span{Start: ln.Offset, End: ln.Offset + r.lines.enc.width(ln.Text)}
	r.date(e)
	if r.day.Year == 0 {
		r.err = &InputError{Name: r.lines.name, Message: noYear}
	}
	r.current, r.length = e, len(ln.Text)
	r.lines.open.begin(ln.at)
	r.items.number = numberOf(ln.Text)
}

// extend adds a paragraph, and what stands before it, to the current entry. It may have a lead, and yet be no item of the list.
func (r *Reader) extend(ln line, lead Lead) {
	r.length = r.lines.open.upTo(ln.at + len(ln.Text))
	r.current.Span.End = ln.Offset + r.lines.enc.width(ln.Text)
	if midSentence(r.last.Text) {
		return
	}
	start := r.length - len(ln.Text)
	if lead.End > 0 {
		r.current.unread(model.Span{Start: start + lead.Start, End: start + lead.End}, "the paragraph has a date and not the mark of the list’s items, so it is read as a part of the entry before it")
	}
	if !r.tight && hasMark(ln.Text) && r.above.Line == 0 {
		if place := r.cal.placed(ln.Text); place > 0 {
			r.current.unread(model.Span{Start: start, End: start + place}, "a paragraph with a place and a footnote of its own does not begin with a date, so it is read as a part of the entry before it")
		}
	}
	if r.items.goesOn(ln.Text) {
		r.current.unread(model.Span{Start: start, End: r.length}, fmt.Sprintf("item %d of the list has no date at its beginning, so it is read as a part of the entry before it", r.items.number))
	}
	if at := r.cal.dayAndMonth(ln.Text); !at.Empty() {
		r.current.unread(model.Span{Start: start + at.Start, End: start + at.End}, "a day and a month without a year begin no entry, so the paragraph is read as a part of the entry before it")
	}
}

func (e *Entry) unread(at model.Span, why string) {
	e.Unread = append(e.Unread, model.Unread{Span: at, Why: why})
}

// finish hands out the current entry.
func (r *Reader) finish() *Entry {
	r.dropAlone(false)
	e := r.current
	if e == nil {
		return nil
	}
	if r.length > len(e.Text) { // it has more paragraphs than its first
		e.Text = r.lines.open.text(r.lines.text, r.length)
	}
	for i := range e.Unread {
		u := &e.Unread[i]
		u.Text = e.Text[u.Start:u.End]
	}
	r.lines.open.close()
	r.current = nil
	return e
}
