package pack

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// head begins every pack of the tables; what follows it begins on line 3.
const head = "pack: xx\nversion: \"1\"\n"

// rule is a facility without problems, but for its pattern and code, which begin on lines 6 and 7 after head.
const rule = `facilities:
  - id: camp
    literal: x
    pattern: '%s'
    code: '%s'
    examples:
      match: [{text: x1, values: [x1]}]
      reject: [y]
`

func TestReadProblems(t *testing.T) {
	tests := []struct{ name, src, want string }{
		// keys
		{"unknown key at the top", head + "calender: {}", `3:1: unknown key "calender"; did you mean "calendar"?`},
		{"unknown key deep down", head + "facilities:\n  - id: a\n    literal: a\n    pattern: (?<code>a)\n    examples:\n      mach: []\n      reject: [b]\n", `8:7: unknown key "mach" under "examples"; did you mean "match"?`},
		{"unknown key in a flow mapping", head + "places: {regions: [{nam: X}]}", `3:21: unknown key "nam" under "regions"; did you mean "name"?`},
		{"unknown key that is near nothing", head + "law: {xyzzy: a}", `3:7: unknown key "xyzzy" under "law"; valid here: article, part, clause, numbers, codes`},
		{"key twice", head + "title: a\ncountry: KZ\ntitle: b\n", `5:1: key "title" stands twice, first on line 3`},
		{"key that is a number", head + "law:\n  12: a\n", `4:3: a key is a plain word under "law"; found the value "12"; valid here: article, part, clause, numbers, codes`},
		{"key without a value", head + "law:\ntitle: a\n", `3:1: nothing follows "law"; give it a value or delete the key`},

		// kinds
		{"list for a mapping", head + "law: [a]", `3:6: the value of "law" is a mapping (key: value); found a list`},
		{"text for a mapping", head + "law: a", `3:6: the value of "law" is a mapping (key: value); found the text "a"`},
		{"mapping for a list", head + "facilities:\n  id: a\n", `4:3: the value of "facilities" is a list (lines that begin with -); found a mapping`},
		{"text for a list", head + "patterns: |\n  a\n", `3:11: the value of "patterns" is a list (lines that begin with -); found a block of text`},
		{"text for an item", head + "patterns: [a]", `3:12: an item of "patterns" is a mapping (key: value); found the text "a"`},
		{"list for a text", head + "title:\n  - a\n", `4:3: the value of "title" is text; found a list`},
		{"mapping for a text", head + "title: {a: b}", `3:8: the value of "title" is text; found a mapping`},
		{"mapping for words", head + "law: {part: {a: b}}", `3:13: the value of "part" is a list of texts or one block of text; found a mapping`},
		{"list in words", head + "law: {part: [[a]]}", `3:14: the value of "part" is a list of texts; found a list`},
		{"text for a pack", "hello", `1:1: a pack is a mapping (key: value); found the text "hello"`},
		{"list for a pack", "- a", `1:1: a pack is a mapping (key: value); found a list`},
		{"empty file", "# nothing\n", `the file is empty; a pack is keys and values, from "pack: …" on`},

		// scalars
		{"number", "pack: xx\nversion: 1\n", `2:10: found the number 1 where text belongs; write "1"`},
		{"decimal number", head + "title: 1.10", `3:8: found the number 1.10 where text belongs; write "1.10"`},
		{"octal number", head + "title: 010", `3:8: found the number 010 where text belongs; write "010"`},
		{"hexadecimal number", head + "title: 0x1F", `3:8: found the number 0x1F where text belongs; write "0x1F"`},
		{"number with an exponent", head + "title: 1e3", `3:8: found the number 1e3 where text belongs; write "1e3"`},
		{"infinite number", head + "title: .inf", `3:8: found the number .inf where text belongs; write ".inf"`},
		{"number among words", head + "law: {part: [a, 7]}", `3:17: found the number 7 where text belongs; write "7"`},
		{"number for words", head + "law: {part: 7}", `3:13: found the number 7 where text belongs; write "7"`},
		{"highest article", head + "law: {codes: [{id: CC, jurisdiction: KZ, names: [Code], highest: 467}]}", `3:66: found the number 467 where text belongs; write "467"`},
		{"GeoNames id", head + "places: {settlements: [{name: A, geonames: 1520316}]}", `3:44: found the number 1520316 where text belongs; write "1520316"`},
		{"true", head + "title: True", `3:8: found the truth value True where text belongs; write "True"`},
		{"null", head + "people: {given: [Null]}", `3:18: found the empty value Null where text belongs; write "Null"`},
		{"tilde", head + "title: ~", `3:8: found the empty value ~ where text belongs; write "~"`},
		{"empty item", head + "people:\n  given:\n    - A\n    -\n    - B\n", `6:6: an item of "given" is empty; delete it or give it a value`},
		{"blank item", head + "people: {given: [A, ' ']}", `3:21: an item of "given" is empty; delete it or give it a value`},
		{"comment in a block", head + "people:\n  given: |\n    A\n      # men\n    B\n", `6:7: a comment in a block of text is text too; put it above the key`},
		{"folded phrases", head + "people:\n  roles: >\n    a\n    b\n", `4:10: the lines of "roles" are joined to one term here; write | after the colon, and a term a line`},
		{"quoted phrases on two lines", head + "people:\n  roles: 'a\n    b'\n", `4:10: the lines of "roles" are joined to one term here; write | after the colon, and a term a line`},
		{"plain text on two lines", head + "title: a\n  b # c\n", `3:8: the text of "title" goes over several lines; put it below, after > or |`},
		{"empty last item", head + "facilities:\n-\ntitle: a\n", `5:1: the item of "facilities" above this line is empty; delete it or give it a value`},

		// YAML that packs do without
		{"anchor", head + "title: &a b", `3:8: anchors (&) are not used in packs; if this is text, put it in quotes`},
		{"alias", head + "title: *a", `3:8: aliases (*) are not used in packs; write the value out, or put it in quotes if it is text`},
		{"merge key", head + "<<: {title: a}", `3:1: merge keys (<<) are not used in packs; write the keys out`},
		{"tag", head + "title: !!str 7", `3:8: tags (!) are not used in packs; if this is text, put it in quotes`},
		{"directive", "%YAML 1.2\n---\n" + head, `1:1: directives (%) are not used in packs; if this is text, put it in quotes`},
		{"marked key", head + "? title\n: a\n", `3:1: keys marked with ? are not used in packs; write key: value, or put it in quotes if it is text`},
		{"second document", head + "---\n" + head, `3:1: a second document begins here; a pack is one document, so delete the line ---`},
		{"second document after an end", head + "...\ntitle: a\n", `4:1: a second document begins here; a pack is one document`},
		{"deep nesting", head + "law: " + strings.Repeat("[", 50), "3:45: nested more than 40 levels deep"},
		{"deep lists", head + "law:\n " + strings.Repeat("- ", 50), "4:80: nested more than 40 levels deep"},

		// not YAML
		{"tab", head + "law:\n\tpart: a\n", "4:1: a tab; write spaces, or \\t in double quotes if the text needs one"},
		{"open quote", head + "title: 'a\n", `3:8: this is not YAML: could not find end character of single-quoted text; the closing quote is missing`},
		{"second colon", head + "title: a: b\n", `3:8: this is not YAML: mapping value is not allowed in this context; put text that has a colon in it in quotes`},
		{"unknown escape", head + `title: "\d"`, `3:10: this is not YAML: found unknown escape character 'd'; write a backslash twice in double quotes, or use single quotes`},

		// encodings
		{"bad UTF-8", head + "title: Алм\xd0\n", `3:11: byte 0xD0 is not UTF-8; save the file as UTF-8`},
		{"UTF-16 with a mark", "\xff\xfep\x00a\x00", "1:1: the file is UTF-16; save it as UTF-8"},
		{"UTF-16 without a mark", "\x00p\x00a", "1:1: the file is UTF-16; save it as UTF-8"},
		{"control character", head + "title: a\x1bb", "3:9: control character U+001B; delete it"},
		{"old line ends", "pack: xx\rversion: a\r", "1:9: a carriage return without a line feed; end lines with LF or CR LF"},
		{"large file", strings.Repeat("#", 8<<20+1), "the file has more than the 8388608 bytes that a pack may have"},
		{"many marks", "title: " + strings.Repeat("'", 1<<20), "1:1000006: the file has more than 500000 values, keys and marks; put long lists of words into blocks of text"},
		{"many values", "law: [" + strings.Repeat("a,", 300_000) + "]", "1:500004: the file has more than 500000 values, keys and marks; put long lists of words into blocks of text"},

		// meaning
		{"no id", "version: \"1\"", `1:1: a pack needs "pack"`},
		{"no version", "pack: xx", `1:1: a pack needs "version"`},
		{"empty version", "pack: xx\nversion: ''", `2:10: "version" of a pack is empty`},
		{"form of the id", "pack: Kz_en\nversion: a", `1:7: an id is small letters, digits and hyphens, and begins with a letter; found "Kz_en"`},
		{"country", head + "country: kz", `3:10: a country is two capital letters (ISO 3166-1), such as "KZ"; found "kz"`},
		{"language", head + "language: EN", `3:11: a language is two small letters (ISO 639-1), such as "en"; found "EN"`},
		{"month", head + `calendar: {months: [{number: "13", names: [May]}]}`, `3:30: a month's number is "1" to "12"; found "13"`},
		{"month with a zero", head + `calendar: {months: [{number: "05", names: [May]}]}`, `3:30: a month's number is "1" to "12"; found "05"`},
		{"month twice", head + `calendar: {months: [{number: "5", names: A}, {number: "5", names: B}]}`, `3:55: month "5" stands twice, first on line 3`},
		{"month without names", head + `calendar: {months: [{number: "5"}]}`, `3:21: a month needs "names"`},
		{"code twice", head + "law: {codes: [{id: CC, jurisdiction: KZ, names: A}, {id: CC, jurisdiction: RU, names: A}, {id: CC, jurisdiction: KZ, names: A}]}",
			`3:96: code of law "KZ CC" stands twice, first on line 3`},
		{"code without a jurisdiction", head + "law: {codes: [{id: CC, names: A}]}", `3:15: a code of law needs "jurisdiction"`},
		{"empty names", head + "law: {codes: [{id: CC, jurisdiction: KZ, names: []}]}", `3:49: "names" of a code of law is empty`},
		{"highest article not a number", head + "law: {codes: [{id: CC, jurisdiction: KZ, names: A, highest: '24.23'}]}",
			`3:61: the highest article is a number of digits, such as "467"; leave it out where numbers have dots; found "24.23"`},
		{"settlement without a name", head + "places: {settlements: [{region: A}]}", `3:24: a settlement needs "name"`},
		{"settlement twice", head + "places: {settlements: [{name: A, geonames: '7'}, {name: B, geonames: '7'}]}", `3:70: GeoNames id "7" stands twice, first on line 3`},
		{"latitude", head + "places: {settlements: [{name: A, lat: '91'}]}", `3:39: a latitude is decimal degrees from "-90" to "90"; found "91"`},
		{"country of a country", head + "places: {countries: [{code: KAZ, names: A}]}", `3:29: a country is two capital letters (ISO 3166-1), such as "KZ"; found "KAZ"`},
		{"facility with nothing", head + "facilities: [{kind: a}]", `3:14: a facility needs "id"; 3:14: a facility needs "literal"; 3:14: a facility needs "pattern"; 3:14: a facility needs "examples"`},
		{"a misspelt key is not missing too", head + "patterns: [{id: a, field: people, literal: x, patern: x, examples: {match: [{text: x, values: x}], reject: y}}]",
			`3:47: unknown key "patern" under "patterns"; did you mean "pattern"?`},
		{"facility without examples of either kind", head + "facilities: [{id: a, literal: a, pattern: '(?<code>a)', examples: {}}]",
			`3:67: the examples of a facility needs "match"; 3:67: the examples of a facility needs "reject"`},
		{"example without values", head + "facilities: [{id: a, literal: a, pattern: '(?<code>a)', examples: {match: [{text: a}], reject: b}}]", `3:76: an example needs "values"`},
		{"pattern that does not compile", head + fmt.Sprintf(rule, "(?<code>x", ""), `6:14: the pattern cannot be compiled: missing closing )`},
		{"pattern without the group", head + fmt.Sprintf(rule, "x", ""), `6:14: the pattern of a facility needs the group "code", written (?<code>…)`},
		{"unknown group", head + fmt.Sprintf(rule, "(?<code>x(?<number>1))", "x${numbr}"), `7:11: the pattern has no group "numbr"; did you mean "number"?`},
		{"open brace", head + fmt.Sprintf(rule, "(?<code>x)", "${code"), `7:11: ${ needs the name of a group and }`},
		{"rule twice", head + fmt.Sprintf(rule, "(?<code>x)", "a") + strings.TrimPrefix(fmt.Sprintf(rule, "(?<code>x)", "a"), "facilities:\n"), `11:9: rule "camp" stands twice, first on line 4`},
		{"pattern that ends with a line break", head + strings.Replace(fmt.Sprintf(rule, "", ""), "''\n", "|\n      (?<code>x)\n", 1), `6:14: this ends with a line break, which no text has there; write |- instead of |`},
		{"two letters", head + "facilities: [{id: a, literal: a, pattern: '(?<code>a)', letters: [{from: ОВ, to: OV}], examples: {match: [{text: a, values: a}], reject: b}}]",
			`3:74: "from" is one letter; found "ОВ"`},
		{"unknown field", head + "patterns: [{id: a, literal: a, field: peple, pattern: a, examples: {match: [{text: a, values: a}], reject: b}}]",
			`3:39: unknown field "peple"; did you mean "people"?`},
		{"extra field without a name", head + "patterns: [{id: a, literal: a, field: extra., pattern: a, examples: {match: [{text: a, values: a}], reject: b}}]",
			`3:39: unknown field "extra."; valid here: people, places, articles, facilities, extra.<name>`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p, err := Read("a.yaml", []byte(test.src))
			require.Error(t, err)
			assert.Nil(t, p)
			assert.Equal(t, test.want, strings.ReplaceAll(strings.TrimPrefix(strings.ReplaceAll(err.Error(), "a.yaml:", ""), " "), "\n", "; "))
			var one *Error
			require.True(t, errors.As(err, &one))
			assert.Equal(t, "a.yaml", one.File)
		})
	}
}

