package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract"
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/extract/wordlist"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Only words are judged that are one slip away from a word of the dictionary: names, loans and words of other languages are not. Of words with a capital only long ones are, in
// which no name has been read. Who writes a word so on purpose says it in the configuration.
var misspelledWord = &Rule{
	Rule: model.Rule{
		ID:    "misspelled-word",
		Title: "Words are spelled as a dictionary has them",
		Why: "A slip of the pen in a word is missed by who searches for it, and lets readers doubt the names and numbers beside it. Only what is one slip away from a word of the dictionary is told: two letters in each other’s places, one too many or too few, a vowel for another, a c for an s, a letter for its neighbour on the keyboard or one doubled in another’s stead, behind the first letter. " +
			"Of words of three to five letters only those are that are meant for one of the commonest, and those of five with two letters in each other’s places; words with a capital only from eight letters on; none near a word of another language or in an address.",
		Severity: model.Warning,
		Repair:   "unsafe",
		Bad:      "On February 1, in Almaty, the akimat rejected a petiton for independant inquiry[1]",
		Good:     "On February 1, in Almaty, the akimat rejected a petition for independent inquiry[1]",
	},
	Everywhere: true,
	Check: func(p *Pass) {
		r := &p.run
		for _, k := range p.strange() {
			i := r.tokens[k]
			if !p.smallWord(i) && !p.longCapital(i) || p.Has(i, parser.Wide) {
				continue
			}
			if verb := verbForms().of[p.Token(i)]; verb.made { // verb-form's
				continue
			}
			if meant, _ := p.judge(k); meant != nil {
				p.misspelt(i, meant)
			}
		}
		p.partsMisspelt()
		for _, i := range p.Numbers {
			p.digitForLetter(i)
		}
	},
}

// partsMisspelt reports words for parts of articles, which are read in spite of a slip: "Article 405, Prt 2".
func (p *Pass) partsMisspelt() {
	if p.Entry == nil {
		return
	}
	for _, c := range p.citations() {
		for i := c.number + 1; c.number >= 0 && i <= c.to && i < p.Count(); i++ {
			if p.Kind(i) == parser.Word && !p.Has(i, parser.Wide) && !p.Has(i, parser.AllCaps) && !p.class(i).Is(pack.PartWord|pack.ClauseWord) {
				if meant := extract.PartMeant(p.folded(i)); meant != "" {
					meant = p.Token(i)[:1] + meant[1:]
					p.Report(p.Span(i, i), fmt.Sprintf("“%s” before a number, behind an article: is “%s” meant?", p.Token(i), meant)).Unsafe(edit(p.Span(i, i), meant))
				}
			}
		}
	}
}

// digitForLetter reports a digit in a word that stands for the letter that it looks like: "eco1ogist".
func (p *Pass) digitForLetter(i int) {
	alike := ""
	switch p.Token(i) {
	case "0":
		alike = "o"
	case "1":
		alike = "li"
	}
	if alike == "" || !p.smallWord(i-1) || !p.smallWord(i+1) {
		return
	}
	for _, c := range alike {
		if word := p.Token(i-1) + string(c) + p.Token(i+1); len(word) >= leastSwapped && plainWord(word) && p.Lexicon.English([]byte(word)) {
			p.Report(p.Span(i-1, i+1), fmt.Sprintf("a digit in a word: is “%s” meant?", word)).Unsafe(edit(p.Span(i, i), string(c)))
			return
		}
	}
}

// longCapital reports whether token i is a word of an entry with a capital that is judged: a long one in which no name has been read.
func (p *Pass) longCapital(i int) bool {
	if p.Entry == nil || p.Kind(i) != parser.Word || p.Has(i, parser.AllCaps) {
		return false
	}
	at := p.Span(i, i)
	return at.Len() >= leastCapital && !p.mentioned().touches(at.Start, at.End)
}

// Least letters of a word that is judged: of short ones too many are a slip away from others than the commonest. Longer ones than
// longestSpelled no dictionary has.
const (
	longestSpelled = 32
	leastSpelled   = 6
	leastSwapped   = 5
	leastCommon    = 3 // for one of commonWords
	leastCapital   = 8 // with a capital, where names stand
)

var commonWords = wordlist.Of("common")

