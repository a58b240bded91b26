package pack

import "strings"

// FamilySlip reports whether one family name is a Slip for the other. Iskakov and Iskhakov are two families.
func FamilySlip(a, b string) bool {
	return Slip(a, b) && strings.ReplaceAll(a, "kh", "k") != strings.ReplaceAll(b, "kh", "k")
}

// Slip reports whether one word is the other with one letter put in, with two neighbours in each other's places, or with h for g, which are one letter in
// other languages: "Ibrahimov", "Ibragimov". The first and the last letter are untouched.
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
		return false
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
