package extract

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNumbersOfAFootnoteMark(t *testing.T) {
	for mark, want := range map[string]string{
		"[4]":            "[4]",
		"[4, 5]":         "[4 5]",
		"[4-6]":          "[4 5 6]",
		"[4\u200b5]":     "[45]",
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
