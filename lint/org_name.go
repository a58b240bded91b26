package lint

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A body that is not listed may be called so that it looks like one that is: words are alike only in their endings, and a name is judged whole.
var orgName = &Rule{
	Rule: model.Rule{
		ID:       "org-name",
		Title:    "Well-known organisations are called by their names",
		Why:      "“Assembly of Peoples of Kazakhstan” and “Committee on Torture” are not found by who looks for the bodies that are called otherwise.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the Assembly of Peoples of Kazakhstan wrote to the UN Committee on Torture[1]",
		Good:     "On February 1, in Almaty, the Assembly of People of Kazakhstan wrote to the UN Committee against Torture[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Capitals {
			like := likeNames()[firstLetters(p.folded(i))]
			if p.Has(i, parser.AllCaps) || p.misnamedOutright(i) || like == nil || p.class(i).Is(pack.Role|pack.Title) { // "the Minister of Justice"
				continue
			}
			for _, name := range like {
				if last := p.calledLike(i, name); last > i {
					p.likeName(i, last)
					break
				}
			}
		}
	},
}

// misnamedOutright reports a name from token i on that a body has by mistake: "Ministry of Inner Affairs".
func (p *Pass) misnamedOutright(i int) bool {
	for _, row := range misnamed()[string(p.folded(i))] {
		wrong, right := row[0], row[1]
		last := i
		for k, word := range wrong {
			if k > 0 {
				last += 2
			}
			if p.Kind(last) != parser.Word || k > 0 && p.Kind(last-1) != parser.Space || p.Has(last, parser.Capital) == inNames(word) || string(p.folded(last)) != strings.ToLower(word) {
				last = -1
				break
			}
		}
		if last >= 0 {
			at := p.Span(i, last)
			p.Report(at, fmt.Sprintf("“%s” is called “%s”", p.Text[at.Start:at.End], strings.Join(right, " "))).Unsafe(edit(at, strings.Join(right, " ")))
			return true
		}
	}
	return false
}

// misnamed are names that bodies have by mistake, by their first words, with those that they have.
var misnamed = sync.OnceValue(func() map[string][][2][]string {
	by := map[string][][2][]string{}
	for _, row := range wordlist.Rows("misnamed")() {
		right := strings.Split(row[0], "_")
		for _, cell := range row[1:] {
			wrong := strings.Split(cell, "_")
			first := strings.ToLower(wrong[0])
			by[first] = append(by[first], [2][]string{wrong, right})
		}
	}
	return by
})

// likeName reports the name of an organisation from token i to token last, unless one of those that it is like is called so.
func (p *Pass) likeName(i, last int) {
	var meant []string
	for _, name := range likeNames()[firstLetters(p.folded(i))] {
		if p.calledLike(i, name) != last {
			continue
		}
		if p.calledSo(i, last, name) {
			return
		}
		meant = append(meant, strings.Join(name, " "))
	}
	at := p.Span(i, last)
	problem := p.Report(at, fmt.Sprintf("“%s” is called “%s”", p.Text[at.Start:at.End], strings.Join(meant, "” or “")))
	if len(meant) == 1 {
		problem.Unsafe(edit(at, meant[0]))
	}
}

// calledLike is the last token of words from token i on that are like those of a name, whatever small words stand where it has some; -1 where others stand there.
func (p *Pass) calledLike(i int, name []string) int {
	last := -1
	for k, word := range name {
		if inNames(word) {
			continue
		}
		if last >= 0 {
			for i = last + 2; p.Kind(i) == parser.Word && inNames(p.Token(i)) && inNames(name[k-1]); i += 2 {
			}
		}
		if p.Kind(i) != parser.Word || last >= 0 && p.Kind(i-1) != parser.Space || !p.Has(i, parser.Capital) || !alike(string(p.folded(i)), word) {
			return -1
		}
		last = i
	}
	return last
}

// calledSo reports whether the words from token i to token last are those of a name, or of several such bodies.
func (p *Pass) calledSo(i, last int, name []string) bool {
	k := 0
	for ; i <= last; i += 2 {
		word := string(p.folded(i))
		if word == "the" && k < len(name) && name[k] != "the" {
			continue
		}
		if k < len(name) && name[k] == "the" && word != "the" {
			k++
		}
		if k == len(name) || spelledOtherwise(word) != spelledOtherwise(strings.ToLower(name[k])) && !(i == last && word == strings.ToLower(name[k])+"s") {
			return false
		}
		k++
	}
	return k == len(name)
}

// spelledOtherwise makes one of the spellings that are English on either side of the ocean.
func spelledOtherwise(word string) string { return overseas.Replace(word) }

var overseas = strings.NewReplacer("organisation", "organization", "defence", "defense", "labour", "labor", "programme", "program", "co-operation", "cooperation")

// inNames reports whether a word only joins others in a name.
func inNames(word string) bool {
	return slices.Contains([]string{"of", "the", "for", "and", "in", "on", "against", "to", "without", "with"}, word)
}

// alike reports whether a folded word and one of a name are the same but for their endings: "institutes" and "Institutions".
func alike(a, b string) bool {
	const (
		begins = 5 // letters that are the same at least
		ends   = 4 // letters that are not at most
	)
	same := 0
	for same < min(len(a), len(b)) && a[same] == b[same]|0x20 {
		same++
	}
	return same == len(a) && same == len(b) || same >= begins && len(a)-same <= ends && len(b)-same <= ends
}

// firstLetters is what words begin with that are alike.
func firstLetters[T string | []byte](word T) string { return string(word[:min(len(word), 5)]) }

// likeNames are the names of organisations by the beginning of their first words.
var likeNames = sync.OnceValue(func() map[string][][]string {
	by := map[string][][]string{}
	for _, row := range wordlist.Rows("organisations")() {
		for _, cell := range row {
			name := strings.Split(cell, "_")
			first := firstLetters(strings.ToLower(name[0]))
			by[first] = append(by[first], name)
		}
	}
	return by
})
