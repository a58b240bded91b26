package pack

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// builder gathers the terms of a layer.
type builder struct {
	terms, names, endings                      map[string]uint32
	settlements, regions, districts, countries map[string]uint32
	codeNames, codeOf                          map[string]uint32
	places                                     strings.Builder
	country                                    string
	cities                                     map[string]bool   // settlements of the pack: "Almaty" may be the city or the region
	hidden                                     map[string]uint32 // names of the gazetteer that mean something else
}

// setOf makes a set of words.
func setOf(words []string) map[string]uint32 {
	set := make(map[string]uint32, len(words))
	for _, w := range words {
		set[fold(w)] = 1
	}
	return set
}

func fold(term string) string { return string(parser.Fold(nil, strings.TrimSpace(term))) }

func (b *builder) words(c Class, terms []string) {
	for _, t := range terms {
		if f := fold(t); f != "" {
			b.terms[f] |= uint32(c)
		}
	}
}

func (b *builder) people(p *People) {
	for _, list := range []struct {
		class Class
		names []string
	}{{Given, p.Given}, {Family, p.Family}} {
		for _, n := range list.names {
			b.names[string(Skeleton(nil, []byte(fold(n))))] |= uint32(list.class)
		}
	}
	for _, list := range []struct {
		class   Class
		endings []string
	}{{EndsGiven, p.GivenEndings}, {EndsFamily, p.FamilyEndings}, {EndsPatronymic, p.PatronymicEndings}} {
		for _, e := range list.endings {
			b.endings[fold(e)] |= uint32(list.class)
		}
	}
	for _, h := range p.Honorifics {
		b.endings["-"+fold(h)] |= uint32(Given)
	}
	b.words(Particle, p.Particles)
	b.words(InitialLetters, p.Initials)
	b.words(Role, p.Roles)
	b.words(Title, p.Titles)
	b.words(Verb, p.Verbs)
	b.words(PersonNoun, p.Nouns)
}

func (b *builder) things(t *Things) {
	b.words(ThingAfter, t.After)
	b.words(ThingBefore, t.Before)
	b.words(Site|ThingAfter, t.Sites)
	b.words(Organisation, t.Organisations)
	b.words(NotName, t.Words)
	b.words(Nationality, t.Nationalities)
}

func (b *builder) law(l *Law) {
	b.words(ArticleWord, l.Article)
	b.words(PartWord, l.Part)
	b.words(ClauseWord, l.Clause)
	for i, c := range l.Codes {
		for _, n := range c.Names {
			b.codeNames[fold(n)] = uint32(i)
		}
		for _, n := range c.Of {
			b.codeOf[fold(n)] = uint32(i)
		}
		b.words(CodeName, c.Names)
		b.words(CodeOf, c.Of)
	}
}

// place writes the record of a place, fields parted by tabs, and returns its offset.
func (b *builder) place(fields ...string) uint32 {
	at := b.places.Len()
	b.places.WriteString(strings.Join(fields, "\t"))
	b.places.WriteByte('\n')
	return uint32(at)
}

// areaNames are all ways to write the name of an area.
func areaNames(a Area) []string {
	names := append([]string{a.Name}, a.Also...)
	return append(names, joinedOtherwise(names)...)
}

// regionsBefore are the keys of the regions that were parts of others.
func regionsBefore(regions []Area) map[string]uint32 {
	before := map[string]uint32{}
	for _, r := range regions {
		for _, was := range r.Was {
			before[wasKey(r.Name, was)] = 1
		}
	}
	return before
}

// wasKey is the key of a region and of one in which its settlements lay before, by their names without the word for it.
func wasKey(region, was string) string { return fold(region) + "\n" + fold(was) }

