package lint

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/slab"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Pass is the check of one paragraph. Spans given to its methods are bytes of the paragraph's text.
//
// The lists below hold indexes of Tokens.List, so that a rule looks only at what it is about.
type Pass struct {
	*Paragraph
	Lexicon  *pack.Lexicon
	Settings *Settings
	Period   model.Period

	Tokens   *parser.Tokens
	Spaces   []int // white space that is not one plain space
	Capitals []int // words that begin with a capital
	Joined   []int // of these, those with a hyphen or a capital inside
	Odd      []int // words with letters or marks beyond ASCII
	Initials []int
	Numbers  []int
	Marks    []int // footnote marks
	Quotes   []int // quotation marks
	Possess  []int // “’s” and the apostrophe of a plural
	Puncts   []int // other characters
	Stops    []int // of these, full stops
	Colons   []int // of these, colons
	Unusual  []int // of these, all that do not stand as most do: see usual
	Links    []int // short words with which a sentence goes on: see linkWords
	Ofs      []int // words like "of"
	Articles []int // words like "a" and "an"
	Wholes   []int // words that may be one of wholeWords
	Prefixed []int // words that may begin with a prefix: see prefixOf

	Quotations []Quotation // in the order in which they open

	tokens []parser.Token // Tokens.List, for those who ask for one token at a time
	text   string         // Tokens.Text

	Entry       *model.Entry // what was read, nil where the paragraph is no entry; its memory is used again for the next
	rule        *inForce
	pairing     pairing
	depth       []int32 // of tokens from depthFrom on: how many quotations they stand in; empty where there are none
	depthFrom   int
	run         run
	dates       []written // once asked for
	dated       bool
	start       head // once asked for
	started     bool
	answers     *answers
	strangers   *wordHashes // which words are in no dictionary
	rightWords  *wordHashes // which of them, a slip of the pen for none, are two words in one
	slips       slips
	departments *departments
	cuts        cuts
	problems    []*Problem
	room        *slab.Of[Problem] // for them
	uses        []Use
	capital     [len(areaWords)]int // see Draft
	own         parser.Tokens       // of paragraphs that are no entries
	names       []model.Span        // of the people named, in order of place; see inName
	named       bool                // names is filled

	cited   []citation
	citedIn *Paragraph // that cited is of

	free      []int      // see unclaimed
	claimedIn *Paragraph // that free is of

	taken   cover      // by the names of people and places: see mentioned
	takenIn *Paragraph // that taken is of

	titles   []title    // see titled
	titlesIn *Paragraph // that titles is of

	brackets []int // that are open: see bracket-unpaired
}

// begin makes p the pass over a paragraph, and over what was read in it if it is an entry. Tokens that are nil are scanned.
func (p *Pass) begin(par *Paragraph, read *model.Entry, tokens *parser.Tokens) {
	if tokens == nil {
		p.own.Scan(par.Text)
		tokens = &p.own
	}
	p.Paragraph, p.Entry, p.Tokens, p.tokens, p.text = par, read, tokens, tokens.List, tokens.Text
	p.Spaces, p.Capitals, p.Joined, p.Odd = p.Spaces[:0], p.Capitals[:0], p.Joined[:0], p.Odd[:0]
	p.Initials, p.Numbers, p.Marks = p.Initials[:0], p.Numbers[:0], p.Marks[:0]
	p.Quotes, p.Puncts, p.Stops, p.Colons, p.Unusual = p.Quotes[:0], p.Puncts[:0], p.Stops[:0], p.Colons[:0], p.Unusual[:0]
	p.Links, p.Ofs, p.Articles, p.Wholes, p.Prefixed = p.Links[:0], p.Ofs[:0], p.Articles[:0], p.Wholes[:0], p.Prefixed[:0]
	p.Possess = p.Possess[:0]
	p.pairing.marks, p.pairing.sides, p.names, p.named = p.pairing.marks[:0], p.pairing.sides[:0], p.names[:0], false
	p.dated, p.started, p.citedIn, p.takenIn, p.claimedIn, p.titlesIn = false, false, nil, nil, nil, nil
	p.walk()
	p.pairQuotes()
}

