package extract

// dashed reports names that a dash without white space joins to a capitalised word: "Kaisarova–Lim" may be a double name or those of two people.
func (s *scan) dashed() {
	for i := range s.names {
		n := &s.names[i]
		if dash := n.to + 1; s.joins(dash) {
			s.unread(n.to, dash+1, mayBeDouble)
		}
		if dash := n.from - 1; s.joins(dash) && s.words[dash-1].owner != ownPerson {
			s.unread(dash-1, n.from, mayBeDouble)
		}
	}
}

const mayBeDouble = "a dash between what may be the halves of a name: it is read as a dash, not as a hyphen"

// joins reports whether word i is a dash between two capitalised words, with no white space beside it. What stands behind an em dash goes on with a sentence.
func (s *scan) joins(i int) bool {
	return s.glued(i) && s.glued(i+1) && s.dash(i) && s.capital(i-1) && s.capital(i+1) && s.quote(i, i) != "—"
}
