package extract

import "github.com/openchronicle/chronicle/parser"

// dashed reports names that a dash without white space joins to a capitalised word, "Kaisarova–Lim" may be a double name or those of two people, or to one in small letters that English has
// not: "Zeinep–apa".
func (s *scan) dashed() {
	for i := range s.names {
		n := &s.names[i]
		if dash := n.to + 1; s.joins(dash) || s.joinsHalf(dash) {
			s.unread(n.to, dash+1, mayBeDouble)
		}
		if dash := n.from - 1; s.joins(dash) && s.words[dash-1].owner != ownPerson {
			s.unread(dash-1, n.from, mayBeDouble)
		}
	}
}

const mayBeDouble = "a dash between what may be the halves of a name: it is read as a dash, not as a hyphen"

// joins reports whether word i is a dash between two capitalised words, with no white space beside it.
func (s *scan) joins(i int) bool { return s.gluedDash(i) && s.capital(i-1) && s.capital(i+1) }

// joinsHalf reports whether word i is such a dash before a word in small letters that is no English one: not "Nazarbayev–era".
func (s *scan) joinsHalf(i int) bool {
	return s.gluedDash(i) && s.kindIs(i+1, parser.Word) && !s.capital(i+1) && !s.lex.English(s.fold(i+1))
}

// gluedDash reports whether word i is a dash with no white space beside it, and no em dash: what stands behind one goes on with a sentence.
func (s *scan) gluedDash(i int) bool {
	return s.glued(i) && s.glued(i+1) && s.dash(i) && s.quote(i, i) != "—"
}
