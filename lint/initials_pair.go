package lint

import (
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var initialsPair = &Rule{
	Rule: model.Rule{
		ID:       "initials-pair",
		Title:    "Two initials are parted the same way throughout",
		Why:      "One person written in two ways is two persons to a search.",
		Severity: model.Suggestion,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, Bekov K.A., Serikov A.B. and Omarov N.T. were detained, Temirov B. M. was fined[1]",
		Good:     "On February 1, in Almaty, Bekov K.A., Serikov A.B. and Omarov N.T. were detained, Temirov B.M. was fined[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Initials {
			p.beforeInitial(i, i)
		}
		for _, i := range p.Stops {
			if p.isInitial(i - 1) {
				p.beforeInitial(i-1, i)
			}
		}
	},
	Style: &Style{
		Key:     "initials-pair",
		Values:  []string{"spaced", "closed"},
		Names:   []string{"a space between initials", "no space between initials"},
		Deviant: initialsDeviant,
	},
}

// beforeInitial tells how an initial, the tokens from and to, stands before another one of the same name.
func (p *Pass) beforeInitial(from, to int) {
	next, variant := to+1, 1
	if p.gapAt(next) {
		next, variant = to+2, 0
	}
	if p.Kind(next) != parser.Initial {
		if p.Byte(next+1) != '.' || !p.isInitial(next) {
			return
		}
		next++
	}
	if at := p.Span(from, next); p.inName(at) {
		p.Use(variant, at, "")
	}
}

func initialsDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	return use.Deviates(house), behindInitial(d, use)
}
