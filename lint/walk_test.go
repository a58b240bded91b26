package lint

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// walked is a pass over a text whose tokens have been walked.
func walked(text string) *Pass {
	p := &Pass{run: run{seen: &lastSeen{place: 1}}}
	p.own.Scan(text)
	p.Tokens, p.tokens, p.text = &p.own, p.own.List, p.own.Text
	p.walk()
	return p
}

// someOf is a text of fewer than so many words, each one of those given.
func someOf(random *rand.Rand, words []string, most int) string {
	list := make([]string, random.IntN(most))
	for i := range list {
		list[i] = words[random.IntN(len(words))]
	}
	return strings.Join(list, " ")
}

// TestWalkHashesWords compares the hashes of words, most of which are made in one look, with those of the words alone.
func TestWalkHashesWords(t *testing.T) {
	p := walked("On 3 February, A. Bekov of the municipality “Жаңа” said extraordinarily little; so it be")
	var want []int
	for i := range p.tokens {
		switch p.Kind(i) {
		case parser.Word, parser.Initial, parser.Number:
			want = append(want, i)
		}
	}
	require.Equal(t, want, p.run.tokens)
	for k, i := range p.run.tokens {
		assert.Equal(t, hashWord(p.folded(i)), p.run.hashes[k], p.Token(i))
	}
}

// TestWalkMissesNoRepetition looks for rows of words that stand twice in a sentence the long way: each sentence that has one is among those to look at.
func TestWalkMissesNoRepetition(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	words := strings.Fields("the court and Omarov heard 12 extraordinarily long A. speeches . ; [1]")
	for range 2000 {
		text := someOf(random, words, 60)
		r := &walked(text).run
		for k, to := range r.sentences[min(1, len(r.sentences)):] {
			found := false
			for j := r.sentences[k]; j+fewestWords <= to; j++ {
				for i := r.sentences[k]; i+fewestWords <= j; i++ {
					found = found || slices.Equal(r.hashes[i:i+fewestWords], r.hashes[j:j+fewestWords])
				}
			}
			if found {
				assert.True(t, r.seen.familiar(r.hashes[r.sentences[k]:to]), text)
			}
		}
		for k := 1; k < len(r.hashes); k++ {
			assert.Equal(t, r.hashes[k] == r.hashes[k-1], slices.Contains(r.twice, k), text)
		}
	}
}

// TestWalkListsWords compares the lists of words with what is true of each word alone.
func TestWalkListsWords(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	words := strings.Fields("the The of Of an and via link links they pre-trial pretrial non co-author country email e-mail each extraordinarily Жаңа Ýlham A. 405 1.3 at multiparty no by-law Semey Ust-Kamenogorsk KazMunayGas iPhone")
	for range 500 {
		text := someOf(random, words, 20)
		p := walked(text)
		var capitals, joined, odd, prefixed, links, ofs, articles []int
		for i, token := range p.tokens {
			if token.Kind != parser.Word {
				continue
			}
			if token.Has(parser.Capital) {
				capitals = append(capitals, i)
				if token.Has(parser.Hyphen) || token.Has(parser.InnerCap) {
					joined = append(joined, i)
				}
			}
			if token.Has(parser.Wide) {
				odd = append(odd, i)
			}
			fold := string(p.folded(i))
			if w := prefixOf([]byte(fold)); len(w) > 1 || strings.HasPrefix(fold, "e-") || fold == "email" {
				prefixed = append(prefixed, i)
			}
			if slices.Contains(linkWords, fold) {
				links = append(links, i)
			}
			if fold == "of" {
				ofs = append(ofs, i)
			}
			if fold == "a" || fold == "an" {
				articles = append(articles, i)
			}
		}
		assert.Equal(t, capitals, p.Capitals, text)
		assert.Equal(t, joined, p.Joined, text)
		assert.Equal(t, odd, p.Odd, text)
		assert.Subset(t, p.Prefixed, prefixed, text)
		assert.Subset(t, p.Links, links, text)
		assert.Equal(t, ofs, p.Ofs, text)
		assert.Equal(t, articles, p.Articles, text)
	}
}

// TestWalkForgets holds that a pass lists of a paragraph what a new pass does, whatever paragraphs it has seen before.
func TestWalkForgets(t *testing.T) {
	texts := []string{
		"On 3 February, A. Bekov of the “Жаңа”\u00a0movement in Ust-Kamenogorsk, the workers’ union; said: at the link[4]. The the author, e-mail",
		"", "no", "[4]", "“Freedom”. Of them 12 were held",
	}
	used := walked("")
	for _, a := range texts {
		for _, b := range texts {
			used.begin(&Paragraph{Kind: Title, Text: a}, nil, nil)
			used.begin(&Paragraph{Kind: Title, Text: b}, nil, nil)
			fresh := walked("")
			fresh.begin(&Paragraph{Kind: Title, Text: b}, nil, nil)
			for _, lists := range [][2][]int{
				{fresh.Spaces, used.Spaces}, {fresh.Capitals, used.Capitals}, {fresh.Joined, used.Joined}, {fresh.Odd, used.Odd}, {fresh.Initials, used.Initials},
				{fresh.Numbers, used.Numbers}, {fresh.Marks, used.Marks}, {fresh.Quotes, used.Quotes}, {fresh.Puncts, used.Puncts}, {fresh.Stops, used.Stops},
				{fresh.Colons, used.Colons}, {fresh.Unusual, used.Unusual}, {fresh.Links, used.Links}, {fresh.Ofs, used.Ofs}, {fresh.Prefixed, used.Prefixed},
				{fresh.run.tokens, used.run.tokens}, {fresh.run.twice, used.run.twice}, {fresh.run.sentences, used.run.sentences}, {fresh.pairing.marks, used.pairing.marks},
			} {
				assert.True(t, slices.Equal(lists[0], lists[1]), "%q behind %q: %v, not %v", b, a, lists[1], lists[0])
			}
			assert.True(t, slices.Equal(fresh.run.hashes, used.run.hashes), "%q behind %q", b, a)
			assert.True(t, slices.Equal(fresh.run.signs, used.run.signs), "%q behind %q", b, a)
			assert.True(t, slices.Equal(fresh.Quotations, used.Quotations), "%q behind %q", b, a)
		}
	}
}

// TestUsualSigns holds that rules which pass by signs that stand as most do find in these what they find in all.
func TestUsualSigns(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	parts := []string{"Almaty", "the", "12", "A.", "“", "”", ",", ".", ";", ":", "!", "?", "(", ")", "[", "]", "-", "–", "/", "*", "\u200e", "[4]", " ", " ", " ", "\u00a0", "East", "Kazakhstan"}
	lex, err := pack.Load()
	require.NoError(t, err)
	rules := []*Rule{spaceAfter, spaceBefore, invisibleCharacter, regionHyphen}
	w := newWorker(lex, &Settings{}, nil)
	for range 5000 {
		var text strings.Builder
		for range random.IntN(24) {
			text.WriteString(parts[random.IntN(len(parts))])
		}
		check := func(all bool) []*Problem {
			p := &w.passes[0]
			p.problems = nil
			p.begin(&Paragraph{Kind: Title, Text: text.String()}, nil, nil)
			if all {
				p.Unusual = slices.Clone(p.Puncts)
			}
			for order, rule := range rules {
				w.check(inForce{rule, order}, w.passes[:1])
			}
			for _, found := range p.problems {
				found.paragraph = nil
			}
			return p.problems
		}
		require.Equal(t, check(true), check(false), "%q", text.String())
	}
}
