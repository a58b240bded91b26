package pack

// Skeleton appends to dst what is left of a folded name when the ways of writing the same sounds in Latin letters are made one, so
// that Yerlan and Erlan, Seitbayev and Seitbaev, Zhanar and Janar, Aigul and Aygul meet. Two names with one skeleton are spellings
// of one name; it is no measure of likeness beyond that.
//
//	y, i, yi, iy, ii        i       kh, h          h       ye at the start   e
//	zh, dzh, dj, j          j       gh, g          g       -ayev, -aev       aev
//	q, k, ck                k       w, v           v       doubled letters   single
//	ya, ia   ia     yu, iu, ju   iu     x     ks     apostrophes, hyphens    none
//	yo behind a consonant but r   e    auy, aui before a consonant   au
//	byov, vyov   biev, viev              nb         mb
//	-shov, -chov, -zhov, -tsov   -shev and so on, also with an a
func Skeleton(dst, folded []byte) []byte {
	last := byte(0) // of what has been appended
	at := func(i int) byte {
		if i < len(folded) {
			return folded[i]
		}
		return 0
	}
	for i := 0; i < len(folded); i++ {
		c := folded[i]
		if !changes[c] {
			if c != last {
				dst = append(dst, c)
				last = c
			}
			continue
		}
		if (c == 'y' || c == 'i') && last == 'u' && endsIn(dst, "au") && isLetter(at(i+1)) && !isVowel(at(i+1)) { // "Bauyrzhan", "Baurzhan"
			continue
		}
		switch c {
		case '\'', '-', '`':
			continue
		case 'y':
			c = 'i'
			if at(i+1) == 'e' && last == 0 { // "Yerlan"
				continue
			}
			if isVowel(last) && at(i+1) == 'e' { // "Seitbayev"
				continue
			}
			if last != 0 && last != 'r' && !isVowel(last) && at(i+1) == 'o' { // "Semyonova", "Semenova"; "Saryozek" has two vowels
				if (last == 'b' || last == 'v') && at(i+2) == 'v' { // "Vorobyov" is "Vorobyev" too, not "Vorobev"
					dst = append(dst, 'i')
				}
				c = 'e'
				i++
			}
		case 'i':
			if isVowel(last) && at(i+1) == 'e' && at(i+2) == 'v' { // "Seitbaiev"
				continue
			}
		case 'q':
			c = 'k'
		case 'c':
			if at(i+1) == 'k' {
				continue
			}
		case 'w':
			c = 'v'
		case 'x':
			dst = append(dst, 'k')
			c, last = 's', 'k'
		case 'd':
			if at(i+1) == 'z' && at(i+2) == 'h' || at(i+1) == 'j' {
				continue
			}
		case 'n':
			if at(i+1) == 'b' || at(i+1) == '-' && at(i+2) == 'b' { // "Sarsenbina", "Sarsembina"
				c = 'm'
			}
		case 'z':
			if at(i+1) == 'h' {
				c = 'j'
				i++
			}
		case 'k':
			if at(i+1) == 'h' {
				c = 'h'
				i++
			}
		case 'g':
			if at(i+1) == 'h' {
				i++
			}
		}
		if c == last && c != 0 {
			continue
		}
		dst = append(dst, c)
		last = c
	}
	if last == 'v' || last == 'a' {
		hardened(dst)
	}
	return dst
}

// hardened writes e for the o in which some write the endings -ev and -eva behind hissing sounds: “Ergashov”.
func hardened(skeleton []byte) {
	n := len(skeleton) - 2
	if skeleton[n+1] == 'a' {
		n--
	}
	if n < 2 || skeleton[n] != 'o' || skeleton[n+1] != 'v' {
		return
	}
	switch a, b := skeleton[n-2], skeleton[n-1]; {
	case b == 'j', b == 'h' && (a == 's' || a == 'c'), b == 's' && a == 't':
		skeleton[n] = 'e'
	}
}

func endsIn(s []byte, end string) bool {
	return len(s) >= len(end) && string(s[len(s)-len(end):]) == end
}

// FirstSound is the first byte of a skeleton, 0 of an empty one. It takes less time than the whole.
func FirstSound(folded []byte) byte {
	if len(folded) > 1 && (!changes[folded[0]] || isVowel(folded[1]) && staysBeforeVowel(folded[0])) {
		return folded[0]
	}
	const deciding = 3 // how many letters decide on the first sound: "dzh"
	if len(folded) > deciding && isLetter(folded[0]) {
		folded = folded[:deciding]
	}
	var room [2 * deciding]byte
	if s := Skeleton(room[:0], folded); len(s) > 0 {
		return s[0]
	}
	return 0
}

// staysBeforeVowel reports whether a letter that may change stands for itself there.
func staysBeforeVowel(c byte) bool {
	switch c {
	case 'c', 'd', 'g', 'k', 'n', 'z':
		return true
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// changes are the characters that may not be left as they are.
var changes = func() (set [256]bool) {
	for _, c := range []byte("'-`yiqcwxdzkgn\x00") {
		set[c] = true
	}
	return set
}()

func isVowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u':
		return true
	}
	return false
}
