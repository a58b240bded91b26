package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// swappedGiven reports somebody's given name that no list has, and that a list has once two neighbours in it change places: "Nurzahn". Letters lost or added are not looked for: of two
// given names that differ so, both are often used; nor are family names, of which no list has enough.
func (p *Pass) swappedGiven(person *model.Person) {
	if len(person.Given) < shortestGiven || slices.Contains(p.Settings.People, person.Given) || slices.Contains(p.Settings.People, person.Name) {
		return
	}
	first := person.Mentions[0].Span
	at := strings.Index(p.Text[first.Start:first.End], person.Given)
	if at < 0 {
		return
	}
	if meant := p.swapped(person.Given); meant != "" {
		given := model.Span{Start: first.Start + at, End: first.Start + at + len(person.Given)}
		p.Report(given, fmt.Sprintf("given name “%s”: is “%s” meant, with two letters in each other’s places?", person.Given, meant)).As(model.Suggestion)
	}
}

// swapped is a given name that neither a list nor an ending knows, with two neighbours in each other's places, where a list has it in the one way in which that is so; "" else.
func (p *Pass) swapped(name string) (meant string) {
	folded := parser.Fold(nil, name)
	if p.nameClass(folded).Is(pack.Given|pack.Family|pack.EndsGiven) || p.Lexicon.Spelled(folded) || strings.Contains(name, "-") {
		return ""
	}
	for i := 1; i+1 < len(name); i++ {
		a, b := name[i], name[i+1]
		doubled := a == b || b == name[i-1] || i+2 < len(name) && a == name[i+2] // which is one letter to the list
		if doubled || a|0x20 < 'a' || a|0x20 > 'z' || b|0x20 < 'a' || b|0x20 > 'z' {
			continue
		}
		word := name[:i] + string(b) + string(a) + name[i+2:]
		if !p.Lexicon.Name(pack.Skeleton(nil, parser.Fold(nil, word))).Is(pack.Given) {
			continue
		}
		if meant != "" {
			return ""
		}
		meant = word
	}
	return meant
}
