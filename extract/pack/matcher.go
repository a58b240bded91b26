package pack

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dlclark/regexp2/v2"
	"github.com/dlclark/regexp2/v2/syntax"

	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/model"
)

// Limits of one pattern. Time alone does not do: on some texts a harmless pattern fills the stack of the engine in a millisecond, on
// others an evil one runs for ever without filling it.
const (
	matchTimeout  = 5 * time.Second // for one text; the engine looks at its clock every 100 ms
	stackLimit    = 100_000         // slots of the engine's stack
	longestSource = 10_000          // bytes of a pattern; the engine parses nested groups recursively
	mostTimeouts  = 8               // of one pattern in a run, which would not end on an archive without it
)

// Why a pattern gave up on a text. The engine's own errors quote the whole text and are never passed on.
var (
	ErrTimeout = errors.New("the pattern took too long on this text")
	ErrStack   = errors.New("the pattern needs too much memory on this text")
	ErrEngine  = errors.New("the pattern failed on this text")
	ErrGivenUp = errors.New("the pattern took too long on other texts and was not tried on this one")
)

// Matcher is a regular expression. It is the only type that knows the engine, regexp2, and is safe for concurrent use. Differences from
// Go's regexp: \b, \w, \d and \s are Unicode, $ also matches before a last line feed, groups are named (?<name>…).
type Matcher struct {
	expr   string
	budget time.Duration
	once   sync.Once
	re     *regexp2.Regexp
	err    error
	named  []namedGroup

	failures atomic.Int32 // texts on which it gave up
	timeouts atomic.Int32 // of these, for lack of time
}

type namedGroup struct {
	name   string
	number int // in the engine
}

// Match is where a pattern matched: bytes of the text, half-open.
type Match struct {
	model.Span
	Groups []Group // the named groups that took part, in order of the pattern
}

// Group is where a named group of a pattern matched; of one that matched repeatedly, the last time.
type Group struct {
	model.Span
	Name string
}

// Group gives a named group; ok is false where it took no part.
func (m *Match) Group(name string) (span model.Span, ok bool) {
	for _, g := range m.Groups {
		if g.Name == name {
			return g.Span, true
		}
	}
	return model.Span{}, false
}

// compile gives the Matcher of expr. The error says what is wrong in expr.
func compile(expr string) (*Matcher, error) {
	m := lazy(expr)
	if _, err := m.ready(); err != nil {
		return nil, err
	}
	return m, nil
}

// lazy gives the Matcher of expr, which is compiled when it is first used.
func lazy(expr string) *Matcher { return &Matcher{expr: expr, budget: matchTimeout} }

// ready compiles the pattern, once.
func (m *Matcher) ready() (*regexp2.Regexp, error) {
	m.once.Do(func() {
		defer func() {
			if recover() != nil {
				m.re, m.err = nil, errors.New("the pattern cannot be compiled (internal error)")
			}
		}()
		if m.re, m.err = compileEngine(m.expr, m.budget); m.err == nil {
			m.named = namedGroups(m.re)
		}
	})
	return m.re, m.err
}

func compileEngine(expr string, budget time.Duration) (*regexp2.Regexp, error) {
	if len(expr) > longestSource {
		return nil, fmt.Errorf("the pattern has %d bytes; at most %d are allowed", len(expr), longestSource)
	}
	re, err := regexp2.Compile(expr, regexp2.OptionMaxBacktrackingStackSize(stackLimit))
	if err != nil {
		var known *syntax.Error
		if !errors.As(err, &known) {
			return nil, errors.New("the pattern cannot be compiled")
		}
		// The error of the engine ends with the whole pattern.
		sentence := strings.TrimSuffix(known.Error(), " in `"+known.Expr+"`")
		sentence = strings.TrimPrefix(sentence, "error parsing regexp: ")
		return nil, errors.New("the pattern cannot be compiled: " + strictyaml.Plain(sentence))
	}
	re.MatchTimeout = budget
	return re, nil
}

// Groups lists the names of the named groups.
func (m *Matcher) Groups() ([]string, error) {
	if _, err := m.ready(); err != nil {
		return nil, err
	}
	var names []string
	for _, g := range m.named {
		names = append(names, g.name)
	}
	return names, nil
}

