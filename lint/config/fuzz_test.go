package config

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/internal/watchdog"
)

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "a", whole, "\ufeff" + whole, "rules: {a: off, a: 7, 8: on, \"\": x}", "rules:\n  a:\n", "style: {quotes: [curly]}", "period: 2022\npaths: [*.txt]",
		"paths: ['{a,b}/**/[a-z]', '[', '**.x', /a, ..]", "packs: [kz-en, by, ./by.yaml, 'C:\\by.yaml']", "ignore: [{}, a, {rule: x, until: 2026-02-30}]",
		"ignore:\n  -\n  - reason: |\n      a\n", "rules: {law-no-code: off, date-style: off, mixed-script: off}", "paths: &a [*a, *a]", "---\n...\n", "\xff\xfe",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		defer watchdog.Watch(src)()
		c, err := Read("work/a.yaml", src, anyPacks)
		if (c == nil) == (err == nil) {
			t.Fatal("a configuration or an error, and not both")
		}
		var list strictyaml.Errors
		if err != nil && !errors.As(err, &list) {
			t.Fatalf("an error of type %T", err)
		}
		for _, e := range list {
			if !(e.Line >= 1 && e.Column >= 1 || e.Line == 0 && e.Column == 0) || strings.Contains(e.Message, "internal error") {
				t.Fatal(e)
			}
			if strings.ContainsAny(e.Error(), "\n\r") || len(e.Error()) > 1000 {
				t.Fatalf("not one short line: %q", e.Error())
			}
		}
		if c == nil {
			return
		}
		for _, p := range c.Paths {
			c.Covers(&Ignore{Path: p})(strings.Repeat("work/", 30) + "a.txt")
		}
	})
}

func TestReadRefusesAnAliasBomb(t *testing.T) {
	bomb := "spellings: &a {people: [x,x,x,x,x,x,x,x,x]}\n"
	for c := 'b'; c < 'k'; c++ {
		bomb += fmt.Sprintf("%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c,", c-1), 9))
	}
	_, err := Read("a.yaml", []byte(bomb), anyPacks)
	require.ErrorContains(t, err, "anchors")
}
