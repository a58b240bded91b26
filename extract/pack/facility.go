package pack

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/openchronicle/chronicle/internal/ascii"
	"github.com/openchronicle/chronicle/model"
)

// FacilityRule is a Facility that is ready to read texts. It is safe for concurrent use.
type FacilityRule struct {
	Facility
	matcher *Matcher
	code    template
	letters map[rune]string // transliterated
	alike   map[rune]string // by look
	known   map[string]Known
	rare    int // see contains

	lettersInASCII bool // letters has some
}

// FacilityMatch is a facility found in a text.
type FacilityMatch struct {
	model.Span        // of the group "code", bytes of the text
	Code       string // canonical
	Kind       string // of the known facility, else of the rule; "" when neither says
	City       string // "" when the facility is not known
}

// Rule makes f ready. Its pattern is compiled when it is first needed.
func (f Facility) Rule() *FacilityRule {
	rule := &FacilityRule{Facility: f, matcher: lazy(f.Pattern), letters: map[rune]string{}, alike: map[rune]string{}, known: map[string]Known{}, rare: rarest(f.Literal)}
	rule.code, _ = parseTemplate(f.Code) // Read has refused malformed ones
	if f.Code == "" {
		rule.code = template{{group: "code"}}
	}
	for _, letter := range f.Letters {
		for _, from := range letter.From { // exactly one
			rule.lettersInASCII = rule.lettersInASCII || from <= unicode.MaxASCII
			rule.letters[from], rule.alike[from] = letter.To, letter.Like
			if letter.Like == "" {
				rule.alike[from] = letter.To
			}
		}
	}
	for _, known := range f.Known {
		rule.known[known.Code] = known
	}
	return rule
}

// Find gives the facilities in text, from left to right, and apart from them what matched and cannot be written canonically: a letter of
// another script that Letters does not name, or a group of Code that the text lacks. Only what enters the canonical code must be
// Latin. The pattern sees only what stands near Literal (see facilityReach). For errors see Matcher.findAround; what was found before is given.
func (f *FacilityRule) Find(text string) (found []FacilityMatch, unread []model.Unread, err error) {
	if !contains(text, f.Literal, f.rare) {
		return nil, nil, nil
	}
	matches, err := f.matcher.findAround(text, f.Literal, facilityReach)
	for _, match := range matches {
		span, ok := match.Group("code")
		if !ok {
			span = match.Span
		}
		code, why := f.canonical(text, match)
		if why != nil {
			unread = append(unread, model.Unread{Span: span, Text: text[span.Start:span.End], Why: why.Error()})
			continue
		}
		found = append(found, f.OfCode(span, code))
	}
	return found, unread, err
}

// OfCode is a facility by its canonical code, with what is known of it.
func (f *FacilityRule) OfCode(span model.Span, code string) FacilityMatch {
	known := f.known[code]
	kind := known.Kind
	if kind == "" {
		kind = f.Kind
	}
	return FacilityMatch{Span: span, Code: code, Kind: kind, City: known.City}
}

// canonical writes the code of match in its one form. Letters of another script are transliterated in a code that is wholly written in it,
// and taken for what they look like in one that has Latin letters too; where the other reading alone has a known prefix, it is meant.
func (f *FacilityRule) canonical(text string, match Match) (string, error) {
	code := text[match.Start:match.End]
	if span, ok := match.Group("code"); ok {
		code = text[span.Start:span.End]
	}
	first, second := f.letters, f.alike
	if strings.ContainsFunc(code, isLatin) {
		first, second = second, first
	}
	meant, err := f.write(text, match, first)
	if err != nil {
		return meant, err
	}
	if known, ok := f.Exists(meant); ok {
		return known, nil
	}
	if other, err := f.write(text, match, second); err == nil {
		if known, ok := f.Exists(other); ok {
			return known, nil
		}
	}
	return meant, nil
}

func isLatin(r rune) bool {
	if r <= unicode.MaxASCII {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.Is(unicode.Latin, r)
}

// Exists reports whether a code begins with a known prefix, and gives it with the capitals of that: "ICH-167/11" is ICh-167/11.
func (f *FacilityRule) Exists(code string) (string, bool) {
	for _, p := range f.Prefixes {
		if len(code) < len(p) || !strings.EqualFold(code[:len(p)], p) {
			continue
		}
		if rest := code[len(p):]; rest == "" || rest[0] == '/' || rest[0] == '-' {
			return p + rest, true
		}
	}
	return code, false
}

func (f *FacilityRule) write(text string, match Match, letters map[rune]string) (string, error) {
	return f.code.fill(func(group string) (string, error) {
		span, ok := match.Group(group)
		if !ok {
			return "", fmt.Errorf("the code lacks its %s", group)
		}
		return f.latin(text[span.Start:span.End], letters)
	})
}

// latin replaces what letters names. Any other letter, mark or digit must be Latin: a facility's code is compared as text, and a Cyrillic
// letter that passes for a Latin one would make two facilities of one.
func (f *FacilityRule) latin(text string, letters map[rune]string) (string, error) {
	if !f.lettersInASCII && ascii.Prefix(text) == len(text) {
		return text, nil
	}
	var out strings.Builder
	for _, r := range text {
		to, listed := letters[r]
		switch {
		case listed:
			out.WriteString(to)
		case r > unicode.MaxASCII && !unicode.Is(unicode.Latin, r) && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r)):
			return "", fmt.Errorf("the code has the letter %c (U+%04X), which the rule %s does not know", r, r, f.ID)
		default:
			out.WriteRune(r)
		}
	}
	return out.String(), nil
}
