package lint_test

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/racing"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// texts are the chronicles and drafts of testdata, and what stands beside the checkout where it does; under the race detector some of them.
func texts(t testing.TB) map[string]string {
	list := map[string]string{}
	for _, pattern := range []string{"../testdata/chronicles/*.txt", "../testdata/drafts/*.txt", "../../shared/chronicles/*.txt"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for i, f := range files {
			if i%racing.OneIn > 0 {
				continue
			}
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			list[filepath.Base(f)] = string(text)
		}
	}
	require.NotEmpty(t, list)
	return list
}

// bench is what a test needs to check a text.
type bench struct {
	t      testing.TB
	lex    *pack.Lexicon
	linter *lint.Linter
}

func newBench(t testing.TB) *bench {
	lex, err := pack.Load()
	require.NoError(t, err)
	return &bench{t, lex, lint.New(lex, &lint.Settings{}, lint.Rules())}
}

// survey is the survey of a text whose period its name or its title tells, else February 2022; ok is false for a text that cannot be checked.
func (b *bench) survey(name, text string) (parser.Survey, bool) {
	s, err := b.lex.Calendar().Survey(strings.NewReader(text), parser.Ask{Name: name})
	if err == nil && s.Period.Source == "" {
		s, err = b.lex.Calendar().Survey(strings.NewReader(text), parser.Ask{Name: name, Period: "2022-02"})
	}
	return s, err == nil
}

func (b *bench) check(name, text string, jobs int) []model.Finding {
	s, ok := b.survey(name, text)
	require.True(b.t, ok)
	findings, err := b.linter.Check(name, s, decoded(b.t, text), jobs)
	require.NoError(b.t, err)
	return findings
}

func (b *bench) fix(name, text string, unsafe bool) *lint.Repair {
	s, ok := b.survey(name, text)
	require.True(b.t, ok)
	repair, err := b.linter.Fix(name, s, decoded(b.t, text), lint.Repairs{Unsafe: unsafe, Mark: nothing, Jobs: 1})
	require.NoError(b.t, err)
	return repair
}

// nothing suppresses no finding.
func nothing([]model.Finding) {}

func decoded(t testing.TB, text string) *parser.Decoded {
	d, err := parser.Decode(text, "")
	require.NoError(t, err)
	return d
}

var reference = regexp.MustCompile(`&#?[0-9A-Za-z]+;`)

// lookAlikes are letters of other scripts, each before the Latin letter that it looks like.
var lookAlikes = strings.NewReplacer(pairs(
	"аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwүyҮYАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGҺHԚQԜWкkмmтt",
	"ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv",
)...)

func pairs(lists ...string) (list []string) {
	for _, r := range strings.Join(lists, "") {
		list = append(list, string(r))
	}
	return list
}

// letters are the letters and digits of a text in no order, look-alikes made one, and references read: what a safe repair leaves as it is.
func letters(text string) string {
	for read := ""; read != text; {
		read, text = text, reference.ReplaceAllStringFunc(text, html.UnescapeString)
	}
	plain := []rune(strings.ToLower(lookAlikes.Replace(norm.NFC.String(text))))
	plain = slices.DeleteFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	slices.Sort(plain)
	return string(plain)
}

// values are what the records of a text say, without places, and with what a safe repair may touch made one.
func (b *bench) values(name, text string) (list []string) {
	s, ok := b.survey(name, text)
	require.True(b.t, ok)
	r, err := b.lex.Calendar().NewReader(strings.NewReader(text), parser.Ask{Name: name}, s)
	require.NoError(b.t, err)
	x := extract.New(b.lex)
	for e, err := range r.Entries() {
		require.NoError(b.t, err)
		m := x.Entry(e)
		var v []string
		for _, p := range m.People {
			v = append(v, letters(p.Name))
		}
		for _, p := range m.Places {
			v = append(v, p.Kind, p.Name)
		}
		for _, a := range m.Articles {
			v = append(v, a.Code, a.Article, a.Part, a.Clause)
		}
		for _, f := range m.Facilities {
			v = append(v, f.Code)
		}
		for _, f := range m.Footnotes {
			v = append(v, f.Mentions[0].Text)
		}
		list = append(list, strings.Join(append([]string{m.ID, m.Date, m.DateEnd, m.City, m.Region}, v...), "|"))
	}
	return list
}

// checkFix holds what is promised of repairs.
func (b *bench) checkFix(name, text string) {
	t := b.t
	once := b.fix(name, text, false)
	assert.Equal(t, letters(text), letters(once.Text), "%s: a safe repair changed letters", name)
	for _, f := range b.check(name, once.Text, 1) {
		assert.False(t, f.Fix != nil && f.Fix.Safe, "%s: a safe finding is left: %d:%d %s", name, f.Line, f.Column, f.Rule)
	}
	sum := 0
	for _, n := range once.Of {
		sum += n
	}
	assert.Equal(t, once.Made, sum, "%s: repairs by rule", name)
	twice := b.fix(name, once.Text, false)
	assert.Zero(t, twice.Made)
	assert.Equal(t, once.Text, twice.Text)
	all := b.fix(name, text, true)
	again := b.fix(name, all.Text, true)
	assert.Equal(t, all.Text, again.Text, "%s: repairs that are not safe are not done at once", name)
}

func TestFix(t *testing.T) {
	for name, text := range texts(t) {
		t.Run(name, func(t *testing.T) { newBench(t).checkFix(name, text) })
	}
}

