package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// RuleFamily is rules that look at one kind of thing, for a page about them.
type RuleFamily struct {
	Title string
	Rules []model.Rule
}

// repairs says in words what model.Rule.Repair means.
var repairs = map[string]string{"": "by a person", "safe": "safe, by `chronicle fix`", "unsafe": "by `chronicle fix --unsafe`"}

// WriteRulePage writes what rules want as a page in Markdown. Examples stand in code blocks, in which nothing is markup.
func WriteRulePage(w io.Writer, families []RuleFamily) error {
	var b strings.Builder
	for _, f := range families {
		fmt.Fprintf(&b, "\n## %s\n", f.Title)
		for _, r := range f.Rules {
			fmt.Fprintf(&b, "\n### %s\n\n%s. %s\n\nSeverity: %s. Repair: %s.\n\nWrong:\n\n%s\nRight:\n\n%s", r.ID, r.Title, r.Why, r.Severity, repairs[r.Repair],
				codeBlock(r.Bad), codeBlock(r.Good))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// codeBlock is text in a block of code whose fence is longer than any in the text.
func codeBlock(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "text\n" + shown(text) + "\n" + fence + "\n"
}

// WriteRule writes what a rule wants for a terminal.
func WriteRule(w io.Writer, r model.Rule) error {
	repair := strings.ReplaceAll(repairs[r.Repair], "`", "")
	_, err := fmt.Fprintf(w, "%s  %s; repair: %s\n\n%s.\n%s\n\nwrong:\n\n%s\n\nright:\n\n%s\n", r.ID, r.Severity, repair, r.Title, r.Why,
		indented(shown(r.Bad)), indented(shown(r.Good)))
	return err
}

func indented(text string) string { return "    " + strings.ReplaceAll(text, "\n", "\n    ") }

// shown is an example with what nobody would see in it named.
func shown(text string) string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ") + strings.Repeat("⟨space⟩", len(line)-len(strings.TrimRight(line, " ")))
	}
	return visible(strings.Join(lines, "\n"), '\n')
}
