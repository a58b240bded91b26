package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only halves are judged of which one is no word and the two are one: “pre- and post-trial” has a hyphen of its own.
var lineHyphen = &Rule{
	Rule: model.Rule{
		ID:       "line-hyphen",
		Title:    "No hyphen is left from the end of a line",
		Why:      "“consci- ence” was parted where a line of print ended; as two words it is found by nobody who looks for it.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the prisoners of consci- ence were named[1]",
		Good:     "On February 1, in Almaty, the prisoners of conscience were named[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Unusual {
			if p.Byte(i) != '-' || p.Kind(i+1) != parser.Space || p.Kind(i-1) != parser.Word || !p.smallWord(i+2) {
				continue
			}
			first, second := p.Token(i-1), p.Token(i+2)
			words := p.inDictionary(strings.ToLower(first)) && p.inDictionary(second)
			if whole := first + second; !words && p.inDictionary(strings.ToLower(whole)) {
				p.Report(p.Span(i-1, i+2), fmt.Sprintf("“%s- %s” is “%s”, parted where a line ended", first, second, whole)).Unsafe(remove(model.Span{Start: int(p.tokens[i].Start), End: int(p.tokens[i+1].End)}))
			}
		}
	},
}
