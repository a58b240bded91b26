package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var strippedLink = &Rule{
	Rule: model.Rule{
		ID:       "stripped-link",
		Title:    "No address or name is lost in the middle of a sentence",
		Why:      "When links are taken out of a text, what they were written on goes as well: “the list is published at .” sends the reader nowhere.",
		Severity: model.Error,
		Bad:      "On February 1, in Almaty, activists published a list of those detained, which is available at, and asked for names[1]",
		Good:     "On February 1, in Almaty, activists published a list of those detained, which is available at their office, and asked for names[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Puncts {
			if p.complete(i) {
				continue
			}
			switch p.Byte(i) {
			case ',', '.', ';':
				p.lostBefore(i)
			case ')':
				if open := p.Prev(i); p.Byte(open) == '(' {
					p.lost(open, i, "nothing stands in these brackets: what stood there is lost")
				}
				p.lostBefore(i)
			}
		}
		for _, i := range p.Colons {
			if p.folds(i-1, "at", "via", "on", "by") && (publishes.Has(p.Token(p.Prev(i-1))) || p.Token(i-1) == "at" && shows.Has(p.Token(p.Prev(i-1)))) && (p.Kind(i+1) == parser.Mark || p.Has(p.Next(i), parser.Capital)) {
				p.lost(p.Prev(i-1), i, "nothing follows “"+p.Token(i-1)+"”: an address or a name is lost")
			}
			if p.folds(i-1, "http", "https") && p.Byte(i+1) == '/' && p.Byte(i+2) == '/' && p.Kind(i+3) != parser.Word && p.Kind(i+3) != parser.Number {
				p.lost(i-1, i+2, "the address ends where it begins")
			}
		}
		for _, i := range p.Marks {
			if !p.complete(i) {
				p.lostBefore(i)
			}
		}
		if p.Kind(p.Count()-1) == parser.Word {
			p.lostBefore(p.Count())
		}
		for _, i := range p.Ofs {
			if w := p.Prev(i); p.Token(i) == "of" && p.folds(w, "under", "with", "by") && p.Next(w) == i && !p.Quoted(i) {
				p.lost(w, i, "nothing follows “"+p.Token(w)+"”: an article, a number or a name is lost")
			}
		}
		for _, i := range p.Links {
			if next := p.Next(i); p.Kind(next) != parser.Word || len(p.Token(next)) <= longestBehind {
				p.lostBehind(i, next)
			}
		}
	},
}

// lost reports that something is lost around the tokens from to to.
func (p *Pass) lost(from, to int, message string) *Problem {
	return p.Report(p.Span(max(from, 0), min(to, p.Count()-1)), message)
}

// lostBefore looks for a word that cannot stand right before the punctuation, the footnote mark or the end at token i.
func (p *Pass) lostBefore(i int) {
	w := p.Prev(i)
	word := p.Token(w)
	if len(word) > len("despite") {
		return
	}
	if p.Kind(w) == parser.Word && !slices.Contains(wanting, word) && (p.Kind(i-1) != parser.Space || p.Kind(i) != parser.Punct) { // as most
		return
	}
	if p.Byte(i) == '.' && p.Byte(i+1) == '.' || p.leads(i) { // “I saw the... the man”, "the .kz domain"
		return
	}
	if p.Byte(w) == ':' && p.Kind(i) == parser.Punct && p.Byte(i) != ')' && (w < i-1 || p.Byte(i) == '.') {
		p.lost(p.Prev(w), i, "nothing follows the colon: an address or a name is lost")
		return
	}
	if p.Kind(w) != parser.Word {
		return
	}
	var s model.Severity
	switch word {
	case "www":
		if !p.label(i + 1) {
			s = model.Error
		}
	case "the", "an":
		if !p.Quoted(w) || p.Byte(i) != ',' { // “the, the man”
			s = model.Error
		}
	case "a":
		if p.Kind(w-1) == parser.Space && p.Byte(i) != ')' && p.Kind(i+1) == parser.Space && p.beforeArticle(p.Prev(w)) {
			s = model.Error
		}
	case "is", "are":
		s = p.lostAddress(w)
	default:
		s = p.lostObject(w, i)
	}
	if s != "" {
		p.lost(p.Prev(w), i, "nothing follows “"+word+"”: an address or a name is lost").As(s)
	}
}

