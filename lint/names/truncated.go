package names

import (
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// mostBearers bounds how many people with one name are looked at: the family name of a village is no evidence of a slip anyway.
const mostBearers = 64

// truncated decides whether a name is a longer name of the report, cut short. The short one must not be like a name, unless the rest of
// the name is in full of both people, and the same; then it may be one. Where the rest is known of both and agrees, that is enough; else two
// letters at most may be lacking, and the longer name must stand twice or more, or in the same entry. It is none when several names could have
// been meant.
func (s *suspects) truncated(n *borne) []Suspect {
	i, part := n.whose, n.part
	like := s.nameLike(n.folded)
	var meant *Suspect
	key, near := "", false
	for _, long := range n.as.longer {
		lost := long.folded[len(n.folded):]
		for _, j := range long.bearers[:min(mostBearers, len(long.bearers))] {
			agrees, known := s.restAgrees(i, j, part)
			full, beside := s.sameGiven(i, j, part), s.sameEntry(i, j)
			sure := !like && s.accident(lost, known)
			if j == i || !agrees || !sure && !(full && lost != "a") && !(s.initialOf(i, j, part) && slices.Contains(suffixes, lost)) && !(beside && !like && !slices.Contains(endings, lost)) {
				continue
			}
			near = near || full || beside
			switch k := s.reader.word([]byte(long.folded)).key; {
			case meant == nil:
				meant, key = &Suspect{Part: part, Whose: i, Written: *n.Spelling, Like: j, Meant: s.people[j].Name(part), Sure: sure && known && len(lost) < mostLost}, k
			case key != k:
				return nil
			}
			meant.Count += s.count(j, part, long.folded)
		}
	}
	if meant == nil || meant.Count < n.Count() {
		return nil
	}
	if meant.Count < 2 && !near && !(meant.Sure && s.nameLike(spellingOf(meant.Meant))) {
		return nil
	}
	return []Suspect{*meant}
}

// initialOf reports whether the family name of i stands beside no more than an initial, and that of j beside a given name: "S. Abdrakhman", "Serik Abdrakhmanov".
func (s *suspects) initialOf(i, j int, part Part) bool {
	a, b := s.people[i].given, s.people[j].given
	return part == Family && a.root == nil && a.known() && b.root != nil
}

// suffixes make Russian family names of others; some people write theirs in both ways.
var suffixes = []string{"ov", "ova", "ev", "eva", "yev"}

// sameGiven reports whether the family names of i and j stand beside one given name in full.
func (s *suspects) sameGiven(i, j int, part Part) bool {
	given := s.people[i].given.root
	return part == Family && given != nil && given == s.people[j].given.root
}

// sameEntry reports whether one entry names both i and j.
func (s *suspects) sameEntry(i, j int) bool {
	a, b := s.people[i].Sightings, s.people[j].Sightings
	for x, y := 0, 0; x < len(a) && y < len(b); {
		switch {
		case a[x].Entry == b[y].Entry:
			return true
		case a[x].Entry < b[y].Entry:
			x++
		default:
			y++
		}
	}
	return false
}

// restAgrees reports whether the other parts of the names of i and j agree, and whether they are known of both.
func (s *suspects) restAgrees(i, j int, part Part) (agrees, known bool) {
	a, b := &s.people[i], &s.people[j]
	if !a.second.agrees(b.second) {
		return false, false
	}
	if part == Given { // the family name is part of the bearing
		return a.family != nil, true
	}
	return a.given.agrees(b.given), a.given.known() && b.given.known()
}

// accident reports whether the last letters of a name can be lacking by accident. Without an ending a name is another one: Serikov, Serikbek and
// Serik, Bekova and Bekov.
func (s *suspects) accident(lost string, known bool) bool {
	if len(lost) == mostLost && !known {
		return false
	}
	if slices.Contains(endings, lost) {
		return false
	}
	if !ends(s.reader.lex, lost) {
		return true
	}
	// "ov" of "tov" is no whole ending; nor does any name stand without "yev" that has a "y" before it.
	return known && len(lost) == mostLost && ends(s.reader.lex, lost[1:]) && (lost == "yev" || !vowel(lost[0]))
}

// IsEnding reports whether the last letters of a name make another name of it.
func IsEnding(lex *pack.Lexicon, letters string) bool {
	return slices.Contains(endings, letters) || ends(lex, letters)
}

func ends(lex *pack.Lexicon, letters string) bool {
	return lex.Ending([]byte("qq" + letters)).Is(pack.EndsFamily | pack.EndsGiven | pack.EndsPatronymic)
}

// endings make another name of a name, and are too short or too common in other words to be in a pack's lists.
var endings = []string{"a", "in", "yn", "ina", "yna", "ko", "uk", "ich", "ia", "ya"}
