package lint

import (
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/parser"
)

// The words of English that several rules ask for.
var (
	auxiliaries  = wordlist.Auxiliaries
	builders     = wordlist.Of("builders")
	doneToPeople = wordlist.Of("done-to-people")
	gives        = wordlist.Of("gives")
	prepositions = wordlist.Prepositions
	prisons      = wordlist.Prisons
	speech       = wordlist.Speech
)

// in reports whether token i is a word that, folded, is one of a list.
func (p *Pass) in(i int, list wordlist.List) bool {
	return p.Kind(i) == parser.Word && list.Has(string(p.folded(i)))
}

// folds reports whether token i, folded, is one of these words.
func (p *Pass) folds(i int, words ...string) bool {
	if i < 0 || i >= p.Count() {
		return false
	}
	f := p.folded(i)
	for _, w := range words {
		if string(f) == w {
			return true
		}
	}
	return false
}