// namedGroups lists the groups that have a name of their own: the engine names the others by their numbers.
func namedGroups(re *regexp2.Regexp) (named []namedGroup) {
	for _, name := range re.GetGroupNames() {
		if name != "" && (name[0] < '0' || name[0] > '9') {
			named = append(named, namedGroup{name, re.GroupNumberFromName(name)})
		}
	}
	return named
}

// findAll appends to before the matches in text, from left to right, not overlapping; a match of no characters is left out, as there is nothing to
// quote. Text is a part of a text that begins at byte base of it; the pattern cannot match without literal: where none is left, the engine need not look.
// The error is ErrTimeout, ErrStack, ErrEngine or that of compiling; the matches found before it are given with it. Cost: patterns backtrack, so give it
// one entry at a time and only where the literal stands.
func (m *Matcher) findAll(before []Match, text string, base int, literal string) (found []Match, err error) {
	found = before
	re, err := m.ready()
	if err != nil {
		return found, err
	}
	defer func() {
		if recover() != nil {
			err = ErrEngine
		}
	}()
	r := runesOf(text)
	defer runePool.Put(r)
	started := time.Now()
	begun := started    // the search for the next match
	last, from := -1, 0 // the end of the last match in bytes, and where the engine goes on, in code points
	take := func(v regexp2.MatchView) bool {
		span, _ := r.span(v, 0)
		switch {
		case span.Start < last: // the engine went back: it would not end
			err = ErrEngine
			return false
		case !span.Empty():
			found = append(found, Match{Span: shift(span, base), Groups: m.groups(r, v, base)})
		}
		if begun = time.Now(); begun.Sub(started) > m.budget {
			err = ErrTimeout
			return false
		}
		last = max(last+1, span.End)
		index, length, _ := v.GroupRange(0)
		from = index + max(length, 1)
		return literal == "" || strings.Contains(text[span.End:], literal)
	}
	for again := range 2 {
		failure := re.FindRunesMatches(r.runes, min(from, len(r.runes)), take)
		// The engine's clock may fire early on a busy machine; a timeout in less than half the time is tried once more.
		if again == 0 && isTimeout(failure) && time.Since(begun) < m.budget/2 {
			begun = time.Now()
			continue
		}
		if err == nil {
			err = known(failure)
		}
		break
	}
	return found, err
}

// groups gives the named groups that took part in a match.
func (m *Matcher) groups(r *runes, v regexp2.MatchView, base int) []Group {
	groups := make([]Group, 0, len(m.named))
	for _, g := range m.named {
		if span, ok := r.span(v, g.number); ok {
			groups = append(groups, Group{shift(span, base), g.name})
		}
	}
	return groups
}

func shift(s model.Span, by int) model.Span { return model.Span{Start: s.Start + by, End: s.End + by} }

// known is what is said of an error of the engine.
func known(err error) error {
	switch {
	case err == nil:
		return nil
	case isTimeout(err):
		return ErrTimeout
	case errors.Is(err, regexp2.ErrBacktrackingStackLimit):
		return ErrStack
	}
	return ErrEngine
}

// isTimeout knows a timeout by its text, for lack of a type.
func isTimeout(err error) bool {
	return err != nil && strings.HasPrefix(err.Error(), "match timeout after")
}

// runes is a text as the engine reads it, with the way back: its code points, and the byte at which each begins.
type runes struct {
	runes []rune
	bytes []int // one more, for the end
}

var runePool = sync.Pool{New: func() any { return new(runes) }}

// runesOf gives the code points of text; a byte that is not UTF-8 is one of them.
func runesOf(text string) *runes {
	r := runePool.Get().(*runes)
	if cap(r.runes) < len(text) {
		r.runes, r.bytes = make([]rune, len(text)), make([]int, len(text)+1)
	}
	points, bytes := r.runes[:len(text)], r.bytes[:len(text)+1]
	n := 0
	for i, c := range text {
		points[n], bytes[n] = c, i
		n++
	}
	bytes[n] = len(text)
	r.runes, r.bytes = points[:n], bytes[:n+1]
	return r
}

// span is the one place where the engine's positions, which count code points, become bytes.
func (r *runes) span(v regexp2.MatchView, group int) (model.Span, bool) {
	index, length, ok := v.GroupRange(group)
	if !ok {
		return model.Span{}, false
	}
	return model.Span{Start: r.bytes[index], End: r.bytes[index+length]}, true
}
