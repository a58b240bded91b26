package extract

import (
	"go/ast"
	goparser "go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/watchdog"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

const lead = "On March 1, in Almaty, "

// tableTexts are the texts of the tables of this package's tests: every string in them that is long enough to be one, with a lead.
func tableTexts(t testing.TB) (texts []string) {
	t.Helper()
	files, err := filepath.Glob("*_test.go")
	require.NoError(t, err)
	for _, name := range files {
		f, err := goparser.ParseFile(token.NewFileSet(), name, nil, goparser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				s, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				if len(s) >= 24 && strings.Contains(s, " ") && !strings.Contains(s, "%") {
					if _, dated := builtin().Calendar().Lead(s); !dated {
						s = lead + s
					}
					texts = append(texts, s)
				}
			}
			return true
		})
	}
	require.Greater(t, len(texts), 200)
	return texts
}

// readText reads text as an entry, whatever is in it.
func readText(lex *pack.Lexicon, text string) *model.Entry { return New(lex).Entry(entryOf(lex, text)) }

func entryOf(lex *pack.Lexicon, text string) *parser.Entry {
	l, _ := lex.Calendar().Lead(text)
	return &parser.Entry{N: 1, ID: "2022-03-01.01", Text: text, Line: 1, Span: model.Span{End: len(text)}, Lead: l, Date: "2022-03-01"}
}

// FuzzEntry holds that any text of an entry is read without a panic, that everything read is quoted from it, and that reading it leaves nothing behind.
func FuzzEntry(f *testing.F) {
	for _, s := range tableTexts(f) {
		f.Add(strings.TrimPrefix(s, lead))
	}
	for _, s := range sources(f) {
		f.Add(string(s.text[:min(len(s.text), 4<<10)]))
	}
	known := entryOf(builtin(), lead+"Murat Beisenov and Beisenov’s lawyer Kim T. came to LA-155/18 in Talgar under Article 405 of the Criminal Code[1]")
	want := New(builtin()).Entry(known)
	x := New(builtin())
	x.Trace = true
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 4<<10 {
			t.Skip("long texts are slow and hold nothing new")
		}
		defer watchdog.Watch(s)()
		for _, lex := range []*pack.Lexicon{builtin(), belarus()} {
			e := readText(lex, lead+s)
			if bad := checkSpans(e); bad != "" {
				t.Error(bad)
			}
			if !utf8.ValidString(s) {
				continue // the parser gives no such text
			}
			if bad := checkJSON(e); bad != "" {
				t.Error(bad)
			}
		}
		x.Entry(entryOf(builtin(), lead+s))
		if got := x.Entry(known); !reflect.DeepEqual(want, got) {
			t.Errorf("another entry reads otherwise behind this one: %+v", got)
		}
	})
}
