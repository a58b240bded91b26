package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What a letter stands for is the pack's to say. The repair is safe where it changes look-alikes only ("LА" with a Cyrillic А), and is not where the
// letters are transliterated: В may be V or B. A code with letters that the pack does not know has none.
var facilityScript = &Rule{
	Rule: model.Rule{
		ID:       "facility-script",
		Title:    "Codes of facilities are written in Latin letters",
		Why:      "Letters of another alphabet look the same and are not: one facility becomes two, and searches miss it.",
		Severity: model.Error,
		Repair:   "unsafe",
		Bad:      "On February 1, in Oskemen, a hunger strike began in the ОВ-156/1 facility[1]",
		Good:     "On February 1, in Oskemen, a hunger strike began in the OV-156/1 facility[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.Facilities {
			f := &p.Entry.Facilities[i]
			for j := range f.Mentions {
				p.facilityLetters(f.Code, &f.Mentions[j])
			}
		}
		for _, i := range p.Odd {
			if p.notLatin(i) {
				p.foreignCode(i)
			}
		}
	},
}

// facilityLetters reports the letters with which a mention of a code begins, where they are not those of the code.
func (p *Pass) facilityLetters(code string, m *model.Mention) {
	i := p.At(m.Start)
	if !p.notLatin(i) {
		return
	}
	letters, _, _ := strings.Cut(code, "-")
	problem := p.Report(m.Span, "the code has letters that are not Latin: it is "+code)
	problem.repair(p.Fold(i) == strings.ToLower(letters), []model.Edit{edit(p.Span(i, i), letters)})
}

// notLatin reports whether token i is a word with letters that are not Latin.
func (p *Pass) notLatin(i int) bool {
	return i < p.Count() && p.Kind(i) == parser.Word && p.Tokens.List[i].Shape&(parser.Cyrillic|parser.Mixed) != 0
}

// foreignCode reports the code that begins with the letters at token i, where extraction could not read it: a department that exists and a number
// say that it is one.
func (p *Pass) foreignCode(i int) {
	dash := p.Next(i)
	department := p.Next(dash)
	if p.Kind(dash) != parser.Punct || !p.dash(dash) || p.Kind(department) != parser.Number || !p.Has(i, parser.Capital) || !p.department(p.Token(department)) {
		return
	}
	number, end := p.facilityNumber(department)
	if at := p.Span(i, end); number != "" && !p.inFacility(at) {
		p.Report(at, "the code has a letter that is not Latin and that the packs do not know")
	}
}

// department reports whether a code that exists has that number of a department.
func (p *Pass) department(number string) bool {
	for _, r := range p.Lexicon.Facilities() {
		for _, prefix := range r.Prefixes {
			if _, n, _ := strings.Cut(prefix, "-"); n == number {
				return true
			}
		}
	}
	return false
}
