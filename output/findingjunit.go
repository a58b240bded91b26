package output

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/jstemmer/go-junit-report/v2/junit"

	"github.com/openchronicle/chronicle/model"
)

// writeJUnit writes a test suite a draft and in it a test a rule. A rule that found errors or warnings has failed; suggestions are told in the output of
// the test and fail nothing, since JUnit has no grade below failure. All text is made visible, which leaves nothing that XML forbids.
func writeJUnit(w io.Writer, v *Validation, _ FindingOptions) error {
	suites := junit.Testsuites{Name: v.Generator.Name}
	for i, t := range trialsOf(v) {
		suites.AddSuite(t.suite(i))
	}
	var b bytes.Buffer
	b.WriteString(xml.Header)
	if err := suites.WriteXML(&b); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

// trial is a file and the rules that were tried on it: all on a draft, and of others those that found something.
type trial struct {
	file  string
	rules []string
	found map[string][]*model.Finding // of each rule
}

// trialsOf are the drafts, and behind them what else findings are about, such as a configuration.
func trialsOf(v *Validation) []*trial {
	var all []*trial
	known := map[string]*trial{}
	of := func(file string) *trial {
		t := known[file]
		if t == nil {
			t = &trial{file: file, found: map[string][]*model.Finding{}}
			known[file] = t
			all = append(all, t)
		}
		return t
	}
	for _, file := range v.Files {
		t := of(file)
		for _, r := range v.Rules {
			t.add(r.ID)
		}
	}
	for f := range v.counting() {
		of(f.File).add(f.Rule, f)
	}
	return all
}

func (t *trial) add(rule string, findings ...*model.Finding) {
	found, tried := t.found[rule]
	if !tried {
		t.rules = append(t.rules, rule)
	}
	t.found[rule] = append(found, findings...)
}

// suite says that it took no time: how long a draft took is not known, and two runs write the same.
func (t *trial) suite(id int) junit.Testsuite {
	s := junit.Testsuite{ID: id, Name: Visible(named(t.file)), Time: "0"}
	for _, rule := range t.rules {
		s.AddTestcase(testcase(s.Name, rule, t.found[rule]))
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
