package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// wordHashes are hashes of folded words, of which the lowest bit says something of the word, each in its place: a report has the same words over and over.
type wordHashes [1 << 15]uint32

// get is what has been said of the word with a hash; known is false where nothing has, or another word has taken the place.
func (w *wordHashes) get(hash uint32) (bit, known bool) {
	slot := w[hash%uint32(len(w))]
	return slot&1 != 0, slot|1 == hash|1
}

// set says something of the word with a hash.
func (w *wordHashes) set(hash uint32, bit bool) {
	slot := hash &^ 1
	if bit {
		slot = hash | 1
	}
	w[hash%uint32(len(w))] = slot
}

// strange are the words that the dictionary does not have in small letters, names among them, as indexes of the run. They are found out once for a paragraph.
func (p *Pass) strange() []int {
	r := &p.run
	if r.searched {
		return r.strange
	}
	r.searched = true
	for k, hash := range r.hashes {
		strange, known := p.strangers.get(hash)
		if !known {
			i := r.tokens[k]
			strange = p.Kind(i) == parser.Word && !p.Lexicon.Spelled(p.folded(i))
			p.strangers.set(hash, strange)
		}
		if strange {
			r.strange = append(r.strange, k)
		}
	}
	return r.strange
}

// judge is what may be wrong with strange word k of the run: the words that it is a slip of the pen for, or, where it is for none, that it is two words in one.
func (p *Pass) judge(k int) (meant []string, glued bool) {
	hash := p.run.hashes[k]
	if glued, right := p.rightWords.get(hash); right {
		return nil, glued
	}
	word := strings.ToLower(p.Token(p.run.tokens[k]))
	if meant = p.meantBy(word); meant != nil {
		return meant, false
	}
	glued = p.gluedAt(word) > 0
	p.rightWords.set(hash, glued)
	return nil, glued
}

// unclaimed are the words with a capital, and with as many letters as the names that are compared, which no list knows and no person or place has taken. They are found out once
// for a paragraph of an entry.
func (p *Pass) unclaimed() []int {
	if p.claimedIn == p.Paragraph {
		return p.free
	}
	p.claimedIn, p.free = p.Paragraph, p.free[:0]
	taken := p.mentioned()
	for _, i := range p.Capitals {
		if t := &p.tokens[i]; t.End-t.Start >= shortestName && !taken.touches(int(t.Start), int(t.End)) && !p.answer(i).known {
			p.free = append(p.free, i)
		}
	}
	return p.free
}
