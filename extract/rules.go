package extract

// Rule is one of the ways in which a value is read. Its ID stands with every mention it took; the rules of packs are "facility.ID" and
// "pattern.ID".
type Rule struct {
	ID    string
	About string // what it takes, and what shows it
}

// Rules lists the rules that are part of the program, in the order in which they claim words.
func Rules() []Rule { return append([]Rule(nil), rules...) }

var rules = []Rule{
	{"footnote.mark", "numbers in square brackets, also in lists and ranges: [4], [4, 5], [4-6]"},
	{"article.citation", "provisions behind the word “Article”, or “Section” of a law, or before it (the 174th article), in lists that share a code, with parts and clauses before or behind; a fragment without the word where a code or the same article elsewhere shows it"},
	{"place.region", "a listed region with its word: Akmola region, Almaty Oblast"},
	{"place.region-unlisted", "a capitalised name before the word for a region"},
	{"place.region-bare", "a listed region without its word, where the name is nothing else: Xinjiang"},
	{"place.district", "a listed district with its word"},
	{"place.district-unlisted", "a capitalised name before the word for a district"},
	{"place.country", "a listed country"},
	{"place.gazetteer", "a settlement of the gazetteer, by any of its spellings"},
	{"place.called", "a name that the text calls a village, town or city: village of Karakol, Karakol village"},
	{"place.list", "a name that nobody lists between two settlements in a list: in Arkalyk, Granovka and Taraz"},
	{"place.way", "settlements beside what leads from one to the other: the Almaty-Taldykorgan highway, the road between Merke and a village that no list has"},
	{"place.area", "a name behind “in”, before the region or district that it lies in, or behind a facility: in Granit, Akmola region"},
	{"place.lead", "a name behind “in” in the lead of an entry"},
	{"facility.number", "a facility by its number alone, where people are held or moved and nothing else is numbered: transferred to No. 31"},
	{"person.initials", "a name with initials before or behind it: K. Bekov, Bekov K.A."},
	{"person.listed", "two words or more of which a list or an ending knows at least one as a name"},
	{"person.title", "a name behind a title or role, or an office and where it is held: lawyer, President, the head of the prison"},
	{"person.verb", "a name before, or behind, what is told of people: said, was sentenced, and his wife"},
	{"person.who", "a name before “, who”"},
	{"person.role", "a name before or behind a role in apposition, or before a provision of law: Bekov, a lawyer"},
	{"person.age", "a name with an age beside it: 17-year-old Bekov; Bekov, 17,"},
	{"person.called", "a name behind “by the name of”, “named” or “called”, “calls himself”, “her name is”"},
	{"person.noun", "a name beside what is only of people: the arrest of, the monument to; his wife, Bekova; the Bekov family"},
	{"person.list", "a name in a list with people, or of people that are counted: two brothers, Bekov and"},
	{"person.family", "a word with the ending of a family name"},
	{"person.given", "a listed given name by itself"},
	{"person.possessive", "a listed given name before ’s"},
	{"person.again", "a shorter form of a name that the entry has in full"},
	{"person.alias", "another name of the person named before it: née, also known as, or a family name in brackets"},
	{"person.slip", "one word that is a family name of the entry but for a letter, or a given name with k for kh"},
}
