package pack

// Class is the set of things that a term can be. A term of several words has its classes like a word.
type Class uint64

// The classes.
const (
	Given          Class = 1 << iota // a given name
	Family                           // a family name that no ending shows
	Particle                         // "von"
	InitialLetters                   // "Zh", before a full stop
	Role                             // "activist"
	Title                            // "President"
	Verb                             // "said"
	PersonNoun                       // "arrest", before "of"
	ThingAfter                       // "mosque": makes what stands before it a thing
	ThingBefore                      // "Lake": makes what stands behind it a thing
	Site                             // "Square": what stands before it is no settlement either
	Organisation                     // the name of one
	NotName                          // never part of a person's name
	Nationality                      // "Kazakh"
	MonthName                        // "February"
	SettlementWord                   // "village"
	RegionWord                       // "oblast"
	DistrictWord                     // "district"
	ArticleWord                      // "Article"
	PartWord                         // "Part"
	ClauseWord                       // "clause"
	CodeName                         // "Criminal Code"
	CodeOf                           // "RK"
	IsSettlement                     // "Almaty"
	IsRegion                         // "Mangistau"
	IsDistrict                       // "Karasai"
	IsCountry                        // "Kazakhstan"
	Longer                           // a longer term begins with this one
	English                          // an English word in small letters
	EndsGiven                        // ends as given names do
	EndsFamily                       // ends as family names do
	EndsPatronymic                   // ends as patronymics do

	// Beyond what a dictionary holds of a term, which are 32 classes.

	Second     // the second word of a longer term
	Joined     // a longer term goes on right behind it: "prosecutor", before "’s office"
	FatherWord // "uly": apart from the word before it, it makes a patronymic of that
	YearOld    // "year-old"
)

// Is reports whether c has at least one of the classes.
func (c Class) Is(classes Class) bool { return c&classes != 0 }
