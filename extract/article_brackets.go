package extract

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// slashedPart reads the part that a slash glues to the number of an article: "Article 405/2". A higher number is another article: "Articles 272/273".
func (p *lawParser) slashedPart() []string {
	article, err := strconv.Atoi(p.figure(p.at - 1))
	if err != nil || article <= highestPart || !p.punct(p.at, '/') || !p.glued(p.at) || !p.glued(p.at+1) || !p.kindIs(p.at+1, parser.Number) || p.class(p.at+2).Is(pack.PartWord|pack.ClauseWord) {
		return nil
	}
	n := p.figure(p.at + 1)
	if part, err := strconv.Atoi(n); err != nil || part > highestPart {
		return nil
	}
	p.at += 2
	return p.texts.One(n)
}

// brackets reads "(2)", "(2)(3)", "(1) and (2)", "(1/2)" and "(3)(b) and (d)" behind a number.
func (p *lawParser) brackets() (parts, clauses []string) {
	if parts = p.inBrackets(); parts == nil {
		return nil, nil
	}
	last := &parts
	if clauses = p.inBrackets(); clauses != nil {
		last = &clauses
	}
	for more := p.furtherBracket(); more != nil; more = p.furtherBracket() {
		*last = append(*last, more...)
	}
	return parts, clauses
}

// furtherBracket reads ", (2)" and "and (3)" behind "(1)".
func (p *lawParser) furtherBracket() []string {
	at := p.at
	if p.char(',') || p.word("and", "or") {
		p.word("and", "or")
		if more := p.inBrackets(); more != nil {
			return more
		}
	}
	p.at = at
	return nil
}

// inBrackets reads one pair of brackets with what stands in them: a part or a clause, or several.
func (p *lawParser) inBrackets() []string {
	if one := p.bracketed(); one != "" {
		return []string{one}
	}
	return p.bracketedList()
}

// bracketedList reads "(1/2)", "(1, 2)", "(1 and 2)", "(1-3)" and "(1-1)"; nil, and no step, where no such list of parts stands there.
func (p *lawParser) bracketedList() (list []string) {
	at := p.at
	for ok := p.char('('); ok; ok = p.char('/') || p.joint() {
		n := p.takeNumber()
		if len(n) == 0 || len(n) > len("1-10") {
			break
		}
		for _, part := range spread(n, highestPart) {
			first, _, _ := strings.Cut(part, "-") // "1-1" is a part
			if one, err := strconv.Atoi(first); err != nil || one > highestPart {
				p.at = at
				return nil
			}
			list = append(list, part)
		}
		list = append(list, p.upTo(n)...)
		if p.char(')') {
			return list
		}
	}
	p.at = at
	return nil
}

// bracketed reads "(2)".
func (p *lawParser) bracketed() string {
	if !p.punct(p.at, '(') || !p.punct(p.at+2, ')') || p.kind(p.at+1) != parser.Number && p.kind(p.at+1) != parser.Word {
		return ""
	}
	if p.kind(p.at+1) == parser.Word && p.token(p.at+1).End-p.token(p.at+1).Start > 1 {
		return ""
	}
	n := p.figure(p.at + 1)
	p.at += 3
	return n
}
