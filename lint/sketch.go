package lint

// shingle is how many words in a row are compared; fewestShingles, how many of these an entry must have to be compared at all.
const (
	shingle        = 5
	fewestShingles = 4
)

// sketch is hashes of some rows of words of an entry: of each eighth of all hashes the greatest, 0 where the entry has none of it. Two entries that share
// text share some of them.
type sketch [8]uint32

// make makes the sketch of the words behind token from.
func (s *sketch) make(r *run, from int) {
	k := 0
	for k < len(r.tokens) && r.tokens[k] < from {
		k++
	}
	if len(r.tokens)-k < fewestShingles+shingle-1 {
		return
	}
	for ; k+shingle <= len(r.tokens); k++ {
		h := r.group(k, shingle)
		greatest := &s[h>>29]
		*greatest = max(*greatest, h)
	}
}

// nearest is the entry before entry i that shares most of the sketch, of those that were the last to have a hash; -1 where none shares a third. It
// notes entry i as the last.
func (s *sketch) nearest(last *latest, i int) int {
	var room [len(s)]int
	seen := room[:0] // the entries that were the last to have one
	best, shared := -1, 0
	for _, h := range s {
		if h == 0 {
			continue
		}
		e := last.swap(h, i)
		seen = append(seen, e)
		if e < 0 {
			continue
		}
		n := 0
		for _, o := range seen {
			if o == e {
				n++
			}
		}
		if n > shared {
			best, shared = e, n
		}
	}
	if 3*shared < len(seen) {
		return -1
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
		if s := &l.slots[at]; s.hash == hash && int(s.last) > l.from || int(s.last) <= l.from {
			return s
		}
	}
}

func (l *latest) grow() {
	old := l.slots
	l.slots = make([]slot, max(2*len(old), 1<<10))
	for _, s := range old {
		if int(s.last) > l.from {
			*l.slot(s.hash) = s
		}
	}
}
