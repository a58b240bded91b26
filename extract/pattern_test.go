package extract

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// patterned is a lexicon with patterns for every field.
var patterned = sync.OnceValue(func() *pack.Lexicon {
	lex, err := pack.Lay(pack.Source{Name: "own.yaml", Text: []byte(`
pack: own-en
version: "1"
country: KZ
language: en
patterns:
  - {id: ward, field: facilities, literal: Ward, pattern: 'Ward (?<value>[A-Z])\b', examples: {match: [{text: in Ward B, values: [B]}], reject: [no]}}
  - {id: paragraph, field: articles, literal: §§, pattern: '§§(?<value>[0-9]+)', examples: {match: [{text: see §§12, values: ["12"]}], reject: [no]}}
  - {id: gap, field: places, literal: '  ', pattern: '(?<=held) +|(?<=no) +way', examples: {match: [{text: no  way, values: ['  way']}], reject: [no]}}
  - {id: late, field: extra.word, literal: late, pattern: '(?<value>late)\b', examples: {match: [{text: late, values: [late]}], reject: [no]}}
  - {id: soon, field: extra.word, literal: soon, pattern: '(?<value>soon)\b', examples: {match: [{text: soon, values: [soon]}], reject: [no]}}
`)})
	if err != nil {
		panic(err)
	}
	return lex
})

// A pattern may hold white space alone, also where what is read of an entry ends.
func TestPatternsMayHoldNoWord(t *testing.T) {
	x := New(patterned())
	x.Trace = true
	for _, text := range []string{lead + "he was held  here", lead + "he was held  ", lead + strings.Repeat(" ", parser.MaxEntry-len(lead)-len("held  ")) + "held  here"} {
		at := strings.Index(text, "held  ") + len("held")
		x.Entry(entryOf(patterned(), text))
		assert.Contains(t, x.Losses(), Loss{Span: model.Span{Start: at, End: at + 2}, Text: "  ", Field: "places", Why: "no word stands there"})
	}
}

// What patterns read for a field is one with what the field's own rules read, and in order of the text.
func TestPatternsJoinTheirFields(t *testing.T) {
	for _, c := range []struct{ text, facilities, articles string }{
		{"he was in Ward B, see §§12, was taken to LA-155/18 under Article 5 of the CC, and again to Ward B, see §§12, and Ward A.", "B, LA-155/18, A", "12, CC 5"},
		{"he read the article 12, §§12 and Article 12 of the AOC, and §§5; he came late, soon.", "", "AOC 12, 12, 5"},
		{"he came soon, late, soon; he was taken to LA-155-18 and LA-155/18.", "LA-155/18", ""},
	} {
		e := readText(patterned(), lead+c.text)
		assert.Equal(t, c.facilities, showFacilities(e), c.text)
		assert.Equal(t, c.articles, showArticles(e), c.text)
		assert.Empty(t, checkSpans(e), c.text)
	}
}
