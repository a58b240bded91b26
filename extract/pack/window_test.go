package pack

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
)

// slowWindows is windows without a memory of what it has looked through.
func slowWindows(text, literal string, reach int) (found []model.Span) {
	for i := range len(text) - len(literal) + 1 {
		if text[i:i+len(literal)] != literal {
			continue
		}
		w := model.Span{Start: spaceBefore(text, i-reach), End: spaceBehind(text, i+len(literal)+reach)}
		if n := len(found); n > 0 && found[n-1].End >= w.Start {
			found[n-1].End = w.End
		} else {
			found = append(found, w)
		}
	}
	return found
}

func FuzzWindows(f *testing.F) {
	for _, text := range []string{"", "/", "a/b c/d", "a/ b /c", " / ", "1/1/1/1/1/1/1 1/", "  /  /  /  ", strings.Repeat("ab cd/", 20), "aaaaaaaaaaaa / b/ cccccccccccc/"} {
		f.Add(text, uint8(3))
	}
	f.Fuzz(func(t *testing.T, text string, reach uint8) {
		assert.Equal(t, slowWindows(text, "/", int(reach)), windows(nil, text, "/", int(reach)), "%q %d", text, reach)
	})
}

func TestContains(t *testing.T) {
	texts := []string{"", "№", "a №", "“№”", "“”", "\xe2\x84", "\xe2\x84\x84\x96№ 4", "\x84", "x\x84№", "о Москва", "аа", "/"}
	for _, text := range texts {
		for _, literal := range []string{"", "№", "№ 4", "Москва", "а", "/", "\xe2", "No"} {
			assert.Equal(t, strings.Contains(text, literal), contains(text, literal, rarest(literal)), "%q in %q", literal, text)
		}
	}
}
