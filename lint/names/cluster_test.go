package names

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

func label(s *Sighting) string { return fmt.Sprintf("%d:%s", s.Entry, s.Name) }

// partition names each person by the sightings, all sorted.
func partition(people []Person) (all []string) {
	for _, p := range people {
		var list []string
		for i := range p.Sightings {
			list = append(list, label(p.Sightings[i]))
		}
		slices.Sort(list)
		all = append(all, strings.Join(list, " + "))
	}
	slices.Sort(all)
	return all
}

func TestClusterReport(t *testing.T) {
	of := map[string][]string{}
	for i := range report {
		s := report[i].sighting()
		of[report[i].who] = append(of[report[i].who], label(&s))
	}
	var want []string
	for _, list := range of {
		slices.Sort(list)
		want = append(want, strings.Join(list, " + "))
	}
	slices.Sort(want)
	assert.Equal(t, want, partition(NewReader(lexicon()).Cluster(sightings())))
}

// The order of the sightings decides nothing but the order of the people.
func TestClusterInAnyOrder(t *testing.T) {
	all := sightings()
	want := partition(NewReader(lexicon()).Cluster(all))
	r := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		people := NewReader(lexicon()).Cluster(all)
		require.Equal(t, want, partition(people))
		checkPeople(t, all, people)
	}
}

// checkPeople holds what is true of the people of any report.
func checkPeople(t *testing.T, all []Sighting, people []Person) {
	t.Helper()
	first := map[string]int{} // index of each sighting
	left := map[string]int{}
	for i := range all {
		l := fmt.Sprint(all[i])
		if left[l]++; left[l] == 1 {
			first[l] = i
		}
	}
	last := -1
	for i := range people {
		p := &people[i]
		require.NotEmpty(t, p.Sightings)
		for j := range p.Sightings {
			l := fmt.Sprint(*p.Sightings[j])
			left[l]--
			if j == 0 {
				require.GreaterOrEqual(t, first[l], last, "order")
				last = first[l]
			}
		}
		checkOne(t, p)
		checkPlaces(t, p)
	}
	for l, n := range left {
		require.Zero(t, n, l)
	}
}

// checkOne holds that no sighting of a person contradicts the name that the others make.
func checkOne(t *testing.T, p *Person) {
	t.Helper()
	r := NewReader(lexicon())
	for i := range p.Sightings {
		var forms []*form
		for _, m := range p.Sightings[i].Forms {
			forms = append(forms, r.form(m.Text))
		}
		f := r.facts(p.Sightings[i], forms)
		for _, w := range f.words {
			require.True(t, keyed(p.family, w.key) || keyed(p.given.root, w.key), "a word that is no part of the name")
		}
		if len(p.Sightings) > 1 && len(f.words) == 1 {
			require.True(t, keyed(p.family, f.words[0].key), "a given name alone")
		}
		initial := initialed(f.initial)
		require.True(t, p.given.agrees(&initial), "an initial that cannot stand for the given name")
	}
}

func keyed(r *root, key string) bool { return r != nil && r.key == key }

// checkPlaces holds that what is told of spellings stands where it is said to stand.
func checkPlaces(t *testing.T, p *Person) {
	t.Helper()
	stands := func(at Place, text string) bool {
		start, end := int(at.Start), int(at.End)
		return slices.ContainsFunc(p.Sightings, func(s *Sighting) bool {
			return s.Entry == int(at.Entry) && slices.ContainsFunc(s.Forms, func(f model.Mention) bool {
				return f.Start <= start && end <= f.Start+len(f.Text) && spellingOf(f.Text[start-f.Start:end-f.Start]) == text
			})
		})
	}
	for _, v := range p.Variants() {
		require.Greater(t, len(v.Spellings), 1)
		for i, sp := range v.Spellings {
			require.Equal(t, v.Spellings[0].folded == sp.folded, i == 0, "a spelling twice")
			require.Equal(t, Key([]byte(fold(v.Spellings[0].Text))), Key([]byte(fold(sp.Text))))
			for _, at := range sp.Places {
				require.True(t, stands(at, sp.folded), "no such word in the form")
			}
		}
	}
}
