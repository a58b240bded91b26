package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var leadComma = &Rule{
	Rule: model.Rule{
		ID:       "lead-comma",
		Title:    "A comma stands behind the date and behind the place with which an entry begins",
		Why:      "The date and the place run into what follows, and a program takes “Almaty 12” for one thing.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn February 4 in Semey, a meeting was held[4]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Almaty, a march was held[3]\n\nOn February 4, in Semey, a meeting was held[4]",
	},
	Check: func(p *Pass) {
		h, ok := p.head()
		if !ok {
			return
		}
		if h.sep == commaDash {
			p.Report(p.Span(h.date, h.next), "a comma and a dash behind the date").Safe(p.commaBetween(h.date, h.next))
		} else if h.place >= 0 && h.sep <= nothing && h.next < p.Count() {
			p.Use(int(h.sep), p.Span(h.date, h.next), "")
		} else if h.place >= 0 && p.Byte(p.Next(h.date)) == '.' {
			p.Use(stopBehindDate, p.Span(h.date, h.next), "")
		}
		if h.place >= 0 {
			p.behindPlace(h)
		}
	},
	Review: func(r *Review) { r.ownStops() },
	Style: &Style{
		Key:     "lead-comma",
		Values:  []string{"comma", "dash", "none"},
		Names:   []string{"a comma", "a dash", "nothing", "a full stop"},
		Deviant: leadCommaDeviant,
	},
}

// stopBehindDate is the variant of a full stop, as in “October 7. Uralsk.”, which is not to be chosen.
const stopBehindDate = int(nothing) + 1

// ownStops leaves full stops alone in a draft that has them behind more than a tenth of its dates: they are its author's own.
func (r *Review) ownStops() {
	all, stops := r.used(), 0
	for _, u := range all {
		if int(u.variant) == stopBehindDate {
			stops++
		}
	}
	if 10*stops > len(all) {
		r.uses[r.order].list.last = slices.DeleteFunc(all, func(u used) bool { return int(u.variant) == stopBehindDate })
	}
}

// commaBetween puts a comma in place of all that stands between two tokens.
func (p *Pass) commaBetween(i, next int) model.Edit {
	return edit(model.Span{Start: int(p.Tokens.List[i].End), End: int(p.Tokens.List[next].Start)}, ", ")
}

// behindPlace reports what is wrong behind the place: a comma and a dash, or nothing before a number or a name. A list of places, a bracket
// or "and" may stand there as well, and "in Almaty the police" is a matter of taste.
func (p *Pass) behindPlace(h head) {
	switch {
	case h.body >= p.Count():
	case h.endSep == commaDash:
		p.Report(p.Span(h.end, h.body), "a comma and a dash behind the place").Safe(p.commaBetween(h.end, h.body))
	case h.endSep == nothing && h.sep == comma && h.in >= 0 && p.startsClause(h.body):
		problem := p.Report(p.Span(h.end, h.body), "no comma behind the place").Safe(insert(int(p.Tokens.List[h.end].End), ","))
		if p.Kind(h.body) == parser.Word && p.smallWord(h.body) {
			problem.As(model.Suggestion)
		}
	}
}

// startsClause reports whether token i, right behind a place, begins what the entry tells: a number, a person's name, people by what they are or an article.
func (p *Pass) startsClause(i int) bool {
	if p.Kind(i) == parser.Number && p.Kind(i-1) == parser.Space || p.personAt(i) >= 0 || p.smallWord(i) && plural(p.Token(i)) && p.class(i).Is(pack.Role) {
		return true
	}
	switch p.Token(i) {
	case "the", "a", "an":
		return true
	}
	return false
}

func leadCommaDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	found, wanted := use.Names(house)
	message := found + " stands behind the date where the house style is " + wanted
	if use.Variant == stopBehindDate { // another may stand behind the place
		return message, nil
	}
	at := use.paragraph.Start + use.paragraph.Lead.End
	sep := d.Text[at:use.At.End]
	sep = sep[:strings.IndexFunc(sep, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })]
	mark := strings.TrimFunc(sep, func(r rune) bool { return unicode.IsSpace(r) || isUnseen(r) })
	marks := [...]string{",", " —", ""}
	if mark == "" {
		return message, &model.Fix{Safe: true, Edits: []model.Edit{insert(at, marks[house])}}
	}
	front, behind, _ := strings.Cut(sep, mark)
	change := edit(model.Span{Start: at + len(strings.TrimRightFunc(front, unicode.IsSpace)), End: at + len(front) + len(mark)}, marks[house])
	switch next, _ := utf8.DecodeRuneInString(behind); {
	case behind == "" && mark == ",": // space-after’s
		return message, nil
	case !unicode.IsSpace(next): // without a space the date would run into what follows
		change.New += " "
	}
	return message, &model.Fix{Safe: true, Edits: []model.Edit{change}}
}
