package extract

import "github.com/openchronicle/chronicle/extract/wordlist"

// The words of English that the grammar of names, places and law asks for, whatever the country. What they are says the head of each list.
var (
	annexes           = wordlist.Of("annexes")
	auxiliaries       = wordlist.Auxiliaries
	beforeDescribed   = wordlist.Of("before-described")
	beforeProvision   = wordlist.Of("before-provision")
	beforeRole        = wordlist.Of("before-role")
	bodies            = wordlist.Of("bodies")
	companies         = wordlist.Of("companies")
	crossings         = wordlist.Of("crossings")
	doneToPeople      = wordlist.Of("done-to-people")
	domains           = wordlist.Endings
	familyThings      = wordlist.Of("family-things")
	familyThingsOften = wordlist.Of("family-things-often")
	finite            = wordlist.Finite
	gathered          = wordlist.Of("gathered")
	gives             = wordlist.Of("gives")
	groups            = wordlist.Of("groups")
	happenings        = wordlist.Of("happenings")
	holding           = wordlist.Of("holding")
	imprisonment      = wordlist.Of("imprisonment")
	kinsmen           = wordlist.Of("kinsmen")
	laws              = wordlist.Of("laws")
	mayBeBodies       = wordlist.Of("may-be-bodies")
	offices           = wordlist.Of("offices")
	otherTime         = wordlist.Of("other-time")
	peopleWords       = wordlist.People
	personal          = wordlist.Of("personal")
	prepositions      = wordlist.Prepositions
	prisoners         = wordlist.Of("prisoners")
	prisons           = wordlist.Prisons
	ranks             = wordlist.Of("ranks")
	residents         = wordlist.Of("residents")
	schools           = wordlist.Of("schools")
	setOffBodies      = wordlist.Of("set-off-bodies")
	scripture         = wordlist.Of("scripture")
	speech            = wordlist.Speech
	starters          = wordlist.Starters
	sites             = wordlist.Sites
	streets           = wordlist.Of("streets")
	suffered          = wordlist.Of("suffered")
	thingsDo          = wordlist.Of("things-do")
	treaties          = wordlist.Of("treaties")
	units             = wordlist.Of("units")
	unnamed           = wordlist.Of("unnamed")
	oftenUnnamed      = wordlist.Of("often-unnamed")
	venues            = wordlist.Of("venues")
	waters            = wordlist.Of("waters")
	ways              = wordlist.Of("ways")
)
