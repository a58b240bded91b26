package extract

import (
	"bytes"
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// scan is the reading of one entry. Its buffers are used again for the next.
type scan struct {
	lex  *pack.Lexicon
	out  *model.Entry
	lead parser.Lead
	text string // what is read: the entry's text, cut at parser.MaxEntry

	tokens  parser.Tokens
	words   []word  // tokens that are not white space
	heads   []int32 // of words: those that begin with a capital, and those of a heading class
	longer  []int32 // of words: those with which a listed term of several words may begin
	marks   []int32 // of words: footnote marks
	terms   []term  // listed terms of two words or more
	memo    *memo
	leadEnd int        // see findLeadEnd
	seen    pack.Class // all classes of all words of the entry: what is not there need not be looked for

	numbers   []int // of a footnote mark
	citations []citation
	found     []place
	asked     int // of found: see placeAt
	names     []name
	weak      []name // of one word, which wait for the others
	persons   []person
	fits      []int            // of persons
	byWord    map[string][]int // of persons, once there are many

	parts    []part    // of all names
	keys     []byte    // the skeletons of all names
	keyWords []keyWord // the same, apart
	skeleton []byte

	memory
	registers

	trace  bool
	losses []Loss
}

// memory is what records are made of.
type memory struct {
	mentions   slab.Of[model.Mention]
	entries    slab.Of[model.Entry]
	placeSlab  slab.Of[model.Place]
	personSlab slab.Of[model.Person]
	noteSlab   slab.Of[model.Footnote]
	lawSlab    slab.Of[model.Article]
	texts      slab.Of[string]
}

func (m *memory) rewind() {
	m.mentions.Rewind()
	m.entries.Rewind()
	m.placeSlab.Rewind()
	m.personSlab.Rewind()
	m.noteSlab.Rewind()
	m.lawSlab.Rewind()
	m.texts.Rewind()
}

// word is a token that is not white space, with what the packs know of it.
type word struct {
	class pack.Class
	token int32
	term  int32 // 1 + index in terms of the term that begins here, 0 for none
	ended int32 // the same for the term that ends here
	kind  parser.Kind
	shape parser.Shape
	owner owner
	space bool // white space stands before it
}

// term is a listed term of several words: from and to are words, both included.
type term struct {
	from, to int
	class    pack.Class
}

// begin makes ready for an entry.
func (s *scan) begin(e *parser.Entry, trace bool) {
	out := s.entries.Next()
	out.ID, out.N, out.Line, out.Span, out.Date, out.DateEnd, out.Time, out.Text = e.ID, e.N, e.Line, e.Span, e.Date, e.DateEnd, e.Lead.Time, e.Text
	if len(e.Unread) > 0 {
		out.Unread = append(out.Unread, e.Unread...)
	}
	s.out, s.lead, s.trace, s.losses = out, e.Lead, trace, nil
	s.text = e.Text
	if len(s.text) > parser.MaxEntry {
		s.cut(e.Text)
	}
	clear(s.found) // what points into the text of the entry before would keep it, and all that was read with it
	clear(s.citations)
	s.terms, s.found, s.names = s.terms[:0], s.found[:0], s.names[:0]
	s.heads, s.longer, s.marks = s.heads[:0], s.longer[:0], s.marks[:0]
	s.parts, s.keys, s.keyWords, s.seen = s.parts[:0], s.keys[:0], s.keyWords[:0], 0
	s.forget()
}

// cutWords cuts the text into tokens and words, and gives the lead those of its date.
func (s *scan) cutWords() {
	s.tokens.Scan(s.text)
	s.findWords()
	s.findClasses()
	for i := range s.words {
		t := s.token(i)
		if int(t.Start) >= s.lead.End {
			break
		}
		if int(t.End) <= s.lead.End && int(t.Start) >= s.lead.Start {
			s.words[i].owner = ownLead
		}
	}
}

// findWords makes words of the tokens.
func (s *scan) findWords() {
	tokens := s.tokens.List
	if cap(s.words) < len(tokens) {
		s.words = make([]word, 0, len(tokens)+len(tokens)/4)
	}
	words := s.words[:len(tokens)]
	n, space := 0, false
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == parser.Space {
			space = true
			continue
		}
		// Filled in place: copying words takes longer than all else about them.
		w := &words[n]
		w.class, w.token, w.term, w.ended, w.kind, w.shape, w.owner, w.space = 0, int32(i), 0, 0, t.Kind, t.Shape, free, space
		space = false
		n++
	}
	s.words = words[:n]
}

