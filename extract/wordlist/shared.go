package wordlist

// The lists that both extractors and rules ask for.
var (
	Auxiliaries  = Of("auxiliaries")
	Finite       = Of("finite")
	People       = Of("people")
	Prepositions = Of("prepositions")
	Prisons      = Of("prisons")
	Speech       = Of("speech")
	Starters     = Of("starters")
)
