package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
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

// alphabets says which letters of a mixed word are the wrong ones, and which alphabet it is to have: the one that can replace all letters. Where both can, it is that of
// the words beside it; where neither can, the one that has most of them.
func (p *Pass) alphabets(word model.Span, n [scripts]int) (from, to script) {
	foreign := cyrillic
	if n[cyrillic] == 0 {
		foreign = greek
	}
	text := p.Text[word.Start:word.End]
	intoLatin, intoCyrillic := replaceable(text, foreign, toLatin), foreign == cyrillic && replaceable(text, latin, toCyrillic)
	switch {
	case intoLatin && intoCyrillic:
		intoLatin = !p.amongCyrillic(p.At(word.Start))
	case !intoCyrillic:
		intoLatin = intoLatin || n[latin] >= n[foreign]
	}
	if intoLatin {
		return foreign, latin
	}
	return latin, foreign
}

// amongCyrillic reports whether the word before token i, or the one behind it, is Cyrillic.
func (p *Pass) amongCyrillic(i int) bool {
	for _, beside := range [...]int{p.Prev(i), p.Next(i)} {
		var n [scripts]int
		if p.Kind(beside) == parser.Word {
			count(p.Token(beside), &n)
		}
		if n[cyrillic] > 0 && n[latin] == 0 {
			return true
		}
	}
	return false
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
	if name := p.bySound(text, from); name != "" {
		problem.Unsafe(edit(letters, name))
		return
	}
	for i, r := range text {
		if scriptOf(r) == from {
			start := letters.Start + i
			problem.Safe(edit(model.Span{Start: start, End: start + utf8.RuneLen(r)}, string(by[r])))
		}
	}
}

// bySound is a name whose first letter is Cyrillic and is listed if that is read by its sound, and not by its looks: "Вladimir" is Vladimir rather than Bladimir; "" where
// text is none.
func (p *Pass) bySound(text string, from script) string {
	first, n := utf8.DecodeRuneInString(text)
	sound := heard[first]
	if from != cyrillic || sound == "" || !replaceable(text[n:], from, toLatin) {
		return ""
	}
	rest := strings.Map(func(r rune) rune {
		if scriptOf(r) == from {
			return toLatin[r]
		}
		return r
	}, text[n:])
	if p.listedName(sound+rest) && !p.listedName(string(toLatin[first])+rest) {
		return sound + rest
	}
	return ""
}

// listedName reports whether a list has a word as a given or family name.
func (p *Pass) listedName(word string) bool {
	return p.Lexicon.Name(pack.Skeleton(nil, parser.Fold(nil, word))).Is(pack.Given | pack.Family)
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
