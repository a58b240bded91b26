package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/fatih/color"
	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
	"github.com/openchronicle/chronicle/parser"
	"github.com/spf13/cobra"
)

func newExplain() *cobra.Command {
	var r reading
	var paint string
	cmd := &cobra.Command{
		Use:   "explain [flags] FILE:LINE",
		Short: "Show what was read in the entry on a line, by which rule, and what was not",
		Long: `explain reads one entry and shows each value with the words it was read from and the rule that took it, what else was considered and why it lost,
and what was left unread. Rules are named field.rule; those of packs by the field and their id.`,
		Example: "  chronicle explain 2022-02.txt:31",
		Args:    wants("FILE:LINE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			on, err := colour(paint, cmd.OutOrStdout())
			if err != nil {
				return err
			}
			return explain(cmd, &r, args[0], on)
		},
	}
	r.register(cmd)
	registerColour(cmd, &paint)
	return cmd
}

func explain(cmd *cobra.Command, r *reading, where string, coloured bool) error {
	path, line, err := fileLine(where)
	if err != nil {
		return err
	}
	lex, err := r.load()
	if err != nil {
		return err
	}
	sayWaiting(cmd.ErrOrStderr(), cmd.InOrStdin(), path)
	in, err := openInput(lex.Calendar(), path, cmd.InOrStdin(), r.ask(false), false, nil)
	if err != nil {
		return err
	}
	source, closer, err := in.entries(lex.Calendar(), true)
	if err != nil {
		return err
	}
	defer closer.Close()
	x := extract.New(lex)
	x.Trace = true
	for e, err := range source.Entries() {
		if err != nil {
			return in.check(err)
		}
		if e.Line <= line && line <= e.Line+lineEnds(e.Text) {
			p := newPrinter(cmd.OutOrStdout(), coloured)
			p.entry(x.Entry(e), x.Losses())
			return cmp.Or(p.err, gaveUp(lex))
		}
	}
	return notAnEntry(path, line, source)
}

// fileLine parts FILE:LINE.
func fileLine(s string) (path string, line int, err error) {
	i := strings.LastIndexByte(s, ':')
	if i > 0 {
		line, err = strconv.Atoi(s[i+1:])
	}
	if i <= 0 || err != nil || line < 1 {
		return "", 0, fmt.Errorf("%q names no line: write FILE:LINE, 2022-02.txt:31", s)
	}
	return s[:i], line, nil
}

// lineEnds counts the ends of lines in text: "\n", "\r\n" or a lone "\r".
func lineEnds(text string) int {
	return strings.Count(text, "\n") + strings.Count(text, "\r") - strings.Count(text, "\r\n")
}

// notAnEntry says what stands on a line that is in no entry.
func notAnEntry(path string, line int, r *parser.Reader) error {
	for _, o := range r.Other {
		if o.Line == line {
			return fmt.Errorf("%s:%d: this paragraph is no entry; it was read as %s", path, line, o.Kind)
		}
	}
	for _, n := range r.Notes {
		if n.Line == line {
			return fmt.Errorf("%s:%d: the definition of footnote %d, no entry", path, line, n.Number)
		}
	}
	return fmt.Errorf("%s:%d: no entry on this line", path, line)
}

// printer shows an entry on a terminal or in a file.
type printer struct {
	w                       io.Writer
	field, value, rule, bad output.Paint
	err                     error
}

func newPrinter(w io.Writer, coloured bool) *printer {
	in := output.Painter(coloured).In
	return &printer{w: w, field: in(color.FgCyan), value: in(color.Bold), rule: in(color.FgGreen), bad: in(color.FgYellow)}
}

func (p *printer) printf(format string, a ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, a...)
	}
}

func (p *printer) entry(e *model.Entry, losses []extract.Loss) {
	p.printf("%s  entry %d, line %d, bytes %d–%d\n\n%s\n\n", p.value(e.ID), e.N, e.Line, e.Span.Start, e.Span.End, output.Visible(e.Text, '\n'))
	p.scalar("date", e.Date)
	p.scalar("until", e.DateEnd)
	if e.DateLine > 0 {
		p.scalar("from", fmt.Sprintf("line %d, the day above the entry", e.DateLine))
	}
	p.scalar("time", e.Time)
	p.scalar("city", e.City)
	p.scalar("region", e.Region)
	for _, v := range e.Places {
		p.row("place", v.Name+about(v.Kind, v.Country, v.GeoNames), v.Mentions)
	}
	for _, v := range e.People {
		age := ""
		if v.Age > 0 {
			age = strconv.Itoa(v.Age)
		}
		p.row("person", v.Name+about(append(v.Roles, age)...), v.Mentions)
	}
	for i := range e.Articles {
		p.row("article", output.Citation(&e.Articles[i]), e.Articles[i].Mentions)
	}
	for _, v := range e.Facilities {
		p.row("facility", v.Code+about(v.Kind, v.City), v.Mentions)
	}
	for _, v := range e.Footnotes {
		p.row("footnote", strconv.Itoa(v.Number), v.Mentions)
	}
	for _, v := range e.Extra {
		p.row(v.Field, v.Value, v.Mentions)
	}
	for _, l := range losses {
		p.printf("%s  %s  %s\n", p.bad(pad("not of "+l.Field)), quoted(l.Text), l.Why)
	}
	for _, u := range e.Unread {
		p.printf("%s  %s  %s\n", p.bad(pad("unread")), quoted(u.Text), u.Why)
	}
}

// about puts what is known of a value in brackets.
func about(facts ...string) string {
	var known []string
	for _, f := range facts {
		if f != "" {
			known = append(known, f)
		}
	}
	if known == nil {
		return ""
	}
	return " (" + strings.Join(known, ", ") + ")"
}

const fieldWidth = 14

func pad(s string) string { return fmt.Sprintf("%-*s", fieldWidth, s) }

func (p *printer) scalar(field, value string) {
	if value != "" {
		p.printf("%s  %s\n", p.field(pad(field)), p.value(output.Visible(value)))
	}
}

// row shows one value, and each of its mentions on a line of its own.
func (p *printer) row(field, value string, mentions []model.Mention) {
	p.printf("%s  %s\n", p.field(pad(field)), p.value(output.Visible(value)))
	for _, m := range mentions {
		p.printf("%s  bytes %d–%d %s  %s\n", pad(""), m.Start, m.End, quoted(m.Text), p.rule(m.Rule))
	}
}

// quotedLength is how much of a quotation is shown, in code points.
const quotedLength = 80

func quoted(s string) string {
	if r := []rune(s); len(r) > quotedLength {
		s = string(r[:quotedLength]) + "…"
	}
	return "“" + output.Visible(s) + "”"
}
