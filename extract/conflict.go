package extract

import "github.com/openchronicle/chronicle/model"

// Two fields may want the same words. A word belongs to the first of these that takes it:
//
//  1. the date of the lead
//  2. footnote marks
//  3. addresses of the web and of mail, which are in no record
//  4. facilities: a code is a code, whatever word it holds
//  5. articles: a citation with its code of law ("… of the Republic of Kazakhstan" is no mention of the country as a place)
//  6. patterns of packs
//  7. settlements that the text calls a village, a town or a city
//  8. organisations and other things that a pack lists by name, which are in no record
//  9. regions, districts and countries, with their word ("Almaty region" is no mention of the city)
//  10. people whose name has two words or an initial
//  11. people named by one word, where something shows a person
//  12. settlements of the gazetteer
//
// Within a field the longer reading wins, then the earlier.
type owner uint8

const (
	free owner = iota
	ownLead
	ownFootnote
	ownAddress
	ownFacility
	ownArticle
	ownPattern
	ownThing
	ownArea
	ownPerson
	ownSettlement
)

var ownerNames = [...]string{"", "the date of the lead", "a footnote mark", "an address", "a facility", "a citation of law", "a pack's pattern", "a thing with a name", "a region, district or country", "a person", "a settlement"}

// claim gives the words from to to, both included, to o.
func (s *scan) claim(from, to int, o owner) {
	for i := from; i <= to; i++ {
		s.words[i].owner = o
	}
}

// freeAll reports whether nobody has taken a word from from to to.
func (s *scan) freeAll(from, to int) bool {
	for i := from; i <= to; i++ {
		if s.words[i].owner != free {
			return false
		}
	}
	return true
}

// lose keeps a reading that was turned down, for those who ask why.
func (s *scan) lose(field string, from, to int, why string) {
	if s.trace {
		s.loseSpan(field, s.span(from, to), why)
	}
}

func (s *scan) loseSpan(field string, sp model.Span, why string) {
	if s.trace {
		s.losses = append(s.losses, Loss{Span: sp, Text: s.text[sp.Start:sp.End], Field: field, Why: why})
	}
}

// unread reports words that look like a value and could not be read.
func (s *scan) unread(from, to int, why string) { s.unreadSpan(s.span(from, to), why) }

func (s *scan) unreadSpan(sp model.Span, why string) {
	s.out.Unread = append(s.out.Unread, model.Unread{Span: sp, Text: s.text[sp.Start:sp.End], Why: why})
}

// finish puts the lists of the entry in order. Registers know where values stand until then.
func (s *scan) finish() {
	mergeRuns(s.out.Unread, func(u *model.Unread) int { return u.Start })
	inOrder(s.out.Articles, func(a *model.Article) []model.Mention { return a.Mentions })
	inOrder(s.out.Facilities, func(f *model.Facility) []model.Mention { return f.Mentions })
	inOrder(s.out.Extra, func(x *model.Extra) []model.Mention { return x.Mentions })
	mergeRuns(s.losses, func(l *Loss) int { return l.Start })
}

// inOrder sorts the mentions of each value, and values by their first.
func inOrder[T any](values []T, mentions func(*T) []model.Mention) {
	for i := range values {
		mergeRuns(mentions(&values[i]), func(m *model.Mention) int { return m.Start })
	}
	mergeRuns(values, func(v *T) int { return mentions(v)[0].Start })
}
