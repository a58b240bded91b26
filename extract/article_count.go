package extract

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

const articleOrCount = "a number behind a provision, which may be another or a count"

// further is a number with which a list goes on.
type further struct {
	before string // the number before it
	plural bool   // the word before the list is a plural
	needed bool   // that plural asks for it, as the second or the one behind "and"
}

// counts reports whether the number at the cursor, which goes on with a list, says how many people or days something is about: "7 — under Article 174", "7 of them
// under Article 174". With another citation behind it, or where neither is there, a number that is needed may be either. Such a number is no provision, and in doubt.
func (p *lawParser) counts(f further) bool {
	behind := p.at + 1
	if p.ofThem(behind) || p.articlesOnly(behind) || p.is(behind, "under") && p.articlesOnly(behind+1) { // "3 articles", "369 under other articles"
		return true
	}
	if p.mayCount(f) {
		p.doubt = p.at
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
	if cited == f.needed {
		p.doubt = p.at
	}
	return cited || p.doubt == p.at
}

// articlesOnly reports whether articles stand at word i of which no number is told: "articles", "other articles".
func (p *lawParser) articlesOnly(i int) bool {
	if p.is(i, "other", "various", "several", "different") {
		i++
	}
	return p.class(i).Is(pack.ArticleWord) && p.isPlural(i) && !p.numberFollows(i)
}

// citesAgain reports whether the words from word i on lead to another citation: "under Article 174", "in Almaty under Article 174", "under 272 of the Criminal
// Code", "under part 1", "part 3 of Article 182".
func (p *lawParser) citesAgain(i int) bool {
	if p.is(i, "under") && (p.kindIs(i+1, parser.Number) || p.partsAt(i+1)) {
		return true
	}
	for last := i + longestTopic; i < last && (p.kindIs(i, parser.Word) || p.kindIs(i, parser.Number)) && !p.is(i, "and", "or"); i++ {
		if p.class(i).Is(pack.ArticleWord) {
			return p.numberFollows(i)
		}
	}
	return false
}

// tellDoubt reports the number with which a list may go on.
func (p *lawParser) tellDoubt() {
	if p.doubt > 0 && p.words[p.doubt].owner == free {
		p.unread(p.doubt, p.doubt, articleOrCount)
		p.claim(p.doubt, p.doubt, ownArticle)
	}
}
