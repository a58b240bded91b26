// Package pack holds what the chronicles of a country are made of, as data: calendar words, titles and roles, names, vetoes, law,
// facilities, places and free patterns. A Pack is what a YAML file says; a Lexicon is packs laid over each other, ready to be asked.
package pack

// Pack is one rule pack, as written in YAML. All scalars are text: 010 stays "010". Keys in the file are the tags below.
type Pack struct {
	ID       string      `yaml:"pack"`     // "kz-en": country and language of the text
	Version  string      `yaml:"version"`  // "1"
	Title    string      `yaml:"title"`    // for a person: "Kazakhstan, in English"
	Country  string      `yaml:"country"`  // ISO 3166-1 alpha-2
	Language string      `yaml:"language"` // ISO 639-1
	Calendar Calendar    `yaml:"calendar"`
	People   People      `yaml:"people"`
	Things   Things      `yaml:"things"`
	Law      Law         `yaml:"law"`
	Places   Places      `yaml:"places"`
	Facility []Facility  `yaml:"facilities"`
	Patterns []Pattern   `yaml:"patterns"`
	Rules    []DraftRule `yaml:"rules"`
}

// Calendar holds the words of dates.
type Calendar struct {
	Months []Month `yaml:"months"`
	// PartsOfDay stand in "on the night of February 5".
	PartsOfDay Words `yaml:"parts_of_day"`
	Openers    Words `yaml:"openers"` // before the date of a lead: "on", "from", "the", "Monday"
	// Told may stand before an opener: "it became known on February 5".
	Told       Phrases `yaml:"told"`
	To         Words   `yaml:"to"`          // inside a range of dates: "to", "through"
	AfterYear  Words   `yaml:"after_year"`  // may follow a year without a comma: "in", "the"
	PlaceWords Words   `yaml:"place_words"` // small words of a place that stands before the date: "city", "of"
	GoesOn     Words   `yaml:"goes_on"`     // with which a paragraph goes on with the one before: "he", "later"
	// PageEnd are lines behind which a web page has no entries: "Comments".
	PageEnd Phrases `yaml:"page_end"`
	// Furniture begins the lines of a web page that are no text: "Share", "Read more".
	Furniture Phrases `yaml:"furniture"`
}

// Month is a month and its names, without full stops: "February", "Feb".
type Month struct {
	Number string `yaml:"number"` // "1" to "12"
	Names  Words  `yaml:"names"`
}

// People holds what people's names are made of and what stands beside them.
type People struct {
	Given             Words   `yaml:"given"`              // given names, any usual spelling
	Family            Words   `yaml:"family"`             // family names that no ending shows: "Kim"
	GivenEndings      Words   `yaml:"given_endings"`      // "bek"
	FamilyEndings     Words   `yaml:"family_endings"`     // "ova"
	PatronymicEndings Words   `yaml:"patronymic_endings"` // "ovich", "uly"
	Particles         Words   `yaml:"particles"`          // "von", "al"
	Honorifics        Words   `yaml:"honorifics"`         // behind a name and a hyphen: "aga" of "Amantai-aga"
	RarelyGiven       Words   `yaml:"rarely_given"`       // given names that mostly mean something else: "Islam", "May"
	Kin               Words   `yaml:"kin"`                // of the roles, those of relatives: "brother"
	Initials          Words   `yaml:"initials"`           // initials of more than one letter: "Zh"
	Roles             Phrases `yaml:"roles"`              // lower case: "human rights activist"
	Titles            Phrases `yaml:"titles"`             // "Prosecutor General", "President", "Dr"
	Verbs             Words   `yaml:"verbs"`              // what only people do: "said", "was", "testified"
	Nouns             Words   `yaml:"nouns"`              // what is only of people: "arrest", "portrait"
}

// Things holds what keeps a capitalised word from being a person or a settlement.
type Things struct {
	After         Phrases `yaml:"after"`         // after a name, make it a thing: "Square", "district", "mosque"
	Before        Phrases `yaml:"before"`        // before a name, make it a thing: "Lake", "Mount"
	Sites         Phrases `yaml:"sites"`         // those of After that keep a name from being a settlement too: "Square", "Lake"
	Organisations Phrases `yaml:"organisations"` // names of organisations, media, movements, companies
	Words         Words   `yaml:"words"`         // capitalised words that are never part of a person's name
	Nationalities Words   `yaml:"nationalities"` // "Kazakh", "Kazakhstani"
}

// Law holds the words of citations and the codes they cite.
type Law struct {
	Article Words     `yaml:"article"` // "Article", "Articles", "Art"
	Part    Words     `yaml:"part"`
	Clause  Words     `yaml:"clause"`
	Numbers []Numeral `yaml:"numbers"`
	Codes   []Code    `yaml:"codes"`
}

