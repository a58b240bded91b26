package parser

import (
	"slices"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/model"
)

// Lead is the date with which an entry begins. Start and End are byte offsets in the entry's text, half-open; the date itself is
// From, and To when a range is stated. Dates are as stated: a day that does not exist is kept.
type Lead struct {
	Start, End int
	From, To   Date
	Time       string // "night of", the part of the day in the words of the lead
	PlaceFirst bool   // the date stands behind a place: "Almaty, August 1, …"
	Marked     bool   // the mark of a list item stands before it: "• March 3", "12) March 3"
	Slip       *Slip  // a misspelled month, nil where there is none
	Line       int    // of the heading that states the date in place of the entry, of which Start and End are 0; 0 where the entry states it
	Doubt      int    // where the date ends if its year counts something: "On 5 February 2000 people"; 0 where it surely is a year
}

// Span is the bytes of an entry's text that hold its date; its first word where a heading states it.
func (l Lead) Span(text string) model.Span {
	if l.Line == 0 {
		return model.Span{Start: l.Start, End: l.End}
	}
	if end := strings.IndexFunc(text, blank); end >= 0 {
		return model.Span{End: end}
	}
	return model.Span{End: len(text)}
}

// Lead reads the lead of a paragraph; ok is false when the paragraph has none and so is no entry. Characters that nobody sees are no part of its words.
func (cal *Calendar) Lead(text string) (Lead, bool) {
	if !hides(headOf(text)) {
		if lead, ok := cal.lead(text); ok {
			return lead, true
		}
		return cal.digitLead(text)
	}
	hidden, ok := cal.hiddenLead(text)
	if ok && hidden.Slip == nil {
		return hidden, true
	}
	if lead, found := cal.lead(text); found { // where they stand for a space: "February\u200b1"
		return lead, true
	}
	if !ok {
		return cal.digitLead(text)
	}
	return hidden, ok
}

func (cal *Calendar) lead(text string) (lead Lead, ok bool) {
	c := cursor{text: text}
	marked := c.bullet() || c.outline()
	if lead, ok = cal.leadAt(c); !ok {
		if c.slip = cal.slipIn(text); c.slip != nil {
			lead, ok = cal.leadAt(c)
			lead.Slip = c.slip
		}
	}
	lead.Marked = ok && marked
	return lead, ok
}

// leadAt reads a lead, without the mark of a list item.
func (cal *Calendar) leadAt(c cursor) (Lead, bool) {
	start := c
	lead, ok := cal.dateAt(&c, true)
	if !ok {
		lead, ok = cal.bracketed(&c)
	}
	if !ok {
		return cal.placeFirst(start)
	}
	lead.Start = start.pos
	return lead, true
}

// bracketed reads a date in brackets at the cursor, behind which text follows: "(March 3) In Astana, …".
func (cal *Calendar) bracketed(c *cursor) (Lead, bool) {
	at := c.pos
	for _, pair := range [...][2]string{{"(", ")"}, {"[", "]"}} {
		if !c.take(pair[0]) {
			continue
		}
		lead, ok := cal.dateAt(c, false)
		if ok && c.take(pair[1]) && hasLetter(c.rest()) {
			lead.End = c.pos
			return lead, true
		}
		c.pos = at
	}
	return Lead{}, false
}

// dateAt reads a date with its opening words at the cursor. With body, text must follow: a date alone is a heading.
func (cal *Calendar) dateAt(c *cursor, body bool) (Lead, bool) {
	var lead Lead
	at := c.pos
	cal.opening(c, &lead)
	if !cal.dates(c, &lead) || !lead.From.known() {
		c.pos = at
		return Lead{}, false
	}
	lead.End = c.pos
	if body && !hasLetter(c.rest()) {
		c.pos = at
		return Lead{}, false
	}
	return lead, true
}

func (d Date) known() bool { return d.Month > 0 && d.Day > 0 }

// opening steps over the words before a date and keeps the part of the day.
func (cal *Calendar) opening(c *cursor, lead *Lead) {
	for range 7 {
		at := c.pos
		w, s := cal.word(c)
		switch {
		case s.part:
			lead.Time = w
		case w == "" && cal.clock(c):
		case !s.opener:
			if c.pos = at; !cal.toldOn(c) {
				return
			}
		}
		if s.opener && unicode.IsUpper(rune(w[0])) { // "Wed., 18 November"
			c.take(".")
		}
		c.take(",")
	}
}

// toldOn steps over a phrase by which it is told when something was heard of, with a word before a date behind it: "it became known on January 12".
func (cal *Calendar) toldOn(c *cursor) bool {
	at := c.pos
	first, _ := cal.word(c)
	behind := c.pos
	for _, words := range cal.told[strings.ToLower(first)] {
		c.pos = behind
		if !slices.ContainsFunc(words, func(w string) bool { return !c.takeWord(w) }) && cal.opens(c) {
			return true
		}
	}
	c.pos = at
	return false
}

// clock steps over a time of the day with a word before a date behind it: "10:00 on March 15", "7 p.m. on 1 March".
func (cal *Calendar) clock(c *cursor) bool {
	at := c.pos
	clock := false
	if c.number(2) >= 0 && (c.take(":") || c.take(".")) {
		clock = c.number(2) >= 0
	}
	for _, half := range [...]string{"a.m.", "p.m.", "am", "pm"} {
		clock = c.take(half) || clock
	}
	if end := c.pos; clock {
		c.take(",")
		if cal.opens(c) {
			c.pos = end
			return true
		}
	}
	c.pos = at
	return false
}

// takeWord steps over the word w in any case; no step where another stands there.
func (c *cursor) takeWord(w string) bool {
	at := c.pos
	if strings.EqualFold(c.word(), w) {
		return true
	}
	c.pos = at
	return false
}

// word is cursor.word, with what the word means. It is asked again and again what stands at one place: the cursor remembers what was found there last.
func (cal *Calendar) word(c *cursor) (string, sense) {
	if a := &c.asked; a.word != "" && a.at == c.pos {
		c.pos = a.end
		return a.word, a.sense
	}
	at := c.pos
	w := c.word()
	if w == "" {
		return "", sense{}
	}
	c.asked = asked{word: w, sense: cal.sense(w), at: at, end: c.pos}
	return w, c.asked.sense
}

func hasLetter(s string) bool {
	return strings.IndexFunc(s, unicode.IsLetter) >= 0
}
