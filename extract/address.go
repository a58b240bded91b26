package extract

import "github.com/openchronicle/chronicle/parser"

// addresses gives the words of addresses of the web and of mail to nobody else: "vlast.kz/Astana" is no mention of the city, nor "Askar.Bekov@mail.ru" one of a man.
func (s *scan) addresses() {
	for i := 1; i < len(s.words); i++ {
		if s.words[i].kind != parser.Punct || s.words[i].space || !s.glued(i+1) || !s.addressAt(i) {
			continue
		}
		from, to := i-1, i+1
		for s.glued(from) && s.inAddress(from-1) {
			from--
		}
		for s.glued(to+1) && s.inAddress(to+1) {
			to++
		}
		for to > i && s.kind(to) == parser.Punct { // the stop of the sentence
			to--
		}
		s.claim(from, to, ownAddress)
		i = to
	}
}

// addressAt reports whether the character that is word i, with a word right before and behind it, shows an address: the stop of a domain, "vlast.kz", the colon of "https://", the sign of mail.
func (s *scan) addressAt(i int) bool {
	switch s.tokens.Byte(int(s.words[i].token)) {
	case '.':
		return s.kindIs(i-1, parser.Word) && s.domainAt(i+1)
	case ':':
		return s.punct(i+1, '/') && s.punct(i+2, '/') && s.glued(i+2)
	case '@':
		return s.kindIs(i-1, parser.Word) && s.kindIs(i+1, parser.Word)
	}
	return false
}

// domainAt reports whether word i, right behind a stop, or one of the words behind it that stops join, is the ending of a domain: "rus.azattyq.org".
func (s *scan) domainAt(i int) bool {
	const most = 4 // words
	for last := i + 2*most; i < last && s.kindIs(i, parser.Word); i += 2 {
		if s.endsDomain(i) {
			return true
		}
		if s.capital(i) || !s.punct(i+1, '.') || !s.glued(i+1) || !s.glued(i+2) {
			return false
		}
	}
	return false
}

// endsDomain reports whether word i is the ending of a domain, or stands before a path, "t.me/Semey", and is not the first word of a sentence that lacks a space before it.
func (s *scan) endsDomain(i int) bool {
	f := s.fold(i)
	return domains.Has(string(f)) || !s.capital(i) && (sites.Has(string(f)) || s.punct(i+1, '/') && s.glued(i+1) || len(f) == 2 && !s.lex.English(f))
}

// inAddress reports whether word i may be a part of an address.
func (s *scan) inAddress(i int) bool {
	switch s.kind(i) {
	case parser.Word, parser.Number, parser.Initial:
		return true
	case parser.Punct:
		switch s.tokens.Byte(int(s.words[i].token)) {
		case '.', '/', '-', '_', ':', '?', '=', '&', '#', '%', '~', '+', '@':
			return true
		}
	}
	return false
}
