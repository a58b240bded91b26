package strictyaml

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sheet has a field of each kind that is read.
type sheet struct {
	Title   string   `yaml:"title"`
	Words   Words    `yaml:"words"`
	Phrases Phrases  `yaml:"phrases"`
	Items   []item   `yaml:"items"`
	Levels  []level  `yaml:"levels"`
	Makers  []maker  `yaml:"makers"`
	Inner   struct { // of the file
		Deep string `yaml:"deep"`
	} `yaml:"inner"`
	Path string // not of the file
}

type item struct {
	Name string `yaml:"name"`
	Line int    // not of the file
}

type level struct {
	Key   string `yaml:",key"`
	Value string `yaml:",value"`
}

type maker struct {
	Key  string `yaml:",key"`
	Item item   `yaml:",value"`
}

var sheets = Document{One: "a sheet", Many: "sheets"}

// problems reads src and gives what is told, one problem after the other.
func problems(t *testing.T, doc Document, src string) string {
	t.Helper()
	err := Read(doc, "a.yaml", []byte(src), &sheet{}, nil)
	require.Error(t, err)
	return strings.ReplaceAll(strings.TrimPrefix(strings.ReplaceAll(err.Error(), "a.yaml:", ""), " "), "\n", "; ")
}

func TestReadEveryKind(t *testing.T) {
	s := &sheet{Path: "kept"}
	err := Read(sheets, "a.yaml", []byte(`# a sheet
title: "010"
words: |
  b  a
phrases: [b c, a]
items:
  - {name: x}
  - {}
levels:
  zulu: off
  alpha: "error"
makers: {b: {name: x}, a: {name: y}}
inner:
  deep: d
`), s, nil)
	require.NoError(t, err)
	want := &sheet{
		Title: "010", Words: Words{"b", "a"}, Phrases: Phrases{"b c", "a"}, Items: []item{{Name: "x"}, {}},
		Levels: []level{{"zulu", "off"}, {"alpha", "error"}}, Makers: []maker{{"b", item{Name: "x"}}, {"a", item{Name: "y"}}}, Path: "kept",
	}
	want.Inner.Deep = "d"
	assert.Equal(t, want, s)
}

