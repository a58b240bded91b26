package lint

// What follows is part of repeated-clause: clauses with which the sentence before has ended.

// repeatedEnd reports the words with which a sentence ends where a clause of the sentence before ends with them too, and they say what one does or suffers: "He was told
// that he was banned from leaving the country. Nobody knew why, and he was banned from leaving the country." Or they are all of the sentence.
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
		whole := n == to-from && n >= surelyWords // "At the lawyer’s request, the court heard the witness. The court heard the witness."
		for !whole && n >= manyWords && !isSubject(p.Token(r.tokens[subject])) {
			subject, n = subject+1, n-1
		}
		said := subject // what may be somebody's words begins here
		if whole {
			said = end - n
		}
		if before := r.tokens[max(said-1, 0)]; p.folds(before, "whether", "why", "how", "if") || p.Token(before) == "that" || p.in(before, speech) { // another one says the same
			return
		}
		if n >= manyWords && p.statement(r, end-n, subject, n, true) && !p.namesBetween(r.tokens[end-1], r.tokens[subject]) && !p.Quoted(r.tokens[subject]) {
			p.saidAgain(r, subject, to, end-n, "these words end the sentence before as well")
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
	p.saidAgain(r, from, end, before, "these words end the sentence before as well")
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