// misspelt reports the word at token i, unless it stands among words or signs that are of no English text.
func (p *Pass) misspelt(i int, meant []string) {
	if p.besideSign(i) || p.amongForeign(i) {
		return
	}
	text := p.Token(i)
	if p.Has(i, parser.Capital) {
		for k, m := range meant {
			meant[k] = text[:1] + m[1:]
		}
	}
	problem := p.Report(p.Span(i, i), fmt.Sprintf("no dictionary has “%s”: is “%s” meant?", text, strings.Join(meant, "” or “")))
	if len(meant) == 1 {
		problem.Unsafe(edit(p.Span(i, i), meant[0]))
	}
}

// amongForeign reports whether a word that is of no English text stands near token i: "the officier van justitie".
func (p *Pass) amongForeign(i int) bool {
	const near = 2 // words on either side
	foreign := func(i int) bool {
		word := p.Token(i)
		return p.smallWord(i) && plainWord(word) && !p.inDictionary(word) && p.meantBy(word) == nil
	}
	for before, after, n := p.Prev(i), p.Next(i), 0; n < near; before, after, n = p.Prev(before), p.Next(after), n+1 {
		if foreign(before) || foreign(after) {
			return true
		}
	}
	return false
}

// plainWord reports whether a word is of the letters a to z.
func plainWord(word string) bool {
	for i := range len(word) {
		if word[i]-'a' >= 26 {
			return false
		}
	}
	return true
}

// besideSign reports whether what stands right beside token i makes a part of an address or of a longer word of it.
func (p *Pass) besideSign(i int) bool {
	for _, beside := range []int{i - 1, i + 1} {
		switch p.Byte(beside) {
		case '@', '#', '/', '-', '_', '~', '=', '&':
			return true
		case '.':
			if after := 2*beside - i; p.Kind(after) == parser.Word || p.Kind(after) == parser.Number {
				return true
			}
		}
		if p.Kind(beside) == parser.Number {
			return true
		}
	}
	return false
}

// mostMeant is how many words are told that may be meant.
const mostMeant = 2

// inDictionary reports whether a word of small letters is in the dictionary, in a list of a pack or in the configuration.
func (p *Pass) inDictionary(word string) bool {
	return p.Lexicon.Spelled([]byte(word)) || p.Lexicon.Term([]byte(word)) != 0 || slices.Contains(p.Settings.Words, word)
}

// meantBy are the words of the dictionary that a word which is not listed is one slip of the pen away from, the first few. Its first letter is right, and so is its last, unless
// that is doubled or in the place of the one before. Nil for other words.
func (p *Pass) meantBy(word string) (meant []string) {
	if len(word) < leastCommon || len(word) > longestSpelled || !plainWord(word) || p.inDictionary(word) || p.doubles(word) || noPlural.Has(word) {
		return nil
	}
	least := leastSwapped
	take := func(other []byte) {
		if len(meant) < mostMeant && (commonWords.Has(string(other)) || len(word) >= least && p.Lexicon.English(other)) && !slices.Contains(meant, string(other)) {
			meant = append(meant, string(other))
		}
	}
	swappedLetters(word, take)
	switch least = leastSpelled; {
	case len(word) == leastCommon: // "wre", not "bot"
		longer := func(other []byte) {
			if len(other) > len(word) {
				take(other)
			}
		}
		wrongLetters(word, longer)
	case len(word) < leastSpelled && meant == nil: // "ther" is "their" or "there"
		wrongLetters(word, take)
		lostEnd(word, take)
		if meant == nil {
			wrongKeys(word, take)
		}
	case len(word) >= leastSpelled:
		if wrongLetters(word, take); meant == nil {
			wrongKeys(word, take)
		}
		if meant == nil {
			doubledElsewhere(word, take)
		}
	}
	return meant
}

// doubles reports whether a word is one of the dictionary that doubles its last letter before an ending, as the dictionary need not have it: "wetted". An n or an
// r is not doubled where the dictionary has the word with one: "questionned".
func (p *Pass) doubles(word string) bool {
	for _, end := range []string{"ed", "ing", "er", "ers"} {
		if stem, ok := strings.CutSuffix(word, end); ok && len(stem) > 3 && stem[len(stem)-1] == stem[len(stem)-2] && stem[len(stem)-1] != stem[len(stem)-3] && p.Lexicon.Spelled([]byte(stem[:len(stem)-1])) {
			single := stem[:len(stem)-1]
			return !strings.HasSuffix(single, "n") && !strings.HasSuffix(single, "r") || !p.Lexicon.Spelled([]byte(single+end))
		}
	}
	return false
}
