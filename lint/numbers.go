package lint

import (
	"strconv"

	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// numberAt is the number that begins with token i, as digits ("12", "1,204") or as a word, and its last token; -1 where none does. Digits with a full
// stop are no number that counts things.
func (p *Pass) numberAt(i int) (n, last int) {
	switch p.Kind(i) {
	case parser.Word:
		return numeral.Of(p.Token(i)), i
	case parser.Number:
	default:
		return -1, i
	}
	n, err := strconv.Atoi(p.Token(i))
	if err != nil || len(p.Token(i)) > 9 {
		return -1, i
	}
	for p.Byte(i+1) == ',' && p.Kind(i+2) == parser.Number && len(p.Token(i+2)) == 3 && len(p.Token(i)) <= 3 {
		more, err := strconv.Atoi(p.Token(i + 2))
		if err != nil || n >= 1_000_000 {
			break
		}
		n, i = 1000*n+more, i+2
	}
	return n, i
}
