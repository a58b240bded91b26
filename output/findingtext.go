package output

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// writeText writes findings for people. What is quoted from a draft is made visible, so that nothing in it reaches the terminal as a command.
func writeText(w io.Writer, v *Validation, o FindingOptions) error {
	p := newTextPage(o)
	for f := range v.counting() {
		p.finding(f)
		p.WriteByte('\n')
		if p.Len() > pieceBytes {
			if _, err := p.WriteTo(w); err != nil {
				return err
			}
		}
	}
	p.WriteString(v.Summary().line(len(v.Files)) + "\n")
	_, err := p.WriteTo(w)
	return err
}

// unknownWidth is how many cells a line has where no terminal says.
const unknownWidth = 100

// margin stands before all that belongs to a finding.
const margin = "  "

type textPage struct {
	bytes.Buffer
	width int // of an excerpt, in cells
	lines column.Finder

	place, rule, repair        Paint
	error, warning, suggestion Paint
}

func newTextPage(o FindingOptions) *textPage {
	if o.Width == 0 {
		o.Width = unknownWidth
	}
	in := Painter(o.Color).In
	return &textPage{
		width: o.Width - len(margin),
		place: in(color.Bold), rule: in(color.Faint), repair: in(color.FgGreen),
		error: in(color.FgRed, color.Bold), warning: in(color.FgYellow, color.Bold), suggestion: in(color.FgCyan, color.Bold),
	}
}

// grave is the colour of a severity.
func (p *textPage) grave(s model.Severity) Paint {
	switch s {
	case model.Error:
		return p.error
	case model.Warning:
		return p.warning
	}
	return p.suggestion
}

func (p *textPage) printf(format string, a ...any) { fmt.Fprintf(p, format, a...) }

func (p *textPage) finding(f *model.Finding) {
	grave := p.grave(f.Severity)
	at := fmt.Sprintf("%s:%d:%d", Visible(named(f.File)), f.Line, f.Column)
	p.printf("%s: %s: %s  %s\n", p.place(at), grave(f.Severity), Visible(f.Message), p.rule("["+f.Rule+"]"))
	if f.Excerpt != "" {
		e := excerptOf(f, &p.lines, p.width)
		blank, carets := e.carets()
		p.printf("%s%s\n%s%s%s\n", margin, e.line(), margin, blank, grave(carets))
	}
	if f.Fix != nil {
		p.printf("%sfix: %s %s\n", margin, p.repair(described(f, &p.lines)), howSafe(f.Fix))
	}
	for _, r := range f.Related {
		p.printf("%ssee %d:%d: %s\n", margin, r.Line, r.Column, Visible(r.Message))
	}
}

func howSafe(fix *model.Fix) string {
	if fix.Safe {
		return "(safe)"
	}
	return "(unsafe: run chronicle fix --unsafe)"
}

// line is the last line of a report, without its end.
func (s Summary) line(files int) string {
	var found []string
	for _, of := range []struct {
		n     int
		thing string
	}{{s.Errors, "error"}, {s.Warnings, "warning"}, {s.Suggestions, "suggestion"}} {
		if of.n > 0 {
			found = append(found, counted(of.n, of.thing))
		}
	}
	if found == nil {
		found = []string{"no findings"}
	}
	line := strings.Join(found, ", ") + " in " + counted(files, "file")
	if s.Suppressed > 0 {
		line += fmt.Sprintf("; %d suppressed", s.Suppressed)
	}
	if s.Fixable > 0 {
		line += fmt.Sprintf("; %d can be repaired with chronicle fix", s.Fixable)
	}
	return line
}
