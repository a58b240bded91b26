package extract

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

const articleOrCount = "a number before a dash, which may be a provision or a count"

// counts reports whether the number at the cursor, which goes on with a list, says how many people the next citation is about: "7 — under Article 174", "7 of them
// under Article 174". Needed is one that a plural before the list asks for, as the second or the one behind "and": with another citation behind it, or where
// neither is there, it may be either. Such a number is no provision, and in doubt.
func (p *lawParser) counts(needed bool) bool {
	behind := p.at + 1
	if p.is(behind, "of") && p.is(behind+1, "them", "whom") || p.class(behind).Is(pack.ArticleWord) && p.isPlural(behind) && !p.numberFollows(behind) { // "3 articles"
		return true
	}
	for p.dash(behind) {
		behind++
	}
	dashed := behind > p.at+1
	if strings.Contains(p.number(), "-") || dashed && (p.glued(behind) || p.kindIs(behind, parser.Number)) || !dashed && !p.is(behind, "under") {
		return false
	}
	cited := p.citesAgain(behind)
	if !cited && (!dashed || p.class(behind).Is(pack.PartWord|pack.ClauseWord)) { // "174 under the Criminal Code", "174 - Part 2"
		return false
	}
	if cited == needed {
		p.doubt = p.at
	}
	return cited || p.doubt == p.at
}

// citesAgain reports whether the words from word i on lead to another citation: "under Article 174", "in Almaty under Article 174", "part 3 of Article 182".
func (p *lawParser) citesAgain(i int) bool {
	for last := i + longestTopic; i < last && (p.kindIs(i, parser.Word) || p.kindIs(i, parser.Number)) && !p.is(i, "and", "or"); i++ {
		if p.class(i).Is(pack.ArticleWord) {
			return p.numberFollows(i)
		}
	}
	return false
}
