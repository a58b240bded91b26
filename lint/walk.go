package lint

import (
	"encoding/binary"
	"slices"

	"github.com/openchronicle/chronicle/parser"
)

// walk is the one walk over all tokens of the paragraph. It lists what rules ask for, and makes the run of its words.
func (p *Pass) walk() {
	r := &p.run
	r.begin(len(p.Tokens.List))
	words, signs := part(p.Tokens.List, p.Tokens.Text, r.tokens, r.signs)
	r.tokens, r.hashes, r.signs = r.tokens[:words], r.hashes[:words], r.signs[:signs]
	p.words()
	p.signs()
}

// part lists words and signs, and counts them. Most tokens are plain spaces and words: it only parts these from the rest, so that the loop has what it needs
// in registers.
//
//go:noinline
func part(list []parser.Token, text string, words []int, signs []sign) (w, s int) {
	for i := range list {
		t := &list[i]
		switch kind := t.Kind; {
		case kind == parser.Space:
			if t.End-t.Start == 1 && text[t.Start] == ' ' {
				continue
			}
		case kind <= parser.Number:
			words[w] = i
			w++
			if kind == parser.Word && t.Shape&(parser.Capital|parser.Wide) == 0 {
				continue
			}
		}
		signs[s] = sign{token: int32(i), behind: int32(w)}
		s++
	}
	return w, s
}

// words hashes the words of the run, and lists those that rules may have to do with by their beginning.
func (p *Pass) words() {
	list, view := p.Tokens.List, p.Tokens.View
	r := &p.run
	hashes := r.hashes[:len(r.tokens)]
	before := uint32(0)
	for k, i := range r.tokens {
		t := &list[i]
		from, n := int(t.FoldStart), int(t.FoldEnd-t.FoldStart)
		hash, is := uint32(0), uint8(0)
		if uint(n) < uint(len(lowest)) && from <= len(view)-8 { // as most words, and in one look
			word := binary.LittleEndian.Uint64(view[from:]) & lowest[n]
			hash, is = hashOf(word), beginningOf(word)
		} else {
			hash, is = hashWord(view[from:from+n]), beginningOf(firstBytes(view[from:from+n]))
		}
		if is != 0 {
			p.mayBe(i, is)
		}
		if hash == before && k > 0 {
			r.again(k)
		}
		hashes[k], before = hash, hash
	}
}

// lowest has the lowest n bytes of a number.
var lowest = [...]uint64{0, 1<<8 - 1, 1<<16 - 1, 1<<24 - 1, 1<<32 - 1, 1<<40 - 1, 1<<48 - 1, 1<<56 - 1, 1<<64 - 1}

// mayBe lists a word by what it may be by its beginning. As most are nothing, it is not inlined.
//
//go:noinline
func (p *Pass) mayBe(i int, is uint8) {
	t := &p.Tokens.List[i]
	if t.Kind != parser.Word {
		return
	}
	if is&prefix != 0 {
		p.Prefixed = append(p.Prefixed, i)
	}
	if is&link != 0 && t.End-t.Start <= longestLink {
		p.Links = append(p.Links, i)
	}
	if is&article != 0 && t.End-t.Start <= longestArticle {
		p.Articles = append(p.Articles, i)
	}
	if is&linkOf != 0 {
		p.Ofs = append(p.Ofs, i)
	}
	if is&whole != 0 {
		p.Wholes = append(p.Wholes, i)
	}
}

// sign is a token that is neither a plain word nor a plain space, behind some words of the run.
type sign struct{ token, behind int32 }

// signs lists the signs by what they are, and finds where sentences begin.
func (p *Pass) signs() {
	r := &p.run
	e := edge{over: true}
	for _, s := range r.signs {
		i := int(s.token)
		switch t := &p.tokens[i]; t.Kind {
		case parser.Space:
			p.Spaces = append(p.Spaces, i)
		case parser.Word:
			if t.Shape&parser.Capital != 0 {
				p.Capitals = append(p.Capitals, i)
				if t.Shape&(parser.Hyphen|parser.InnerCap) != 0 {
					p.Joined = append(p.Joined, i)
				}
			}
			if t.Shape&parser.Wide != 0 {
				p.Odd = append(p.Odd, i)
			}
		case parser.Initial:
			p.Initials = append(p.Initials, i)
		case parser.Number:
			p.Numbers = append(p.Numbers, i)
		case parser.Mark:
			p.Marks = append(p.Marks, i)
			p.edge(&e, s).over = true
		case parser.OpenQuote, parser.EndQuote:
			p.Quotes = append(p.Quotes, i)
			p.pairing.marks = append(p.pairing.marks, i)
		case parser.Possess:
			p.Possess = append(p.Possess, i)
			if p.Tokens.Text[t.End-1] != 's' { // may close a quotation
				p.pairing.marks = append(p.pairing.marks, i)
			}
		case parser.Punct:
			p.Puncts = append(p.Puncts, i)
			b := p.Byte(i)
			switch b {
			case '!', '?', ';':
				p.edge(&e, s).over = true
			case '.':
				p.Stops = append(p.Stops, i)
				p.edge(&e, s).stop = i
			case ':':
				p.Colons = append(p.Colons, i)
			}
			if !p.usual(i, b) {
				p.Unusual = append(p.Unusual, i)
			}
		}
	}
	if e.before < len(r.tokens) {
		p.sentence(e)
	}
	r.sentences = append(r.sentences, len(r.tokens))
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

// edge is what stands before a word of the run and may end a sentence. Where it is over another begins; where there is a full stop one does if a capital
// follows, but not right behind it.
type edge struct {
	before int // the word
	over   bool
	stop   int // token
}

// edge is the edge at a sign: what has been found since the last word, if e is behind it, else a new one.
func (p *Pass) edge(e *edge, s sign) *edge {
	if before := int(s.behind); e.before != before {
		p.sentence(*e)
		*e = edge{before: before}
	}
	return e
}

// sentence begins one with the word behind an edge, if it does.
func (p *Pass) sentence(e edge) {
	r := &p.run
	if i := r.tokens[e.before]; e.over || e.stop < i-1 && p.Has(i, parser.Capital) {
		r.sentences = append(r.sentences, e.before)
	}
}

// begin makes room for the words of some tokens.
func (r *run) begin(tokens int) {
	r.tokens, r.hashes = slices.Grow(r.tokens[:0], tokens)[:tokens], slices.Grow(r.hashes[:0], tokens)[:tokens]
	r.signs = slices.Grow(r.signs[:0], tokens)[:tokens]
	r.twice, r.sentences = r.twice[:0], r.sentences[:0]
	r.strange, r.searched = r.strange[:0], false
}

// again says that word k has the hash of the one before.
//
//go:noinline
func (r *run) again(k int) { r.twice = append(r.twice, k) }
