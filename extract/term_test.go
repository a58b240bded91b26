package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// slowTerms finds the terms of an entry that has been read, with no thought of where one can go on.
func slowTerms(s *scan) (terms []term) {
	next := 0
	for i := range s.words {
		w := &s.words[i]
		if i < next || w.kind != parser.Word && w.kind != parser.Initial || !s.lex.Term(s.fold(i)).Is(pack.Longer) || w.kind == parser.Word && w.shape&parser.Capital == 0 && small(s.fold(i)) {
			continue
		}
		best := term{from: i}
		for j := i + 1; j < len(s.words) && s.words[j].token < w.token+maxTerm; j++ {
			c := s.lex.Term(s.withoutBased(j, s.foldRange(i, j)))
			if c == 0 && !s.parted(j) {
				break
			}
			if c&^pack.Longer != 0 {
				best.to, best.class = j, c&^pack.Longer
			}
		}
		if best.class != 0 {
			terms, next = append(terms, best), best.to+1
		}
	}
	return terms
}

// TestTermsAreFoundAsTheSlowWayFindsThem holds that no term is missed for the sake of speed, also where one begins with another, or goes on without a
// blank.
func TestTermsAreFoundAsTheSlowWayFindsThem(t *testing.T) {
	lex, err := pack.Lay(pack.Source{Name: "own.yaml", Text: []byte(`
pack: own-en
version: "1"
title: Terms
country: KZ
language: en
people:
  roles: |
    room 5
    room 5x
    chief's aide
    lawyer, senior
    lawyer-2
    St. Peter's
`)})
	require.NoError(t, err)
	texts := append(tableTexts(t), lead+"room 5x, room 5, room 5 x, the chief’s aide, the chief, a lawyer, senior, a lawyer-2 and a lawyer - 2 at St. Peter’s")
	x := New(lex)
	found := 0
	for _, text := range texts {
		x.Entry(entryOf(lex, text))
		s := x.scans[0]
		found += len(s.terms)
		assert.ElementsMatch(t, slowTerms(s), s.terms, "%q", text)
	}
	assert.Greater(t, found, 100)
	assert.Len(t, x.scans[0].terms, 7)
}
