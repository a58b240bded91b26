package main

import (
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const month = "../../testdata/chronicles/2022-03.txt"

// TestSameFinds holds that the pattern is the same work for everyone.
func TestSameFinds(t *testing.T) {
	want, err := count([]string{"regexp", month})
	require.NoError(t, err)
	assert.Greater(t, want, 300)
	got, err := count([]string{"regexp2", month})
	require.NoError(t, err)
	assert.Equal(t, want, got)
	if node, err := exec.LookPath("node"); err == nil {
		out, err := exec.Command(node, "alternation.mjs", "alternation.txt", month).Output()
		require.NoError(t, err)
		assert.Equal(t, strconv.Itoa(want), strings.TrimSpace(string(out)))
	}
}

func TestWords(t *testing.T) {
	n, err := countWords(strings.NewReader("On March 1, in Almaty, Айгуль Serik came.\nNo"))
	require.NoError(t, err)
	assert.Equal(t, 8+4, n) // On March | Almaty | Айгуль Serik | No
}