// area adds regions or districts. Where several share a name, the name says neither which one nor where it lies.
func (b *builder) area(areas []Area, into map[string]uint32, class Class, kind string) {
	shared := map[string]string{} // name → the first area that has it, "" where another has it too
	for i, a := range areas {
		for _, n := range areaNames(a) {
			if owner, taken := shared[fold(n)]; taken && owner != strconv.Itoa(i) {
				shared[fold(n)] = ""
			} else {
				shared[fold(n)] = strconv.Itoa(i)
			}
		}
	}
	for _, a := range areas {
		country := cmp.Or(a.Country, b.country)
		region, id := a.Region, a.GeoNames
		if f := fold(region); b.terms[f]&uint32(IsRegion) != 0 && country == b.country && !b.cities[f] {
			region += " Region"
		}
		names := areaNames(a)
		for _, n := range names {
			if shared[fold(n)] == "" {
				region, id = "", ""
			}
		}
		at := b.place(a.Name, kind, country, region, "", "", id, "")
		for _, n := range names {
			if f := fold(n); into[f] == 0 {
				into[f] = at
				b.terms[f] |= uint32(class)
			}
		}
	}
}

func (b *builder) countryNames(countries []Country) {
	for _, c := range countries {
		if len(c.Names) == 0 {
			continue
		}
		at := b.place(c.Names[0], "country", c.Code, "", "", "", "", "")
		for _, n := range c.Names {
			b.countries[fold(n)] = at
		}
		b.words(IsCountry, c.Names)
	}
}

// settlementNames adds settlements under each of their names that is not taken. Names under Kept are written as they stand, the
// others as the settlement's own name.
func (b *builder) settlementNames(list []Settlement) {
	for _, s := range list {
		country := cmp.Or(s.Country, b.country)
		region := s.Region
		if region != "" && country == b.country {
			region += " Region"
		}
		standard := ""
		if len(s.Also) > 0 {
			standard = "standard"
		}
		add := func(display string, names ...string) {
			at := uint32(0)
			for _, n := range names {
				f := fold(n)
				if f == "" || b.settlements[f] != 0 || b.hidden[f] != 0 {
					continue
				}
				if at == 0 {
					at = b.place(display, "settlement", country, region, s.Lat, s.Lon, s.GeoNames, standard)
				}
				b.settlements[f] = at
				b.terms[f] |= uint32(IsSettlement)
			}
		}
		names := append([]string{s.Name}, s.Also...)
		add(s.Name, append(names, joinedOtherwise(names)...)...)
		standard = ""
		for _, k := range s.Kept {
			add(k, append([]string{k}, joinedOtherwise([]string{k})...)...)
		}
	}
}

// joinedOtherwise are names of several words with a space for their hyphens, or a hyphen for their spaces: "Ulan Ude", "New-York".
func joinedOtherwise(names []string) (others []string) {
	for _, n := range names {
		switch hyphens, spaces := strings.Contains(n, "-"), strings.Contains(n, " "); {
		case hyphens && !spaces:
			others = append(others, strings.ReplaceAll(n, "-", " "))
		case spaces && !hyphens:
			others = append(others, strings.ReplaceAll(n, " ", "-"))
		}
	}
	return others
}

// longer marks every beginning of a term that ends where a token may end, so that a reader knows when to look further.
func (b *builder) longer() {
	var begins []string
	for t := range b.terms {
		for i := 1; i < len(t); i++ {
			if !wordByte(t[i]) || !wordByte(t[i-1]) {
				begins = append(begins, t[:i])
			}
		}
	}
	for _, t := range begins {
		b.terms[t] |= uint32(Longer)
	}
}

// seconds is every word that a term can have behind its first, however a text may be cut into words, "ust-kamenogorsk" and "ust", and every other
// character there.
func (b *builder) seconds() dict {
	words := map[string]uint32{}
	for t := range b.terms {
		first, _, _ := strings.Cut(t, " ") // what a text may have as one word or as several
		for i := 1; i < min(len(first)+2, len(t)); i++ {
			switch {
			case t[i] == ' ' || letterByte(t[i]) && letterByte(t[i-1]):
			case letterByte(t[i]):
				for end := i + 1; end <= len(t) && t[end-1] != ' '; end++ {
					if end == len(t) || !letterByte(t[end]) {
						words[t[i:end]] = 1
					}
				}
			default:
				words[t[i:i+1]] = 1
			}
		}
	}
	return buildDict(words)
}

func letterByte(c byte) bool { return c >= 0x80 || 'a' <= c && c <= 'z' }

func wordByte(c byte) bool { return letterByte(c) || '0' <= c && c <= '9' }
