package pack

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// evil has a rule of every kind whose pattern takes longer than the universe is old on a row of letters.
const evil = head + `facilities:
  - {id: camp, literal: x, pattern: '^(?<code>(\w+\w?)*x)$', code: '${code}', examples: {match: [{text: x, values: [x]}], reject: [y]}}
patterns:
  - {id: fine, literal: x, pattern: '^(\w+\w?)*x$', field: extra.fine, examples: {match: [{text: x, values: [x]}], reject: [y]}}
rules:
  - {id: odd, kind: existence, severity: warning, title: t, why: w, literal: x, pattern: '^(\w+\w?)*x$', examples: {match: [{text: x, values: [x]}], reject: [y]}}
`

// evilLexicon has little time for its patterns.
func evilLexicon(t *testing.T) *Lexicon {
	lex, err := Lay(Source{Name: "evil.yaml", Text: []byte(evil)})
	require.NoError(t, err)
	for _, m := range []*Matcher{lex.facilities[0].matcher, lex.patterns[0].matcher, lex.draftRules[0].matcher} {
		m.budget = time.Millisecond // the engine looks at its clock every 100
	}
	return lex
}

func TestARuleThatTakesTooLongIsNamedAndLeftAlone(t *testing.T) {
	lex := evilLexicon(t)
	bad := strings.Repeat("a", 40) + "x!"
	assert.Empty(t, lex.GaveUp())
	for i := range mostTimeouts + 2 {
		want := ErrTimeout
		if i >= mostTimeouts {
			want = ErrGivenUp
		}
		_, err := lex.draftRules[0].Find(bad)
		require.ErrorIs(t, err, want)
	}
	_, err := lex.draftRules[0].Find("without its letter")
	assert.NoError(t, err, "there was nothing to find")
	assert.Equal(t, []string{"odd"}, lex.GaveUp())
	_, _, err = lex.facilities[0].Find(bad)
	assert.ErrorIs(t, err, ErrTimeout)
	_, err = lex.patterns[0].Find(bad)
	assert.ErrorIs(t, err, ErrTimeout)
	assert.Equal(t, []string{"camp", "fine", "odd"}, lex.GaveUp())
}

// TestAHundredThousandRulesAreLaidOverEachOther holds that packs with so many rules load: comparing each with all would take hours.
func TestAHundredThousandRulesAreLaidOverEachOther(t *testing.T) {
	var parts []*layer
	list := make([]Pattern, 100_000)
	for i := range list {
		list[i].ID = fmt.Sprintf("p%d", i)
	}
	for part := range 5 {
		parts = append(parts, &layer{rest: &Pack{ID: "x", Patterns: list[part*20_000:][:20_000]}})
	}
	lex := newLexicon(append(parts, parts...))
	assert.Len(t, lex.Patterns(), len(list))
}
