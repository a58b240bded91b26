package extract

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/require"
)

var builtin = sync.OnceValue(func() *pack.Lexicon {
	lex, err := pack.Load()
	if err != nil {
		panic(err)
	}
	return lex
})

// readEntry reads text as the only entry of March 2022.
func readEntry(t testing.TB, text string) *model.Entry {
	t.Helper()
	x := New(builtin())
	ask := parser.Ask{Name: "2022-03"}
	survey, err := builtin().Calendar().Survey(strings.NewReader(text), ask)
	require.NoError(t, err)
	r, err := builtin().Calendar().NewReader(strings.NewReader(text), ask, survey)
	require.NoError(t, err)
	for e, err := range r.Entries() {
		require.NoError(t, err)
		return x.Entry(e)
	}
	t.Fatalf("no entry in %q", text)
	return nil
}

func showArticles(e *model.Entry) string {
	var out []string
	for _, a := range e.Articles {
		s := strings.TrimSpace(a.Code + " " + a.Article)
		if a.Part != "" {
			s += " p" + a.Part
		}
		if a.Clause != "" {
			s += " c" + a.Clause
		}
		if a.Title != "" {
			s += " “" + a.Title + "”"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func showPeople(e *model.Entry) string {
	var out []string
	for _, p := range e.People {
		out = append(out, p.Name)
	}
	return strings.Join(out, ", ")
}

func showPlaces(e *model.Entry) string {
	var out []string
	for _, p := range e.Places {
		if p.Kind == "settlement" {
			out = append(out, p.Name)
		}
	}
	return fmt.Sprintf("%s | %s | %s", e.City, e.Region, strings.Join(out, ", "))
}

func showFacilities(e *model.Entry) string {
	var out []string
	for _, f := range e.Facilities {
		out = append(out, f.Code)
	}
	return strings.Join(out, ", ")
}

func showUnread(e *model.Entry) string {
	var out []string
	for _, u := range e.Unread {
		out = append(out, u.Text)
	}
	return strings.Join(out, " | ")
}
