package config

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/strictyaml"
)

var known = Known{
	Rules:  []string{"law-no-code", "date-style", "mixed-script"},
	Styles: []StyleKey{{"lead-date", []string{"month-day", "day-month"}}, {"quotes", []string{"curly", "straight"}}},
}

// whole says all that a configuration can say.
const whole = `# of the monthly chronicle
period: "2022-02"
paths: [drafts/*.txt]
packs: [kz-en, packs/by-en.yaml]
rules:
  law-no-code: off
  mixed-script: "off"
  date-style: error
style:
  lead-date: month-day
spellings:
  people: [Zhanar Akhmet]
  organisations: |
    Oyan Club
  places: Zhanaozen
ignore:
  - rule: mixed-script
    path: drafts/2022-*.txt
    text: "ОВ-156/1"
    reason: the colony writes itself so
    until: "2026-12-31"
  - {text: Zhanar, reason: asked her, until: 2026-02-28}
`

// anyPacks says what is known whatever the packs are.
func anyPacks([]string) (Known, error) { return known, nil }

func TestRead(t *testing.T) {
	name := filepath.Join("work", Name)
	got, err := Read(name, []byte(whole), anyPacks)
	require.NoError(t, err)
	assert.Equal(t, &Config{
		Path: name, Period: "2022-02", Paths: strictyaml.Phrases{"drafts/*.txt"},
		Packs: strictyaml.Phrases{"kz-en", filepath.Join("work", "packs", "by-en.yaml")},
		Rules: []Severity{{"law-no-code", Off}, {"mixed-script", Off}, {"date-style", "error"}},
		Style: []Choice{{"lead-date", "month-day"}},
		Spellings: Spellings{
			People: strictyaml.Phrases{"Zhanar Akhmet"}, Organisations: strictyaml.Phrases{"Oyan Club"}, Places: strictyaml.Phrases{"Zhanaozen"},
		},
		Ignore: []Ignore{
			{Rule: "mixed-script", Path: "drafts/2022-*.txt", Text: "ОВ-156/1", Reason: "the colony writes itself so", Until: "2026-12-31", Line: 17},
			{Text: "Zhanar", Reason: "asked her", Until: "2026-02-28", Line: 22},
		},
		at: []strictyaml.Place{{Line: 3, Column: 9}},
	}, got)
}

func TestReadTakesAnEmptyFile(t *testing.T) {
	for _, src := range []string{"", "# rules:\n#   date-style: off\n", "---\n", "rules: {}\npaths: []\n"} {
		c, err := Read("a.yaml", []byte(src), anyPacks)
		require.NoError(t, err, "%q", src)
		assert.Empty(t, c.Rules, "%q", src)
		files, err := c.Files()
		assert.NoError(t, err, "%q", src)
		assert.Empty(t, files, "%q", src)
	}
}

func TestReadLeavesPathsOfPacksFromTheRoot(t *testing.T) {
	root, err := filepath.Abs("by.yaml")
	require.NoError(t, err)
	c, err := Read(filepath.Join("work", Name), []byte("packs: ['"+root+"', ../by.yaml]"), anyPacks)
	require.NoError(t, err)
	assert.Equal(t, strictyaml.Phrases{root, "by.yaml"}, c.Packs)
}

