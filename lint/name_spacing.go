package lint

import (
	"fmt"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var nameSpacing = &Rule{
	Rule: model.Rule{
		ID:       "name-spacing",
		Title:    "A space stands between given name and family name",
		Why:      "Run together the two are a word that nobody looks for.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On February 3, in Almaty, the activist DauletSeitbayev was released[1]",
		Good:     "On February 3, in Almaty, the activist Daulet Seitbayev was released[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Joined {
			if p.Has(i, parser.InnerCap) && !p.Has(i, parser.Hyphen) {
				p.nameSpacing(i)
			}
		}
	},
}

// nameSpacing reports a word of which a capital begins the second half, when both halves are names. McDonald and KazMunayGas are none.
func (p *Pass) nameSpacing(i int) {
	word := p.Token(i)
	for at, r := range word {
		if at == 0 || !unicode.IsUpper(r) {
			continue
		}
		first, second := p.nameClass(parser.Fold(nil, word[:at])), p.nameClass(parser.Fold(nil, word[at:]))
		names := first.Is(pack.Given) && second.Is(pack.Family|pack.EndsFamily) || first.Is(pack.Family|pack.EndsFamily) && second.Is(pack.Given)
		if names {
			start := p.Span(i, i).Start + at
			p.Report(p.Span(i, i), fmt.Sprintf("two names run together: “%s %s”", word[:at], word[at:])).Unsafe(insert(start, " "))
		}
		return
	}
}
