package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/lint/config"
)

// houseOf is that of a configuration that names n drafts, all of which were checked.
func houseOf(t *testing.T, n int) *house {
	t.Helper()
	dir := t.TempDir()
	h := &house{}
	for i := range n {
		name := fmt.Sprintf("drafts/%04d.txt", i)
		write(t, dir, name, badDraft)
		h.checked = append(h.checked, filepath.Join(dir, name))
	}
	var err error
	h.config, err = config.Read(filepath.Join(dir, ".chronicle.yaml"), []byte("paths: [drafts/*.txt]\n"), (&checking{}).known)
	require.NoError(t, err)
	return h
}

func TestCompleteByWhateverName(t *testing.T) {
	h := houseOf(t, 3)
	assert.True(t, h.complete())
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Link(h.checked[1], link))
	h.checked[1] = link
	assert.True(t, h.complete(), "a draft by another name")
	h.checked[1] = "-"
	assert.False(t, h.complete(), "standard input is no draft of the configuration")
	h.checked = h.checked[:2]
	assert.False(t, h.complete())
}

// TestCompleteCostsTheNumberOfDrafts holds that eight times the drafts cost about eight times as much: comparing each with all would take a minute for some thousands.
func TestCompleteCostsTheNumberOfDrafts(t *testing.T) {
	allocated := func(n int) float64 {
		h := houseOf(t, n)
		return testing.AllocsPerRun(1, func() { h.complete() })
	}
	one, eight := allocated(50), allocated(400)
	assert.Less(t, eight, 12*one)
}
