package extract

import (
	"bytes"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

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
		parts := false // what stands behind it, though no white space does
		if t.Kind == parser.Punct {
			if n > 0 && words[n-1].kind == parser.Punct && s.doubled(i, int(words[n-1].token)) {
				continue
			}
			switch s.tokens.Text[t.Start] {
			case ',':
				parts = i+1 < len(tokens) && tokens[i+1].Kind == parser.Word // "Taraz,Semey"
			case emDash[0]:
				parts = s.tightDash(i)
				space = space || parts
			}
		}
		// Filled in place: copying words takes longer than all else about them.
		w := &words[n]
		w.class, w.token, w.term, w.ended, w.kind, w.shape, w.owner, w.space = 0, int32(i), 0, 0, t.Kind, t.Shape, free, space
		space = parts
		n++
	}
	s.words = words[:n]
}

const emDash = "—"

// tightDash reports whether token i is an em dash that parts what it stands between, as print without spaces beside it has them: "Semey—41", "Bekov A.—5 years". It does not between
// numbers, unless the second counts something ("Part 3—5 years"), nor in the code of a facility ("LA—155/18").
func (s *scan) tightDash(i int) bool {
	list := s.tokens.List
	if i == 0 || i+1 >= len(list) || s.tokens.Quote(i, i) != emDash || list[i-1].Kind == parser.Space || list[i+1].Kind == parser.Space {
		return false
	}
	switch {
	case list[i+1].Kind != parser.Number:
		return true
	case list[i-1].Kind == parser.Number:
		return i+3 < len(list) && list[i+2].Kind == parser.Space && units.Has(string(s.tokens.Fold(i+3)))
	}
	return i+2 == len(list) || s.tokens.Byte(i+2) != '/'
}

// doubled reports whether token i is the second of two commas or of two full stops, of which one is meant; before is the token before it that is no white space.
func (s *scan) doubled(i, before int) bool {
	switch c := s.tokens.Byte(i); c {
	case ',':
		return s.tokens.Byte(before) == ','
	case '.':
		stop := func(i int) bool { return i >= 0 && i < len(s.tokens.List) && s.tokens.Byte(i) == '.' }
		return before == i-1 && stop(i-1) && !stop(i-2) && !stop(i+1)
	}
	return false
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
			if s.kindIs(i+1, parser.Number) {
				class |= s.slippedPart(i)
			}
			if w.shape&(parser.Capital|parser.Wide|parser.Mixed) == parser.Capital|parser.Wide && class.Is(pack.English) && s.accented(int(w.token)) {
				class &^= pack.English
			}
			w.class = class
			seen |= class
			if w.shape&parser.Capital != 0 || class.Is(heading) {
				s.heads = append(s.heads, int32(i))
			}
			if class.Is(pack.Longer) {
				s.longer = append(s.longer, int32(i))
			}
		case parser.Initial:
			s.heads = append(s.heads, int32(i))
			if w.class = s.lex.Term(s.tokens.Fold(int(w.token))) & pack.Longer; w.class != 0 {
				s.longer = append(s.longer, int32(i))
			}
			if s.partLetter(i) {
				w.class |= pack.PartWord
			}
		case parser.Mark:
			s.marks = append(s.marks, int32(i))
		}
	}
	s.seen = seen
}

// partLetter reports whether the initial at word i is a word for a part of an article that begins with a capital: "Article 405, P. 2".
func (s *scan) partLetter(i int) bool {
	f := s.fold(i)
	if f[0] != 'p' || !s.kindIs(i+1, parser.Number) {
		return false
	}
	return s.kindIs(i-1, parser.Number) || s.punct(i-1, ',') && s.kindIs(i-2, parser.Number)
}

// accented reports whether the word that is token i has letters with accents: "Ģirts" is no English word, "I’m" is one, and so is what only hides something.
func (s *scan) accented(i int) bool {
	f := s.tokens.Fold(i)
	return bytes.IndexByte(f, '\'') < 0 && utf8.RuneCountInString(s.tokens.Quote(i, i)) == len(f)
}

// heading are the classes of words in small letters with which a name or a citation of law may begin, or behind which a name may stand.
const heading = pack.Particle | pack.SettlementWord | pack.RegionWord | pack.DistrictWord | provisional

// provisional are the classes of the words that cite a provision of law.
const provisional = pack.ArticleWord | pack.PartWord | pack.ClauseWord

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
	if !capitalised && small(f) {
		c &^= pack.Longer
	}
	town, isBased := bytes.CutSuffix(f, []byte(based))
	if s.lex.Second(town) {
		c |= pack.Second
	}
	if s.lex.PatronymicWord(f) {
		c |= pack.FatherWord
	}
	if c.Is(pack.Longer) && s.lex.Joined(f) {
		c |= pack.Joined
	}
	if hasEnding(f, yearOld) {
		c |= pack.YearOld | pack.NotName
	}
	if capitalised {
		if c |= s.nameClass(f) | s.lex.Ending(f); !c.Is(pack.Given|pack.Family|pack.EndsGiven|pack.EndsFamily|pack.EndsPatronymic) && s.madeOfGiven(f) {
			c |= pack.EndsFamily
		}
		if s.lex.English(f) {
			c |= pack.English
		}
		if contracted(f) {
			c = pack.English | pack.NotName
		}
		c |= s.compound(f)
		if isBased {
			c |= s.lex.Term(town) & pack.IsSettlement
		}
	}
	return c
}

// contracted reports whether a folded word is two English words with an apostrophe: "i'm", "don't".
func contracted(f []byte) bool {
	_, end, ok := bytes.Cut(f, []byte("'"))
	switch string(end) {
	case "m", "t", "re", "ve", "ll", "d":
		return ok
	}
	return false
}

// compound is what a word of two halves is that no list has and that is no name: NotName where both halves are English words, and the role or title that the
// second is: "Experts-psychiatrists", "Chair-Rapporteur".
func (s *scan) compound(f []byte) (c pack.Class) {
	first, second, ok := bytes.Cut(f, []byte("-"))
	if !ok {
		return 0
	}
	a, b := s.lex.Term(first), s.lex.Term(second)
	known := func(half []byte, c pack.Class) bool {
		return s.lex.English(half) || c.Is(pack.Role|pack.Title|pack.Nationality|pack.NotName)
	}
	if known(first, a) && known(second, b) && s.nameClass(f) == 0 && !(s.nameClass(first).Is(pack.Family) && s.nameClass(second).Is(pack.Family)) {
		return pack.NotName | b&(pack.Role|pack.Title)
	}
	return 0
}

// small reports whether a folded word is "the", "of" or the like: terms that begin with one begin with its capital.
func small(f []byte) bool {
	switch string(f) {
	case "the", "and", "for", "all", "new", "not", "his", "her", "was", "who", "one":
		return true
	}
	return len(f) <= 2
}

// madeOfGiven reports whether a folded word is a given name that ends in a vowel with the ending of a Russian family name: "koblandin", of Koblandy. Short ones are words by chance.
func (s *scan) madeOfGiven(f []byte) bool {
	const shortest = 5 // letters before the ending
	stem, ok := bytes.CutSuffix(f, []byte("in"))
	if !ok {
		stem, ok = bytes.CutSuffix(f, []byte("ina"))
	}
	if !ok || len(stem) < shortest || s.lex.Spelled(f) {
		return false
	}
	var room [32]byte
	for _, vowel := range "yia" {
		given := append(append(room[:0], stem...), byte(vowel))
		if s.nameClass(given).Is(pack.Given) || s.lex.Ending(given).Is(pack.EndsGiven) {
			return true
		}
	}
	return false
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
