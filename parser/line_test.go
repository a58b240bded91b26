package parser

import (
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plainLines is what lines does, in the plain way: with all of the text in memory, a character at a time.
func plainLines(text string) (all []line) {
	start := 0
	for i := range len(text) {
		lone := text[i] == '\r' && i+1 < len(text) && text[i+1] != '\n'
		if text[i] != '\n' && !lone && i+1 < len(text) {
			continue
		}
		raw := text[start : i+1]
		shown := strings.TrimFunc(raw, blank)
		ln := line{Text: shown, Number: len(all) + 1}
		if shown != "" {
			ln.Offset = start + strings.Index(raw, shown)
		}
		all = append(all, ln)
		start = i + 1
	}
	return all
}

// readLines reads all lines, up to an error.
func readLines(t *testing.T, r io.Reader) (all []line, err error) {
	ls, err := newLines(r, "f", "")
	require.NoError(t, err)
	for {
		ln, err := ls.next()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		if ln.at = 0; ln.Text == "" {
			ln.Offset = 0
		}
		all = append(all, ln)
	}
}

// scattered is text of the given pieces in any order, longer than some blocks.
func scattered(r *rand.Rand, pieces ...string) string {
	var b strings.Builder
	for b.Len() < 3*blockSize {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// TestLines holds that lines are what they are in the plain way, wherever blocks end and however a source hands its bytes over.
func TestLines(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	long := strings.Repeat("long, ", blockSize/4)
	for _, text := range []string{
		"", "\n", "\r", "a", "\r\n\r\r\na\r", "\u00a0 a \u200b\n", "a\x7f\n ",
		scattered(r, "a line “of” some words, ж\n", "\n", " \u00a0\n"),
		scattered(r, "a line of some words\r\n", "\r\n", "word ", "\r"),
		scattered(r, "line\r", "\r", " "),
		scattered(r, "a\n", long, long+"\n", "\r"),
		strings.Repeat("x", blockSize-1) + "\n" + strings.Repeat("x", blockSize) + "\nend",
	} {
		want := plainLines(text)
		for about, from := range map[string]io.Reader{
			"whole": strings.NewReader(text), "bytes": iotest.OneByteReader(strings.NewReader(text)), "halves": iotest.HalfReader(strings.NewReader(text)),
			"end with data": iotest.DataErrReader(strings.NewReader(text)),
		} {
			got, err := readLines(t, from)
			require.NoError(t, err)
			if !assert.Equal(t, len(want), len(got), "%s of %.40q", about, text) {
				continue
			}
			for i := range want {
				require.Equal(t, want[i], got[i], "%s of %.40q", about, text)
			}
		}
	}
}

// TestLinesUpToError holds that all lines before a bad one, or before where a source fails, are read first, and that a survey that only checks says the same.
func TestLinesUpToError(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	failed := errors.New("failed")
	for range 50 {
		text := scattered(r, "a line of some words\n", "\r\n", "word ", "\r", "“ж”")
		at := r.IntN(len(text))
		bad := text[:at] + "\xff" + text[at:]
		whole := plainLines(text[:at])
		got, err := readLines(t, strings.NewReader(bad))
		var told *InputError
		require.ErrorAs(t, err, &told)
		require.Contains(t, []int{len(whole), len(whole) + 1}, told.Line) // at the end of a line, or in it
		require.Len(t, got, told.Line-1)
		ls, err := newLines(strings.NewReader(bad), "f", "")
		require.NoError(t, err)
		for err == nil {
			err = ls.check()
		}
		require.Equal(t, told, err)

		got, err = readLines(t, io.MultiReader(strings.NewReader(text[:at]), iotest.ErrReader(failed)))
		require.ErrorIs(t, err, failed)
		require.LessOrEqual(t, len(got), len(whole))
		require.GreaterOrEqual(t, len(got), strings.Count(text[:at], "\n"))
	}
}

// TestEntryOverBlocks holds that an entry is what stands between its ends, whether it ends in the block in which it begins, at the end of that or beyond.
func TestEntryOverBlocks(t *testing.T) {
	for _, paragraphs := range []int{1, 2, 3, 3000} {
		for room := -40; room < 40; room += max(1, paragraphs/100) { // from the beginning of the entry to the end of the first block
			entry := "On July 2, in Taraz, it sat." + strings.Repeat("\n\nIt sat for long.", paragraphs-1)
			before := "On July 1, in Oral, " + strings.Repeat("x", blockSize-room-22) + ".\n"
			text := before + entry + "\n \n\nOn July 3, in Oral, it rose.\n"
			ask := Ask{Name: "2022"}
			s, err := english.Survey(strings.NewReader(text), ask)
			require.NoError(t, err)
			got := cut(t, strings.NewReader(text), ask, s).entries
			require.Len(t, got, 3)
			require.Equal(t, entry, got[1].Text)
			require.Equal(t, len(before), got[1].Span.Start)
			require.Equal(t, len(before)+len(entry), got[1].Span.End)
			require.Equal(t, "On July 3, in Oral, it rose.", got[2].Text)
		}
	}
}
