package lint_test

import (
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var facilityRules = []string{"facility-script", "facility-malformed", "facility-unknown", "term-hyphen"}

func TestFacilitiesWrong(t *testing.T) {
	for _, w := range []wrong{
		{"facility-script", "he was moved from ⟦ОВ-156/1⟧ to ⟦ЖД-158/4⟧", "he was moved from OV-156/1 to ZhD-158/4"},
		{"facility-script", "he was moved from ⟦LА-155/18⟧ to ⟦IСh-167/1⟧", "he was moved from LA-155/18 to ICh-167/1"},
		{"facility-script", "he was moved to ⟦УК 161/3⟧", "he was moved to UK 161/3"},
		{"facility-script", "he was moved to ⟦ІЧ-167/1⟧", ""}, // a letter that the pack does not know

		{"facility-malformed", "he was moved to ⟦LA155/18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA-155-18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA/155-18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA–155/18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA -155/18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA-155 /18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA-155/ 18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA 155/18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA-155.18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦LA-155\\18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦ICH-167/11⟧", "he was moved to ICh-167/11"},
		{"facility-malformed", "he was moved to ⟦la-155/18⟧", "he was moved to LA-155/18"},
		{"facility-malformed", "he was moved to ⟦Zhd158-4⟧", "he was moved to ZhD-158/4"},
		{"facility-malformed", "he was moved to ⟦УК 161/3⟧", "he was moved to УК-161/3"}, // its letters are facility-script's
		{"facility-malformed", "he was moved to ⟦ов-156/1⟧", "he was moved to OV-156/1"},
		{"facility-malformed", "he was moved to the ⟦LA-155⟧ facility, then to the ⟦OV-156/⟧ facility", ""},
		{"facility-malformed", "he was moved from the ⟦UG-1571⟧ pre-trial detention facility to colony ⟦LA-1552⟧, by order UK-1612", "he was moved from the UG-157/1 pre-trial detention facility to colony LA-155/2, by order UK-1612"},
		{"facility-malformed", "he was moved from ⟦LA-15518⟧ to the ⟦ICh-1671⟧ facility", "he was moved from LA-155/18 to the ICh-167/1 facility"},

		{"facility-unknown", "he was moved to ⟦LA-156/18⟧", ""},
		{"facility-unknown", "he was moved to ⟦OV-155/1⟧", ""},
		{"facility-unknown", "he was moved to ⟦LA-155/189⟧", ""},
	} {
		testWrong(t, w)
	}
}

func TestFacilitiesRight(t *testing.T) {
	for _, text := range []string{
		"he was moved from LA-155/18 to the ZhDU-158/2 facility and to EC-166/4",
		"he was moved to Institution No. 64 and from there to facility No. 71",
		"a B-52 and a MiG-29 flew over the town",
		"he fell ill with COVID-19 in 2021-22",
		"the case AP-2021/5 and the decree UK-1612/3 were read",
		"the order LA-2018/155 and the form AK-47 were shown",
		"дело ІЧ-18/1 and ІЧ-167 were read",
		"the decree UK-1612 and the order QW-15518 were read, and x-LA-15518, LA-15518/3 and LA-155x8",
		"flight KA-168 to Astana was put off",
		"the department LA-155 said so",
		"see https://example.org/LA-155-18 and https://example.org/la155/18",
		"the letter No. OV-156-1-2 was sent", // a longer number
		"ETs-166/18 is the other way of writing the letters",
		"QW-155/3 is of no department that the pack has",
		"the pre-trial detention facility was closed",
		"the pretrial detention facility was closed and a pretrial agreement was signed",
		"law-enforcement officers spoke of law enforcement",
		"the anti-corruption service fights corruption; a co-chair took the chair; by-laws are laws",
		"the presence of the president prevented the pre-trial hearing in the country",
		"they came by law, resigned and re-signed, recovered and re-covered",
		"the pre-trial facility: “in a pretrial cell, in the pretrial ward, in a pretrial cell”",
		"the international court and the inter-ethnic council, an interview and a view",
		"the pre- and post-trial hearings, an anti- or pro-government rally, non- and inter-ethnic talks, co- as well as self-financing, pre- rather than post-trial",
		"he came to the multi - a shop; non -1, pre -2, pre- 1990, co -, he passed by -law is law, the anti -Russian leaflet",
		"“a pre- trial cell”, he wrote; semi- Zhanaozen, co- xyzzy",
		"ОВД and УВД are Cyrillic, and so are дело 155/18 and Дело 155/18",
	} {
		testRight(t, facilityRules, text)
	}
}

func TestTermHyphen(t *testing.T) {
	for _, w := range []wrong{
		{"term-hyphen",
			days("a pre-trial detention facility,", "the Pre-Trial Detention Center,", "pre-trial,", "a ⟦pretrial⟧ detention facility and the ⟦pre trial⟧ cell, pre-trial,", "pre-trial, pre-trial, pre-trial,"),
			days("a pre-trial detention facility,", "the Pre-Trial Detention Center,", "pre-trial,", "a pre-trial detention facility and the pre-trial cell, pre-trial,", "pre-trial, pre-trial, pre-trial,")},
		{"term-hyphen",
			days("the pretrial facility,", "a pretrial facility,", "pretrial,", "a ⟦pre-trial⟧ detention facility,"),
			days("the pretrial facility,", "a pretrial facility,", "pretrial,", "a pretrial detention facility,")},
		{"term-hyphen", // one against one: said once
			days("a pre-trial detention facility,", "a ⟦pretrial⟧ detention facility,"), ""},
		{"term-hyphen", // terms are judged apart
			days("pre-trial, anti-government,", "pre-trial, anti-government,", "pre-trial, ⟦antigovernment⟧, anti-government,", "⟦Antigovernment⟧ slogans, anti-government, anti-government,", "anti-government, cooperation, e-mail, co-founder"),
			days("pre-trial, anti-government,", "pre-trial, anti-government,", "pre-trial, anti-government, anti-government,", "Anti-government slogans, anti-government, anti-government,", "anti-government, cooperation, e-mail, co-founder")},
		{"term-hyphen", // names are spelled as they are, and the end of a line is no gap
			days("the cooperation of the police, cooperation,", "the Shanghai Cooperation Organisation and cooperation,", "the Organization for Security and Co-operation in Europe. ⟦Co-operation⟧ is good,", "pre-trial, pre-trial, the pre\ntrial room, the pre-\ntrial room,"),
			days("the cooperation of the police, cooperation,", "the Shanghai Cooperation Organisation and cooperation,", "the Organization for Security and Co-operation in Europe. Cooperation is good,", "pre-trial, pre-trial, the pre\ntrial room, the pre-\ntrial room,")},
		{"term-hyphen", // in two parts, also where the draft has it in no other way
			days("the ⟦pre trial⟧ cell, a non grata, co and co,", "the ⟦anti corruption⟧ police,"),
			days("the pre-trial cell, a non grata, co and co,", "the anti-corruption police,")},
		{"term-hyphen", // a space beside the hyphen
			days("the pre-trial cell,", "a ⟦pre- trial⟧ cell, the pre-trial cell,", "the pre-trial, the ⟦Pre -trial⟧ cell,"),
			days("the pre-trial cell,", "a pre-trial cell, the pre-trial cell,", "the pre-trial, the Pre-trial cell,")},
		{"term-hyphen", "he is in a ⟦pre-trial-detention⟧ centre and a pre-trial detention centre", "he is in a pre-trial detention centre and a pre-trial detention centre"},
		{"term-hyphen", // with a capital, behind all places of the lead
			"On February 1, in Bestobe, Akmola region, ⟦Pre trial⟧ detainees wrote a letter[1]",
			"On February 1, in Bestobe, Akmola region, Pre-trial detainees wrote a letter[1]"},
		{"term-hyphen", "he is in a ⟦pre- trial⟧ detention facility; the ⟦non -governmental⟧ fund and the ⟦counter- terrorism⟧ law; ⟦anti- government⟧ and ⟦inter- ethnic⟧",
			"he is in a pre-trial detention facility; the non-governmental fund and the counter-terrorism law; anti-government and inter-ethnic"},
		{"term-hyphen", "he is in a ⟦pre–trial⟧ detention facility; before and after, non – but not, the pre–and post-trial cells",
			"he is in a pre-trial detention facility; before and after, non – but not, the pre–and post-trial cells"},
		{"term-hyphen", // alone, where the laws have a hyphen
			days("a ⟦pretrial⟧ cell, cooperation,", "a cell,"), days("a pre-trial cell, cooperation,", "a cell,")},
		{"term-hyphen", // no clear majority: each of the rarer
			days("a pre-trial cell,", "a ⟦pretrial⟧ cell,", "a pre-trial cell,", "a ⟦pretrial⟧ cell,", "a pre-trial cell,"), ""},
		{"term-hyphen", // the laws have a hyphen
			days("a ⟦pretrial⟧ cell,", "a pre-trial cell,", "a ⟦pretrial⟧ cell, cooperation,", "a ⟦co-operation⟧, cooperation,"), ""},
	} {
		testWrong(t, w)
	}
}

// TestTermHyphenSet holds that a configured style says nothing of words that the draft writes in one way only.
func TestTermHyphenSet(t *testing.T) {
	settings := &lint.Settings{Style: map[string]string{"terms": "hyphen"}}
	rules := []*lint.Rule{lint.Find(lint.Rules(), "term-hyphen")}
	assert.Empty(t, told(check(t, entry("the prevention of cooperation and of pretrial agreements was discussed"), rules, settings)))
	assert.Len(t, check(t, entry("a pre-trial agreement, a pretrial agreement, a pretrial one"), rules, settings), 2)
}

// TestFacilityUnknownListed holds that a pack that lists its facilities has the others doubted, with the nearest of them.
func TestFacilityUnknownListed(t *testing.T) {
	findings := checkBelarus(t, "facility-unknown", "On February 1, in Minsk, he was moved from IK-3 to IK-17[1]")
	require.Len(t, findings, 1)
	assert.Equal(t, "IK-3", findings[0].Text)
	assert.Equal(t, "no facility IK-3 is known: is it IK-1?", findings[0].Message)
}
