package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// noteBehind is the word "note" behind a provision, 0 where none stands there.
func (p *lawParser) noteBehind() int {
	at := p.at
	if p.punct(at, ',') || p.punct(at, '(') {
		at++
	}
	if p.is(at, "note", "notes") && !p.is(at+1, "that", "the") {
		return at
	}
	return 0
}

// title reads a quoted title in brackets; "" where there is none.
func (p *lawParser) title() string {
	open := p.at
	if p.punct(open, '(') {
		open++
	}
	if !p.valid(open) || p.kind(open) != parser.OpenQuote || open == p.at && !p.words[open].space {
		return ""
	}
	bracket := open > p.at
	for i := open + 1; i < len(p.words) && i < open+60; i++ {
		if p.kind(i) != parser.EndQuote {
			continue
		}
		if bracket && !p.punct(i+1, ')') {
			continue
		}
		if !bracket && !p.is(i+1, "of") {
			return ""
		}
		p.at = i + 1
		if bracket {
			p.at++
		}
		return p.text[p.token(open).End:p.token(i).Start]
	}
	return ""
}

// longestRemark is how many words a remark in brackets may have.
const longestRemark = 25

// remark steps over brackets that say what a provision is about: "(torture)". Brackets that may name somebody, or cite a provision, are none.
func (p *lawParser) remark() bool {
	if !p.punct(p.at, '(') {
		return false
	}
	for i := p.at + 1; i < len(p.words) && i <= p.at+longestRemark; i++ {
		switch {
		case p.punct(i, ')'):
			p.at = i + 1
			return true
		case p.punct(i, '(') || p.kind(i) == parser.Initial || p.kind(i) == parser.Mark || p.class(i).Is(provisional) || p.termAt(i).class.Is(pack.CodeName):
			return false
		case p.capital(i) && (!p.class(i).Is(pack.English) || p.class(i).Is(pack.Given|pack.Family)):
			return false
		}
	}
	return false
}
