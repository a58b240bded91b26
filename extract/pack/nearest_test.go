package pack

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	valid := []string{"id", "pattern", "literal", "examples", "facilities", "patterns"}
	for word, want := range map[string]string{
		"patern": "pattern", "Pattern": "pattern", "patters": "pattern", "facility": "facilities", "exmaples": "examples",
		"ids": "id", "xx": "", "": "", "population": "", strings.Repeat("pattern", 100_000): "",
	} {
		got, ok := nearest(word, valid)
		assert.Equal(t, want, got, "%.20s", word)
		assert.Equal(t, want != "", ok)
	}
}
