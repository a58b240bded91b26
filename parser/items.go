package parser

import "strings"

// items says whether the entries of a source are the items of a list, so that a dated paragraph without the mark of one belongs to the item before it.
type items struct {
	marked int  // entries so far
	plain  bool // an entry has no mark
	waived bool // the last dated paragraph has no mark and was left to the entry before it
	last   Date // with which the last entry begins, as stated
	number int  // of the last item, 0 when it has none or holds a numbered list of its own
}

// fewestItems is how many entries tell that they are items.
const fewestItems = 2

// begins reports whether a dated paragraph begins an entry. Only one in a row is left to the item before it, and none that has a footnote of its own and goes on in
// time: two of them, or one with a source, show that the list has ended.
func (i *items) begins(lead Lead, text string) bool {
	if !lead.Marked && !i.plain && i.marked >= fewestItems && !i.waived && (!hasMark(text) || lead.From.earlierInYear(i.last)) {
		i.waived = true
		return false
	}
	i.waived, i.last = false, lead.From
	if lead.Marked {
		i.marked++
	} else {
		i.plain = true
	}
	return true
}

// earlierInYear reports whether a day stands before another in the calendar, whatever their years.
func (d Date) earlierInYear(o Date) bool {
	return d.Month < o.Month || d.Month == o.Month && d.Day < o.Day
}

// goesOn reports whether a paragraph inside an entry bears the number of the next item.
func (i *items) goesOn(text string) bool {
	n := numberOf(text)
	switch {
	case n == 0 || i.number == 0:
		return false
	case n == 1: // a list inside the item, whose numbers say nothing of those of the items
		i.number = 0
		return false
	case n != i.number+1:
		return false
	}
	i.number = n
	return true
}

// inList reports whether a line that would be no part of the entry is an item of a list in it: behind a colon or another item, right below it or as somebody's name, or right below the entry with a mark of
// its own. Of numbers only the first begins a list there: others are those of headings.
func (r *Reader) inList(text string, k kind) bool {
	if k == title || shouts(text) {
		return false
	}
	c := cursor{text: text}
	marked := c.bullet() && hasLetter(c.rest())
	if _, dated := r.cal.heading(text); dated || r.cal.isFurniture(text) || r.cal.isFurniture(c.rest()) {
		return false
	}
	switch {
	case strings.HasSuffix(r.last.Text, ":"):
		r.led = true
		return r.tight || marked || likeName(text)
	case r.listed == r.last.Number:
		return r.led && (r.tight || likeName(text)) || marked
	}
	r.led = false
	return r.tight && marked && numberOf(text) <= 1
}

// alone is an item right below an entry that no colon leads to and no other item has followed yet. It may be a heading of what follows.
type alone struct {
	line   line
	length int // of the entry without it
	end    int // of its span
}

// keepAlone notes the first item of a list that no colon leads to, before it is added to the entry. With another item it is not alone.
func (r *Reader) keepAlone(ln line, first bool) {
	r.alone = nil
	if first && !r.led {
		r.alone = &alone{ln, r.length, r.current.Span.End}
	}
}

// dropAlone takes the item that has stayed alone out of the entry again, unless the next line goes on with it: it is told as a paragraph without a date.
func (r *Reader) dropAlone(goesOn bool) {
	a := r.alone
	r.alone = nil
	if a == nil || goesOn || r.current == nil {
		return
	}
	r.length, r.current.Span.End = a.length, a.end
	r.aside(a.line, undated)
}
