package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cursor steps over the words and numbers of a line. It reads what stands at pos and moves on only when that is what was asked for.
type cursor struct {
	text  string
	pos   int
	asked asked

	slip *Slip // is a month, nil for none
}

// asked is the word whose meaning was asked for last.
type asked struct {
	word    string
	sense   sense
	at, end int // where it was asked for, and where the word ends
}

// gap steps over white space, in any amount.
func (c *cursor) gap() {
	for c.pos < len(c.text) {
		b := c.text[c.pos]
		if b < utf8.RuneSelf {
			if class[b] != cSpace {
				return
			}
			c.pos++
			continue
		}
		r, n := utf8.DecodeRuneInString(c.text[c.pos:])
		if !blank(r) {
			return
		}
		c.pos += n
	}
}

// at reports of what kind the character is that stands at the cursor: cOther at the end, and of one that is not ASCII.
func (c *cursor) at() uint8 {
	if c.pos < len(c.text) {
		return class7(c.text[c.pos])
	}
	return cOther
}

// take steps over white space and then over s; false, and no step, where s does not stand there.
func (c *cursor) take(s string) bool {
	at := c.pos
	c.gap()
	if rest := c.rest(); rest != "" && rest[0] == s[0] && strings.HasPrefix(rest, s) {
		c.pos += len(s)
		return true
	}
	c.pos = at
	return false
}

// word steps over white space and a run of letters and returns it; "" where there is none.
func (c *cursor) word() string {
	c.gap()
	rest := c.rest()
	w := rest[:letters(rest)]
	c.pos += len(w)
	return w
}

// letters is the length of the run of letters, and of the marks that stand over them, with which a text begins.
func letters(text string) int {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf {
			if k := class[b]; k != cLower && k != cUpper {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && (i == 0 || !unicode.Is(unicode.Mn, r)) {
			return i
		}
		i += n
	}
	return len(text)
}

// number steps over white space and a run of at most most digits that no digit follows; -1 where there is none.
func (c *cursor) number(most int) int {
	at := c.pos
	c.gap()
	start, n := c.pos, 0
	for c.pos < len(c.text) && class7(c.text[c.pos]) == cDigit {
		n = n*10 + int(c.text[c.pos]-'0')
		c.pos++
		if c.pos-start > most {
			c.pos = at
			return -1
		}
	}
	if c.pos == start {
		c.pos = at
		return -1
	}
	return n
}

// class7 is class for any byte.
func class7(b byte) uint8 {
	if b < utf8.RuneSelf {
		return class[b]
	}
	return cOther
}

// dash steps over a hyphen or dash with white space around it.
func (c *cursor) dash() bool {
	at := c.pos
	c.gap()
	if c.pos < len(c.text) && c.text[c.pos] != '-' && c.text[c.pos] < utf8.RuneSelf {
		c.pos = at
		return false
	}
	for _, d := range [...]string{"-", "–", "—", "‑", "−"} {
		if strings.HasPrefix(c.rest(), d) {
			c.pos += len(d)
			return true
		}
	}
	c.pos = at
	return false
}

// rest is what has not been stepped over.
func (c *cursor) rest() string { return c.text[c.pos:] }

// end reports whether only white space is left.
func (c *cursor) end() bool {
	at := c.pos
	c.gap()
	done := c.pos == len(c.text)
	c.pos = at
	return done
}
