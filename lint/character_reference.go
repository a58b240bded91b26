package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var characterReference = &Rule{
	Rule: model.Rule{
		ID:       "character-reference",
		Title:    "A character stands there itself",
		Why:      "Pages of the web have references such as “&nbsp;” and “&#8217;” in place of some characters. In a text they are what readers see.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, the lawyer Aigul&nbsp;Bekova said: &ldquo;We won&rdquo;[1]",
		Good:     "On February 1, in Almaty, the lawyer Aigul Bekova said: “We won”[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for at := 0; ; at++ {
			next := strings.IndexByte(p.Text[at:], '&')
			if next < 0 {
				return
			}
			at += next
			if r, end := p.reference(at); end > at {
				p.refers(model.Span{Start: at, End: end}, r)
				at = end - 1
			}
		}
	},
}

// reference is the character for which a reference at byte at stands, through those to ampersands that begin others, "&amp;nbsp;", and where it ends; at where none stands there.
func (p *Pass) reference(at int) (r rune, end int) {
	r, n := parser.Reference(p.Text[at:])
	for end = at + n; r == '&'; {
		next, n := parser.Reference("&" + p.Text[end:min(len(p.Text), end+parser.LongestReference)])
		if n == 0 {
			break
		}
		r, end = next, end+n-len("&")
	}
	return r, end
}

// refers reports the reference to r. White space of any kind is a plain space, and what nobody sees is nothing.
func (p *Pass) refers(at model.Span, r rune) {
	character, message := string(r), fmt.Sprintf("a reference in place of the character %c", r)
	switch {
	case isUnseen(r):
		character, message = "", "a reference to "+unseenName(character)
	case unicode.IsSpace(r):
		character, message = " ", "a reference in place of a space"
	}
	p.Report(at, message).Safe(edit(at, character))
}

// referred leaves out the problems of other rules that touch a reference: of what stands there, they judge the character.
func referred(problems []*Problem) []*Problem {
	var places []model.Span
	for _, p := range problems {
		if p.rule == characterReference {
			places = append(places, p.at)
		}
	}
	if places == nil {
		return problems
	}
	places = parted(places)
	near := func(e model.Edit) bool { return touches(places, e.Span) }
	return slices.DeleteFunc(problems, func(p *Problem) bool {
		return p.rule != characterReference && (touches(places, p.at) || slices.ContainsFunc(p.edits, near))
	})
}