func TestReadTellsAllProblemsInOrder(t *testing.T) {
	_, err := Read("a.yaml", []byte("version: 1\nlaw: {prt: a}\ntitle: []\npatterns: [{}]\n"))
	want := `a.yaml:1:1: a pack needs "pack"
a.yaml:1:10: found the number 1 where text belongs; write "1"
a.yaml:2:7: unknown key "prt" under "law"; did you mean "part"?
a.yaml:3:8: the value of "title" is text; found a list
a.yaml:4:12: a pattern needs "id"
a.yaml:4:12: a pattern needs "literal"
a.yaml:4:12: a pattern needs "pattern"
a.yaml:4:12: a pattern needs "examples"
a.yaml:4:12: a pattern needs "field"`
	assert.EqualError(t, err, want)
}

func TestReadTellsNoMoreThanTwenty(t *testing.T) {
	_, err := Read("a.yaml", []byte(head+"people:\n  given:\n"+strings.Repeat("    - 7\n", 3000)))
	var list Errors
	require.True(t, errors.As(err, &list))
	require.Len(t, list, 21)
	assert.Equal(t, 24, list[19].Line)
	assert.Equal(t, "a.yaml: 2980 more problems are not shown", list[20].Error())
}

func TestReadTakesFilesAsEditorsWriteThem(t *testing.T) {
	plain := head + "people:\n  given: |\n    Ales\n    Yana\n  roles:\n    - 'human rights activist'\n"
	want, err := Read("a.yaml", []byte(plain))
	require.NoError(t, err)
	for name, src := range map[string]string{
		"byte order mark": "\ufeff" + plain,
		"CR LF":           strings.ReplaceAll(plain, "\n", "\r\n"),
		"document marks":  "# a pack\n---\n" + plain + "...\n",
		"comments":        strings.ReplaceAll(plain, "\npeople:", "\n\n# people\npeople: # here"),
		"flow":            `{pack: xx, version: "1", people: {given: [Ales, Yana], roles: ["human rights activist"]}}`,
	} {
		got, err := Read("a.yaml", []byte(src))
		require.NoError(t, err, name)
		assert.Equal(t, want, got, name)
	}
}

