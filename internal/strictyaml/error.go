package strictyaml

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// shown is how many problems of one file are told at once: more than an editor repairs before reading the file again.
const shown = 20

// Error is one problem of a file. Line and Column are 1-based, Column in code points; both are 0 where no place can be named.
// Message is a sentence for whoever edits the file. It quotes at most a few words of it.
type Error struct {
	File    string
	Line    int
	Column  int
	Message string
}

// Error writes e as FILE:LINE:COLUMN: sentence.
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Errors are the problems of one file, in file order.
type Errors []*Error

// Error writes one problem a line.
func (list Errors) Error() string {
	lines := make([]string, len(list))
	for i, e := range list {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As find the single problems.
func (list Errors) Unwrap() []error {
	all := make([]error, len(list))
	for i, e := range list {
		all[i] = e
	}
	return all
}

// told sorts the problems by place, leaves out what is said twice and cuts the list at shown. total counts the problems found, which may
// be more than the list holds.
func told(file string, list Errors, total int) Errors {
	slices.SortStableFunc(list, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	before := len(list)
	list = slices.CompactFunc(list, func(a, b *Error) bool { return *a == *b })
	total -= before - len(list)
	if total > shown {
		list = append(list[:shown], &Error{File: file, Message: fmt.Sprintf("%d more problems are not shown", total-shown)})
	}
	return list
}

// Quoted shows a short piece of a file in a message: in double quotes, cut where it is long, without control characters.
func Quoted(text string) string { return strconv.Quote(clipped(text, 40)) }

// clipped cuts text to at most most code points.
func clipped(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// Plain makes the text of a library fit for one line.
func Plain(message string) string {
	return clipped(strings.Join(strings.Fields(message), " "), 120)
}
