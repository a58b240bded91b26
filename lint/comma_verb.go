package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A comma may close what another one opened, and what begins with a preposition is no subject: only short subjects without either are judged, from the beginning of a sentence.
var commaVerb = &Rule{
	Rule: model.Rule{
		ID:       "comma-verb",
		Title:    "No comma parts what a sentence is about from its verb",
		Why:      "The comma belongs to another language, or to words that are lost behind it.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, a picket was held. The trial of three activists, was put off[1]",
		Good:     "On February 1, in Almaty, a picket was held. The trial of three activists was put off[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Puncts {
			if p.Byte(i) == ',' && p.Kind(i+1) == parser.Space && !p.Quoted(i) && p.partsSubject(i) {
				p.Report(p.Span(i-1, i+2), "a comma between what the sentence is about and “"+p.Token(i+2)+"”").Unsafe(remove(p.Span(i, i)))
			}
		}
	},
}

var finite = wordlist.Finite

// partsSubject reports whether the comma at token i stands between a subject and its verb.
func (p *Pass) partsSubject(i int) bool {
	verb := i + 2
	if !p.smallWord(verb) {
		return false
	}
	if (p.beHave(verb) || p.folds(verb, "did", "does", "will", "would", "could", "can", "cannot", "must")) && !p.folds(p.Next(verb), "he", "she", "it", "they", "there", "we", "you") && (p.whoSubject(i) || p.asksSubject(i) || p.textSubject(i)) {
		return true
	}
	if p.onlyVerb(verb) && (p.nameBefore(i) || !p.in(verb, withoutObject) && p.subjectBefore(i)) {
		return true
	}
	if p.tellsFinite(verb) && !p.inverted(verb) && (p.subjectBefore(i) || p.nameBefore(i)) {
		return true
	}
	return p.pastWithObject(verb) && (p.nameBefore(i) || p.folds(p.Next(verb), "the", "a", "an", "his", "her", "their", "its") && p.subjectBefore(i))
}

var withoutObject = wordlist.Of("without-object")

// onlyVerb reports whether token i is a verb in the past with what is done to behind it, or one that nothing is done to, and the only verb of its sentence, which has no further comma: "Asiya Bekova, promised
// a tanker."
func (p *Pass) onlyVerb(i int) bool {
	next := p.Next(i)
	switch {
	case p.Kind(i+1) != parser.Space || p.in(i, finite) || !p.pastAt(i) && !strings.HasSuffix(p.Token(i), "ed") || p.timeBehind(next):
		return false
	case p.folds(next, "a", "an", "the", "his", "her", "their", "its", "him", "them", "word"), p.smallWord(next) && (p.in(next, peopleWords) || p.class(next).Is(pack.Role)) && !p.folds(i, "declared", "recognized", "recognised", "appointed", "elected", "called", "named", "considered"):
	case p.Kind(next) == parser.Number && !p.in(i, doneToPeople) && !p.folds(i, "aged", "charged"): // "counted 23 trucks"
	case !p.in(i, withoutObject):
		return false
	}
	clause := false // what follows is no longer the sentence's own
	for at := next; at < p.Count() && !p.startsSentence(at) && p.Kind(at) != parser.Mark; at++ {
		if p.Byte(at) == ',' && p.Kind(at+1) != parser.Space { // "91,890 tenge"
			continue
		}
		if p.Byte(at) == ',' && p.folds(p.Next(at), "since", "because", "although", "so") {
			return true
		}
		clause = clause || p.folds(at, "that", "who", "whose", "which", "whether", "because", "when", "where", "while", "after", "before", "since", "if")
		if p.Byte(at) == ',' || p.isDash(at) || !clause && (p.in(at, finite) || p.in(at, auxiliaries) && !p.folds(at, "be", "been", "being")) {
			return false
		}
	}
	return true
}

// timeBehind reports whether what begins with token i says when: "the same night", "the day before".
func (p *Pass) timeBehind(i int) bool {
	return p.folds(p.Next(i), "same", "next", "previous", "day", "night", "morning", "evening", "week", "month", "year")
}

