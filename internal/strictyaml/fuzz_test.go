package strictyaml

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
)

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "a", "\ufefftitle: a", "words: [a, 7, ~, true]", "title: |\n  a\n", "title: &a b\nwords: *a\n", "? a\n: b\n", "- - - a", "{[", "title: 'b",
		"---\n...\n---\n", "<<: a", "!!b c", "\xff\xfe", "a:\n\t- b", "phrases: |\n  a\n    # b\n", "title: \"\\u00e9\\x00\"",
		"levels: {a: b, a: c, 7: d, \"\": e}", "levels:\n  a:\n  b: off\n", "makers: {a: {name: b}, c: {}}", "items:\n  - name: a\n-\ntitle: b",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		defer watchdog.Watch(src)()
		err := Read(sheets, "a.yaml", src, &sheet{}, nil)
		var list Errors
		if err != nil && (!errors.As(err, &list) || len(list) == 0) {
			t.Fatalf("an error of type %T", err)
		}
		for _, e := range list {
			switch {
			case !(e.Line >= 1 && e.Column >= 1 || e.Line == 0 && e.Column == 0):
				t.Fatalf("no place: %v", e)
			case strings.Contains(e.Message, "internal error"):
				t.Fatal(e)
			case strings.ContainsAny(e.Error(), "\n\r") || len(e.Error()) > 1000:
				t.Fatalf("not one short line: %q", e.Error())
			case e.Line > strings.Count(string(src), "\n")+1:
				t.Fatalf("line %d: %v", e.Line, e)
			}
		}
	})
}

// FuzzScalar holds that text in quotes or in a block comes out as it went in.
func FuzzScalar(f *testing.F) {
	for _, seed := range []string{"010", "1.10", "1e3", "405.10", "1_000", "0x1F", "+7", "No", "null", "~", "a: b", "- a", "#", "'", "''", `"`, `\`, "&a", "*", "é\u2028ж", " a ", "😀", "%"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool {
			return r < ' ' || r >= 0x7f && r <= 0x9f || r == 0xfeff || r == 0x2028 || r == 0x2029
		}) {
			t.Skip()
		}
		double, err := json.Marshal(text)
		require.NoError(t, err)
		forms := map[string]string{
			"double": string(double),
			"single": "'" + strings.ReplaceAll(text, "'", "''") + "'",
		}
		if strings.TrimSpace(text) != "" && text == strings.TrimSpace(text) {
			forms["literal"] = "|-\n  " + text
		}
		for form, value := range forms {
			s := &sheet{}
			err := Read(sheets, "a.yaml", []byte("title: "+value+"\n"), s, nil)
			require.NoError(t, err, form)
			assert.Equal(t, text, s.Title, form)
		}
	})
}
