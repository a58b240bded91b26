package ascii_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// TestEveryByte holds each byte, at each place of eight and behind them, against what is plain to see.
func TestEveryByte(t *testing.T) {
	for c := range 256 {
		for at := range 40 {
			s := strings.Repeat("m", at) + string([]byte{byte(c)}) + strings.Repeat("m", 40-at)
			prefix := len(s)
			if c >= utf8.RuneSelf {
				prefix = at
			}
			assert.Equal(t, prefix, ascii.Prefix(s), "%q", s)
		}
	}
}

func TestBetween(t *testing.T) {
	for c := range 256 {
		w := uint64(c) * ascii.Ones
		want := uint64(0)
		if '0' <= c && c <= '9' {
			want = ascii.Highs
		}
		assert.Equal(t, want, ascii.Between(w, '0', '9'), "%#x", c)
	}
	assert.Equal(t, 8, ascii.First(0))
	assert.Equal(t, 3, ascii.First(ascii.Between(ascii.Load("abc0efg9"), '0', '9')))
}
