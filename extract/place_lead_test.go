package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// slowAfterLead walks back from word i to the date of the lead, or to the "in" with which an entry begins that has its place first.
func slowAfterLead(s *scan, i int) bool {
	for j := i - 1; j >= 0; j-- {
		if s.words[j].owner == ownLead {
			return true
		}
		if !s.leadWord(j) {
			return false
		}
	}
	return i == 0 || i == 1 && s.lead.PlaceFirst && s.is(0, "in")
}

// TestTheWordsBehindTheDateAreFoundAsTheSlowWayFindsThem holds that they are the same for every word of every text.
func TestTheWordsBehindTheDateAreFoundAsTheSlowWayFindsThem(t *testing.T) {
	x := New(builtin())
	texts := append(tableTexts(t), "In the, In The, x In", "In Almaty, on February 1, in the In x In", "On February 1, In In In In", "February 1. The, at Karakol. In", "February 1: the Karakol: in", "Almaty, 01.02.2022, 10:00, in",
		"On February 1[2], in Karakol, x", "On February 1 [2] - 3, in Karakol, x", "1st of February, in Karakol", "On the night of February 1 to 2, in the Karakol")
	after := 0
	for _, text := range texts {
		x.Entry(entryOf(builtin(), text))
		s := x.scans[0]
		for i := range s.words {
			got := s.afterLead(i)
			assert.Equal(t, slowAfterLead(s, i), got, "word %d of %q", i, text)
			if got {
				after++
			}
		}
	}
	assert.Greater(t, after, 3*len(texts))
}
