package nearest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	valid := []string{"id", "pattern", "literal", "examples", "facilities", "patterns"}
	for word, want := range map[string]string{
		"patern": "pattern", "Pattern": "pattern", "patters": "pattern", "facility": "facilities", "exmaples": "examples",
		"pattenr": "pattern", "di": "", "ids": "id", "xx": "", "": "", "population": "", strings.Repeat("pattern", 100_000): "",
	} {
		assert.Equal(t, want, Word(word, valid), "%.20s", word)
	}
}

func TestAdvice(t *testing.T) {
	assert.Equal(t, `; did you mean "json"?`, Advice("jsn", []string{"json", "yaml"}))
	assert.Equal(t, "; valid here: json, yaml", Advice("xml", []string{"json", "yaml"}))
	assert.Equal(t, "; none is valid here", Advice("xml", nil))
}