// TestFixHidden holds that repairs come to an end where characters that nobody sees stand in the way.
func TestFixHidden(t *testing.T) {
	const closed, pairs = "K.Bekov, A.Serikov, N.Omarov, B.Temirov and ", "Bekov K.A., Serikov A.B., Omarov N.T. and Temirov "
	for _, c := range [][2]string{
		{closed + "A.\u200b Kaliyev left , as they said[1]", closed + "A.Kaliyev left, as they said[1]"},
		{closed + "A. \u00ad\u200bKaliyev left[1]", closed + "A.Kaliyev left[1]"},
		{pairs + "A.\u00ad B. left[1]", pairs + "A.B. left[1]"},
	} {
		assert.Equal(t, typed(c[1]), newBench(t).fix("a.txt", typed(c[0]), false).Text)
	}
}

// TestFixSuppressed holds that what is suppressed stays as it is, though another repair changes the text by which it was known.
func TestFixSuppressed(t *testing.T) {
	const three = "they chanted “Freedom”, “Justice” and “Truth”; "
	for _, c := range []struct{ ignored, text, fixed string }{
		{"«Azat» , the newspaper", "«Azat» , the newspaper, was closed[1]", "«Azat», the newspaper, was closed[1]"},
		{"«Azat» [1]", "they  read «Azat» [1]", "they read «Azat»[1]"},
		{"« Azat »", "they read « Azat » and «Alga»[1]", "they read «Azat» and “Alga”[1]"},
		{"the newspaper «Azat» ,", "the newspaper «Azat» , and  «Alga» , were closed[1]", "the newspaper «Azat», and “Alga”, were closed[1]"},
	} {
		b := newBench(t)
		text := typed(three + c.text)
		s, ok := b.survey("a.txt", text)
		require.True(t, ok)
		list := lint.Ignores{{Rule: "quote-style", Text: c.ignored}}
		mark := func(findings []model.Finding) { list.Mark(findings, "2026-11-24") }
		repair, err := b.linter.Fix("a.txt", s, decoded(t, text), lint.Repairs{Mark: mark, Jobs: 1})
		require.NoError(t, err)
		assert.Equal(t, typed(three+c.fixed), repair.Text)
	}
}

// TestFixKeepsRecords holds that the records before and after safe repairs say the same, but for what the repair was for: see repaired.
func TestFixKeepsRecords(t *testing.T) {
	for name, text := range texts(t) {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			before, after := b.values(name, text), b.values(name, b.fix(name, text, false).Text)
			require.Len(t, after, len(before))
			legible := map[string]bool{} // by ID of the entry
			for _, f := range b.check(name, text, 1) {
				legible[f.Entry] = legible[f.Entry] || slices.Contains(repaired, f.Rule)
			}
			for i := range before {
				if id, _, _ := strings.Cut(before[i], "|"); !legible[id] {
					assert.Equal(t, before[i], after[i])
				}
			}
		})
	}
}

// repaired are the rules whose safe repairs make legible what could not be read before: "LA155/18", "Article 405of", "West - Kazakhstan region", "B . Bekov".
var repaired = []string{"name-stop", "facility-malformed", "law-spacing", "region-hyphen", "space-before"}

func TestFindingsDoNotDependOnJobs(t *testing.T) {
	for name, text := range texts(t) {
		b := newBench(t)
		assert.Equal(t, b.check(name, text, 1), b.check(name, text, 8), name)
	}
}

// TestEncodings holds that a draft gives the same findings in every encoding, with edits at the bytes that they are about, and that a repair keeps the
// encoding.
func TestEncodings(t *testing.T) {
	const text = "On February 1, in Almaty, “Қазақ” 🕊 said so [1]\r\n\r\nOn February 2, in Almaty, nobody did  it[2]\r\n"
	b := newBench(t)
	want := b.check("a.txt", text, 1)
	require.NotEmpty(t, want)
	for _, enc := range []string{"utf-8-bom", "utf-16le", "utf-16be"} {
		raw := map[string]func() []byte{
			"utf-8-bom": func() []byte { return []byte("\uFEFF" + text) },
			"utf-16le":  func() []byte { return encoded(t, "\uFEFF"+text, "utf-16le") },
			"utf-16be":  func() []byte { return encoded(t, "\uFEFF"+text, "utf-16be") },
		}[enc]()
		s, err := b.lex.Calendar().Survey(strings.NewReader(string(raw)), parser.Ask{Name: "a.txt", Period: "2022-02"})
		require.NoError(t, err)
		d, err := parser.Decode(string(raw), "")
		require.NoError(t, err)
		require.Equal(t, text, d.Text)
		got, err := b.linter.Check("a.txt", s, d, 1)
		require.NoError(t, err)
		require.Len(t, got, len(want))
		for i, f := range got {
			assert.Equal(t, want[i].Message, f.Message)
			require.NotNil(t, f.Fix)
			for j, e := range f.Fix.Edits {
				w := want[i].Fix.Edits[j]
				assert.Equal(t, encoded(t, text[w.Start:w.End], enc), raw[e.Start:e.End], "%s %s", enc, f.Rule)
			}
		}
		repair, err := b.linter.Fix("a.txt", s, d, lint.Repairs{Mark: nothing, Jobs: 1})
		require.NoError(t, err)
		fixed, err := d.Encoded(repair.Text, string(raw))
		require.NoError(t, err)
		back, err := parser.Decode(string(fixed), "")
		require.NoError(t, err)
		assert.Equal(t, d.Encoding, back.Encoding)
		assert.Equal(t, "On February 1, in Almaty, “Қазақ” 🕊 said so[1]\r\n\r\nOn February 2, in Almaty, nobody did it[2]\r\n", back.Text)
	}
}

func encoded(t *testing.T, text, encoding string) []byte {
	b, err := (&parser.Decoded{Encoding: parser.Encoding(encoding)}).Encode(text)
	require.NoError(t, err)
	return b
}
