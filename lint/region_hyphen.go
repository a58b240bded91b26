package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var regionHyphen = &Rule{
	Rule: model.Rule{
		ID:       "region-hyphen",
		Title:    "Names of regions have no hyphen that they have not on the map, nor one before “region”",
		Why:      "“East-Kazakhstan region” is written after the Russian name; in English it is East Kazakhstan, and is searched as such.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in the East-Kazakhstan region, a picket was held[1]",
		Good:     "On February 1, in the East Kazakhstan region, a picket was held[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Joined {
			if p.Has(i, parser.Hyphen) && !p.Quoted(i) {
				p.regionHyphen(i)
			}
		}
		for _, i := range p.Unusual {
			if p.dash(i) && !p.Quoted(i) {
				p.regionDash(i)
			}
		}
	},
}

// regionHyphen reports the hyphen inside token i where the name of a region has a blank. The name with its hyphen may be another spelling of it in
// the packs: those are for reading.
func (p *Pass) regionHyphen(i int) {
	first, second, _ := strings.Cut(p.Fold(i), "-")
	name := p.regionName(first, second)
	if name == "" {
		if name = p.regionWorded(first, second); name == "" || p.Kind(i+2) == parser.Word && p.smallWord(i+2) && !p.links(i+2) { // "Almaty-region officials"
			return
		}
	}
	at := p.Span(i, i)
	if hyphen := (model.Span{Start: at.Start + len(first), End: at.End - len(second)}); isHyphen(p.Text[hyphen.Start:max(hyphen.Start, hyphen.End)]) {
		p.Report(at, "“"+p.Token(i)+"” has a hyphen; the name is "+name).Safe(edit(hyphen, " "))
	}
}

// isHyphen reports whether a text is one hyphen; what stands between two halves of a word is one unless the word has letters beyond ASCII.
func isHyphen(text string) bool { return text == "-" || text == "‑" || text == "‐" }

// regionDash reports a dash between the words of a region's name: "West - Kazakhstan region". Without "region" behind it a dash may part two halves of a
// sentence, "they come from the West – Kazakhstan signed", so that it counts only without spaces, and is not surely a slip.
func (p *Pass) regionDash(i int) {
	first, second := p.Prev(i), p.Next(i)
	if !p.Has(first, parser.Capital) || !p.Has(second, parser.Capital) || first < i-2 || second > i+2 {
		return
	}
	surely := p.folds(p.Next(second), "region", "oblast", "regions", "oblasts", "regional")
	if !surely && (second-first > 2 || p.Token(i) == "—") {
		return
	}
	name := p.regionName(p.Fold(first), p.Fold(second))
	if name == "" {
		return
	}
	change := edit(p.Span(first+1, second-1), " ")
	if problem := p.Report(p.Span(first, second), "“"+p.Tokens.Quote(first, second)+"” has a dash; the name is "+name); surely {
		problem.Safe(change)
	} else {
		problem.Unsafe(change)
	}
}

// regionWorded is the name of the home region that is named before its word: "Almaty region" of "Almaty-region"; "" where the folded words are no such.
func (p *Pass) regionWorded(first, second string) string {
	if !slices.Contains(areaWords[:], second) {
		return ""
	}
	if r, ok := p.Lexicon.Region([]byte(first)); ok && p.Lexicon.Home(r.Country) {
		return r.Name + " " + second
	}
	return ""
}

// regionName is the standard name of the home region that two folded words name, parted by a blank; "" where they name none so.
func (p *Pass) regionName(first, second string) string {
	name := first + " " + second
	if r, ok := p.Lexicon.Region([]byte(name)); ok && p.Lexicon.Home(r.Country) && strings.EqualFold(r.Name, name) {
		return r.Name
	}
	return ""
}
