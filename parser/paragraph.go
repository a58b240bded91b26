package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// kind is what a paragraph is in the layout of a report.
type kind uint8

const (
	entryStart kind = iota
	continued       // belongs to the entry before
	note
	title
	heading
	furniture
	undated
)

var kindNames = [...]string{title: "title", heading: "heading", furniture: "furniture", undated: "undated"}

// definition reads a footnote definition: its mark with one number, and what follows.
func definition(text string) (number int, rest string, ok bool) {
	end := markEnd(text)
	if end == 0 {
		return 0, "", false
	}
	for _, c := range strings.Trim(text[:end], "[]") {
		if digit := raisedDigit(c); digit >= 0 {
			c = rune('0' + digit)
		}
		if invisible(c) || c == '^' {
			continue
		}
		if c < '0' || c > '9' {
			return 0, "", false
		}
		number = number*10 + int(c-'0')
	}
	rest = strings.TrimLeftFunc(text[end:], func(r rune) bool { return blank(r) || r == ':' || r == '.' })
	return number, rest, true
}

// goesOn reports whether the footnote mark with which a line begins ends what the line before says, as the stop or comma right behind it shows: "[4]. He was".
func goesOn(text string) bool {
	rest := text[markEnd(text):]
	return rest != "" && strings.IndexByte(".,;", rest[0]) >= 0 && address(rest) == ""
}

// address returns the first address of the web in text, "" when there is none. It ends before white space and closing punctuation.
func address(text string) string {
	at := strings.Index(text, "http://")
	if s := strings.Index(text, "https://"); s >= 0 && (at < 0 || s < at) {
		at = s
	}
	if at < 0 {
		return ""
	}
	u := text[at:]
	if end := strings.IndexFunc(u, func(r rune) bool { return blank(r) || strings.ContainsRune("<>\"“”«»", r) }); end >= 0 {
		u = u[:end]
	}
	return strings.TrimRight(u, ".,;:!?)]")
}

// noteOf makes a note of a definition.
func noteOf(number int, text string, line int) model.Note {
	return model.Note{Number: number, Text: text, URL: address(text), Line: line}
}

// before says what a paragraph is that stands before the first entry.
func (cal *Calendar) before(text string) kind {
	if _, ok := cal.heading(text); ok {
		return heading
	}
	if _, ok := cal.title(text); ok && (!hasMark(text) || !sentence(text) || shouts(text)) {
		return title
	}
	switch {
	case cal.isFurniture(text):
		return furniture
	case shouts(text) && words(text, 3) > 2:
		return title
	case sentence(text):
		return undated
	}
	return furniture
}

// after says what a paragraph is that stands behind an entry. Open is true when the line right before it belongs to the entry and ends in mid-sentence.
func (cal *Calendar) after(text string, script *unicode.RangeTable, open bool) kind {
	if _, ok := cal.heading(text); ok {
		return heading
	}
	switch {
	case cal.isFurniture(text) || foreign(text, script):
		return furniture
	case open && goesOnText(text):
		return continued
	case sentence(text):
		return continued
	case shouts(text):
		return heading
	}
	return furniture
}

// heading reads a line that is a month, with or without its year, or a date, and nothing else. Of a month the day is 0.
func (cal *Calendar) heading(text string) (h Lead, ok bool) {
	c := cursor{text: text}
	if h, ok = cal.dateAt(&c, false); !ok {
		c.pos = 0
		if h.From.Month = cal.month(&c); h.From.Month == 0 {
			return h, false
		}
		c.take(",")
		if y := c.number(4); stated(y) {
			h.From.Year = y
		}
	}
	c.take(".")
	c.take(":")
	return h, c.end()
}

// isFurniture reports whether a line begins as the parts of a web page do that are no text. One word alone says so of no sentence that goes on with it: "Search of
// the flat …".
func (cal *Calendar) isFurniture(text string) bool {
	if strings.HasPrefix(text, "©") || strings.HasPrefix(text, "http://") || strings.HasPrefix(text, "https://") || strings.HasPrefix(text, "www.") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text)
	for _, f := range cal.furniture[unicode.ToLower(first)] {
		if len(text) >= len(f) && strings.EqualFold(text[:len(f)], f) && !letterAfter(text, len(f)) {
			if strings.Contains(f, " ") || !goesOnSmall(text[len(f):]) || !sentence(text) {
				return true
			}
		}
	}
	return false
}

// goesOnSmall reports whether a small letter follows white space at the beginning of text.
func goesOnSmall(text string) bool {
	rest := strings.TrimLeftFunc(text, blank)
	first, _ := utf8.DecodeRuneInString(rest)
	return len(rest) < len(text) && unicode.IsLower(first)
}

func letterAfter(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// words counts the runs of characters that white space parts, up to most.
func words(text string, most int) int {
	n, in := 0, false
	for _, r := range text {
		if blank(r) {
			in = false
		} else if !in {
			in = true
			if n++; n == most {
				break
			}
		}
	}
	return n
}

// sentence reports whether text reads as running text: three words or more that end as a sentence does, or a dozen.
func sentence(text string) bool {
	n := words(text, 12)
	return n == 12 || n >= 3 && !midSentence(text) && strings.IndexFunc(text, unicode.IsLower) >= 0
}

// openingQuotes are the characters that open a quotation.
const openingQuotes = "“„«‹‘‚\""

// goesOnText reports whether text goes on with a line that ends in mid-sentence: it begins with a small letter, ends as a sentence does, or is longer than
// the name of a thing. What is neither may be the furniture of a page.
func goesOnText(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(first) || (!midSentence(text) || words(text, 4) > 3) && !shouts(text) && (unicode.IsLetter(first) || unicode.IsDigit(first) || strings.ContainsRune(openingQuotes+"”’»'(", first))
}

// midSentence reports whether text ends without the full stop, quotation mark, bracket or footnote mark that ends a sentence.
func midSentence(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return !strings.ContainsRune(".!?…”»\"’:;)]"+raisedDigits, r)
}

// likeName reports whether text is two or three words with capitals, as names are, which right below an entry may be of somebody in it.
func likeName(text string) bool {
	n := 0
	for w := range strings.FieldsSeq(text) {
		first, _ := utf8.DecodeRuneInString(w)
		if n++; n > 3 || !unicode.IsUpper(first) || strings.ContainsAny(w, ":/@") {
			return false
		}
	}
	return n > 1
}

// shouts reports whether text has letters and none of them is small.
func shouts(text string) bool {
	return hasLetter(text) && strings.IndexFunc(text, unicode.IsLower) < 0
}

// foreign reports whether most letters of text are of another script than the report's.
func foreign(text string, script *unicode.RangeTable) bool {
	more := 0 // letters of the report's script than of others
	for i, r := range text {
		left := len(text) - i
		switch {
		case more > left || more < -left: // what is left cannot change it
			return more < 0
		case r < utf8.RuneSelf && class[r] != cUpper && class[r] != cLower || !unicode.IsLetter(r):
		case script == nil || r < utf8.RuneSelf && script == unicode.Latin || unicode.Is(script, r):
			more++
		default:
			more--
		}
	}
	return more < 0
}

// scriptOf is the script of the first letter of text.
func scriptOf(text string) *unicode.RangeTable {
	for _, r := range text {
		if unicode.IsLetter(r) {
			if unicode.Is(unicode.Cyrillic, r) {
				return unicode.Cyrillic
			}
			return unicode.Latin
		}
	}
	return nil
}
