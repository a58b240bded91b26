package names

// indexLong notes the people of several entries with a long family name, where somebody of one entry has one and stands with an initial.
func (s *suspects) indexLong() {
	asked := false
	for i := range s.people {
		asked = asked || s.initialed(i)
	}
	if !asked {
		return
	}
	s.long = map[uint64][]int{}
	for i := range s.people {
		if p := &s.people[i]; p.given.root == nil || !s.longFamily(i) || !s.several(p) {
			continue
		}
		for family := range s.families(i) {
			s.note(s.long, "", family, i)
		}
	}
}

// initialed reports whether person i, of one entry, is named by an initial and a long family name.
func (s *suspects) initialed(i int) bool {
	p := &s.people[i]
	return p.given.root == nil && p.given.known() && s.longFamily(i) && !s.several(p)
}

func (s *suspects) longFamily(i int) bool {
	p := &s.people[i]
	return p.family != nil && len(p.family.key) >= shortestLong && len(p.Spellings(Family)) > 0
}

// nearInitialed looks for a person of several entries whose given name may be that of person i's initial, and whose long family name differs by one letter: "Serik
// Kozhagulov" for "S. Kozhakulov".
func (s *suspects) nearInitialed(i int) []Suspect {
	if s.long == nil || !s.initialed(i) {
		return nil
	}
	p := &s.people[i]
	for family := range s.families(i) {
		for _, short := range s.shortened("", family) {
			list := s.long[short]
			for _, j := range list[:min(mostBearers, len(list))] {
				if p.given.agrees(s.people[j].given) && p.second.agrees(s.people[j].second) && s.people[j].family != p.family && s.slipFor(family, j) {
					return s.slipOf(Family, i, j)
				}
			}
		}
	}
	return nil
}
