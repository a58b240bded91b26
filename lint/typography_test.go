package lint_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/openchronicle/chronicle/internal/racing"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// typography are the rules of characters, quotation marks and spacing.
var typography = func() (list []*lint.Rule) {
	for _, id := range []string{
		"mixed-script", "character-reference", "invisible-character", "no-break-space", "double-space", "trailing-space", "double-stop", "not-nfc",
		"quote-unclosed", "quote-unopened", "quote-mixed", "quote-doubled", "quote-colon", "quote-space", "quote-nested", "quote-style",
		"space-after", "space-before", "comma-doubled", "initial-space", "initials-pair",
	} {
		list = append(list, lint.Find(lint.Rules(), id))
	}
	return list
}()

// slip is a text with one thing wrong in it: the rule that says so, the place it names, and the text as repaired. No repair is "".
type slip struct{ rule, text, place, repaired string }

const entryStart = "On February 1, in Almaty, "

func typed(body string) string {
	if strings.HasPrefix(body, "On February") || strings.HasPrefix(body, "February") {
		return body
	}
	return entryStart + body
}

// checkRight holds that nothing is wrong with texts. What does not begin with a date is put behind one.
func checkRight(t *testing.T, texts []string) {
	t.Helper()
	for _, body := range texts {
		fs := check(t, typed(body), typography, noSettings)
		assert.Empty(t, fs, "%s\n%s", body, told(fs))
	}
}

func checkWrong(t *testing.T, cases []slip) {
	t.Helper()
	for _, c := range cases {
		text := typed(c.text)
		fs := check(t, text, typography, noSettings)
		if !assert.Len(t, fs, 1, "%s\n%s", c.text, told(fs)) {
			continue
		}
		f := fs[0]
		assert.Equal(t, c.rule, f.Rule, c.text)
		assert.Equal(t, c.place, f.Text, c.text)
		assert.Equal(t, c.place, cut(text, f), "the columns of %s", c.text)
		if c.repaired == "" {
			assert.Nil(t, f.Fix, "%s is not to be repaired", c.text)
			continue
		}
		if assert.NotNil(t, f.Fix, "%s is to be repaired", c.text) {
			fixed, _, refused := lint.Apply(text, []*model.Fix{f.Fix})
			assert.Empty(t, refused)
			assert.Equal(t, typed(c.repaired), fixed)
		}
	}
}

// cut is what stands at the lines and columns of a finding.
func cut(text string, f model.Finding) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n")
	if f.Line == f.EndLine {
		return string([]rune(lines[f.Line-1])[f.Column-1 : f.EndColumn-1])
	}
	first, last := []rune(lines[f.Line-1])[f.Column-1:], []rune(lines[f.EndLine-1])[:f.EndColumn-1]
	return string(first) + "\n" + strings.Join(append(slices.Clone(lines[f.Line:f.EndLine-1]), string(last)), "\n")
}

var plain = func() *strings.Replacer {
	var pairs []string
	latin := []rune("ABEKMHOPCTYXIJSaekmopctyxijshABEZHIKMNOPTYXov")
	for i, r := range []rune("АВЕКМНОРСТУХІЈЅаекморстухіјѕһΑΒΕΖΗΙΚΜΝΟΡΤΥΧον") {
		pairs = append(pairs, string(r), string(latin[i]))
	}
	return strings.NewReplacer(pairs...)
}()

// lettersOf are the letters and digits of a text, with look-alikes as Latin letters.
func lettersOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, plain.Replace(norm.NFD.String(text)))
}

// safe are the safe repairs of what is wrong with a text.
func safe(t *testing.T, text string) (fixes []*model.Fix) {
	t.Helper()
	for _, f := range check(t, text, typography, noSettings) {
		require.Equal(t, strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(f.Text), cut(text, f), "the columns of %s", f.Message)
		if f.Fix != nil && f.Fix.Safe {
			fixes = append(fixes, f.Fix)
		}
	}
	return fixes
}

