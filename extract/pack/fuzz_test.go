package pack

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
)

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "a", head, "\ufeff" + head, head + "law: {part: [a, 7, ~, true]}", head + "title: |\n  a\n", head + "title: &a b\nlaw: *a\n",
		head + fmt.Sprintf(rule, "(?<code>x(?<n>[0-9]))", "${n}"), "? a\n: b\n", "- - - a", "{[", "a: 'b", "---\n...\n---\n", "<<: a", "!!b c", "\xff\xfe", "a:\n\t- b",
		head + "people:\n  roles: >\n    a\n    # b\n", "a: \"\\u00e9\\x00\"",
	} {
		f.Add([]byte(seed))
	}
	if src, err := os.ReadFile("../../testdata/packs/by-en.yaml"); err == nil {
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		defer watchdog.Watch(src)()
		p, err := Read("a.yaml", src)
		if (p == nil) == (err == nil) {
			t.Fatal("a pack or an error, and not both")
		}
		var list Errors
		if err != nil && !errors.As(err, &list) {
			t.Fatalf("an error of type %T", err)
		}
		for _, e := range list {
			if !(e.Line >= 1 && e.Column >= 1 || e.Line == 0 && e.Column == 0) {
				t.Fatalf("no place: %v", e)
			}
			if strings.Contains(e.Message, "internal error") {
				t.Fatal(e)
			}
			if strings.ContainsAny(e.Error(), "\n\r") || len(e.Error()) > 1000 {
				t.Fatalf("not one short line: %q", e.Error())
			}
			if last := strings.Count(string(src), "\n") + 1; e.Line > last {
				t.Fatalf("line %d of %d", e.Line, last)
			}
		}
		if p != nil {
			apply(t, p, string(src[:min(len(src), 512)]))
		}
	})
}

// apply holds that the rules of any pack read any text, or give up on it, without an error of another kind, and quote it.
func apply(t *testing.T, p *Pack, text string) {
	lex := newLexicon([]*layer{compileLayer(p, nil)})
	lex.Calendar().Lead(text)
	check := func(m *Matcher) {
		m.budget = time.Millisecond // the engine looks at its clock every 100
		found, err := m.findAround(text, "", patternReach)
		if err != nil {
			require.True(t, errors.Is(err, ErrTimeout) || errors.Is(err, ErrStack), err)
		}
		end := 0
		for _, f := range found {
			require.True(t, end <= f.Start && f.Start < f.End && f.End <= len(text), "%v of %q", f, text)
			end = f.End
		}
	}
	for _, f := range lex.facilities {
		check(f.matcher)
		_, _, _ = f.Find(text)
	}
	for _, p := range lex.patterns {
		check(p.matcher)
		_, _ = p.Find(text)
	}
	for _, r := range lex.draftRules {
		check(r.matcher)
		_, _ = r.Find(text)
	}
}

// Everything that Pack is made of must be something that the reader reads.
func TestEveryFieldOfPackCanBeRead(t *testing.T) {
	var visit func(reflect.Type, string)
	visit = func(of reflect.Type, path string) {
		switch {
		case of == reflect.TypeFor[Words](), of == reflect.TypeFor[Phrases](), of.Kind() == reflect.String:
		case of.Kind() == reflect.Slice && of.Elem().Kind() == reflect.Struct:
			visit(of.Elem(), path+"[]")
		case of.Kind() == reflect.Struct:
			for i := range of.NumField() {
				field := of.Field(i)
				assert.NotEmpty(t, field.Tag.Get("yaml"), "%s.%s has no key", path, field.Name)
				visit(field.Type, path+"."+field.Name)
			}
		default:
			t.Errorf("%s is a %s", path, of)
		}
	}
	visit(reflect.TypeFor[Pack](), "Pack")
}
