package names

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
)

// FuzzCluster reads records of lines: the number of the entry is how many lines with "-" stand before; fields are parted by semicolons.
func FuzzCluster(f *testing.F) {
	var lines []string
	for i := range report {
		s := report[i].sighting()
		lines = append(lines, strings.Join([]string{s.Name, s.Given, s.Family, s.Patronymic, s.Initials, s.Forms[0].Text}, ";"), "-")
	}
	f.Add(strings.Join(lines, "\n"))
	f.Add("A;;;;;\n;A;A;;;A\nAB A.;A;B;A;A.;\n-\nA A;;A;A;;A A")
	f.Add("Бек Аза;;;;\nBekоv A.;;;;;Bekоv A.\nÖmir Ä.;;Ömir\n van der Bek;;;;;van der\nuly uly uly;;;;\n“Bek” Aza “;;")
	f.Add("B \u05bb Bycov\nA \u05bb Bycov\n\xff.;\xff")
	f.Add("Azamat Serik uly Bekov;Azamat;Bekov;Serik uly;;\nA.S. Bekov;;Bekov;;A.S.;\nA.K. Bekov\nAzamat Bekov\nBekov")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4000 {
			t.Skip()
		}
		defer watchdog.Watch(text)()
		var all []Sighting
		entry := 1
		for line := range strings.SplitSeq(text, "\n") {
			if line == "-" {
				entry++
				continue
			}
			p := append(strings.Split(line, ";"), make([]string, 6)...)
			s := Sighting{Entry: entry, Name: p[0], Given: p[1], Family: p[2], Patronymic: p[3], Initials: p[4]}
			for i, text := range []string{p[0], p[5]} {
				at := (2*len(all) + i) * 4000
				s.Forms = append(s.Forms, formAt(text, at))
			}
			all = append(all, s)
		}
		people := NewReader(lexicon()).Cluster(all)
		checkPeople(t, all, people)
		for _, s := range NewReader(lexicon()).Suspects(people) {
			require.NotEqual(t, s.Whose, s.Like)
		}
		want := partition(people)
		slices.Reverse(all)
		require.Equal(t, want, partition(NewReader(lexicon()).Cluster(all)))
	})
}
