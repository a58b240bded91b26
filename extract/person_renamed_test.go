package extract

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// wordings are other ways of naming people, and the share of them that must still be read when the chronicles of testdata name theirs so. Floors only rise.
var wordings = []struct {
	name  string
	floor float64
	words func(given, family string) (newGiven, newFamily string)
	full  func(given, family string) string
	alone bool // the given name alone still says who is meant
}{
	{"names that no list has", 0.978, coined, givenFirst, true},
	{"family name first", 0.991, asTheyAre, func(given, family string) string { return family + " " + given }, true},
	{"initial first", 0.993, asTheyAre, func(given, family string) string { return initial(given) + " " + family }, false},
	{"initial behind", 0.993, asTheyAre, func(given, family string) string { return family + " " + initial(given) }, false},
}

func asTheyAre(given, family string) (string, string) { return given, family }

func givenFirst(given, family string) string { return given + " " + family }

func initial(given string) string { return string([]rune(given)[:1]) + "." }

// coined gives a name that no list has, in its parts and its ending as names of the steppe are, the same for the same words.
func coined(given, family string) (string, string) {
	ending := ""
	for _, e := range []string{"ova", "eva", "ina", "ov", "ev", "in", "uly", "kyzy"} {
		if strings.HasSuffix(family, e) {
			ending = e
			break
		}
	}
	return coin(given, ""), coin(family, ending)
}

// coin makes a word of syllables and an ending that the packs know nothing of but its ending.
func coin(word, ending string) string {
	heads := []string{"Zhum", "Torg", "Kuan", "Serm", "Bolp", "Dosm", "Arkh", "Yelt", "Nurp", "Tast", "Maud", "Kass"}
	tails := []string{"ydyk", "ulan", "erken", "amyr", "othai", "ilgar", "andos", "eskul", "obek", "urlan"}
	hash := fnv.New32a()
	for {
		hash.Write([]byte(word))
		n, count := hash.Sum32(), uint32(len(heads))
		coined := heads[n%count] + tails[n/count%uint32(len(tails))] + ending
		if c := builtin().Term([]byte(strings.ToLower(coined))); c == 0 && builtin().Name([]byte(strings.ToLower(coined))) == 0 {
			return coined
		}
	}
}

// titled reports whether a family name is a title or a role as well, so that before a given name or an initial nobody takes it for a name: "the client, Major Askhat".
func titled(family string) bool {
	return builtin().Term([]byte(strings.ToLower(family))).Is(pack.Title | pack.Role)
}

// renamed writes an entry with its people named otherwise, and says how: those whom it names by a given and a family name, or by one of the two, and by nothing else.
func renamed(e *model.Entry, words func(given, family string) (string, string), full func(given, family string) string, alone bool) (text string, names []string) {
	type edit struct {
		model.Span
		new string
	}
	var edits []edit
	for i := range e.People {
		p := &e.People[i]
		if p.Given == "" || p.Family == "" || p.Patronymic != "" || p.Initials != "" {
			continue
		}
		given, family := words(p.Given, p.Family)
		if titled(p.Family) && strings.HasPrefix(full(given, family), family) {
			continue
		}
		byWords := map[string]string{p.Given + " " + p.Family: full(given, family), p.Family + " " + p.Given: full(given, family), p.Family: family}
		if alone {
			byWords[p.Given] = given
		}
		if slices.ContainsFunc(p.Mentions, func(m model.Mention) bool { return byWords[m.Text] == "" }) {
			continue
		}
		names = append(names, full(given, family))
		for _, m := range p.Mentions {
			edits = append(edits, edit{m.Span, byWords[m.Text]})
		}
	}
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.Start, b.Start) })
	var out strings.Builder
	at := 0
	for _, edit := range edits {
		out.WriteString(e.Text[at:edit.Start] + edit.new)
		at = edit.End
	}
	return out.String() + e.Text[at:], names
}

// TestPeopleByOtherNames holds that what is read of people does not hang on the names that testdata happens to have: the same entries, their people named otherwise, give the same
// people.
func TestPeopleByOtherNames(t *testing.T) {
	for _, w := range wordings {
		t.Run(w.name, func(t *testing.T) {
			named, found, told := 0, 0, 0
			for _, s := range sources(t) { // all of them with the race detector too: the floors are of all
				x := New(s.lex)
				for e, err := range s.reader(t, plainly).Entries() {
					require.NoError(t, err)
					text, names := renamed(x.Entry(e), w.words, w.full, w.alone)
					same := entryOf(s.lex, text)
					if e.Lead.Line > 0 { // the date stands above it
						same.Lead = e.Lead
					}
					again := x.Entry(same)
					for _, name := range names {
						named++
						switch {
						case slices.ContainsFunc(again.People, func(p model.Person) bool { return p.Name == name }):
							found++
						case slices.ContainsFunc(again.Unread, func(u model.Unread) bool { return strings.Contains(u.Text, name) || strings.Contains(name, u.Text) }):
							told++
							t.Logf("%s %s: %s is told as unread", s.name, e.ID, name)
						default:
							t.Logf("%s %s: %s is lost", s.name, e.ID, name)
						}
					}
				}
			}
			share := float64(found) / float64(named)
			t.Logf("%d of %d people: %.4f; %d more are told as unread", found, named, share, told)
			assert.Greater(t, named, 2000)
			assert.GreaterOrEqual(t, share, w.floor)
		})
	}
}
