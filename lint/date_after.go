package lint

import (
	"fmt"
	"strings"
	"time"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// What is to come is dated later than an entry, and rightly: only sentences are judged that tell what was, and have no word for what will be.
var dateAfter = &Rule{
	Rule: model.Rule{
		ID:       "date-after",
		Title:    "What an entry tells has happened by its day",
		Why:      "“On February 15, the akimat refused” in an entry of February 11 was added later, or one of the two dates is mistyped.",
		Severity: model.Suggestion,
		Bad:      "On February 11, in Almaty, activists applied for a rally. On February 15, the akimat refused them the square[1]",
		Good:     "On February 11, in Almaty, activists applied for a rally. On February 9, the akimat had refused them the square[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil || p.Lead.From.Month == 0 {
			return
		}
		var last time.Time // day of the entry, once it is wanted
		for _, d := range p.Dates() {
			if int(p.Tokens.List[d.from].Start) < p.Lead.End || p.Quoted(d.from) || !d.Valid() || !p.folds(p.Prev(d.from), "on") {
				continue
			}
			if last.IsZero() {
				day, ok := p.entryDay()
				if !ok {
					return
				}
				if last = day; p.DateEnd != "" {
					last = p.leadDays(day)[1]
				}
			}
			if d.Year > 0 && d.Year != last.Year() {
				continue
			}
			day := time.Date(last.Year(), time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
			if after := day.Sub(last); after > 0 && after < soon && p.hasHappened(d) {
				p.Report(p.dateSpan(d), fmt.Sprintf("the entry is of %s, and tells of what happened on %s", dayName(last), dayName(day)))
			}
		}
	},
}

var futureWords = wordlist.Of("future")

// hasHappened reports whether the sentence of a date tells what was on that day of the year of the entry: it begins with "on" and the date, or its verb in the past stands right before "on", and no
// word in it is of what is to come, or of another year.
func (p *Pass) hasHappened(d written) bool {
	on := p.Prev(d.from)
	from, to := p.sentenceAround(d.from)
	for i := from; i < to; i++ {
		if year := p.shortNumber(i, 4); p.smallWord(i) && (p.in(i, futureWords) || p.in(i, otherYears)) || p.Kind(i) == parser.OpenQuote || year >= 1900 && year < 2200 && (i < d.from || i > d.to) ||
			p.folds(i, "was", "were") && p.Token(p.Next(i)) == "to" {
			return false
		}
	}
	if p.startsSentence(on) && (p.Byte(d.to+1) == ',' || p.Kind(p.Next(d.to)) == parser.Word) {
		return p.pastIn(d.to+1, to)
	}
	return p.pastRightBefore(on)
}

// pastRightBefore reports whether a verb in the past that somebody is the subject of stands right before token i: "the hearing took place on", "he arrived on", "a rally was held on", not "a rally held
// on", "the hearing is held on".
func (p *Pass) pastRightBefore(i int) bool {
	verb := p.Prev(i)
	before := p.Prev(verb)
	if !p.smallWord(verb) || p.Token(verb) == "insisted" {
		return false
	}
	if p.Token(verb) == "place" {
		return p.Token(before) == "took"
	}
	if p.folds(verb, "took", "came", "went", "began", "gave", "spoke", "wrote", "fell", "left", "died") {
		return true
	}
	participle := strings.HasSuffix(p.Token(verb), "ed") || p.folds(verb, "held", "sent", "taken", "given", "begun", "found", "lost", "shot", "brought", "put", "read")
	return participle && (p.folds(before, "was", "were", "had", "he", "she", "they", "who") || p.Has(before, parser.Capital))
}

var otherYears = wordlist.Of("other-years")

// sentenceAround is the first token of the sentence that token i stands in, and the one behind its last; of a long one those nearby.
func (p *Pass) sentenceAround(i int) (from, to int) {
	const reach = 80 // tokens
	for from = i; from > max(0, i-reach) && !p.startsSentence(from); from-- {
	}
	for to = i + 1; to < min(p.Count(), i+reach) && !p.startsSentence(to); to++ {
	}
	return from, to
}

// pastIn reports whether a verb in the past stands from token i on, before token to.
func (p *Pass) pastIn(i, to int) bool {
	for ; i < to; i++ {
		if p.pastAt(i) || p.smallWord(i) && strings.HasSuffix(p.Token(i), "ed") && !p.folds(p.Prev(i), "the", "a", "an", "his", "her", "their", "its") { // "the detained"
			return true
		}
	}
	return false
}

// pastAt reports whether token i is a verb in the past, or its auxiliary.
func (p *Pass) pastAt(i int) bool {
	if !p.smallWord(i) {
		return false
	}
	verb, irregular := verbForms().of[string(p.folded(i))]
	return irregular && !verb.made && verb.past != verb.base || p.folds(i, "was", "were", "left", "found", "held", "lost", "hung")
}
