package lint

import (
	"encoding/binary"
	"slices"

	"github.com/openchronicle/chronicle/parser"
)

// walk is the one walk over all tokens of the paragraph. It lists what rules ask for, and makes the run of its words.
func (p *Pass) walk() {
	list, text, view := p.Tokens.List, p.Tokens.Text, p.Tokens.View
	r := &p.run
	r.begin(len(list))
	words := 0
	ended, stop := true, -1 // the sentence has ended; it has with the full stop, if a capital follows
	for i := range list {
		t := &list[i]
		switch t.Kind {
		case parser.Space:
			if t.End-t.Start != 1 || text[t.Start] != ' ' {
				p.Spaces = append(p.Spaces, i)
			}
			continue
		case parser.Word:
			if t.Shape&(parser.Capital|parser.Wide) != 0 {
				if t.Shape&parser.Capital != 0 {
					p.Capitals = append(p.Capitals, i)
				}
				if t.Shape&parser.Wide != 0 {
					p.Odd = append(p.Odd, i)
				}
			}
			if t.FoldEnd-t.FoldStart > 1 {
				begins := beginnings[firstTwo(view[t.FoldStart], view[t.FoldStart+1])]
				if begins&prefix != 0 {
					p.Prefixed = append(p.Prefixed, i)
				}
				if begins&link != 0 && t.End-t.Start <= longestLink {
					p.Links = append(p.Links, i)
				}
			}
		case parser.Initial:
			p.Initials = append(p.Initials, i)
		case parser.Number:
			p.Numbers = append(p.Numbers, i)
		case parser.Mark:
			p.Marks = append(p.Marks, i)
			ended = true
			continue
		case parser.OpenQuote, parser.EndQuote:
			p.Quotes = append(p.Quotes, i)
			p.pairing.marks = append(p.pairing.marks, i)
			continue
		case parser.Possess:
			if text[t.End-1] != 's' { // may close a quotation
				p.pairing.marks = append(p.pairing.marks, i)
			}
			continue
		default:
			p.Puncts = append(p.Puncts, i)
			switch text[t.Start] {
			case '!', '?', ';':
				ended = true
			case '.':
				p.Stops = append(p.Stops, i)
				stop = i
			}
			continue
		}
		if ended || stop >= 0 && stop < i-1 && t.Shape&parser.Capital != 0 {
			r.sentence(words)
		}
		ended, stop = false, -1
		r.tokens[words], r.hashes[words] = i, hashAt(view, int(t.FoldStart), int(t.FoldEnd))
		r.word(words)
		words++
	}
	r.tokens, r.hashes, r.sentences = r.tokens[:words], r.hashes[:words], append(r.sentences, words)
}

// begin makes room for the words of some tokens.
func (r *run) begin(tokens int) {
	r.tokens, r.hashes = slices.Grow(r.tokens[:0], tokens)[:tokens], slices.Grow(r.hashes[:0], tokens)[:tokens]
	r.twice, r.sentences, r.again, r.familiar = r.twice[:0], r.sentences[:0], r.again[:0], 0
}

// sentence begins one with word k.
func (r *run) sentence(k int) {
	r.sentences = append(r.sentences, k)
	r.familiar = 0
	if r.seen.sentence++; r.seen.sentence > 1<<30 {
		r.seen.words, r.seen.sentence = [1024]int32{}, 1
	}
}

// word notes word k: whether it is the one before, and whether it stood in the sentence before.
func (r *run) word(k int) {
	h := r.hashes[k]
	if k > 0 && h == r.hashes[k-1] {
		r.twice = append(r.twice, k)
	}
	slot := &r.seen.words[h%uint32(len(r.seen.words))]
	if *slot != r.seen.sentence {
		*slot = r.seen.sentence
		r.familiar = 0
		return
	}
	if r.familiar++; r.familiar == fewestWords {
		if s := len(r.sentences) - 1; len(r.again) == 0 || r.again[len(r.again)-1] != s {
			r.again = append(r.again, s)
		}
	}
}

// hashAt is hashWord of a part of a view; that of a short word with letters behind it takes one look.
func hashAt(view []byte, from, to int) uint32 {
	n := to - from
	if n > 8 || from+8 > len(view) {
		return hashWord(view[from:to])
	}
	word := binary.LittleEndian.Uint64(view[from:from+8]) & (1<<(8*n) - 1)
	return uint32((uint64(n)*hashPrime ^ word) * hashPrime >> 32)
}
