package lint

import (
	"fmt"
	"slices"
	"sort"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var quoteStyle = &Rule{
	Rule: model.Rule{
		ID:       "quote-style",
		Title:    "Quotations stand in one kind of marks throughout",
		Why:      "Marks that change from entry to entry look like quotations inside quotations, and searches for one kind miss the other. Single marks are judged inside of others, and elsewhere only in a draft that mostly quotes in them: around a word or a phrase any draft may have them.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, they chanted “Freedom”[1]\n\nOn February 2, in Almaty, they chanted “Justice”[2]\n\nOn February 3, in Almaty, they chanted “Truth”[3]\n\nOn February 4, in Almaty, they chanted «Peace»[4]",
		Good:     "On February 1, in Almaty, they chanted “Freedom”[1]\n\nOn February 2, in Almaty, they chanted “Justice”[2]\n\nOn February 3, in Almaty, they chanted “Truth”[3]\n\nOn February 4, in Almaty, they chanted “Peace”[4]",
	},
	Check: func(p *Pass) {
		for k, q := range p.Quotations {
			v := p.variant(q)
			if v < 0 || q.Depth > 1 || p.sameAsOuter(k) || p.twice(q) || p.besideLess(q) {
				continue // quote-nested and quote-doubled have their own repairs; deeper down nobody has a style
			}
			if v == single && q.Outer >= 0 {
				continue // single marks may stand inside of any
			}
			outer := -1
			if q.Outer >= 0 {
				if outer = p.variant(p.Quotations[q.Outer]); outer < 0 {
					continue
				}
			}
			p.Use(v, p.Span(q.Open, q.Close), "").Outer = outer
		}
		p.makeshifts()
	},
	Review: func(r *Review) { r.quotesHouse() },
	Style: &Style{
		Key:     "quotes",
		Values:  []string{"curly", "guillemets", "straight", "low", "single"},
		Names:   []string{"“…”", "«…»", "\"…\"", "„…“", "‘…’", "‹…›", "<<…>>", "»…«"},
		Usual:   true,
		Deviant: quoteDeviant,
	},
}

// quotesHouse is the variant of quotation marks that the draft is to keep to, -1 where it has none. Single marks stand around words in any draft: they count only
// in one that quotes in them.
func (r *Review) quotesHouse() int {
	order := slices.IndexFunc(r.rules, func(rule *Rule) bool { return rule.ID == "quote-style" })
	if order < 0 {
		return -1
	}
	house := r.House(r.rules[order])
	if house != single {
		of := &r.uses[order].list
		of.last = slices.DeleteFunc(of.list(), func(u used) bool { return u.variant == single && u.outer < 0 })
		house = r.House(r.rules[order])
	}
	return house
}

// variant is the style of a closed quotation, -1 when it has none.
func (p *Pass) variant(q Quotation) int {
	if !q.Closed() {
		return -1
	}
	if p.Token(q.Open) == "‹" && p.Token(q.Close) == "›" {
		return angles
	}
	if p.Token(q.Open) == "»" && p.Token(q.Close) == "«" {
		return inverted
	}
	return variantOf(p.Token(q.Open), p.Token(q.Close))
}

// makeshifts finds what a typist without guillemets has put in signs of less and greater: <<…>>, and «<…>».
func (p *Pass) makeshifts() {
	from, start := -1, 0 // the opening marks, which end with token start
	for _, i := range p.Unusual {
		switch p.Byte(i) {
		case '<':
			switch {
			case from >= 0 && i == start:
			case p.Byte(i+1) == '<' || p.Token(i+1) == "«":
				from, start = i, i+1
			case p.Token(i-1) == "«":
				from, start = i-1, i
			default:
				from = -1
			}
		case '>':
			end := i
			switch {
			case p.Byte(i+1) == '>' || p.Token(i+1) == "»":
				end = i + 1
			case p.Token(i-1) != "»":
				from = -1
			}
			if from >= 0 {
				p.makeshift(from, start, end)
			}
			from = -1
		}
	}
}

// makeshift tells of a quotation in marks of two signs each, which goes from token from to token to. Start is the end of its opening marks.
func (p *Pass) makeshift(from, start, to int) {
	if p.Kind(start+1) == parser.Space || p.Kind(to-2) == parser.Space {
		return
	}
	outer := -1
	if k := p.quotationAround(from, to); k >= 0 {
		if outer = p.variant(p.Quotations[k]); outer < 0 || p.Quotations[k].Depth > 0 {
			return
		}
	}
	p.Use(makeshift, p.Span(from, to), "").Outer = outer
}

// quotationAround is the innermost closed quotation around the tokens from to to, as an index of Quotations, -1 for none.
func (p *Pass) quotationAround(from, to int) int {
	k := sort.Search(len(p.Quotations), func(k int) bool { return p.Quotations[k].At() >= from }) - 1
	for k >= 0 && (!p.Quotations[k].Closed() || p.Quotations[k].Close < to) {
		k = p.Quotations[k].Outer
	}
	return k
}

// besideLess reports whether the marks of a quotation are halves of those of a makeshift.
func (p *Pass) besideLess(q Quotation) bool {
	return p.Byte(q.Open+1) == '<' && p.Byte(q.Close-1) == '>' || p.Byte(q.Open-1) == '<' && p.Byte(q.Close+1) == '>'
}

func quoteDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	pair := quotePairs[house]
	message := "quotation in " + use.Deviates(house)
	if use.Outer >= 0 {
		pair = innerPairs[house]
		if use.Outer == house && !clashes(use.Variant, house) || use.Variant < len(quotePairs) && pair == quotePairs[use.Variant] {
			return "", nil
		}
		found, _ := use.Names(house)
		message = fmt.Sprintf("%s inside a quotation, where %s…%s belongs", found, pair[0], pair[1])
	}
	text := d.text(use.At)
	open, end := marksOf(text)
	if use.Variant == makeshift {
		inner := text[len(open) : len(text)-len(end)]
		second, last := marksOf(inner)
		open, end = open+second, last+end
	} else if !isPair(open, end) {
		return "", nil // quote-mixed
	}
	return message, &model.Fix{Safe: true, Edits: remark(use.At, open, end, pair)}
}

// clashes reports whether marks of one style may not stand inside of those of another. English has single ones there; guillemets and low marks take
// turns with others.
func clashes(inner, house int) bool {
	return inner == house || inner == makeshift || house == curly || house == straight
}
