package names

import (
	"strings"
)

// misheard reports whether two words differ in one letter, neither the first nor the last, for one that sounds much like it: "Sadvakasova", "Sadvokasova".
func misheard(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	at := 0
	for at < len(a) && a[at] == b[at] {
		at++
	}
	return at > 0 && at < len(a)-1 && a[at+1:] == b[at+1:] && alike(a[at], b[at])
}

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
