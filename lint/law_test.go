package lint_test

import (
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
)

var lawRules = []string{"law-unknown-article", "law-spacing", "law-singular", "law-orphan", "law-part-form", "law-part-style", "law-no-code", "law-country"}

func TestLawWrong(t *testing.T) {
	for _, w := range []wrong{
		{"law-unknown-article", "a case under Article ⟦999⟧, Part 2 of the Criminal Code of the RK was closed", ""},
		{"law-unknown-article", "a case under Article ⟦921-1⟧ of the Administrative Offences Code was closed", ""},
		{"law-unknown-article", "a case under Articles 272, ⟦723⟧ and 380 of the Criminal Code was closed", ""},
		{"law-unknown-article", "a case under Part 2 of Article ⟦4051⟧ of the Criminal Code was closed", ""},
		{"law-unknown-article", "a case under Article ⟦0⟧ of the Criminal Code was closed", ""},

		{"law-spacing", "a case under Article ⟦272 ,⟧ Part 2 of the Criminal Code was closed", "a case under Article 272, Part 2 of the Criminal Code was closed"},
		{"law-spacing", "a case under ⟦Article272⟧, ⟦Part2⟧ of the Criminal Code was closed", "a case under Article 272, Part 2 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article 405⟦,Part⟧ 2 of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-spacing", "a case under Articles 272⟦,273⟧ of the Criminal Code was closed", "a case under Articles 272, 273 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article 405, Part ⟦2of⟧ the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article ⟦405of⟧ the Criminal Code was closed", "a case under Article 405 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article 272, Part ⟦2 ,⟧ Article 269 ⟦and405⟧ of the Criminal Code was closed", "a case under Article 272, Part 2, Article 269 and 405 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article 272, Part 2⟦;Article⟧ 269 of the Criminal Code was closed", "a case under Article 272, Part 2; Article 269 of the Criminal Code was closed"},
		{"law-spacing", "a case under ⟦Art.434⟧ of the Criminal Code was closed", "a case under Art. 434 of the Criminal Code was closed"},
		{"law-spacing", "two men were charged under Article 405.Part of the group was released", ""}, // space-after has it
		{"law-spacing", "a case under Article ⟦405.Part⟧ 2 of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-spacing", "a case under Article 405(2⟦)of⟧ the Criminal Code was closed", "a case under Article 405(2) of the Criminal Code was closed"},
		{"law-spacing", "he said: “I know Article ⟦272 ,⟧ Part 2 of the Criminal Code”", "he said: “I know Article 272, Part 2 of the Criminal Code”"},

		{"law-singular", "a case under ⟦Article 175, 211, 90⟧ of the Criminal Code was closed", "a case under Articles 175, 211, 90 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Article 272, Part 2, 188⟧ of the Criminal Code was closed", "a case under Articles 272, Part 2, 188 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Articles 405⟧ of the Criminal Code was closed", "a case under Article 405 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Articles 405⟧ and Article 174 of the Criminal Code was closed", "a case under Article 405 and Article 174 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Art. 272, 380⟧ of the Criminal Code was closed", "a case under Arts. 272, 380 of the Criminal Code was closed"},
		{"law-singular", "a case under Article 488, ⟦Part 6, 11⟧ of the Administrative Offences Code was closed", "a case under Article 488, Parts 6, 11 of the Administrative Offences Code was closed"},
		{"law-singular", "a case under Article 405, ⟦Parts 2⟧ of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Part 1 and 2⟧ of Article 405 of the Criminal Code was closed", "a case under Parts 1 and 2 of Article 405 of the Criminal Code was closed"},
		{"law-singular", "a case under Article 293, Part 2, ⟦clause 1, 3⟧ of the Criminal Code was closed", "a case under Article 293, Part 2, clauses 1, 3 of the Criminal Code was closed"},
		{"law-singular", "a case under ⟦Article 255-260⟧ of the Criminal Code was closed", "a case under Articles 255-260 of the Criminal Code was closed"},

		{"law-orphan", "a case under ⟦189, Part 3⟧ of the Criminal Code was closed", "a case under Article 189, Part 3 of the Criminal Code was closed"},
		{"law-orphan", "A. Bekov, ⟦405, Part 2⟧ of the Criminal Code of the RK, was released", "A. Bekov, Article 405, Part 2 of the Criminal Code of the RK, was released"},
		{"law-orphan", "a case under ⟦405⟧ of the Criminal Code was closed", "a case under Article 405 of the Criminal Code was closed"},
		{"law-orphan", "a case (⟦405⟧ of the RK Criminal Code) was closed", "a case (Article 405 of the RK Criminal Code) was closed"},
		{"law-orphan", "a case under ⟦272, 380 and 405⟧ of the Criminal Code was closed", "a case under Articles 272, 380 and 405 of the Criminal Code was closed"},
		{"law-orphan", "a case under ⟦Part 2 of the Criminal Code⟧ was closed", ""},
		{"law-orphan", "a case under ⟦part 2 of 405⟧ of the Criminal Code was closed", "a case under part 2 of Article 405 of the Criminal Code was closed"},
		{"law-orphan", "cases under Article 405 of the Criminal Code and ⟦488⟧ of the Administrative Offences Code were closed", "cases under Article 405 of the Criminal Code and Article 488 of the Administrative Offences Code were closed"},
		{"law-orphan", "a case under Article 405, Part 2 of the Criminal Code was closed, and he was fined under ⟦405, Part 2⟧ again", "a case under Article 405, Part 2 of the Criminal Code was closed, and he was fined under Article 405, Part 2 again"},

		{"law-part-form", "a case under Article ⟦405(2)⟧ of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article ⟦405 (2)⟧ of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article ⟦293(2)(1)⟧ of the Criminal Code was closed", "a case under Article 293, Part 2, clause 1 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article ⟦405 (1/2)⟧ of the Criminal Code was closed", ""},
		{"law-part-form", "a case under Article ⟦405(1) and (2)⟧ of the Criminal Code was closed", ""},
		{"law-part-form", "a case under Article 405, ⟦Parts 1/2⟧ of the Criminal Code was closed", "a case under Article 405, Parts 1 and 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article 405, ⟦Part 1/2⟧ of the Criminal Code was closed", "a case under Article 405, Parts 1 and 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article 405, ⟦Part 1/Part 2⟧ of the Criminal Code was closed", "a case under Article 405, Parts 1 and 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article 405, ⟦Parts 1 / 2 / 3⟧ of the Criminal Code was closed", "a case under Article 405, Parts 1, 2 and 3 of the Criminal Code was closed"},
		{"law-part-form", "a case under Article ⟦405/2⟧ of the Criminal Code was closed", "a case under Article 405, Part 2 of the Criminal Code was closed"},
		{"law-part-form", "a case under Articles ⟦272/273⟧ of the Criminal Code was closed", "a case under Articles 272 and 273 of the Criminal Code was closed"},
		{"law-part-form", "a case under ⟦Article 405.2⟧ of the Criminal Code was closed", ""},
		{"law-part-form", "a case under Article ⟦434-2(1)⟧ of the Administrative Offences Code was closed", "a case under Article 434-2, Part 1 of the Administrative Offences Code was closed"},

		{"law-no-code", "the case under ⟦Article 105⟧ was closed", ""},
		{"law-no-code", "a protocol was drawn up under ⟦Art. 434⟧", ""},
		{"law-no-code", "she was questioned on false information, ⟦Article 274, Part 2⟧", ""},
	} {
		testWrong(t, w)
	}
}

