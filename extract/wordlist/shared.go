package wordlist

// The lists that both extractors and rules ask for.
var (
	Auxiliaries  = Of("auxiliaries")
	Prepositions = Of("prepositions")
	Prisons      = Of("prisons")
	Speech       = Of("speech")
	Starters     = Of("starters")
)
