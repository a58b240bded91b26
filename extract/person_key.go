package extract

import (
	"bytes"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// keyWord is the skeleton of a word or an initial of a name: where it stands in the scan's skeletons. Given is set for a given name that is no
// family name here: it stands alone, or beside a word that ends as family names do. The skeletons of the halves of a double family name stand right behind: the
// first ends at half, the second at halves. Behind a father's name stands the patronymic that it is half of, up to both. They are 0 for any other word.
type keyWord struct {
	at, end      int
	half, halves int
	given        bool
	father       bool // the father's, before the word that makes a patronymic of it: "Rahim" of "Sardor Rahim ugli Yusupov"
	letter       byte // its first, as it is written
	alone        bool // it has no other
}

// key is what tells names apart: the skeletons of their words and of their initials, of the scan's key words.
type key struct {
	words, initials keyRange
}

type keyRange struct{ from, to int }

func (r keyRange) count() int { return r.to - r.from }

func (s *scan) keyWordsOf(r keyRange) []keyWord { return s.keyWords[r.from:r.to] }

func (s *scan) skeletonOf(w keyWord) []byte { return s.keys[w.at:w.end] }

// keyOf makes the key of a name. Particles and the words of patronymics ("uly") are no part of it.
func (s *scan) keyOf(n *name) (k key) {
	k.words.from = len(s.keyWords)
	parts := s.keyParts(n)
	family, initials := false, 0
	for i := range parts {
		if parts[i].kind == initialPart {
			initials++
		} else if s.words[parts[i].to].class.Is(pack.EndsFamily) {
			family = true
		}
	}
	for i := range parts {
		p := &parts[i]
		at := p.to
		switch p.kind {
		case initialPart:
			continue
		case patronymicPart:
			at = p.from
		}
		father := at != p.to
		s.addKeyWord(s.addressed(at), !father && s.words[at].class.Is(pack.Given) && (family || len(parts) == 1 && !s.words[at].class.Is(pack.Family)))
		if father {
			s.addGlued(at, p.to)
		}
		if s.double(at) {
			s.addHalves(s.fold(at))
		}
	}
	if len(parts) == 0 { // a pattern's
		s.addKeyWord(s.foldRange(n.from, n.to), false)
	}
	k.words.to = len(s.keyWords)
	k.initials.from = len(s.keyWords)
	for i := 0; i < len(parts) && initials > 0; i++ {
		if parts[i].kind == initialPart {
			first, _, _ := bytes.Cut(s.fold(parts[i].from), []byte("-"))
			s.addKeyWord(bytes.TrimRight(first, "."), false)
		}
	}
	k.initials.to = len(s.keyWords)
	return k
}

// addressed is word i, folded, without what is said to somebody behind a name: "amantai" of "Amantai-aga", who may be Amantai Ashim.
func (s *scan) addressed(i int) []byte {
	folded := s.fold(i)
	if s.words[i].shape&parser.Hyphen == 0 || !s.lex.Ending(folded).Is(pack.Given) {
		return folded
	}
	return folded[:bytes.LastIndexByte(folded, '-')]
}

// keyParts are the parts of a name but for a particle that has its capital from the head of a sentence: "Von Lüttwitz said". It may be a family name as well: "Von
// Kirill".
func (s *scan) keyParts(n *name) []part {
	parts := s.partsOf(n)
	if len(parts) < 2 || !s.class(parts[0].from).Is(pack.Particle) || !s.sentenceStart(n.from) || s.class(parts[1].to).Is(pack.Given) {
		return parts
	}
	return parts[1:]
}

func (s *scan) addKeyWord(folded []byte, given bool) {
	at := len(s.keys)
	s.keys = pack.Skeleton(s.keys, folded)
	w := keyWord{at: at, end: len(s.keys), given: given, alone: len(folded) == 1}
	if len(folded) > 0 {
		w.letter = folded[0]
	}
	s.keyWords = append(s.keyWords, w)
}

// double reports whether word i is a double family name, or a given and a family name that a hyphen joins.
func (s *scan) double(i int) bool {
	if s.words[i].shape&parser.Hyphen == 0 {
		return false
	}
	first, second, _ := bytes.Cut(s.fold(i), []byte("-"))
	if len(first) < shortestHalf || len(second) < shortestHalf {
		return false
	}
	joined := s.nameClass(first).Is(pack.Given) && s.lex.Ending(second).Is(pack.EndsFamily) // "Bolat-Sadvakasov", of whom a space is lost
	return s.lex.Ending(first).Is(pack.EndsFamily) || s.nameClass(first).Is(pack.Family) || joined
}

// addHalves adds the halves of a double family name to the last key word: Kovaleva may be Kovaleva-Rakhimova.
func (s *scan) addHalves(folded []byte) {
	first, second, _ := bytes.Cut(folded, []byte("-"))
	w := &s.keyWords[len(s.keyWords)-1]
	s.keys = pack.Skeleton(s.keys, first)
	w.half = len(s.keys)
	s.keys = pack.Skeleton(s.keys, second)
	w.halves = len(s.keys)
}

// addGlued makes a father's of the last key word, and adds the patronymic that it makes with the word behind it: Abubakir uly may be Abubakiruly.
func (s *scan) addGlued(father, uly int) {
	w := &s.keyWords[len(s.keyWords)-1]
	glued := make([]byte, 0, 64)
	s.keys = pack.Skeleton(s.keys, append(append(glued, s.fold(father)...), s.fold(uly)...))
	w.father, w.half, w.halves = true, len(s.keys), len(s.keys)
}

// shortestHalf is how many letters each half of a double family name has.
const shortestHalf = 4

// addWord adds a word to those of a key.
func (s *scan) addWord(k *key, w keyWord) {
	if r := &k.words; r.to < len(s.keyWords) {
		from := len(s.keyWords)
		s.keyWords = append(s.keyWords, s.keyWordsOf(*r)...)
		r.from, r.to = from, len(s.keyWords)
	}
	s.keyWords = append(s.keyWords, w)
	k.words.to++
}
