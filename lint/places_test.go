package lint_test

import (
	"testing"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var placeRules = []string{"city-suffix", "city-suffix-body", "region-style", "region-case", "region-hyphen", "place-variant", "unknown-place", "region-wrong"}

// leadsOf makes a draft of entries that begin with these places, one a day.
func leadsOf(places ...string) string {
	var draft string
	for i, place := range places {
		n := string(rune('1' + i))
		draft += "On February " + n + ", " + place + " a picket was held[" + n + "]\n\n"
	}
	return draft
}

func TestPlacesWrong(t *testing.T) {
	for _, w := range []wrong{
		{"city-suffix",
			leadsOf("in Almaty,", "in Taraz,", "in the village of Karakol,", "in Aktobe,", "Uralsk,", "in ⟦Shymkent city⟧,", "Almaty region, ⟦Talgar city⟧,", "in Atyrau,", "in Semey,"),
			leadsOf("in Almaty,", "in Taraz,", "in the village of Karakol,", "in Aktobe,", "Uralsk,", "in Shymkent,", "Almaty region, Talgar,", "in Atyrau,", "in Semey,")},
		{"city-suffix",
			leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Uralsk,", "in ⟦the city of Shymkent⟧,", "in ⟦the Taraz city⟧,", "in Atyrau,", "in Semey,"),
			leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Uralsk,", "in Shymkent,", "in Taraz,", "in Atyrau,", "in Semey,")},
		{"city-suffix",
			leadsOf("in Almaty city,", "in Taraz city,", "in ⟦Aktobe⟧,", "in Semey city,", "in Uralsk city,"),
			leadsOf("in Almaty city,", "in Taraz city,", "in Aktobe city,", "in Semey city,", "in Uralsk city,")},
		{"city-suffix", leadsOf("in Almaty,", "in ⟦Taraz city⟧,"), ""},
		{"city-suffix",
			leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Uralsk,", "in ⟦city Shymkent⟧,", "in ⟦g. Taraz⟧,", "in Semey,", "in Oral,", "in Kentau,"),
			leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Uralsk,", "in Shymkent,", "in Taraz,", "in Semey,", "in Oral,", "in Kentau,")},
		{"city-suffix", leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in ⟦the city Atyrau⟧,"), leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Atyrau,")},
		{"city-suffix",
			"Almaty, February 1, a picket was held[1]\n\nTaraz, February 2, a picket was held[2]\n\nSemey, February 3, a picket was held[3]\n\n⟦Shymkent city⟧, February 4, a picket was held[4]",
			"Almaty, February 1, a picket was held[1]\n\nTaraz, February 2, a picket was held[2]\n\nSemey, February 3, a picket was held[3]\n\nShymkent, February 4, a picket was held[4]"},

		{"city-suffix-body", "they came to ⟦Kyzylorda city⟧ and were sent from ⟦Taraz city⟧.", "they came to Kyzylorda and were sent from Taraz."},

		{"region-style",
			days("the Akmola region,", "the Aktobe Region,", "the Kostanay region,", "the Zhambyl ⟦Oblast⟧, the Turkestan ⟦oblast⟧,", "the Almaty region, the Abai region,", "Atyrau region,"),
			days("the Akmola region,", "the Aktobe Region,", "the Kostanay region,", "the Zhambyl region, the Turkestan region,", "the Almaty region, the Abai region,", "Atyrau region,")},
		{"region-style",
			days("the Akmola Oblast,", "the Aktobe Oblast,", "the Kostanay Oblast,", "the Zhambyl ⟦region⟧,"),
			days("the Akmola Oblast,", "the Aktobe Oblast,", "the Kostanay Oblast,", "the Zhambyl Oblast,")},
		{"region-style",
			days("the Akmola Province,", "the Aktobe Province,", "the Kostanay Province,", "the Zhambyl ⟦Oblast⟧,"),
			days("the Akmola Province,", "the Aktobe Province,", "the Kostanay Province,", "the Zhambyl Province,")},
		{"region-style", days("the Akmola region,", "the Aktobe ⟦oblast⟧,"), ""},
		{"region-style",
			days("the Akmola region,", "the ⟦Oblast⟧ of Turkestan,", "the Kostanay region,", "the Zhambyl region,"),
			days("the Akmola region,", "the region of Turkestan,", "the Kostanay region,", "the Zhambyl region,")},
		{"region-style",
			days("the Akmola region,", "Arkalyk, Kostanay ⟦obl.⟧, where", "the Kostanay region,", "the Zhambyl region,"),
			days("the Akmola region,", "Arkalyk, Kostanay region, where", "the Kostanay region,", "the Zhambyl region,")},

		{"region-case",
			days("the Akmola region,", "the Aktobe ⟦Region⟧,", "the Kostanay region,", "the akim of Zhambyl ⟦Region⟧ A. Bekov, the Almaty region,", "ABAI REGION, the Abai region,", "Atyrau region,", "the police of the Turkestan region,"),
			days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "the akim of Zhambyl region A. Bekov, the Almaty region,", "ABAI REGION, the Abai region,", "Atyrau region,", "the police of the Turkestan region,")},
		{"region-case",
			days("the Akmola Region,", "the Aktobe Region,", "the Kostanay Region,", "the Zhambyl ⟦region⟧,"),
			days("the Akmola Region,", "the Aktobe Region,", "the Kostanay Region,", "the Zhambyl Region,")},

		{"region-case",
			days("the Akmola region,", "the Aktobe region,", "the Kostanay ⟦REGION⟧,", "the Zhambyl region, the ABAI REGION,"),
			days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "the Zhambyl region, the ABAI REGION,")},
		{"region-case", // plurals too
			days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "the Atyrau and Mangistau ⟦Regions⟧, the Abai and Ulytau regions,"),
			days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "the Atyrau and Mangistau regions, the Abai and Ulytau regions,")},

		{"region-case", // the word that most are called by is judged
			days("the Akmola Oblast,", "the Aktobe Oblast,", "the Kostanay Oblast,", "the Zhambyl ⟦oblast⟧, the Abai region, the Abai Region,"),
			days("the Akmola Oblast,", "the Aktobe Oblast,", "the Kostanay Oblast,", "the Zhambyl Oblast, the Abai region, the Abai Region,")},
		{"region-case", // no clear majority: each of the rarer
			days("the Akmola region,", "the Aktobe ⟦Region⟧,", "the Kostanay region,", "the Zhambyl region, the Almaty ⟦Region⟧,"), ""},

		{"region-case", // the first word of the name
			"pickets were held in ⟦north Kazakhstan region⟧, in the ⟦east Kazakhstan oblast⟧ and in the akimat of the ⟦west Kazakhstan Region⟧",
			"pickets were held in North Kazakhstan region, in the East Kazakhstan oblast and in the akimat of the West Kazakhstan Region"},

		{"region-hyphen", "pickets were held in ⟦West - Kazakhstan⟧ region and in ⟦East–Kazakhstan⟧", "pickets were held in West Kazakhstan region and in East Kazakhstan"},
		{"region-hyphen", "pickets were held in Talgar, ⟦Almaty-region⟧, in the ⟦Zhambyl-oblast⟧, and by Almaty-region officials",
			"pickets were held in Talgar, Almaty region, in the Zhambyl oblast, and by Almaty-region officials"},
		{"region-hyphen", "pickets were held in the ⟦East-Kazakhstan⟧ Region and in ⟦West-Kazakhstan⟧ oblast", "pickets were held in the East Kazakhstan Region and in West Kazakhstan oblast"},

		{"place-variant",
			leadsOf("in Aksai,", "in Aksai,", "in Aksai,", "in ⟦Aksay⟧,", "in AKSAI,", "in ⟦AKSAY⟧,", "in Aksai,", "in Aksai, Aksai,"),
			leadsOf("in Aksai,", "in Aksai,", "in Aksai,", "in Aksai,", "in AKSAI,", "in AKSAI,", "in Aksai,", "in Aksai, Aksai,")},
		{"place-variant", leadsOf("in ⟦Nur - Sultan⟧,", "in ⟦Ust – Kamenogorsk⟧,", "in Nur-Sultan,"), leadsOf("in Nur-Sultan,", "in Ust-Kamenogorsk,", "in Nur-Sultan,")},
		{"place-variant", leadsOf("in Kostanay,", "in ⟦Kostanai⟧,", "in Kostanay,", "in Kostanai,"), ""},
		{"place-variant", leadsOf("in Uralsk,", "in ⟦Oral⟧,", "in Uralsk,", "in Oral,"), ""}, // one place, two names

		{"region-wrong", "February 1, ⟦Uralsk, Aktobe region⟧, a picket was held[1]", ""},
		{"region-wrong", "people came from ⟦Taraz, Turkestan region⟧, and from the city of ⟦Kentau, in the Almaty region⟧", ""},

		{"unknown-place", "On February 1, in ⟦Shymkemt⟧, a picket was held[1]", ""},
		{"unknown-place", "On February 1, in ⟦Petropavlosvk⟧, a picket was held[1]", ""},
		{"unknown-place", "February 1, ⟦Shymknt⟧, a picket was held[1]", ""},
		{"unknown-place", "the ⟦Amlaty⟧ garrison came, and people of ⟦Zahnaozen⟧", ""},
		{"unknown-place", "people came from the village of ⟦Bestabe⟧", ""},
	} {
		testWrong(t, w)
	}
}

