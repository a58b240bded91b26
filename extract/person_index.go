package extract

import "hash/maphash"

// wordIndex finds the people of an entry by the words of their names, once there are many. A word is told by its stem, which is one of the scan's skeletons.
// What it needs serves the next such entry: a map of slices, made for each, took a twentieth of the work in long entries.
type wordIndex struct {
	slots []int32 // by the hash of a stem: the number of its namesakes from 1, 0 for none; a power of two
	words []namesakes
	links []link
}

// namesakes are the people with a word in their names, in the order in which they were added.
type namesakes struct {
	at, end     int // the stem, in the scan's skeletons
	hash        uint64
	first, last int32 // of links
	count       int
}

// link is one of the people of a word, with the number of the next; -1 for the last.
type link struct{ person, next int32 }

// fewestWords is for how many words there is room at first, in twice as many slots.
const fewestWords = 128

// wordSeed is another one in each run: it changes where words are looked for, and never what is found.
var wordSeed = maphash.MakeSeed()

// reset forgets all words.
func (x *wordIndex) reset() {
	x.words, x.links = x.words[:0], x.links[:0]
	x.resize(2 * fewestWords)
}

// resize makes slots for the words that there are.
func (x *wordIndex) resize(slots int) {
	if cap(x.slots) < slots {
		x.slots = make([]int32, slots)
	}
	x.slots = x.slots[:slots]
	clear(x.slots)
	for i := range x.words {
		slot := x.words[i].hash
		for x.slots[slot&uint64(slots-1)] != 0 {
			slot++
		}
		x.slots[slot&uint64(slots-1)] = int32(i + 1)
	}
}

// find gives the people of a word, nil where there are none. They are good until the next word is added.
func (x *wordIndex) find(keys, stem []byte) *namesakes {
	if number := *x.slot(keys, stem, maphash.Bytes(wordSeed, stem)); number > 0 {
		return &x.words[number-1]
	}
	return nil
}

// slot is where a word is, or else belongs.
func (x *wordIndex) slot(keys, stem []byte, hash uint64) *int32 {
	for i := hash; ; i++ {
		slot := &x.slots[i&uint64(len(x.slots)-1)]
		if *slot == 0 {
			return slot
		}
		if w := &x.words[*slot-1]; w.hash == hash && string(keys[w.at:w.end]) == string(stem) {
			return slot
		}
	}
}

// add gives the word keys[at:end] one more person.
func (x *wordIndex) add(keys []byte, at, end, person int) {
	hash := maphash.Bytes(wordSeed, keys[at:end])
	slot, added := x.slot(keys, keys[at:end], hash), int32(len(x.links))
	x.links = append(x.links, link{int32(person), -1})
	if *slot > 0 {
		w := &x.words[*slot-1]
		x.links[w.last].next, w.last = added, added
		w.count++
		return
	}
	x.words = append(x.words, namesakes{at, end, hash, added, added, 1})
	*slot = int32(len(x.words))
	if 2*len(x.words) > len(x.slots) {
		x.resize(2 * len(x.slots))
	}
}
