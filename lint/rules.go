package lint

// rules are all rules of the program, in the order in which they run and are listed.
var rules = []*Rule{
	// dates

	// footnotes
	footnoteSpace,

	// characters
	mixedScript,
	invisibleCharacter,
	noBreakSpace,
	doubleSpace,
	trailingSpace,
	doubleStop,
	notNFC,

	// quotation marks
	quoteUnclosed,
	quoteUnopened,
	quoteMixed,
	quoteDoubled,
	quoteColon,
	quoteSpace,
	quoteNested,
	quoteStyle,

	// spacing
	spaceAfter,
	spaceBefore,
	commaDoubled,
	initialSpace,
	initialsPair,

	// text lost

	// law

	// facilities

	// names

	// places

	// repeats and sums

	// reading
}