func TestReadProblems(t *testing.T) {
	tests := []struct{ name, src, want string }{
		// form
		{"unknown key", "rule: {}", `1:1: unknown key "rule"; did you mean "rules"?`},
		{"unknown key of an ignore", "ignore: [{rule: date-style, reson: x}]", `1:29: unknown key "reson" under "ignore"; did you mean "reason"?`},
		{"key twice", "style: {}\nrules: {}\nstyle: {}\n", `3:1: key "style" stands twice, first on line 1`},
		{"key of the program", "path: a", `1:1: unknown key "path"; did you mean "paths"?`},
		{"text for a configuration", "off", `1:1: a configuration is a mapping (key: value); found the text "off"`},
		{"list for rules", "rules: [date-style]", `1:8: the value of "rules" is a mapping (key: value); found a list`},
		{"mapping for ignores", "ignore: {rule: date-style}", `1:9: the value of "ignore" is a list (lines that begin with -); found a mapping`},
		{"mapping for people", "spellings: {people: {a: b}}", `1:21: the value of "people" is a list of texts or one block of text; found a mapping`},
		{"nothing", "rules:\n", `1:1: nothing follows "rules"; give it a value or delete the key`},
		{"not YAML", "period: 'a", `1:9: this is not YAML: could not find end character of single-quoted text; the closing quote is missing`},
		{"second document", "period: \"2022\"\n---\nrules: {}\n", `2:1: a second document begins here; a configuration is one document, so delete the line ---`},
		{"anchor", "style: &a {}", `1:8: anchors (&) are not used in configurations; if this is text, put it in quotes`},
		{"pattern that looks like an alias", "paths: [*.txt]", `1:9: aliases (*) are not used in configurations; write the value out, or put it in quotes if it is text`},
		{"deep nesting", "rules: " + strings.Repeat("[", 50), "1:47: nested more than 40 levels deep"},

		// period
		{"number for a period", "period: 2022", `1:9: found the number 2022 where text belongs; write "2022"`},
		{"month without a zero", "period: 2022-2", `1:9: a period is a year ("2022"), or a year and a month ("2022-02"); found "2022-2"`},
		{"empty period", "period: ''", `1:9: "period" of a configuration is empty`},

		// rules
		{"unknown rule", "rules:\n  law-no-cod: off\n", `2:3: unknown rule "law-no-cod"; did you mean "law-no-code"?`},
		{"unknown rule that is near nothing", "rules: {xyzzy: off}", `1:9: unknown rule "xyzzy"; valid here: law-no-code, date-style, mixed-script`},
		{"rule twice", "rules:\n  date-style: off\n  date-style: error\n", `3:3: key "date-style" stands twice under "rules", first on line 2`},
		{"unknown level", "rules:\n  date-style: warn\n", `2:15: unknown level "warn"; valid here: error, warning, suggestion, off`},
		{"level in capitals", "rules: {date-style: Off}", `1:21: unknown level "Off"; did you mean "off"?`},
		{"truth value for a level", "rules: {date-style: false}", `1:21: found the truth value false where text belongs; write "false"`},
		{"no level", "rules:\n  date-style:\n", `2:3: nothing follows "date-style"; give it a value or delete the key`},
		{"empty level", "rules: {date-style: ''}", `1:21: "date-style" of rules is empty`},
		{"no rule left", "rules:\n  law-no-code: off\n  date-style: off\n  mixed-script: off\n", `2:3: this leaves no rule in force: every one is off`},

		// style
		{"unknown style", "style: {lead-dat: month-day}", `1:9: unknown style "lead-dat"; did you mean "lead-date"?`},
		{"unknown value", "style: {lead-date: curly}", `1:20: unknown value of "lead-date" "curly"; valid here: month-day, day-month`},
		{"empty value", "style: {quotes: ''}", `1:17: "quotes" of style is empty`},

		// packs and paths
		{"unknown pack", "packs: [kz_en]", `1:9: unknown pack "kz_en"; did you mean "kz-en"?`},
		{"unknown pack that is near nothing", "packs:\n  - kz-en\n  - belarus\n", `3:5: unknown pack "belarus"; valid here: kz-en, a file such as packs/by-en.yaml`},
		{"absolute path", "paths: [/drafts/*.txt]", `1:9: a path is relative to the folder of the configuration, and stays in it; found "/drafts/*.txt"`},
		{"path out of the folder", "paths:\n  - a\n  - b/../../*.txt\n", `3:5: a path is relative to the folder of the configuration, and stays in it; found "b/../../*.txt"`},
		{"path of Windows", `paths: drafts\*.txt`, `1:8: write / between folders; found "drafts\\*.txt"`},
		{"open bracket", "paths: |\n  a\n  [b\n", `3:3: a bracket or brace is open, or nothing stands in it; found "[b"`},
		{"two stars in a name", "paths: drafts/**.txt", `1:8: ** is a folder's whole name, as in "drafts/**/*.txt"; found "drafts/**.txt"`},
		{"many braces", "paths: '{a,b}{a,b}{a,b}{a,b}'", `1:8: a path has at most 3 { and 300 characters; found "{a,b}{a,b}{a,b}{a,b}"`},
		{"long path", "paths: " + strings.Repeat("é", 301), `1:8: a path has at most 3 { and 300 characters; found "` + strings.Repeat("é", 39) + `…"`},

		// ignores
		{"neither rule nor text", "ignore: [{path: a, reason: b}]", `1:10: an ignore needs "rule" or "text"`},
		{"no reason", "ignore:\n  - rule: date-style\n", `2:5: an ignore needs "reason"`},
		{"empty reason", "ignore: [{rule: date-style, reason: ''}]", `1:37: "reason" of an ignore is empty`},
		{"blank reason", "ignore: [{rule: date-style, reason: ' '}]", `1:37: a reason is a few words; found " "`},
		{"empty rule", "ignore: [{rule: '', reason: a}]", `1:17: "rule" of an ignore is empty`},
		{"empty text", "ignore: [{text: '', reason: a}]", `1:17: "text" of an ignore is empty`},
		{"empty path and day", "ignore: [{text: a, path: '', until: '', reason: a}]", `1:26: "path" of an ignore is empty; 1:37: "until" of an ignore is empty`},
		{"unknown rule of an ignore", "ignore: [{rule: datestyle, reason: a}]", `1:17: unknown rule "datestyle"; did you mean "date-style"?`},
		{"path of an ignore", "ignore: [{text: a, path: ../a, reason: a}]", `1:26: a path is relative to the folder of the configuration, and stays in it; found "../a"`},
		{"month for a day", "ignore: [{text: a, until: 2026-12, reason: a}]", `1:27: "until" is a day of the calendar, such as "2026-12-31"; found "2026-12"`},
		{"day that is none", "ignore: [{text: a, until: '2026-02-30', reason: a}]", `1:27: "until" is a day of the calendar, such as "2026-12-31"; found "2026-02-30"`},
		{"number for a text", "ignore: [{text: 405.10, reason: a}]", `1:17: found the number 405.10 where text belongs; write "405.10"`},
		{"text of a block", "ignore:\n  - text: |\n      a\n    reason: a\n", `2:11: "text" is words of one line of the draft; write |- instead of |; found "a\n"`},
		{"text for an ignore", "ignore: [date-style]", `1:10: an item of "ignore" is a mapping (key: value); found the text "date-style"`},

		// all at once
		{"several", "period: 22\nrules: {a: off, date-style: of}\nignore: [{}]\n", `1:9: found the number 22 where text belongs; write "22"; ` +
			`2:9: unknown rule "a"; valid here: law-no-code, date-style, mixed-script; 2:29: unknown level "of"; did you mean "off"?; ` +
			`3:10: an ignore needs "rule" or "text"; 3:10: an ignore needs "reason"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, err := Read(Name, []byte(test.src), anyPacks)
			require.Error(t, err)
			assert.Nil(t, c)
			assert.Equal(t, test.want, strings.ReplaceAll(strings.ReplaceAll(err.Error(), Name+":", ""), "\n", "; "))
			var one *strictyaml.Error
			require.True(t, errors.As(err, &one))
			assert.Equal(t, Name, one.File)
		})
	}
}
