package extract

import "github.com/openchronicle/chronicle/parser"

// partJoint steps over what may stand between an article and its part, or between two of them: ",", "-", "or", "; and also", "as well as", "(". It reports whether a
// dash does, whether what follows may belong to the next article as well, and whether a bracket has been opened.
func (p *lawParser) partJoint() (dash, and, bracket bool) {
	switch {
	case p.char(','):
	case p.char(';') || p.char('&'):
		and = true
	default:
		if dash = p.anyDash(); !dash {
			p.char('/')
		}
	}
	and = p.joinWord() || and
	if bracket = p.char('('); bracket {
		and = p.joinWord() || and
	}
	if p.kindIs(p.at, parser.Word) {
		switch string(p.fold(p.at)) {
		case "both", "namely":
			p.at++
		case "in":
			if p.partsAt(p.at+1) && p.kindIs(p.at+2, parser.Number) { // not "in part I agree"
				p.at++
				and = true
			}
		}
	}
	return dash, and, bracket
}

// joinWord steps over a word that joins two provisions, or several: "and", "or", "and/or", "and also", "as well as", "then". It reports whether one does.
func (p *lawParser) joinWord() bool {
	if !p.kindIs(p.at, parser.Word) {
		return false
	}
	switch string(p.fold(p.at)) {
	case "as":
		if p.is(p.at+1, "well") && p.is(p.at+2, "as") {
			p.at += 3
			return true
		}
	case "and", "or":
		p.at++
		if p.punct(p.at, '/') && p.is(p.at+1, "or") {
			p.at += 2
		}
		p.word("also", "then")
		return true
	case "also", "then":
		p.at++
		return true
	}
	return false
}

// ofThing reports whether "of" stands at word i and behind it something that is not known to be a law: "clause 5 of the ruling".
func (s *scan) ofThing(i int) bool { return s.is(i, "of") && s.ofPeople(i, false) }
