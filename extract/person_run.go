package extract

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// gather appends to s.parts, in which they begin at start, the parts of names that stand in a row from word i on, nothing but white space between
// them: capitalised words, initials, particles and words of patronymics. It returns the word behind them.
func (s *scan) gather(i, start int) int {
	if s.smallGiven(i - 1) {
		s.parts = append(s.parts, part{from: i - 1, to: i - 1, kind: givenPart})
	}
	for j := i; ; {
		parts := s.parts[start:]
		if len(parts) > 0 && !s.mayGoOn(j) {
			return j
		}
		p, ok := s.partAt(j)
		switch {
		case !ok && len(parts) == 0:
			if p, ok = s.placeFirstPart(j); !ok && (s.familyWord(j) || s.inCapitalsBefore(j)) {
				p, ok = part{from: j, to: j, kind: familyPart}, true
			} else if !ok && s.givenWord(j) {
				p, ok = part{from: j, to: j, kind: unknownPart}, true
			}
		case !ok && len(parts) == 1:
			p, ok = s.secondPart(parts[0], j)
		case !ok && len(parts) == 2:
			p, ok = s.thirdPart(parts[0], parts[1], j)
		}
		if !ok && len(parts) > 0 {
			p, ok = s.particlePart(j)
		}
		if !ok && len(parts) > 0 && s.inCapitalsBehind(parts[len(parts)-1], j) {
			p, ok = part{from: j, to: j, kind: familyPart}, true
		}
		if !ok && len(parts) == 1 && s.saint(parts[0], j) {
			p, ok = part{from: j, to: j + 2, kind: familyPart}, true
		}
		if !ok && len(parts) > 0 && s.stoppedInitial(j) { // "Seitkali.B."
			j++
			p, ok = s.partAt(j)
		}
		if !ok && len(parts) == 1 && (s.strayStop(parts[0], j) || s.catalogued(parts[0], j)) {
			j++
			p, ok = s.partAt(j)
		}
		if !ok && len(parts) == 1 && parts[0].kind != initialPart && (!s.soft(parts[0]) || s.words[parts[0].to].class.Is(pack.Given)) {
			if behind := s.nickname(j); behind > j {
				if p, ok = s.partAt(behind); ok && p.kind != initialPart {
					j = behind
				} else {
					ok = false
				}
			}
		}
		if !ok || len(parts) > 0 && !s.adjoins(parts[len(parts)-1], j) {
			return j
		}
		j = p.to + 1
		if father := s.fatherWord(j); father > 0 && p.kind != initialPart {
			p = part{from: p.from, to: father, kind: patronymicPart}
			j = father + 1
		}
		s.parts = append(s.parts, p)
	}
}

// smallGiven reports whether a given name that somebody has typed in small letters stands at word i, before one that ends as family names do: "Zhanaozen, nurlan Bekov was".
func (s *scan) smallGiven(i int) bool {
	const shortest = 4 // letters
	if !s.kindIs(i, parser.Word) || s.capital(i) || s.owned(i) || len(s.fold(i)) < shortest || !s.words[i+1].space || !s.class(i+1).Is(pack.EndsFamily) || s.class(i+1).Is(noName) {
		return false
	}
	class := s.look(s.fold(i), true)
	return class.Is(pack.Given) && !class.Is(pack.English|otherThan)
}

// fatherWord is the word that makes a patronymic of the one before word j, behind a space or a dash: "Bekzhan uly", "Bekzhan–uly"; 0 where none does.
func (s *scan) fatherWord(j int) int {
	if s.dash(j) && s.glued(j) && s.glued(j+1) {
		j++
	} else if s.glued(j) {
		return 0
	}
	if !s.valid(j) || s.words[j].owner != free || !s.words[j].class.Is(pack.FatherWord) {
		return 0
	}
	return j
}

// mayGoOn reports whether a name that has begun may go on with word j, for what the word is: most names end here.
func (s *scan) mayGoOn(j int) bool {
	if !s.valid(j) {
		return false
	}
	switch w := &s.words[j]; w.kind {
	case parser.Word:
		return (w.shape&(parser.Capital|parser.Hyphen) != 0 || w.class.Is(pack.Particle)) && !s.beginsBehindInitial(j)
	case parser.Punct:
		return s.punct(j, '.') || s.punct(j, '(') || s.punct(j, ',') && (s.punct(j-2, ';') || s.punct(j-2, ':'))
	case parser.Initial, parser.OpenQuote:
		return true
	}
	return false
}

// beginsBehindInitial reports whether word j is the "A" with which a sentence begins, right behind a name that an initial ends, or "I", with which any clause may: "Bekov N. A
// drone was seen", "tell Bekov I am here".
func (s *scan) beginsBehindInitial(j int) bool {
	return (s.is(j, "i") || s.is(j, "a") && s.kindIs(j-1, parser.Initial)) && s.kindIs(j+1, parser.Word) && !s.capital(j+1)
}

// saint reports whether a family name with "St." begins at word i behind a given name: "Consul Jennifer St. James". Without a title, what stands before is a street.
func (s *scan) saint(before part, i int) bool {
	return s.class(before.to).Is(pack.Given) && s.isRole(s.termBefore(before.from)) && s.saintAt(i)
}

// saintAt reports whether "St." and a capitalised word stand at word i.
func (s *scan) saintAt(i int) bool {
	return s.is(i, "st") && s.capital(i) && s.punct(i+1, '.') && s.glued(i+1) && s.capital(i+2) && s.freeAll(i, i+2)
}

