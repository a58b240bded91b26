package extract

// Names of families, of which there may be several.

// houseOf reports whether word i is the name of a family: "the Omarov family".
func (s *scan) houseOf(i int) bool { return s.is(i+1, "family", "clan", "dynasty") && !s.capital(i+1) }

// kinsmenOf reports whether word i is the name of some of a family, who are several people, named or not: "the Omarov brothers".
func (s *scan) kinsmenOf(i int) bool { return s.in(i+1, kinsmen) && !s.capital(i+1) }

// kinsmenNamed reports whether the entry speaks near word i of the brothers or the family that bear the name there: "the Talgar brothers".
func (s *scan) kinsmenNamed(i int) bool {
	const reach = 150 // words
	name := string(s.fold(i))
	for j := max(1, i-reach); j < min(len(s.words), i+reach); j++ {
		if s.is(j-1, "the") && s.is(j, name) && (s.kinsmenOf(j) || s.houseOf(j)) {
			return true
		}
	}
	return false
}
