package pack

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// readGazetteer reads settlements.tsv: id, name, alternate name, country, first administrative division, feature, population, latitude,
// longitude. Where settlements share a name, the one that a reader would think of comes first: the country's own, then the larger.
func readGazetteer(tsv, country string) ([]Settlement, error) {
	type row struct {
		Settlement
		people int
	}
	var rows []row
	for n, line := range slices.Collect(strings.Lines(tsv)) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) != 9 {
			return nil, fmt.Errorf("settlements.tsv:%d: %d fields, expected 9", n+1, len(f))
		}
		people, err := strconv.Atoi(f[6])
		if err != nil {
			return nil, fmt.Errorf("settlements.tsv:%d: population: %w", n+1, err)
		}
		s := Settlement{Name: f[1], GeoNames: f[0], Country: f[3], Lat: f[7], Lon: f[8]}
		if f[2] != "" {
			s.Kept = Phrases{f[2]}
		}
		rows = append(rows, row{s, people})
	}
	slices.SortStableFunc(rows, func(a, b row) int {
		if home := cmp.Compare(b2i(b.Country == country), b2i(a.Country == country)); home != 0 {
			return home
		}
		return cmp.Compare(b.people, a.people)
	})
	out := make([]Settlement, len(rows))
	for i, r := range rows {
		out[i] = r.Settlement
	}
	return out, nil
}

// locate gives the hand-kept settlements the coordinates that the gazetteer has for their ids.
func locate(kept, gazetteer []Settlement) {
	byID := make(map[string]Settlement, len(gazetteer))
	for _, g := range gazetteer {
		byID[g.GeoNames] = g
	}
	for i := range kept {
		if g, ok := byID[kept[i].GeoNames]; ok && kept[i].Lat == "" {
			kept[i].Lat, kept[i].Lon = g.Lat, g.Lon
		}
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
