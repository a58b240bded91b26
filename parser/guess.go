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
	addresses map[int]int // of pages that notes lead to, published with what they tell
	dates     map[int]int // full dates elsewhere
	months    map[int]int // months with their year
}

// note counts what a line tells that begins with lead, if ok.
func (y *years) note(cal *Calendar, text string, lead Lead, ok bool) {
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

// best is the year of the source, 0 where the dates do not tell it. Those with which entries begin count before the addresses of notes, and these before all others.
func (y *years) best() (year int, guess Guess) {
	if year, _ := most(y.stated, nil); year > 0 {
		return year, Guess{}
	}
	if len(y.addresses) > 0 {
		return most(y.addresses, nil)
	}
	return most(y.dates, y.months)
}

// most is the year of most dates, the later of two; 0 where further ones, weaker ones too, are of a later year and it has not two thirds of all.
func most(dates, weaker map[int]int) (year int, guess Guess) {
	all, latest := 0, 0
	for _, list := range []map[int]int{dates, weaker} {
		for y, n := range list {
			all, latest = all+n, max(latest, y)
		}
	}
	for y, n := range dates {
		if n > dates[year] || n == dates[year] && y > year {
			year = y
		}
	}
	guess = Guess{dates[year] + weaker[year], all}
	if latest > year && 3*guess.Dates < 2*all {
		return 0, Guess{}
	}
	return year, guess
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
