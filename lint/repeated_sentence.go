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

// repeatedEnd reports the words with which a sentence ends where a clause of the sentence before ends with them too, and they say what one does or suffers: "He was told
// that he was banned from leaving the country. Nobody knew why, and he was banned from leaving the country."
func (p *Pass) repeatedEnd(r *run, k, body int) {
	from, to := r.sentences[k], r.sentences[k+1]
	first := r.sentences[k-1]
	if k == 1 {
		first = body
	}
	for end, tried := first+manyWords, 0; end <= from && tried < mostSentences; end++ {
		if r.hashes[end-1] != r.hashes[to-1] || !p.clauseEnds(r, end) {
			continue
		}
		n := 0
		tried++
		for n < min(to-from, mostRepeated) && end-n > first && r.hashes[end-n-1] == r.hashes[to-n-1] {
			n++
		}
		subject := to - n
		for n >= manyWords && !isSubject(p.Token(r.tokens[subject])) {
			subject, n = subject+1, n-1
		}
		if before := r.tokens[max(subject-1, 0)]; p.Token(before) == "that" || p.tells(before) { // another one says the same
			return
		}
		if n >= manyWords && p.statement(r, end-n, subject, n, true) && !p.namesBetween(r.tokens[end-1], r.tokens[subject]) && !p.Quoted(r.tokens[subject]) {
			p.Report(p.Span(r.tokens[subject], r.tokens[to-1]), "these words end the sentence before as well").
				See(p.In(p.Span(r.tokens[end-n], r.tokens[end-n])).Start, "they stand here too")
			return
		}
	}
}

// repeatedBeginning reports the clause with which a sentence begins, behind a word for who does it, where the sentence before ends with its words: "a former engineer, who had
// told journalists about the mine. He had told journalists about the mine, and was fired".
func (p *Pass) repeatedBeginning(r *run, k int) bool {
	from, to := r.sentences[k], r.sentences[k+1]
	if !isSubject(p.Token(r.tokens[from])) || p.Quoted(r.tokens[from]) {
		return false
	}
	end := from + 1
	for end < to && !p.clauseEnds(r, end) {
		end++
	}
	n := end - from - 1
	before := from - n
	if n < manyWords || before < r.sentences[k-1] || r.same(before, from+1, end) < n || !p.statement(r, before, from+1, n, true) {
		return false
	}
	p.Report(p.Span(r.tokens[from], r.tokens[end-1]), "these words end the sentence before as well").
		See(p.In(p.Span(r.tokens[before], r.tokens[before])).Start, "they stand here too")
	return true
}

// mostRepeated is how many words of a repeated end are told.
const mostRepeated = 64

// isSubject reports whether a word stands for who does something.
func isSubject(word string) bool {
	switch word {
	case "he", "He", "she", "She", "it", "It", "they", "They":
		return true
	}
	return false
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
