package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Settlements’ names that are parts of what companies and other things are called.

// unknown are the classes of a word of which no more is known than that a company’s or a body’s name may have it.
const unknown = unlisted | pack.Organisation | pack.Joined

// inThing reports whether a word that is no English one goes on with the name that ends at word i, and what follows makes a thing of it: "the Alga Halyk party".
func (s *scan) inThing(i int) bool {
	j := i + 1
	return s.capital(j) && s.words[j].space && s.class(j)&^unknown == 0 && s.valid(j+1) && s.words[j+1].space && s.class(j+1).Is(pack.ThingAfter) && (!s.capital(j+1) || s.allCaps(j+1))
}

// inThings reports whether word i begins a member of a list before which stands what all of them are: "the fields Kalamkas and Karazhanbas".
func (s *scan) inThings(i int) bool {
	for range longestThings {
		j := i - 1
		if s.is(j, "and") {
			j--
		}
		if s.punct(j, ',') {
			j--
		}
		if j == i-1 {
			return false
		}
		for i = j + 1; i > j+1-longestThing && s.capital(i-1) && s.words[i-1].owner != ownPerson; i-- {
		}
		if i > j {
			return false
		}
		if t := s.termBefore(i); t.class.Is(pack.ThingBefore) && s.isPlural(t.to) && !s.class(t.to).Is(pack.SettlementWord) {
			return true
		}
	}
	return false
}

// inCompany reports whether capitalised words go on with a term up to what companies are by law, in capitals, or to "Holding" or the like: "Ulken Nauryz LLP", "Almaty Trans Holding".
func (s *scan) inCompany(t term) bool {
	if s.punct(t.from-1, ',') && s.is(t.from-2, "company", "firm", "enterprise") && s.capital(t.to+1) { // "in a company, Taraz Invest, that"
		return true
	}
	for j := t.to + 1; j <= t.to+longestThing && s.capital(j) && s.words[j].space; j++ {
		if s.words[j].shape&parser.AllCaps != 0 && s.in(j, companies) {
			return j > t.to+1 || !s.afterLead(t.from)
		}
		if (s.is(j, "holding", "group", "corporation") || j > t.to+1 && s.is(j, "service", "services")) && !s.is(j+1, "of", "for") {
			return true
		}
	}
	return false
}

// workedFor reports whether a term and a capitalised word that nothing knows name whom people work for: "the workers of Karazhanbas Burgylau".
func (s *scan) workedFor(t term) bool {
	next := t.to + 1
	return s.behindWorkers(t.from) && s.capital(next) && s.words[next].space && s.class(next)&^unknown == 0
}

// listedCompany reports whether a term and the word of companies behind it stand in a list: "the companies — Kezbi, Aral Burgylau and others".
func (s *scan) listedCompany(t term) bool {
	before, next := t.from-1, t.to+1
	if !s.dash(before) && !s.punct(before, ',') && !s.is(before, "and") || s.endsLead(before) || s.afterLead(t.from) {
		return false
	}
	return s.capital(next) && s.words[next].space && s.class(next).Is(pack.Organisation) && s.class(next)&^unknown == 0 && !s.capital(next+1)
}

// behindWorkers reports whether people of whom it is said for whom or where they work stand before word i: "the workers of".
func (s *scan) behindWorkers(i int) bool {
	return s.is(i-1, "of", "at") && s.is(i-2, "workers", "employees", "staff", "miners", "drivers", "management")
}
