package names

import (
	"strings"
)

// misheard reports whether two words differ in one letter, not the last, for one that sounds much like it: "Sadvakasova", "Sadvokasova". The first letters
// differ as "Otegenova" and "Utegenova" do, or as Ukrainian ones, "Ostapenko" and "Astapenko", at most.
func misheard(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	return at < len(a)-1 && a[at+1:] == b[at+1:] && (alike(a[at], b[at]) || hissed(a, b, at)) && (at > 0 || openBegin(a) && openBegin(b))
}

// hissed reports whether two words differ at a letter in the E or O of an ending behind a hissing sound, where Russian has either: "Tuleshova", "Tulesheva".
func hissed(a, b string, at int) bool {
	vowels := min(a[at], b[at]) == 'e' && max(a[at], b[at]) == 'o'
	return vowels && at > 1 && a[at+1] == 'v' && (a[at-1] == 'h' && a[at-2] != 'k' || a[at-1] == 'j' || a[at-2:at] == "ts")
}

// openBegin reports whether the first letter of a name may be another vowel by ear: the Kazakh one that is written in two ways, and that of Ukrainian names.
func openBegin(name string) bool {
	return rounded(name[0]) || name[0] == 'a' && strings.HasSuffix(name, "enko")
}

// rounded reports whether a letter stands for the Kazakh vowel that is written O as often as U.
func rounded(letter byte) bool { return letter == 'o' || letter == 'u' }

// oneGiven reports whether the keys of two given names differ in nothing but a Kazakh sound that is written in several ways: K, Q, Kh, H or G, and O or U. "Bakytzhan",
// "Bakhytzhan"; "Begzat", "Bekzat"; "Orazaly", "Urazaly".
func oneGiven(a, b string) bool {
	return a != b && writtenOneWay.Replace(a) == writtenOneWay.Replace(b)
}

var writtenOneWay = strings.NewReplacer("h", "k", "g", "k", "u", "o")

// alike reports whether two letters are taken for each other by ear.
func alike(a, b byte) bool {
	switch string([]byte{min(a, b), max(a, b)}) {
	case "ao", "ei", "iu", "ou", "dt", "bp", "gk", "sz":
		return true
	}
	return false
}

// womans reports whether a family name has the ending of a woman's, which lacks where she is given a man's: "Gulnara Bekzhanov".
func womans(family string) bool {
	return strings.HasSuffix(family, "ova") || strings.HasSuffix(family, "eva") || strings.HasSuffix(family, "ina")
}
