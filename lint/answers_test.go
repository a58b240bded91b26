package lint

import (
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestAnswers compares what is remembered with what the lexicon says: of more words than there is room for, of each twice, and of one that has no key.
func TestAnswers(t *testing.T) {
	lex, err := pack.Load()
	require.NoError(t, err)
	var text strings.Builder
	for a := 'a'; a <= 'z'; a++ {
		for _, rest := range strings.Fields("rticle of ity egion ourt olice he n extraordinarilyunwieldy") {
			for b := 'a'; b <= 'z'; b++ {
				text.WriteString(string(a) + rest + " " + string(a) + string(b) + rest + " ")
			}
		}
	}
	text.WriteString("Article court village Kazakhstan picket Semey")
	p := &Pass{Lexicon: lex, answers: &answers{}}
	p.own.Scan(text.String())
	p.Tokens, p.tokens, p.text = &p.own, p.own.List, p.own.Text
	for range 2 {
		for i := range p.tokens {
			if p.Kind(i) != parser.Word {
				continue
			}
			fold := p.folded(i)
			a := p.answer(i)
			assert.Equal(t, lex.Term(fold), a.class, p.Token(i))
			assert.Equal(t, p.isKnown(lex.Term(fold), fold), a.known, p.Token(i))
		}
	}
}
