package lint

import (
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/parser"
)

// reach is how many tokens on either side of one are looked at to see what it is part of.
const reach = 40

// address reports whether token i is part of an address of the web or of mail, of the name of a site or of a file: the punctuation of these has
// no space behind it.
func (p *Pass) address(i int) bool {
	if p.Byte(i) == '.' && p.domain(i) || p.behindDomain(i) {
		return true
	}
	from, to := i, i
	for from > 0 && i-from < reach && p.Kind(from-1) != parser.Space && !p.isQuote(from-1) {
		from--
	}
	for to+1 < p.Count() && to-i < reach && p.Kind(to+1) != parser.Space && !p.isQuote(to+1) {
		to++
	}
	dot := false
	last := -2 // the last dot; one two tokens behind it, in the same row of labels, has no ending that the first has not
	for j := from; j <= to; j++ {
		switch p.Byte(j) {
		case '@', '\\':
			return true
		case ':':
			if p.Byte(j+1) == '/' && p.Byte(j+2) == '/' {
				return true
			}
		case '.':
			dot = dot || j < i && j != last+2 && p.domain(j)
			last = j
		case '/':
			if dot {
				return true // bit.ly/3xyz.A
			}
		}
		if j == from && string(p.folded(j)) == "www" {
			return true
		}
	}
	return false
}

// domain reports whether the full stop i is inside of words that stops join, and a domain, what a path follows, or the type of a file is among those behind
// it: rus.azattyq.org, survey.example/2022, list.pdf.
func (p *Pass) domain(i int) bool {
	for n := 0; n < reach && p.Byte(i) == '.' && p.label(i-1) && p.label(i+1); n++ {
		if p.isEnding(i+1) || p.smallWord(i+1) && p.Byte(i+2) == '/' && p.label(i+3) {
			return true
		}
		i += 2
	}
	return false
}

// behindDomain reports whether the sign i goes on with an address that so far is a domain only: youtube.com?v=abc, example.org:8080.
func (p *Pass) behindDomain(i int) bool {
	switch p.Byte(i) {
	case '?':
		if !p.smallWord(i+1) && p.Byte(i+2) != '=' {
			return false
		}
	case ':':
		if p.Kind(i+1) != parser.Number {
			return false
		}
	default:
		return false
	}
	return p.isEnding(i-1) && p.Byte(i-2) == '.' && p.label(i-3)
}

// isEnding reports whether token i may be a domain or the type of a file. Two small letters always may.
func (p *Pass) isEnding(i int) bool {
	if p.Kind(i) != parser.Word {
		return false
	}
	fold := p.folded(i)
	small := !p.Has(i, parser.Capital)
	return endings.Has(string(fold)) || small && (sites.Has(string(fold)) || len(fold) == 2)
}

func (p *Pass) label(i int) bool { return p.Kind(i) == parser.Word || p.Kind(i) == parser.Number }

var (
	endings = wordlist.Endings
	sites   = wordlist.Sites
)