// findClasses asks what the packs know of the words, and lists those that begin something.
func (s *scan) findClasses() {
	seen, words := pack.Class(0), s.words
	for i := range words {
		w := &words[i]
		switch w.kind {
		case parser.Word:
			first, behind := s.tokens.Key(int(w.token))
			behind |= uint64(w.shape&parser.Capital) << capitalBit
			r := s.memo.at(first, behind)
			class := r.class
			if r.first != first || r.behind != behind || first == 0 {
				class = s.learn(int(w.token), first, behind)
			}
			w.class = class
			seen |= class
			if w.shape&parser.Capital != 0 || class.Is(heading) {
				s.heads = append(s.heads, int32(i))
			}
			if class.Is(pack.Longer) && !s.small(w) {
				s.longer = append(s.longer, int32(i))
			}
		case parser.Initial:
			s.heads = append(s.heads, int32(i))
			if w.class = s.lex.Term(s.tokens.Fold(int(w.token))) & pack.Longer; w.class != 0 {
				s.longer = append(s.longer, int32(i))
			}
		case parser.Mark:
			s.marks = append(s.marks, int32(i))
		}
	}
	s.seen = seen
}

// heading are the classes of words in small letters with which a name or a citation of law may begin, or behind which a name may stand.
const heading = pack.Particle | pack.SettlementWord | pack.RegionWord | pack.DistrictWord | provisional

// provisional are the classes of the words that cite a provision of law.
const provisional = pack.ArticleWord | pack.PartWord | pack.ClauseWord

// cut limits what is read of a very long entry and says so.
func (s *scan) cut(text string) {
	end := parser.MaxEntry
	for end > 0 && text[end]&0xC0 == 0x80 {
		end--
	}
	s.text = text[:end]
	s.out.Unread = append(s.out.Unread, model.Unread{
		Span: model.Span{Start: end, End: len(text)}, Text: text[end:],
		Why: fmt.Sprintf("entries are read up to %d KiB; this one has %d", parser.MaxEntry>>10, (len(text)+1023)>>10),
	})
}

// learn asks the packs about the word that is token i and remembers what they say, unless it has no key.
func (s *scan) learn(i int, first, behind uint64) pack.Class {
	if first == 0 {
		return s.look(s.tokens.Fold(i), behind != 0)
	}
	r := s.memo.find(first, behind)
	if r.first == 0 {
		class := s.look(s.tokens.Fold(i), behind>>capitalBit != 0)
		s.memo.keep(r, remembered{first, behind, class})
		return class
	}
	return r.class
}

// look asks the packs about a folded word; of a capitalised one also whether it is a name or ends like one, and whether it is an English word.
func (s *scan) look(f []byte, capitalised bool) (c pack.Class) {
	c = s.lex.Term(f)
	if s.lex.Second(f) {
		c |= pack.Second
	}
	if s.lex.PatronymicWord(f) {
		c |= pack.FatherWord
	}
	if c.Is(pack.Longer) && s.lex.Joined(f) {
		c |= pack.Joined
	}
	if string(f) == "year-old" {
		c |= pack.YearOld
	}
	if capitalised {
		c |= s.nameClass(f) | s.lex.Ending(f)
		if s.lex.English(f) {
			c |= pack.English
		}
	}
	return c
}

// nameClass says whether a folded word is listed as a name; one with a hyphen also when both its halves are given names: "Pierre-Yves".
func (s *scan) nameClass(f []byte) pack.Class {
	s.skeleton = pack.Skeleton(s.skeleton[:0], f)
	c := s.lex.Name(s.skeleton)
	if before, behind, ok := bytes.Cut(f, []byte("-")); ok && c == 0 {
		s.skeleton = pack.Skeleton(s.skeleton[:0], before)
		c = s.lex.Name(s.skeleton) & pack.Given
		s.skeleton = pack.Skeleton(s.skeleton[:0], behind)
		c &= s.lex.Name(s.skeleton)
	}
	return c
}

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

