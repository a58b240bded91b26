package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words of the dictionary before a small letter are judged: “in Almaty, Human Rights Watch said” has a name there, and “in Almaty, Parliament adopted” has one too.
var leadCapital = &Rule{
	Rule: model.Rule{
		ID:       "lead-capital",
		Title:    "Behind the date and the place a sentence goes on with a small letter",
		Why:      "The capital is left from a sentence that began there, and makes a name of a word.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Activists of a movement held a picket[1]",
		Good:     "On February 1, in Almaty, activists of a movement held a picket[1]",
	},
	Check: func(p *Pass) {
		h, ok := p.head()
		if !ok || h.place < 0 {
			return
		}
		i := h.body
		if next := p.Next(i); h.endSep == comma && p.Token(i) == "The" && p.Has(next, parser.Capital) && (p.class(next).Is(pack.Title|pack.Organisation) || institutions.Has(strings.ToLower(p.Token(next)))) && !p.Quoted(i) { // not "The Insider"
			p.Report(p.Span(i, i), "“The” with a capital goes on with the sentence that the date begins").Unsafe(edit(p.Span(i, i), "the"))
			return
		}
		if h.endSep != comma || p.Kind(i) != parser.Word || !p.Has(i, parser.Capital) || p.Has(i, parser.AllCaps) || p.Has(i, parser.InnerCap) || !p.smallWord(p.Next(i)) && p.Kind(p.Next(i)) != parser.Number || p.inName(p.Span(i, i)) {
			return
		}
		if of := p.Next(i); p.Token(of) == "of" && !p.smallWord(p.Next(of)) { // "Day of Memory"
			return
		}
		word := strings.ToLower(p.Token(i))
		if institutions.Has(word) || takesNumber.Has(word) || !p.Lexicon.English([]byte(word)) && (!p.class(i).Is(pack.Role) || p.Token(i)[1:] != word[1:]) || !plural(word) && p.class(i).Is(pack.Title) || p.class(i).Is(pack.Organisation|pack.IsSettlement|pack.IsRegion|pack.IsCountry|pack.Nationality|pack.Given|pack.Family) {
			return
		}
		p.Report(p.Span(i, i), "“"+p.Token(i)+"” with a capital goes on with the sentence that the date begins").Unsafe(edit(p.Span(i, i), word))
	},
}

var institutions = wordlist.Of("institutions")
