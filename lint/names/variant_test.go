package names

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/parser"
)

func fold(s string) string { return string(parser.Fold(nil, s)) }

// who tells of each person of the report who it is, by the first sighting.
func who(t *testing.T, people []Person) []string {
	t.Helper()
	is := map[string]string{}
	for i := range report {
		s := report[i].sighting()
		is[label(&s)] = report[i].who
	}
	var all []string
	for i := range people {
		name := is[label(people[i].Sightings[0])]
		require.NotEmpty(t, name)
		all = append(all, name)
	}
	return all
}

func TestVariants(t *testing.T) {
	people := NewReader(lexicon()).Cluster(sightings())
	names := who(t, people)
	var got []string
	for i := range people {
		for _, v := range people[i].Variants() {
			line := names[i] + ", " + v.Part.String() + ":"
			for _, s := range v.Spellings {
				line += " " + s.Text
				for _, at := range s.Places {
					line += fmt.Sprintf(" %d@%d-%d", at.Entry, at.Start, at.End)
				}
			}
			got = append(got, line)
		}
	}
	assert.Equal(t, strings.TrimSpace(`
azamat, family name: Zholdasbayev 1@107-119 1@120-132 7@103-115 12@100-112 Zholdasbaev 4@100-111 Joldasbaev 9@102-112
yernar, family name: Kassenov 2@107-115 5@107-115 Kasenov 5@100-107
zhanar, given name: Zhanar 17@100-106 Janar 20@109-114
kairat, family name: Zhumatayev 22@103-113 Dzhumatayev 21@102-113
erkin, family name: Temirgaliyev 23@104-116 Temirgaliev 24@106-117
daulet, family name: Kenzhebek 39@100-109 41@103-112 Kenjebek 40@107-115
igor, family name: Bol’shakov 60@105-117 61@105-115 Bolshakov 61@116-125
kokbory, family name: Kökborina 62@108-118 Kokborina 62@119-128
`), strings.Join(got, "\n"))
}

func TestOrders(t *testing.T) {
	people := NewReader(lexicon()).Cluster(sightings())
	names := who(t, people)
	var got []string
	for i := range people {
		line := ""
		for _, o := range people[i].Orders() {
			line += fmt.Sprintf(" %d", o.Entry)
			if o.FamilyFirst {
				line += " family"
			}
			if !o.Full {
				line += " initials"
			}
			line += ";"
		}
		if strings.Contains(line, "family") {
			got = append(got, fmt.Sprintf("%s %t:%s", names[i], people[i].Sure, line))
		}
	}
	assert.Equal(t, strings.TrimSpace(`
azamat true: 1; 4 family; 7 initials; 9 initials;
nurbek true: 13; 16 family initials;
zhanar true: 17; 18 initials; 19 family initials; 20 family;
d.m. true: 29 family initials;
serik's son true: 31; 32 family; 33 initials;
daulet true: 39 family; 40; 41 initials;
ospan false: 42; 43 family;
`), strings.Join(got, "\n"))
}

func TestSuspects(t *testing.T) {
	people := NewReader(lexicon()).Cluster(sightings())
	names := who(t, people)
	var got []string
	for _, s := range NewReader(lexicon()).Suspects(people) {
		got = append(got, fmt.Sprintf("%s is like %s: %s %s for %s (%d) %t %t",
			names[s.Whose], names[s.Like], s.Part, s.Written.Text, s.Meant, s.Count, s.Slip == Near, s.Sure))
	}
	assert.Equal(t, strings.TrimSpace(`
cut zhandos is like zhandos: family name Tolepberge for Tolepbergen (3) false true
cut myrzatayev is like myrzatayev: family name Myrzataye for Myrzatayev (2) false false
cut serikbay is like serikbay: family name Serikba for Serikbay (2) false true
cut bauyrzhan is like bauyrzhan: given name Bauyrzha for Bauyrzhan (2) false true
near gulnara is like gulnara: family name Sadykahnova for Sadykhanova (2) true false
kozhakulov is like kozhagulov: family name Kozhakulov for Kozhagulov (2) true false
lasarev is like konstantin: family name Lasarev for Lazarev (2) true false
near galina is like galina: family name Astapenko for Ostapenko (2) true false
near sholpan is like sholpan: family name Otegenova for Utegenova (2) true false
bakytzhan is like bakhytzhan: given name Bakytzhan for Bakhytzhan (2) true false
`), strings.Join(got, "\n"))
}
