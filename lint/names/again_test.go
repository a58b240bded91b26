package names

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"testing"
	"weak"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

// told is all that a Reader tells of the people of a report.
func told(r *Reader, all []Sighting) (lines []string) {
	people := r.Cluster(all)
	for i := range people {
		p := &people[i]
		line := fmt.Sprint(p.Sure, p.Orders())
		for _, s := range p.Sightings {
			line += " + " + label(s)
		}
		for _, part := range []Part{Family, Given} {
			for _, s := range p.Spellings(part) {
				line += fmt.Sprint(" ", part, " ", s.Text, s.Fold(), s.Key(), s.Places)
			}
		}
		lines = append(lines, line)
	}
	for _, s := range r.Suspects(people) {
		lines = append(lines, fmt.Sprint(s.Slip, s.Part, s.Whose, s.Written.Text, s.Written.Places, s.Like, s.Meant, s.Count, s.Sure))
	}
	return lines
}

// TestReportsStayApart holds that what a Reader tells of a report does not depend on those that it has read before, be they short, long, or longer than
// those whose memory it keeps.
func TestReportsStayApart(t *testing.T) {
	reports := [][]Sighting{sightings(), nil, long(mostKept), long(40), sightings()[20:]}
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		var all []Sighting
		for i := range 300 {
			s := hostile[name](i)
			s.Entry, s.Forms = i/2+1, []model.Mention{formAt(s.Name, 100*i)}
			all = append(all, s)
		}
		reports = append(reports, all)
	}
	r := NewReader(lexicon())
	for range 2 {
		for i, report := range reports {
			require.Equal(t, told(NewReader(lexicon()), report), told(r, report), "report %d", i)
		}
		r.Forget()
	}
}

// TestForget holds that no text of a report stays in memory behind it.
func TestForget(t *testing.T) {
	r := NewReader(lexicon())
	report := weak.Make(reportOf(r))
	r.Forget()
	runtime.GC()
	assert.Nil(t, report.Value())
	runtime.KeepAlive(r)
}

// reportOf lets a Reader read a report, and gives its first sighting.
func reportOf(r *Reader) *Sighting {
	all := sightings()
	r.Suspects(r.Cluster(all))
	return &all[0]
}
