package parser

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// Survey is what must be known of a source before its entries can be dated, and what only a reading of the whole can tell.
type Survey struct {
	Source model.Source // SHA256 is "" when it was not asked for
	Period model.Period // Period.Source is "" when nothing tells the period
	// Against is a period that title or name of the source have and that has no day in common with Period, which the flag or the text tells; else its Source is "".
	Against model.Period

	Guess Guess
	years string // between which its dates do not decide, "" for none

	Dated    bool // a paragraph begins with a date, or a day stands above it: there are entries
	DayHead  int  // the line of the first day that stands alone above its entries; 0 where these begin with their dates
	Yearless bool // an entry does not state its year; not found out where the period is known
}

// Check is an InputError where the entries of the source cannot be read: it has none, or nothing tells the year of one. Whole says that the survey
// has seen all of it, and not only its head.
func (s Survey) Check(whole bool) error {
	switch {
	case !s.Dated && whole:
		return &InputError{Name: s.Source.Name, Message: "no dated entry: a paragraph such as “On February 1, in Almaty, …” was expected, or a day alone in a line above what happened on it"}
	case s.Yearless && s.Period.Source == "":
		message := noYear
		if s.years != "" {
			message = "dates of " + s.years + " in its text, and nothing else tells its year; say it: --period 2022-02"
		}
		return &InputError{Name: s.Source.Name, Message: message}
	}
	return nil
}

const noYear = "no year to be had from its title, its name or its text; say it: --period 2022-02"

// Ask says how a source is to be read.
type Ask struct {
	Name     string // base name, for messages and for the period in it
	Encoding string // "" lets the first bytes decide
	Period   string // as the flag has it, "" when it was not given
	Hash     bool   // whether the SHA-256 of the source is wanted
}

// Survey reads r to its end. It checks every byte, so that a source that cannot be read is refused before anything is written. The period
// is the flag's, else the title's, else the file name's, else the year that most of the dates in the text have, see years.
func (cal *Calendar) Survey(r io.Reader, ask Ask) (Survey, error) {
	count := &counter{from: r}
	if ask.Hash {
		count.sum = sha256.New()
	}
	ls, err := newLines(count, ask.Name, ask.Encoding)
	if err != nil {
		return Survey{Source: model.Source{Name: ask.Name}}, err
	}
	s, err := cal.survey(ls, ask)
	if err != nil {
		return s, err
	}
	s.Source.Bytes = count.n
	if ask.Hash {
		s.Source.SHA256 = hex.EncodeToString(count.sum.Sum(nil))
	}
	return s, nil
}

// SurveyText is Survey for a source that is in memory as a whole. It makes no hash.
func (cal *Calendar) SurveyText(source string, ask Ask) (Survey, error) {
	ask.Hash = false
	enc, mark := detect(source, ask.Encoding)
	if !enc.utf8() {
		return cal.Survey(strings.NewReader(source), ask)
	}
	if err := checkText(ask.Name, source[:min(len(source), noTextHead)]); err != nil {
		return Survey{Source: model.Source{Name: ask.Name}}, err
	}
	ls := textLines(source[mark:], ask.Name)
	ls.enc = enc
	s, err := cal.survey(ls, ask)
	if err == nil {
		s.Source.Bytes = int64(len(source))
	}
	return s, err
}

func (cal *Calendar) survey(ls *lines, ask Ask) (Survey, error) {
	s := Survey{Source: model.Source{Name: ask.Name}}
	if ask.Period != "" {
		p, err := ParsePeriod(ask.Period)
		if err != nil {
			return s, err
		}
		s.Period = p
	}
	v := surveyor{cal: cal, survey: &s, ask: ask}
	var err error
	for err == nil {
		if s.Period.Source != "" && s.Dated { // all is known; what is left is only checked
			err = ls.check()
			continue
		}
		var ln line
		if ln, err = ls.next(); ln.Text != "" {
			v.line(ln)
		}
	}
	if !errors.Is(err, io.EOF) {
		return s, err
	}
	v.close()
	s.Source.Encoding = string(ls.enc)
	return s, nil
}

// counter counts the bytes of a source, and sums them where a sum is wanted.
type counter struct {
	from io.Reader
	n    int64
	sum  hash.Hash
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n += int64(n)
	if c.sum != nil {
		c.sum.Write(p[:n])
	}
	return n, err
}

// surveyor looks at one line after the other for what tells the period.
type surveyor struct {
	cal    *Calendar
	survey *Survey
	ask    Ask
	told   told
	days   dayHeads
	years  years
}

func (v *surveyor) line(ln line) {
	s := v.survey
	lead, dated, open := v.lead(ln)
	switch {
	case dated && !open:
		s.Yearless = s.Yearless || lead.From.Year == 0 || lead.Doubt > 0
		if !s.Dated {
			v.begins()
		}
	case !dated && !s.Dated && v.days.leads+v.days.short == 0:
		v.title(ln.Text)
	}
	if s.Period.Source == "" {
		v.years.add(v.cal, ln.Text, lead, dated)
	}
}

// lead is the date with which a line begins, or which stands alone in it above entries. Open says that it is undecided yet with which of these the entries of the source begin.
func (v *surveyor) lead(ln line) (lead Lead, dated, open bool) {
	switch {
	case !v.survey.Dated:
		return v.dayLead(ln)
	case v.survey.DayHead > 0:
		lead, dated = v.cal.dayLine(ln)
	default:
		lead, dated = v.cal.Lead(ln.Text)
	}
	return lead, dated, false
}

// begins notes that there are entries, and takes what stands above the first for their period.
func (v *surveyor) begins() {
	s := v.survey
	s.Dated = true
	named, _ := v.cal.periodOfName(v.ask.Name)
	s.Period = cmp.Or(s.Period, v.told.titled, v.told.headed, named, v.told.said)
	for _, p := range [...]model.Period{v.told.titled, named} {
		if s.Period.Source != "" && p.Source != "" && v.against(p) {
			s.Against = p
			break
		}
	}
}

// against reports whether a period has no day in common with that of the source. A day in its name is one on which it may have been published, later.
func (v *surveyor) against(p model.Period) bool {
	is := v.survey.Period
	return p.To < is.From || p.From > is.To && !(p.Source == "file-name" && dayInName(v.ask.Name))
}

// title keeps the period that a line above the first entry names: of several, the most exact, the first of equals. A sentence has to name more than a year, and the
// furniture of a page tells nothing.
func (v *surveyor) title(text string) {
	p, ok := v.cal.periodOfTitle(text)
	if !ok || v.cal.isFurniture(text) {
		return
	}
	best := &v.told.titled
	h, heading := v.cal.heading(text)
	switch {
	case heading && h.From.Day > 0 && h.To.Day == 0:
		best = &v.told.said
	case heading:
		best = &v.told.headed
	case sentence(text) && !midSentence(text) && !shouts(text):
		if best = &v.told.said; p == periodOf(isoDate(p.From).Year, 0, p.Source) {
			return
		}
	}
	if best.Source == "" || p.From > best.From && p.To <= best.To || p.From >= best.From && p.To < best.To {
		*best = p
	}
}

func (v *surveyor) close() {
	if !v.survey.Dated {
		v.decide()
	}
	if v.survey.Period.Source != "" {
		return
	}
	if year, guess := v.years.best(); year > 0 {
		v.survey.Period, v.survey.Guess = periodOf(year, 0, "text"), guess
	} else {
		v.survey.years = v.years.dispute()
	}
}
