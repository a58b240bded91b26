package extract

import (
	"cmp"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// lostParts reports parts and clauses that stand in a sentence with a provision and that nothing has read, for the provision may be cited by its part: "Article 405 of
// the Criminal Code; the charge was changed to part 2". Those of something else are none: "paragraph 5 of the ruling".
func (s *scan) lostParts() {
	if !s.seen.Is(pack.PartWord | pack.ClauseWord) {
		return
	}
	var lost []model.Span
	from, cited := 0, false // the sentence, and whether a provision stands in it
	for i := range s.words {
		cited = cited || s.words[i].owner == ownArticle
		if s.sentenceEnds(i) || i == len(s.words)-1 {
			if cited {
				lost = s.lostIn(lost, from, i)
			}
			from, cited = i+1, false
		}
	}
	s.reportLost(lost)
}

// lostIn adds to lost the parts and clauses from word from to word to that nothing has read.
func (s *scan) lostIn(lost []model.Span, from, to int) []model.Span {
	for i := from; i <= to; i++ {
		if s.words[i].owner != free || !s.partsAt(i) || s.kindIs(i-1, parser.OpenQuote) {
			continue
		}
		p := lawParser{scan: s, at: i, first: len(s.citations), bracket: true}
		first, last := i, i
		if n := s.ordinalFrom(i - 1); n < i && s.endsOrdinal(i-1) { // "the 2nd part"
			first, p.at = n, i+1
		} else if p.numbers() == nil || s.kindIs(i+1, parser.Word) && len(s.fold(i+1)) == 1 { // "in part I agree"
			continue
		}
		if last = p.at - 1; !s.ofOther(p.at) {
			lost = append(lost, s.span(first, last))
		}
	}
	return lost
}

// ofOther reports whether "of" at word i leads to what is no code and no article.
func (s *scan) ofOther(i int) bool {
	if !s.is(i, "of") || s.is(i+1, "it", "this", "that", "these", "those", "which") {
		return false
	}
	p := lawParser{scan: s, at: i, first: len(s.citations)}
	ofArticle := p.ofArticle()
	p.code()
	return !ofArticle && !p.coded
}

// reportLost reports spans in order of the text, but for those in which something is unread already.
func (s *scan) reportLost(lost []model.Span) {
	if len(lost) == 0 {
		return
	}
	told := slices.Clone(s.out.Unread)
	slices.SortFunc(told, func(a, b model.Unread) int { return cmp.Compare(a.Start, b.Start) })
	end, next := 0, 0 // of what is told before the end of a span
	for _, sp := range lost {
		for ; next < len(told) && told[next].Start < sp.End; next++ {
			end = max(end, told[next].End)
		}
		if end <= sp.Start {
			s.unreadSpan(sp, "a part or a clause beside a provision, and it is not told of which it is")
		}
	}
}
