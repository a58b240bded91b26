package lint

// rules are all rules of the program, in the order in which they run and are listed.
var rules = []*Rule{
	// dates

	// footnotes
	footnoteSpace,

	// characters
	trailingSpace,

	// quotation marks
	quoteStyle,

	// spacing

	// text lost

	// law

	// facilities

	// names

	// places

	// repeats and sums

	// reading
}