func TestLawRight(t *testing.T) {
	for _, text := range []string{
		"a case under Article 405, Part 2 of the Criminal Code of the RK was closed",
		"a case under Articles 24, Part 3 – 188, Part 4 and 380, Part 2 of the Criminal Code of the RK was closed",
		"a case under Articles 175, 211 and 90 of the Criminal Code of the RK was closed",
		"Bekov was fined under Part 1 and Omarov under Part 2 of Article 405 of the Criminal Code of the RK, 112 men under Part 3",
		"a case under Articles 272, Part 2 and 188 of the Criminal Code of the RK was closed",
		"a case under Article 380, Part 1 and Article 272 of the Criminal Code of the RK was closed",
		"a case under Article 272, Part 2; Article 188, Part 3 of the Criminal Code of the RK was closed",
		"a case under Part 3, clause 1 of Article 189 of the Criminal Code of the RK was closed",
		"a case under Article 218, Part 3, clauses 1 and 3 of the Criminal Code of the RK was closed",
		"a case under Article 405, Parts 1-3 of the Criminal Code of the RK was closed",
		"a case under Article 405, Parts 1–3 of the Criminal Code of the RK was closed",
		"a case under Articles 255–260 of the Criminal Code of the RK was closed",
		"a case under Articles 255-260 of the Criminal Code of the RK was closed",
		"a fine under Article 441-1 of the Code of Administrative Offences was imposed",
		"a fine under Article 73-3, Part 1 of the Code of Administrative Offences was imposed",
		"cases under Articles 405 of the Criminal Code and 488 of the Administrative Offences Code were closed",
		"cases under Articles 405 of the Criminal Code and 488, Part 3 of the Administrative Offences Code were closed",
		"cases under Articles 405 (on participation) and 174 (on hatred) of the Criminal Code were closed",
		"they cited Article 21 of the International Covenant on Civil and Political Rights",
		"they cited Article 21, ICCPR, and ICCPR Article 19",
		"they cited the Covenant’s Article 21",
		"they cited Article 176 of the Labour Code",
		"the police warned them of Article 32, without saying of which law",
		"under Article 405 of the Criminal Code he was fined, and Article 405 will be applied again",
		"according to the first part of Article 405, Part 2 will be applied; it is of the Criminal Code",
		"12 of the 40 detained were fined under Article 488, Part 6 of the Administrative Offences Code",
		"amendments to 12 of the Criminal Code’s articles were discussed",
		"in 2014, of the Criminal Code nothing was left",
		"Part 2 of the Civil Code was discussed in the Majilis",
		"Part 2 of the film was shown",
		"he said: “They tried me under 405 of the Criminal Code”",
		"he said: “They tried me under 405(2) and Article 175, 211 of the Criminal Code”",
		"the article 5 of which the newspaper wrote",
		"a newspaper article of 5 pages about 405 people was read",
		"a case under Article 405, Part 2 of the Criminal Code, 3 people and 12 witnesses were heard",
		"a fine of 20 MCI under Article 434, Part 2, 15 days of arrest and 3 witnesses; it is of the Administrative Offences Code",
		"a case under Article 105 of the Criminal Code of Russia was closed",
		"under Article 190, Part 4, clause 2 of the Criminal Code of the Republic of Kazakhstan a case was opened",
		"a case was opened under Article 405, Part 2 (“Participation in the activity of 2 banned groups,or more”) of the Criminal Code",
		"a case was opened under Article 405 (“Participation in it”), Article 174 of the Criminal Code of the RK",
		"the flat 12 , building 5,Part of the street, was searched",
		"they were fined under Article 488, 15 of them for the second time; it is of the Administrative Offences Code of the RK",
		"they were tried under Article 405, and 12 were released; it is of the Criminal Code of the RK",
		"a picket was held", "",
	} {
		testRight(t, lawRules, text)
	}
}

