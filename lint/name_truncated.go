package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/lint/names"
	"github.com/openchronicle/chronicle/model"
)

var nameTruncated = &Rule{
	Rule: model.Rule{
		ID:       "name-truncated",
		Title:    "A name has all its letters, in their places",
		Why:      "A name that lost a letter is another name: the person is not found under it, and somebody else may bear it.",
		Severity: model.Warning,
		Bad:      "On February 1, in Almaty, the activist Serik Zhumatay was detained[1]\n\nOn February 2, in Almaty, Serik Zhumatay was questioned[2]\n\nOn February 3, in Almaty, Serik Zhumata was released[3]",
		Good:     "On February 1, in Almaty, the activist Serik Zhumatay was detained[1]\n\nOn February 2, in Almaty, Serik Zhumatay was questioned[2]\n\nOn February 3, in Almaty, Serik Zhumatay was released[3]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.People {
			p.swappedGiven(&p.Entry.People[i])
			for _, m := range p.Entry.People[i].Mentions {
				if m.Rule == "person.slip" {
					p.slippedName(&p.Entry.People[i], m.Span)
				}
			}
		}
		p.cutNames()
		p.slippedOne()
	},
	Review: func(r *Review) {
		named := r.people()
		for _, s := range r.reader.Suspects(named.persons) {
			if !r.acceptsName(&named.persons[s.Whose], s.Part, s.Written.Text) {
				r.suspect(named, &s)
			}
		}
	},
}

// slippedName reports a word that is a person's family name but for a letter or two.
func (p *Pass) slippedName(person *model.Person, at model.Span) {
	word := p.Text[at.Start:at.End]
	for _, name := range p.Settings.People {
		if name == word || slices.Contains(strings.Fields(name), word) {
			return
		}
	}
	if names.Key([]byte(strings.ToLower(word))) == names.Key([]byte(strings.ToLower(person.Family))) { // which name-variant finds
		return
	}
	p.Report(at, fmt.Sprintf("“%s”: is “%s” meant, whom this entry names?", word, person.Name)).See(p.In(person.Mentions[0].Span).Start, "“"+person.Mentions[0].Text+"” stands here")
}

// Bounds on names that are compared: of so many people of an entry, those of so many letters.
const (
	mostCompared   = 64
	shortestGiven  = 6
	shortestFamily = 5
	shortestKin    = 6
)

// slippedOne reports people who may be another of their entry but for one letter within a name.
func (p *Pass) slippedOne() {
	people := p.Entry.People[:min(mostCompared, len(p.Entry.People))]
	for i := range people {
		for j := range people {
			short, long := &people[i], &people[j]
			what := ""
			switch {
			case i == j:
			case slippedGiven(short, long) && (i < j || len(short.Given) < len(long.Given)):
				what = fmt.Sprintf("given name “%s”", short.Given)
			case slippedInitialed(short, long), slippedAlone(short, long), slippedKin(short, long):
				what = fmt.Sprintf("family name “%s”", familyOf(short))
			}
			if what != "" && !slices.Contains(p.Settings.People, short.Name) {
				p.Report(short.Mentions[0].Span, fmt.Sprintf("%s: is “%s” meant, whom this entry names?", what, long.Name)).
					As(model.Suggestion).See(p.In(long.Mentions[0].Span).Start, "“"+long.Mentions[0].Text+"” stands here")
			}
		}
	}
}

// slippedGiven reports whether two people have one family name, and given names of which the first may have lost a letter of the other.
func slippedGiven(short, long *model.Person) bool {
	return short.Family != "" && short.Family == long.Family && len(short.Given) >= shortestGiven && len(short.Given) <= len(long.Given) &&
		pack.Slip(strings.ToLower(short.Given), strings.ToLower(long.Given))
}

// slippedInitialed reports whether somebody is named with an initial that another person's given name has, and with that one's family name but for a letter: "Sergey
// Bukin", "S. Bukhin".
func slippedInitialed(initialed, full *model.Person) bool {
	initial, _, _ := strings.Cut(initialed.Initials, ".")
	return initialed.Given == "" && initial != "" && len(initialed.Family) >= shortestFamily && strings.HasPrefix(strings.ToLower(full.Given), strings.ToLower(initial)) &&
		slippedFamily(strings.ToLower(initialed.Family), strings.ToLower(full.Family))
}

// slippedAlone reports whether somebody is named by a family name alone, and no role says who that is, and another person has that name in full but for a letter: "Aslan
// Mukanov", "Mukhanov’s lawyer". Records keep the two apart.
func slippedAlone(alone, full *model.Person) bool {
	return alone.Given == "" && alone.Initials == "" && len(alone.Roles) == 0 && len(alone.Family) >= shortestFamily && full.Given != "" &&
		slippedFamily(strings.ToLower(alone.Family), strings.ToLower(full.Family))
}

// slippedKin reports whether two people of an entry have more names than one family name, which lacks its last letter with the first: "Marzhan Dosmukhambet, the wife of Askar Dosmukhambe".
// An a is that of women's names, an s that of families.
func slippedKin(short, long *model.Person) bool {
	a, b := familyOf(short), familyOf(long)
	last := len(b) - 1
	return last >= shortestKin && a == b[:last] && b[last]|0x20 != 'a' && b[last] != 's' && len(a) < len(short.Name) && len(b) < len(long.Name)
}

// slippedFamily reports whether a letter parts two family names that are not two spellings of one, which name-variant finds.
func slippedFamily(a, b string) bool {
	return pack.Slip(a, b) && names.Key([]byte(a)) != names.Key([]byte(b))
}

// suspect reports a name that may be a slip for another, everywhere it stands.
func (r *Review) suspect(named *people, s *names.Suspect) {
	for _, place := range s.Written.Places {
		p, at := named.at(place)
		problem := r.Report(p, at, fmt.Sprintf("%s “%s”: is “%s” meant, which stands %s in this draft?", s.Part, s.Written.Text, s.Meant, times(s.Count)))
		if !s.Sure {
			problem.As(model.Suggestion)
		}
		if like := named.persons[s.Like].Spellings(s.Part); len(like) > 0 {
			_, first := named.at(like[0].Places[0])
			problem.See(first.Start, "“"+s.Meant+"” stands here")
		}
	}
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
