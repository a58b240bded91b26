package parser

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/model"
)

func TestShow(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"held in Institution No. 64", "held in Institution No. 64"},
		{"held in Insti\u00adtution No. 6\u200b4", "held in Institution No. 64"},
		{"held in Institutiоn No. 64, cоlоny Nо. 5", "held in Institution No. 64, colony No. 5"}, // with “о” of Cyrillic
		{"held in Со\u00adlony No. 5", "held in Colony No. 5"},
		{"held in колония А, колония", "held in колония А, колония"},
		{"Жolony", "Жolony"},
		{"in ОB-156/3, IСh–167/1, LА 155/18, ОB156/1", "in ОB-156/3, IСh–167/1, LА 155/18, ОB156/1"}, // codes with “О”, “С”, “А” of Cyrillic
	} {
		assert.Equal(t, c.want, Show(c.text).Text)
	}
}

func TestWholeIsTheSameWord(t *testing.T) {
	text := "at \u00adInstituti\u043en No.\u00a06\u200b4\u200b, Almaty"
	shown := Show(text)
	assert.Equal(t, "at Institution No.\u00a064, Almaty", shown.Text)
	sp := shown.Whole(model.Span{Start: 3, End: 14})
	assert.Equal(t, "Instituti\u043en", text[sp.Start:sp.End])
	sp = shown.Whole(model.Span{Start: 20, End: 22})
	assert.Equal(t, "6\u200b4", text[sp.Start:sp.End])
	sp = shown.Whole(model.Span{Start: 0, End: len(shown.Text)})
	assert.Equal(t, model.Span{Start: 0, End: len(text)}, sp)
}

// TestWholeStaysInOrder holds for every short text of some letters that each byte shown has its place in the whole text, in the same order.
func TestWholeStaysInOrder(t *testing.T) {
	letters := []string{"", "a", "о", "ж", " ", "1", "\u00ad", "\u200b", "\xff"}
	for k := range len(letters) * len(letters) * len(letters) * len(letters) * len(letters) {
		text := ""
		for ; k > 0; k /= len(letters) {
			text += letters[k%len(letters)]
		}
		shown, last := Show(text), 0
		for i := range len(shown.Text) {
			sp := shown.Whole(model.Span{Start: i, End: i + 1})
			assert.True(t, last <= sp.Start && sp.Start < sp.End && sp.End <= len(text), "%q: byte %d is at %v", text, i, sp)
			last = sp.End
		}
	}
}