// days makes a draft of texts, one a day.
func days(texts ...string) string {
	var draft string
	for i, text := range texts {
		n := string(rune('1' + i))
		draft += "On February " + n + ", in Almaty, " + text + "[" + n + "]\n\n"
	}
	return draft
}

func TestLawStyles(t *testing.T) {
	for _, w := range []wrong{
		{"law-country",
			days("Article 405 of the Criminal Code of the RK,", "Article 405 of the CPC of the RK,", "Article 4 of the Administrative Code of RK,", "Article 405 of the Criminal Code of the ⟦Republic of Kazakhstan⟧,"),
			days("Article 405 of the Criminal Code of the RK,", "Article 405 of the CPC of the RK,", "Article 4 of the Administrative Code of RK,", "Article 405 of the Criminal Code of the RK,")},
		{"law-country",
			days("Article 405 of the Criminal Code of the Republic of Kazakhstan,", "Article 405 of the CPC of the Republic of Kazakhstan,", "Article 1 of the CC of the Republic of Kazakhstan,", "Article 405 of the ⟦Criminal Code⟧, Article 3 of the Constitution,"),
			days("Article 405 of the Criminal Code of the Republic of Kazakhstan,", "Article 405 of the CPC of the Republic of Kazakhstan,", "Article 1 of the CC of the Republic of Kazakhstan,", "Article 405 of the Criminal Code of the Republic of Kazakhstan, Article 3 of the Constitution,")},
		{"law-country", // what a draft mostly leaves out is not taken away
			days("Article 405 of the Criminal Code,", "Article 405 of the CPC,", "Article 1 of the CC,", "Article 4 of the Criminal Code of the ⟦RK⟧,"), ""},
		{"law-country", // no clear majority: once
			days("Article 405 of the Criminal Code of the RK,", "Article 405 of the CPC of the ⟦Republic of Kazakhstan⟧,", "Article 405 of the CPC of the RK,", "Article 405 of the CPC of the Republic of Kazakhstan,"), ""},
		{"law-country", // what is named once need not be named again; other countries and quotations do not count
			days("Article 405 of the Criminal Code of the RK, then Article 174 of the Criminal Code,", "Article 405 of the Criminal Code of Russia,", "“Article 405 of the CPC of the Republic of Kazakhstan”", "Article 405 of the RK Criminal Code,"), ""},

		{"law-part-style",
			days("Article 405, Part 2 of the CC,", "Article 174, Parts 1 and 2 of the CC,", "Article 378, Part 2 of the CC,", "Article ⟦272 part 2⟧ of the CC,"),
			days("Article 405, Part 2 of the CC,", "Article 174, Parts 1 and 2 of the CC,", "Article 378, Part 2 of the CC,", "Article 272, Part 2 of the CC,")},
		{"law-part-style",
			days("Article 405, part 2 of the CC,", "Article 174, parts 1 and 2 of the CC,", "Article 378, part 2 of the CC,", "Article ⟦272 (Part 2)⟧ of the CC,"),
			days("Article 405, part 2 of the CC,", "Article 174, parts 1 and 2 of the CC,", "Article 378, part 2 of the CC,", "Article 272, part 2 of the CC,")},
		{"law-part-style",
			days("Article 405 part 2 of the CC,", "Article 174 parts 1 and 2 of the CC,", "Article 378 part 2 of the CC,", "Article ⟦272, part 2⟧ of the CC,"),
			days("Article 405 part 2 of the CC,", "Article 174 parts 1 and 2 of the CC,", "Article 378 part 2 of the CC,", "Article 272 part 2 of the CC,")},
		{"law-part-form", // brackets are the house's form where most parts stand in them
			days("Article 405 (2) CC,", "Articles 174 (1) and 272 (3) CC,", "Article 378 (2) CC and Article 380 (1) and (2) CC,", "Article ⟦272, Part 2⟧ CC, Article 256 (1) CC,"), ""},
		{"law-part-form",
			days("Article 405 (2) CC,", "Articles 174 (1) and 272 (3) CC,", "Article 378 (2) CC,", "Article ⟦272(2)⟧ CC, Article 256 (1) CC,"),
			days("Article 405 (2) CC,", "Articles 174 (1) and 272 (3) CC,", "Article 378 (2) CC,", "Article 272 (2) CC, Article 256 (1) CC,")},
		{"law-part-form",
			days("Article 405 (2) CC,", "Articles 174 (1) and 272 (3) CC,", "Article 378 (2) CC,", "Article ⟦272 (2/3)⟧ CC, Article 256 (1) CC,"), ""},
		{"law-part-style", // before its article a part is another sentence
			days("Article 405, Part 2 of the CC,", "Article 174, Part 1 of the CC,", "part 2 of Article 378 of the CC,", "Article 405(2) of the CC,"), ""},
	} {
		testWrong(t, w)
	}
}