// small reports whether a word is "the", "of" or the like: terms that begin with one begin with its capital.
func (s *scan) small(w *word) bool {
	t := &s.tokens.List[w.token]
	return t.End-t.Start <= 3 && w.shape&parser.Capital == 0
}

// maxTerm is how many tokens, white space included, a listed term may have.
const maxTerm = 24

// longest finds the longest listed term that begins at word i and returns the word behind it, or next where there is none.
func (s *scan) longest(i, next int) int {
	w := &s.words[i]
	best := term{from: i}
	first := int(w.token)
	for j := i + 1; j < len(s.words) && int(s.words[j].token) < first+maxTerm; j++ {
		c := s.lex.Term(s.tokens.FoldRange(first, int(s.words[j].token)))
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

func (s *scan) fold(i int) []byte        { return s.tokens.Fold(int(s.words[i].token)) }
func (s *scan) token(i int) parser.Token { return s.tokens.List[s.words[i].token] }
func (s *scan) kind(i int) parser.Kind   { return s.words[i].kind }

// valid reports whether there is a word i.
func (s *scan) valid(i int) bool { return i >= 0 && i < len(s.words) }

// is reports whether word i, folded, is one of these words.
func (s *scan) is(i int, folded ...string) bool {
	if !s.valid(i) || s.words[i].kind != parser.Word {
		return false
	}
	f := s.fold(i)
	for _, w := range folded {
		if string(f) == w {
			return true
		}
	}
	return false
}

// punct reports whether word i is the character c.
func (s *scan) punct(i int, c byte) bool {
	return s.valid(i) && s.tokens.Byte(int(s.words[i].token)) == c
}

// kindIs reports whether word i is of a kind.
func (s *scan) kindIs(i int, k parser.Kind) bool { return s.valid(i) && s.kind(i) == k }

// capital reports whether word i begins with a capital letter.
func (s *scan) capital(i int) bool {
	return s.valid(i) && s.words[i].kind == parser.Word && s.words[i].shape&parser.Capital != 0
}

// class is what the packs say of word i, 0 where there is no such word.
func (s *scan) class(i int) pack.Class {
	if !s.valid(i) {
		return 0
	}
	return s.words[i].class
}

// classAt is the class of the listed term that begins with a word.
func (s *scan) classAt(w *word) pack.Class {
	if w.term > 0 {
		return s.terms[w.term-1].class
	}
	return w.class
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

// span is the bytes of the text from word from to word to, both included.
func (s *scan) span(from, to int) model.Span {
	return model.Span{Start: int(s.token(from).Start), End: int(s.token(to).End)}
}

func (s *scan) mention(from, to int, rule string) model.Mention {
	return s.mentionOf(s.span(from, to), rule)
}

func (s *scan) mentionOf(sp model.Span, rule string) model.Mention {
	return model.Mention{Span: sp, Text: s.text[sp.Start:sp.End], Rule: rule}
}

// foldRange is the folded form of the words from to to, both included, with what stands between them.
func (s *scan) foldRange(from, to int) []byte {
	return s.tokens.FoldRange(int(s.words[from].token), int(s.words[to].token))
}

// quote is the text of the words from to to, both included.
func (s *scan) quote(from, to int) string {
	return s.tokens.Quote(int(s.words[from].token), int(s.words[to].token))
}

// sentenceStart reports whether word i begins a sentence: the entry, or what follows a full stop, a mark of the end of a sentence, a colon, a
// bracket or an opening quotation mark.
func (s *scan) sentenceStart(i int) bool {
	if i == 0 {
		return true
	}
	switch s.kind(i - 1) {
	case parser.OpenQuote, parser.EndQuote, parser.Mark:
		return true
	case parser.Punct:
		switch s.tokens.Byte(int(s.words[i-1].token)) {
		case '.', '!', '?', ':', ';', '(', '-', 0:
			return true
		}
	}
	return s.words[i-1].owner == ownLead
}