// nickname steps over a nickname in quotation marks, brackets or both at word i, of one to three words, and returns the word behind it; i where none stands there.
func (s *scan) nickname(i int) int {
	bracket := s.punct(i, '(')
	quoted := s.kindIs(i, parser.OpenQuote) || bracket && s.kindIs(i+1, parser.OpenQuote)
	if !quoted && !(bracket && s.capital(i+1) && !s.class(i+1).Is(pack.IsSettlement)) || !s.words[i].space && !bracket {
		return i
	}
	from := i + 1
	if bracket && quoted {
		from++
	}
	j := from
	for j < from+3 && s.kindIs(j, parser.Word) {
		j++
	}
	closed := j > from
	if quoted {
		closed = closed && s.kindIs(j, parser.EndQuote)
		j++
	}
	if bracket {
		closed = closed && s.punct(j, ')')
		j++
	}
	if closed && s.valid(j) && s.words[j].space {
		return j
	}
	return i
}

// particlePart reads "van der Linden" and "al-Rashid" behind another part: there any capitalised word can follow the particles.
func (s *scan) particlePart(i int) (part, bool) {
	if !s.valid(i) || s.owned(i) || s.kind(i) != parser.Word || s.capital(i) {
		return part{}, false
	}
	w := &s.words[i]
	if w.shape&parser.Hyphen == 0 && !w.class.Is(pack.Particle) {
		return part{}, false
	}
	if before, _, ok := bytes.Cut(s.fold(i), []byte("-")); ok && s.lex.Term(before).Is(pack.Particle) {
		t := s.token(i)
		behind := s.text[int(t.Start)+len(before) : t.End]
		_, hyphen := utf8.DecodeRuneInString(behind)
		return part{from: i, to: i, kind: familyPart}, behind[hyphen]-'A' < 26
	}
	j := s.behindParticles(i, mostParticles)
	if j == i || !s.capital(j) || s.owned(j) || !s.words[j].space || s.class(j).Is(never) {
		return part{}, false
	}
	if len(s.fold(i)) == 1 && s.class(j).Is(pack.EndsFamily) { // the Russian for "and": "Bekov i Sadykov"
		return part{}, false
	}
	return part{from: i, to: j, kind: familyPart}, true
}

// mostParticles is how many particles stand in a row at most.
const mostParticles = 3

// behindParticles is the word behind the particles in small letters from word i on, most of them at most.
func (s *scan) behindParticles(i, most int) int {
	first := i
	for end := i + most; i < end && s.class(i).Is(pack.Particle) && !s.capital(i); i++ {
	}
	if i > first && s.kindIs(i, parser.OpenQuote) && s.is(i+1, "t") && !s.words[i+1].space { // "van ’t Hoff"
		return i + 2
	}
	return i
}

// adjoins reports whether word j can go on with a name after p: parted by white space, or glued to an initial.
func (s *scan) adjoins(p part, j int) bool {
	if s.words[j].space {
		return !s.lineEnds(j)
	}
	return p.kind == initialPart || s.kind(j) == parser.Initial || s.initialAt(j) > 0 || p.to == j-2 && s.strayStop(p, j-1)
}

// lineEnds reports whether a line ends before word j that has not been broken at a width, so that no name goes on there: in front of a blank line, and behind a short line, as in a list.
func (s *scan) lineEnds(j int) bool {
	const narrowest = 40 // bytes of a broken line
	gap := s.tokens.List[s.words[j].token-1]
	at := strings.IndexByte(s.text[gap.Start:gap.End], '\n')
	if at < 0 {
		return false
	}
	end := int(gap.Start) + at
	return strings.IndexByte(s.text[end+1:gap.End], '\n') >= 0 || end-1-strings.LastIndexByte(s.text[:end], '\n') < narrowest
}

// partAt reads one part at word i.
func (s *scan) partAt(i int) (part, bool) {
	if !s.valid(i) {
		return part{}, false
	}
	w := &s.words[i]
	switch {
	case w.owner != free:
		return part{}, false
	case w.kind == parser.Initial || w.class.Is(pack.InitialLetters):
		if n := s.initialAt(i); n > 0 {
			return part{from: i, to: i + n - 1, kind: initialPart}, true
		}
	}
	if w.kind != parser.Word {
		return part{}, false
	}
	if k, ok := s.partKind(i); ok {
		return part{from: i, to: i, kind: k}, true
	}
	if w.class.Is(pack.Particle) {
		j := s.behindParticles(i+1, mostParticles-1)
		if k, ok := s.partKind(j); ok && s.words[j].space {
			return part{from: i, to: j, kind: k}, true
		}
	}
	return part{}, false
}

// initialsAt returns how many words the initials at i take, 0 where none stand there.
func (s *scan) initialsAt(i int) (words int) {
	for n := s.initialAt(i); n > 0; n = s.initialAt(i + words) {
		words += n
	}
	return words
}

// initialAt returns how many words the initial at i takes: 1 for "K.", 2 for "Zh" and its full stop, 0 where none stands there.
func (s *scan) initialAt(i int) int {
	n := s.oneInitial(i)
	if hyphen := i + n; n > 0 && s.dash(hyphen) && s.glued(hyphen) && s.glued(hyphen+1) { // "M.-A.", "K.-Zh."
		if second := s.oneInitial(hyphen + 1); second > 0 {
			return n + 1 + second
		}
	}
	return n
}

// oneInitial is initialAt for one without a hyphen.
func (s *scan) oneInitial(i int) int {
	switch {
	case !s.valid(i) || s.words[i].owner != free:
	case s.kind(i) == parser.Initial:
		return 1
	case s.capital(i) && s.class(i).Is(pack.InitialLetters) && s.punct(i+1, '.') && s.glued(i+1):
		return 2
	}
	return 0
}
