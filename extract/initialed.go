package extract

import (
	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/parser"
)

// Initials behind a word make a family name of it, though it is something else as well, where nothing but the name can have them.

// initialsEnd reports whether initials stand at word i, apart from the word before them, and no name goes on or begins with them: what follows is no capital.
func (s *scan) initialsEnd(i int) bool {
	n := s.initialsAt(i)
	return n > 0 && s.words[i].space && !s.capital(i+n) && !s.kindIs(i+n, parser.Number)
}

// wordInitialed reports whether the word at i, an English word or a title, is a family name for the initials behind it, in a list of people who have some: "Sultan B.M.; Tore
// Zh.", "Ogay G., Son E., Lim N.". A house may have a letter too: "Bekov A., Building A. was burnt".
func (s *scan) wordInitialed(i int) bool {
	const other = never&^pack.NotName | pack.ThingBefore | pack.ThingAfter | pack.Organisation | pack.IsSettlement | pack.IsRegion
	w := &s.words[i]
	if !w.class.Is(pack.English|pack.Title) || w.class.Is(other) || !s.capital(i) || w.shape&parser.AllCaps != 0 {
		return false
	}
	initials := s.initialsAt(i + 1)
	end := i + 1 + initials
	if initials == 0 || !w.space || s.capital(end) {
		return false
	}
	if s.punct(i-1, ';') && s.isPerson(i-2) {
		return true
	}
	goesOn := (s.punct(end, ',') || s.punct(end, ';') || s.is(end, "and")) && s.nameWord(end+1) && s.initialsEnd(end+2)
	return goesOn || initials > 1 && s.behindPerson(i)
}