func TestReadWordsAndPhrases(t *testing.T) {
	tests := []struct {
		name, src string
		words     Words
		phrases   Phrases
	}{
		{"lists", "{given: [Ales, 'Jean Paul'], roles: ['judge', ' a b ']}", Words{"Ales", "Jean Paul"}, Phrases{"judge", " a b "}},
		{"blocks", "\n  given: |\n    Ales  Yana\n\n    010 No\n  roles: |\n    judge\n\n      human rights activist\n", Words{"Ales", "Yana", "010", "No"}, Phrases{"judge", "human rights activist"}},
		{"folded words", "\n  given: >-\n    Ales Yana\n    Ilona\n", Words{"Ales", "Yana", "Ilona"}, nil},
		{"one line", "{given: Ales Yana, roles: human rights activist}", Words{"Ales", "Yana"}, Phrases{"human rights activist"}},
		{"words that other readers take for truth values", "{given: [No, On, Yes, y]}", Words{"No", "On", "Yes", "y"}, nil},
		{"words that only look like numbers", "{given: [1st, 24.23.1, Nan, Inf, 2024-03-01]}", Words{"1st", "24.23.1", "Nan", "Inf", "2024-03-01"}, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p, err := Read("a.yaml", []byte(head+"people: "+test.src))
			require.NoError(t, err)
			assert.Equal(t, test.words, p.People.Given)
			assert.Equal(t, test.phrases, p.People.Roles)
		})
	}
}

func TestReadPartNeedsNoHeadAndDoesNotCompile(t *testing.T) {
	p, err := readPart("a.yaml", fmt.Appendf(nil, rule, "(", ""))
	require.NoError(t, err)
	assert.Equal(t, "camp", p.Facility[0].ID)
	_, err = readPart("a.yaml", []byte("facilites: []"))
	assert.EqualError(t, err, `a.yaml:1:1: unknown key "facilites"; did you mean "facilities"?`)
}

func TestReadRefusesAnAliasBombAtOnce(t *testing.T) {
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c,", c-1), 9))
	}
	started := time.Now()
	_, err := Read("a.yaml", []byte(bomb))
	require.Error(t, err)
	assert.Less(t, time.Since(started), time.Second)
}
