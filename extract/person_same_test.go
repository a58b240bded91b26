package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSoundsNeverPartCompatibleNames holds that names whose sounds tell them apart are not compatible, for all names of all tests' texts together, in
// which many are one person's.
func TestSoundsNeverPartCompatibleNames(t *testing.T) {
	x := New(builtin())
	var text string
	for _, t := range tableTexts(t) {
		text += t + "\n"
	}
	x.Entry(entryOf(builtin(), text))
	s := x.scans[0]
	require.Greater(t, len(s.names), 300)
	people := make([]person, len(s.names))
	for i := range s.names {
		a := &people[i]
		*a = person{sounds: s.soundsOf(&s.names[i]), first: i}
		assert.Equal(t, a.sounds.words, s.keyOfPerson(a).words.count())
	}
	compatible, apart := 0, 0
	for i := range people {
		a := &people[i]
		for k := range people {
			b := &people[k]
			if s.compatible(a.key, b.key) {
				compatible++
				assert.True(t, a.sounds.mayBe(b.sounds), "%v and %v", s.quote(s.names[i].from, s.names[i].to), s.quote(s.names[k].from, s.names[k].to))
			} else if !a.sounds.mayBe(b.sounds) {
				apart++
			}
		}
	}
	assert.Greater(t, compatible, 2*len(s.names))
	assert.Greater(t, apart, compatible)
}
