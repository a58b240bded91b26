package lint

import "github.com/openchronicle/chronicle/extract/pack"

// answers are what the lexicon has said of words of late, each in the place that its word has. A report has the same words over and over.
type answers [1 << answerBits]answer

const answerBits = 11

type answer struct {
	first, behind uint64 // the key of the word: see Tokens.Key
	class         pack.Class
	known         bool // the dictionary has it, or a list does as something else than an organisation
}

func (p *Pass) isKnown(class pack.Class, fold []byte) bool {
	return class&^(pack.Longer|pack.Organisation|pack.NotName) != 0 || p.Lexicon.English(fold)
}

// answer is what the lexicon says of token i. It is good until the next call.
func (p *Pass) answer(i int) *answer {
	first, behind := p.Tokens.Key(i)
	a := &p.answers[(first^behind)*hashPrime>>(64-answerBits)]
	if a.first != first || a.behind != behind || first == 0 { // which the key of a very long word is
		fold := p.folded(i)
		class := p.Lexicon.Term(fold)
		*a = answer{first, behind, class, p.isKnown(class, fold)}
	}
	return a
}
