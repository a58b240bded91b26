package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A word is a name by the draft, which has it as one elsewhere, because it is a big city's, or because the other half of a name stands beside it; what the dictionary has is a word.
var nameCapital = &Rule{
	Rule: model.Rule{
		ID:       "name-capital",
		Title:    "Names begin with a capital",
		Why:      "A name with a small letter is read as a word: neither the person nor the place gets into the records.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in almaty, Marat Kaliyev was detained. The lawyer of kaliyev came[1]",
		Good:     "On February 1, in Almaty, Marat Kaliyev was detained. The lawyer of Kaliyev came[1]",
	},
	Check: func(p *Pass) {
		for _, k := range p.strange() {
			i := p.run.tokens[k]
			if at := p.Span(i, i); at.Len() < shortestLower || !p.smallWord(i) || p.Has(i, parser.Wide) {
				continue
			}
			switch a := p.answer(i); {
			case p.besideSign(i) || p.Quoted(i):
			case p.beforeWay(i):
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” with a small letter before “%s”", p.Token(i), p.Token(i+2))).Unsafe(capitalised(p, i))
			case !a.known && p.familyHalf(i):
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” with a small letter behind a given name", p.Token(i))).Unsafe(capitalised(p, i))
			case !a.known && p.givenHalf(i):
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” with a small letter before a family name", p.Token(i))).As(model.Suggestion).Unsafe(capitalised(p, i))
			case !a.known:
				if !slices.Contains(p.Settings.Words, p.Token(i)) {
					p.Use(0, p.Span(i, i), p.Token(i))
				}
			case a.class.Is(pack.IsCountry):
				p.Report(p.Span(i, i), fmt.Sprintf("“%s” with a small letter is the name of a country", p.Token(i))).Unsafe(capitalised(p, i))
			case a.class.Is(pack.IsSettlement):
				if city, ok := p.Lexicon.Settlement(p.folded(i)); ok && (city.Standard || p.folds(p.Prev(i), "in", "from", "near")) {
					p.Report(p.Span(i, i), fmt.Sprintf("“%s” with a small letter is the name of %s", p.Token(i), city.Name)).Unsafe(capitalised(p, i))
				}
			}
		}
	},
	Review: func(r *Review) {
		uses := r.used()
		if len(uses) == 0 {
			return
		}
		stands := r.nameWords()
		for _, u := range uses {
			use := r.use(u)
			at, ok := stands[use.Group]
			if !ok {
				continue
			}
			name := r.text(at.Span)
			problem := r.Report(use.paragraph, use.At, fmt.Sprintf("“%s” with a small letter: “%s” is a name in this draft", use.Group, name)).See(at.Start, "“"+name+"” stands here")
			if at.part == names.Given { // which may be a word of another language: "oraza", "batyr"
				problem.As(model.Suggestion)
			} else {
				problem.Unsafe(edit(use.At, name))
			}
		}
	},
}

// familyHalf reports whether the word at token i, which no dictionary has, is a family name behind a given name, for its end: "Igor pashchenko". Others may be words of another language:
// "Zhibek zholy".
func (p *Pass) familyHalf(i int) bool {
	return p.Kind(i-1) == parser.Space && p.capitalName(i-2).Is(pack.Given) && p.nameClass(p.folded(i)).Is(pack.EndsFamily)
}

// givenHalf reports whether the word at token i, which no dictionary has, is a given name before a family name: "igor Pashchenko". It may be a word of another language: "batyr".
func (p *Pass) givenHalf(i int) bool {
	class := p.nameClass(p.folded(i))
	return p.Kind(i+1) == parser.Space && p.capitalName(i+2).Is(pack.Family|pack.EndsFamily) && class.Is(pack.Given) && !class.Is(pack.Family|pack.EndsFamily)
}

// capitalName is what is known of token i as a name, where it is a word with a capital and no English word.
func (p *Pass) capitalName(i int) pack.Class {
	if p.Kind(i) != parser.Word || !p.Has(i, parser.Capital) || p.Has(i, parser.AllCaps) || p.Lexicon.English(p.folded(i)) {
		return 0
	}
	return p.nameClass(p.folded(i))
}

// beforeWay reports whether a word for a street or a square, with a capital, stands behind token i: "on dostyk Avenue".
func (p *Pass) beforeWay(i int) bool {
	before := p.Prev(i)
	return p.Kind(i+1) == parser.Space && p.Has(i+2, parser.Capital) && !p.Has(i, parser.Hyphen) && (!p.smallWord(before) || p.Lexicon.English(p.folded(before))) && p.folds(i+2, "avenue", "street", "square", "boulevard", "lane")
}

// capitalised gives the word that is token i its capital, and what stands behind its hyphen too.
func capitalised(p *Pass, i int) model.Edit {
	halves := strings.Split(p.Token(i), "-")
	for k, half := range halves {
		if half != "" {
			halves[k] = strings.ToUpper(half[:1]) + half[1:]
		}
	}
	return edit(p.Span(i, i), strings.Join(halves, "-"))
}

// shortestLower is how many letters a word has at least that is taken for a name with a small letter.
const shortestLower = 5

// stand is where a name stands first, and which part of one it is there.
type stand struct {
	model.Span
	part names.Part
}

// nameWords is where each family name, and each given name that is none, stands first, by its small letters.
func (r *Review) nameWords() map[string]stand {
	named := r.people()
	stands := map[string]stand{}
	for _, part := range []names.Part{names.Family, names.Given} {
		for i := range named.persons {
			for _, spelling := range named.persons[i].Spellings(part) {
				word := strings.ToLower(spelling.Text)
				if _, known := stands[word]; !known && len(spelling.Places) > 0 {
					_, at := named.at(spelling.Places[0])
					stands[word] = stand{at, part}
				}
			}
		}
	}
	return stands
}