// Report tells a problem at a place of the paragraph.
func (p *Pass) Report(at model.Span, message string) *Problem {
	problem := p.room.Next()
	*problem = Problem{rule: p.rule.Rule, order: p.rule.order, paragraph: p.Paragraph, base: p.Start, at: p.In(at), message: message}
	p.problems = append(p.problems, problem)
	return problem
}

// Use tells that one of the ways of writing of the rule's style stands at a place, or another thing that the rule's Review wants to know. Group
// parts things that are judged apart, "" for none. A use that stands in another and is only to fit it is given its Outer by way of the result, which
// is good until the next call.
func (p *Pass) Use(variant int, at model.Span, group string) *Use {
	p.uses = append(p.uses, Use{rule: p.rule.Rule, order: p.rule.order, paragraph: p.Paragraph, Variant: variant, At: p.In(at), Group: group, Outer: -1})
	return &p.uses[len(p.uses)-1]
}

// Count is the number of tokens.
func (p *Pass) Count() int { return len(p.tokens) }

// Kind is the kind of token i; a token before the first or behind the last is a Space.
func (p *Pass) Kind(i int) parser.Kind {
	if uint(i) >= uint(len(p.tokens)) {
		return parser.Space
	}
	return p.tokens[i].Kind
}

// Token is the text of token i, "" where there is none.
func (p *Pass) Token(i int) string {
	if uint(i) >= uint(len(p.tokens)) {
		return ""
	}
	t := &p.tokens[i]
	return p.text[t.Start:t.End]
}

// Fold is the folded form of token i, "" where there is none.
func (p *Pass) Fold(i int) string { return string(p.folded(i)) }

// folded is Fold as it stands in the folded view: it is good until the next paragraph.
func (p *Pass) folded(i int) []byte {
	if uint(i) >= uint(len(p.tokens)) {
		return nil
	}
	return p.Tokens.Fold(i)
}

// Byte is the character of token i where it is punctuation of one byte, else 0.
func (p *Pass) Byte(i int) byte {
	if uint(i) >= uint(len(p.tokens)) {
		return 0
	}
	if t := &p.tokens[i]; t.Kind == parser.Punct && t.End-t.Start == 1 {
		return p.text[t.Start]
	}
	return 0
}

// Span is the bytes of the tokens from to to, both included, of those of them that there are.
func (p *Pass) Span(from, to int) model.Span {
	last := len(p.tokens) - 1
	return model.Span{Start: int(p.tokens[min(max(from, 0), last)].Start), End: int(p.tokens[max(min(to, last), 0)].End)}
}

// Has reports whether token i has all of the shapes.
func (p *Pass) Has(i int, s parser.Shape) bool {
	return uint(i) < uint(len(p.tokens)) && p.tokens[i].Shape&s == s
}

// Next is the first token behind i that is no white space, the number of tokens when there is none.
func (p *Pass) Next(i int) int {
	for i++; uint(i) < uint(len(p.tokens)) && p.tokens[i].Kind == parser.Space; i++ {
	}
	return i
}

// Prev is the last token before i that is no white space, -1 when there is none.
func (p *Pass) Prev(i int) int {
	for i--; uint(i) < uint(len(p.tokens)) && p.tokens[i].Kind == parser.Space; i-- {
	}
	return i
}

// Quoted reports whether token i stands inside a quotation.
func (p *Pass) Quoted(i int) bool {
	i -= p.depthFrom
	return i >= 0 && i < len(p.depth) && p.depth[i] > 0
}

// quotedAt reports whether the byte at stands inside a quotation.
func (p *Pass) quotedAt(at int) bool { return len(p.depth) > 0 && p.Quoted(p.At(at)) }

// within is the first and the last token of a span that is not empty.
func (p *Pass) within(at model.Span) (from, to int) {
	from = p.At(at.Start)
	return from, p.last(from, at.End)
}

// last is the last token of what begins with token i and ends in front of the byte end.
func (p *Pass) last(i, end int) int {
	for i < len(p.tokens) && int(p.tokens[i].End) < end {
		i++
	}
	return i
}

// At is the first token that ends behind the byte at.
func (p *Pass) At(at int) int {
	low, high := 0, len(p.Tokens.List)
	for low < high {
		mid := (low + high) / 2
		if int(p.Tokens.List[mid].End) <= at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
