package lint

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// suppression is the rule about suppressions themselves. It looks at no draft: Suppressions tells its findings.
var suppression = &Rule{
	Rule: model.Rule{
		ID:       "suppression",
		Title:    "A suppression keeps something quiet",
		Why:      "What suppresses nothing any more hides the next mistake of its kind, and one whose time is over was meant to be looked at again.",
		Severity: model.Warning,
		Bad:      "ignore:\n  - rule: mixed-script\n    text: a word that is in no draft\n    reason: the colony writes itself so\n",
		Good:     "ignore:\n  - rule: mixed-script\n    text: a word that a finding is about\n    reason: the colony writes itself so\n    until: \"2099-12-31\"\n",
	},
}

// Ignore is a suppression of a configuration. It keeps a finding quiet when all that it states holds.
type Ignore struct {
	Rule   string                 // "" is every rule
	Covers func(file string) bool // nil is every draft
	Text   string                 // stands at the place of the finding, or around it; "" is any
	Reason string
	Until  string // the last day on which it holds, ISO; "" is for good
	File   string // the configuration, as messages name it
	Line   int    // of the configuration

	used bool
}

// Suppressions are what keeps findings quiet in one run.
type Suppressions struct {
	Ignores  []*Ignore
	Baseline *Baseline // nil when there is none
	Today    string    // ISO
}

// Mark marks the findings that are suppressed.
func (s *Suppressions) Mark(findings []model.Finding) {
	for i := range findings {
		f := &findings[i]
		if ig := s.ignores(f); ig != nil {
			f.Suppressed = &model.Suppression{By: "configuration", Reason: ig.Reason}
		} else if s.Baseline != nil && s.Baseline.take(f) {
			f.Suppressed = &model.Suppression{By: "baseline"}
		}
	}
}

// ignores is the first Ignore that holds for a finding. All that hold count as used.
func (s *Suppressions) ignores(f *model.Finding) (first *Ignore) {
	for _, ig := range s.Ignores {
		if ig.over(s.Today) || !ig.matches(f) {
			continue
		}
		ig.used = true
		if first == nil {
			first = ig
		}
	}
	return first
}

func (ig *Ignore) over(today string) bool { return ig.Until != "" && ig.Until < today }

func (ig *Ignore) matches(f *model.Finding) bool {
	return (ig.Rule == "" || ig.Rule == f.Rule) && (ig.Covers == nil || ig.Covers(f.File)) && (ig.Text == "" || stands(ig.Text, f))
}

// stands reports whether text stands at the place of a finding: it overlaps the place, or touches one without length.
func stands(text string, f *model.Finding) bool {
	start := byteOf(f.Excerpt, f.Column)
	end := len(f.Excerpt)
	if f.EndLine == f.Line {
		end = byteOf(f.Excerpt, f.EndColumn)
	}
	for at := 0; ; {
		n := strings.Index(f.Excerpt[at:], text)
		if n < 0 {
			return false
		}
		if at += n; at < end && start < at+len(text) || start == end && at <= start && start <= at+len(text) {
			return true
		}
		at++
	}
}

// byteOf is the offset in line of a column, which counts code points from 1.
func byteOf(line string, column int) int {
	at := 0
	for ; column > 1 && at < len(line); column-- {
		_, n := utf8.DecodeRuneInString(line[at:])
		at += n
	}
	return at
}

// Stale tells which suppressions kept nothing quiet although the drafts that they are about were checked: complete says whether these were all drafts
// of the configuration.
func (s *Suppressions) Stale(severity model.Severity, checked []string, complete bool) []model.Finding {
	var list []model.Finding
	for _, ig := range s.Ignores {
		message := ""
		switch {
		case ig.over(s.Today):
			message = fmt.Sprintf("this suppression held until %s; look at its findings again, then delete it or give it another day", ig.Until)
		case !ig.used && complete && ig.about(checked):
			message = "this suppression matches no finding any more; delete it"
		default:
			continue
		}
		list = append(list, stale(severity, ig.File, ig.Line, message))
	}
	if s.Baseline != nil {
		for _, line := range s.Baseline.left(checked) {
			list = append(list, stale(severity, s.Baseline.Path, line, "this finding of the baseline is gone; write the baseline again: --write-baseline"))
		}
	}
	return list
}

func (ig *Ignore) about(checked []string) bool {
	if ig.Covers == nil {
		return true
	}
	for _, file := range checked {
		if ig.Covers(file) {
			return true
		}
	}
	return false
}

func stale(severity model.Severity, file string, line int, message string) model.Finding {
	return model.Finding{File: file, Line: line, Column: 1, EndLine: line, EndColumn: 1, Rule: suppression.ID, Severity: severity, Message: message}
}