func TestPlacesRight(t *testing.T) {
	for _, text := range []string{
		"they come from the West – Kazakhstan has signed much, they went to the North - Kazakhstan has no such thing, and to the East—Kazakhstan is silent",
		leadsOf("in Almaty,", "in Almaty city court", "the Almaty City Court", "in Taraz, the city hall", "in Semey, the city police department", "in Nur-Sultan,"),
		leadsOf("in the village of Karakol,", "in the town of Zhanaozen,", "Zarechny village,", "in the cities of Taraz and Semey,", "in Almaty,"),
		"the city of Almaty and Almaty city police department are in Almaty city itself, and not in Almaty region",
		"“people in Kyzylorda city were silent”",
		"people of Kyzylorda city and the akimat of Taraz city were silent",
		days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "the Almaty Region Court,", "the Almaty Region Police Department,"),
		days("the Akmola region,", "the Aktobe region,", "the Kostanay region,", "“the Almaty Oblast” and “the Abai Region”", "the ABAI REGION,", "the Orenburg Oblast of Russia,"),
		days("the Akmola region,", "the Aktobe and Atyrau regions,", "the region of Mangistau,", "the region,", "the Regional Court,"),
		"pickets were held in East Kazakhstan region and in Ust-Kamenogorsk",
		"it snowed in north Kazakhstan, in the north Kazakhstan steppe and in the regions of east Kazakhstan",
		"the north of Kazakhstan, the northern Kazakhstan region, the west Almaty region and the east Kazakhstan regional court",
		"he said: “I was in the east Kazakhstan region”",
		"he said: “I was in the East-Kazakhstan region”",
		leadsOf("in Astana,", "in Nur-Sultan,", "in Astana,", "in Astana,", "in Astana,", "in Almaty,", "of Alma-Ata,"),
		leadsOf("in Aksai,", "in Aksai,", "in Aksai, where “in Aksay” is written,"),
		leadsOf("in ALMATY,", "in Almaty,", "in TARAZ,"),
		"people came from Semey, East Kazakhstan region, from Zhezkazgan, Karaganda region, from the village of Kokterek, Almaty region, and from Taraz, Turkestan region and Aktobe",
		"people came from Abai, Turkestan region, and from Kentau, Turkestan region",
		"people came from the village of Karatal and the village of Syrym",
		"people came from the villages of Zhibek Zholy, Monke-Bi and Kanonerka",
		"On February 1, in Paris, a picket was held[1]",
	} {
		testRight(t, placeRules, text)
	}
}

