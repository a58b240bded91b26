package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// What follows is part of repeated-clause: sentences that stand twice in an entry.

// repeatedSentences looks for sentences that stood before in the entry.
func (p *Pass) repeatedSentences(r *run) {
	r.seen.paragraph()
	body := p.bodyWord(r)
	if r.sentences[1]-body >= shortWhole {
		r.begun(body)
	}
	for k, to := range r.sentences[1:] {
		from := r.sentences[k]
		if to-from < shortWhole {
			continue
		}
		if r.begun(from) {
			p.repeatedSentence(r, k, body)
		} else if k > 0 && to-from >= manyWords && !p.repeatedBeginning(r, k) {
			p.repeatedEnd(r, k, body)
		}
	}
}

// bodyWord is the word of the run that stands behind the date and the place of an entry; the first where it has none.
func (p *Pass) bodyWord(r *run) int {
	h, ok := p.head()
	if !ok {
		return 0
	}
	word, _ := slices.BinarySearch(r.tokens, h.body)
	return word
}

// shortWhole is how many words a sentence must have that stands twice as a whole, where nobody is named between.
const shortWhole = manyWords - 1

// mostSentences is how many sentences are looked at for one that stands again: it bounds the work in paragraphs whose sentences all begin alike.
const mostSentences = 64

// repeatedSentence compares a sentence with those before it, of which the first has its body behind the date and the place.
func (p *Pass) repeatedSentence(r *run, k, body int) {
	from, to := r.sentences[k], r.sentences[k+1]
	for b := k - 1; b >= max(0, k-mostSentences); b-- {
		i, end := r.sentences[b], r.sentences[b+1]
		if b == 0 {
			i = body
		}
		n := r.same(i, from, min(to, from+end-i))
		if b == k-1 && to-from >= surelyWords && p.sameButArticles(r, i+n, end, from+n, to) {
			n = to - from
			end = i + n
		}
		whole := i+n == end && from+n == to
		if n < shortWhole || n < manyWords && !(whole && p.onceOnly(r, b, k)) {
			continue
		}
		goesOn := b == k-1 && i+n == end && p.goesOnDoing(r, from+n, to)
		if !p.partEnds(r, i+n, end) || !p.partEnds(r, from+n, to) && !goesOn || i+n < end && from+n < to || !p.statement(r, i, from, n, b == k-1) {
			continue
		}
		p.Report(p.Span(r.tokens[from], r.tokens[from+n-1]), "this sentence stands twice in the entry").
			See(p.In(p.Span(r.tokens[i], r.tokens[i])).Start, "it stands here too")
		return
	}
}

// sameButArticles reports whether the words from i to end and those from j to to are the same but for articles.
func (p *Pass) sameButArticles(r *run, i, end, j, to int) bool {
	for {
		for i < end && isArticle(p.Token(r.tokens[i])) {
			i++
		}
		for j < to && isArticle(p.Token(r.tokens[j])) {
			j++
		}
		if i == end || j == to || r.hashes[i] != r.hashes[j] {
			return i == end && j == to
		}
		i, j = i+1, j+1
	}
}

func isArticle(word string) bool { return word == "the" || word == "a" || word == "an" }

// partEnds reports whether a sentence, which ends before word end of the run, ends before word k, or has a comma there.
func (p *Pass) partEnds(r *run, k, end int) bool {
	return k == end || p.Byte(p.Next(r.tokens[k-1])) == ','
}

// onceOnly reports whether what stands between the sentences b and k gives no reason to say a short sentence again: it names nobody, and no sentence begins with another one, "The
// second asked for a recess."
func (p *Pass) onceOnly(r *run, b, k int) bool {
	const beginning = 3 // words
	for x := b + 1; x < k; x++ {
		for _, t := range r.tokens[r.sentences[x]:min(r.sentences[x]+beginning, r.sentences[x+1])] {
			if p.folds(t, "second", "third", "other", "another", "next", "then", "both", "lawyer", "prosecutor", "defence", "defense", "he", "she", "they") {
				return false
			}
		}
	}
	return !p.namesBetween(r.tokens[r.sentences[b+1]-1], r.tokens[r.sentences[k]])
}

// goesOnDoing reports whether a sentence, which ends before word end of the run, goes on at word k with what the same one does more: "and considers it closed".
func (p *Pass) goesOnDoing(r *run, k, end int) bool {
	if k+1 >= end || p.Token(r.tokens[k]) != "and" {
		return false
	}
	verb := p.Token(r.tokens[k+1])
	return p.verbLike(r.tokens[k+1]) || strings.HasSuffix(verb, "s") && !p.class(r.tokens[k+1]).Is(pack.Role)
}

// statement reports whether n words at word k of the run, which stood before from word i on, say enough to be said once only. What is said of him, of
// them or of this may be said again of others, unless right behind or at some length, the more so where somebody is named between.
func (p *Pass) statement(r *run, i, k, n int, beside bool) bool {
	carrying := 0
	verb, quoted, pronoun := false, true, false
	for _, t := range r.tokens[k : k+n] {
		if p.carries(t) || p.inName(p.Span(t, t)) {
			carrying++
		}
		verb = verb || p.verbLike(t)
		quoted = quoted && p.Quoted(t)
		pronoun = pronoun || isPronoun(p.Token(t))
	}
	switch {
	case quoted:
		return false
	case beside || !pronoun:
		return carrying > 2 || carrying == 2 && verb
	case p.namesBetween(r.tokens[i+n-1], r.tokens[k]):
		return carrying > 7
	}
	return carrying > 4
}

// namesBetween reports whether the entry names somebody between two tokens.
func (p *Pass) namesBetween(from, to int) bool {
	between := model.Span{Start: int(p.tokens[from].End), End: int(p.tokens[to].Start)}
	for i := range p.Entry.People {
		for _, m := range p.Entry.People[i].Mentions {
			if between.Contains(m.Span) {
				return true
			}
		}
	}
	return false
}

// isPronoun reports whether a word stands for somebody or something that was named before.
func isPronoun(word string) bool {
	switch word {
	case "he", "He", "she", "She", "him", "his", "His", "her", "Her", "it", "It", "its", "Its", "they", "They", "them", "their", "Their", "this", "This", "these", "These":
		return true
	}
	return false
}
