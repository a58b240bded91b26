package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/model"
)

var repeatedClause = &Rule{
	Rule: model.Rule{
		ID:       "repeated-clause",
		Title:    "No clause stands twice in a sentence, and no sentence in an entry",
		Why:      "A clause that stands twice is left over from a change, or was pasted twice.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, three activists were detained by police were detained by police and taken away[1]",
		Good:     "On February 1, in Almaty, three activists were detained by police and taken away[1]",
	},
	Check: func(p *Pass) {
		r := &p.run
		for k, to := range r.sentences[1:] {
			if from := r.sentences[k]; to-from >= 2*fewestWords && r.seen.familiar(r.hashes[from:to]) {
				p.repeats(r, from, to)
			}
		}
		if len(r.sentences) > 2 {
			p.repeatedSentences(r)
		}
	},
}

// fewestWords is how many words a clause must have to be found where it stands twice; manyWords, where more than links stand between, and a sentence; surelyWords,
// where it may be part of one.
const (
	fewestWords = 4
	manyWords   = 6
	surelyWords = 8
)

// repeats looks in one sentence for groups of words that stand twice.
func (p *Pass) repeats(r *run, from, to int) {
	defer r.ended(to - from)
	for j := from; j+fewestWords <= to; j++ {
		i := r.last(from, j, fewestWords)
		if i < 0 || i+fewestWords > j {
			continue
		}
		for i > from && r.hashes[i-1] == r.hashes[j-1] {
			i, j = i-1, j-1
		}
		n := r.same(i, j, to)
		if n >= fewestWords && !p.Quoted(r.tokens[j]) && p.repeated(r, from, i, j, n) {
			at := p.Span(r.tokens[j], r.tokens[j+n-1])
			p.Report(at, "these words stand twice in the sentence").See(p.In(p.Span(r.tokens[i], r.tokens[i])).Start, "they stand here too")
		}
		j += max(n, 1) - 1
	}
}

// repeated reports whether n words at j repeat those at i for no reason. Clauses may be alike ("one was fined under Article 405, the other was fined
// under Article 405"): then words of their own lead to each, or end them. Names of laws and offices repeat, hence only words that say something count, and right behind each other only a clause with a verb.
func (p *Pass) repeated(r *run, from, i, j, n int) bool {
	carrying, verb := 0, false
	for _, t := range r.tokens[j : j+n] {
		if p.carries(t) {
			carrying++
		}
		verb = verb || p.verbLike(t)
	}
	if end := i + n; carrying > 1 && verb && p.linked(r, min(end, j), j) {
		return true
	}
	if n >= surelyWords && carrying > 3 && p.Token(r.tokens[j]) == "to" && !p.namesBetween(r.tokens[i], r.tokens[j]) { // nobody else is to do it
		return true
	}
	if n < manyWords || carrying < 3 || !p.clauseEnds(r, i+n) && !p.clauseEnds(r, j+n) {
		return false
	}
	start := j // of the clause
	for start > from && j-start < 4 && p.together(r.tokens[start-1], r.tokens[start]) && p.links(r.tokens[start-1]) {
		start--
	}
	return start == from || !p.together(r.tokens[start-1], r.tokens[start])
}

// repeatedSentences looks for sentences that stood before in the entry.
func (p *Pass) repeatedSentences(r *run) {
	r.seen.paragraph()
	body := p.bodyWord(r)
	if r.sentences[1]-body >= manyWords {
		r.begun(body)
	}
	for k, to := range r.sentences[1:] {
		if from := r.sentences[k]; to-from >= manyWords && r.begun(from) {
			p.repeatedSentence(r, k, body)
		}
	}
}

// bodyWord is the word of the run that stands behind the date and the place of an entry; the first where it has none.
func (p *Pass) bodyWord(r *run) int {
	h, ok := p.head()
	if !ok {
		return 0
	}
	first := h.next
	if h.place >= 0 {
		_, first = p.separatorAt(p.Next(h.placeEnd))
	}
	word, _ := slices.BinarySearch(r.tokens, first)
	return word
}

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
		if n < manyWords || !p.partEnds(r, i+n, end) || !p.partEnds(r, from+n, to) || i+n < end && from+n < to || !p.statement(r, i, from, n, b == k-1) {
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

// linked reports whether nothing but few linking words stands between two words of the run.
func (p *Pass) linked(r *run, from, to int) bool {
	if to-from > 3 {
		return false
	}
	for _, t := range r.tokens[from:to] {
		if !p.links(t) {
			return false
		}
	}
	return true
}

// clauseEnds reports whether the clause ends before word k of the run.
func (p *Pass) clauseEnds(r *run, k int) bool {
	return k >= len(r.tokens) || !p.together(r.tokens[k-1], r.tokens[k])
}

// together reports whether only white space parts two tokens.
func (p *Pass) together(i, j int) bool { return p.Next(i) == j }
