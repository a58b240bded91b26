package lint_test

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRepairsKeepEntries holds that a repair leaves a draft with as many entries as it had, and each with its date.
func TestRepairsKeepEntries(t *testing.T) {
	b := newBench(t)
	list := texts(t)
	for _, r := range lint.Rules() {
		list["bad "+r.ID] = r.Bad
	}
	list["mixed"] = "On Маy 5, in Almaty, Askar Bekov was fined[1]\n\nOn May 6, in Almaty, Askar Bekov was freed[2]"
	const usual = "On February 1, in Almaty, a\n\nOn February 2, in Almaty, a\n\nOn February 3, in Almaty, a\n\nOn February 4, in Almaty, a\n\nOn February 5, in Almaty, a\n\n"
	list["ranges"] = usual + "On 8 and 9 February, in Almaty, a\n\nFrom 8 to 9 February, in Almaty, a\n\n9/10 February, in Almaty, a\n\nOn 9-10.02.2022, in Almaty, a\n\n27-28.02.2022, in Almaty, a"
	list["stops"] = usual + "8 February. Almaty. A court sat\n\n(February 9) In Almaty, a\n\n[9 February] In Almaty, a"
	for name, text := range list {
		s, ok := b.survey(name, text)
		if !ok {
			continue
		}
		for _, unsafe := range []bool{false, true} {
			repaired := b.fix(name, text, unsafe).Text
			assert.Equal(t, b.dates(name, text, s), b.dates(name, repaired, s), "%s, unsafe %t", name, unsafe)
		}
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
