package output

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"github.com/openchronicle/chronicle/model"
)

// writeJUnit writes a test suite a draft and in it a test a rule. A rule that found errors or warnings has failed; suggestions are told in the output of
// the test and fail nothing, since JUnit has no grade below failure. All text is made visible, which leaves nothing that XML forbids.
func writeJUnit(w io.Writer, v *Validation, _ FindingOptions) error {
	suites := junit.Testsuites{Name: v.Generator.Name}
	findings := findingsOf(v)
	for i, file := range filesOf(v) {
		suites.AddSuite(suite(v, i, file, findings))
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	if err := suites.WriteXML(&b); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// test is a rule, tried on a file.
type test struct{ file, rule string }

// findingsOf are the findings of each test.
func findingsOf(v *Validation) map[test][]*model.Finding {
	found := map[test][]*model.Finding{}
	for f := range v.counting() {
		t := test{f.File, f.Rule}
		found[t] = append(found[t], f)
	}
	return found
}

// filesOf are the drafts, and behind them what else findings are about, such as a configuration.
func filesOf(v *Validation) []string {
	files := slices.Clone(v.Files)
	for f := range v.counting() {
		if !slices.Contains(files, f.File) {
			files = append(files, f.File)
		}
	}
	return files
}

// rulesOf are the rules that were tried on a file: all on a draft, and of others those that found something.
func rulesOf(v *Validation, file string) []string {
	var rules []string
	if slices.Contains(v.Files, file) {
		for _, r := range v.Rules {
			rules = append(rules, r.ID)
		}
	}
	for f := range v.counting() {
		if f.File == file && !slices.Contains(rules, f.Rule) {
			rules = append(rules, f.Rule)
		}
	}
	return rules
}

// suite says that it took no time: how long a draft took is not known, and two runs write the same.
func suite(v *Validation, id int, file string, findings map[test][]*model.Finding) junit.Testsuite {
	s := junit.Testsuite{ID: id, Name: Visible(named(file)), Time: "0"}
	for _, rule := range rulesOf(v, file) {
		s.AddTestcase(testcase(s.Name, rule, findings[test{file, rule}]))
	}
	return s
}

func testcase(file, rule string, findings []*model.Finding) junit.Testcase {
	c := junit.Testcase{Name: rule, Classname: file}
	var failures, hints []string
	kind := model.Warning
	for _, f := range findings {
		switch told := junitLine(f); f.Severity {
		case model.Suggestion:
			hints = append(hints, told)
		case model.Error:
			kind = model.Error
			fallthrough
		default:
			failures = append(failures, told)
		}
	}
	if failures != nil {
		message := counted(len(failures), "finding") + ", the first: " + failures[0]
		c.Failure = &junit.Result{Message: message, Type: string(kind), Data: strings.Join(failures, "\n")}
	}
	if hints != nil {
		c.SystemOut = &junit.Output{Data: strings.Join(hints, "\n")}
	}
	return c
}

func junitLine(f *model.Finding) string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", Visible(named(f.File)), f.Line, f.Column, f.Severity, Visible(f.Message))
}
