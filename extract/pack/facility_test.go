package pack

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

var institution = Facility{
	ID: "institution", Kind: "institution", Literal: "-",
	Pattern: `(?<code>(?<prefix>\p{L}{1,4})-(?<number>[0-9]+)(?:/(?<sub>[0-9]+))?)`,
	Code:    "${prefix}-${number}/${sub}",
	Letters: []Letter{{From: "О", To: "O"}, {From: "В", To: "V"}, {From: "Ж", To: "Zh"}},
	Known:   []Known{{Code: "OV-156/1", Kind: "prison", City: "Semey"}, {Code: "LA-155/18", City: "Almaty"}},
}

func TestFacilityFind(t *testing.T) {
	const text = "é LA-155/18, ОВ-156/1, EC-166/4, ОЩ-1/2, ОВ-7"
	found, unread, err := institution.Rule().Find(text)
	require.NoError(t, err)
	at := func(code string) model.Span { return spanIn(text, code) }
	assert.Equal(t, []FacilityMatch{
		{Span: at("LA-155/18"), Code: "LA-155/18", Kind: "institution", City: "Almaty"},
		{Span: at("ОВ-156/1"), Code: "OV-156/1", Kind: "prison", City: "Semey"},
		{Span: at("EC-166/4"), Code: "EC-166/4", Kind: "institution"},
	}, found)
	assert.Equal(t, []model.Unread{
		{Span: at("ОЩ-1/2"), Text: "ОЩ-1/2", Why: "the code has the letter Щ (U+0429), which the rule institution does not know"},
		{Span: at("ОВ-7"), Text: "ОВ-7", Why: "the code lacks its sub"},
	}, unread)
}

func TestFacilityCode(t *testing.T) {
	tests := []struct{ name, code, text, want, why string }{
		{"no template", "", "LA-155", "LA-155", ""},
		{"look-alikes and transliteration", "", "ОВЖ-15", "OVZh-15", ""},
		{"text around groups", "No. ${number}", "LA-15", "No. 15", ""},
		{"only what enters the code must be Latin", "No. ${number}", "ЩЩ-15", "No. 15", ""},
		{"dollar sign alone is text", "$${number}$", "LA-15", "$15$", ""},
		{"Latin letters beyond ASCII", "", "ŽÖ-15", "ŽÖ-15", ""},
		{"unknown letter", "", "Щ-15", "", "the code has the letter Щ (U+0429), which the rule institution does not know"},
		{"other digits", "${digits}", "LA-١٥", "", "the code has the letter ١ (U+0661), which the rule institution does not know"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := institution
			f.Code = test.code
			f.Pattern = `(?<code>\p{L}+-(?<digits>(?<number>\d+)))`
			found, unread, err := f.Rule().Find(test.text)
			require.NoError(t, err)
			if test.why != "" {
				require.Len(t, unread, 1)
				assert.Equal(t, test.why, unread[0].Why)
				assert.Empty(t, found)
				return
			}
			require.Len(t, found, 1)
			assert.Equal(t, test.want, found[0].Code)
			assert.Empty(t, unread)
		})
	}
}

func TestFacilityCodeOfOtherLatinLetters(t *testing.T) {
	f := institution
	f.Code = "${prefix}-${number}"
	f.Letters = []Letter{{From: "Q", To: "K"}, {From: "О", To: "O"}}
	found, _, err := f.Rule().Find("Q-155, OQ-7, ОQ-8")
	require.NoError(t, err)
	var codes []string
	for _, match := range found {
		codes = append(codes, match.Code)
	}
	assert.Equal(t, []string{"K-155", "OK-7", "OK-8"}, codes)
}

func TestFacilityFindAsksForTheLiteralFirst(t *testing.T) {
	f := institution
	f.Pattern = "(" // would be an error
	found, unread, err := f.Rule().Find("nothing here")
	assert.NoError(t, err)
	assert.Empty(t, found)
	assert.Empty(t, unread)
	_, _, err = f.Rule().Find("LA-1")
	assert.Error(t, err)
}

func TestPatternFind(t *testing.T) {
	tests := []struct {
		name, pattern, text string
		want                []string
	}{
		{"group", `fined (?<value>[0-9]+)`, "é fined 30, fined 7", []string{"30", "7"}},
		{"whole match", `fined [0-9]+`, "é fined 30", []string{"fined 30"}},
		{"group without part has no value", `fined(?: (?<value>[0-9]+))?`, "fined, fined 7", []string{"7"}},
		{"literal not there", `[0-9]+`, "30", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			found, err := Pattern{Literal: "fined", Pattern: test.pattern}.Rule().Find(test.text)
			require.NoError(t, err)
			var values []string
			for _, match := range found {
				assert.Equal(t, match.Value, test.text[match.Start:match.End])
				values = append(values, match.Value)
			}
			assert.Equal(t, test.want, values)
		})
	}
}
