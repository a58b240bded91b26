package extract

import "github.com/openchronicle/chronicle/extract/pack"

// Words come back: of running text, nineteen words of twenty have been met lately. memo keeps what the packs say of them where it is near,
// for the dictionaries are larger than the caches of a processor. It is a table that doubles when it is half full, so that it is as small as the
// words of the text allow, and that forgets all when it may not grow any more.
type memo struct {
	slots []remembered // a power of two
	used  int
}

// How many words a table has room for.
const (
	fewestSlots = 1 << 10
	mostSlots   = 1 << 16
)

// remembered is a word, by its key (see parser.Tokens.Key) and whether it begins with a capital, with what the packs know of it.
type remembered struct {
	first, behind uint64 // first is 0 in a slot that is free
	class         pack.Class
}

// capitalBit is where in a key stands whether a word begins with a capital, which is the lowest bit of a parser.Shape.
const capitalBit = 63

// newMemo makes a memo that remembers nothing.
func newMemo() *memo { return &memo{slots: make([]remembered, fewestSlots)} }

// hash is where in a table the search for a word begins, once it is cut to the size of the table.
func hash(first, behind uint64) uint64 {
	h := (first ^ behind*0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15
	return h ^ h>>32
}

// at gives the slot in which the search for a word begins: its own, in most cases.
func (m *memo) at(first, behind uint64) *remembered {
	return &m.slots[hash(first, behind)&uint64(len(m.slots)-1)]
}

// find gives the slot of a word, or the free one in which it belongs.
func (m *memo) find(first, behind uint64) *remembered {
	for i := hash(first, behind); ; i++ {
		r := &m.slots[i&uint64(len(m.slots)-1)]
		if r.first == first && r.behind == behind || r.first == 0 {
			return r
		}
	}
}

// keep fills a free slot that find has given. Slots that were given before are then no longer good.
func (m *memo) keep(r *remembered, word remembered) {
	*r = word
	if m.used++; m.used*2 < len(m.slots) {
		return
	}
	old := m.slots
	m.used = 0
	if len(old) == mostSlots {
		clear(old)
		return
	}
	m.slots = make([]remembered, 2*len(old))
	for _, w := range old {
		if w.first != 0 {
			m.keep(m.find(w.first, w.behind), w)
		}
	}
}
