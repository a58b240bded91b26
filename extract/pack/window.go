package pack

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/model"
)

// How far from its literal, in bytes, a pattern sees: what it reads stands close to what gives it away, and a pattern that runs over whole
// entries costs more than everything else.
const (
	facilityReach = 28
	patternReach  = 128
)

// windows appends to found, which is empty, the parts of text around every place where literal stands, cut at white space, those that touch made
// one. An empty literal stands everywhere.
func windows(found []model.Span, text, literal string, reach int) []model.Span {
	if literal == "" {
		return append(found, model.Span{Start: 0, End: len(text)})
	}
	for at := 0; ; {
		i := strings.Index(text[at:], literal)
		if i < 0 {
			return found
		}
		i += at
		at = i + len(literal)
		n := len(found)
		seen := 0 // where the last part ends: nothing before it is looked through again
		if n > 0 {
			seen = found[n-1].End
		}
		start, end := seen, seen
		if i-reach > seen {
			start = seen + spaceBefore(text[seen:], i-reach-seen)
		}
		if at+reach > seen {
			end = spaceBehind(text, at+reach)
		}
		if n > 0 && start <= seen {
			found[n-1].End = end
		} else {
			found = append(found, model.Span{Start: start, End: end})
		}
	}
}

// contains is strings.Contains for a literal that is looked for by its byte at rare: see rarest.
func contains(text, literal string, rare int) bool {
	if literal == "" {
		return true
	}
	for at := rare; at < len(text); at++ {
		i := strings.IndexByte(text[at:], literal[rare])
		if i < 0 {
			return false
		}
		if at += i; strings.HasPrefix(text[at-rare:], literal) {
			return true
		}
	}
	return false
}

// rarest is the place of the byte of a literal that English texts have least often: no letter of theirs, else the rarest. The first byte of a character beyond ASCII is
// that of quotation marks and dashes, or of half an alphabet.
func rarest(literal string) (at int) {
	const often = " etaoinsrhldcumfpgwybvkxjqz" // the most frequent first
	least := -1
	for i := range len(literal) {
		rank := strings.IndexByte(often, literal[i])
		switch {
		case utf8.RuneStart(literal[i]) && literal[i] >= utf8.RuneSelf:
			rank = 0
		case rank < 0:
			rank = len(often)
		}
		if rank > least {
			least, at = rank, i
		}
	}
	return at
}

// spaceBefore is the start of the run of characters without a space that holds byte i.
func spaceBefore(text string, i int) int {
	if i <= 0 {
		return 0
	}
	return strings.LastIndexByte(text[:i], ' ') + 1
}

// spaceBehind is the end of that run.
func spaceBehind(text string, i int) int {
	if i >= len(text) {
		return len(text)
	}
	if n := strings.IndexByte(text[i:], ' '); n >= 0 {
		return i + n
	}
	return len(text)
}

// findAround is findAll near the literal only. Spans count from the start of text. A pattern that took too long again and again is not tried any more: the
// error is ErrGivenUp then.
func (m *Matcher) findAround(text, literal string, reach int) (all []Match, err error) {
	var room [4]model.Span // as many as most entries need
	parts := windows(room[:0], text, literal, reach)
	if len(parts) == 0 {
		return nil, nil
	}
	defer func() {
		if err != nil {
			m.failures.Add(1)
		}
	}()
	if m.timeouts.Load() >= mostTimeouts {
		return nil, ErrGivenUp
	}
	for _, w := range parts {
		if all, err = m.findAll(all, text[w.Start:w.End], w.Start, literal); errors.Is(err, ErrTimeout) {
			m.timeouts.Add(1)
		}
		if err != nil {
			return all, err
		}
	}
	return all, nil
}
