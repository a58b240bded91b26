package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/parser"
)

// What follows is part of comma-verb: what stands before the comma, and whether it is a subject.

// whoSubject reports whether nothing but a subject with its clause stands between the beginning of a sentence and the comma at token i, or "neither" begins it: "The men who had blocked the road,",
// "and seven people who came with posters,", "Neither the director nor his deputies,".
func (p *Pass) whoSubject(i int) bool {
	const longest = 60 // tokens
	whose := false
	for at := i - 1; at > max(i-longest, 0); at-- {
		if p.Byte(at) == ',' && p.Token(p.Next(at)) == "nor" {
			continue
		}
		if k := p.Kind(at); k == parser.Punct && !p.joins(at) || k == parser.OpenQuote || k == parser.EndQuote || k == parser.Mark || p.folds(at, "and", "but", "or", "where", "when", "as", "because") || p.folds(at, "that", "which") && !(p.folds(p.Next(at), "he", "she", "they") && p.severalAt(p.Prev(at))) && !((p.folds(p.Next(at), "he", "she", "they") || p.pastAt(p.Next(at)) || hasAnySuffix(p.folded(p.Next(at)), "ed")) && p.folds(p.Prev(p.Prev(at)), "the", "a", "an", "his", "her", "their", "of")) {
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
	return p.startsSentence(i) && !(p.Byte(before) == '.' && p.folds(before-1, "no", "nos", "art", "arts", "p", "pp", "cl")) && !(p.Byte(before) == '.' && p.class(before-1).Is(pack.Title|pack.InitialLetters) && p.Has(before-1, parser.Capital)) || ok && i == h.body // not behind "Ms." or "Sh."
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
