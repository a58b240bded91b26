package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraphs inside an entry that may be entries which have lost their date, or do not begin with it.

// placed is the end of the place near the beginning of a paragraph that has lost its date, or does not begin with it: "In Semey, a court …", "The same day, in Semey, …", "Later in the
// village of Karakol, …", "Semey. A court …", "Bekov was detained on February 3 in Semey"; 0 where none does.
func (cal *Calendar) placed(text string) int {
	const before = 6 // words
	c := cursor{text: text}
	if end := cal.placeAlone(c); end > 0 {
		return end
	}
	time := false // the paragraph begins with a time: "In February", "The same day"
	for n := range before {
		comma := n > 0 && c.take(",")
		w, s := cal.word(&c)
		if w == "" {
			break
		}
		the := strings.EqualFold(w, "the")
		time = time || n == 0 && s.opener && !the || n == 1 && (w == "same" || w == "next")
		if s.opener && !the && (comma && time || n < 2) {
			if end := cal.placeBehind(c); end > 0 {
				return end
			}
		}
	}
	return cal.datedLater(text)
}

// placeBehind is the end of a place at the cursor, behind "in", with the comma that must follow: "Semey", "the village of Karakol".
func (cal *Calendar) placeBehind(c cursor) int {
	if the, _ := cal.word(&c); strings.EqualFold(the, "the") {
		if w, _ := cal.word(&c); !cal.placeWords[w] {
			return 0
		}
		if at := c.pos; c.word() != "of" {
			c.pos = at
		}
	} else {
		c.pos -= len(the)
	}
	at := c.pos
	w, s := cal.word(&c)
	if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) || s.opener || s.part || cal.Month(w) > 0 {
		return 0
	}
	c.pos = at
	if !cal.capitals(&c) || !strings.HasPrefix(c.rest(), ",") {
		return 0
	}
	return c.pos
}

// placeAlone is the end of a word with a capital that is a sentence: "Semey. A court".
func (cal *Calendar) placeAlone(c cursor) int {
	const shortest = 5 // letters; "Prof." is no place
	w, s := cal.word(&c)
	if len(w) < shortest || s.opener || s.part || cal.Month(w) > 0 {
		return 0
	}
	end := c.pos
	first, _ := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(first) || !c.take(".") || c.pos >= len(c.text) || c.text[c.pos] != ' ' {
		return 0
	}
	c.gap()
	next, _ := utf8.DecodeRuneInString(c.rest())
	if !unicode.IsUpper(next) {
		return 0
	}
	return end
}

// datedLater is the end of a place behind a date in the first sentence of a paragraph: "was detained on February 3 in Semey".
func (cal *Calendar) datedLater(text string) int {
	const reach = 30 // words
	c := cursor{text: text}
	for range reach {
		at := c.pos
		w, s := cal.word(&c)
		if w == "" {
			if c.end() || strings.HasPrefix(c.rest(), ".") {
				return 0
			}
			_, n := utf8.DecodeRuneInString(c.rest())
			c.pos += n
			continue
		}
		if w == "will" || w == "born" || w == "scheduled" { // of another time
			return 0
		}
		if !s.opener {
			continue
		}
		d := cursor{text: text, pos: at}
		if lead, ok := cal.dateAt(&d, true); ok && lead.From.Year == 0 {
			d.take(",")
			if d.takeWord("in") {
				d.gap()
				if first, _ := utf8.DecodeRuneInString(d.rest()); unicode.IsUpper(first) && cal.capitals(&d) {
					return d.pos
				}
			}
		}
	}
	return 0
}
