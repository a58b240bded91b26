package parser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestParagraphsThatMayBeginAnEntry holds that an item of a numbered list that has no date is told, that a list inside an item is not taken for the list, and
// that a date that lacks its year is told.
func TestParagraphsThatMayBeginAnEntry(t *testing.T) {
	for _, c := range []struct {
		about, text string
		want        []string
	}{
		{"an item without a date", "1. March 1, Oral: a.\r\n2. In Oral, b. \r\n3. March 3, Oral: c.", []string{"2. In Oral, b."}},
		{"two in a row", "1) March 1, Oral: a.\n\n2) In Oral, b.\n\n3) In Taraz, c.\n\n4) March 3, Oral: d.", []string{"2) In Oral, b.", "3) In Taraz, c."}},
		{"the last", "1. March 1, Oral: a.\n2. March 1, Oral: ä.\n3. In Oral, “b”.\n", []string{"3. In Oral, “b”."}},
		{"a list inside an item", "1. March 1, Oral: a:\n1. b.\n2. c.\n\n2. March 3, Oral: d.", nil},
		{"a list inside an entry", "March 1, Oral: a:\n1. b.\n2. c.\n\nMarch 3, Oral: d.", nil},
		{"another number", "1. March 1, Oral: a.\n378. In Oral, b.\n\n2. March 3, Oral: d.", nil},
		{"a day and a month without a year", "March 1, Oral: a.\n\n17.10. Taraz: b.\n\nOn 17/10, in Aktau, c.\n\n06.02, in Oral, d.\n\nMarch 3, Oral: d.", []string{"17.10", "17/10", "06.02"}},
		{"other numbers", "March 1, Oral: a.\n\n1.10 million were paid.\n\n10.30, b.\n\n15.10 is a price.\n\n02-10, c.", nil},
		{"a date without the mark of the items", "• March 1, Oral: a.\n\n• March 2, Oral: b.\n\nOn March 3, c.\n\n• March 4, Oral: d.", []string{"On March 3"}},
		{"a place without a date", "March 1, Oral: a[1].\n\nIn Semey, b[2].\n\nIn Ust-Kamenogorsk, c, as they say.\n\nIn January, d[4].\n\nIn all, e[5].", []string{"In Semey"}},
		{"a place that is not at the beginning", "March 1, Oral: a[1].\n\nLater in Semey, b[2].\n\nThe same day, in Taraz, c[3].\n\nIn the city of Karakol, d[4].\n\nIn February, in Aktau, e[5].",
			[]string{"Later in Semey", "The same day, in Taraz", "In the city of Karakol", "In February, in Aktau"}},
		{"a place alone, and one behind a date", "March 1, Oral: a[1].\n\nSemey. A court b[2].\n\nAskar was fined on March 3 in Taraz[3].", []string{"Semey", "Askar was fined on March 3 in Taraz"}},
		{"no place", "March 1, Oral: a[1].\n\nIn the Supreme Court, b[2].\n\nThe next hearing is on March 5[3].\n\nLater, c said, d[4].\n\nYes. A court e[5].\n\nProf. Bekov f[6].\n\nThe next hearing will be held on February 16 in Taraz[7].\n\nAccording to him, in Taraz, g[8].", nil},
		{"a wrapped line", "1. March 1, Oral: a under article\n2. This he did.\n", nil},
	} {
		for _, form := range []string{"text", "stream"} {
			s, err := english.Survey(strings.NewReader(c.text), Ask{Name: "2022-03.txt"})
			require.NoError(t, err)
			r := english.NewTextReader(c.text, "2022-03.txt", s)
			if form == "stream" {
				r, err = english.NewReader(strings.NewReader(c.text), Ask{Name: "2022-03.txt"}, s)
				require.NoError(t, err)
			}
			var told []string
			for e, err := range r.Entries() {
				require.NoError(t, err)
				for _, u := range e.Unread {
					assert.Equal(t, e.Text[u.Start:u.End], u.Text, c.about)
					told = append(told, u.Text)
				}
			}
			assert.Equal(t, c.want, told, "%s, %s", c.about, form)
		}
	}
}
