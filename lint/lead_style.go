package lint

import (
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var leadStyle = &Rule{
	Rule: model.Rule{
		ID:       "lead-style",
		Title:    "“On February 3, in Almaty,” or “February 3, Almaty,”, and no mixture of the two",
		Why:      "Drafts have both ways to begin an entry; half of one and half of the other reads as if a word were missing.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, Semey, a march was held[3]",
		Good:     "On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a rally was held[2]\n\nOn February 3, in Semey, a march was held[3]",
	},
	Check: func(p *Pass) {
		h, ok := p.head()
		if !ok {
			p.placeBeforeDate()
			return
		}
		if h.place < 0 {
			p.placeBehindName(h)
			return
		}
		on := p.opener() == "on"
		if !on && !p.startsDate() {
			return // "From February 3 to 5, in Almaty", "The night of February 3, Almaty"
		}
		variant := onIn
		switch {
		case on && h.in < 0:
			variant = onBare
		case h.in < 0:
			variant = bare
		case !on:
			variant = bareIn
		}
		p.Use(variant, p.headSpan(h.placeEnd), "")
	},
	Review: func(r *Review) {
		if r.Settings.Style["lead"] != "" {
			return
		}
		uses := r.used()
		var count [placeFirst + 1]int
		for _, u := range uses {
			count[u.variant]++
		}
		house := onIn
		if count[bare] > count[onIn] {
			house = bare
		}
		other := onIn + bare - house // of the whole forms, which may both stand in one chronicle; one that hardly does is no habit
		for u := range r.Uses() {
			if u.Variant == other && 50*count[other] <= count[house] {
				r.strayLead(u, house).As(model.Suggestion)
			}
			// A form that a third of the entries have is the author's own; the place may come first in any chronicle, and is a slip only where it hardly does.
			habit := 3
			if u.Variant == placeFirst {
				habit = 20
			}
			if u.Variant >= onBare && habit*count[u.Variant] <= len(uses) {
				r.strayLead(u, house)
			}
		}
	},
	Style: &Style{
		Key:     "lead",
		Values:  []string{"on-in", "bare", "on-bare", "bare-in"},
		Names:   []string{"“on” and “in”", "neither “on” nor “in”", "“on” without “in”", "“in” without “on”", "the place before the date"},
		Deviant: leadDeviant,
		Asked:   true,
	},
}

// The variants of the lead: with "on" and "in", with neither, and with one of them. The place before the date is not to be chosen.
const (
	onIn = iota
	bare
	onBare
	bareIn
	placeFirst
)

// strayLead reports a lead that is not of the house's form.
func (r *Review) strayLead(u Use, house int) *Problem {
	message, fix := leadDeviant(r.Draft, u, house)
	return r.Report(u.paragraph, u.At, message).repairBy(fix)
}

// placeBeforeDate tells of an entry that begins with its place.
func (p *Pass) placeBeforeDate() {
	if p.Entry != nil && p.Lead.PlaceFirst {
		p.Use(placeFirst, model.Span{End: p.Lead.End}, "")
	}
}

// startsDate reports whether the lead begins with the date itself.
func (p *Pass) startsDate() bool {
	d, ok := p.leadDate()
	return ok && int(p.Tokens.List[d.from].Start) == p.Lead.Start
}

// placeBehindName reports a place that follows the name of the one who is spoken of: "On February 13, the blogger Aidos Bekov, Semey, posted a video".
func (p *Pass) placeBehindName(h head) {
	i := h.next
	if p.folds(i, "the") {
		i = p.Next(i)
	}
	for role := p.term(i, pack.Role|pack.Title); role >= 0 && p.Kind(p.Next(role)) == parser.Word; role = p.term(i, pack.Role|pack.Title) {
		i = p.Next(role)
	}
	name := p.personAt(i)
	if name < 0 || p.Byte(p.Next(name)) != ',' {
		return
	}
	place := p.Next(p.Next(name))
	end, country := p.placeAt(place)
	if end < 0 || country || p.Byte(p.Next(end)) != ',' || p.listGoesOn(p.Next(p.Next(end))) {
		return
	}
	p.Report(p.headSpan(end), "the place stands behind the name: it belongs right behind the date")
}

func leadDeviant(d *Draft, u Use, house int) (string, *model.Fix) {
	if u.Variant == placeFirst {
		_, wanted := u.Names(house)
		return "the place stands before the date where the house style is " + wanted, nil
	}
	return "the entry begins with " + u.Deviates(house), leadFix(d, u, house)
}

// leadFix adds or takes away "On" before the date and "in" before the place. It is nil where something else stands there.
func leadFix(d *Draft, u Use, house int) *model.Fix {
	hadOn, hadIn := u.Variant == onIn || u.Variant == onBare, u.Variant == onIn || u.Variant == bareIn
	wantOn, wantIn := house == onIn || house == onBare, house == onIn || house == bareIn
	place := u.paragraph.Start + u.paragraph.Lead.End
	place += strings.IndexFunc(d.Text[place:u.At.End], unicode.IsLetter)
	if next := d.Text[u.At.End:]; next != "" && (next[0] == '.' || next[0] == ':') { // a lead of its own
		return nil
	}
	on, ok := wordEdit(d.Text, u.At.Start, "On ", hadOn, wantOn)
	in, ok2 := wordEdit(d.Text, place, "in ", hadIn, wantIn)
	if !ok || !ok2 {
		return nil
	}
	return &model.Fix{Edits: append(on, in...)}
}

// wordEdit inserts a word or removes the one that stands there; ok is false where another does.
func wordEdit(text string, at int, word string, had, want bool) (edits []model.Edit, ok bool) {
	switch {
	case had == want:
		return nil, true
	case want:
		return []model.Edit{insert(at, word)}, true
	}
	end := at + len(word)
	if end > len(text) || !strings.EqualFold(text[at:end], word) {
		return nil, false
	}
	return []model.Edit{remove(model.Span{Start: at, End: end})}, true
}
