package lint

import "math"

// shingle is how many words in a row are compared; fewestShingles, how many of these an entry must have to be compared at all.
const (
	shingle        = 5
	fewestShingles = 4
	usualWords     = 24
)

// sketch is the least hashes of the rows of words of an entry: two entries that share text share some of them.
type sketch struct {
	least [8]uint32 // in rising order
	n     int
}

// make makes the sketch of the words behind token from.
func (s *sketch) make(r *run, from int) {
	k := 0
	for k < len(r.tokens) && r.tokens[k] < from {
		k++
	}
	words := r.hashes[k:]
	if len(words) < fewestShingles+shingle-1 {
		return
	}
	half := uint32(0)
	if len(words) > usualWords { // of a long text every other row will do
		half = 1
	}
	for i := range s.least {
		s.least[i] = math.MaxUint32
	}
	for ; len(words) >= shingle; words = words[1:] {
		h := group(words[:shingle]) | -(words[0] & half) // the rows left out have the greatest hash
		if h < s.least[len(s.least)-1] {
			s.add(h)
		}
	}
	for s.n = 0; s.n < len(s.least) && s.least[s.n] != math.MaxUint32; {
		s.n++
	}
}

// add puts a hash where it belongs, and the greatest falls out. All places are gone through: a loop that ends at the right one costs more, because the
// processor cannot foresee where that is.
func (s *sketch) add(h uint32) {
	for i, l := range s.least {
		if l == h {
			return // it is there already, or all behind it are free
		}
		s.least[i], h = min(l, h), max(l, h)
	}
}

// nearest is the entry before entry i that shares most of the sketch, of those that were the last to have a hash; -1 where none shares a third. It
// notes entry i as the last.
func (s *sketch) nearest(last *latest, i int) int {
	best, most := -1, (s.n-1)/3
	var seen [len(s.least)]int
	for k, h := range s.least[:s.n] {
		e := last.swap(h, i)
		seen[k] = e
		if e < 0 { // as mostly
			continue
		}
		shared := 0
		for _, o := range seen[:k+1] {
			if o == e {
				shared++
			}
		}
		if shared > most {
			best, most = e, shared
		}
	}
	return best
}

// latest tells for hashes the last entry that has them. It is a table of which at most half is in use; a hash stands in the first place that was free from
// its own on.
type latest struct {
	slots []slot
	used  int
	from  int // entries before it are forgotten: their places are free
}

type slot struct {
	hash uint32
	last int32 // 1 + the entry
}

// forget forgets all entries before the next, which is entry i.
func (l *latest) forget(i int) { l.from, l.used = i, 0 }

// clear forgets all entries, and the table where it is large; the next is entry 0.
func (l *latest) clear() {
	if len(l.slots) > mostSlots {
		l.slots = nil
	}
	clear(l.slots)
	l.used, l.from = 0, 0
}

// swap is the entry that was the last to have a hash, -1 where none had it. From now on it is entry i.
func (l *latest) swap(hash uint32, i int) int {
	if 2*l.used >= len(l.slots) {
		l.grow()
	}
	s := l.slot(hash)
	before := int(s.last) - 1
	if before < l.from {
		before = -1
		l.used++
	}
	*s = slot{hash, int32(i + 1)}
	return before
}

// slot is where a hash stands, or is to stand.
func (l *latest) slot(hash uint32) *slot {
	mask := uint32(len(l.slots) - 1)
	for at := hash & mask; ; at = (at + 1) & mask {
		if s := &l.slots[at]; int(s.last) <= l.from || s.hash == hash {
			return s
		}
	}
}

// Slots of a table: of the first one, and of the largest that is kept for the next draft.
const (
	firstSlots = 1 << 10
	mostSlots  = 1 << 14
)

func (l *latest) grow() {
	old := l.slots
	l.slots = make([]slot, max(2*len(old), firstSlots))
	for _, s := range old {
		if int(s.last) > l.from {
			*l.slot(s.hash) = s
		}
	}
}
