package lint

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Most nouns may do without an article somewhere: judged are those of a list, where they are what a sentence is about, or right behind a verb whose object is counted.
var articleMissing = &Rule{
	Rule: model.Rule{
		ID:       "article-missing",
		Title:    "One thing that can be counted has an article",
		Why:      "Other languages have none, and “filed complaint” leaves open whether it is a new one or the one that was told of.",
		Severity: model.Suggestion,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the activist filed complaint against the officers. Director of the colony denied everything[1]",
		Good:     "On February 1, in Almaty, the activist filed a complaint against the officers. The director of the colony denied everything[1]",
	},
	Check: func(p *Pass) {
		oneThing().each(p, func(i int, _ bool) {
			before := p.Prev(i)
			if isArticle(p.Token(before)) || p.Kind(before) == parser.Possess || p.Quoted(i) || p.besideSign(i) || p.Kind(i-1) != parser.Space {
				return
			}
			from := i
			if p.in(before, beforeOne) && p.Kind(before-1) == parser.Space {
				from = before
			}
			if p.Has(from+1, parser.Capital) || from != i && p.Has(i, parser.Capital) {
				return
			}
			switch {
			case p.Byte(p.Prev(from)) == ',' && p.Kind(p.Prev(p.Prev(from))) == parser.EndQuote && p.in(p.Next(i), speech): // "“…”, lawyer said"
				p.subjectWithoutArticle(from, i)
			case p.beginsPart(from), p.folds(p.Prev(from), "since", "because", "although", "while", "when", "where", "if"): // ", and lawyer of the convict was"
				p.subjectWithoutArticle(from, i)
			case p.folds(before, "during") && p.folds(i, "search", "hearing", "meeting", "session", "rally", "picket", "examination", "inspection") && p.bodyCloses(i):
				p.Report(p.Span(before, i), fmt.Sprintf("“the” or “a” is missing before “%s”", p.Token(i))).Unsafe(insert(p.Span(i, i).Start, "the "))
			case p.folds(before, "first", "second", "third", "next") && p.folds(p.Prev(before), "at", "after", "before", "since", "during", "until") && !p.folds(p.Next(i), "of"):
				p.Report(p.Span(before, i), fmt.Sprintf("“the” is missing before “%s”", p.Token(before))).Unsafe(insert(p.Span(before, before).Start, "the "))
			case p.Has(from, parser.Capital):
				if p.startsSentence(from) || p.Byte(p.Prev(from)) == ',' && p.subjectAt(from) {
					p.subjectWithoutArticle(from, i)
				}
			case p.Byte(p.Prev(from)) != ',' && !p.folds(p.Prev(from), "that"): // “the North Kazakhstan regional court”
				p.objectWithoutArticle(from, i)
			case p.beginsClause(from):
				p.subjectWithoutArticle(from, i)
			}
		})
		withThe().each(p, p.nameWithoutArticle)
		p.rolesWithoutArticle()
	},
}

var (
	oneThing  = lexicalInList("one-thing")
	beforeOne = wordlist.Of("before-one")
	doesOne   = wordlist.Of("does-one")

	// withThe are the second words of names that have an article, by the first.
	withThe = lexicalOf(func() map[string][]string {
		behind := map[string][]string{}
		for _, row := range wordlist.Rows("with-the")() {
			for _, name := range row {
				first, second, _ := strings.Cut(name, "-")
				behind[first] = append(behind[first], second)
			}
		}
		return behind
	})
)

// subjectWithoutArticle reports the noun at token noun, whose first word is token from and begins a clause, where its verb follows: “Court denied him parole”, “Director of the school said”.
func (p *Pass) subjectWithoutArticle(from, noun int) {
	if verb := p.verbBehind(noun); verb >= 0 {
		p.Report(p.Span(from, verb), fmt.Sprintf("“the” or “a” is missing before “%s”", p.Token(from))).Unsafe(p.withArticle(from, "the"))
	}
}

