package pack

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNotSettlementsReachEveryPackBelow holds that it does not matter which packs lie between the one that says that a name means something else and the one that
// lists the settlement; and that a pack on top may list it again.
func TestNotSettlementsReachEveryPackBelow(t *testing.T) {
	pack := func(id, places string) Source {
		return Source{Name: id + ".yaml", Text: []byte("pack: " + id + "\nversion: \"1\"\nplaces: {" + places + "}\n")}
	}
	hides, lists, between := pack("hides", "not_settlements: [Taraz]"), pack("lists", "settlements: [{name: Taraz}]"), pack("between", "settlement_words: [aul]")
	for _, c := range []struct {
		name  string
		packs []Source
		want  bool
	}{
		{"listed by the built-in pack", []Source{between}, true},
		{"hidden right above", []Source{hides}, false},
		{"hidden on top of another", []Source{between, hides}, false},
		{"hidden below another", []Source{hides, between}, false},
		{"hidden on top of two", []Source{between, lists, hides}, false},
		{"listed again on top", []Source{hides, between, lists}, true},
	} {
		lex, err := Lay(c.packs...)
		require.NoError(t, err)
		assert.Equal(t, c.want, lex.Term([]byte("taraz")).Is(IsSettlement), c.name)
	}
}

// TestCodeIsOfTheTopPack holds that a name of a pack below stands for the code as the pack on top has it.
func TestCodeIsOfTheTopPack(t *testing.T) {
	lex, err := Lay(Source{Name: "top.yaml", Text: []byte("pack: top\nversion: \"1\"\nlaw: {codes: [{id: CC, jurisdiction: KZ, names: [Criminal Statute], highest: \"600\"}]}\n")})
	require.NoError(t, err)
	for _, name := range []string{"criminal code", "criminal statute"} {
		code, ok := lex.CodeNamed([]byte(name))
		require.True(t, ok, name)
		assert.Equal(t, "600", code.Highest, name)
	}
}
