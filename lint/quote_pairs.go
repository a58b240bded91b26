package lint

// closings are the marks that close a quotation, by the mark that opens it; the usual one stands first.
var closings = map[string][]string{
	"“": {"”"}, "„": {"“"}, "‟": {"”"}, "«": {"»"}, "»": {"«"}, "‹": {"›"}, "›": {"‹"}, "\"": {"\""},
	"‘": {"’"}, "‚": {"‘", "’"}, "’": {"’"}, "'": {"'"}, "`": {"'", "`", "´"}, "´": {"´"}, "ʼ": {"ʼ"},
}

// closingOf is the usual closing mark for an opening one.
func closingOf(mark string) string {
	if list := closings[mark]; list != nil {
		return list[0]
	}
	return mark
}

// isPair reports whether two marks belong together.
func isPair(open, end string) bool {
	for _, c := range closings[open] {
		if c == end {
			return true
		}
	}
	return false
}

// pairOf is the pair that a mark belongs to, whichever side it stands on.
func pairOf(mark string) [2]string {
	switch mark {
	case "”", "‟":
		return quotePairs[curly]
	case "»", "«":
		return quotePairs[guillemets]
	case "’":
		return singlePair
	}
	return [2]string{mark, closingOf(mark)}
}

// quotePairs are the marks that a report may choose for its quotations, in the order of the variants of quote-style; innerPairs are those that stand
// inside of them.
var (
	quotePairs = [...][2]string{{"“", "”"}, {"«", "»"}, {"\"", "\""}, {"„", "“"}, singlePair}
	innerPairs = [...][2]string{{"‘", "’"}, {"“", "”"}, {"'", "'"}, {"‘", "’"}, {"“", "”"}}
	singlePair = [2]string{"‘", "’"}
)

// The variants of quote-style. Some languages close low marks with ”: that is right where the whole draft has it.
const (
	curly = iota
	guillemets
	straight
	low
	single
	angles    // not to be chosen
	makeshift // two signs of less, and two of greater: nor is this
	inverted  // guillemets the wrong way round, as German has them
)

// variantOf is the variant of quote-style that a pair is, -1 for others.
func variantOf(open, end string) int {
	if open == "„" && end == "”" {
		return low
	}
	for v, pair := range quotePairs {
		if pair[0] == open && pair[1] == end {
			return v
		}
	}
	return -1
}

// innerPair is the pair for a quotation inside of one that open opens, in a draft of the house's style; -1 where it has none.
func innerPair(house int, open string) [2]string {
	if house < 0 {
		if house = variantOf(open, closingOf(open)); house < 0 {
			return quotePairs[curly] // inside of single marks
		}
	}
	return innerPairs[house]
}
