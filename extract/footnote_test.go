package extract

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNumbersOfAFootnoteMark(t *testing.T) {
	for mark, want := range map[string]string{
		"[4]":            "[4]",
		"[4, 5]":         "[4 5]",
		"[^4]":           "[4]",
		"[4-6]":          "[4 5 6]",
		"[4 – 6, 9]":     "[4 5 6 9]",
		"[4-6-8]":        "[4 5 6 7 8]",
		"[1, 4-6, 8-9]":  "[1 4 5 6 8 9]",
		"[4,-8]":         "[4 8]",
		"[4;-8]":         "[4 8]",
		"[4-, 9]":        "[4 9]",
		"[4-,9-11]":      "[4 9 10 11]",
		"[-4]":           "[4]",
		"[4 8]":          "[4 8]",
		"[9-7]":          "[9 7], but not",
		"[4-600]":        "[4 600], but not",
		"[4-600, 7 - 8]": "[4 600 7 8], but not",
	} {
		numbers, ok := marked(nil, mark)
		got := fmt.Sprint(numbers)
		if !ok {
			got += ", but not"
		}
		assert.Equal(t, want, got, mark)
	}
}

// Characters that nobody sees are no part of a number.
func TestFootnoteMarkThatHidesSomething(t *testing.T) {
	e := readEntry(t, "On March 1, in Almaty, a court sat[1\u00ad2].")
	require.Len(t, e.Footnotes, 1)
	assert.Equal(t, 12, e.Footnotes[0].Number)
	assert.Equal(t, "[1\u00ad2]", e.Footnotes[0].Mentions[0].Text)
}

// A mark that lacks one of its brackets is read at the end of the entry, where nothing but its end is lost, and told elsewhere.
func TestHalfFootnoteMark(t *testing.T) {
	for text, want := range map[string]string{
		"a court sat[63":                           "[63] ",
		"a court sat[63 \n":                        "[63] ",
		"a court sat[63.":                          "[] [63",
		"a court sat[66 They left[67]":             "[67] [66",
		"a court sat63] and [64]":                  "[64] 63]",
		"the [2022, in the original] court sat[4]": "[4] ",
		"the [in 2022] court [sic] sat [12 of 13]": "[] ",
		"a court sat[12345":                        "[] ",
	} {
		e := readEntry(t, "On March 1, in Almaty, "+text)
		numbers := []int{}
		for _, f := range e.Footnotes {
			numbers = append(numbers, f.Number)
		}
		assert.Equal(t, want, fmt.Sprint(numbers)+" "+showUnread(e), text)
	}
}
