package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var invisibleCharacter = &Rule{
	Rule: model.Rule{
		ID:       "invisible-character",
		Title:    "No characters that nobody sees",
		Why:      "Soft hyphens, zero-width spaces and the like come along when text is copied from the web. They part words for every search.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Al\u00admaty, a\u200b picket was held[1]",
		Good:     "On February 1, in Almaty, a picket was held[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Spaces {
			p.unseen(i)
		}
		for _, list := range [][]int{p.Odd, p.Numbers, p.Marks} {
			for _, i := range list {
				p.unseen(i)
			}
		}
		for _, i := range p.Unusual {
			if t := &p.Tokens.List[i]; t.End-t.Start > 1 {
				p.unseen(i)
			}
		}
	},
	Review: func(r *Review) {
		for _, p := range r.Paragraphs {
			if p.Kind != Furniture {
				r.unseenAround(p)
			}
		}
	},
}

// unseen reports each run of characters of token i that nobody sees.
func (p *Pass) unseen(i int) {
	at := p.Span(i, i)
	token := p.Text[at.Start:at.End]
	for from := 0; from < len(token); {
		n := leading(token[from:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(token[from:])
		} else if run := (model.Span{Start: at.Start + from, End: at.Start + from + n}); !p.needed(run) {
			p.takeOut(run, p.Report(run, unseenName(token[from:from+n])))
		}
		from += n
	}
}

// takeOut repairs a run of characters that nobody sees. One that parts two words, as it was read, leaves a space: a control character, and any between a letter and a
// digit, but for that of "31st". Between digits it may be inside of a number or between two: a person can tell, and of a zero-width space only a person. A mark without a letter of its own behind
// it would go to the letter before, and make another of it.
func (p *Pass) takeOut(run model.Span, problem *Problem) {
	before, _ := utf8.DecodeLastRuneInString(p.Text[:run.Start])
	after, _ := utf8.DecodeRuneInString(p.Text[run.End:])
	first, _ := utf8.DecodeRuneInString(p.Text[run.Start:])
	inLead := p.Lead.Start <= run.Start && run.Start < p.Lead.End
	parts := unicode.IsControl(first) || unicode.IsDigit(before) != unicode.IsDigit(after) && !p.isOrdinal(p.At(run.End)) ||
		run.Start == p.Lead.End || inLead && !p.dateWord(run.Start)
	switch {
	case unicode.IsDigit(before) && unicode.IsDigit(after) && first == '\u200b' && !inLead:
	case unicode.IsDigit(before) && unicode.IsDigit(after) && !inLead, unicode.Is(unicode.M, after):
		problem.Unsafe(remove(run))
	case parts && wordRune(before) && wordRune(after):
		problem.Safe(edit(run, " "))
	default:
		problem.Safe(remove(run))
	}
}

// dateWord reports whether the word around the byte at is one of dates, without what nobody sees in it; a number is.
func (p *Pass) dateWord(at int) bool {
	i := p.At(at)
	opens, part := p.Lexicon.Calendar().Opens(p.Fold(i))
	return opens || part || p.Kind(i) == parser.Number || p.Lexicon.Calendar().Month(p.Fold(i)) > 0
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// leading is the length of the run of characters at the beginning of text that nobody sees. White space and line ends are seen.
func leading(text string) (n int) {
	for _, r := range text {
		if !isUnseen(r) {
			break
		}
		n += utf8.RuneLen(r)
	}
	return n
}

func isUnseen(r rune) bool {
	return !unicode.IsSpace(r) && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r))
}

// needed reports whether a run of unseen characters is there for a reason: a joiner inside an emoji or a word of a script that joins its letters,
// marks of direction in a text with letters that run from right to left, the tags of a flag.
func (p *Pass) needed(run model.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(p.Text[:run.Start])
	after, _ := utf8.DecodeRuneInString(p.Text[run.End:])
	switch r, _ := utf8.DecodeRuneInString(p.Text[run.Start:]); {
	case r == '\u200c' || r == '\u200d':
		return joined(before) && joined(after)
	case isTag(r):
		return p.tagsFlag(run.Start)
	case directs(r):
		return strings.ContainsFunc(p.Text, leftward)
	}
	return false
}

func isTag(r rune) bool { return r >= 0xE0020 && r <= 0xE007F }

// longestTag is how many tags a flag has at most: those of a part of a country, and the one that ends them.
const longestTag = 8

// tagsFlag reports whether the tag at a byte belongs to a flag.
func (p *Pass) tagsFlag(at int) bool {
	text := p.Text[:at]
	for range longestTag {
		r, n := utf8.DecodeLastRuneInString(text)
		if !isTag(r) {
			return r == '🏴'
		}
		text = text[:len(text)-n]
	}
	return false
}

// joined reports whether a joiner may stand beside r: signs and their variants, and letters of scripts without a look-alike of ours.
func joined(r rune) bool {
	return unicode.In(r, unicode.So, unicode.Sk, unicode.Variation_Selector) || unicode.IsLetter(r) && scriptOf(r) == noScript || unicode.Is(unicode.Mn, r)
}

func directs(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

func leftward(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana)
}

// unseenName names the characters of a run.
func unseenName(run string) string {
	r, n := utf8.DecodeRuneInString(run)
	name := unseenNames[r]
	switch {
	case name != "":
	case unicode.IsControl(r):
		name = "control character"
	case directs(r):
		name = "mark of writing direction"
	default:
		name = "invisible character"
	}
	if n < len(run) {
		return fmt.Sprintf("%d invisible characters, the first a %s (U+%04X)", utf8.RuneCountInString(run), name, r)
	}
	return fmt.Sprintf("%s (U+%04X), which nobody sees", name, r)
}

var unseenNames = map[rune]string{
	0x00AD: "soft hyphen", 0x200B: "zero-width space", 0x200C: "zero-width non-joiner", 0x200D: "zero-width joiner", 0x2060: "word joiner", 0xFEFF: "byte order mark",
}

// unseenAround reports what nobody sees in front of a paragraph and behind it, in its own lines.
func (r *Review) unseenAround(p *Paragraph) {
	_, start := r.Line(p.Line)
	r.unseenIn(p, model.Span{Start: start, End: p.Start})
	end := p.Start + len(p.Text)
	last, start := r.Line(r.lineOf(end))
	r.unseenIn(p, model.Span{Start: end, End: start + len(last)})
}

func (r *Review) unseenIn(p *Paragraph, at model.Span) {
	for at.Start < at.End {
		n := leading(r.Text[at.Start:at.End])
		if n > 0 {
			run := model.Span{Start: at.Start, End: at.Start + n}
			r.Report(p, run, unseenName(r.Text[run.Start:run.End])).Safe(remove(run))
		} else {
			_, n = utf8.DecodeRuneInString(r.Text[at.Start:])
		}
		at.Start += n
	}
}
