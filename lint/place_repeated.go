package lint

import "github.com/openchronicle/chronicle/model"

// Only the sentence that the lead begins is judged: further on the place may be named again for clearness.
var placeRepeated = &Rule{
	Rule: model.Rule{
		ID:       "place-repeated",
		Title:    "The sentence that begins with a place does not name it again",
		Why:      "“In Almaty, … at the consulate in Almaty” says twice what it says, and looks as if there were another place between.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held at the consulate in Almaty[1]",
		Good:     "On February 1, in Almaty, a picket was held at the consulate[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil {
			return
		}
		first := p.leadSettlement()
		p.settlements(func(place *model.Place, m *model.Mention) {
			if &place.Mentions[0] == first && m != first {
				p.namedAgain(m.Span, first.Text)
			}
		})
	},
}

// namedAgain reports the place of the lead where the first sentence has it again behind "in" and a sign or a small word follows.
func (p *Pass) namedAgain(at model.Span, name string) {
	from, to := p.within(at)
	in := p.Prev(from)
	if !p.folds(in, "in") || !p.smallWord(p.Prev(in)) || p.folds(p.Prev(in), "not", "and", "or", "but", "both") || p.Quoted(from) || !p.bodyCloses(to) {
		return
	}
	for i := p.At(p.Lead.End); i < from; i++ {
		if p.startsSentence(i) && int(p.tokens[i].Start) > p.Lead.End+2 {
			return
		}
	}
	before := p.Prev(in)
	p.Report(p.Span(in, to), "the sentence begins with “"+name+"”, and names it again").Unsafe(remove(model.Span{Start: int(p.tokens[before].End), End: int(p.tokens[to].End)}))
}
