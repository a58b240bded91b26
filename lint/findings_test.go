package lint_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/lint"
)

// TestPlacesInEachOtherAreNotAllQuoted holds that findings whose places lie in each other do not multiply the text of a draft: each quotes its beginning.
func TestPlacesInEachOtherAreNotAllQuoted(t *testing.T) {
	const marks = 4000
	for name, body := range map[string]string{
		"never closed":            strings.Repeat("“A ", marks),
		"a line each":             strings.Repeat("“A\n", marks),
		"closed with other marks": strings.Repeat("“A ", marks) + "x" + strings.Repeat(" »", marks),
		"doubled":                 strings.Repeat("«", marks) + "x" + strings.Repeat("»", marks),
	} {
		text := entryStart + body
		findings := check(t, text, lint.Rules(), noSettings)
		assert.GreaterOrEqual(t, len(findings), marks/2, name)
		quoted := 0
		for _, f := range findings {
			quoted += len(f.Text)
			start, cut := strings.CutSuffix(f.Text, "…")
			assert.True(t, !cut || len(f.Text) >= 100, "%s: too little is quoted: %s", name, f.Text)
			assert.True(t, strings.HasPrefix(body[strings.Index(body, start):], start))
		}
		assert.Less(t, quoted, 10*len(text)+200*len(findings)+100_000, name)
	}
}

// TestFindingsQuoteTheirPlaces holds that as many long places as a draft may well have are quoted as they stand.
func TestFindingsQuoteTheirPlaces(t *testing.T) {
	sentence := "“They did not leave the square, and " + strings.Repeat("nobody came to see them, and ", 30)
	text := strings.Repeat(entryStart+sentence+sentence+"[1]\n\n", 50)
	findings := of(check(t, text, lint.Rules(), noSettings), "quote-unclosed")
	assert.Len(t, findings, 100)
	for _, f := range findings {
		assert.Greater(t, len(f.Text), 800)
		assert.False(t, strings.HasSuffix(f.Text, "…"))
	}
}
