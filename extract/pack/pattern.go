package pack

import (
	"errors"
	"fmt"
	"strings"
	"sync"
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
)

// Why a pattern gave up on a text. The engine's own errors quote the whole text and are never passed on.
var (
	ErrTimeout = errors.New("the pattern took too long on this text")
	ErrStack   = errors.New("the pattern needs too much memory on this text")
	ErrEngine  = errors.New("the pattern failed on this text")
)

// Matcher is a regular expression. It is the only type that knows the engine, regexp2, and is safe for concurrent use. Differences from
// Go's regexp: \b, \w, \d and \s are Unicode, $ also matches before a last line feed, groups are named (?<name>…).
type Matcher struct {
	expr   string
	budget time.Duration
	once   sync.Once
	re     *regexp2.Regexp
	err    error
}

// Match is where a pattern matched: bytes of the text, half-open.
type Match struct {
	model.Span
	Groups map[string]model.Span // of the named groups that took part
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
		m.re, m.err = compileEngine(m.expr, m.budget)
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
	re, err := m.ready()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, name := range re.GetGroupNames() {
		if !numbered(name) {
			names = append(names, name)
		}
	}
	return names, nil
}

// FindAll gives the matches in text, from left to right, not overlapping; a match of no characters is left out, as there is nothing to
// quote. The error is ErrTimeout, ErrStack, ErrEngine or that of compiling; the matches found before it are given with it. Cost: patterns
// backtrack, so give it one entry at a time and only where the pattern's literal stands.
func (m *Matcher) FindAll(text string) (found []Match, err error) { return m.findAll(text, "") }

// findAll is FindAll for a pattern that cannot match without a literal: where none is left, the engine need not look.
func (m *Matcher) findAll(text, literal string) (found []Match, err error) {
	re, err := m.ready()
	if err != nil {
		return nil, err
	}
	defer func() {
		if recover() != nil {
			err = ErrEngine
		}
	}()
	started := time.Now()
	match, err := m.attempt(func() (*regexp2.Match, error) { return re.FindStringMatch(text) })
	for last := -1; match != nil && err == nil; {
		span := byteSpan(&match.Capture)
		if span.Start < last { // the engine went back: it would not end
			return found, ErrEngine
		}
		if !span.Empty() {
			found = append(found, Match{Span: span, Groups: named(match)})
		}
		if time.Since(started) > m.budget {
			return found, ErrTimeout
		}
		last = max(last+1, span.End)
		if literal != "" && !strings.Contains(text[span.End:], literal) {
			return found, nil
		}
		match, err = m.attempt(func() (*regexp2.Match, error) { return re.FindNextMatch(match) })
	}
	return found, err
}

// attempt runs one search. The engine's clock may fire early on a busy machine; a timeout in less than half the time is tried once more.
func (m *Matcher) attempt(search func() (*regexp2.Match, error)) (*regexp2.Match, error) {
	started := time.Now()
	match, err := search()
	if isTimeout(err) && time.Since(started) < m.budget/2 {
		match, err = search()
	}
	switch {
	case err == nil:
		return match, nil
	case isTimeout(err):
		return nil, ErrTimeout
	case errors.Is(err, regexp2.ErrBacktrackingStackLimit):
		return nil, ErrStack
	}
	return nil, ErrEngine
}

// isTimeout knows a timeout by its text, for lack of a type.
func isTimeout(err error) bool {
	return err != nil && strings.HasPrefix(err.Error(), "match timeout after")
}

// byteSpan is the one place where the engine's positions, which count code points, become bytes.
func byteSpan(c *regexp2.Capture) model.Span {
	start, length := c.ByteRange()
	return model.Span{Start: start, End: start + length}
}

// named gives the spans of the named groups that took part in match; of a group that matched repeatedly, the last.
func named(match *regexp2.Match) map[string]model.Span {
	groups := map[string]model.Span{}
	for _, group := range match.Groups() {
		if len(group.Captures) > 0 && !numbered(group.Name) {
			groups[group.Name] = byteSpan(&group.Capture)
		}
	}
	return groups
}

// numbered reports whether name is the number that the engine gives to a group without a name.
func numbered(name string) bool { return name == "" || name[0] >= '0' && name[0] <= '9' }
