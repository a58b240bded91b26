package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of agreement: one thing with a verb in the plural.

// pluralVerbs are verbs in the plural with what they are in the singular.
var pluralVerbs = lexicalOf(func() map[string]string {
	return map[string]string{"were": "was", "are": "is", "have": "has", "do": "does"}
})

var (
	mayBeSeveral = wordlist.Of("may-be-several")
	massNouns    = wordlist.Of("mass-nouns")
)

// oneWithPlural reports “the hearing were scheduled”: one thing that begins a sentence or a clause, and of which it is said that it is one.
func (p *Pass) oneWithPlural() {
	pluralVerbs().each(p, func(i int, singular string) {
		if p.Quoted(i) || p.besideSign(i) || p.Has(i, parser.Capital) || p.Kind(i-1) != parser.Space || singular == "does" && !p.folds(p.Next(i), "not") {
			return
		}
		noun := p.Prev(i)
		if p.namedAlone(noun) || p.noneAlone(noun, i) || p.folds(noun, "he", "she", "it") && p.startsSentence(noun) || p.namedBeforeWho(noun) {
			p.reportPlural(noun, i, singular)
			return
		}
		if p.oneOfMany(i, singular) || !p.oneAt(noun) {
			return
		}
		the := p.determined(noun)
		if the < 0 || !p.beginsClause(the) || p.folds(p.Prev(the), "if", "whether", "that") && singular == "was" { // “if the hearing were held”
			return
		}
		p.reportPlural(noun, i, singular)
	})
}

// reportPlural reports the verb at token i, which is in the plural, of the one thing whose noun is token noun.
func (p *Pass) reportPlural(noun, i int, singular string) {
	p.Report(p.Span(noun, i), fmt.Sprintf("“%s” goes with several: is “%s” meant?", p.Token(i), singular)).Unsafe(edit(p.Span(i, i), singular))
}

// articleWithPlural reports a sentence that begins with one article and goes on with a verb in the plural: "Article 174, Part 1 of the Criminal Code provide for".
func (p *Pass) articleWithPlural() {
	if p.Entry == nil {
		return
	}
	all := p.citations()
	for i, c := range all {
		if c.word != c.from || c.head != i || lastOf(all, i) != i || c.ranged || !p.folds(c.word, "article") || !p.subjectAt(c.from) || p.Quoted(c.from) {
			continue
		}
		verb := p.behindCode(p.Next(c.to))
		if p.folds(verb, "provide", "establish", "prohibit", "guarantee", "stipulate", "punish", "state", "allow", "are", "were", "have", "do") && p.Kind(verb-1) == parser.Space {
			p.Report(p.Span(c.from, verb), fmt.Sprintf("“%s” goes with several, and one article is named", p.Token(verb)))
		}
	}
}

// namedAlone reports whether a sentence begins with the name of one person, which ends with token i: “Kaliyev are kept in”.
func (p *Pass) namedAlone(i int) bool {
	if p.Kind(i) != parser.Word || !p.Has(i, parser.Capital) || p.severalAt(i) {
		return false
	}
	name, ok := p.nameAt(p.Span(i, i))
	if !ok {
		return false
	}
	from, to := p.within(name)
	return to == i && p.startsSentence(from) && p.Byte(p.Prev(from)) == '.'
}

// namedBeforeWho reports whether the comma at token i ends what is told of one person, whose name begins a sentence: “Kaliyev, who had come, were”.
func (p *Pass) namedBeforeWho(i int) bool {
	const longest = 40 // tokens
	if p.Byte(i) != ',' {
		return false
	}
	for at := i - 1; at > max(i-longest, 1) && p.Kind(at) != parser.Mark && p.Byte(at) != '.' && p.Byte(at) != ';'; at-- {
		if p.folds(at, "who") && p.Byte(p.Prev(at)) == ',' {
			name := p.nameEnding(p.Prev(at))
			return name >= 0 && p.subjectAt(p.roleBefore(name))
		}
	}
	return false
}

