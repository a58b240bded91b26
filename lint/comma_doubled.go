package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var commaDoubled = &Rule{
	Rule: model.Rule{
		ID:       "comma-doubled",
		Title:    "One comma at a time",
		Why:      "Two commas are what is left when words between them were deleted, or an opening quotation mark that was typed as a comma.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, , a picket was held[1]",
		Good:     "On February 1, in Almaty, a picket was held[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		last := -1
		for n, i := range p.Puncts {
			if n+1 < len(p.Puncts) && p.Puncts[n+1] == i+2 && p.Byte(i) == ',' && p.Byte(i+2) == ',' && p.sideAt(i+1) == closing {
				p.Report(p.Span(i, i+2), "a comma on either side of the closing quotation mark").Unsafe(remove(p.Span(i, i)))
				continue
			}
			if n+1 == len(p.Puncts) || p.Puncts[n+1] > i+2 || i <= last || p.Byte(i) != ',' {
				continue
			}
			last = i
			for next := p.nextComma(last); next > 0; next = p.nextComma(last) {
				last = next
			}
			if last > i && !p.lowQuote(i, last) && !p.address(i) {
				extra := model.Span{Start: int(p.Tokens.List[i].End), End: int(p.Tokens.List[last].End)}
				behind := ""
				if p.Kind(last+1) == parser.Word && p.gapAt(last-1) { // ", ,which"; the space that ",,which" lacks is space-after's
					behind = " "
				}
				p.Report(p.Span(i, last), "two commas in a row").Safe(edit(extra, behind))
			}
		}
	},
}

// nextComma is the comma behind the comma i, 0 when none follows.
func (p *Pass) nextComma(i int) int {
	if p.gapAt(i + 1) {
		i++
	}
	if p.Byte(i+1) == ',' {
		return i + 1
	}
	return 0
}

// lowQuote reports whether commas stand for the opening mark „, as in ,,Kuat”.
func (p *Pass) lowQuote(i, last int) bool {
	return last == i+1 && p.Kind(i-1) == parser.Space && p.Kind(last+1) == parser.Word
}
