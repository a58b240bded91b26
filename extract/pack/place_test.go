package pack

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRecordsAreKept holds that a record that is remembered is the one in the table, whichever was asked for in between.
func TestRecordsAreKept(t *testing.T) {
	l, err := readLayer(builtin)
	require.NoError(t, err)
	asked := 0
	for range 2 {
		for at := 1; at < len(l.places); at += strings.IndexByte(l.places[at:], '\n') + 1 {
			want := readPlace(l.places[at:])
			want.at = uint32(at)
			assert.Equal(t, want, l.record(uint32(at)))
			assert.Same(t, l.record(uint32(at)), l.record(uint32(at)))
			asked++
		}
	}
	assert.Greater(t, asked, 2*len(l.read))
}

// TestWorded holds that regions and districts, and they alone, have a name with their word.
func TestWorded(t *testing.T) {
	assert.Equal(t, "Akmola Region", readPlace("Akmola\tregion\tKZ\t\t\t\t\t\n").Worded)
	assert.Equal(t, "Karasai District", readPlace("Karasai\tdistrict\tKZ\t\t\t\t\t\n").Worded)
	assert.Empty(t, readPlace("Almaty\tsettlement\tKZ\t\t\t\t\t\n").Worded)
}

func TestRegionWas(t *testing.T) {
	x, err := Load()
	require.NoError(t, err)
	assert.True(t, x.RegionWas("Abai", "East Kazakhstan"))
	assert.False(t, x.RegionWas("East Kazakhstan", "Abai"))
	assert.False(t, x.RegionWas("Abai", "Karaganda"))
}