// noneAlone reports whether a clause begins with “nobody” or the like at token i, and the verb at token verb is no wish: “demanded that everyone have”.
func (p *Pass) noneAlone(i, verb int) bool {
	if !p.folds(i, "nobody", "everybody", "everyone", "somebody", "someone", "anybody", "nothing", "everything") {
		return false
	}
	if p.folds(p.Prev(i), "if", "whether", "that") && !(p.folds(verb, "have") && strings.HasSuffix(p.Token(p.Next(verb)), "ed")) {
		return false
	}
	return p.beginsClause(i) || p.beginsPart(i)
}

// oneOfSeveral reports “gave him an injections”: a noun in the plural behind “a” or “an”, where no other noun follows that it may belong to.
func (p *Pass) oneOfSeveral() {
	for _, i := range p.Articles {
		noun := p.Next(i)
		if !p.folds(i, "a", "an") || p.Quoted(i) || p.lettered(p.Prev(i)) || !p.smallWord(noun) || !p.severalAt(noun) || p.folds(noun, "people") {
			continue
		}
		if next := p.Next(noun); p.Kind(next) == parser.Punct && !p.isDash(next) || p.Kind(next) == parser.Mark || p.in(next, prepositions) || p.folds(next, "and", "or", "who", "which", "that") || p.in(next, auxiliaries) {
			p.Report(p.Span(i, noun), fmt.Sprintf("“%s” before several: one, or “%s” alone?", p.Token(i), p.Token(noun)))
		}
	}
}

// halves reports "one and a half month": of more than one there are months.
func (p *Pass) halves() {
	halfWords().each(p, func(i int, _ bool) {
		noun := p.Next(i)
		if !p.folds(p.Prev(i), "a") || !p.folds(p.Prev(p.Prev(i)), "and") || p.Quoted(i) || p.Kind(i+1) != parser.Space || !p.folds(noun, "month", "year", "hour", "day", "week", "meter", "metre", "kilometer", "kilometre", "ton", "time") {
			return
		}
		p.Report(p.Span(i, noun), fmt.Sprintf("“and a half” makes more than one: is “%ss” meant?", p.Token(noun))).Unsafe(insert(p.Span(noun, noun).End, "s"))
	})
}

var halfWords = lexicalSet("half")

// oneAt reports whether token i is a noun for one thing, of which the dictionary has the plural.
func (p *Pass) oneAt(i int) bool {
	const shortest = 3 // letters
	word := p.Token(i)
	if !p.smallWord(i) || len(word) < shortest || !plainWord(word) || strings.HasSuffix(word, "s") || p.in(i, mayBeSeveral) || p.in(i, peopleWords) || p.in(i, prepositions) || p.in(i, auxiliaries) || p.folds(i, "may") || numeral.Of(word) >= 0 || p.besideSign(i) || p.severalAt(i) {
		return false
	}
	if p.in(i, massNouns) {
		return true
	}
	plural := word + "s"
	if y, ok := strings.CutSuffix(word, "y"); ok {
		plural = y + "ies"
	}
	return p.Lexicon.English([]byte(word)) && (p.Lexicon.English([]byte(plural)) || p.Lexicon.English([]byte(word+"es")))
}

// determined is the word that says of the noun at token i that it is one, at most two words before it: “the”, “his”, “this”; -1 where none does.
func (p *Pass) determined(i int) int {
	const most = 2 // words between
	for n := 0; n <= most; n++ {
		i = p.Prev(i)
		if p.folds(i, "the", "a", "an", "this", "his", "her", "its", "their", "my", "our", "your", "every", "each", "another") {
			return i
		}
		if !p.qualifies(i) || p.severalAt(i) || numeral.Of(p.Token(i)) >= 0 || p.folds(i, "more", "most", "less") {
			return -1
		}
	}
	return -1
}
