package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// A letter is taken for a digit where a day stands, and a zero for the O of "On": they look alike, and nobody sees it in the text.

// digits are the letters that look like digits.
var digits = map[rune]byte{'O': '0', 'o': '0', 'О': '0', 'о': '0', 'I': '1', 'l': '1', 'І': '1', 'З': '3', 'з': '3', 'б': '6'}

// digitLead reads a lead that such a character spoils.
func (cal *Calendar) digitLead(text string) (lead Lead, ok bool) {
	head := headOf(text)
	slip := cal.digitSlip(head)
	if slip == nil {
		return lead, false
	}
	shown := Shown{Text: head[:slip.Start] + slip.Meant + head[slip.End:], pieces: []piece{{0, 0, slip.Start}}}
	at := slip.Start
	for i, r := range head[slip.Start:slip.End] { // what is meant has one byte for each character
		shown.pieces = append(shown.pieces, piece{at, slip.Start + i, slip.Start + i + utf8.RuneLen(r)})
		at++
	}
	shown.pieces = append(shown.pieces, piece{at, slip.End, len(head)})
	if lead, ok = cal.leadOf(shown, head, text); ok {
		lead.Slip = slip
	}
	return lead, ok
}

// digitSlip finds a word of one or two characters beside a month of which a letter looks like a digit, or a zero before the "n" with which a line begins; nil where none stands
// there.
func (cal *Calendar) digitSlip(head string) *Slip {
	c := cursor{text: head}
	c.bullet()
	c.gap()
	if strings.HasPrefix(c.rest(), "0n ") {
		return &Slip{Span: model.Span{Start: c.pos, End: c.pos + 1}, Meant: "O", why: "a zero for the letter O"}
	}
	before, end := "", 0
	for end < len(head) {
		start := end + len(head[end:]) - len(strings.TrimLeftFunc(head[end:], blank))
		if end = start + strings.IndexFunc(head[start:], blank); end < start {
			end = len(head)
		}
		token := strings.TrimRight(head[start:end], ",.:;")
		if meant := digitsMeant(token); meant != "" {
			next, _, _ := strings.Cut(strings.TrimLeftFunc(head[end:], blank), " ")
			if cal.Month(before) > 0 || cal.Month(strings.TrimRight(next, ",.:;")) > 0 {
				return &Slip{Span: model.Span{Start: start, End: start + len(token)}, Meant: meant, why: "a letter that looks like a digit; " + meant + " is meant"}
			}
		}
		before = token
	}
	return nil
}

// digitsMeant is the number for which a word of one or two characters stands, "" where it is one already or stands for none. Capitals may be initials: one alone is none but a
// Cyrillic one.
func digitsMeant(word string) string {
	n := utf8.RuneCountInString(word)
	if n == 0 || n > 2 {
		return ""
	}
	meant := make([]byte, 0, 2)
	letters, wide := 0, false
	for _, r := range word {
		if '0' <= r && r <= '9' {
			meant = append(meant, byte(r))
			continue
		}
		d, ok := digits[r]
		if !ok {
			return ""
		}
		meant = append(meant, d)
		letters++
		wide = wide || r > unicode.MaxASCII
	}
	if letters == 0 || meant[0] == '0' || letters == n && !wide && word != "l" { // "II March" is a Roman number
		return ""
	}
	return string(meant)
}
