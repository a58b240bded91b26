package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// findTerms finds the listed terms of several words.
func (s *scan) findTerms() {
	next := 0 // the first word behind the last listed term
	for _, begin := range s.longer {
		if i := int(begin); i >= next && s.goesOn(i) {
			next = s.longest(i, next)
		}
	}
}

// goesOn reports whether a term that begins with word i may go on with the word behind it.
func (s *scan) goesOn(i int) bool {
	if i+1 >= len(s.words) {
		return false
	}
	w, behind := &s.words[i], &s.words[i+1]
	switch behind.kind {
	case parser.Word:
		return behind.class.Is(pack.Second)
	case parser.Punct:
		c := s.tokens.Byte(int(behind.token))
		return (behind.space || c == 0 || w.class.Is(pack.Joined) || w.kind != parser.Word) && s.lex.SecondByte(c)
	case parser.Possess:
		return behind.space || w.class.Is(pack.Joined) || w.kind != parser.Word
	}
	return true
}

// maxTerm is how many tokens, white space included, a listed term may have.
const maxTerm = 24

// longest finds the longest listed term that begins at word i and returns the word behind it, or next where there is none.
func (s *scan) longest(i, next int) int {
	w := &s.words[i]
	best := term{from: i}
	first, parted := int(w.token), s.parted(i+1)
	for j := i + 1; j < len(s.words) && int(s.words[j].token) < first+maxTerm; j++ {
		folded := s.tokens.FoldRange(first, int(s.words[j].token))
		if parted { // the hyphen is one term with what follows
			if j == i+1 {
				continue
			}
			folded = s.foldRange(i, j)
		}
		c := s.lex.Term(s.withoutBased(j, folded))
		if c == 0 {
			break
		}
		if c&^pack.Longer != 0 {
			best.to, best.class = j, c&^pack.Longer
		}
		if !c.Is(pack.Longer) && j+1 < len(s.words) && s.words[j+1].space {
			break
		}
	}
	if best.class == 0 {
		return next
	}
	s.seen |= best.class
	s.terms = append(s.terms, best)
	w.term = int32(len(s.terms))
	s.words[best.to].ended = w.term
	return best.to + 1
}

// withoutBased is a folded term that word i ends without what makes one word of a settlement and where somebody is from: "New York-based".
func (s *scan) withoutBased(i int, folded []byte) []byte {
	if s.words[i].shape&parser.Hyphen == 0 {
		return folded
	}
	return bytes.TrimSuffix(folded, []byte(based))
}

// termAt is the listed term that begins at word i: of several words, else the word itself.
func (s *scan) termAt(i int) term {
	if !s.valid(i) {
		return term{}
	}
	if n := s.words[i].term; n > 0 {
		return s.terms[n-1]
	}
	return term{from: i, to: i, class: s.words[i].class}
}

// termBefore is the listed term that ends right before word i, the longest: of several words, else the word itself.
func (s *scan) termBefore(i int) term {
	if !s.valid(i - 1) {
		return term{from: i, to: i - 1}
	}
	w := &s.words[i-1]
	if w.ended > 0 {
		return s.terms[w.ended-1]
	}
	return term{from: i - 1, to: i - 1, class: w.class}
}
