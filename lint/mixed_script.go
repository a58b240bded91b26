package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var mixedScript = &Rule{
	Rule: model.Rule{
		ID:       "mixed-script",
		Title:    "A word is written in the letters of one alphabet",
		Why:      "A Cyrillic letter in a Latin word looks right, but searches and counts take the word for another one.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Аlmaty, the activist А. Bekov was released[1]",
		Good:     "On February 1, in Almaty, the activist A. Bekov was released[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Odd {
			p.mixedWord(i)
		}
		for _, i := range p.Initials {
			if p.Has(i, parser.Wide) {
				p.foreignInitial(i)
			}
		}
	},
}

// mixedWord judges the parts of a word that hyphens join: each may be of another alphabet than the rest, as long as it is of one.
func (p *Pass) mixedWord(i int) {
	var all [scripts]int
	count(p.Token(i), &all)
	if all[cyrillic] == 0 && all[greek] == 0 {
		return
	}
	if all[latin] == 0 {
		if all[greek] == 0 && !p.foreignDigit(i) {
			p.foreignWord(i)
		}
		return
	}
	at := p.Span(i, i)
	for _, part := range parts(p.Token(i)) {
		word := model.Span{Start: at.Start + part.Start, End: at.Start + part.End}
		var n [scripts]int
		count(p.Text[word.Start:word.End], &n)
		switch {
		case n[latin] == 0 && n[cyrillic] > 0 && abbreviated(p.Text[word.Start:word.End]) && p.readsOneWay(word):
			p.foreign(word, word, cyrillic, latin)
		case n[latin] == 0 || n[cyrillic] == 0 && (n[greek] == 0 || p.unit(word)):
		default:
			from, to := p.alphabets(word, n)
			p.foreign(word, word, from, to)
		}
	}
}

func count(text string, n *[scripts]int) {
	for _, r := range text {
		n[scriptOf(r)]++
	}
}

// parts are the parts of a word that hyphens join.
func parts(word string) (list []model.Span) {
	from := 0
	for at, r := range word {
		if r == '-' || r == '‑' || r == '‐' {
			list = append(list, model.Span{Start: from, End: at})
			from = at + utf8.RuneLen(r)
		}
	}
	return append(list, model.Span{Start: from, End: len(word)})
}

// abbreviated reports whether text is one letter or all capitals.
func abbreviated(text string) bool {
	return utf8.RuneCountInString(text) == 1 || strings.ToUpper(text) == text
}

// unit reports whether a word is a unit with a Greek letter, such as μm and kΩ.
func (p *Pass) unit(word model.Span) bool {
	text := p.Text[word.Start:word.End]
	return utf8.RuneCountInString(text) <= 3 && strings.ContainsAny(text, "μΩ\u2126")
}

// alphabets says which letters of a mixed word are the wrong ones, and which alphabet it is to have. The latter is the one that all letters can be
// replaced by; where that is no help, the one that has most of them.
func (p *Pass) alphabets(word model.Span, n [scripts]int) (from, to script) {
	foreign := cyrillic
	if n[cyrillic] == 0 {
		foreign = greek
	}
	text := p.Text[word.Start:word.End]
	intoLatin, intoCyrillic := replaceable(text, foreign, toLatin), foreign == cyrillic && replaceable(text, latin, toCyrillic)
	if intoLatin == intoCyrillic {
		intoLatin = n[latin] >= n[foreign]
	}
	if intoLatin {
		return foreign, latin
	}
	return latin, foreign
}

// replaceable reports whether all letters of a script have a look-alike. One with a mark of its own behind it has none: the two are another letter.
func replaceable(text string, of script, by map[rune]rune) bool {
	replaced := false
	for _, r := range text {
		if replaced && unicode.Is(unicode.M, r) {
			return false
		}
		if replaced = scriptOf(r) == of; replaced && by[r] == 0 {
			return false
		}
	}
	return true
}

// foreign reports the letters of one script in the text of a span, which is about a place, and replaces them when all have a look-alike.
func (p *Pass) foreign(at, letters model.Span, from, to script) {
	if p.inFacility(at) {
		return
	}
	text := p.Text[letters.Start:letters.End]
	problem := p.Report(at, lettersNamed(text, from)+" among "+scriptNames[to]+" letters")
	by := toLatin
	if to == cyrillic {
		by = toCyrillic
	}
	if to == greek || !replaceable(text, from, by) {
		return
	}
	for i, r := range text {
		if scriptOf(r) == from {
			start := letters.Start + i
			problem.Safe(edit(model.Span{Start: start, End: start + utf8.RuneLen(r)}, string(by[r])))
		}
	}
}

// inFacility reports whether the place has a part of the code of a facility that was read: facility-script judges those, which are put into Latin
// letters by sound.
func (p *Pass) inFacility(at model.Span) bool {
	if p.Entry == nil {
		return false
	}
	for i := range p.Entry.Facilities {
		for _, m := range p.Entry.Facilities[i].Mentions {
			if m.Overlaps(at) {
				return true
			}
		}
	}
	return false
}

// readsOneWay reports whether every letter of a Cyrillic text is the same Latin letter by looks and by sound.
func (p *Pass) readsOneWay(at model.Span) bool {
	for _, r := range p.Text[at.Start:at.End] {
		if !sounds(r) {
			return false
		}
	}
	return true
}
