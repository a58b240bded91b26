package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

// floors are what the comparison with the labels must give at least: the F1 of a field or of all, or the share of perfect entries. Floors only
// rise; who finds one broken repairs the program, not the number.
var floors = []struct {
	chronicle string
	at        map[string]float64
}{
	{"2019-04", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.93}},
	{"2020-09", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.98, "perfect": 0.82}},
	{"2021-03", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2021-05", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2021-06", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2021-07", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2021-08", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2021-10", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2021-11", map[string]float64{"date": 1, "footnotes": 1, "people": 0.97, "all": 0.985, "perfect": 0.87}},
	{"2021-12", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.96}},
	{"2021-12b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-01", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-01b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-01c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-02", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-02e", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-02f", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-02g", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-02h", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-02i", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-02j", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-02k", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-02l", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-02m", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.995, "perfect": 0.96}},
	{"2022-03", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2022-02n", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-02o", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-03b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.96}},
	{"2022-03c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-03d", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.995, "perfect": 0.96}},
	{"2022-03e", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-03f", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.96}},
	{"2022-03g", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2022-03h", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-04", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.98, "perfect": 0.84}},
	{"2022-04b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.93}},
	{"2022-04c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.96}},
	{"2022-04d", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2022-04e", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-04f", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.995, "perfect": 0.96}},
	{"2022-04g", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.96}},
	{"2022-05", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2022-05b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.96}},
	{"2022-05c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.95}},
	{"2022-06", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.95}},
	{"2022-06b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.97}},
	{"2022-06c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-06_2022-07", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.96}},
	{"2022-07", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.94}},
	{"2022-08", map[string]float64{"date": 1, "footnotes": 0.99, "people": 0.94, "all": 0.97, "perfect": 0.78}},
	{"2022-08b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.995, "perfect": 0.96}},
	{"2022-09", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2022-09b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.93}},
	{"2022-09_2022-10", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-11", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.95}},
	{"2022-11b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.98, "perfect": 0.85}},
	{"2022-11c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2022-11d", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.94}},
	{"2022-12", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.96}},
	{"2023-01b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2023-03", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.985, "perfect": 0.92}},
	{"2023-03b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.98}},
	{"2023-05", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2023-05b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.98, "perfect": 0.86}},
	{"2023-05c", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.94}},
	{"2023-06", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.88}},
	{"2023-08", map[string]float64{"date": 1, "footnotes": 1, "people": 0.97, "all": 0.985, "perfect": 0.94}},
	{"2023-09", map[string]float64{"date": 1, "footnotes": 1, "people": 0.975, "all": 0.985, "perfect": 0.92}},
	{"2023-10", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.99, "perfect": 0.95}},
	{"2023-10b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.995, "perfect": 0.97}},
	{"2023-12", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.96}},
	{"2024-01", map[string]float64{"date": 1, "footnotes": 1, "people": 0.98, "all": 0.98, "perfect": 0.88}},
	{"2024-05", map[string]float64{"date": 1, "footnotes": 1, "people": 0.95, "all": 0.975, "perfect": 0.8}},
	{"2024-10", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.95}},
	{"2024-10b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.97, "all": 0.98, "perfect": 0.84}},
	{"2024-11", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.95}},
	{"2024-11b", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.96}},
	{"2025-03", map[string]float64{"date": 1, "footnotes": 1, "people": 0.97, "all": 0.985, "perfect": 0.94}},
	{"2025-05", map[string]float64{"date": 1, "footnotes": 1, "people": 0.99, "all": 0.99, "perfect": 0.95}},
}

// scored are the fields compared, each as a set an entry.
var scored = []string{"date", "city", "region", "cities", "people", "articles", "facilities", "footnotes"}

// label is an entry as a careful reader has it.
type label struct {
	N          int
	Date       string
	City       *string
	Region     *string
	Cities     []string
	People     []string
	Articles   []struct{ Code, Article, Part, Clause *string }
	Facilities []string
	Footnotes  []int
	Optional   map[string][]any    // values that may be there or not
	PeopleAlt  map[string][]string `json:"people_alt"` // other ways to write a name
}

type set map[string]bool

