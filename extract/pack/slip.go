package pack

import "strings"

// FamilySlip reports whether one family name is a Slip for the other. Iskakov and Iskhakov are two families.
func FamilySlip(a, b string) bool {
	return Slip(a, b) && strings.ReplaceAll(a, "kh", "k") != strings.ReplaceAll(b, "kh", "k")
}

// Slip reports whether one word is the other with one letter put in, with two neighbours in each other's places, or with h for g, which are one letter in
// other languages: "Ibrahimov", "Ibragimov". The first letter is untouched, and so is the last but where it is one of the neighbours.
func Slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	head := 0
	for head < len(a) && a[head] == b[head] {
		head++
	}
	if head == 0 {
		return false
	}
	tail := 0
	for tail < len(a)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	if tail == 0 {
		last := len(a) - 1
		return len(a) == len(b) && head == last-1 && a[last-1] == b[last] && a[last] == b[last-1]
	}
	switch len(b) - len(a) {
	case 1:
		return head+tail == len(a)
	case 0:
		if head+tail == len(a)-1 {
			return a[head] == 'g' && b[head] == 'h' || a[head] == 'h' && b[head] == 'g'
		}
		return head+tail == len(a)-2 && a[head] == b[head+1] && a[head+1] == b[head]
	}
	return false
}

// alphabet are those of folded names, the vowels first.
const alphabet, vowels = "aeiouybcdfghjklmnpqrstvwxz -", 6

// OneSlip gives the words that differ from name by one letter that is another, that lacks or is too many, or by two that have changed places, until
// yield returns false. With strict all these letters are vowels. A word is good until the next.
func OneSlip(name []byte, strict bool, yield func([]byte) bool) {
	choice := alphabet
	if strict {
		choice = alphabet[:vowels]
	}
	word := make([]byte, 0, len(name)+1)
	try := func(upto int, between string, from int) bool {
		word = append(append(append(word[:0], name[:upto]...), between...), name[from:]...)
		return yield(word)
	}
	for i := range len(name) + 1 {
		here := i < len(name) && strings.IndexByte(choice, name[i]) >= 0
		if here && (!try(i, "", i+1) || i+1 < len(name) && !try(i, string([]byte{name[i+1], name[i]}), i+2)) {
			return
		}
		for j := range len(choice) {
			if !try(i, choice[j:j+1], i) || here && !try(i, choice[j:j+1], i+1) {
				return
			}
		}
	}
}
