package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// calledPlaces finds the settlements that the text itself calls a village or a town. It knows better than any list, and is asked first.
func (s *scan) calledPlaces() {
	next := 0  // the word behind the last settlement
	ahead := 0 // the next word for a settlement
	for h, head := range s.heads {
		i := int(head)
		if ahead <= i {
			ahead = s.settlementWordFrom(h + 1)
		}
		w := &s.words[i]
		switch {
		case i < next || w.owner != free || w.kind != parser.Word:
		case w.class.Is(pack.SettlementWord):
			next = s.called(i) + 1
		case ahead <= i+maxTerm:
			next = s.suffixed(i) + 1
		}
	}
}

// settlementWordFrom is the first word for a settlement among the heads from h on, a word behind all where there is none.
func (s *scan) settlementWordFrom(h int) int {
	for ; h < len(s.heads); h++ {
		if i := s.heads[h]; s.words[i].class.Is(pack.SettlementWord) {
			return int(i)
		}
	}
	return len(s.words) + maxTerm
}

// settlements finds the settlements of the gazetteer, and one that nobody lists in the lead.
func (s *scan) settlements() {
	listed := s.seen.Is(pack.IsSettlement)
	next := 0
	for _, head := range s.heads {
		i := int(head)
		w := &s.words[i]
		named := s.classAt(w).Is(pack.IsSettlement)
		switch {
		case !named && i > s.leadEnd:
			if !listed {
				return
			}
			continue
		case i < next || w.owner != free || w.kind != parser.Word || w.shape&parser.Capital == 0:
			continue
		}
		to := -1
		if named {
			to = s.listed(s.termAt(i))
		}
		if to < 0 && i <= s.leadEnd {
			to = s.leadPlace(i)
		}
		next = to + 1
	}
}

// listed reads a settlement of the gazetteer and returns its last word, -1 where its name means something else.
func (s *scan) listed(t term) int {
	if !s.freeAll(t.from, t.to) {
		return -1
	}
	if why := s.noSettlement(t); why != "" {
		s.lose("places", t.from, t.to, why)
		return -1
	}
	s.findSettlement(t.from, t.to, "place.gazetteer", false)
	return t.to
}

// noSettlement says why a name of the gazetteer is no settlement here; "" when it is one.
func (s *scan) noSettlement(t term) string {
	switch {
	case s.siteAfter(t.to):
		return "part of the name of a site"
	case s.termBefore(t.from).class.Is(pack.ThingBefore) && s.words[t.from].space && !s.class(t.from-1).Is(pack.SettlementWord):
		return "the name of a thing"
	case s.quotedAlone(t.from, t.to) || s.kindIs(t.from-1, parser.OpenQuote) && s.shortQuote(t.from):
		return "a name in quotation marks"
	case s.class(t.from).Is(pack.English) && s.sentenceStart(t.from) && s.valid(t.to+1) && s.kind(t.to+1) == parser.Word && !s.capital(t.to+1) && !s.afterLead(t.from):
		return "an English word that begins a sentence"
	case s.hyphened(t):
		return "part of a longer name"
	}
	return ""
}

// hyphened reports whether a hyphen glues the term to another word or a number: "Koktal-1".
func (s *scan) hyphened(t term) bool {
	if !s.punct(t.to+1, '-') || !s.glued(t.to+1) || !s.glued(t.to+2) {
		return false
	}
	return s.kind(t.to+2) == parser.Number || s.capital(t.to+2) && !s.class(t.to+2).Is(pack.IsSettlement)
}

func (s *scan) glued(i int) bool { return s.valid(i) && !s.words[i].space }

// quotedAlone reports whether the words from to to are all that stands between quotation marks.
func (s *scan) quotedAlone(from, to int) bool {
	return s.valid(from-1) && s.valid(to+1) && s.kind(from-1) == parser.OpenQuote && s.kind(to+1) == parser.EndQuote
}

// shortWords is how many words a quotation has at most that is the name of a thing, not speech.
const shortWords = 4

// shortQuote reports whether word i stands in a quotation of few words that begins with a capital and is no sentence: the name of a thing.
func (s *scan) shortQuote(i int) bool {
	from, to := i, i
	for from > 0 && i-from <= shortWords {
		k := s.words[from-1].kind
		if k == parser.OpenQuote {
			break
		}
		if k != parser.Word && k != parser.Punct {
			return false
		}
		from--
	}
	for to+1 < len(s.words) && to-i <= shortWords {
		k := s.words[to+1].kind
		if k == parser.EndQuote {
			break
		}
		if k != parser.Word && k != parser.Punct {
			return false
		}
		to++
	}
	if from == 0 || to+1 == len(s.words) || !s.capital(from) {
		return false
	}
	words := 0
	for j := from; j <= to; j++ {
		if s.kind(j) == parser.Word {
			words++
		}
	}
	return words <= shortWords && !s.punct(to, '.') && !s.punct(to, ',')
}

// findSettlement keeps a settlement. Its name is as it is written, but for settlements with a standard form and names in capitals only, which are as the
// gazetteer has them.
func (s *scan) findSettlement(from, to int, rule string, claimed bool) {
	p := place{from: from, to: to, rule: rule, claimed: claimed}
	r, listed := s.lex.Settlement(s.foldRange(from, to))
	switch {
	case !listed:
		p.name, p.record = s.plain(from, to), unlistedSettlement
	case r.Standard || s.tokens.List[s.words[from].token].Has(parser.AllCaps):
		p.name, p.record = r.Name, r
	default:
		p.name, p.record = s.plain(from, to), r
	}
	s.found = append(s.found, p)
}