func setOf(values ...string) set {
	s := set{}
	for _, v := range values {
		if v != "" {
			s[v] = true
		}
	}
	return s
}

// nameKey is the words and initials of a name, in any order, whatever their case and what stands between them.
func nameKey(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !strings.ContainsRune("_'’ʼ-", r)
	})
	slices.Sort(words)
	return strings.Join(words, " ")
}

func stated(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (l *label) sets() map[string]set {
	sets := map[string]set{
		"date": setOf(l.Date), "city": setOf(stated(l.City)), "region": setOf(stated(l.Region)), "cities": setOf(l.Cities...),
		"people": {}, "articles": {}, "facilities": setOf(l.Facilities...), "footnotes": {},
	}
	for _, p := range l.People {
		sets["people"][nameKey(p)] = true
	}
	for _, a := range l.Articles {
		sets["articles"][articleKey(stated(a.Code), stated(a.Article), stated(a.Part), stated(a.Clause))] = true
	}
	for _, n := range l.Footnotes {
		sets["footnotes"][strconv.Itoa(n)] = true
	}
	return sets
}

func articleKey(code, article, part, clause string) string {
	return strings.Join([]string{code, article, part, clause}, "/")
}

func recordSets(e *model.Entry) map[string]set {
	sets := map[string]set{
		"date": setOf(e.Date), "city": setOf(e.City), "region": setOf(e.Region), "cities": {}, "people": {}, "articles": {}, "facilities": {}, "footnotes": {},
	}
	for _, p := range e.Places {
		if p.Kind == "settlement" {
			sets["cities"][p.Name] = true
		}
	}
	for _, p := range e.People {
		sets["people"][nameKey(p.Name)] = true
	}
	for _, a := range e.Articles {
		sets["articles"][articleKey(a.Code, a.Article, a.Part, a.Clause)] = true
	}
	for _, f := range e.Facilities {
		sets["facilities"][f.Code] = true
	}
	for _, f := range e.Footnotes {
		sets["footnotes"][strconv.Itoa(f.Number)] = true
	}
	return sets
}

// missed lists, for each field, what the label has and the record lacks, and what only the record has.
func (l *label) missed(e *model.Entry) (missing, extra map[string][]string, right map[string]int) {
	missing, extra, right = map[string][]string{}, map[string][]string{}, map[string]int{}
	want, got := l.sets(), recordSets(e)
	for name, others := range l.PeopleAlt {
		for _, o := range others {
			if k := nameKey(o); got["people"][k] {
				delete(got["people"], k)
				got["people"][nameKey(name)] = true
			}
		}
	}
	for _, f := range scored {
		may := set{}
		for _, v := range l.Optional[f] {
			if may[fmt.Sprint(v)] = true; f == "people" {
				may[nameKey(fmt.Sprint(v))] = true
			}
		}
		for _, v := range slices.Sorted(maps.Keys(want[f])) {
			if got[f][v] {
				right[f]++
			} else {
				missing[f] = append(missing[f], v)
			}
		}
		for _, v := range slices.Sorted(maps.Keys(got[f])) {
			if !want[f][v] && !may[v] {
				extra[f] = append(extra[f], v)
			}
		}
	}
	return missing, extra, right
}

// count is of values: right, extra and missed.
type count [3]int

func (c count) f1() float64 {
	if c[0]+c[1]+c[2] == 0 {
		return 1
	}
	return 2 * float64(c[0]) / float64(2*c[0]+c[1]+c[2])
}

func labels(t *testing.T, chronicle string) (all []label) {
	t.Helper()
	gold, err := os.ReadFile("../testdata/chronicles/" + chronicle + ".gold.jsonl")
	require.NoError(t, err)
	for line := range bytes.Lines(gold) {
		var l label
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&l))
		all = append(all, l)
	}
	return all
}

