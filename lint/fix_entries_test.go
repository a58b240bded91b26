package lint_test

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestSafeRepairsKeepEntries holds that a safe repair leaves a draft with as many entries as it had, and each with its date.
func TestSafeRepairsKeepEntries(t *testing.T) {
	b := newBench(t)
	list := texts(t)
	for _, r := range lint.Rules() {
		list["bad "+r.ID] = r.Bad
	}
	list["mixed"] = "On Маy 5, in Almaty, Askar Bekov was fined[1]\n\nOn May 6, in Almaty, Askar Bekov was freed[2]"
	list["ranges"] = "On February 3, in Almaty, a[1]\n\nOn February 4, in Almaty, a[2]\n\nOn 8 and 9 February, in Almaty, a[3]\n\nFrom 8 to 9 February, in Almaty, a[4]"
	list["stops"] = "On February 3, in Almaty, a[1]\n\nOn February 4, in Almaty, a[2]\n\n8 February. Almaty. A court sat[3]"
	for name, text := range list {
		s, ok := b.survey(name, text)
		if !ok {
			continue
		}
		repaired := string(b.fix(name, text, false).Text)
		assert.Equal(t, b.dates(name, text, s), b.dates(name, repaired, s), name)
	}
}

// dates are those of the entries of a text.
func (b *bench) dates(name, text string, s parser.Survey) (list []string) {
	b.t.Helper()
	for e, err := range b.lex.Calendar().NewTextReader(decoded(b.t, text).Text, name, s).Entries() {
		require.NoError(b.t, err)
		list = append(list, strings.TrimSuffix(e.Date+"/"+e.DateEnd, "/"))
	}
	return list
}
