package lint

import (
	"encoding/binary"
	"slices"

	"github.com/openchronicle/chronicle/parser"
)

// walk is the one walk over all tokens of the paragraph. It lists what rules ask for, and makes the run of its words. Most tokens are plain words and spaces:
// what is to be done for others is not inlined, so that the loop keeps what it needs in registers.
func (p *Pass) walk() {
	list, text, view := p.Tokens.List, p.Tokens.Text, p.Tokens.View
	r := &p.run
	r.begin(len(list))
	tokens, hashes, seen := r.tokens, r.hashes, r.seen
	words, familiar, before := 0, 0, uint32(0) // the hash of the last word
	for i := range list {
		t := &list[i]
		if t.Kind == parser.Space {
			if t.End-t.Start != 1 || text[t.Start] != ' ' {
				p.space(i)
			}
			continue
		}
		if t.Kind > parser.Number {
			p.sign(i)
			continue
		}
		from, n := int(t.FoldStart), int(t.FoldEnd-t.FoldStart)
		hash, is := uint32(0), uint8(0)
		if uint(n) < uint(len(lowest)) && from <= len(view)-8 { // as most words, and in one look
			word := binary.LittleEndian.Uint64(view[from:]) & lowest[n]
			hash, is = hashOf(word), beginningOf(word)
		} else {
			hash, is = hashWord(view[from:from+n]), beginningOf(firstBytes(view[from:from+n]))
		}
		if is != 0 || t.Shape&(parser.Capital|parser.Wide) != 0 || t.Kind != parser.Word {
			p.special(i, is)
		}
		if r.edge && p.edge(i, words) {
			familiar = 0
		}
		tokens[words], hashes[words] = i, hash
		if hash == before && words > 0 {
			r.again(words)
		}
		if slot := &seen.words[hash%uint32(len(seen.words))]; *slot == seen.sentence {
			if familiar++; familiar == fewestWords {
				r.familiar()
			}
		} else {
			*slot, familiar = seen.sentence, 0
		}
		before = hash
		words++
	}
	r.tokens, r.hashes, r.sentences = tokens[:words], hashes[:words], append(r.sentences, words)
}

// lowest has the lowest n bytes of a number.
var lowest = [...]uint64{0, 1<<8 - 1, 1<<16 - 1, 1<<24 - 1, 1<<32 - 1, 1<<40 - 1, 1<<48 - 1, 1<<56 - 1, 1<<64 - 1}

//go:noinline
func (p *Pass) space(i int) { p.Spaces = append(p.Spaces, i) }

// special lists a word that is not plain, with what it may be by its beginning.
//
//go:noinline
func (p *Pass) special(i int, is uint8) {
	t := &p.Tokens.List[i]
	switch t.Kind {
	case parser.Initial:
		p.Initials = append(p.Initials, i)
		return
	case parser.Number:
		p.Numbers = append(p.Numbers, i)
		return
	}
	if t.Shape&parser.Capital != 0 {
		p.Capitals = append(p.Capitals, i)
	}
	if t.Shape&parser.Wide != 0 {
		p.Odd = append(p.Odd, i)
	}
	if is&prefix != 0 {
		p.Prefixed = append(p.Prefixed, i)
	}
	if is&link != 0 && t.End-t.Start <= longestLink {
		p.Links = append(p.Links, i)
	}
	if is&linkOf != 0 {
		p.Ofs = append(p.Ofs, i)
	}
}

// sign lists a token that is neither white space nor a word.
//
//go:noinline
func (p *Pass) sign(i int) {
	r := &p.run
	switch p.Tokens.List[i].Kind {
	case parser.Mark:
		p.Marks = append(p.Marks, i)
		r.edge, r.over = true, true
	case parser.OpenQuote, parser.EndQuote:
		p.Quotes = append(p.Quotes, i)
		p.pairing.marks = append(p.pairing.marks, i)
	case parser.Possess:
		if p.Tokens.Text[p.Tokens.List[i].End-1] != 's' { // may close a quotation
			p.pairing.marks = append(p.pairing.marks, i)
		}
	case parser.Punct:
		p.Puncts = append(p.Puncts, i)
		b := p.Byte(i)
		switch b {
		case '!', '?', ';':
			r.edge, r.over = true, true
		case '.':
			p.Stops = append(p.Stops, i)
			r.edge, r.stop = true, i
		case ':':
			p.Colons = append(p.Colons, i)
		}
		if !p.usual(i, b) {
			p.Unusual = append(p.Unusual, i)
		}
	}
}

// usual reports whether punctuation stands as most does: a comma or the like, with no space in front and one or a footnote mark behind.
func (p *Pass) usual(i int, b byte) bool {
	switch b {
	case ',', '.', ';', ':', '!', '?', ')':
		next := p.Kind(i + 1)
		return p.Kind(i-1) != parser.Space && (next == parser.Space || next == parser.Mark)
	}
	return false
}

// edge reports whether word k of the run, which is token i and the first behind what may end a sentence, begins one.
//
//go:noinline
func (p *Pass) edge(i, k int) bool {
	r := &p.run
	begins := r.over || r.stop < i-1 && p.Has(i, parser.Capital)
	r.edge, r.over = false, false
	if begins {
		r.sentence(k)
	}
	return begins
}

// begin makes room for the words of some tokens.
func (r *run) begin(tokens int) {
	r.tokens, r.hashes = slices.Grow(r.tokens[:0], tokens)[:tokens], slices.Grow(r.hashes[:0], tokens)[:tokens]
	r.twice, r.sentences, r.repeating = r.twice[:0], r.sentences[:0], r.repeating[:0]
	r.edge, r.over = true, true
}

// sentence begins one with word k.
func (r *run) sentence(k int) {
	r.sentences = append(r.sentences, k)
	if r.seen.sentence++; r.seen.sentence > 1<<30 {
		r.seen.words, r.seen.sentence = [1024]int32{}, 1
	}
}

// again says that word k has the hash of the one before.
//
//go:noinline
func (r *run) again(k int) { r.twice = append(r.twice, k) }

// familiar says that some words in a row have stood before in the sentence.
//
//go:noinline
func (r *run) familiar() {
	if s := len(r.sentences) - 1; len(r.repeating) == 0 || r.repeating[len(r.repeating)-1] != s {
		r.repeating = append(r.repeating, s)
	}
}
