package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxPlaceFirst is how far into a line, in bytes, the date of a lead with the place first is looked for.
const maxPlaceFirst = 80

// mostPlacesFirst is how many places may stand before the date.
const mostPlacesFirst = 4

// parts steps over what parts two places, or a place and a date; a comma may be doubled.
func (c *cursor) parts() bool {
	if c.take(",") {
		c.take(",")
		return true
	}
	return c.dash() || c.take(".") || c.take(";") || c.take("/") || c.take("|")
}

// placeFirst reads "Almaty, August 1, …", "ALMATY. August 1. …", "Almaty (August 1): …", "Almaty Region, Talgar, 3 August: …" and "In Almaty on August 1, …": a
// few runs of capitalised words, each with its comma or dash, of which the last may lack its own between "In" and "on"; and then the date, after which a comma,
// colon, dash or year stands.
func (cal *Calendar) placeFirst(c cursor) (Lead, bool) {
	start, text := c.pos, c.text
	_, first := cal.word(&c)
	c.pos = start
	for range mostPlacesFirst {
		if !cal.capitals(&c) || !c.parts() && !c.take("(") && !(first.opener && cal.opens(&c)) {
			return Lead{}, false
		}
		at := c.pos
		lead, ok := cal.dateAt(&c, true)
		if ok && text[at-1] == '(' && !c.take(")") {
			return Lead{}, false
		}
		if ok && lead.From.Year == 0 && !first.opener && !c.stop() && text[lead.End-1] != '.' { // a stop may have been taken for that of a month: "Taraz, 9 March. A court"
			return Lead{}, false
		}
		if ok {
			c.pos = at
			c.gap()
			lead.Start = c.pos
			lead.PlaceFirst = true
			return lead, true
		}
		c.pos = at
	}
	return Lead{}, false
}

// opens reports whether a word stands next with which a date is opened: "on".
func (cal *Calendar) opens(c *cursor) bool {
	at := c.pos
	_, s := cal.word(c)
	c.pos = at
	return s.opener
}

// capitals steps over a run of words of which all but the words of places in small letters begin with a capital.
func (cal *Calendar) capitals(c *cursor) bool {
	start := c.pos
	n := 0
	for c.pos-start < maxPlaceFirst {
		at := c.pos
		w := c.word()
		for w != "" && (strings.HasPrefix(c.rest(), "-") || strings.HasPrefix(c.rest(), "’") || strings.HasPrefix(c.rest(), "'")) {
			_, size := utf8.DecodeRuneInString(c.rest())
			c.pos += size
			if c.word() == "" {
				break
			}
		}
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || !unicode.IsUpper(r) && !cal.placeWords[w] {
			c.pos = at
			break
		}
		n++
	}
	return n > 0 && n <= 6
}

// stop reports whether punctuation follows that closes a lead.
func (c *cursor) stop() bool {
	at := c.pos
	defer func() { c.pos = at }()
	return c.parts() || c.take(":")
}