// pastWithObject reports whether token i is a verb in the past before what is done to, which no participle has that is not of a giving or naming: "Asiya Bekova, brought tea to them".
func (p *Pass) pastWithObject(i int) bool {
	object := p.Next(i)
	if !p.smallWord(object) || p.Kind(i+1) != parser.Space || !strings.HasSuffix(p.Token(i), "ed") && !p.folds(i, "brought", "lost", "won", "sold", "held", "bought", "caught", "built", "upheld", "overturned") ||
		!p.folds(i, "brought") && (p.in(i, doneToPeople) || p.in(i, gives)) || p.folds(i, "said", "called", "named", "aged", "elected", "appointed", "declared", "considered", "dubbed", "fined", "charged", "paid", "awarded", "sentenced", "robbed", "handed") {
		return false
	}
	if p.timeBehind(object) || p.in(object, prepositions) || p.in(object, auxiliaries) || p.in(object, clauseWords) && !p.folds(object, "his", "her", "their", "its") || strings.HasSuffix(p.Token(object), "ly") || p.folds(object, "and", "or", "but", "not", "up", "out", "off", "down", "away", "back", "there", "here", "last", "earlier", "later", "yesterday", "alive", "dead", "together", "alone", "again", "twice", "once", "as", "than", "this", "that", "when", "where", "who", "which") {
		return false
	}
	for i = object; i < p.Count() && !p.startsSentence(i) && p.Kind(i) != parser.Mark; i++ { // “…, brought tea as a guest, said”
		if next := p.Next(i); p.Byte(i) == ',' && !p.folds(next, "who", "whose", "whom") && (p.in(next, finite) || p.verbLike(next) || p.in(next, speech)) {
			return false
		}
	}
	return true
}

// tellsFinite reports whether token i is a verb that is no participle: one of those that are not, or one of speech before "that".
func (p *Pass) tellsFinite(i int) bool {
	that := p.Next(i)
	return p.in(i, finite) || p.folds(that, "that") && (p.in(i, wordlist.Speech) || p.says(i) && strings.HasSuffix(p.Token(i), "s") || p.folds(i, "concluded", "decided", "ruled", "reported", "announced", "noted", "recalled", "explained", "admitted", "confirmed", "denied", "claimed", "complained", "emphasized", "stressed", "added")) && !p.participle(that) && !p.folds(p.Next(that), "day", "night", "morning", "evening", "week", "weekend", "month", "year", "summer", "winter", "same") // "said that day"
}

// participle reports whether a comma and a verb follow, in the sentence of "that" at token i, so that what stands before it is an aside: "…, told that he was ill, came".
func (p *Pass) participle(that int) bool {
	const reach = 120 // tokens
	relative := false // a clause between commas, which closes with one: ", who had fallen,"
	for i := that + 1; i < min(that+reach, len(p.tokens)) && !p.startsSentence(i); i++ {
		switch next := p.Next(i); {
		case p.Byte(i) != ',':
		case p.folds(next, "who", "whose", "which"):
			relative = true
		case relative:
			relative = false
		case p.in(next, finite) || p.verbLike(next):
			return true
		}
	}
	return false
}

// joins reports whether token i is a hyphen inside a word: “34-year-old”.
func (p *Pass) joins(i int) bool {
	return p.Byte(i) == '-' && p.Kind(i-1) != parser.Space && p.Kind(i+1) != parser.Space
}

// inverted reports whether who does something stands behind the verb at token i: "Bekov, had he come, would", "Bekov, wrote the newspaper, was".
func (p *Pass) inverted(i int) bool {
	next := p.Next(i)
	return p.folds(next, "he", "she", "it", "they", "there", "we", "you") || !p.beHave(i) && (isArticle(p.Token(next)) || p.Has(next, parser.Capital))
}

// beHave reports whether token i is a form of "be" or "have".
func (p *Pass) beHave(i int) bool {
	return p.folds(i, "was", "were", "is", "are", "has", "have", "had")
}