// verbBehind is the verb of a subject whose noun is token i: right behind it, or behind what a preposition adds to it and where nobody is named; -1 where there is none.
func (p *Pass) verbBehind(i int) int {
	const longest = 16 // tokens
	if next := p.Next(i); p.tellsDone(next) {
		return next
	} else if !p.folds(next, "of", "for", "from", "against", "about") {
		return -1
	}
	for at, end := p.Next(i), i+longest; at < min(end, p.Count()); at = p.Next(at) {
		if p.Byte(at) == ',' && p.folds(p.Next(at), "according") { // "Administration of the mine, according to him, denies it"
			return at
		}
		if k := p.Kind(at); k != parser.Word && k != parser.Number && k != parser.Possess || p.in(at, clauseWords) || p.inName(p.Span(at, at)) {
			return -1
		}
		if p.tellsDone(at) {
			return at
		}
	}
	return -1
}

// tellsDone reports whether token i is a verb in the past or of the present that is no noun.
func (p *Pass) tellsDone(i int) bool {
	return p.smallWord(i) && (p.in(i, finite) || p.in(i, auxiliaries) || p.in(i, speech) && !strings.HasSuffix(p.Token(i), "s") || strings.HasSuffix(p.Token(i), "ed") && len(p.Token(i)) > len("need"))
}

// objectWithoutArticle reports the noun at token noun, whose first word is token from, right behind a verb: “filed complaint against”.
func (p *Pass) objectWithoutArticle(from, noun int) {
	verb := p.Prev(from)
	if p.folds(verb, "him", "them", "us", "me") {
		verb = p.Prev(verb)
	}
	next := p.Next(noun)
	before := p.Prev(verb)
	switch {
	case !p.smallWord(verb) || !p.in(verb, doesOne):
		return
	case isArticle(p.Token(before)) || p.in(before, prepositions) && !p.folds(before, "to") && !strings.HasSuffix(p.Token(verb), "ing"): // “an open court”, “in open session”
		return
	case isArticle(p.Token(next)): // “began hearing the case”
		return
	}
	if p.folds(next, "after", "by") && p.folds(p.Next(next), p.Token(noun)) { // “filed complaint after complaint”
		return
	}
	if p.bodyCloses(noun) || p.in(next, prepositions) || p.folds(next, "that", "demanding", "saying", "stating", "there", "again") {
		article := p.sound(p.Token(from))
		if article == "" {
			article = "a"
		}
		p.Report(p.Span(verb, noun), fmt.Sprintf("“%s” or “the” is missing before “%s”", article, p.Token(from))).Unsafe(p.withArticle(from, article))
	}
}

// nameWithoutArticle reports the name of one of a kind behind a preposition, which begins with token i and a word behind which one of others follows: “of Criminal Code”.
func (p *Pass) nameWithoutArticle(i int, second []string) {
	before, last := p.Prev(i), p.Next(i)
	if !p.Has(i, parser.Capital) || !p.folds(last, second...) || !p.smallWord(before) || !p.in(before, prepositions) || p.Kind(i-1) != parser.Space || p.Quoted(i) {
		return
	}
	if p.folds(before, "for", "on") && p.Has(p.Prev(before), parser.Capital) { // “the State Committee for National Security”
		return
	}
	if next := p.Next(last); !p.bodyCloses(last) && !p.in(next, prepositions) && !p.verbLike(next) && !(p.folds(last, "of") && p.Has(next, parser.Capital)) { // “of Criminal Code articles”
		return
	}
	p.Report(p.Span(before, last), fmt.Sprintf("“the” is missing before “%s”", p.Token(i))).Unsafe(insert(p.Span(i, i).Start, "the "))
}

// withArticle puts an article before token i, which gives it its capital where it begins a sentence.
func (p *Pass) withArticle(i int, article string) model.Edit {
	word := p.Token(i)
	if first, n := utf8.DecodeRuneInString(word); unicode.IsUpper(first) {
		article, word = strings.ToUpper(article[:1])+article[1:], string(unicode.ToLower(first))+word[n:]
	}
	return edit(p.Span(i, i), article+" "+word)
}
