package lint

import (
	"bytes"
	"fmt"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Whom a pronoun stands for is known to readers only: judged are entries that, up to the pronoun, name people whose sex their family names show and nobody else.
var pronounSex = &Rule{
	Rule: model.Rule{
		ID:       "pronoun-sex",
		Title:    "“He” and “she” agree with who has been named",
		Why:      "“Omarova was fined. He will appeal” leaves open whether somebody else is meant, of whom the entry has lost the name.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, Asiya Omarova was fined. He will appeal[1]",
		Good:     "On February 1, in Almaty, Asiya Omarova was fined. She will appeal[1]",
	},
	Check: func(p *Pass) {
		if p.Entry == nil || len(p.Entry.People) == 0 || len(p.Entry.Unread) > 0 {
			return
		}
		var who met
		told := false // one finding says it
		pronouns().each(p, func(i int, s sex) {
			if told || p.Quoted(i) || p.besideSign(i) || p.Has(i, parser.AllCaps) || p.namedBefore(&who, i) != other(s) || p.spokenOf(&who, i, s) || p.somebodyBehind(i) {
				return
			}
			told = true
			problem := p.Report(p.Span(i, i), fmt.Sprintf("“%s”, and only %s has been named: is “%s” meant, or somebody else?", p.Token(i), [...]string{male: "a man", female: "a woman"}[other(s)], otherPronoun[string(p.folded(i))]))
			if s == female { // who may have her family name in the form that men have
				problem.As(model.Suggestion)
			}
		})
	},
}

// sex is a set of sexes.
type sex uint8

const (
	male sex = 1 << iota
	female
)

func other(s sex) sex { return (male | female) &^ s }

var pronouns = lexicalOf(func() map[string]sex {
	return map[string]sex{"he": male, "him": male, "his": male, "himself": male, "she": female, "her": female, "hers": female, "herself": female}
})

var otherPronoun = map[string]string{"he": "she", "him": "her", "his": "her", "himself": "herself", "she": "he", "her": "his", "hers": "his", "herself": "himself"}

// met is of whom an entry has told so far. Each name and each word is looked at once.
type met struct {
	names, words int  // that have been looked at
	named, noted sex  // of names, and of other words
	unknown      bool // somebody whose sex is not known
}

// namedBefore is the sexes of those who are named before token i; 0 where somebody’s is not known.
func (p *Pass) namedBefore(who *met, i int) sex {
	at, names := p.Span(i, i).Start, p.nameSpans()
	for ; who.names < len(names) && names[who.names].Start <= at && !who.unknown; who.names++ {
		s := p.sexOfName(p.within(names[who.names]))
		who.named |= s
		who.unknown = s == 0
	}
	if who.unknown {
		return 0
	}
	return who.named
}

// spokenOf reports whether a word stands before token i for somebody of sex s, or of whom the sex is not known, beside the names.
func (p *Pass) spokenOf(who *met, i int, s sex) bool {
	for ; who.words < i && !who.unknown; who.words++ {
		at := who.words
		if p.Kind(at) != parser.Word || p.inName(p.Span(at, at)) {
			continue
		}
		of, somebody := p.sexOfNoun(at)
		who.noted |= of
		who.unknown = somebody && of == 0 && !p.saidOfName(at)
	}
	return who.unknown || who.noted&s != 0
}

// somebodyBehind reports whether the sentence goes on behind token i with somebody for whom a pronoun there may stand: "In her ruling, the judge Askar Bekov says".
func (p *Pass) somebodyBehind(i int) bool {
	const reach = 80 // tokens
	last := i + reach
	for i++; i < min(last, p.Count()) && !p.startsSentence(i) && p.Kind(i) != parser.Mark; i++ {
		if p.Kind(i) != parser.Word {
			continue
		}
		if _, somebody := p.sexOfNoun(i); somebody && !p.saidOfName(i) || p.inName(p.Span(i, i)) {
			return true
		}
	}
	return false
}

// sexOfName is the sex that the family name or the name of the father shows in a name from token from to token to; 0 where none does, or both.
func (p *Pass) sexOfName(from, to int) (s sex) {
	for i := from; i <= to; i++ {
		if p.Kind(i) != parser.Word || p.nameClass(p.folded(i)).Is(pack.Given) {
			continue
		}
		switch f := bytes.TrimSuffix(p.folded(i), []byte("’s")); {
		case len(f) < 5:
		case hasAnySuffix(f, "ova", "eva", "kyzy", "qyzy", "ovna", "evna", "skaya"):
			s |= female
		case hasAnySuffix(f, "ov", "ev", "uly", "ovich", "evich", "sky", "skiy"):
			s |= male
		}
	}
	if s == male|female {
		return 0
	}
	return s
}

// sexOfNoun is the sex of whom token i is a word for, and whether it is one for a person at all, who is one.
func (p *Pass) sexOfNoun(i int) (s sex, somebody bool) {
	switch {
	case p.folds(i, "man", "father", "son", "brother", "husband", "boy", "grandfather", "grandson", "uncle", "nephew", "widower", "gentleman", "mr", "chairman", "policeman", "spokesman", "fisherman", "businessman", "serviceman", "king", "prince", "actor", "men", "sons", "brothers", "boys", "imam", "priest"):
		return male, true
	case p.folds(i, "woman", "mother", "daughter", "sister", "wife", "girl", "grandmother", "granddaughter", "aunt", "niece", "widow", "lady", "mrs", "ms", "chairwoman", "policewoman", "spokeswoman", "businesswoman", "actress", "women", "daughters", "sisters", "wives", "mothers", "girls", "widows", "nun"):
		return female, true
	case p.folds(i, "one", "another", "somebody", "someone", "everybody", "everyone", "anybody", "anyone", "person", "child", "relative", "colleague", "friend", "neighbor", "neighbour", "cousin", "parent", "victim", "owner", "leader", "baby", "infant", "spouse", "who", "whoever", "each", "teenager", "pupil", "minor", "patient"):
		return 0, !p.folds(i, "who") || p.Byte(p.Prev(i)) != ','
	}
	return 0, p.class(i).Is(pack.Role|pack.Title) && !p.severalAt(i) && !p.verbLike(i)
}

// saidOfName reports whether the word for somebody at token i says who one is that is named beside it: "the nurse Asiya Omarova", "Asiya Omarova, an activist of the movement", "works as a teacher".
func (p *Pass) saidOfName(i int) bool {
	const longest = 14 // tokens
	for at := i + 1; at < min(i+longest, p.Count()); at++ {
		if p.Kind(at) == parser.Word && p.inName(p.Span(at, at)) {
			return true
		}
		if k := p.Kind(at); k == parser.Punct && p.Byte(at) != ',' && p.Byte(at) != '-' || k == parser.Mark || p.Kind(at) == parser.Word && (p.in(at, finite) || p.in(at, auxiliaries) || p.pastAt(at)) {
			break
		}
	}
	for at := i - 1; at > max(i-longest, 0); at-- {
		if p.folds(at, "as", "is", "was") {
			return true
		}
		if p.Byte(at) == ',' || p.Byte(at) == '(' {
			before := p.Prev(at)
			return p.inName(p.Span(before, before)) || p.Kind(before) == parser.Number
		}
		if k := p.Kind(at); k != parser.Word && k != parser.Space && k != parser.Number && p.Byte(at) != '-' || p.in(at, prepositions) && !p.folds(at, "of") {
			return false
		}
	}
	return false
}
