package lint

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/internal/numeral"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var duplicateEntry = &Rule{
	Rule: model.Rule{
		ID:       "duplicate-entry",
		Title:    "No entry stands twice",
		Why:      "One event is counted as two, and a change that is made in one of the entries is missed in the other.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, the police broke up a picket of miners in front of the akimat[1]\n\nOn February 2, in Almaty, the police broke up a picket of miners in front of the akimat[2]",
		Good:     "On February 1, in Almaty, the police broke up a picket of miners in front of the akimat[1]\n\nOn February 2, in Semey, a lawyer was not admitted to her client[2]",
	},
	Check: func(p *Pass) {
		if p.Entry != nil {
			p.sketch.make(&p.run, p.At(p.Lead.End))
		}
	},
	Review: func(r *Review) {
		n := r.numbering()
		last := &r.sketches
		part := 0
		for i, p := range n.entries {
			if at := n.partOf[i]; at != part {
				part = at
				last.forget(i)
			}
			if before := p.sketch.nearest(last, i); before >= 0 && r.alike(n.entries[before], p) {
				other := n.entries[before]
				message := fmt.Sprintf("the entry is nearly that of line %d", other.Line)
				if p.Text[p.Lead.End:] == other.Text[other.Lead.End:] {
					message = fmt.Sprintf("the entry is that of line %d", other.Line)
				}
				r.Report(p, p.In(model.Span{Start: p.Lead.Start, End: len(p.Text)}), message).See(other.Start, "the other entry")
			}
		}
	},
}

// beginning is how many rows of words an entry begins with.
const beginning = 8

// alike compares two entries: seven tenths of the rows of words of the shorter one stand in the longer one, nine tenths where it is short, and all its
// names and numbers do. Entries of a formula ("X was fined under Article 488") differ in these, or in how they begin.
func (r *Review) alike(a, b *Paragraph) bool {
	var one, two comparison
	one.read(r, a)
	two.read(r, b)
	short, long := &one, &two
	if len(short.hashes) > len(long.hashes) {
		short, long = long, short
	}
	rows, words := map[uint32]bool{}, map[uint32]bool{}
	for k := 0; k+shingle <= len(long.hashes); k++ {
		rows[group(long.hashes[k:k+shingle])] = true
	}
	for _, h := range long.hashes {
		words[h] = true
	}
	for _, h := range short.named {
		if !words[h] {
			return false
		}
	}
	shared, begun, of := 0, 0, len(short.hashes)-shingle+1
	for k := range max(of, 0) {
		if rows[group(short.hashes[k:k+shingle])] {
			shared++
			if k < beginning {
				begun++
			}
		}
	}
	if begun < 2 {
		return false
	}
	if of < 20 {
		return of > 0 && 10*shared >= 9*of
	}
	return 10*shared >= 7*of
}

// comparison is the words of an entry behind its date, without marks, and those of them that are names or numbers.
type comparison struct {
	run
	named []uint32
}

func (c *comparison) read(r *Review, p *Paragraph) {
	var ts parser.Tokens
	ts.Scan(p.Text[p.Lead.End:])
	for i := range ts.List {
		t := ts.List[i]
		word := ts.Fold(i)
		h := hashWord(word)
		number := t.Kind == parser.Number
		switch t.Kind {
		case parser.Word:
			if n := numeral.Of(string(word)); n >= 0 {
				h, number = hashWord(fmt.Append(nil, n)), true
			}
		case parser.Initial, parser.Number:
		default:
			continue
		}
		c.hashes = append(c.hashes, h)
		if number || t.Has(parser.Capital) && !r.Lexicon.English(word) && !strings.Contains(string(word), ".") {
			c.named = append(c.named, h)
		}
	}
}
