package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/internal/numeral"
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
	if p.beHave(verb) && !p.folds(p.Next(verb), "he", "she", "it", "they", "there", "we", "you") && (p.whoSubject(i) || p.asksSubject(i) || p.textSubject(i)) {
		return true
	}
	if p.onlyVerb(verb) && (p.nameBefore(i) || !p.in(verb, withoutObject) && p.subjectBefore(i)) {
		return true
	}
	if p.tellsFinite(verb) && !p.inverted(verb) && (p.subjectBefore(i) || p.nameBefore(i)) {
		return true
	}
	return (p.onlyPast(verb) || p.pastWithObject(verb)) && (p.nameBefore(i) || p.folds(p.Next(verb), "the", "a", "an", "his", "her", "their", "its") && p.subjectBefore(i))
}

// whoSubject reports whether nothing but a subject with its clause stands between the beginning of a sentence and the comma at token i, or "neither" begins it: "The men who had blocked the road,",
// "and seven people who came with posters,", "Neither the director nor his deputies,".
func (p *Pass) whoSubject(i int) bool {
	const longest = 60 // tokens
	whose := false
	for at := i - 1; at > max(i-longest, 0); at-- {
		if p.Byte(at) == ',' && p.Token(p.Next(at)) == "nor" {
			continue
		}
		if k := p.Kind(at); k == parser.Punct && !p.joins(at) || k == parser.OpenQuote || k == parser.EndQuote || k == parser.Mark || p.folds(at, "and", "but", "or", "where", "when", "as", "because") || p.folds(at, "that", "which") && !(p.folds(p.Next(at), "he", "she", "they") && p.severalAt(p.Prev(at))) && !(p.folds(p.Next(at), "he", "she", "they") && p.folds(p.Prev(p.Prev(at)), "the", "a", "an", "his", "her", "their", "of")) {
			return false
		}
		if p.folds(at, "who") && p.severalAt(p.Prev(at)) && numeral.Of(p.Token(p.Prev(p.Prev(at)))) > 1 {
			return p.folds(i+2, "were", "are", "have", "had")
		}
		whose = whose || p.folds(at, "who", "whose", "that", "which")
		if p.subjectAt(at) {
			return p.folds(at, "neither") || whose && p.folds(at, "the", "those", "all", "people")
		}
	}
	return false
}

// asksSubject reports whether a question that is not asked stands between the beginning of a sentence and the comma at token i: "How the fire began, was not said".
func (p *Pass) asksSubject(i int) bool {
	const longest = 40 // tokens
	if next := p.Next(p.Next(i)); !p.folds(next, "not", "never", "unknown", "unclear", "still") {
		return false
	}
	for at := i - 1; at > max(i-longest, -1); at-- {
		if k := p.Kind(at); k != parser.Space && k != parser.Word && k != parser.Number && k != parser.Possess && k != parser.Initial && !p.joins(at) {
			return false
		}
		if p.subjectAt(at) {
			return p.folds(at, "how", "why", "what", "whether", "who", "whom")
		}
	}
	return false
}

// textSubject reports whether a subject that ends with a quotation stands before the comma at token i, behind a semicolon or from the beginning of a sentence: "the placard “No to war”,".
func (p *Pass) textSubject(i int) bool {
	if p.Kind(i-1) != parser.EndQuote {
		return false
	}
	for _, q := range p.Quotations {
		if q.Close == i-1 && q.Open >= 0 {
			noun := p.Prev(q.Open)
			the := p.Prev(noun)
			return p.smallWord(noun) && p.folds(the, "the", "his", "her", "their", "a", "an") && (p.subjectAt(the) || p.Byte(p.Prev(the)) == ';')
		}
	}
	return false
}

var withoutObject = wordlist.Of("without-object")