// complete reports whether surely nothing is lost before token i, as nearly always: right before it stands a word that ends in other letters than those
// of wanting of its length, or what is no word.
func (p *Pass) complete(i int) bool {
	switch p.Kind(i - 1) {
	case parser.Space, parser.Punct:
		return false
	case parser.Word:
		word := p.Token(i - 1)
		return len(word) > 1 && wantingEnds[firstTwo(word[len(word)-2], word[len(word)-1])]>>len(word)&1 == 0
	}
	return true
}

// wanting are the words behind which, or before which, something may be lost though they stand close to what follows.
var wanting = []string{"the", "an", "a", "is", "are", "via", "during", "among", "despite", "between", "to", "with", "than", "at", "by", "of", "from", "on", "in", "through", "under", "www"}

// wantingEnds are, by the last two letters of words that may be wanting, their lengths, a bit each.
var wantingEnds = func() (t [1 << 10]uint8) {
	for _, w := range wanting {
		if len(w) > 1 {
			t[firstTwo(w[len(w)-2], w[len(w)-1])] |= 1 << len(w)
		}
	}
	return t
}()

// leads reports whether the punctuation at token i belongs to the word behind it: ".kz".
func (p *Pass) leads(i int) bool {
	return p.Kind(i) == parser.Punct && p.Kind(i-1) == parser.Space && (p.Kind(i+1) == parser.Word || p.Kind(i+1) == parser.Number)
}

// beforeArticle reports whether an article follows the word at token i, so that "a" behind it is no letter of a list, as in "paragraph a,".
func (p *Pass) beforeArticle(i int) bool {
	switch p.Token(i) {
	case "at", "in", "for", "with", "into", "as", "is", "was", "were", "had", "has", "held":
		return true
	}
	return false
}

// lostAddress looks for "the address of the group is," before the verb at token w. In "what the address is," nothing is lost.
func (p *Pass) lostAddress(w int) model.Severity {
	found := false
	for i := p.Prev(w); i >= 0 && p.Kind(i) == parser.Word; i = p.Prev(i) {
		switch p.Token(i) {
		case "what", "What", "where", "which", "that", "whatever", "how", "who":
			return ""
		case "address", "link", "website", "site", "page", "email", "e-mail", "hotline", "telephone", "phone", "number", "channel", "account", "URL":
			found = true
		}
	}
	if found {
		return model.Error
	}
	return ""
}

// longestBehind is the length of "until", the longest word by which lostBehind sees that something is lost.
const longestBehind = len("until")

