package parser

import "strings"

// bullet steps over what stands before the first word of a list item: a dot, a dash or a number with its stop, and a mark of strong text. It reports whether
// anything does.
func (c *cursor) bullet() bool {
	marked := c.mark()
	if marked {
		c.mark()
	}
	return marked
}

// mark steps over one such mark.
func (c *cursor) mark() bool {
	c.gap()
	if k := c.at(); k == cUpper || k == cLower {
		return false
	}
	for _, b := range bullets {
		if strings.HasPrefix(c.rest(), b) {
			c.pos += len(b)
			c.gap()
			return true
		}
	}
	return c.itemNumber() >= 0
}

// bullets are the marks of list items and of strong text; the one of a private use area is that of Word.
var bullets = [...]string{"•", "·", "●", "▪", "◦", "■", "►", "\uf0b7", "-", "–", "—", "**", "*", "__", "_", "§", "#"}

// itemNumber steps over the number of a list item with its stop, and white space behind it: "12. ", "3) ", "(3) "; -1 where there is none.
func (c *cursor) itemNumber() int {
	at := c.pos
	open := c.take("(")
	n := c.number(3)
	if n < 0 || !c.itemStop(open) {
		c.pos = at
		return -1
	}
	return n
}

// itemStop steps over the full stop or bracket behind the number of an item, and the white space that must follow.
func (c *cursor) itemStop(bracket bool) bool {
	rest := c.rest()
	if rest == "" || rest[0] != ')' && (bracket || rest[0] != '.') {
		return false
	}
	c.pos++
	end := c.pos
	c.gap()
	return c.pos > end && c.pos < len(c.text)
}

// outline steps over what numbers an item before a date alone, as elsewhere it may be something else: "1.2. ", which may be a day and a month, "1.On", "a) On".
func (c *cursor) outline() bool {
	at := c.pos
	levels := 0
	for c.number(2) >= 0 {
		if levels++; levels > 1 && c.itemStop(false) {
			return true
		}
		rest := c.rest()
		if len(rest) < 2 || rest[0] != '.' {
			break
		}
		c.pos++
		switch class7(rest[1]) {
		case cUpper:
			return true
		case cDigit:
			continue
		}
		break
	}
	c.pos = at
	if len(c.word()) == 1 && c.itemStop(true) {
		return true
	}
	c.pos = at
	return false
}

// numberOf is the number of the list item that text is, 0 when it is none.
func numberOf(text string) int {
	return max((&cursor{text: text}).itemNumber(), 0)
}