func TestReadProblems(t *testing.T) {
	tests := []struct{ name, src, want string }{
		// the noun
		{"text for a sheet", "hello", `1:1: a sheet is a mapping (key: value); found the text "hello"`},
		{"anchor", "title: &a b", `1:8: anchors (&) are not used in sheets; if this is text, put it in quotes`},
		{"pattern that looks like an alias", "phrases: [*.txt]", `1:11: aliases (*) are not used in sheets; write the value out, or put it in quotes if it is text`},
		{"second document", "title: a\n---\ntitle: b\n", `2:1: a second document begins here; a sheet is one document, so delete the line ---`},
		{"second document after an end", "title: a\n...\ntitle: b\n", `3:1: a second document begins here; a sheet is one document`},
		{"large file", strings.Repeat("#", largest+1), "the file has more than the 8388608 bytes that a sheet may have"},

		// keys
		{"unknown key", "inner: {dep: a}", `1:9: unknown key "dep" under "inner"; did you mean "deep"?`},
		{"field that is not of the file", "path: a", `1:1: unknown key "path"; valid here: title, words, phrases, items, levels, makers, inner`},
		{"empty key", `"": a`, `1:1: unknown key ""; valid here: title, words, phrases, items, levels, makers, inner`},
		{"key without a value", "inner:\ntitle: a\n", `1:1: nothing follows "inner"; give it a value or delete the key`},

		// mappings whose keys are names
		{"list for names", "levels: [a]", `1:9: the value of "levels" is a mapping (key: value); found a list`},
		{"name twice", "levels:\n  a: x\n  b: x\n  a: y\n", `4:3: key "a" stands twice under "levels", first on line 2`},
		{"name that is a number", "levels: {7: a}", `1:10: a key is a plain word under "levels"; found the value "7"`},
		{"empty name", `levels: {"": a}`, `1:10: a key under "levels" is empty`},
		{"name without a value", "levels:\n  a:\n  b: x\n", `2:3: nothing follows "a"; give it a value or delete the key`},
		{"number for a text", "levels: {a: 1}", `1:13: found the number 1 where text belongs; write "1"`},
		{"list for a text", "levels: {a: [b]}", `1:13: the value of "a" is text; found a list`},
		{"text for a mapping", "makers: {a: b}", `1:13: the value of "a" is a mapping (key: value); found the text "b"`},
		{"unknown key under a name", "makers: {a: {nam: b}}", `1:14: unknown key "nam" under "a"; did you mean "name"?`},
		{"all at once", "levels: {a: 1, a: b, c: [], 7: d}", `1:13: found the number 1 where text belongs; write "1"; ` +
			`1:16: key "a" stands twice under "levels", first on line 1; 1:25: the value of "c" is text; found a list; ` +
			`1:29: a key is a plain word under "levels"; found the value "7"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, problems(t, sheets, test.src)) })
	}
}

func TestEmptyFile(t *testing.T) {
	for _, src := range []string{"", "\n", "# nothing\n", "---\n", "\ufeff"} {
		assert.NoError(t, Read(sheets, "a.yaml", []byte(src), &sheet{}, nil), "%q", src)
		assert.Equal(t, `the file is empty; a pack is keys and values, from "pack: …" on`, problems(t, Document{"a pack", "packs", "pack"}, src), "%q", src)
	}
}

func TestWhere(t *testing.T) {
	s := &sheet{}
	at := func(r *Reading, fields ...any) (places []Place) {
		for _, f := range fields {
			places = append(places, r.Where(f))
		}
		return places
	}
	src := "phrases:\n  - a\n  -  b\nitems:\n  - name: x\nlevels:\n  é: c\nmakers: {ж: {name: d}}\n"
	require.NoError(t, Read(sheets, "a.yaml", []byte(src), s, func(r *Reading) {
		assert.Equal(t, []Place{{2, 5}, {3, 6}}, at(r, &s.Phrases[0], &s.Phrases[1]))
		assert.Equal(t, []Place{{5, 5}, {5, 11}}, at(r, &s.Items[0], &s.Items[0].Name))
		assert.Equal(t, []Place{{7, 3}, {7, 3}, {7, 6}}, at(r, &s.Levels[0], &s.Levels[0].Key, &s.Levels[0].Value))
		assert.Equal(t, []Place{{8, 10}, {8, 13}, {8, 20}}, at(r, &s.Makers[0].Key, &s.Makers[0].Item, &s.Makers[0].Item.Name))
		assert.Equal(t, []Place{{}}, at(r, &s.Title))
	}))
	for src, want := range map[string][]Place{
		"phrases: |\n  a\n\n    b\n": {{2, 3}, {4, 5}},
		"phrases: b c\n":             {{1, 10}},
		`phrases: "a\nb"`:            {{1, 10}, {1, 10}},
		"phrases: ['b', \"c\"]":      {{1, 11}, {1, 16}},
	} {
		require.NoError(t, Read(sheets, "a.yaml", []byte(src), s, func(r *Reading) {
			var got []Place
			for i := range s.Phrases {
				got = append(got, r.Where(&s.Phrases[i]))
			}
			assert.Equal(t, want, got, src)
		}))
	}
}

func TestChecksTellWithTheirPlaces(t *testing.T) {
	s := &sheet{}
	err := Read(sheets, "a.yaml", []byte("title: ''\nitems:\n  - {}\n  - name: B\n  - name: b\n  - name: b\n"), s, func(r *Reading) {
		r.Need(s, "a sheet", "phrases", &s.Phrases)
		r.Filled("a sheet", "title", &s.Title)
		r.Filled("a sheet", "words", &s.Words)
		seen := Unique{}
		for i := range s.Items {
			it := &s.Items[i]
			r.Need(it, "an item", "name", &it.Name)
			r.Form(&it.Name, func(s string) bool { return s == strings.ToLower(s) }, "a name is small letters")
			r.Once(seen, "item", it.Name, &it.Name)
		}
	})
	assert.EqualError(t, err, `a.yaml:1:1: a sheet needs "phrases"
a.yaml:1:8: "title" of a sheet is empty
a.yaml:3:5: an item needs "name"
a.yaml:4:11: a name is small letters; found "B"
a.yaml:6:11: item "b" stands twice, first on line 5`)
}

func TestChecksFollowProblemsOfForm(t *testing.T) {
	s := &sheet{}
	err := Read(sheets, "a.yaml", []byte("title: 7\nitems: [a, {}]"), s, func(r *Reading) {
		r.Need(s, "a sheet", "title", &s.Title)
		for i := range s.Items {
			r.Need(&s.Items[i], "an item", "name", &s.Items[i].Name)
		}
	})
	assert.EqualError(t, err, `a.yaml:1:8: found the number 7 where text belongs; write "7"
a.yaml:2:9: an item of "items" is a mapping (key: value); found the text "a"
a.yaml:2:12: an item needs "name"`)
}

func TestAPanicIsAnError(t *testing.T) {
	err := Read(sheets, "a.yaml", nil, &sheet{}, func(*Reading) { panic("line\nline") })
	var list Errors
	require.True(t, errors.As(err, &list))
	assert.EqualError(t, err, "a.yaml: the YAML cannot be read (internal error: line line)")
}

func TestReadEndsOnHostileFiles(t *testing.T) {
	size := largest
	if testing.Short() {
		size /= 16
	}
	for _, piece := range []string{"[", "[\n", "{a: ", "- ", "-\n", "? ", "a:\n", "\"", "#\n", "*a ", "a: |\n # b\n", "...\n", "a: {b: 1}\n", "- 1\n"} {
		started := time.Now()
		err := Read(Document{"a sheet", "sheets", "title"}, "a.yaml", []byte(strings.Repeat(piece, size/len(piece))), &sheet{}, nil)
		assert.Error(t, err, "%q", piece)
		assert.Less(t, time.Since(started), 20*time.Second, "%q", piece) // 3 s on a quiet machine
	}
}
