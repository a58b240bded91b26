package lint

// rules are all rules of the program, in the order in which they run and are listed.
var rules = []*Rule{
	// dates
	dateInvalid,
	dateOutsidePeriod,
	dateOutOfOrder,
	timeImpossible,
	dateStyle,
	leadStyle,
	leadComma,
	dateComma,
	relativeDate,

	// footnotes
	footnoteMissing,
	footnoteGap,
	footnoteDuplicate,
	footnoteOrder,
	footnoteUndefined,
	footnoteUnused,
	footnoteSpace,
	footnoteStop,

	// characters
	trailingSpace,

	// quotation marks
	quoteStyle,

	// spacing

	// text lost
	strippedLink,

	// law

	// facilities

	// names

	// places

	// repeats and sums
	repeatedWord,
	repeatedClause,
	repeatedAttribution,
	duplicateEntry,
	sumMismatch,

	// reading
	unread,
	undatedParagraph,
}
