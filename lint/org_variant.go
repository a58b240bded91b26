package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

var orgVariant = &Rule{
	Rule: model.Rule{
		ID:       "org-variant",
		Title:    "The name of an organisation is spelled one way throughout",
		Why:      "Who counts what is said of a company or a movement misses the entries that spell it otherwise.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Zhanaozen, workers of Kezbymunaigas went on strike[1]\n\nOn February 2, in Zhanaozen, workers of Kezbymunaigas met the akim[2]\n\nOn February 3, in Zhanaozen, Kezbymunaigas raised wages[3]\n\nOn February 4, in Zhanaozen, a fine was paid by Kezbymunaygas[4]",
		Good:     "On February 1, in Zhanaozen, workers of Kezbymunaigas went on strike[1]\n\nOn February 2, in Zhanaozen, workers of Kezbymunaigas met the akim[2]\n\nOn February 3, in Zhanaozen, Kezbymunaigas raised wages[3]\n\nOn February 4, in Zhanaozen, a fine was paid by Kezbymunaigas[4]",
	},
	Check: func(p *Pass) { tellNames(p) },
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			if r.sameText(uses) {
				continue
			}
			spellings := r.spellings(uses)
			if 3*len(spellings[0].uses) > 2*len(uses) {
				r.compare(spellings, spellings[1:])
			} else {
				r.compare(spellings, spellings)
			}
		}
	},
}

// shortestName is the least number of letters of a name that is compared: of shorter ones, too many differ by chance in a letter that
// transliterations waver about.
const shortestName = 5

// tellNames tells the capitalised words that no list knows and no person or place has taken.
func tellNames(p *Pass) {
	var room [64]byte
	for _, i := range p.unclaimed() {
		if !p.acceptedOrg(i) {
			p.Use(0, p.Span(i, i), string(pack.Skeleton(room[:0], p.folded(i))))
		}
	}
}

// acceptedOrg reports whether token i is a word of an organisation's name that the configuration accepts.
func (p *Pass) acceptedOrg(i int) bool {
	for _, name := range p.Settings.Organisations {
		if slices.Contains(strings.Fields(name), p.Token(i)) {
			return true
		}
	}
	return false
}

// mentioned is what was read as names of people and places. It is found out once for a paragraph.
func (p *Pass) mentioned() cover {
	if p.takenIn == p.Paragraph {
		return p.taken
	}
	p.takenIn = p.Paragraph
	p.taken.begin(len(p.Text))
	for i := range p.Entry.People {
		p.name(p.Entry.People[i].Mentions)
	}
	for i := range p.Entry.Places {
		p.name(p.Entry.Places[i].Mentions)
	}
	return p.taken
}

// name marks what mentions take.
func (p *Pass) name(mentions []model.Mention) {
	for i := range mentions {
		p.taken.add(mentions[i].Start, mentions[i].End)
	}
}

// spelling is one way of writing a name, with where it stands.
type spelling struct {
	folded string
	uses   []used
}

// compare reports the uses of some of the spellings of a name, each beside the most frequent other one.
func (r *Review) compare(all, some []spelling) {
	if len(all) < 2 {
		return
	}
	for _, s := range some {
		other := all[0]
		if s.folded == other.folded {
			other = all[1]
		}
		at := other.uses[0].at
		for _, u := range s.uses {
			r.Report(r.checked[u.paragraph], u.at, fmt.Sprintf("“%s” here, “%s” on line %d: one name in two spellings?", r.text(u.at), r.text(at), r.lineOf(at.Start))).
				See(at.Start, "spelled “"+r.text(at)+"” here")
		}
	}
}

// sameText reports whether one text stands at all uses.
func (r *Review) sameText(uses []used) bool {
	for i := range uses[1:] {
		if r.text(uses[i+1].at) != r.text(uses[0].at) {
			return false
		}
	}
	return true
}

// spellings parts the uses of one name by how they are written, the most frequent first. Case is no spelling, but for names of which one is in
// capitals throughout.
func (r *Review) spellings(uses []used) []spelling {
	var list []spelling
	places := map[string]int{} // in the list
	for _, u := range uses {
		r.tokens.Scan(r.text(u.at))
		i, known := places[string(r.tokens.View)]
		if !known {
			i = len(list)
			list = append(list, spelling{folded: string(r.tokens.View)})
			places[list[i].folded] = i
		}
		list[i].uses = append(list[i].uses, u)
	}
	slices.SortStableFunc(list, func(a, b spelling) int { return len(b.uses) - len(a.uses) })
	return list
}

// text is what stands at a place of the draft.
func (d *Draft) text(at model.Span) string { return d.Text[at.Start:at.End] }
