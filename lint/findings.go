package lint

import (
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// findings turns problems into findings, with lines and columns, and with edits in bytes of the source. The problems are used up.
func (l *Linter) findings(d *Draft, problems []*Problem, source *parser.Decoded) []model.Finding {
	places := &places{draft: d, quotes: quotes{left: leastQuotes + mostQuotes*len(d.Text)}}
	list := make([]model.Finding, 0, len(problems))
	for _, p := range problems {
		list = append(list, l.finding(p, places))
	}
	for i := range list {
		if fix := list[i].Fix; fix != nil {
			for j := range fix.Edits {
				e := &fix.Edits[j]
				e.Span = model.Span{Start: source.Offset(e.Start), End: source.Offset(e.End)}
			}
		}
	}
	return list
}

// How many bytes of its place a finding quotes. Places that lie in each other, as those of quotations without an end do, would multiply a text without it: so
// once the findings of a draft have quoted some times as much as it has, each quotes no more than the beginning of its place.
const (
	mostText    = 4 << 10
	leastText   = 128
	mostQuotes  = 8        // times the text of a draft
	leastQuotes = 64 << 10 // and so many bytes more, for a short one
)

// quotes gives findings the texts of their places.
type quotes struct {
	left int // bytes that may be quoted at length
}

// of is the text of a place, cut where it is very long.
func (q *quotes) of(text string) string {
	end := mostText
	if q.left <= 0 {
		end = leastText
	}
	q.left -= min(end, len(text))
	if len(text) <= end {
		return text
	}
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end] + "…"
}

func (l *Linter) finding(p *Problem, at *places) model.Finding {
	d := at.draft
	f := model.Finding{
		File: d.File, Rule: p.rule.ID, Severity: l.settings.severity(p.rule), Message: p.message, Text: at.quotes.of(d.Text[p.at.Start:p.at.End]),
		GaveUp: p.givenUp,
	}
	if p.severity != "" && l.settings.Severity[p.rule.ID] == "" {
		f.Severity = p.severity
	}
	if p.paragraph != nil {
		f.Entry = p.paragraph.ID
	}
	f.Line, f.Column = at.place(p.at.Start)
	f.EndLine, f.EndColumn = at.place(p.at.End)
	f.Excerpt, _ = d.Line(f.Line)
	if len(p.edits) > 0 {
		f.Fix = &model.Fix{Edits: p.edits, Safe: p.safe}
		for i := range f.Fix.Edits {
			e := &f.Fix.Edits[i]
			e.Line, e.Column = at.place(e.Start)
			e.EndLine, e.EndColumn = at.place(e.End)
		}
	}
	for _, s := range p.related {
		line, column := at.place(s.at)
		f.Related = append(f.Related, model.Related{Line: line, Column: column, Message: s.message})
	}
	return f
}

// places tells the line and column of bytes of a draft, and quotes it. The last lines that were asked for are kept.
type places struct {
	draft  *Draft
	quotes quotes
	kept   [4]keptLine
	next   int
}

// keptLine is a line, from byte start to the one before end, where the next begins.
type keptLine struct {
	number     int
	start, end int
	index      column.Index
}

// place is the line of a byte, from 1, and its column in code points, from 1.
func (p *places) place(at int) (line, col int) {
	for i := range p.kept {
		if k := &p.kept[i]; k.start <= at && at < k.end {
			return k.number, k.index.Runes(at-k.start) + 1
		}
	}
	k := &p.kept[p.next]
	p.next = (p.next + 1) % len(p.kept)
	k.number = p.draft.lineOf(at)
	text, start := p.draft.Line(k.number)
	k.start, k.end = start, len(p.draft.Text)
	if k.number < len(p.draft.lines) {
		k.end = p.draft.lines[k.number]
	}
	k.index.Reset(text)
	return k.number, k.index.Runes(at-start) + 1
}
