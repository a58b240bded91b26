package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
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
	Path   string                 // what Covers goes by, for messages
	Covers func(file string) bool // nil is every draft
	Text   string                 // stands at the place of the finding, or around it; "" is any
	Reason string
	Until  string // the last day on which it holds, ISO; "" is for good
	File   string // the configuration, as messages name it
	Line   int    // of the configuration

	used bool
}

// Ignores are the suppressions of a configuration.
type Ignores []*Ignore

// Mark marks the findings that are suppressed on a day, ISO.
func (list Ignores) Mark(findings []model.Finding, today string) {
	var lines column.Finder
	for i := range findings {
		if ig := list.first(&findings[i], &lines, today); ig != nil {
			findings[i].Suppressed = &model.Suppression{By: "configuration", Reason: ig.Reason}
		}
	}
}

// first is the first Ignore that holds for a finding, nil when none does. All that hold count as used.
func (list Ignores) first(f *model.Finding, lines *column.Finder, today string) (first *Ignore) {
	for _, ig := range list {
		if ig.over(today) || !ig.matches(f, lines) {
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

func (ig *Ignore) matches(f *model.Finding, lines *column.Finder) bool {
	return (ig.Rule == "" || ig.Rule == f.Rule) && (ig.Covers == nil || ig.Covers(f.File)) && (ig.Text == "" || stands(ig.Text, f, lines))
}

// stands reports whether text stands at the place of a finding: it overlaps the place, or touches one without length. Of the lines behind the first, a
// finding has what it is about.
func stands(text string, f *model.Finding, lines *column.Finder) bool {
	start, end := lines.Byte(f.Excerpt, f.Column), len(f.Excerpt)
	if f.EndLine == f.Line {
		end = lines.Byte(f.Excerpt, f.EndColumn)
	} else if strings.Contains(f.Text, text) {
		return true
	}
	for at := max(0, start-len(text)); at <= end; {
		n := strings.Index(f.Excerpt[at:min(len(f.Excerpt), end+len(text))], text)
		if n < 0 {
			return false
		}
		if at += n; at < end && start < at+len(text) || start == end && at <= start && start <= at+len(text) {
			return true
		}
		at++
	}
	return false
}

// Checked are the drafts of one configuration that were checked.
type Checked struct {
	Files  []string
	Listed bool // the configuration says which drafts there are
	All    bool // all that it lists are among them; where it lists none, these are all
}

// Unused tells which suppressions kept nothing quiet although the drafts that they are about were checked, which are about no draft, and which are over.
func (l *Linter) Unused(list Ignores, today string, checked Checked) []model.Finding {
	var found []model.Finding
	for _, ig := range list {
		switch {
		case ig.over(today):
			found = l.stale(found, ig.File, ig.Line, fmt.Sprintf("this suppression held until %s; look at its findings again, then delete it or give it another day", ig.Until))
		case ig.used || !checked.All:
		case ig.about(checked.Files):
			found = l.stale(found, ig.File, ig.Line, "this suppression matches no finding any more; delete it")
		case checked.Listed: // else it may be about a draft that nobody named this time
			found = l.stale(found, ig.File, ig.Line, fmt.Sprintf("this suppression is about no draft: %q matches none of those under \"paths\"; correct its path, or delete it", ig.Path))
		}
	}
	return found
}

// Gone tells which findings of a baseline are not there any more, of the drafts that were checked.
func (l *Linter) Gone(b *Baseline, checked []string) []model.Finding {
	var found []model.Finding
	for _, line := range b.left(checked) {
		found = l.stale(found, b.Path, line, "this finding of the baseline is gone; write the baseline again: --write-baseline")
	}
	return found
}

func (l *Linter) stale(list []model.Finding, file string, line int, message string) []model.Finding {
	severity := l.settings.severity(suppression)
	if severity == Off {
		return list
	}
	return append(list, model.Finding{File: file, Line: line, Column: 1, EndLine: line, EndColumn: 1, Rule: suppression.ID, Severity: severity, Message: message})
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