// Numeral is the number of a part or an article as it is written out.
type Numeral struct {
	Number string `yaml:"number"` // "2"
	Behind Words  `yaml:"behind"` // behind the word "Part": "two", "II"
	Before Words  `yaml:"before"` // before it, or before "article": "second"
}

// Code is a code of law. Its identity is Jurisdiction and ID: a later pack that has the same overrides it.
type Code struct {
	ID           string  `yaml:"id"`           // "CC"
	Jurisdiction string  `yaml:"jurisdiction"` // ISO 3166-1 alpha-2
	Names        Phrases `yaml:"names"`        // "Criminal Code"
	Of           Phrases `yaml:"of"`           // "Republic of Kazakhstan", "RK"
	Highest      string  `yaml:"highest"`      // number of its highest article
}

// Places holds the hand-kept part of the gazetteer.
type Places struct {
	Settlements   []Settlement `yaml:"settlements"`
	Regions       []Area       `yaml:"regions"`
	Districts     []Area       `yaml:"districts"`
	Countries     []Country    `yaml:"countries"`
	SettlementIs  Words        `yaml:"settlement_words"` // "village", "city"
	RegionIs      Words        `yaml:"region_words"`     // "region", "oblast"
	DistrictIs    Words        `yaml:"district_words"`   // "district", "raion"
	Rivers        Words        `yaml:"rivers"`           // that have a settlement's name: "Tobol"
	CommonWords   Words        `yaml:"common_words"`     // of the country's languages, that are settlements' names too: "Dostyk"
	NotSettlement Words        `yaml:"not_settlements"`  // names of the gazetteer that in running text mean something else
}

// Settlement is a settlement with the spellings that the gazetteer lacks.
type Settlement struct {
	Name     string  `yaml:"name"`     // standard form
	GeoNames string  `yaml:"geonames"` // id, "" when GeoNames has none
	Country  string  `yaml:"country"`  // "" is the pack's
	Region   string  `yaml:"region"`
	Lat      string  `yaml:"lat"`
	Lon      string  `yaml:"lon"`
	Also     Phrases `yaml:"also"` // spellings written as Name in the record
	Kept     Phrases `yaml:"kept"` // other names of the same place, each kept as written: Astana, Nur-Sultan
}

// Area is a region or a district, named without its word: "Akmola", "Karasai".
type Area struct {
	Name     string  `yaml:"name"`
	GeoNames string  `yaml:"geonames"`
	Country  string  `yaml:"country"` // "" is the pack's
	Region   string  `yaml:"region"`  // of a district: the region or city it lies in
	Also     Phrases `yaml:"also"`
	Was      Phrases `yaml:"was"` // of a region: those in which its settlements lay before
}

// Country is a country and its names.
type Country struct {
	Code  string  `yaml:"code"` // ISO 3166-1 alpha-2
	Names Phrases `yaml:"names"`
}

// Facility is a rule that reads the code or number of a place of detention. A later pack overrides it by ID.
type Facility struct {
	ID       string   `yaml:"id"`
	Kind     string   `yaml:"kind"`     // "colony", "prison", ...
	Literal  string   `yaml:"literal"`  // text without which the pattern cannot match
	Pattern  string   `yaml:"pattern"`  // regexp2; the group "code" is what stands in the text
	Code     string   `yaml:"code"`     // canonical form, "${prefix}-${number}"; "" is the group "code"
	Letters  []Letter `yaml:"letters"`  // what letters of another script stand for in this code
	Prefixes Words    `yaml:"prefixes"` // beginnings of codes that exist: of what letters may stand for, the reading that begins so is meant
	Known    []Known  `yaml:"known"`    // facilities whose kind and city are known
	Examples Examples `yaml:"examples"`
}

// Letter says what a letter of another script stands for in a facility's code: what it is transliterated to in a code wholly of that
// script, and what it looks like where it has slipped into a Latin one.
type Letter struct {
	From string `yaml:"from"`
	To   string `yaml:"to"`
	Like string `yaml:"like"` // "" is To
}

// Known is a facility that exists.
type Known struct {
	Code string `yaml:"code"`
	Kind string `yaml:"kind"`
	City string `yaml:"city"`
}

// Pattern is a free rule: a regular expression that fills a field. A later pack overrides it by ID.
type Pattern struct {
	ID       string   `yaml:"id"`
	Field    string   `yaml:"field"`   // "people", "places", "facilities", "articles" or a new field under "extra"
	Literal  string   `yaml:"literal"` // text without which the pattern cannot match
	Pattern  string   `yaml:"pattern"` // regexp2; the group "value" is what is kept, without it the whole match
	Examples Examples `yaml:"examples"`
}

// Examples are the tests that a rule carries with it.
type Examples struct {
	Match  []Example `yaml:"match"`
	Reject Phrases   `yaml:"reject"` // texts in which the rule finds nothing
}

// Example is a text in which the rule finds exactly Values, in order.
type Example struct {
	Text   string  `yaml:"text"`
	Values Phrases `yaml:"values"`
}
