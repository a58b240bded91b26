package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// Names that the pack keeps apart are all right: Astana and Nur-Sultan. Two names of one place that are no spellings of each other (Oral and Uralsk)
// are a suggestion at most.
var placeVariant = &Rule{
	Rule: model.Rule{
		ID:       "place-variant",
		Title:    "A settlement is spelt one way throughout",
		Why:      "“Aksai” and “Aksay” are one town; in a list or a search they are two.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad: "On February 1, in Aksai, a picket was held[1]\n\n" +
			"On February 2, in Aksai, a picket was held[2]\n\n" +
			"On February 3, in Aksai, a picket was held[3]\n\n" +
			"On February 4, in Aksay, a picket was held[4]",
		Good: "On February 1, in Aksai, a picket was held[1]\n\n" +
			"On February 2, in Aksai, a picket was held[2]\n\n" +
			"On February 3, in Aksai, a picket was held[3]\n\n" +
			"On February 4, in Aksai, a picket was held[4]",
	},
	Check: func(p *Pass) {
		p.settlements(func(place *model.Place, m *model.Mention) {
			switch {
			case place.GeoNames == "" || p.quotedAt(m.Start):
			case m.Rule == "place.gazetteer" && strings.ContainsAny(m.Text, " \u00a0") && strings.ContainsAny(m.Text, dashes):
				p.partedHyphen(m)
			default:
				p.Use(0, m.Span, place.GeoNames)
			}
		})
	},
	Review: func(r *Review) {
		for _, uses := range r.grouped(r.used()) {
			for _, u := range uses[1:] {
				if !strings.EqualFold(r.text(u.at), r.text(uses[0].at)) {
					r.placeVariants(r.spellings(uses))
					break
				}
			}
		}
	},
}

const dashes = "-–—‑‐"

// partedHyphen reports the hyphen of a name that has white space beside it, as word processors make of one: "Nur - Sultan", "Ust – Kamenogorsk".
func (p *Pass) partedHyphen(m *model.Mention) {
	dash := strings.IndexAny(m.Text, dashes)
	first := strings.TrimRightFunc(m.Text[:dash], unicode.IsSpace)
	second := strings.TrimLeftFunc(strings.TrimLeft(m.Text[dash:], dashes), unicode.IsSpace)
	gap := model.Span{Start: m.Start + len(first), End: m.End - len(second)}
	if strings.IndexFunc(p.Text[gap.Start:gap.End], unicode.IsSpace) < 0 { // "New York-based"
		return
	}
	p.Report(m.Span, fmt.Sprintf("white space beside the hyphen of a name: write “%s-%s”", first, second)).Unsafe(edit(gap, "-"))
}

// placeVariants judges the spellings of one settlement, of which the most frequent come first.
func (r *Review) placeVariants(list []spelling) {
	var names []spelling // of several that are alike, the house's
	for len(list) > 0 {
		var group, rest []spelling
		for _, s := range list {
			if r.oneName(s, list[0]) {
				group = append(group, s)
			} else {
				rest = append(rest, s)
			}
		}
		names = append(names, r.oneSpelling(group))
		list = rest
	}
	for _, s := range names[1:] {
		if at, other := s.uses[0], names[0].uses[0]; r.standard(s) != "" && r.standard(s) == r.standard(names[0]) && !r.accepts(s) {
			r.Report(r.checked[at.paragraph], at.at, fmt.Sprintf("%s and %s are one place under two names", r.shown(s), r.shown(names[0]))).
				As(model.Suggestion).See(other.at.Start, r.text(other.at))
		}
	}
}

// oneName reports whether two spellings are of one name, not two names of one place. Where the pack has a standard form of the settlement, a name that
// it keeps as written is another one.
func (r *Review) oneName(a, b spelling) bool {
	if r.standard(a) != r.standard(b) {
		return false
	}
	fa, fb := pack.Skeleton(nil, []byte(a.folded)), pack.Skeleton(nil, []byte(b.folded))
	return levenshtein.ComputeDistance(string(fa), string(fb))*slipIn <= max(len(fa), len(fb))
}

// slipIn is how many letters, in which one may differ, make two names one: Ayagoz and Ayaguz, not Aral and Aralsk.
const slipIn = 5

// standard is the name that the pack gives a settlement however it is spelt, "" where it keeps the spelling.
func (r *Review) standard(s spelling) string {
	if record, ok := r.Lexicon.Settlement([]byte(s.folded)); ok && record.Standard {
		return record.Name
	}
	return ""
}

// accepts reports whether the configuration has a spelling as right.
func (r *Review) accepts(s spelling) bool {
	return slices.ContainsFunc(r.Settings.Places, func(name string) bool { return strings.EqualFold(name, r.text(s.uses[0].at)) })
}

// shown is a spelling as the draft has it, if it can be not in capitals.
func (r *Review) shown(s spelling) string {
	for _, u := range s.uses {
		if text := r.text(u.at); !capitals(text) {
			return text
		}
	}
	return r.text(s.uses[0].at)
}

// capitals reports whether a name has no small letter.
func capitals(name string) bool { return strings.ToUpper(name) == name }

// oneSpelling reports the spellings of one name that are not the draft's, and gives the one that is: the accepted one, else that of more than two
// thirds of all places. Where there is none it says so once, as a suggestion, and gives the most frequent.
func (r *Review) oneSpelling(group []spelling) spelling {
	all, house := 0, group[0]
	for _, s := range group {
		all += len(s.uses)
		if r.accepts(s) && !r.accepts(house) {
			house = s
		}
	}
	sure := r.accepts(house) || 3*len(house.uses) > 2*all
	right := r.shown(house)
	for _, s := range group {
		if s.folded == house.folded || r.accepts(s) {
			continue
		}
		for _, u := range s.uses {
			text := r.text(u.at)
			message := fmt.Sprintf("“%s” is spelt “%s” elsewhere in the draft (%d and %d times)", text, right, len(s.uses), len(house.uses))
			problem := r.Report(r.checked[u.paragraph], u.at, message).See(house.uses[0].at.Start, "spelt “"+right+"” here")
			switch {
			case !sure:
				problem.As(model.Suggestion)
				return house
			case r.standard(s) == "": // the pack does not know better either
				problem.As(model.Suggestion)
			}
			if capitals(text) {
				problem.Unsafe(edit(u.at, strings.ToUpper(right)))
			} else {
				problem.Unsafe(edit(u.at, right))
			}
		}
	}
	return house
}
