package extract

// Names of families, of which there may be several.

// houseOf reports whether word i is the name of a family: "the Omarov family".
func (s *scan) houseOf(i int) bool { return s.is(i+1, "family", "clan", "dynasty") && !s.capital(i+1) }

// kinsmenOf reports whether word i is the name of some of a family, who are several people, named or not: "the Omarov brothers".
func (s *scan) kinsmenOf(i int) bool { return s.in(i+1, kinsmen) && !s.capital(i+1) }

// kinsmenNamed reports whether the entry speaks of the brothers or the family that bear the name at word i: "the Talgar brothers".
func (s *scan) kinsmenNamed(i int) bool {
	name := string(s.fold(i))
	for _, head := range s.heads {
		if j := int(head); s.is(j, name) && s.is(j-1, "the") && (s.kinsmenOf(j) || s.houseOf(j)) {
			return true
		}
	}
	return false
}
