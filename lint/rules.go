package lint

import (
	"fmt"
	"slices"

	"github.com/openchronicle/chronicle/extract/pack"
)

// Family is rules that look at one kind of thing.
type Family struct {
	Title string
	Rules []*Rule
}

// families are all rules of the program, in the order in which they run and are listed.
var families = []Family{
	{"Dates", []*Rule{dateInvalid, monthMisspelled, calendarCapital, dateOutsidePeriod, dateOutOfOrder, timeImpossible, timeStyle, clockStyle, dateStyle, leadStyle, leadComma, leadCapital, dateComma, bodyDate, dateNumeric, yearComma, dateAfter, dateRepeated, relativeDate, ageBirth}},
	{"Footnotes", []*Rule{footnoteMissing, footnoteBrackets, footnoteStyle, footnoteGap, footnoteDuplicate, footnoteOrder, footnoteUndefined, footnoteUnused, footnoteSpace, footnoteStop}},
	{"Characters", []*Rule{mixedScript, characterReference, invisibleCharacter, noBreakSpace, doubleSpace, trailingSpace, doubleStop, notNFC}},
	{"Quotation marks", []*Rule{quoteUnclosed, quoteUnopened, quoteMixed, quoteDoubled, quoteColon, quoteSpace, quoteNested, quoteStyle, quoteComma, apostropheStyle}},
	{"Spacing", []*Rule{spaceAfter, spaceBefore, commaDoubled, bracketUnpaired, dashStyle, initialSpace, initialsPair}},
	{"Text lost", []*Rule{strippedLink}},
	{"Law", []*Rule{lawUnknownArticle, lawSpacing, lawSingular, lawOrphan, lawPartForm, lawPartStyle, lawTitle, lawCase, lawNoCode, lawCountry, lawThe}},
	{"Words", []*Rule{misspelledWord, accentMissing, confusedWord, spellingStyle, gluedWords, lineHyphen, aOrAn, articleMissing, institutionThe, oneOf, sentenceCapital, sentenceStop, sentenceFragment, predicateMissing, commaVerb, commaClause, commaWho, verbForm, verbBare, wrongPreposition, whom, personWhich, pronounSex, agreement, doubleNegative, doubleComparative, appositionOpen, numberStyle, numberThousand, numberNoun, percentStyle, numberHyphen, termCase, demonym, acronymUndefined}},
	{"Facilities", []*Rule{facilityScript, facilityMalformed, facilityUnknown, facilityArticle, facilityOrder, termHyphen, compoundHyphen}},
	{"Names", []*Rule{nameVariant, initialMismatch, nameTruncated, nameHyphen, nameStop, nameSpacing, nameComma, nameCapital, possessive, nameOrder, nameScheme, patronymicStyle, titleStop, orgVariant, orgForm, orgShort, nameQuoted, orgCapital, orgName, companyQuotes}},
	{"Places", []*Rule{citySuffix, citySuffixBody, cityOf, regionStyle, regionCase, regionHyphen, regionWrong, villageOf, placeRepeated, squareArticle, placeVariant, placeCase}},
	{"Repeats and sums", []*Rule{repeatedWord, repeatedClause, repeatedAttribution, duplicateEntry, sumMismatch}},
	{"Reading", []*Rule{unread, undatedParagraph, unknownPlace}},
	{"Configuration", []*Rule{suppression}},
}

// Families lists all rules by what they look at, with those that the packs of a lexicon bring.
func Families(lex *pack.Lexicon) []Family {
	list := append([]Family(nil), families...)
	if rules := packRules(lex); len(rules) > 0 {
		list = append(list, Family{"Packs", rules})
	}
	return list
}

// Rules lists all rules that are part of the program, in the order in which they run.
func Rules() []*Rule {
	var list []*Rule
	for _, f := range families {
		list = append(list, f.Rules...)
	}
	return list
}

// Of lists the rules of the program and those that the packs of a lexicon bring. Two rules of one name could not be told apart.
func Of(lex *pack.Lexicon) ([]*Rule, error) {
	list := Rules()
	known := IDs(list)
	for _, r := range packRules(lex) {
		if slices.Contains(known, r.ID) {
			return nil, fmt.Errorf("a pack has a rule %q, and so has the program; give the one of the pack another id", r.ID)
		}
		list = append(list, r)
	}
	return list, nil
}

// IDs lists the IDs of rules.
func IDs(rules []*Rule) []string {
	ids := make([]string, len(rules))
	for i, r := range rules {
		ids[i] = r.ID
	}
	return ids
}

// Find is the rule with that ID, nil when there is none.
func Find(rules []*Rule, id string) *Rule {
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}
