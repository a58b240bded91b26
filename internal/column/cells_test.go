package column_test

import (
	"testing"
	"unicode"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/internal/column"
)

func TestCells(t *testing.T) {
	for text, cells := range map[string]int{
		"": 0, "Москва": 6, "“it’s”": 6, "и\u0306": 1, "🕊️": 2, "漢字": 4, "a\tb": 2, "e\u0301\u0301": 1, "no\u00a0break": 8,
	} {
		assert.Equal(t, cells, column.Cells(text), "%+q", text)
	}
}

func TestBlankIsAsWideAndKeepsTabs(t *testing.T) {
	for text, blank := range map[string]string{
		"": "", "Москва": "      ", "\tв 漢": "\t    ", "a\tb\t": " \t \t", "и\u0306 ": "  ", "\r": "",
	} {
		assert.Equal(t, blank, column.Blank(text), "%+q", text)
	}
}

// What Single spares the tables has to be what they say, before any other character.
func TestSingleIsWhatTheTablesSay(t *testing.T) {
	behind := []string{"", "a", "ж", "”", "\u0301", "\u200d", "\ufe0f", "\u0903", "漢", "🕊️", "\n", "\xff"}
	singles := 0
	for r := rune(0); r < 0x3000; r++ {
		for _, next := range behind {
			text := string(r) + next
			size := column.Single(text)
			if size == 0 {
				continue
			}
			cluster, _, cells, _ := uniseg.FirstGraphemeClusterInString(text, -1)
			assert.Equal(t, text[:size], cluster, "%+q", text)
			assert.Equal(t, 1, cells, "%+q", text)
			assert.True(t, unicode.IsPrint(r), "%+q", text)
			singles++
		}
	}
	assert.Greater(t, singles, 2000)
}
