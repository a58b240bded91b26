package lint

import (
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Draft is one report as the rules see it.
type Draft struct {
	File     string // path as the user wrote it
	Text     string // decoded, without a byte order mark
	Period   model.Period
	Against  model.Period // see parser.Survey
	Lexicon  *pack.Lexicon
	Settings *Settings

	Paragraphs []*Paragraph // that are not blank, in the order of the text
	Notes      []model.Note // definitions of footnotes

	entries []*Paragraph
	lines   []int               // offset in Text at which each line begins
	capital [len(areaWords)]int // how many more regions than not have a capital in the word that they are called by, by the place of the word in areaWords
}

// Kind is what a paragraph is.
type Kind string

// The kinds of paragraphs.
const (
	Entry     Kind = "entry"
	Note      Kind = "note"
	Title     Kind = "title"
	Heading   Kind = "heading"
	Furniture Kind = "furniture"
	Undated   Kind = "undated"
)

// Paragraph is an entry, which may have several lines, or one line that is in none.
type Paragraph struct {
	Kind  Kind
	Start int    // offset in Draft.Text at which Text begins
	Text  string // without white space at its ends
	Line  int    // of the first character, 1-based

	ID      string // of the entry, "" unless Kind is Entry; so are the next three
	Date    string
	DateEnd string
	Lead    parser.Lead
	inOrder bool // the entry's date says when it happened: see happened

	above *Paragraph // the heading that states the date in place of the entry, nil where the entry does
	below *Paragraph // the first of the entries whose date the heading states, nil for none

	number int    // among the paragraphs in the order in which they were checked
	place  int    // in Draft.Paragraphs
	sketch sketch // of the text, where a rule has made one
}

// underDays tells headings and entries of each other where days stand alone above the entries.
func (d *Draft) underDays() {
	var day *Paragraph
	for _, p := range d.Paragraphs {
		switch {
		case p.Kind == Heading:
			day = p
		case p.Kind == Entry && p.Lead.Line > 0 && day != nil && p.Lead.Line == day.Line:
			if p.above = day; day.below == nil {
				day.below = p
			}
		}
	}
}

// ownsDate reports whether the paragraph is an entry with a date of its own, or the first of those whose date a heading states.
func (p *Paragraph) ownsDate() bool {
	return p.Kind == Entry && (p.above == nil || p.above.below == p)
}

// leadSpan is the bytes of the draft that hold the date of an entry.
func (p *Paragraph) leadSpan() model.Span {
	if p.above != nil {
		return p.above.In(model.Span{End: len(p.above.Text)})
	}
	return p.In(p.Lead.Span(p.Text))
}

// In is the range of the draft's text that holds span of the paragraph's text.
func (p *Paragraph) In(span model.Span) model.Span {
	return model.Span{Start: p.Start + span.Start, End: p.Start + span.End}
}

// Entries lists the paragraphs that are entries.
func (d *Draft) Entries() []*Paragraph { return d.entries }

// lineStarts lists the offsets at which the lines of text begin. A line ends with "\n", "\r\n" or a lone "\r".
func lineStarts(text string) []int {
	starts := append(make([]int, 0, 2+strings.Count(text, "\n")), 0)
	carriage := strings.IndexByte(text, '\r') >= 0
	for at := 0; ; {
		n := 0
		if carriage { // few texts have any
			n = strings.IndexAny(text[at:], "\r\n")
		} else {
			n = strings.IndexByte(text[at:], '\n')
		}
		if n < 0 {
			return starts
		}
		at += n + 1
		if text[at-1] == '\r' && at < len(text) && text[at] == '\n' {
			at++
		}
		starts = append(starts, at)
	}
}

// Line is the text of a line without its end, and the offset at which it begins. Lines count from 1.
func (d *Draft) Line(number int) (text string, start int) {
	start, end := d.lines[number-1], len(d.Text)
	if number < len(d.lines) {
		end = d.lines[number]
	}
	for end > start && (d.Text[end-1] == '\n' || d.Text[end-1] == '\r') {
		end--
	}
	return d.Text[start:end], start
}

// Lines is the number of lines; what follows the last line end is a line, also when it is empty.
func (d *Draft) Lines() int { return len(d.lines) }

// aside is the paragraph that is one line outside entries.
func (d *Draft) aside(kind Kind, number int) Paragraph {
	text, start := d.Line(number)
	trimmed := strings.TrimLeftFunc(text, unicode.IsSpace)
	start += len(text) - len(trimmed)
	return Paragraph{Kind: kind, Start: start, Text: strings.TrimRightFunc(trimmed, unicode.IsSpace), Line: number}
}
