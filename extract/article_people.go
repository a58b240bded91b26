package extract

import (
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// longestWhose is how many words behind "of" may say of whom or of what law a number is: "of the three young detainees", "of the new Kazakh law".
const longestWhose = 6

// manyPeople are more than are counted right behind several articles, as a rule: "Articles 272, 269, 188 were applied".
const manyPeople = 100

// mayCount reports whether what stands behind the number at the cursor may make a count of it, or a year: "Article 174 and 20 of the detainees", "Article 405 and 7
// were fined", "Article 405, 5 and 7 days of arrest", "Article 405 and 30, in all, were held", "Article 405 and 2 (Bekov, Omarov)", "Article 147, 2022".
func (p *lawParser) mayCount(f further) bool {
	n, err := strconv.Atoi(p.number())
	if err != nil {
		return false
	}
	behind := p.at + 1
	switch {
	case n >= 1900 && n < 2100:
		return true
	case p.is(behind, "of"):
		return p.ofPeople(behind, f.needed)
	case p.punct(behind, ',') && p.is(behind+1, "in") && p.is(behind+2, "all", "total"):
		return !p.kindIs(behind+3, parser.Word) || p.verb(behind+3) // not "in all cases"
	case f.needed:
		return false
	case p.verb(behind) || p.ofThemBehind(behind):
		return n < pack.ArticleNumber(f.before) && (!f.plural || n < manyPeople) || !f.plural && n <= highestPart
	}
	return p.countsToo(n)
}

// ofThemBehind reports whether the sign at word i leads to those whom the number before it may count: "3 (three) people", "3 (Bekov, Omarov, Kim)", "2: Bekov",
// "12, among them Bekov", "7, under Article 174".
func (p *lawParser) ofThemBehind(i int) bool {
	next := i + 1
	switch {
	case p.punct(i, '('):
		name := p.kindIs(next, parser.Initial) || p.capital(next) && p.class(next).Is(pack.Given|pack.Family|pack.EndsFamily) && !p.class(next).Is(pack.English)
		return name || p.kindIs(next, parser.Word) && p.lex.NumberBehind(p.fold(next)) != "" && p.punct(next+1, ')')
	case p.punct(i, ','):
		return p.is(next, "among") || p.is(next, "under") && p.citesAgain(next)
	}
	return p.punct(i, ':')
}

// verb reports whether word i may say what people do, or what is done to them or to a provision.
func (s *scan) verb(i int) bool { return s.in(i, auxiliaries) }

// anyVerb reports whether word i may be a verb, one of those or any other of the language.
func (s *scan) anyVerb(i int) bool { return s.class(i).Is(pack.Verb) || s.verb(i) }

// countsToo reports whether the number n at the cursor, behind which others follow, counts the same as the last of them: "5 and 7 days of arrest".
func (p *lawParser) countsToo(n int) bool {
	next := lawParser{scan: p.scan, at: p.at + 1}
	for range 4 {
		if !next.joint() {
			return false
		}
		last, err := strconv.Atoi(next.number())
		if err != nil {
			return false
		}
		next.at++
		if word := next.at; p.kindIs(word, parser.Word) && !p.endsCitation(word) {
			return n <= last || n <= highestPart
		}
	}
	return false
}

// ofThem reports whether "of them" stands at word i, or the like: "of those detained".
func (s *scan) ofThem(i int) bool {
	return s.is(i, "of") && (s.is(i+1, "them", "whom", "us") || s.is(i+1, "those", "these") && !s.namesLaw(i+2))
}

// ofPeople reports whether people stand behind the "of" at word i, or something that is not known to be a law: "of the detainees", "of his sons", "of the group". With
// needed they must be several.
func (s *scan) ofPeople(i int, needed bool) bool {
	several, last := false, i+longestWhose
	for i++; i <= last && (s.kindIs(i, parser.Word) || s.kindIs(i, parser.Number) || s.kindIs(i, parser.Possess)); i++ {
		const someones = pack.Nationality | pack.IsSettlement | pack.IsRegion | pack.IsDistrict
		switch {
		case s.namesLaw(i), s.capital(i) && !s.class(i).Is(someones) && !s.kindIs(i+1, parser.Possess):
			return false
		case s.is(i, "it", "this", "that") && !s.kindIs(i+1, parser.Word):
			return false
		case s.verb(i) || s.is(i, "who", "which", "that", "under", "in", "at", "for", "on", "by", "with", "to", "and", "or", "from"):
			last = i
		case s.kind(i) == parser.Word && (s.isPlural(i) && !s.is(i, "his", "its", "this") || s.is(i, "people", "men", "women", "children")):
			several = true
		}
	}
	return several || !needed
}

// namesLaw reports whether word i names a law or a part of one.
func (s *scan) namesLaw(i int) bool {
	return s.class(i).Is(provisional|pack.CodeOf) || s.termAt(i).class.Is(pack.CodeName) || s.ordinalWord(i) != "" || s.lawWord(i) ||
		s.is(i, "acts", "pact", "protocol", "statute", "agreement", "code", "codes", "constitution", "instruction", "document", "same")
}
