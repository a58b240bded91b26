package wordlist

// The lists that both extractors and rules ask for.
var (
	Auxiliaries  = Of("auxiliaries")
	Endings      = Of("endings")
	Finite       = Of("finite")
	People       = Of("people")
	Prepositions = Of("prepositions")
	Prisons      = Of("prisons")
	Sites        = Of("sites")
	Speech       = Of("speech")
	Starters     = Of("starters")
)
