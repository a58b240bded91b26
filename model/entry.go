package model

// Entry is one dated entry and all that was read in it. Lists are in order of first mention.
type Entry struct {
	ID   string // "2022-02-01.04": the date and the ordinal within that date
	N    int    // ordinal in the report, from 1
	Line int    // of the first character, 1-based
	Span Span   // bytes of the source

	Date     string // ISO date as stated, never corrected; "" when no such day exists
	DateEnd  string // last day, where a range is stated
	DateLine int    // of the heading that states the date in place of the entry, 0 where the entry states it
	Time     string // the words of the lead, as stated ("at night", "15:00")

	City   string // where it happened, as the entry itself states it; "" when it does not
	Region string // "Almaty Region"

	Places     []Place
	People     []Person
	Articles   []Article
	Facilities []Facility
	Footnotes  []Footnote
	Extra      []Extra // what the patterns of packs found for fields of their own
	Unread     []Unread

	Text string // verbatim
}

// Mention is one place in an entry where a value was read. Start and End are byte offsets in Entry.Text, half-open, and
// Text is exactly what stands between them. Writers turn the offsets into the unit they were asked for.
type Mention struct {
	Span
	Text string
	Rule string // the rule that took it, "person.given-family"
}

// Place is a place that the entry mentions, once, with all its mentions.
type Place struct {
	Name     string // standard form
	Kind     string // "settlement", "district", "region" or "country"
	Country  string // ISO 3166-1 alpha-2, "" when not known
	Region   string // the region it lies in by the gazetteer, "" when not known
	Lat      string // decimal degrees as text, "" when not known
	Lon      string
	GeoNames string // GeoNames id, "" when the gazetteer does not know the place
	Mentions []Mention
}

// Person is a person named in the entry, once, by the fullest form in the entry.
type Person struct {
	Name       string
	Given      string
	Family     string
	Patronymic string
	Initials   string
	Roles      []string // as written beside the name, lower case
	Age        int      // years, 0 when not stated
	Mentions   []Mention
}

// Article is one provision of law. Empty fields were not stated.
type Article struct {
	Jurisdiction string // ISO 3166-1 alpha-2
	Code         string // "CC", "AOC", "CPC", "CIVIL", "CONST"
	Article      string
	Part         string
	Clause       string
	Title        string // the quoted title beside the citation
	Mentions     []Mention
}

// Facility is a place of detention cited by its code or number.
type Facility struct {
	Code     string // canonical: Latin letters, "LA-155/18", "No. 64", "SIZO-1"
	Kind     string // "colony", "prison", ...; "" when the pack does not say
	City     string
	Mentions []Mention
}

// Footnote is a reference to a footnote.
type Footnote struct {
	Number   int
	Mentions []Mention
}

// Extra is a value that a pack's pattern read for a field of its own.
type Extra struct {
	Field    string
	Value    string
	Mentions []Mention
}

// Unread is text that looks like one of the fields above and could not be read. Offsets are as in Mention.
type Unread struct {
	Span
	Text string
	Why  string
}
