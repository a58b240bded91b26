package names

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

// shared is where labels that are no part of the project stand beside the checkout. Messages tell entries, never names.
const shared = "../../../shared/"

// labelled is a person whom a reader has found under several forms: in which entries each form stands.
type labelled struct{ Variants map[string][]int }

func (l *labelled) has(s *Sighting) bool {
	return slices.ContainsFunc(s.Forms, func(f model.Mention) bool { return slices.Contains(l.Variants[f.Text], s.Entry) })
}

// spelledTwice reports whether a word of the forms is spelled in two ways.
func (l *labelled) spelledTwice() bool {
	spellings := map[string]string{}
	for form := range l.Variants {
		for _, w := range strings.FieldsFunc(form, func(r rune) bool { return r == ' ' || r == '.' }) {
			key := Key([]byte(fold(w)))
			if before := spellings[key]; len(w) > 3 && before != "" && before != spellingOf(w) {
				return true
			}
			spellings[key] = spellingOf(w)
		}
	}
	return false
}

// TestSharedLabels compares with the labels of half a month, where they are at hand.
func TestSharedLabels(t *testing.T) {
	text, err := os.ReadFile(shared + "gold/2022-02-a.same-person.json")
	if os.IsNotExist(err) {
		t.Skip("no labels beside the checkout")
	}
	require.NoError(t, err)
	var labels []labelled
	require.NoError(t, json.Unmarshal(text, &labels))
	all := read(t, shared+"chronicles/2022-02-a.txt", "2022-02-a.txt")
	people := NewReader(lexicon()).Cluster(all)
	checkPeople(t, all, people)

	twice := 0
	for n := range labels {
		twice += checkLabel(t, &labels[n], people)
	}
	unlabelled := 0
	for i := range people {
		unlabelled += checkJoins(t, labels, &people[i])
	}
	t.Logf("%d sightings, %d people; %d labelled, %d of them spelled in two ways; %d people joined by forms that no label has",
		len(all), len(people), len(labels), twice, unlabelled)
	// The labels leave out one who is named in full in one entry, and by the family name alone in another. He is spelled one way.
	assert.LessOrEqual(t, unlabelled, 1)
}

// checkLabel holds that all sightings of a labelled person are together, and that differing spellings are seen. Whether the extractor has read every
// form is not asked here.
func checkLabel(t *testing.T, l *labelled, people []Person) (twice int) {
	t.Helper()
	var is []int
	for i := range people {
		if slices.ContainsFunc(people[i].Sightings, func(s *Sighting) bool { return l.has(s) }) {
			is = append(is, i)
		}
	}
	if !assert.NotEmpty(t, is) {
		return 0
	}
	p := &people[is[0]]
	for _, i := range is[1:] {
		t.Errorf("entry %d is of the person of entry %d", people[i].Sightings[0].Entry, p.Sightings[0].Entry)
	}
	if !l.spelledTwice() {
		return 0
	}
	assert.NotEmpty(t, p.Variants(), "entry %d: two spellings", p.Sightings[0].Entry)
	return 1
}

// checkJoins holds that all sightings of a person are of one labelled person. Where they are of none, the person is spelled one way; it is 1 where
// different forms have been joined all the same.
func checkJoins(t *testing.T, labels []labelled, p *Person) (unlabelled int) {
	t.Helper()
	of := func(s *Sighting) int { return slices.IndexFunc(labels, func(l labelled) bool { return l.has(s) }) }
	first := p.Sightings[0]
	for i := range p.Sightings {
		s := p.Sightings[i]
		assert.Equal(t, of(first), of(s), "entries %d and %d are of two people", first.Entry, s.Entry)
		if of(s) < 0 && s.Name != first.Name {
			unlabelled = 1
			assert.Empty(t, p.Variants(), "entries %d and %d: spellings of nobody labelled", first.Entry, s.Entry)
		}
	}
	return unlabelled
}
