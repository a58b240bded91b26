package lint

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
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
			if from := r.sentences[k]; to-from >= 2*phraseWords && r.seen.familiar(r.hashes[from:to]) {
				p.repeats(r, from, to)
			}
		}
		if len(r.sentences) > 2 {
			p.repeatedSentences(r)
		}
	},
}

// phraseWords is how many words stand twice where they do so right behind each other, or with "and" between; fewestWords is how many a clause must have to be found where it stands twice;
// manyWords, where more than links stand between, and a sentence; surelyWords, where it may be part of one.
const (
	phraseWords = 3
	fewestWords = 4
	manyWords   = 6
	surelyWords = 8
)

// repeats looks in one sentence for groups of words that stand twice.
func (p *Pass) repeats(r *run, from, to int) {
	defer r.ended(to - from)
	p.repeatedPhrase(r, from, to)
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
			p.saidAgain(r, j, j+n, i, "these words stand twice in the sentence")
		}
		j += max(n, 1) - 1
	}
}

// saidAgain reports the words from to end of the run, end excluded, which stand from word first of it too.
func (p *Pass) saidAgain(r *run, from, end, first int, message string) {
	p.Report(p.Span(r.tokens[from], r.tokens[end-1]), message).See(p.In(p.Span(r.tokens[first], r.tokens[first])).Start, "they stand here too")
}

// repeatedPhrase looks in one sentence for three words that stand twice right behind each other, or with "and" between, of which one says something: "of the resolution of the resolution",
// "refused to sign and refused to sign".
func (p *Pass) repeatedPhrase(r *run, from, to int) {
	const words = phraseWords
	for i := from; i+2*words <= to; i++ {
		j := i + words
		if j+words < to && p.Token(r.tokens[j]) == "and" {
			j++
		}
		if r.hashes[i] != r.hashes[j] || r.same(i, j, min(to, j+words)) < words || p.Quoted(r.tokens[j]) {
			continue
		}
		again := r.tokens[j : j+words]
		carrying := slices.ContainsFunc(again, p.carries) && !slices.ContainsFunc(again, p.relates) && !slices.ContainsFunc(again, func(t int) bool { return p.Kind(t) == parser.Number })
		if carrying && p.together(r.tokens[j-1], r.tokens[j]) && p.together(r.tokens[i+words-1], r.tokens[i+words]) {
			p.saidAgain(r, j, j+words, i, "these words stand twice in the sentence")
			return
		}
	}
}

// relates reports whether token i is what people are to each other, so that it may be said of itself: "the mother of the mother of".
func (p *Pass) relates(i int) bool {
	return p.class(i).Is(pack.Role|pack.PersonNoun) || p.Lexicon.Kin(p.folded(i)) || p.folds(i, "friend")
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
	if p.folds(r.tokens[j], "according") { // "according to the ministry, …, according to the ministry"
		return !slices.ContainsFunc(r.tokens[i+n:j], func(t int) bool { return p.folds(t, "and", "but", "while", "or", "then") }) && slices.ContainsFunc(r.tokens[j:j+n], func(t int) bool { return p.Has(t, parser.Capital) })
	}
	if end := i + n; end == j && n > fewestWords && !p.Quoted(r.tokens[i]) { // right behind each other, words for words
		return true
	}
	several := n >= manyWords || n == manyWords-1 && verb && p.Token(r.tokens[j-1]) == "and" && p.clauseEnds(r, j+n) // "…, and refused to question the witnesses"
	if !several || carrying < 3 || !p.clauseEnds(r, i+n) && !p.clauseEnds(r, j+n) {
		return false
	}
	start := j // of the clause
	for start > from && j-start < 4 && p.together(r.tokens[start-1], r.tokens[start]) && p.links(r.tokens[start-1]) {
		start--
	}
	return start == from || !p.together(r.tokens[start-1], r.tokens[start])
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
