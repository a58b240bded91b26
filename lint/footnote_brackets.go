package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A number with a space in front of it is not judged: it counts something. Neither is one behind a comma, or one that stands right behind a word within a line.
var footnoteBrackets = &Rule{
	Rule: model.Rule{
		ID:       "footnote-brackets",
		Title:    "Footnote marks stand in square brackets",
		Why:      "A text that is copied from a page or from print may lose what raised its marks. Only “[4]” and a raised “⁴” are read as one: an entry that ends in “detained.4” has no source in its record.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held, and the police came.1",
		Good:     "On February 1, in Almaty, a picket was held, and the police came.[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, n := range p.Numbers {
			p.lostBrackets(n)
		}
		for _, i := range p.Unusual {
			p.lostBrackets(i)
		}
		if n := len(p.Marks); n > 0 && p.Token(p.Marks[n-1])[0] == '[' && !strings.HasSuffix(p.Token(p.Marks[n-1]), "]") {
			at := p.Span(p.Marks[n-1], p.Marks[n-1])
			p.Report(at, "the closing bracket of the footnote mark is missing").Unsafe(insert(at.End, "]"))
		}
		p.halfMarks()
	},
}

// lostBrackets reports the footnote mark without its brackets that begins with token i, if one does.
func (p *Pass) lostBrackets(i int) {
	to, sure := p.lostMark(i)
	if to < 0 {
		return
	}
	at := p.Span(i, to)
	if !sure {
		p.Report(at, "“"+p.Token(i)+"” is a footnote mark without brackets, or a space is missing in front of it")
		return
	}
	text := p.text[at.Start:at.End]
	p.Report(at, "“"+text+"” may be a footnote mark without brackets").Unsafe(edit(at, "["+strings.Trim(text, "^()")+"]"))
	p.Use(0, at, "")
}

// halfMarks reports the marks in the middle of an entry that lack one of their brackets.
func (p *Pass) halfMarks() {
	if p.Entry == nil {
		return
	}
	for i := range p.Entry.Unread {
		if u := &p.Entry.Unread[i]; u.Why == extract.HalfMark {
			missing := insert(u.End, "]")
			if u.Text[0] != '[' {
				missing = insert(u.Start, "[")
			}
			p.Report(u.Span, "a footnote mark lacks one of its brackets").Unsafe(missing)
		}
	}
}

// lostMarks are the paragraphs in which footnote-brackets has found marks; none where it is not in force.
func (r *Review) lostMarks() map[*Paragraph]bool {
	found := map[*Paragraph]bool{}
	if order := slices.Index(r.rules, footnoteBrackets); order >= 0 {
		for _, u := range r.uses[order].list.list() {
			found[r.checked[u.paragraph]] = true
		}
	}
	return found
}

// longestMark is the most digits that the number of a mark has: 2022 is a year.
const longestMark = 3

// lostMark is the last token of the footnote mark without square brackets that begins with token i, -1 where none does. It is not sure of a number between a full stop and a
// capital: “It was sold.5 Kazakhs came” lacks a space.
func (p *Pass) lostMark(i int) (to int, sure bool) {
	if kind := p.Paragraph.Kind; kind != Entry && kind != Undated {
		return -1, false
	}
	switch {
	case !p.endsText(i - 1):
		return -1, false
	case p.Kind(i) == parser.Number:
		return p.plainMark(i)
	case p.Byte(i) == '^' && p.shortNumber(i+1, longestMark) > 0:
		return i + 1, true
	case p.Byte(i) == '(' && p.shortNumber(i+1, longestMark) > 0 && p.Byte(i+2) == ')' && p.lineEnds(i+2):
		return i + 2, true
	}
	return -1, false
}

// mayBeMark reports whether token i begins a footnote mark without brackets. A space in front of it would part it from what it belongs to.
func (p *Pass) mayBeMark(i int) bool {
	to, _ := p.lostMark(i)
	return to >= 0
}

// plainMark is lostMark for one whose digits stand on the line. Right behind a word they end the line, in a paragraph that has no mark with brackets.
func (p *Pass) plainMark(n int) (to int, sure bool) {
	if to = p.numbersEnd(n); to < 0 || p.Byte(n-1) == '.' && p.address(n-1) {
		return -1, false
	}
	next := p.Next(to)
	switch {
	case p.lineEnds(to):
		if p.Kind(n-1) != parser.Word || len(p.Marks) == 0 && p.smallWord(n-1) && p.Lexicon.English(p.folded(n-1)) {
			return to, true
		}
	case p.Kind(n-1) == parser.Word || p.Kind(to+1) != parser.Space:
	case p.sideAt(next) == opening || p.Kind(next) == parser.Initial:
		return to, true
	case p.Has(next, parser.Capital) && p.monthAt(next) == 0:
		return to, p.beginsSentence(next)
	}
	return -1, false
}

// numbersEnd is the last token of the numbers of a mark that begin with token n: "1", "1,2", "1-3"; -1 where they are none.
func (p *Pass) numbersEnd(n int) int {
	for p.shortNumber(n, longestMark) > 0 && p.Token(n)[0] != '0' {
		if p.Byte(n+1) != ',' && !p.isDash(n+1) || p.Kind(n+2) != parser.Number {
			return n
		}
		n += 2
	}
	return -1
}

// lineEnds reports whether nothing follows token i in its line but the full stop of the sentence.
func (p *Pass) lineEnds(i int) bool {
	if p.Byte(i+1) == '.' {
		i++
	}
	return p.Next(i) == p.Count() || strings.Contains(p.Token(i+1), "\n")
}

// endsText reports whether a footnote mark may stand right behind token i: a word that is neither a unit nor called by a number, a closing quotation mark or bracket, or the end
// of a sentence behind one of these.
func (p *Pass) endsText(i int) bool {
	switch p.Byte(i) {
	case '.', '!', '?':
		return p.longWord(i-1) && (!takesNumber.Has(string(p.folded(i-1))) || p.smallWord(i-1)) || p.closesText(i-1)
	}
	return p.longWord(i) && !takesNumber.Has(string(p.folded(i))) || p.closesText(i)
}

// closesText reports whether token i is a closing quotation mark or bracket, and no bracket as in 8(727)2501234.
func (p *Pass) closesText(i int) bool {
	return p.Kind(i) == parser.EndQuote && p.sideAt(i) == closing || p.Byte(i) == ')' && p.Kind(i-1) != parser.Number
}

// longWord reports whether token i is a word that is neither an abbreviation nor a code.
func (p *Pass) longWord(i int) bool {
	return p.Kind(i) == parser.Word && len(p.Token(i)) > 3 && !p.Has(i, parser.AllCaps) && !p.Has(i, parser.InnerCap) && !abbreviations.Has(string(p.folded(i)))
}

var takesNumber = wordlist.Of("takes-number")