// called reads "village of Karakol", "villages of A, B and C" and "village Bestobe", whose settlement word stands at i, and returns the last word of
// what it read, or i where nothing is called so.
func (s *scan) called(i int) int {
	j := i + 1
	of := s.is(j, "of")
	if of {
		j++
	}
	f := s.fold(i)
	plural := f[len(f)-1] == 's'
	end := i
	for {
		to := s.placeName(j)
		if to < j || !of && s.siteAfter(to) || s.class(to+1).Is(pack.RegionWord|pack.DistrictWord) {
			return end
		}
		if s.punct(to+1, '-') && s.glued(to+1) && s.glued(to+2) && s.kindIs(to+2, parser.Number) { // "Koktal-2"
			to += 2
		}
		if end == i && !of && s.sentenceStart(i) && s.capital(i) {
			return end // "Village Bekov …": a heading, or a name that begins behind it
		}
		s.call(j, to)
		end = to
		j = to + 1
		if !plural || !(s.punct(j, ',') || s.is(j, "and")) {
			return end
		}
		if s.punct(j, ',') {
			j++
		}
		if s.is(j, "and") {
			j++
		}
	}
}

// placeName returns the last word of a name that begins at i and may be a settlement's: one to three capitalised words, listed or
// at least no English words; -1 where there is none.
func (s *scan) placeName(i int) int {
	if !s.capital(i) || s.words[i].owner != free || !s.words[i].space && !s.punct(i-1, '(') {
		return -1
	}
	if t := s.termAt(i); t.class.Is(pack.IsSettlement) && s.freeAll(t.from, t.to) {
		return t.to
	}
	end := -1
	for j := i; j < i+3 && s.capital(j) && s.words[j].owner == free && (j == i || s.words[j].space); j++ {
		w := s.words[j]
		if w.class.Is(pack.NotName|pack.Nationality|pack.Title|pack.SettlementWord|pack.RegionWord|pack.DistrictWord|pack.IsCountry|pack.ThingAfter) || w.class.Is(pack.English) && !w.class.Is(pack.IsSettlement) && !s.behindArea(j) {
			break
		}
		end = j
	}
	return end
}

// behindArea reports whether a region or district and a comma stand before word i, and the word for a settlement behind it: then it is a settlement's
// name, English word or not. "Khromtau district, Don village".
func (s *scan) behindArea(i int) bool {
	return s.punct(i-1, ',') && s.class(i-2).Is(pack.RegionWord|pack.DistrictWord) && s.class(i+1).Is(pack.SettlementWord)
}

// suffixed reads "Karakol village", whose name begins at i, and returns its last word, -1 where there is none.
func (s *scan) suffixed(i int) int {
	to := s.placeName(i)
	if to < 0 || !s.valid(to+1) || !s.words[to+1].space || !s.class(to+1).Is(pack.SettlementWord) {
		return -1
	}
	if s.is(to+2, "of") && s.capital(to+3) && !s.areaBehind(to+3) { // "activist Bekov village of Karakol": the village is what follows
		return -1
	}
	if t := s.termAt(i); t.to < to && s.nameWord(i) { // of several words that no list has, only the last is surely the village's name
		i = to
	}
	s.call(i, to)
	return to
}

// areaBehind reports whether the name at word i is that of a region or district, with its word behind it.
func (s *scan) areaBehind(i int) bool {
	for j := i + 1; j <= i+3 && s.valid(j); j++ {
		if s.class(j).Is(pack.RegionWord | pack.DistrictWord) {
			return true
		}
	}
	return false
}

// call keeps a settlement that the text calls one, and claims its words.
func (s *scan) call(from, to int) {
	s.claim(from, to, ownSettlement)
	s.findSettlement(from, to, "place.called", true)
}

// leadPlace reads a settlement that nobody lists, where the lead says it: "On February 1, in Karakol, …".
func (s *scan) leadPlace(i int) int {
	if !s.is(i-1, "in") || !s.afterLead(i) {
		return -1
	}
	to := s.placeName(i)
	if to < 0 || !s.punct(to+1, ',') || s.siteAfter(to) {
		return -1
	}
	s.findSettlement(i, to, "place.lead", false)
	return to
}

// findLeadEnd finds the last word that may stand behind the date of the lead with nothing but commas and "in" between.
func (s *scan) findLeadEnd() {
	i := 0
	for i < len(s.words) && int(s.tokens.List[s.words[i].token].Start) < s.lead.End {
		i++
	}
	for i < len(s.words) && s.leadWord(i) {
		i++
	}
	s.leadEnd = i
}

// leadWord reports whether word i may stand between the date of the lead and the place.
func (s *scan) leadWord(i int) bool {
	if s.words[i].kind != parser.Word {
		return s.punct(i, ',')
	}
	switch string(s.fold(i)) {
	case "in", "at", "the":
		return true
	}
	return false
}

// afterLead reports whether nothing but commas and "in" stands between the date of the lead and word i.
func (s *scan) afterLead(i int) bool {
	if i > s.leadEnd {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		switch {
		case s.words[j].owner == ownLead:
			return true
		case s.leadWord(j):
		default:
			return false
		}
	}
	return i == 0
}
