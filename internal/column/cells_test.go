package column_test

import (
	"testing"

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
