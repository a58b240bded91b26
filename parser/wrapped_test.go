package parser

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// broken breaks the paragraphs of a text at a width, in code points, as a mail program does.
func broken(text string, width int) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		n := 0
		for _, word := range strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\n' }) {
			length := utf8.RuneCountInString(word)
			switch {
			case n == 0:
			case n+1+length > width:
				out.WriteByte('\n')
				n = 0
			default:
				out.WriteByte(' ')
				n++
			}
			out.WriteString(word)
			n += length
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// entriesOf are the entries of a text, with one space for what parts their words.
func entriesOf(t *testing.T, text, name string) (list []string) {
	ask := Ask{Name: name}
	s, err := english.SurveyText(text, ask)
	require.NoError(t, err)
	for e, err := range english.NewTextReader(text, name, s).Entries() {
		require.NoError(t, err)
		list = append(list, e.ID+" "+strings.Join(strings.Fields(e.Text), " "))
	}
	return list
}

// TestBrokenLines holds that paragraphs that are broken at a width are read as those that are not, whatever the width, and whether a blank line stands between them or not.
func TestBrokenLines(t *testing.T) {
	files, err := filepath.Glob("../testdata/chronicles/202[123]-*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		whole := strings.ReplaceAll(string(text), "\r\n", "\n")
		want := entriesOf(t, whole, filepath.Base(file))
		for _, width := range []int{60, 72, 100} {
			got := entriesOf(t, broken(whole, width), filepath.Base(file))
			same := slices.DeleteFunc(slices.Clone(got), func(e string) bool { return !slices.Contains(want, e) })
			assert.GreaterOrEqual(t, len(same), len(want)-1, "%s at %d", file, width)
			assert.Len(t, got, len(want), "%s at %d", file, width)
		}
	}
}

func TestWrapped(t *testing.T) {
	for _, c := range []struct{ about, text, want string }{
		{"a line that begins as a paragraph does, behind a full one", `
On July 1, in Taraz, a court sat and put off
the hearing of a case until the lawyer is well
again. He came on crutches and was silent. The
Judge left, and so did all who had come to see
him on July 2, 2021. It was a hot day in town.
Now nobody knows when the court sits again[1]
Share

On July 3, in Taraz, nobody came
[2]
`, `2 2021-07-01.01 "On July 1, in Taraz, a court sat and put off\nthe hearing of a case until the lawyer is well\nagain. He came on crutches and was silent. The\nJudge left, and so did all who had come to see\nhim on July 2, 2021. It was a hot day in town.\nNow nobody knows when the court sits again[1]"
10 2021-07-03.01 "On July 3, in Taraz, nobody came\n[2]"
8 furniture "Share"`},
		{"entries and what is none right behind full lines", `
On July 1, in Taraz, a picket was held near the city
akimat, where forty people stood with posters in hands.
SHYMKENT
Photo by Askar Bekov
On July 2, in Taraz, a march was held [2].
On July 3, in Aktau, a rally was held [3].
`, `2 2021-07-01.01 "On July 1, in Taraz, a picket was held near the city\nakimat, where forty people stood with posters in hands."
6 2021-07-02.01 "On July 2, in Taraz, a march was held [2]."
7 2021-07-03.01 "On July 3, in Aktau, a rally was held [3]."
4 heading "SHYMKENT"
5 furniture "Photo by Askar Bekov"`},
		{"short paragraphs on lines of their own", `
On July 1, in Taraz, a court sat and rose[1]
Read more
On July 2, in Taraz, a court sat and rose[2]
On July 3, in Taraz, a court sat and rose[3]
`, `2 2021-07-01.01 "On July 1, in Taraz, a court sat and rose[1]"
4 2021-07-02.01 "On July 2, in Taraz, a court sat and rose[2]"
5 2021-07-03.01 "On July 3, in Taraz, a court sat and rose[3]"
3 furniture "Read more"`},
	} {
		assert.Equal(t, c.want, read(t, "2021-07.txt", c.text), c.about)
	}
}
