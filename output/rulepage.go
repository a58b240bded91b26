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

const pageHead = `# The rules of validation

What ` + "`chronicle validate`" + ` looks for, family by family. This page is made from the rules themselves, and their examples run as tests: the wrong one
breaks its rule, the right one breaks none, and where a rule has a repair, it makes the right one of the wrong one.

**Severity** is error, warning or suggestion; a configuration may set another, or off. **Safe** repairs touch white space, punctuation, look-alike letters,
references such as “&nbsp;” and the order of day and month: no letter or digit that is read is added, lost or changed. What nobody would see stands as ⟨space⟩ or ⟨U+00A0⟩.

A rule of style has a key: under ` + "`style:`" + ` of a configuration one of its values is the house's. Where none is set, the draft's own majority, more than two thirds,
is the style; without one the rule speaks once for the draft.
`

// WriteRulePage writes what rules want as a page in Markdown. Examples stand in code blocks, in which nothing is markup.
func WriteRulePage(w io.Writer, families []RuleFamily) error {
	var b strings.Builder
	b.WriteString(pageHead)
	for _, f := range families {
		fmt.Fprintf(&b, "\n## %s\n", f.Title)
		for _, r := range f.Rules {
			fmt.Fprintf(&b, "\n### %s\n\n%s. %s\n\nSeverity: %s. Repair: %s.%s\n\nWrong:\n\n%s\nRight:\n\n%s", r.ID, r.Title, r.Why, r.Severity, repairs[r.Repair],
				styleOf(r, " Style: `%s`, one of `%s`."), codeBlock(r.Bad), codeBlock(r.Good))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// styleOf tells the key of a rule's style and its values in a format, "" for a rule that keeps to no style.
func styleOf(r model.Rule, format string) string {
	if r.Style == "" {
		return ""
	}
	return fmt.Sprintf(format, r.Style, strings.Join(r.Values, "`, `"))
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
	_, err := fmt.Fprintf(w, "%s  %s; repair: %s%s\n\n%s.\n%s\n\nwrong:\n\n%s\n\nright:\n\n%s\n", r.ID, r.Severity, repair,
		strings.ReplaceAll(styleOf(r, "; style %s: %s"), "`", ""), r.Title, r.Why,
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
	return Visible(strings.Join(lines, "\n"), '\n')
}
