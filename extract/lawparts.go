package extract

import (
	"bytes"
	"strconv"

	"github.com/openchronicle/chronicle/extract/pack"
)

// parts reads the parts behind a number, and those behind a further word for them: "Part 1, Part 2". label is the first of these words.
func (p *lawParser) parts() (list []string, label []byte) {
	for {
		word := p.labelAhead()
		if list != nil && !bytes.Equal(word, label) {
			return list, label
		}
		more := p.labelled(pack.PartWord)
		if more == nil {
			return list, label
		}
		list, label = append(list, more...), word
	}
}

// paragraphs reads clauses that are called by another word for parts than the parts before them: "part 2, paragraph 3".
func (p *lawParser) paragraphs(label []byte) []string {
	if bytes.Equal(p.labelAhead(), label) {
		return nil
	}
	return p.labelled(pack.PartWord)
}

// labelAhead is the word for parts or clauses that follows, in the singular; nil where another word does.
func (p *lawParser) labelAhead() []byte {
	i := p.at
	if p.punct(i, ',') {
		i++
	}
	if p.is(i, "and") {
		i++
	}
	if !p.class(i).Is(pack.PartWord) {
		return nil
	}
	return bytes.TrimRight(p.fold(i), "s")
}

// labelled reads ", Part 2", "part 2" or "(Part 2": the word with its numbers, nil where the word does not stand there.
func (p *lawParser) labelled(word pack.Class) []string {
	at := p.at
	if !p.char(',') && p.char('(') {
		p.bracket = true
	}
	p.word("and")
	if !p.class(p.at).Is(word) {
		p.at = at
		return nil
	}
	label := p.at
	list := p.numbers()
	if list != nil && p.ofArticle() { // the part of the next provision: "Article 258 and Part 1 of Article 405"
		p.at = at
		return nil
	}
	if list != nil && p.bracket && p.char(')') {
		p.bracket = false
	}
	if list == nil && p.capital(label) {
		p.at = label
		p.fail("“"+p.text[p.token(label).Start:p.token(label).End]+"” without a number", label+1)
	} else if list == nil {
		p.at = at
	}
	return list
}

// ofArticle reports whether "of Article" follows.
func (p *lawParser) ofArticle() bool {
	i := p.at
	if !p.is(i, "of") {
		return false
	}
	if i++; p.is(i, "the") {
		i++
	}
	return p.class(i).Is(pack.ArticleWord)
}

// highestPart bounds what is taken for a further part behind a comma: "Part 2, 269" cites article 269.
const highestPart = 20

// mostCombined is how many provisions parts and clauses of one article may make together: each part is taken with each clause.
const mostCombined = highestPart * highestPart

const tooManyParts = "more parts and clauses than an article has"

// numbers reads the word at the cursor and the numbers behind it: "Part 2", "Parts 1/2", "Parts 6, 11", "Parts 1 and 2", "Parts 1-3".
// It is nil, and takes no step, where no number follows.
func (p *lawParser) numbers() []string {
	at := p.at
	f := p.fold(p.at)
	plural := f[len(f)-1] == 's'
	p.at++
	p.char('.')
	var list []string
	for {
		n := p.takeNumber()
		if n == "" {
			n = p.bracketed()
		}
		if n == "" {
			break
		}
		switch {
		case plural:
			list = append(list, spread(n)...)
		case list == nil:
			list = p.texts.One(n)
		default:
			list = append(list, n)
		}
		if !p.bracket && p.glued(p.at) {
			p.char(')') // "paragraphs 1), 3)"
		}
		end := p.at
		if !p.char('/') && !(p.char(',') || p.word("and", "or")) {
			break
		}
		p.word("and", "or")
		if !p.smaller(plural) {
			p.at = end
			break
		}
	}
	if list == nil {
		p.at = at
	}
	return list
}

// smaller reports whether the number at the cursor can be a further part or clause, not an article or a count of something.
func (p *lawParser) smaller(plural bool) bool {
	n, err := strconv.Atoi(p.number())
	if err != nil {
		return p.number() != "" && plural
	}
	next := p.at + 1
	return n <= highestPart && !p.class(next).Is(pack.PartWord) && !(p.punct(next, ',') && p.class(next+1).Is(pack.PartWord)) && p.endsCitation(next)
}

// spread makes "1-3", behind a plural, the numbers 1, 2 and 3. Behind a singular it is a number with its hyphen.
func spread(n string) []string {
	for i := range len(n) {
		if n[i] != '-' {
			continue
		}
		a, _ := strconv.Atoi(n[:i])
		b, err := strconv.Atoi(n[i+1:])
		if err != nil || a >= b || b > highestPart {
			break
		}
		var list []string
		for ; a <= b; a++ {
			list = append(list, strconv.Itoa(a))
		}
		return list
	}
	return []string{n}
}
