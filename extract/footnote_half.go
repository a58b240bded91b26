package extract

import (
	"sort"
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// halfMarks tells the footnote marks that lack one of their brackets, "[4" and "4]": which number they have is known, but not where they end.
func (s *scan) halfMarks() {
	open, closed := strings.Count(s.text, "["), strings.Count(s.text, "]")
	if open == closed && open == len(s.marks) { // as nearly always
		return
	}
	for i := range s.text {
		switch s.text[i] {
		case '[':
			if end := digitsFrom(s.text, i+1); end > i+1 && !closedBehind(s.text[end:]) && !s.inMark(i) {
				s.unreadSpan(model.Span{Start: i, End: end}, HalfMark)
			}
		case ']':
			from := i
			for from > 0 && i-from < mostDigits && isDigit(s.text[from-1]) {
				from--
			}
			if from < i && !s.inMark(i) && !openBefore(s.text[:from]) {
				s.unreadSpan(model.Span{Start: from, End: i + 1}, HalfMark)
			}
		}
	}
}

// HalfMark is why a footnote mark without one of its brackets is unread. Another rule of validation tells it.
const HalfMark = "a footnote mark that lacks one of its brackets"

// longestNote is within how many bytes the other bracket of a remark stands: "[2022, in the original]".
const longestNote = 64

// mostDigits is how many digits the number of a mark has at most.
const mostDigits = 4

func isDigit(c byte) bool { return c-'0' <= 9 }

// digitsFrom is the end of the digits at i; i where they are more than those of a mark.
func digitsFrom(text string, i int) int {
	end := i
	for end < len(text) && isDigit(text[end]) {
		if end++; end-i > mostDigits {
			return i
		}
	}
	return end
}

// closedBehind reports whether a bracket is closed in the text behind it, before another one opens.
func closedBehind(behind string) bool {
	next := strings.IndexAny(behind[:min(len(behind), longestNote)], "[]")
	return next >= 0 && behind[next] == ']'
}

// openBefore reports whether a bracket opens in the text before one that closes, and none closes it there.
func openBefore(before string) bool {
	last := strings.LastIndexAny(before[max(0, len(before)-longestNote):], "[]")
	return last >= 0 && before[max(0, len(before)-longestNote)+last] == '['
}

// inMark reports whether a byte of the text lies in a footnote mark.
func (s *scan) inMark(at int) bool {
	k := sort.Search(len(s.marks), func(k int) bool { return s.span(int(s.marks[k]), int(s.marks[k])).End > at })
	return k < len(s.marks) && s.span(int(s.marks[k]), int(s.marks[k])).Start <= at
}
