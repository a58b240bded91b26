package lint_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
)

// FuzzFix holds of any draft that can be read: findings are where they say, in order and the same for any number of workers; edits lie in the draft and not
// on each other; one round of repairs changes nothing else; and all that checkFix holds, so that a draft repaired twice is one repaired once.
func FuzzFix(f *testing.F) {
	for _, r := range lint.Rules() {
		f.Add(r.Bad)
	}
	f.Add(entryStart + "“ ” « » \" ' ’ ‘ .. , , ( ) А. В.\u00a0\u200b\u0301e\u0301[1]\n“x\n\n“y”")
	f.Add(entryStart + "a pretrial cell, a pretrial one, a pre- trial one of Asel Suleimenova; uleimenova. “a” and “b”, <<c>> «<d>» ‹e›, 19 people, 12 men and 6 women, 19 in all. " +
		"The list was posted on and sent to the north Kazakhstan region. The list was posted on and sent to the north Kazakhstan region\n\n14.02.2022, Almaty, a march")
	for _, part := range hostile {
		f.Add(entryStart + strings.Repeat(part, 40))
	}
	b := newBench(f)
	f.Fuzz(func(t *testing.T, text string) {
		b := &bench{t, b.lex, b.linter}
		if _, ok := b.survey("a.txt", text); !ok || len(text) > 20_000 {
			t.Skip()
		}
		defer watchdog.Watch(text)()
		findings := b.check("a.txt", text, 1)
		require.Equal(t, findings, b.check("a.txt", text, 2))
		mark := len(text) - len(decoded(t, text).Text)
		if mark == 3 || decoded(t, text).Encoding == "utf-8" {
			checkPlaces(t, text[mark:], mark, findings)
		}
		if mark == 0 && decoded(t, text).Encoding == "utf-8" { // fix has the text, without the mark
			b.checkFix("a.txt", text)
		}
	})
}

// checkPlaces holds that findings and edits are where they say, that edits leave the rest of a draft alone, and that the findings are in order. Edits
// count from the byte order mark.
func checkPlaces(t *testing.T, text string, mark int, findings []model.Finding) {
	lines := lineBegins(text)
	end := 0
	var fixes []*model.Fix
	for _, f := range findings {
		from, to := byteAt(text, lines, f.Line, f.Column), byteAt(text, lines, f.EndLine, f.EndColumn)
		require.LessOrEqual(t, end, from, f.Rule)
		end = from
		quoted, cut := strings.CutSuffix(f.Text, "…")
		require.True(t, text[from:to] == f.Text || cut && len(f.Text) > 100 && strings.HasPrefix(text[from:to], quoted), "%s quotes %q, there is %q", f.Rule, f.Text, text[from:to])
		if f.Fix == nil {
			continue
		}
		require.NotEmpty(t, f.Fix.Edits)
		for i := range f.Fix.Edits {
			e := &f.Fix.Edits[i]
			e.Start, e.End = e.Start-mark, e.End-mark
			require.Equal(t, []int{e.Start, e.End}, []int{byteAt(text, lines, e.Line, e.Column), byteAt(text, lines, e.EndLine, e.EndColumn)}, f.Rule)
			require.NotEqual(t, e.New, text[e.Start:e.End], "%s changes nothing", f.Rule)
			for _, other := range f.Fix.Edits[:i] {
				require.False(t, e.Overlaps(other.Span), f.Rule)
			}
		}
		fixes = append(fixes, f.Fix)
	}
	fixed, _, refused := lint.Apply(text, fixes)
	require.Equal(t, byHand(text, fixes, refused), fixed)
}

// byHand makes edits one by one from the last to the first.
func byHand(text string, fixes, refused []*model.Fix) string {
	var edits []model.Edit
	for _, f := range fixes {
		if !slices.Contains(refused, f) {
			edits = append(edits, f.Edits...)
		}
	}
	slices.SortFunc(edits, func(a, b model.Edit) int { return cmp.Or(b.Start-a.Start, b.End-a.End) })
	edits = slices.CompactFunc(edits, func(a, b model.Edit) bool { return a.Span == b.Span && a.New == b.New })
	for _, e := range edits {
		text = text[:e.Start] + e.New + text[e.End:]
	}
	return text
}

// lineBegins are the places at which lines begin, found byte by byte.
func lineBegins(text string) []int {
	begins := []int{0}
	for i := range len(text) {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			begins = append(begins, i+1)
		}
	}
	return begins
}

// byteAt is the byte at a line and a column of code points.
func byteAt(text string, begins []int, line, column int) int {
	at := begins[line-1]
	for ; column > 1; column-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}