// TestLawWithoutCountry holds that the country goes where the house has chosen to leave it out, with the words that belong to it and no others.
func TestLawWithoutCountry(t *testing.T) {
	text := days("Article 405 of the Criminal Code of the Republic of Kazakhstan, Article 4 of the CC of RK,", "Article 4 of the Criminal Code of\u00a0the RK,")
	var fixes []*model.Fix
	for _, f := range check(t, text, []*lint.Rule{lint.Find(lint.Rules(), "law-country")}, &lint.Settings{Style: map[string]string{"law-country": "none"}}) {
		if f.Fix != nil {
			assert.False(t, f.Fix.Safe)
			fixes = append(fixes, f.Fix)
		}
	}
	fixed, _, _ := lint.Apply(text, fixes)
	assert.Equal(t, days("Article 405 of the Criminal Code, Article 4 of the CC,", "Article 4 of the Criminal Code of\u00a0the RK,"), fixed)
}

// TestLawOfAnotherCountry holds that articles are judged by the code they are of.
func TestLawOfAnotherCountry(t *testing.T) {
	text := "On February 1, in Minsk, a case under Article 24.23 of the Code of Administrative Offences of the Republic of Belarus was closed[1]"
	for _, id := range lawRules {
		assert.Empty(t, told(checkBelarus(t, id, text)), id)
	}
}

func TestLawCase(t *testing.T) {
	house := func(last string) string {
		return days("under Article 272 of the Criminal Code,", "under Articles 174 and 405 of the Criminal Code,", "under Article 378, part 2 of the Criminal Code,", last)
	}
	ruleTable(t, "law-case", []string{
		house("under Part 2 of Article 405 of the Criminal Code,"),
		house("“under article 405 of the Criminal Code”,"),
		days("under article 405 of the Criminal Code, he came. Article 174 of the Criminal Code was named. Article 272 of the Criminal Code was too. Article 378 was not,"),
	}, []wrongText{
		{draft: house("under articles 405 and 174 of the Criminal Code,"), at: []string{"articles"}, fixed: house("under Articles 405 and 174 of the Criminal Code,")},
	})
}
