package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// Family names of an entry that stand in it once more without their first letter, or without one or two of the last, are read as no name: "uleimenov",
// "Dosmukhambeto".

// cuts are what is left of the family names of an entry without some letters.
type cuts struct {
	list []cut
	at   [512]uint8 // 1 + the place in list, from the slot on that the hash of what is left names; 0 for none
}

// cut is what is left of a person's family name without its first letter, or without its last ones.
type cut struct {
	hash        uint32
	person      int
	first, last int // how many letters are lost
}

const (
	shortestCut  = 6  // letters that are left
	mostFamilies = 64 // of an entry that are looked at; those of a long list say little
	longestCut   = 32 // letters of a family name
)

// cutNames reports words that are family names of the entry but for letters lost at an end.
func (p *Pass) cutNames() {
	if !p.cuts.note(p.Entry.People) {
		return
	}
	for k, hash := range p.run.hashes {
		if p.cuts.at[slotOf(hash)] == 0 {
			continue
		}
		if c := p.cuts.find(hash); c != nil {
			if i := p.run.tokens[k]; p.isCut(i, c) {
				p.slippedName(&p.Entry.People[c.person], p.Span(i, i))
			}
		}
	}
}

// slotOf is the slot of cuts.at that a hash names.
func slotOf(hash uint32) uint32 { return hash % uint32(len(cuts{}.at)) }

// find is the first cut with a hash, nil where there is none.
func (c *cuts) find(hash uint32) *cut {
	for slot := slotOf(hash); c.at[slot] > 0; slot = slotOf(slot + 1) {
		if n := &c.list[c.at[slot]-1]; n.hash == hash {
			return n
		}
	}
	return nil
}

// note notes what the family names of people may leave; it reports false where they leave nothing.
func (c *cuts) note(people []model.Person) bool {
	c.list = c.list[:0]
	for k := range people {
		var folded [longestCut]byte
		n := foldPlain(folded[:], familyOf(&people[k]))
		if n <= shortestCut {
			continue
		}
		if len(c.list) == 0 {
			clear(c.at[:])
		}
		c.add(cut{hash: hashWord(folded[1:n]), person: k, first: 1})
		if folded[n-1] != 'a' { // as in Bekova
			c.add(cut{hash: hashWord(folded[:n-1]), person: k, last: 1})
		}
		if folded[n-1] != 'v' && n > shortestCut+1 { // as in Bekov
			c.add(cut{hash: hashWord(folded[:n-2]), person: k, last: 2})
		}
		if len(c.list) > 3*(mostFamilies-1) {
			break
		}
	}
	return len(c.list) > 0
}

// familyOf is a person's family name; where it is not known which of the names it is, the last.
func familyOf(person *model.Person) string {
	if person.Family != "" {
		return person.Family
	}
	return person.Name[strings.LastIndexByte(person.Name, ' ')+1:]
}

func (c *cuts) add(n cut) {
	slot := slotOf(n.hash)
	for c.at[slot] > 0 {
		slot = slotOf(slot + 1)
	}
	c.list = append(c.list, n)
	c.at[slot] = uint8(len(c.list))
}

// foldPlain folds a name of Latin letters alone, and gives its length; 0 for others and for longer ones.
func foldPlain(into []byte, name string) int {
	if len(name) > len(into) {
		return 0
	}
	for i := range len(name) {
		c := name[i] | 0x20
		if c < 'a' || c > 'z' {
			return 0
		}
		into[i] = c
	}
	return len(name)
}

// isCut reports whether token i is what a cut leaves, and nothing else that is known or was read as a name.
func (p *Pass) isCut(i int, c *cut) bool {
	family := strings.ToLower(familyOf(&p.Entry.People[c.person]))
	left, lost := family[c.first:len(family)-c.last], family[len(family)-c.last:]
	switch {
	case !p.folds(i, left) || p.Kind(i) != parser.Word || p.answer(i).known || p.inAddress(i):
		return false
	case c.first > 0 && !p.smallWord(i): // "Uleimenov" is a name, too
		return false
	case c.last > 0 && (!p.Has(i, parser.Capital) || p.Lexicon.Ending(p.folded(i)) != 0 || makesAnother(p.Lexicon, left, lost)):
		return false
	}
	at := p.Span(i, i)
	return !p.mentioned().touches(at.Start, at.End)
}

// makesAnother reports whether a name may do without its last letters: Serikov is made of Serik, and Abdullah, Kerimskiy and Kabdull are spelled in either
// way. Nobody is called "Bondaren".
func makesAnother(lex *pack.Lexicon, left, lost string) bool {
	before := left[len(left)-1]
	if lost == "h" || lost == "y" && before == 'i' || lost == string(before) {
		return true
	}
	return names.IsEnding(lex, lost) && !(lost == "ko" && strings.HasSuffix(left, "en"))
}

// inAddress reports whether token i stands in an address or a name for the network: "suleimenov.kz", "@suleimenov".
func (p *Pass) inAddress(i int) bool {
	return p.Kind(i-1) == parser.Punct && p.Byte(i-1) != '(' || p.Kind(i+1) == parser.Punct && p.Kind(i+2) != parser.Space && p.Kind(i+2) != parser.Mark && i+2 < p.Count()
}
