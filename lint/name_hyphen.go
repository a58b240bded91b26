package lint

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/ascii"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var nameHyphen = &Rule{
	Rule: model.Rule{
		ID:       "name-hyphen",
		Title:    "No hyphen between given name and family name",
		Why:      "Joined by a hyphen the two are one word, and the person has neither a given nor a family name.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "February 3, Almaty, Daulet-Seitbayev, Article 405, Part 2 of the Criminal Code, was released[1]",
		Good:     "February 3, Almaty, Daulet Seitbayev, Article 405, Part 2 of the Criminal Code, was released[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.People {
			person := &p.Entry.People[i]
			for _, m := range person.Mentions {
				if strings.Contains(m.Text, "-") && (m.Text == person.Name || !strings.Contains(person.Name, m.Text)) { // not Anna-Maria of Anna-Maria Schmidt
					p.nameHyphen(m)
				}
			}
		}
		for _, i := range p.Joined {
			if p.familyAndGiven(i) {
				p.nameHyphen(model.Mention{Span: p.Span(i, i)})
			}
		}
		for _, i := range p.Unusual {
			switch {
			case p.Byte(i) == '-' && p.hyphenBeside(i):
				p.Report(p.Span(p.Prev(i), p.Next(i)), "hyphen between a given name and another name").Unsafe(remove(p.Span(i, i)))
			case p.dash(i) && p.Token(i) != "—" && p.dashBetween(i):
				p.Report(p.Span(i-1, i+1), "dash between a given name or an initial and another name").Unsafe(edit(p.Span(i, i), " "))
			}
		}
	},
	// Two given names may be one: Anna-Maria. They are surely two words only where the report itself has them so; else it is asked, for many family names are given
	// names as well.
	Review: func(r *Review) {
		double := r.used()
		if len(double) == 0 {
			return
		}
		written := r.writtenApart(double)
		for _, u := range double {
			use := r.use(u)
			before, _, _ := strings.Cut(r.Text[use.At.Start:use.At.End], "-")
			hyphen := model.Span{Start: use.At.Start + len(before), End: use.At.Start + len(before) + len("-")}
			if problem := r.Report(use.paragraph, use.At, joinedNames(r.Text, use.At, hyphen)); written[use.Group] {
				problem.Unsafe(edit(hyphen, " "))
			} else {
				problem.As(model.Suggestion)
			}
		}
	},
}

// writtenApart are the names of the report that are those of the uses with a space instead of the hyphen, folded.
func (r *Review) writtenApart(double []used) map[string]bool {
	lengths := map[int]bool{} // of what is looked for: nearly all names have another one
	for _, u := range double {
		lengths[len(r.use(u).Group)] = true
	}
	written := map[string]bool{}
	var room [64]byte
	for _, s := range r.sighted.list() {
		if lengths[len(s.Name)] || ascii.Prefix(s.Name) < len(s.Name) {
			written[string(parser.Fold(room[:0], s.Name))] = true
		}
	}
	return written
}

// joinedNames says that a hyphen joins two names.
func joinedNames(text string, at, hyphen model.Span) string {
	return fmt.Sprintf("a given name and another name joined by a hyphen; are they two words, “%s %s”?", text[at.Start:hyphen.Start], text[hyphen.End:at.End])
}

// familyAndGiven reports whether word i, which is no person's name here, is a family name and a given name with a hyphen between: "they chose Omarov-Rakhat".
func (p *Pass) familyAndGiven(i int) bool {
	first, second, ok := bytes.Cut(p.folded(i), []byte("-"))
	if !ok || !p.Lexicon.Ending(first).Is(pack.EndsFamily) || p.Lexicon.English(second) || p.inName(p.Span(i, i)) {
		return false
	}
	_, behind, _ := strings.Cut(p.Token(i), "-")
	return behind != "" && behind[0]-'A' < 26 && p.Lexicon.Name(pack.Skeleton(nil, second)).Is(pack.Given)
}

// hyphenBeside reports whether a hyphen stands between a given name and a family name, glued to one of them only: "Saule- Akhmetova".
func (p *Pass) hyphenBeside(i int) bool {
	given, family := p.Prev(i), p.Next(i)
	if (given == i-1) == (family == i+1) || !p.Has(given, parser.Capital) || !p.Has(family, parser.Capital) {
		return false
	}
	return p.nameClass(p.folded(given)).Is(pack.Given) && p.nameClass(p.folded(family)).Is(pack.Family|pack.EndsFamily)
}

// dashBetween reports whether a dash joins a given name or an initial to a family name: "Askhat–Berdibekov", "T.-Nurpeisova".
func (p *Pass) dashBetween(i int) bool {
	given, family := i-1, i+1
	if p.Kind(family) != parser.Word || !p.Has(family, parser.Capital) || !p.nameClass(p.folded(family)).Is(pack.Family|pack.EndsFamily) {
		return false
	}
	if p.Kind(given) == parser.Initial {
		return !p.dash(given-1) && !p.Lexicon.English(p.folded(family))
	}
	return p.Has(given, parser.Capital) && p.nameClass(p.folded(given)).Is(pack.Given)
}

// nameHyphen reports a name whose only word is a given name and another name, joined by a hyphen. Beside another word such a word is a name of its
// own: Anna-Maria Schmidt.
func (p *Pass) nameHyphen(m model.Mention) {
	i := p.At(m.Start)
	if i >= p.Count() || !p.Has(i, parser.Hyphen|parser.Capital) || int(p.Tokens.List[i].End) != m.End {
		return
	}
	first, second, _ := bytes.Cut(p.folded(i), []byte("-"))
	a, b := p.nameClass(first), p.nameClass(second)
	russian := len(second) >= leastSpelled && !p.Lexicon.English(second) && (bytes.HasSuffix(second, []byte("in")) || bytes.HasSuffix(second, []byte("ina"))) // which no list can have all of
	givenFirst := a.Is(pack.Given) && (b.Is(pack.Family|pack.EndsFamily|pack.Given|pack.EndsGiven|pack.EndsPatronymic) || russian)
	familyFirst := a.Is(pack.Family|pack.EndsFamily) && b.Is(pack.Given)
	if bytes.ContainsRune(second, '-') || !givenFirst && !familyFirst || familyFirst && p.Has(p.Next(i), parser.Capital) { // “Sokolov-Alma Mining”
		return
	}
	hyphen := model.Span{Start: m.Start + len(p.hyphened(i)), End: m.Start + len(p.hyphened(i)) + len("-")}
	if p.Text[hyphen.Start:hyphen.End] != "-" {
		return
	}
	if onlyGiven(a) && onlyGiven(b) {
		p.Use(0, p.Span(i, i), string(first)+" "+string(second))
		return
	}
	if problem := p.Report(p.Span(i, i), joinedNames(p.Text, m.Span, hyphen)).Unsafe(edit(hyphen, " ")); russian && b == 0 {
		problem.As(model.Suggestion)
	}
}

// onlyGiven reports whether a name is a given one, by a list or by its ending, and does not end like a family name.
func onlyGiven(c pack.Class) bool {
	return c.Is(pack.Given|pack.EndsGiven) && !c.Is(pack.EndsFamily)
}

// hyphened is what stands before the hyphen in token i.
func (p *Pass) hyphened(i int) string {
	before, _, _ := bytes.Cut([]byte(p.Token(i)), []byte("-"))
	return string(before)
}

// nameClass is what the packs say of a folded word as a name.
func (p *Pass) nameClass(folded []byte) pack.Class {
	return p.Lexicon.Name(pack.Skeleton(nil, folded)) | p.Lexicon.Ending(folded)
}
