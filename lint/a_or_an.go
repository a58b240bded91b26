package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words of the dictionary in small letters are judged, and of those that begin with a “u” or an “h” only the ones that everybody begins alike.
var aOrAn = &Rule{
	Rule: model.Rule{
		ID:       "a-or-an",
		Title:    "“A” stands before the sound of a consonant, “an” before that of a vowel",
		Why:      "The wrong one is left over where a word was changed, and readers stumble over it.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, an rally was called a illegal one[1]",
		Good:     "On February 1, in Almaty, a rally was called an illegal one[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		for _, i := range p.Articles {
			right := ""
			switch p.Token(i) {
			case "a":
				right = "an"
			case "an":
				right = "a"
			case "A":
				right = "An"
			case "An":
				right = "A"
			default:
				continue
			}
			word := i + 2
			if article := spelledOut(p.Token(word)); article != "" && p.Kind(i+1) == parser.Space && (i == 0 || p.Kind(i-1) == parser.Space) && !p.lettered(p.Prev(i)) && article == strings.ToLower(right) {
				p.Report(p.Span(i, word), fmt.Sprintf("“%s” stands before “%s”", right, p.Token(word))).Unsafe(edit(p.Span(i, i), right))
				continue
			}
			if p.Has(i, parser.Capital) && !p.startsSentence(i) {
				continue
			}
			begins, _, _ := strings.Cut(p.Token(word), "-") // "an hour-long"
			if p.Kind(i+1) != parser.Space || !p.smallWord(word) || p.besideSign(i) || p.lettered(p.Prev(i)) || p.sound(begins) != strings.ToLower(right) || !p.Lexicon.Spelled([]byte(begins)) {
				continue
			}
			p.Report(p.Span(i, word), fmt.Sprintf("“%s” stands before “%s”", right, p.Token(word))).Unsafe(edit(p.Span(i, i), right))
		}
	},
}

// spelledOut is the article of a word that is read letter by letter, "" for others and for those that some read as words.
func spelledOut(word string) string {
	first, rest, _ := strings.Cut(word, "-")
	switch first {
	case "NGO", "NGOs", "MP", "MPs", "MEP", "MEPs", "SMS", "LLP", "LLC", "LGBT", "LGBTQ", "HIV", "FBI", "MRI", "RFE", "HRW", "SUV":
		return "an"
	case "UN", "EU", "US", "USA", "UK", "USSR", "UNESCO", "UNICEF", "BBC", "CNN", "TV", "PCR", "CCTV":
		return "a"
	case "X", "x":
		if rest == "ray" || rest == "rays" {
			return "an"
		}
	}
	return ""
}

// lettered reports whether token i is a word behind which "a" is a letter: "clause a also says".
func (p *Pass) lettered(i int) bool {
	return p.folds(i, "item", "items", "clause", "clauses", "point", "points", "letter", "subparagraph", "subparagraphs", "paragraph", "paragraphs", "sub-item", "group", "part", "class", "category", "grade",
		"vitamin", "hepatitis", "plan", "variant", "option", "section")
}

// sound is the article that a word takes for the sound with which it begins, "" where that is not known by its letters.
func (p *Pass) sound(word string) string {
	const shortest = 3 // letters: shorter ones may be names of letters and abbreviations, and "a" may be one before "and"
	if len(word) < shortest || !plainWord(word) || word == "and" {
		return ""
	}
	begins := func(with ...string) bool {
		for _, w := range with {
			if strings.HasPrefix(word, w) {
				return true
			}
		}
		return false
	}
	switch word[0] {
	case 'a', 'i':
		return "an"
	case 'e':
		if begins("eu", "ewe") {
			return "a"
		}
		return "an"
	case 'o':
		if word == "one" || word == "once" || begins("oneself", "ouija") {
			return "a"
		}
		return "an"
	case 'u':
		switch {
		case begins("unanim", "unic", "unif", "unil", "unio", "uniq", "unis", "unit", "univ", "usa", "use", "usi", "usu", "uti", "ura", "ubi", "uy", "uig"):
			return "a"
		case begins("un", "ug", "ul", "um", "up", "urb", "urg", "utt", "utm"):
			return "an"
		}
		return ""
	case 'h':
		switch {
		case begins("hour", "honest", "honor", "honour", "heir"):
			return "an"
		case begins("hab", "hal", "her", "his", "hom", "hor", "hos", "hot", "hum", "hyp", "hys"): // of which some say "an historic"
			return ""
		}
	}
	return "a"
}
