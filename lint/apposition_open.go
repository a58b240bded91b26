package lint

import (
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only what begins with "a", "an" or a role is judged: behind "the" a clause may begin, "Bekov, the lawyer said, was".
var appositionOpen = &Rule{
	Rule: model.Rule{
		ID:       "apposition-open",
		Title:    "What says who somebody is stands between two commas",
		Why:      "Without the second comma it is not seen where the sentence goes on, or of whom.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, Azamat Bekov, a driver of the plant was fined[1]",
		Good:     "On February 1, in Almaty, Azamat Bekov, a driver of the plant, was fined[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Puncts {
			if p.Byte(i) != ',' || p.Kind(i+1) != parser.Space || p.Quoted(i) {
				continue
			}
			who := p.roleFrom(i + 2)
			if who < 0 && !p.commaBehind(i) {
				who = p.officeFrom(i + 2)
			}
			if who < 0 {
				continue
			}
			if from := p.nameEnding(i); from < 0 || !p.subjectAt(from) && p.Token(p.Prev(from)) != "that" {
				continue
			}
			if verb := p.verbInAside(p.Next(who), !p.commaBehind(i)); verb > 0 {
				p.Report(p.Span(i, verb), fmt.Sprintf("a comma opens what says who somebody is, and none closes it before “%s”", p.Token(verb))).Unsafe(insert(p.Span(verb-1, verb).Start, ","))
			}
		}
		p.lawOpen()
		p.nameOpen()
		p.whoOpen()
	},
}

// nameOpen reports somebody's name behind a comma and who that is, of which the second comma is missing: "The head of the fund, Askar Bekov promised".
func (p *Pass) nameOpen() {
	if p.Entry == nil || len(p.Entry.People) == 0 {
		return
	}
	for _, i := range p.Puncts {
		if p.Byte(i) != ',' || p.Kind(i+1) != parser.Space || p.Kind(i+2) != parser.Word && p.Kind(i+2) != parser.Initial || p.Quoted(i) {
			continue
		}
		first := i + 2
		for p.Has(first, parser.Capital) && p.class(first).Is(pack.Title) {
			if first = p.Next(first); p.folds(first, "of") && p.Has(p.Next(first), parser.Capital) { // "Major of Justice"
				first = p.Next(p.Next(first))
			}
		}
		name, ok := p.nameAt(p.Span(first, first))
		if !ok {
			continue
		}
		from, to := p.within(name)
		verb := p.Next(to)
		if from == first && from < to && p.Kind(to+1) == parser.Space && p.smallWord(verb) && (p.beHave(verb) || p.verbLike(verb) || p.pastAt(verb)) && p.tellsWho(i) {
			p.Report(p.Span(i, verb), fmt.Sprintf("a comma opens the name of who is spoken of, and none closes it before “%s”", p.Token(verb))).Unsafe(insert(p.Span(to, to).End, ","))
		}
	}
}

// tellsWho reports whether nothing but who somebody is stands between the beginning of a sentence and the comma at token i: "The head of the Erkindik fund,".
func (p *Pass) tellsWho(i int) bool {
	const longest = 20 // tokens
	start := i - 1
	for last := i - longest; start > max(last, 0) && !p.subjectAt(start) && !p.folds(start, "his", "her", "their", "its"); start-- {
		if k := p.Kind(start); k != parser.Space && k != parser.Possess && k != parser.Number && p.Byte(start) != '/' && !p.joins(start) && (k != parser.Word || p.verbLike(start) || p.in(start, finite) || p.in(start, clauseWords)) {
			return false
		}
	}
	if before := p.Prev(start); !p.subjectAt(start) && !(p.folds(start, "his", "her", "their", "its") && p.folds(before, "as", "while", "that", "when", "where", "because", "but", "and", "if", "although")) || !p.folds(start, "the", "a", "an", "his", "her", "their", "its", "one") {
		return false
	}
	for n := 0; n < 3; n++ { // what that one is like
		if start = p.Next(start); p.smallWord(start) && p.class(start).Is(pack.Role) && p.Next(start) <= i {
			return !p.severalAt(start)
		}
	}
	return false
}

// whoOpen reports a clause behind a name and a comma of which the second comma is missing: "Askar Bekov, who lives in Warsaw handed over a petition".
func (p *Pass) whoOpen() {
	const longest = 10 // words
	whos().each(p, func(who int, _ bool) {
		comma := p.Prev(who)
		does := p.Next(who)
		if verb := p.Next(p.Next(does)); p.Byte(comma) == ',' && p.folds(does, "is", "was") && p.ageAt(p.Next(does)) > 0 && p.Kind(verb-1) == parser.Space && (p.beHave(verb) || p.pastAt(verb)) { // "the woman, who is 68 was summoned"
			p.Report(p.Span(comma, verb), fmt.Sprintf("a comma opens what is told of somebody, and none closes it before “%s”", p.Token(verb))).Unsafe(insert(p.Span(verb-1, verb).Start, ","))
			return
		}
		if p.Byte(comma) != ',' || p.Quoted(who) || p.nameEnding(comma) < 0 || !p.smallWord(does) || p.in(does, auxiliaries) || p.in(does, speech) || p.in(does, prepositions) || !p.pastAt(does) && !hasAnySuffix(p.folded(does), "ed", "s") {
			return
		}
		for n, i := 0, p.Next(does); n < longest && (p.Kind(i) == parser.Word || p.Kind(i) == parser.Number || p.Kind(i) == parser.Possess); n, i = n+1, p.Next(i) {
			if p.in(i, clauseWords) || p.in(i, auxiliaries) && !p.beHave(i) || p.folds(i, "to", "and", "or", "but") {
				return
			}
			if (p.beHave(i) || p.actsOn(i)) && n > 0 {
				p.Report(p.Span(comma, i), fmt.Sprintf("a comma opens what is told of somebody, and none closes it before “%s”", p.Token(i))).Unsafe(insert(p.Span(i-1, i).Start, ","))
				return
			}
		}
	})
}

// lawOpen reports a provision of law between commas behind a name, of which the second is missing: "Askar Bekov, Article 405 of the Criminal Code was moved".
func (p *Pass) lawOpen() {
	if p.Entry == nil {
		return
	}
	all := p.citations()
	for _, c := range all {
		comma := p.Prev(all[c.head].from)
		if tried := p.Prev(comma); p.folds(comma, "under") && (p.in(tried, doneToPeople) || p.folds(tried, "charged", "accused", "prosecuted", "tried")) { // "Askar Bekov, convicted under Article 405 of the Criminal Code was moved"
			comma = p.Prev(p.Prev(comma))
		}
		if p.Byte(comma) != ',' || p.Quoted(c.from) {
			continue
		}
		if name := p.nameEnding(comma); name < 0 || !p.subjectAt(p.roleBefore(name)) { // "in the opinion of Askar Bekov, Article 405 was broken"
			continue
		}
		if verb := p.behindCode(p.Next(c.to)); (p.beHave(verb) || p.actsOn(verb)) && p.Kind(verb-1) == parser.Space {
			p.Report(p.Span(comma, verb), fmt.Sprintf("a comma opens what somebody is tried for, and none closes it before “%s”", p.Token(verb))).Unsafe(insert(p.Span(verb-1, verb).Start, ","))
		}
	}
}
