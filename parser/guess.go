package parser

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Guess tells how the year of a source was found where only dates in its text tell it: Dates of All have that year. It is zero where anything else does.
type Guess struct{ Dates, All int }

// years counts dates by their year. A text names days of years before its own, and of later ones what is to come: the latest year is its own as a rule, but not always.
type years struct {
	stated    map[int]int // full dates with which entries begin
	addresses map[int]int // addresses with a year and a month, as of pages that notes lead to: they are published with what they tell
	dates     map[int]int // full dates elsewhere
	months    map[int]int // months with their year
}

// add counts what a line tells that begins with lead, if ok.
func (y *years) add(cal *Calendar, text string, lead Lead, ok bool) {
	if y.dates == nil {
		*y = years{map[int]int{}, map[int]int{}, map[int]int{}, map[int]int{}}
	}
	if ok && lead.From.Year > 0 && lead.Doubt == 0 {
		y.stated[lead.From.Year]++
	}
	cal.fullDates(text, func(year int, day bool) {
		if day {
			y.dates[year]++
		} else {
			y.months[year]++
		}
	})
	addressYears(text, func(year int) { y.addresses[year]++ })
}

// best is the year of the source, 0 where the dates do not tell it. Those with which entries begin count before the addresses of notes, and these before all others, unless a date
// is of a later year: then the addresses are of older pages.
func (y *years) best() (year int, guess Guess) {
	if year, _ := most(y.stated, nil); year > 0 {
		return year, Guess{}
	}
	if year, guess := most(y.addresses, nil); year > 0 && year >= latest(y.dates) {
		return year, guess
	}
	return most(y.dates, y.months)
}

// most is the year that most dates have, and of two such years the later; weaker dates count with them, but make no year. It is 0 where some date is of a later year and fewer than
// two thirds are of this one.
func most(dates, weaker map[int]int) (year int, guess Guess) {
	for y, n := range dates {
		if guess.All += n; n > dates[year] || n == dates[year] && y > year {
			year = y
		}
	}
	for _, n := range weaker {
		guess.All += n
	}
	guess.Dates = dates[year] + weaker[year]
	if max(latest(dates), latest(weaker)) > year && 3*guess.Dates < 2*guess.All {
		return 0, Guess{}
	}
	return year, guess
}

// latest is the last of the years that dates have, 0 for none.
func latest(dates map[int]int) (last int) {
	for y := range dates {
		last = max(last, y)
	}
	return last
}

// dispute lists the last two years between which the dates do not decide, "2022 and 2023"; "" where there are none.
func (y *years) dispute() string {
	found := map[int]bool{}
	for _, list := range []map[int]int{y.addresses, y.dates, y.months} {
		for year := range list {
			found[year] = true
		}
	}
	list := slices.Sorted(maps.Keys(found))
	if last := len(list) - 1; last > 0 {
		return fmt.Sprintf("%d and %d", list[last-1], list[last])
	}
	return ""
}

// addressYears calls found with the year of every address that has a year and a month: "/2022/02/", "/2022-02-".
func addressYears(text string, found func(year int)) {
	for {
		i := strings.Index(text, "/20")
		if i < 0 {
			return
		}
		text = text[i+1:]
		if len(text) < len("2022/02/") || text[4] != '/' && text[4] != '-' || text[7] != '/' && text[7] != '-' {
			continue
		}
		if y := year(text[:4]); y > 0 && monthNumber(text[5:7]) > 0 {
			found(y)
		}
	}
}
