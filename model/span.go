package model

// Span is a half-open range [Start, End) of byte offsets. What the offsets count from is said where a Span is used: the text
// of an entry for mentions, the source file for edits.
type Span struct {
	Start int
	End   int
}

// Len is the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether every byte of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }
