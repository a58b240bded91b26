package column_test

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/internal/column"
)

// count is what an Index must answer, counted the slow way.
func count(text string, offset int) (runes, units int) {
	for i, r := range text {
		_, size := utf8.DecodeRuneInString(text[i:])
		if i+size > offset {
			break
		}
		runes++
		units += utf16.RuneLen(r)
	}
	return runes, units
}

// starts is the byte at which the code point begins that offset belongs to, found the slow way.
func starts(text string, offset int) int {
	for i := range text {
		if _, size := utf8.DecodeRuneInString(text[i:]); i+size > offset {
			return i
		}
	}
	return len(text)
}

func checkAll(t *testing.T, text string) {
	t.Helper()
	x := column.New(text)
	for offset := -1; offset <= len(text)+1; offset++ {
		runes, units := count(text, offset)
		if offset >= 0 && offset <= len(text) && x.Byte(runes) != starts(text, offset) {
			t.Fatalf("%+q: code point %d at %d; want %d", text, runes, x.Byte(runes), starts(text, offset))
		}
		if x.Runes(offset) != runes || x.UTF16(offset) != units {
			t.Fatalf("%+q at %d: %d code points, %d units; want %d, %d", text, offset, x.Runes(offset), x.UTF16(offset), runes, units)
		}
		for _, start := range []int{offset - 20, offset - 3, offset - 1, offset} {
			if from, to := x.RunesOf(start, offset); from != x.Runes(start) || to != runes {
				t.Fatalf("%+q from %d to %d: code points %d to %d; want %d to %d", text, start, offset, from, to, x.Runes(start), runes)
			}
		}
	}
}

var texts = []string{
	"", "a", "’", "й", "🕊️", "plain ASCII of more than sixteen bytes, and then some more",
	"On the night of February 1–2, in “Қызылту” 🕊️, the activist’s house",
	"и\u0306 decomposed, ё, \ufeffBOM, tab\t, CRLF\r\nend",
	strings.Repeat("a", 15) + "’", strings.Repeat("a", 16) + "’", strings.Repeat("’", 40), strings.Repeat("🕊", 20),
	"bad \xff\xfe bytes, cut \xf0\x9f\x95", "\xe2\x80", "’" + strings.Repeat("a", 15), "’" + strings.Repeat("a", 13),
}

func TestIndexCountsAsTheSlowWay(t *testing.T) {
	for _, text := range texts {
		checkAll(t, text)
	}
}

func TestFinderAnswersLineAfterLine(t *testing.T) {
	var f column.Finder
	for _, q := range []struct {
		line      string
		col, want int
	}{{"a’b", 3, 4}, {"a’b", 2, 1}, {"’ab", 2, 3}, {"’ab", 9, 5}, {"’ab", 0, 0}, {"", 1, 0}, {"abc", 3, 2}, {"abc", -1, 0}} {
		assert.Equal(t, q.want, f.Byte(q.line, q.col), "%q %d", q.line, q.col)
	}
}

func TestResetForgets(t *testing.T) {
	x := column.New("’’’ long text with marks that must go ’’’")
	x.Reset("’a")
	assert.Equal(t, 1, x.Runes(3))
	assert.Equal(t, 2, x.Runes(4))
	x.Reset("abc")
	assert.Equal(t, 3, x.UTF16(3))
	var zero column.Index
	assert.Equal(t, 0, zero.Runes(5))
}

func TestIndexDoesNotAllocate(t *testing.T) {
	ascii := strings.Repeat("plain ", 100)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		x := column.New(ascii)
		_ = x.Runes(300)
	}))
	var x column.Index
	mixed := strings.Repeat("it’s ", 100)
	x.Reset(mixed)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		x.Reset(mixed)
		_ = x.UTF16(300)
	}))
}

func FuzzIndex(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(checkAll)
}

func BenchmarkIndex(b *testing.B) {
	for name, text := range map[string]string{
		"ascii": strings.Repeat("On February 1, in Almaty. ", 20),
		"mixed": strings.Repeat("On February 1, in Almaty’s. ", 18),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			var x column.Index
			for b.Loop() {
				x.Reset(text)
				for offset := 0; offset < len(text); offset += 25 { // twenty look-ups
					_ = x.Runes(offset)
				}
			}
		})
	}
}
