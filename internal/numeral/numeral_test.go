package numeral

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOf(t *testing.T) {
	for word, want := range map[string]int{
		"one": 1, "Twelve": 12, "twenty": 20, "forty-two": 42, "Seventy-Seven": 77,
		"": -1, "on": -1, "twenty-": -1, "two-one": -1, "ten-one": -1, "forty-ten": -1, "threefold": -1, "hundred": -1,
	} {
		assert.Equal(t, want, Of(word), word)
	}
}