// TestLookAlikes holds that words with letters that look like others, and letters that change their length with their case, harm nobody.
func TestLookAlikes(t *testing.T) {
	for _, text := range []string{
		leadsOf("in Almaty,", "in Taraz,", "in Aktobe,", "in Semey,", "in İstanbul city,", "in Almaty сity,", "in Theodosia city,"),
		days("the Akmola Oblast,", "the Aktobe Oblast,", "the Kostanay Oblast,", "the Zhambyl Оblast, the Abai оblast,", "İSTANBUL REGION, the İsfara rеgion"),
		days("Article 405, Part 2 of the CC,", "Article 174, Part 1 of the CC,", "Article 378, Part 2 of the CC,", "Аrticle 272 рart 2 of the СС, Article 272 рart 2 of the CC,"),
		days("pre-trial, pre-trial,", "pre-trial, рretrial, рre‑trial,", "Еast-Kazakhstan region, East‑Kazakhstan region, Eаst‐Kazakhstan,"),
	} {
		b := newBench(t)
		repair := b.fix("2022-02.txt", text, true)
		assert.True(t, utf8.ValidString(repair.Text))
		assert.NotContains(t, repair.Text, "\uFFFD")
	}
}

// TestPlacesAccepted holds that spellings that a configuration lists are right.
func TestPlacesAccepted(t *testing.T) {
	rules := []*lint.Rule{lint.Find(lint.Rules(), "place-variant"), lint.Find(lint.Rules(), "unknown-place")}
	text := leadsOf("in Aksai,", "in Aksai,", "in Aksay,", "in Shymkemt,")
	assert.Len(t, check(t, text, rules, &lint.Settings{}), 2)
	findings := check(t, text, rules, &lint.Settings{Places: []string{"Aksay", "Shymkemt"}})
	require.Len(t, findings, 2, told(findings)) // now Aksai is wrong
	for _, f := range findings {
		assert.Equal(t, "Aksai", f.Text)
		assert.Equal(t, model.Warning, f.Severity)
	}
	assert.Empty(t, told(check(t, text, rules, &lint.Settings{Places: []string{"Aksay", "Aksai", "Shymkemt"}})))
}

// TestCitySuffixSet holds that a house that writes "Shymkent city" is not told otherwise.
func TestCitySuffixSet(t *testing.T) {
	rules := []*lint.Rule{lint.Find(lint.Rules(), "city-suffix"), lint.Find(lint.Rules(), "city-suffix-body")}
	text := leadsOf("in Shymkent city,", "in Almaty city, they spoke of people in Kyzylorda city.", "in Taraz city,")
	assert.Empty(t, told(check(t, text, rules, &lint.Settings{Style: map[string]string{"city-suffix": "suffix"}})))
	assert.Len(t, check(t, text, rules, &lint.Settings{Style: map[string]string{"city-suffix": "none"}}), 4)
}