// lostBehind looks for what is lost between the word at token i and what follows it, at token next: "the news at and on Telegram", "of the and the",
// "it can be read at the link and elsewhere".
func (p *Pass) lostBehind(i, next int) {
	after := p.Token(next)
	switch p.Token(i) {
	case "the", "an":
		switch after {
		case "of", "and", "or", "is", "was", "were":
			if !p.Quoted(i) {
				p.lost(i, next, "nothing follows “"+p.Token(i)+"”: a name is lost")
			}
		}
	case "link":
		the := p.Prev(i)
		if t := p.Token(the); t != "the" && t != "this" && t != "following" {
			return
		}
		switch before := p.Prev(the); p.Token(before) {
		case "at", "by", "via", "on", "through", "follow":
			if p.Kind(next) == parser.Mark || p.Byte(next) == ':' && p.Kind(next+1) == parser.Mark || p.Byte(next) == '.' || p.Byte(next) == ',' || p.Byte(next) == ';' || next >= p.Count() || after == "and" || after == "or" {
				p.lost(before, i, "a link is spoken of and none stands there: its address is lost")
			}
		case "following": // "by following the link:", not "following the link, he lost his money"
			if p.Byte(next) == ':' && (p.Kind(next+1) == parser.Mark || next+1 >= p.Count()) {
				p.lost(before, i, "a link is spoken of and none stands there: its address is lost")
			}
		}
	case "is", "are":
		if s := p.lostAddress(i); s != "" && (after == "and" || after == "or") {
			p.lost(p.Prev(i), next, "nothing follows “"+p.Token(i)+"”: an address or a name is lost").As(s)
		}
	case "at", "by", "on", "via":
		if before := p.Token(p.Prev(i)); p.Token(i) == "at" && (after == "until" || after == "till" || after == "from") && (publishes.Has(before) || shows.Has(before)) {
			p.lost(p.Prev(i), next, "nothing follows “at”: an address or a name is lost") // "can be signed at until Friday"
		}
		if p.Token(i) == "at" && after == "by" && publishes.Has(p.Token(p.Prev(i))) { // "was posted at by the mothers"
			p.lost(p.Prev(i), next, "nothing follows “at”: an address or a name is lost")
		}
		if p.Token(i) == "at" && p.folds(next, "has", "have", "will") && !p.verbLike(p.Prev(i)) && p.smallWord(p.Prev(i)) && !takes("at", p.Token(p.Prev(i))) && !p.clauseBefore(i, "what", "that", "which", "where", "who", "whom", "how", "those") {
			p.lost(p.Prev(i), next, "nothing follows “at”: an address or a name is lost") // "the petition at has collected"
		}
		if after == "that" && publishes.Has(p.Token(p.Prev(i))) && p.folds(p.Next(next), "on", "in", "at", "during", "after", "before", "the", "he", "she", "it", "they") {
			p.lost(p.Prev(i), next, "nothing follows “"+p.Token(i)+"”: an address or a name is lost") // "posted on that in January he was ill"
		}
		if after != "and" && after != "or" {
			return
		}
		to, second := next, p.Next(next)
		switch p.Token(second) {
		case "in": // "posted on and in Telegram channels"
			if !publishes.Has(p.Token(p.Prev(i))) || p.folds(p.Next(second), "the", "a", "an", "this", "their", "its") { // "on and in the building"
				return
			}
			to = second
		case "on", "via", "by", "through":
			if word := p.Token(i); word == "by" || word == "on" {
				return // "on and by the river"
			}
			to = second
		default:
			before := p.Token(p.Prev(i))
			has := p.Token(i) == "at" && p.folds(second, "has", "had", "is", "was", "have", "are", "were", "remains", "remain", "contains", "lists", "includes") // "available for signing at and has"
			if !publishes.Has(before) && !(has && !takes("at", before)) || p.shared(next) && !(has && publishes.Has(before)) && !(p.Token(i) == "at" && publishes.Has(before) && p.doneBy(second)) {
				return
			}
		}
		if s := p.lostObject(i, next); s != "" {
			p.lost(p.Prev(i), to, "nothing follows “"+p.Token(i)+"”: an address or a name is lost").As(s)
		}
	}
}

// doneBy reports whether what somebody has done stands at token i, “signed by 8,400 people”: those are no place where something is posted.
func (p *Pass) doneBy(i int) bool {
	return p.smallWord(i) && strings.HasSuffix(p.Token(i), "ed") && p.folds(p.Next(i), "by")
}

// shared reports whether the few words behind the "and" at token i may lead to what a preposition before it governs as well: "posted on and removed from
// the channel". What is sent to somebody was not posted on them.
func (p *Pass) shared(i int) bool {
	for n, at := 0, p.Next(i); n < 4 && p.Kind(at) == parser.Word; n, at = n+1, p.Next(at) {
		switch word := p.Token(at); word {
		case "the", "a", "an", "this", "these", "has", "have":
			return false
		case "to":
			return !p.folds(p.Prev(at), "sent", "forwarded", "handed", "submitted", "given", "passed", "delivered", "shown", "addressed")
		case "at", "by", "off", "via", "over", "across", "from", "on", "in", "through", "under", "with", "for":
			return true
		}
	}
	return false
}
