package names

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var givens = []string{"Azamat", "Yerlan", "Zhanar", "Marat", "Saltanat", "Nurlan", "Aigul", "Timur", "Dana", "Kairat", "Olga", "Sergei", "Madina", "Bolat"}

// long is a report of that many entries, each with a person in full and one by a lesser form.
func long(entries int) (all []Sighting) {
	add := func(entry int, given, family, initials, name string) {
		all = append(all, Sighting{Entry: entry, Name: name, Given: given, Family: family, Initials: initials, Forms: []Form{{name, 10, 10 + len(name)}}})
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
		people := Cluster(lexicon(), all)
		Suspects(lexicon(), people)
		return time.Since(start) / time.Duration(entries)
	}
	took(1000)
	small, large := took(5000), took(100000)
	t.Logf("%v an entry of 5000, %v of 100000", small, large)
	assert.Less(t, large, 6*small+20*time.Microsecond)
}

// hostile are reports that are slow for who compares all with all.
var hostile = map[string]func(i int) Sighting{
	"one family": func(i int) Sighting {
		return Sighting{Name: fmt.Sprintf("Az%cm%ct%c Bekov", 'a'+i%26, 'a'+i/26%26, 'a'+i/676), Family: "Bekov"}
	},
	"one family, undecided": func(i int) Sighting {
		return Sighting{Name: fmt.Sprintf("Az%cm%ct%c Serik", 'a'+i%26, 'a'+i/26%26, 'a'+i/676)}
	},
	"one name, many fathers": func(i int) Sighting {
		return Sighting{Name: fmt.Sprintf("Azamat Z%cr%ck%ctovich Bekov", 'a'+i%26, 'a'+i/26%26, 'a'+i/676), Patronymic: fmt.Sprintf("Z%cr%ck%ctovich", 'a'+i%26, 'a'+i/26%26, 'a'+i/676)}
	},
	"many spellings": func(i int) Sighting {
		b := []byte("Azamat B")
		for bit := range 14 {
			b = append(b, "ei"[bit%2])
			if i>>bit&1 == 1 {
				b = append(b, "ei"[bit%2])
			}
			b = append(b, 'k')
		}
		return Sighting{Name: string(b) + "ov"}
	},
	"one entry": func(i int) Sighting { return Sighting{Name: "Bekov", Family: "Bekov"} },
	"initials": func(i int) Sighting {
		return Sighting{Name: fmt.Sprintf("%c.%c. Bekov", 'A'+i%26, 'A'+i/26%26), Family: "Bekov", Initials: fmt.Sprintf("%c.%c.", 'A'+i%26, 'A'+i/26%26)}
	},
	"prefixes": func(i int) Sighting {
		return Sighting{Name: "Azamat " + ("Qwrtzpsdfgklmnbvc")[:4+i%14] + fmt.Sprint("x")[:i%2], Family: "x"}
	},
}

func TestClusterHostile(t *testing.T) {
	for name, make := range hostile {
		t.Run(name, func(t *testing.T) {
			var all []Sighting
			for i := range 15000 {
				s := make(i)
				s.Entry = i / 2
				if name == "one entry" {
					s.Entry = 1
				}
				s.Forms = []Form{{s.Name, 2 * i, 2*i + len(s.Name)}}
				all = append(all, s)
			}
			start := time.Now()
			people := Cluster(lexicon(), all)
			Suspects(lexicon(), people)
			for i := range people {
				people[i].Variants()
			}
			took := time.Since(start)
			t.Logf("%d people, %v", len(people), took)
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
		Cluster(lexicon(), all)
	}
}
