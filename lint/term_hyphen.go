package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words are judged that are one word with or without a hyphen: "law-enforcement officers" and "enforcement of the law" are grammar, and so
// is "high-ranking". A word that the draft writes in one way only is never found, but for one in two parts, "pre trial", and for "pretrial" where it stands once.
var termHyphen = &Rule{
	Rule: model.Rule{
		ID:       "term-hyphen",
		Title:    "A word has its hyphen everywhere or nowhere, and no space beside it",
		Why:      "“pre-trial” and “pretrial detention facility” are one term, and a search for either finds half.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad: "On February 1, in Almaty, a letter came from the pre-trial detention facility[1]\n\n" +
			"On February 2, in Almaty, a hunger strike began in the pre-trial detention facility[2]\n\n" +
			"On February 3, in Almaty, a lawyer came to the pre-trial detention facility[3]\n\n" +
			"On February 4, in Almaty, a fire broke out in the pretrial detention facility[4]",
		Good: "On February 1, in Almaty, a letter came from the pre-trial detention facility[1]\n\n" +
			"On February 2, in Almaty, a hunger strike began in the pre-trial detention facility[2]\n\n" +
			"On February 3, in Almaty, a lawyer came to the pre-trial detention facility[3]\n\n" +
			"On February 4, in Almaty, a fire broke out in the pre-trial detention facility[4]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Prefixed {
			f := p.folded(i)
			if prefix := prefixOf(f); prefix != "" && !p.Quoted(i) {
				p.hyphenUse(i, f, prefix)
			}
		}
	},
	Style: &Style{
		Key:      "terms",
		Values:   []string{"hyphen", "closed", "open"},
		Names:    []string{"a spelling with a hyphen", "a spelling as one word", "a spelling as two words"},
		Mixed:    true,
		Odd:      2,
		Each:     true,
		Official: func(word string) bool { return word == "pretrial" }, // "pre-trial" in the laws of procedure
		Deviant:  hyphenDeviant,
	},
}

// prefixes are listed by their first letter, the longer before the shorter. Those are left out that make another word without a hyphen, as "re-" does
// ("re-sign"), or are never written without one ("ex-", "self-").
var prefixes = [256][]string{
	'a': {"anti"}, 'b': {"by"}, 'c': {"counter", "co"}, 'e': {"e"}, 'i': {"inter"}, 'm': {"multi"}, 'n': {"non"}, 'p': {"pre"}, 's': {"semi"},
}

// prefixOf is the prefix with which a folded word begins, "" for none.
func prefixOf(f []byte) string {
	if len(f) < 2 {
		return ""
	}
	for _, p := range prefixes[f[0]] {
		if len(f) >= len(p) && string(f[:len(p)]) == p {
			return p
		}
	}
	return ""
}

// hyphenUse tells how the word at token i is written, which begins with the prefix. What follows the prefix must be an English word, or the prefix
// is none: "country". A word with a capital in mid-sentence is part of a name, which is spelled as its bearer spells it.
func (p *Pass) hyphenUse(i int, f []byte, prefix string) {
	rest := f[len(prefix):]
	if len(rest) == 0 {
		p.hyphenApart(i, prefix)
	}
	switch {
	case p.Has(i, parser.Capital) && !p.firstWord(i):
	case prefix == "pre" && string(rest) == "-trial-detention":
		hyphen := p.Span(i, i).End - len("-detention")
		p.Report(p.Span(i, i), "“"+p.Token(i)+"” has a hyphen too many").Safe(edit(model.Span{Start: hyphen, End: hyphen + 1}, " "))
	case len(rest) == 0:
		if next := i + 2; apart[prefix] && p.Kind(i+1) == parser.Space && !p.breaks(i+1) && p.smallWord(next) && !p.links(next) && p.Lexicon.English(p.folded(next)) {
			p.Use(2, p.Span(i, next), prefix+p.Fold(next))
		}
	case rest[0] == '-':
		if rest = rest[1:]; p.Lexicon.English(rest) {
			p.Use(0, p.Span(i, i), prefix+string(rest))
		}
	case prefix == "e" && string(rest) != "mail" && string(rest) != "mails": // "each"
	case len(rest) >= shortestRest && p.Lexicon.English(rest):
		p.Use(1, p.Span(i, i), string(f))
	}
}

// firstWord reports whether token i is the first word of a sentence, or of what follows the date and the place of an entry.
func (p *Pass) firstWord(i int) bool {
	if h, ok := p.head(); ok && h.body == i {
		return true
	}
	word, found := slices.BinarySearch(p.run.tokens, i)
	if !found {
		return false
	}
	_, first := slices.BinarySearch(p.run.sentences, word)
	return first
}

// hyphenApart reports what stands between the prefix at token i and a word but is no hyphen between them: a dash, "pre–trial", or a hyphen with a space on one side,
// "pre- trial". In "pre- and post-trial" it is right,
// and behind what is a word itself it may be a dash: "at the counter -he".
func (p *Pass) hyphenApart(i int, prefix string) {
	if p.isDash(i+1) && apart[prefix] && p.smallWord(i+2) && !p.links(i+2) && p.Lexicon.English(p.folded(i+2)) {
		p.Report(p.Span(i, i+2), "“"+p.Tokens.Quote(i, i+2)+"” has a dash where a hyphen belongs").Safe(edit(p.Span(i+1, i+1), "-"))
		return
	}
	hyphen, word := i+1, i+3
	space := i + 2
	if p.Kind(i+1) == parser.Space {
		hyphen, space = space, hyphen
	}
	switch {
	case p.Byte(hyphen) != '-' || p.Kind(space) != parser.Space || p.breaks(space) || !p.smallWord(word):
	case !apart[prefix] && prefix != "inter" && (prefix != "counter" || space < hyphen):
	case p.links(word) || p.folds(word, "nor", "not", "rather", "versus") || !p.Lexicon.English(p.folded(word)):
	default:
		p.Report(p.Span(i, word), "“"+p.Tokens.Quote(i, word)+"” has a space beside its hyphen").Safe(remove(p.Span(space, space)))
	}
}

// shortestRest is how many letters follow the prefix of a word that is written as one.
const shortestRest = 3

// apart are the prefixes that are no words, so that standing alone they belong to the next word. "Counter terrorism" is left alone.
var apart = map[string]bool{"anti": true, "co": true, "multi": true, "non": true, "pre": true, "semi": true}

func hyphenDeviant(d *Draft, use Use, house int) (string, *model.Fix) {
	text := d.Text[use.At.Start:use.At.End]
	prefix := prefixOf([]byte(use.Group))
	rest := len(use.Group) - len(prefix)
	if len(text) < len(use.Group) || !strings.EqualFold(text[:len(prefix)]+text[len(text)-rest:], use.Group) { // letters beyond ASCII
		return "a hyphen is used here in another way than elsewhere in the draft", nil
	}
	sign := [...]string{"-", "", " "}[house]
	right := text[:len(prefix)] + sign + text[len(text)-rest:]
	message := "“" + text + "” where the house style is “" + right + "”"
	return message, &model.Fix{Safe: true, Edits: []model.Edit{
		edit(model.Span{Start: use.At.Start + len(prefix), End: use.At.End - rest}, sign),
	}}
}
