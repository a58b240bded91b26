package lint

// rules are all rules of the program, in the order in which they run and are listed.
var rules = []*Rule{
	footnoteSpace,
	quoteStyle,
	trailingSpace,
}
