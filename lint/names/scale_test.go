package names

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

var givens = []string{"Azamat", "Yerlan", "Zhanar", "Marat", "Saltanat", "Nurlan", "Aigul", "Timur", "Dana", "Kairat", "Olga", "Sergei", "Madina", "Bolat"}

// long is a report of that many entries, each with a person in full and one by a lesser form.
func long(entries int) (all []Sighting) {
	add := func(entry int, given, family, initials, name string) {
		all = append(all, Sighting{Entry: entry, Name: name, Given: given, Family: family, Initials: initials, Forms: []model.Mention{formAt(name, 10)}})
	}
	for e := 1; e <= entries; e++ {
		n := e % (entries/3 + 1)
		given := givens[n%len(givens)]
		family := fmt.Sprintf("%c%ckan%c%cbekov", 'A'+n%26, 'a'+n/26%26, 'a'+n/676%26, 'a'+n/17576%26)
		switch e % 4 {
		case 0:
			add(e, given, family, "", family+" "+given)
		default:
			add(e, given, family, "", given+" "+family)
		}
		switch e % 3 {
		case 0:
			add(e, "", family+"a", given[:1]+".", given[:1]+". "+family+"a")
		case 1:
			add(e, "", family, "", family)
		case 2:
			add(e, "", "Kim", given[:1]+".", "Kim "+given[:1]+".")
		}
	}
	return all
}

// A report of many entries takes about as long for each of them as a short one.
func TestClusterScales(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	took := func(entries int) time.Duration {
		all := long(entries)
		start := time.Now()
		people := NewReader(lexicon()).Cluster(all)
		NewReader(lexicon()).Suspects(people)
		return time.Since(start) / time.Duration(entries)
	}
	took(1000)
	small, large := took(5000), took(100000)
	t.Logf("%v an entry of 5000, %v of 100000", small, large)
	assert.Less(t, large, 10*small+50*time.Microsecond)
}

// code is a word of three letters for i.
func code(i int) string {
	return string([]byte{byte('a' + i%26), byte('a' + i/26%26), byte('a' + i/676%26)})
}

// hostile are reports that are slow for who compares all with all.
var hostile = map[string]func(i int) Sighting{
	"one family": func(i int) Sighting { return Sighting{Name: "Az" + code(i) + "mat Bekov", Family: "Bekov"} },
	"no family":  func(i int) Sighting { return Sighting{Name: "Az" + code(i) + "mat Serik"} },
	"one name of many fathers, half of them misspelled": func(i int) Sighting {
		father := "Z" + code(i/4) + "ovich"
		return Sighting{Name: "Azamat " + father + " Karakulov" + "kov"[:i%4], Patronymic: father}
	},
	"initials of many fathers": func(i int) Sighting {
		return Sighting{Name: string(rune('A'+i%26)) + ". Z" + code(i/26) + "ovich Bekov", Patronymic: "Z" + code(i/26) + "ovich"}
	},
	"full names and initials": func(i int) Sighting {
		if i%2 == 0 {
			return Sighting{Name: "Az" + code(i) + "mat Z" + code(i) + "ovich Bekov", Patronymic: "Z" + code(i) + "ovich"}
		}
		return Sighting{Name: "A. Z" + code(i-1) + "ovich Bekov", Patronymic: "Z" + code(i-1) + "ovich"}
	},
	"many spellings": func(i int) Sighting {
		name := "Azamat B"
		for bit := range 14 {
			name += "e"[:i>>bit&1] + "ek"
		}
		return Sighting{Name: name + "ov"}
	},
	"one entry": func(i int) Sighting {
		return Sighting{Name: "Az" + code(i/2) + "mat Bekov"[7*(i%2):], Family: "Bekov", Entry: 1}
	},
	"beginnings": func(i int) Sighting {
		return Sighting{Name: "Azamat " + "Bvg"[i%3:][:1] + "qwrtzpsdfgklmnbvcq"[:3+i%14], Entry: i}
	},
}

func TestClusterHostile(t *testing.T) {
	for name, sighting := range hostile {
		t.Run(name, func(t *testing.T) {
			var all []Sighting
			for i := range 15000 {
				s := sighting(i)
				if s.Entry == 0 {
					s.Entry = i/2 + 1
				}
				s.Forms = []model.Mention{formAt(s.Name, 100*i)}
				all = append(all, s)
			}
			start := time.Now()
			people := NewReader(lexicon()).Cluster(all)
			suspects := NewReader(lexicon()).Suspects(people)
			for i := range people {
				people[i].Variants()
			}
			took := time.Since(start)
			t.Logf("%d people, %d suspects, %v", len(people), len(suspects), took)
			require.Less(t, took, 10*time.Second)
		})
	}
}

func BenchmarkCluster(b *testing.B) {
	all := long(10000)
	lexicon()
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		NewReader(lexicon()).Cluster(all)
	}
}