// TestScores compares what is read in the chronicles of testdata with their labels. The period is what title and name of the file tell.
func TestScores(t *testing.T) {
	known := map[string]bool{}
	for _, f := range floors {
		known[f.chronicle+".txt"] = true
	}
	for _, s := range sources(t) {
		if _, err := os.Stat("../testdata/chronicles/" + strings.TrimSuffix(s.name, ".txt") + ".gold.jsonl"); err == nil {
			assert.True(t, known[s.name], "%s has labels and no floors", s.name)
		}
		for _, floor := range floors {
			if floor.chronicle+".txt" == s.name {
				t.Run(floor.chronicle, func(t *testing.T) { score(t, s, labels(t, floor.chronicle), floor.at) })
			}
		}
	}
}

func score(t *testing.T, s source, gold []label, floor map[string]float64) {
	_, read, _ := s.entries(t)
	require.Len(t, read, len(gold), "entries")
	counts := map[string]count{}
	perfect := 0
	var misses strings.Builder
	for i := range gold {
		missing, extra, right := gold[i].missed(read[i])
		for _, f := range scored {
			counts[f] = counts[f].plus(count{right[f], len(extra[f]), len(missing[f])})
			for _, v := range missing[f] {
				fmt.Fprintf(&misses, "%4d %-10s - %s\n", i+1, f, v)
			}
			for _, v := range extra[f] {
				fmt.Fprintf(&misses, "%4d %-10s + %s\n", i+1, f, v)
			}
		}
		if len(missing)+len(extra) == 0 {
			perfect++
		}
	}
	got := map[string]float64{"perfect": float64(perfect) / float64(len(gold))}
	var table strings.Builder
	var total count
	for _, f := range append(scored, "all") {
		c := counts[f]
		if f == "all" {
			c = total
		}
		total = total.plus(c)
		got[f] = c.f1()
		fmt.Fprintf(&table, "%-10s %5d right %3d extra %3d missed  F1 %.4f\n", f, c[0], c[1], c[2], got[f])
	}
	t.Logf("%s\n%sperfect    %d of %d entries = %.4f\n%s", s.name, &table, perfect, len(gold), got["perfect"], &misses)
	for f, least := range floor {
		assert.GreaterOrEqual(t, got[f], least, f)
	}
}

func (c count) plus(d count) count { return count{c[0] + d[0], c[1] + d[1], c[2] + d[2]} }

// The comparison itself must see what is wrong.
func TestMissed(t *testing.T) {
	const text = "On March 1, in Almaty, K. Bekov and Marat Sadykov were fined under Article 405, Part 2 of the Criminal Code in LA-155/18[1]"
	var l label
	require.NoError(t, json.Unmarshal([]byte(`{"date": "2022-03-01", "city": "Almaty", "region": null, "cities": ["Almaty"], "people": ["BEKOV, K", "Sadykov M."],
		"articles": [{"code": "CC", "article": "405", "part": "2", "clause": null}], "facilities": ["LA-155/18"], "footnotes": [1],
		"people_alt": {"Sadykov M.": ["Marat Sadykov"]}}`), &l))
	missing, extra, right := l.missed(readEntry(t, text))
	assert.Empty(t, missing)
	assert.Empty(t, extra)
	assert.Equal(t, map[string]int{"date": 1, "city": 1, "cities": 1, "people": 2, "articles": 1, "facilities": 1, "footnotes": 1}, right)

	other := readEntry(t, "On March 2, in Talgar, Almaty Region, K. Bekova and L. Kim, Article 405, Part 1 of the Criminal Code, LA-155/14[1][2]")
	l.Optional = map[string][]any{"footnotes": {2.0}, "people": {"Kim L."}}
	missing, extra, right = l.missed(other)
	assert.Equal(t, map[string]int{"footnotes": 1}, right)
	assert.Equal(t, map[string][]string{"date": {"2022-03-01"}, "city": {"Almaty"}, "cities": {"Almaty"}, "people": {"bekov k", "m sadykov"},
		"articles": {"CC/405/2/"}, "facilities": {"LA-155/18"}}, missing)
	assert.Equal(t, map[string][]string{"date": {"2022-03-02"}, "city": {"Talgar"}, "region": {"Almaty Region"}, "cities": {"Talgar"}, "people": {"bekova k"},
		"articles": {"CC/405/1/"}, "facilities": {"LA-155/14"}}, extra)
	assert.InDelta(t, 0.5, count{1, 1, 1}.f1(), 1e-9)
}