// settle repairs a text as long as there is something to repair, and says how often that was.
func settle(t *testing.T, text string) (string, int) {
	t.Helper()
	for n := 0; ; n++ {
		fixes := safe(t, text)
		if len(fixes) == 0 {
			return text, n
		}
		require.Less(t, n, 8, "the repairs do not come to an end:\n%s", text)
		fixed, _, refused := lint.Apply(text, fixes)
		require.Less(t, len(refused), len(fixes))
		require.Equal(t, lettersOf(text), lettersOf(fixed), "letters change")
		text = fixed
	}
}

// TestRepairsSettle holds that repairs change no letter, that none clashes with another, and that one round leaves nothing to repair.
func TestRepairsSettle(t *testing.T) {
	files, err := filepath.Glob("../testdata/chronicles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for i, file := range files {
		if i%racing.OneIn > 0 {
			continue
		}
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		text := string(b)
		_, _, refused := lint.Apply(text, safe(t, text))
		assert.Empty(t, refused, file)
		_, rounds := settle(t, text)
		assert.LessOrEqual(t, rounds, 1, file)
	}
}

// TestSpoilt spoils every mark of a chronicle in every way that a typist does, and holds that something is found in each entry, and that the
// repairs settle.
func TestSpoilt(t *testing.T) {
	const text = entryStart + "“we left the square,” said A. Bekov. Nobody (so he said) knew the “Kuat” movement; he left, too[1]"
	for _, way := range [][2]string{
		{"“", ""}, {"”", ""}, {"“", "«"}, {"”", "»"}, {"“", "‘"}, {"”", "’"}, {"“", "\""}, {"”", "\""}, {"“", "““"}, {"”", "””"}, {"“", "”"}, {"”", "“"}, {"”", ":"},
		{"“", "“ "}, {"”", " ”"}, {" “", "“"}, {"” ", "”"}, {", ", ","}, {", ", " , "}, {", ", ",, "}, {". ", "."}, {". ", ".. "}, {". ", " . "}, {"; ", ";"}, {"; ", " ; "},
		{" (", "( "}, {" (", "("}, {") ", ")"}, {") ", " ) "}, {" ", "  "}, {" ", "\u00a0"}, {" ", "\u00a0 "}, {" ", "\u200b "}, {"e", "е"}, {"o", "ο"},
	} {
		for at := strings.Index(text[len(entryStart):], way[0]) + len(entryStart); at < len(text); {
			spoilt := text[:at] + way[1] + text[at+len(way[0]):]
			if fs := check(t, spoilt, typography, noSettings); len(fs) == 0 && !strings.Contains(spoilt, "A.Bekov") {
				t.Errorf("nothing is found in %s", spoilt)
			}
			settle(t, spoilt)
			next := strings.Index(text[at+len(way[0]):], way[0])
			if next < 0 {
				break
			}
			at += len(way[0]) + next
		}
	}
}

// TestHostile holds that the rules come to an end on texts made to take long: what is quadratic in one of these shows in the time of the package's
// tests, and in BenchmarkHostile.
func TestHostile(t *testing.T) {
	for _, part := range hostile {
		check(t, entryStart+strings.Repeat(part, 10_000/len(part)), typography, noSettings)
	}
}

var hostile = []string{"“", "”", "“ ", "«“", "‘s ", "“‘", "a.", ". ", ",", ", ", "\"", "a\"", "'", "a' ", "A.", "Zh.", "А", "e\u0301", "\u200b", "\U000E0041", "(", "( ", ":", "“a: ", "“a\n", "<<", "<<a>> “", "«<a>» ", "\u00a0x", "x-е"}

// BenchmarkHostile shows, by the bytes a second of the two sizes of each text, that the cost of a byte does not grow with the text.
func BenchmarkHostile(b *testing.B) {
	for _, part := range hostile {
		for _, size := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%q/%d", part, size), func(b *testing.B) {
				bench := newBench(b)
				b.SetBytes(int64(size))
				for b.Loop() {
					bench.check("a.txt", entryStart+strings.Repeat(part, size/len(part)), 1)
				}
			})
		}
	}
}

var noSettings = &lint.Settings{}