// onlyVerb reports whether token i is a verb in the past with what is done to behind it, or one that nothing is done to, and the only verb of its sentence, which has no further comma: "Asiya Bekova, promised
// a tanker."
func (p *Pass) onlyVerb(i int) bool {
	next := p.Next(i)
	switch {
	case p.Kind(i+1) != parser.Space || p.in(i, finite) || !p.pastAt(i) && !strings.HasSuffix(p.Token(i), "ed") || p.timeBehind(next):
		return false
	case p.folds(next, "a", "an", "the", "his", "her", "their", "its", "him", "them", "word"), p.in(next, peopleWords) && p.smallWord(next):
	case !p.in(i, withoutObject):
		return false
	}
	clause := false // what follows is no longer the sentence's own
	for at := next; at < p.Count() && !p.startsSentence(at) && p.Kind(at) != parser.Mark; at++ {
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

// onlyPast reports whether token i is the only verb of its sentence, in the past and with what is done to behind it, so that it is no participle of an aside: "Asiya Bekova, counted 23 trucks."
func (p *Pass) onlyPast(i int) bool {
	object := p.Next(i)
	if !strings.HasSuffix(p.Token(i), "ed") || p.in(i, doneToPeople) || p.folds(i, "aged", "robbed", "handed", "charged") || p.Kind(object) != parser.Number && !p.folds(object, "the", "his", "her", "their") {
		return false
	}
	for i = object; i < p.Count() && !p.startsSentence(i) && p.Kind(i) != parser.Mark; i++ {
		if p.Byte(i) == ',' || p.smallWord(i) && (p.verbLike(i) || p.in(i, finite)) {
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
	for i := that + 1; i < len(p.tokens) && !p.startsSentence(i); i++ {
		if p.Byte(i) == ',' && (p.in(p.Next(i), finite) || p.verbLike(p.Next(i))) {
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

// nameBefore reports whether a sentence, or what follows the places of the lead, begins with somebody's name, or with who that is, and nothing stands between it and the comma at
// token i: "The activist Askar Bekov, came".
func (p *Pass) nameBefore(i int) bool {
	const longest = 20 // tokens of who that is
	at := p.nameEnding(i)
	for last := at - longest; at > max(last, 0) && !p.subjectAt(at); at-- {
		switch k := p.Kind(at - 1); {
		case k == parser.Space || k == parser.Possess || k == parser.Number || p.Byte(at-1) == '-':
		case k != parser.Word || p.verbLike(at-1) && !p.folds(at-1, "retired", "detained", "wounded", "injured", "disabled", "unemployed", "convicted") || (p.in(at-1, clauseWords) || p.in(at-1, prepositions)) && !p.folds(at-1, "of", "and", "his", "her", "their", "its"):
			return false
		}
	}
	return at >= 0 && p.subjectAt(at)
}

// nameEnding is the first token of a full name that ends right before the comma at token i; -1 where none does.
func (p *Pass) nameEnding(i int) int {
	if p.Kind(i-1) != parser.Word {
		return -1
	}
	name, ok := p.nameAt(p.Span(i-1, i-1))
	if !ok {
		return -1
	}
	from, to := p.within(name)
	if to != i-1 || from == to {
		return -1
	}
	return from
}

// subjectAt reports whether a sentence, or what follows the places of the lead, begins at token i.
func (p *Pass) subjectAt(i int) bool {
	h, ok := p.head()
	before := p.Prev(i)
	return p.startsSentence(i) && !(p.Byte(before) == '.' && p.class(before-1).Is(pack.Title|pack.InitialLetters) && p.Has(before-1, parser.Capital)) || ok && i == h.body // not behind "Ms." or "Sh."
}

// subjectBefore reports whether nothing but a subject stands between the beginning of a sentence, or what follows the places of the lead, and the comma at token i.
func (p *Pass) subjectBefore(i int) bool {
	const longest = 40 // tokens
	if p.Kind(i-1) != parser.Word {
		return false
	}
	for at := i - 1; at > i-longest && at >= 0; at-- {
		if k := p.Kind(at); k != parser.Space && k != parser.Word && k != parser.Number && k != parser.Initial && k != parser.Possess && !p.joins(at) {
			return false
		}
		if p.Kind(at) == parser.Word && (p.verbLike(at) || p.pastAt(at) || p.in(at, finite) || p.folds(at, "who", "which", "that", "whom", "whose", "where", "when", "if", "as", "what", "how", "because", "not", "this", "it", "there", "put", "let", "cut", "set", "hit", "shut")) {
			return false
		}
		if before := p.Prev(at); p.subjectAt(at) || p.folds(before, "that") && (p.says(p.Prev(before)) || p.passiveTold(before)) {
			return p.folds(at, "the", "a", "an", "his", "her", "their", "its", "all", "both", "some", "many", "several") || p.beginsWithNumber(at) || p.severalAt(at)
		}
	}
	return false
}

// passiveTold reports whether it is said by somebody what "that" at token i begins: "it was stated by the witness that".
func (p *Pass) passiveTold(i int) bool {
	const longest = 5 // words
	at := p.Prev(i)
	for range longest {
		if p.folds(at, "by") {
			return p.says(p.Prev(at)) || p.in(p.Prev(at), speech)
		}
		at = p.Prev(at)
	}
	return false
}

// beginsWithNumber reports whether a sentence, or what the entry tells behind its lead, begins with a number of what it is about at token i: "11 wives of convicts", not behind "p." or "No."
func (p *Pass) beginsWithNumber(i int) bool {
	if p.Kind(i) != parser.Number && numeral.Of(p.Fold(i)) < 2 {
		return false
	}
	before := p.Prev(i)
	return p.Byte(before) != '.' || p.longWord(before-1) || p.Kind(before-1) == parser.Mark
}
