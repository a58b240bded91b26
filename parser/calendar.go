package parser

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/internal/ascii"
)

// Language holds the words by which a text is cut into dated entries. Case does not matter.
type Language struct {
	Months     map[string]int // names without full stops, numbers from 1
	PartsOfDay []string       // "night"
	Openers    []string       // words before the date of a lead: "on", "from", "the", "Monday"
	Told       []string       // phrases that may stand before an opener: "it became known"
	To         []string       // words inside a range: "to", "through"
	AfterYear  []string       // words that may follow a year without a comma: "in", "the"
	PlaceWords []string       // small words inside a place that stands before the date: "city", "of"
	GoesOn     []string       // words with which a paragraph goes on with the one before: "he", "later"
	PageEnd    []string       // lines behind which a web page has no entries: "Comments", "Related posts"
	Furniture  []string       // beginnings of lines that belong to a web page: "Share", "Read more"
}

// Calendar reads dates in a language. It is read-only once made.
type Calendar struct {
	words      map[string]sense      // in small letters
	months     []month               // by their numbers, with their whole names
	whole      map[string]string     // a shortened name of a month: its whole name
	told       map[string][][]string // the words of phrases by the first, in small letters
	to         []string
	placeWords map[string]bool
	goesOn     map[string]bool   // in small letters
	pageEnd    map[string]bool   // in small letters
	furniture  map[rune][]string // by their first letter; in small letters
}

// month is a name of a month, as the language writes it.
type month struct {
	name   string
	small  string // in small letters
	number int
}

// sense is what a word of a date may mean; one word may mean several things.
type sense struct {
	month     int  // 0 of a word that names none
	part      bool // of the day
	opener    bool
	afterYear bool
}

// NewCalendar makes the calendar of a language.
func NewCalendar(l Language) *Calendar {
	c := &Calendar{
		words:      make(map[string]sense, len(l.Months)+len(l.PartsOfDay)+len(l.Openers)+len(l.AfterYear)),
		whole:      make(map[string]string),
		told:       make(map[string][][]string),
		to:         l.To,
		placeWords: make(map[string]bool),
		goesOn:     make(map[string]bool),
		pageEnd:    make(map[string]bool),
		furniture:  make(map[rune][]string),
	}
	for name, n := range l.Months {
		c.means([]string{name}, func(s *sense) { s.month = n })
	}
	c.means(l.PartsOfDay, func(s *sense) { s.part = true })
	c.means(l.Openers, func(s *sense) { s.opener = true })
	c.means(l.AfterYear, func(s *sense) { s.afterYear = true })
	for _, phrase := range lower(l.Told) {
		first, rest, _ := strings.Cut(phrase, " ")
		c.told[first] = append(c.told[first], strings.Fields(rest))
	}
	for _, w := range l.PlaceWords {
		c.placeWords[strings.ToLower(w)] = true
	}
	for _, w := range lower(l.GoesOn) {
		c.goesOn[w] = true
	}
	for _, line := range lower(l.PageEnd) {
		c.pageEnd[line] = true
	}
	for _, f := range lower(l.Furniture) {
		first, _ := utf8.DecodeRuneInString(f)
		c.furniture[first] = append(c.furniture[first], f)
	}
	c.shortened(l.Months)
	for name, n := range l.Months {
		if c.whole[strings.ToLower(name)] == "" { // no longer name begins with it
			c.months = append(c.months, month{name, strings.ToLower(name), n})
		}
	}
	slices.SortFunc(c.months, func(a, b month) int { return cmp.Or(a.number-b.number, strings.Compare(a.name, b.name)) })
	return c
}

// means adds a meaning to words.
func (cal *Calendar) means(words []string, add func(*sense)) {
	for _, w := range lower(words) {
		s := cal.words[w]
		add(&s)
		cal.words[w] = s
	}
}

// shortened finds the names of months with which a longer name of the same month begins: "feb" of "february".
func (cal *Calendar) shortened(months map[string]int) {
	for short, n := range months {
		short = strings.ToLower(short)
		for name, m := range months {
			if m == n && len(name) > len(short) && len(name) > len(cal.whole[short]) && strings.HasPrefix(strings.ToLower(name), short) {
				cal.whole[short] = strings.ToLower(name)
			}
		}
	}
}

// Month is the number of the month that a word names, 0 where it names none. Case does not matter.
func (cal *Calendar) Month(word string) int {
	if len(word) < 3 {
		return 0
	}
	return cal.sense(word).month
}

// sense is what a word means, in any case, and also where letters of another alphabet stand in it for those that they look like: "Аpril".
func (cal *Calendar) sense(word string) sense {
	var buf [maxDateWord]byte
	s, known := cal.words[string(lowered(&buf, word))]
	if !known && len(word) <= maxDateWord && ascii.Prefix(word) < len(word) {
		return cal.words[string(Fold(nil, word))]
	}
	return s
}

// Opens reports whether a word may stand before a date, and whether it is a part of the day.
func (cal *Calendar) Opens(word string) (opens, part bool) {
	s := cal.sense(word)
	return s.opener, s.part
}

// WholeMonth is the whole name, in small letters, of a month whose name word shortens; "" where it shortens none.
func (cal *Calendar) WholeMonth(word string) string {
	var buf [maxDateWord]byte
	return cal.whole[string(lowered(&buf, word))]
}

// maxDateWord is longer, in bytes, than any word of a date.
const maxDateWord = 24

// lowered makes the small letters of a word, in buf if it has none beyond ASCII; of one that is too long for a word of a date, none.
func lowered(buf *[maxDateWord]byte, word string) []byte {
	if len(word) > maxDateWord {
		return nil
	}
	out := buf[:copy(buf[:], word)]
	for i, c := range out {
		if c >= utf8.RuneSelf {
			return []byte(strings.ToLower(word))
		}
		if c-'A' < 26 {
			out[i] = c | 0x20
		}
	}
	return out
}

func lower(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = strings.ToLower(w)
	}
	return out
}

// Date is a day as a text states it. Zero fields were not stated.
type Date struct {
	Year, Month, Day int
}

// Valid reports whether the day exists in the calendar. A date without a year is judged by a leap year.
func (d Date) Valid() bool {
	return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= DaysIn(d.Year, d.Month)
}

// DaysIn is the number of days of a month; of a leap year where year is 0.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 != 0 || year%100 == 0 && year%400 != 0 {
			return 28
		}
		return 29
	}
	return 31
}

// ISO writes the date as "2022-02-01".
func (d Date) ISO() string {
	b := [10]byte{4: '-', 7: '-'}
	put := func(at, width, n int) {
		for i := at + width - 1; i >= at; i-- {
			b[i] = byte('0' + n%10)
			n /= 10
		}
	}
	put(0, 4, d.Year)
	put(5, 2, d.Month)
	put(8, 2, d.Day)
	return string(b[:])
}
