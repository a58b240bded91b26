package pack

import (
	"slices"
	"strconv"
	"strings"
)

// Is reports whether another code is the same one.
func (c *Code) Is(other *Code) bool { return c.ID == other.ID && c.Jurisdiction == other.Jurisdiction }

// Procedural reports whether the code is of how cases are conducted, by one of its names.
func (c *Code) Procedural() bool {
	return slices.ContainsFunc(c.Names, func(name string) bool { return strings.Contains(strings.ToLower(name), "procedur") })
}

// Beyond reports whether the code has no such article: its number, without what a hyphen adds to it, is above the highest, or is none, for articles count from 1.
// Of a code whose highest article nothing tells, none is beyond.
func (c *Code) Beyond(article string) bool {
	last, err := strconv.Atoi(c.Highest)
	if err != nil {
		return false
	}
	n := ArticleNumber(article)
	return n == 0 || n > last
}

// ArticleNumber is the number of an article without what a hyphen adds to it: 441 of "441-1"; 0 where it begins with none.
func ArticleNumber(text string) int {
	n := 0
	for i := 0; i < len(text) && text[i]-'0' < 10 && n < 1e6; i++ {
		n = 10*n + int(text[i]-'0')
	}
	return n
}
