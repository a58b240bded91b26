package lint_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// wrongText is a draft in which a rule finds something: at are the texts of its findings, fixed the draft after all their repairs.
type wrongText struct {
	draft string
	at    []string
	fixed string // "" when none of the findings has a repair
}

// ruleTable holds one rule against drafts that are right and drafts that are wrong.
func ruleTable(t *testing.T, id string, right []string, wrong []wrongText) {
	t.Helper()
	rules := []*lint.Rule{lint.Find(lint.Rules(), id)}
	require.NotNil(t, rules[0])
	for _, draft := range right {
		findings := check(t, draft, rules, &lint.Settings{})
		assert.Empty(t, findings, "%s\n%s", draft, told(findings))
	}
	for _, w := range wrong {
		findings := check(t, w.draft, rules, &lint.Settings{})
		var at []string
		var fixes []*model.Fix
		for _, f := range findings {
			at = append(at, f.Text)
			if f.Fix != nil {
				fixes = append(fixes, f.Fix)
			}
		}
		assert.Equal(t, w.at, at, "%s\n%s", w.draft, told(findings))
		fixed, _, refused := lint.Apply(w.draft, fixes)
		assert.Empty(t, refused)
		if w.fixed == "" {
			assert.Empty(t, fixes, w.draft)
		} else {
			assert.Equal(t, w.fixed, fixed)
		}
	}
}

// inEntry makes an entry of a sentence.
func inEntry(sentence string) string { return "On February 1, in Almaty, " + sentence + "[1]" }

// inEntries makes a draft of each sentence.
func inEntries(sentences ...string) []string {
	drafts := make([]string, len(sentences))
	for i, s := range sentences {
		drafts[i] = inEntry(s)
	}
	return drafts
}

// draftOf makes a draft of paragraphs.
func draftOf(paragraphs ...string) string { return strings.Join(paragraphs, "\n\n") }

// leads makes a draft of entries that begin with the dates given.
func leads(dates ...string) string {
	for i, d := range dates {
		dates[i] = d + ", in Almaty, a picket was held"
	}
	return draftOf(dates...)
}

func TestDateInvalid(t *testing.T) {
	ruleTable(t, "date-invalid", append(inEntries(
		"the vote was as follows: May 35, June 12",
		"in May 35 people were fined, in June 31",
		"from February 28 to March 1 he was ill",
		"he was born on February 29, 2020",
		"the sanction of May 31 was lifted",
		"on May 2 the 31 detainees were let go",
		"in June 31 of them were freed",
		"under Article 31 March sentences were quashed",
		"from June 31 people came, from April 31 to 40 a day, by June 31,000, by June 31, 20 of them women, and after June 31% were left",
		"until June 31-year-old Marat was silent, since June 31 of them are, by June 35, most of them old, are",
		"for January 28-33 letters were counted, in January 28-33, on January 28-33 men met, before February 28-29",
	), "February 28-29, 2024, in Almaty, a forum was held[1]", "On February 28, in Almaty, a picket was held[1]"), []wrongText{
		{draft: "On February 30, in Almaty, a picket was held[1]", at: []string{"On February 30"}},
		{draft: "31 February, Almaty, a picket was held[1]", at: []string{"31 February"}},
		{draft: "On February 29, in Almaty, a picket was held[1]", at: []string{"On February 29"}},
		{draft: "From February 27 to 30, in Almaty, a forum was held[1]", at: []string{"From February 27 to 30"}},
		{draft: inEntry("he was released on June 31, 2021"), at: []string{"June 31, 2021"}},
		{draft: inEntry("he was released on June 31"), at: []string{"June 31"}},
		{draft: inEntry("the arrest was extended until June 31"), at: []string{"June 31"}},
		{draft: inEntry("since February 30 nobody was let in, and by April 31 all will be"), at: []string{"February 30", "April 31"}},
		{draft: inEntry("he must stay at home from June 31 to July 2"), at: []string{"June 31"}},
		{draft: inEntry("rallies are planned for January 28-33 and on March 30-35"), at: []string{"January 28-33", "March 30-35"}},
		{draft: inEntry("rallies were planned in January 28-33, 2021"), at: []string{"January 28-33, 2021"}},
		{draft: inEntry("before 31 June, a day of mourning, he left"), at: []string{"31 June"}},
		{draft: inEntry("she has given the date: November 31"), at: []string{"November 31"}},
		{draft: inEntry("he was released on the 31st of April"), at: []string{"31st of April"}},
		{draft: inEntry("the letter of 30 February 2022 was lost"), at: []string{"30 February 2022"}},
	})
}

func TestDateOutsidePeriod(t *testing.T) {
	ruleTable(t, "date-outside-period", []string{
		leads("On February 1", "On February 28"),
		leads("January 31 – February 2", "On February 3"),
		leads("Since January 5", "On February 3"),
		draftOf(leads("On February 1", "On February 28"), "MARCH", leads("March 1", "March 2")),
		leads("On February 30", "On February 28"),
	}, []wrongText{
		{draft: leads("On February 1", "On January 2", "On February 3"), at: []string{"On January 2"}},
		{draft: leads("On February 1", "On February 2, 2021", "On February 3"), at: []string{"On February 2, 2021"}},
		{draft: leads("On February 1", "On February 3", "On March 1"), at: []string{"On March 1"}},
		{draft: leads("On March 1", "On March 3", "On February 1"), at: []string{"On March 1"}},
		{draft: leads("On February 1", "On February 3", "On February 4", "On March 1", "On March 2", "On March 2"), at: []string{"On March 1"}},
	})
}

func TestDateOutOfOrder(t *testing.T) {
	ruleTable(t, "date-out-of-order", []string{
		leads("On February 3", "On February 3", "On February 4"),
		leads("February 3-5", "On February 3", "On February 4"),
		leads("On February 3", "On February 5", "February 4-6"),
		leads("On February 3", "Since February 1", "On February 4"),
		leads("On February 3", "On January 4", "On February 4"),
		leads("On February 9", "On February 8", "On February 7", "On February 6", "On February 5", "On February 4"),
		draftOf(leads("On February 3", "On February 5"), "TORTURE AND CRUEL TREATMENT", leads("On February 1", "On February 4")),
		draftOf(leads("On February 3", "On February 5"), "February 6", leads("On February 6")),
		"On February 20, in Almaty, a picket was held[1]\n\nOn February 21, in Almaty, a picket was held[2]\n\nOn February 22, in Almaty, a picket was held[3]\n\n" +
			"On February 1, in Almaty, a picket was held[1]\n\nOn February 2, in Almaty, a picket was held[2]",
	}, []wrongText{
		{draft: leads("On February 3", "On February 3", "February 5", "On February 4", "On February 4", "On February 5"), at: []string{"February 5"}},
		{draft: leads("On February 8", "On February 8", "On February 5", "On February 8"), at: []string{"On February 5"}},
		{draft: leads("On February 1", "On February 3", "On February 2", "On February 4"), at: []string{"On February 2"}},
		{draft: leads("On February 28", "On February 1", "On February 2", "On February 3"), at: []string{"On February 28"}},
		{draft: leads("On February 2", "On February 1"), at: []string{"On February 1"}},
		{draft: leads("On February 10", "On February 25", "On February 11"), at: []string{"On February 25"}},
		{draft: leads("On February 10", "On February 25", "On February 10"), at: []string{"On February 25"}},
	})
}

func TestTimeImpossible(t *testing.T) {
	ruleTable(t, "time-impossible", inEntries(
		"a rally began at 15:00 and ended at 23:59",
		"he was detained at 3 p.m., released at 12 a.m. and met at 12:30 p.m.",
		"he was detained at 00:30, some say at 0:30 a.m., at 24:00",
		"the team lost 3:2, then 25:40, by 30:75",
		"the imam read Qur’an 2:255 and Psalm 119:75",
		"the hotline works 24/7 since 2022",
		"the map has a scale of 1:50000 and a ratio of 10:75",
		"the deputies voted 98:65",
		"I am 15 and am not afraid",
		"he asked for 13 pamphlets about 25 problems",
		"he ran it in 2:75:10, at 10:15:75 by his watch",
		"from 9 a.m. to 5 p.m. and from 10:00 to 18:30",
		"the meeting was set for 12 o’clock",
	), []wrongText{
		{draft: inEntry("the court met at 15:00 a.m. again"), at: []string{"15:00 a.m."}},
		{draft: inEntry("the court met at 14:30 p.m."), at: []string{"14:30 p.m."}},
		{draft: inEntry("the court met at 13 p.m. again"), at: []string{"13 p.m."}},
		{draft: inEntry("the court met at 16 PM again"), at: []string{"16 PM"}},
		{draft: inEntry("the court met at 9:75 am again"), at: []string{"9:75 am"}},
		{draft: inEntry("the court met at 0:30 p.m. again"), at: []string{"0:30 p.m."}},
		{draft: inEntry("the court met at 25:10 again"), at: []string{"25:10"}},
		{draft: inEntry("the court met at 10:75 again"), at: []string{"10:75"}},
		{draft: inEntry("the court met from 22:00 to 24:30 again"), at: []string{"24:30"}},
		{draft: inEntry("the court met at 15.30 p.m. again"), at: []string{"15.30 p.m."}},
		{draft: inEntry("the court met at 26 o’clock again"), at: []string{"26 o’clock"}},
		{draft: inEntry("the court met at 13 o’clock again"), at: []string{"13 o’clock"}},
	})
}

func TestDateStyle(t *testing.T) {
	mostly := []string{"On February 1", "On February 1", "On February 2", "February 2", "On February 3", "February 3"}
	with := func(date string) string { return leads(append(append([]string{}, mostly...), date)...) }
	ruleTable(t, "date-style", []string{
		with("On February 4, 2022"),
		with("On the night of February 4"),
		with("From February 4 to 5"),
		with("February 4-5"),
		leads("On 1 February", "On 2 February 2022", "On 3 February"),
		leads("On May 1", "On May 2"),
		leads("01.02.2022", "02.02.2022", "03.02.2022"),
		leads("2022-02-01", "2022-02-02", "2022-02-03"),
		with("February 4 (case 14.02.2022)"),
		"On February 1, in Almaty, a picket was held\n\nOn February 2, in Almaty, a letter of 14.02.2022 was read\n\nOn February 3, Almaty, 2022-02-14, a rally",
	}, []wrongText{
		{draft: with("14.02.2022"), at: []string{"14.02.2022"}, fixed: with("February 14, 2022")},
		{draft: with("On 14.02.2022"), at: []string{"14.02.2022"}, fixed: with("On February 14, 2022")},
		{draft: with("On 05.02.2022"), at: []string{"05.02.2022"}, fixed: with("On February 5, 2022")}, // May is not in the draft
		{draft: with("On 05.03.2022"), at: []string{"05.03.2022"}},                                     // nor is March
		{draft: with("On 14.03.2022"), at: []string{"14.03.2022"}, fixed: with("On March 14, 2022")},
		{draft: with("On 02.02.2022"), at: []string{"02.02.2022"}, fixed: with("On February 2, 2022")},
		{draft: with("2022-02-14"), at: []string{"2022-02-14"}, fixed: with("February 14, 2022")},
		{draft: with("2022-03-04"), at: []string{"2022-03-04"}, fixed: with("March 4, 2022")},
		{draft: with("14/02/2022"), at: []string{"14/02/2022"}, fixed: with("February 14, 2022")},
		{draft: with("14.02.2022-15.02.2022"), at: []string{"14.02.2022-15.02.2022"}},
		{draft: leads("01.02.2022", "02.02.2022", "03.02.2022", "On February 4"), at: []string{"February 4"}},
		{draft: with("On 4 February"), at: []string{"4 February"}, fixed: with("On February 4")},
		{draft: with("4-5 February"), at: []string{"4-5 February"}, fixed: with("February 4-5")},
		{draft: with("On 4 February 2022"), at: []string{"4 February 2022"}, fixed: with("On February 4, 2022")},
		{draft: with("The 4th of February"), at: []string{"4th of February"}, fixed: with("February 4")},
		{draft: with("On the 4th of February, 2022"), at: []string{"4th of February, 2022"}, fixed: with("On February 4, 2022")},
		{draft: with("On February 4th-5th"), at: []string{"February 4th-5th"}},
		{draft: with("On 4 Feb."), at: []string{"4 Feb."}, fixed: with("On February 4")},
		{draft: draftOf(leads(slices.Clone(mostly)...), "4 Feb. Almaty, a picket was held"), at: []string{"4 Feb."}},
		{draft: with("On Feb. 4-5"), at: []string{"Feb. 4-5"}},
		{draft: with("From Feb. 4 to 5"), at: []string{"Feb. 4 to 5"}},
		{draft: leads("On 1 February", "On 2 February", "On 3 February", "On Feb. 4, 2022"), at: []string{"Feb. 4, 2022"}, fixed: leads("On 1 February", "On 2 February", "On 3 February", "On 4 February 2022")},
		{draft: leads("On 1 February", "On 2 February", "On 3 February", "On Feb. 4"), at: []string{"Feb. 4"}, fixed: leads("On 1 February", "On 2 February", "On 3 February", "On 4 February")},
		{draft: with("On February 4th"), at: []string{"February 4th"}, fixed: with("On February 4")},
		{draft: with("Feb. 4"), at: []string{"Feb. 4"}, fixed: with("February 4")},
		{draft: with("On February 04"), at: []string{"February 04"}, fixed: with("On February 4")},
		{draft: leads("On 1 February", "On 2 February 2022", "On 3 February", "On February 4, 2022"), at: []string{"February 4, 2022"},
			fixed: leads("On 1 February", "On 2 February 2022", "On 3 February", "On 4 February 2022")},
		{draft: leads("February 1", "2 February"), at: []string{"2 February"}}, // neither is the rule
	})
	rule := []*lint.Rule{lint.Find(lint.Rules(), "date-style")}
	for _, f := range check(t, with("On February 4th"), rule, &lint.Settings{}) {
		assert.False(t, f.Fix.Safe, "letters change")
	}
}

// house begins with four entries of the usual form.
func house(more ...string) string {
	return draftOf(append([]string{
		"On February 1, in Almaty, a picket was held", "On February 1, in Semey, a rally was held", "February 1, Taraz, a march was held",
		"On February 1, in Aktau, a forum was held",
	}, more...)...)
}

// twenty are entries of the usual form.
func twenty() []string {
	return slices.Repeat([]string{"On February 1, in Taraz, a picket was held"}, 20)
}

func TestLeadStyle(t *testing.T) {
	sixty := slices.Repeat(twenty(), 3)
	ruleTable(t, "lead-style", []string{
		house("February 2, Shymkent, a letter was sent"),
		house("On February 2, Almaty residents sent a letter"),
		house("On February 2, Almaty, Astana and Shymkent were named the best cities"),
		house("On February 2, Almaty, Astana, and Shymkent saw pickets"),
		house("On February 2, Kazakhstan, Russia and Belarus signed an agreement"),
		house("On February 2, lawyer Aidos Bekov said that he was ill"),
		house("On February 2, Aidos Bekov, a lawyer, said that he was ill"),
		house("From February 2 to 4, in Almaty, a forum was held"),
		house("On the night of February 2, in Almaty, a car was burned"),
		house("On February 2, in the European Parliament, a report was heard"),
		house("On February 2, the akimat of Almaty, as usual, was silent"),
		draftOf("On February 1, Almaty, a picket was held", "On February 2, Semey, a rally was held", "On February 3, in Taraz, a march was held"), // a house of its own
		house("In Shymkent, on February 2, a letter was sent"),                                                                                     // one of five: the author's own
	}, []wrongText{
		{draft: house(append(twenty(), "In Shymkent, on February 2, a letter was sent")...), at: []string{"In Shymkent, on February 2"}},
		{draft: draftOf(append(sixty, "February 2, Shymkent, a letter was sent")...), at: []string{"February 2, Shymkent"}, fixed: draftOf(append(sixty, "On February 2, in Shymkent, a letter was sent")...)},
		{draft: house("On February 2, Shymkent, a letter was sent"), at: []string{"On February 2, Shymkent"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("February 2, in Shymkent, a letter was sent"), at: []string{"February 2, in Shymkent"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("On February 2, Turkestan region, a letter was sent"), at: []string{"On February 2, Turkestan region"}, fixed: house("On February 2, in Turkestan region, a letter was sent")},
		{draft: house("On February 2, the village of Zarechny, Almaty region, a letter was sent"), at: []string{"On February 2, the village of Zarechny"},
			fixed: house("On February 2, in the village of Zarechny, Almaty region, a letter was sent")},
		{draft: house("On February 2, LA-155/18, a letter was sent"), at: []string{"On February 2, LA-155/18"}, fixed: house("On February 2, in LA-155/18, a letter was sent")},
		{draft: house("On February 2, Yerlan Bekov, Shymkent, sent a letter"), at: []string{"On February 2, Yerlan Bekov, Shymkent"}},
	})
	rule := []*lint.Rule{lint.Find(lint.Rules(), "lead-style")}
	chosen := &lint.Settings{Style: map[string]string{"lead": "on-in"}}
	findings := check(t, house("On February 2, Shymkent, a letter was sent"), rule, chosen)
	require.Len(t, findings, 2)
	assert.Equal(t, "February 1, Taraz", findings[0].Text)
	assert.Equal(t, "On February 2, Shymkent", findings[1].Text)
}

func TestLeadComma(t *testing.T) {
	ruleTable(t, "lead-comma", []string{
		house("On February 2, in Almaty region, a letter was sent"),
		house("On February 2 the court met in Almaty"),
		house("On February 2, in Almaty and Semey 12 people were detained"),
		house("On February 2, in Almaty (Kazakhstan), 12 people were detained"),
		house("On February 2, Almaty residents sent a letter"),
		house("On February 2, in Almaty: the court met"),
		house("On February 2, in Zarechny, Almaty region, 12 people were detained"),
		house("Shymkent, February 2, 12 people were detained"),
		house("February 2. Shymkent. A letter was sent"), // one of five: the author's own
		house(append(twenty(), "On February 2. Almaty residents sent a letter")...),
		house(append(twenty(), "February 2: Shymkent, a letter was sent")...),
		draftOf("February 1. Almaty. A picket was held", "February 2. Shymkent. A letter was sent", "February 3. Taraz. A march was held"), // a house of its own
	}, []wrongText{
		{draft: house(append(twenty(), "February 2. Shymkent. A letter was sent")...), at: []string{"2. Shymkent"}},
		{draft: house(append(twenty(), "On February 2. In Shymkent, a letter was sent")...), at: []string{"2. In"}},
		{draft: house("On February 2 in Shymkent, a letter was sent"), at: []string{"2 in"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("On 2 February in Shymkent, a letter was sent"), at: []string{"February in"}, fixed: house("On 2 February, in Shymkent, a letter was sent")},
		{draft: house("February 2 Shymkent, a letter was sent"), at: []string{"2 Shymkent"}, fixed: house("February 2, Shymkent, a letter was sent")},
		{draft: house("On February 2, in Shymkent, - – a letter was sent"), at: []string{"Shymkent, - – a"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("On February 2, in Shymkent –, a letter was sent"), at: []string{"Shymkent –, a"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("February 2 – Shymkent, a letter was sent"), at: []string{"2 – Shymkent"}, fixed: house("February 2, Shymkent, a letter was sent")},
		{draft: house("On February 2 — in Shymkent, a letter was sent"), at: []string{"2 — in"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
		{draft: house("February 2, - Shymkent, a letter was sent"), at: []string{"2, - Shymkent"}, fixed: house("February 2, Shymkent, a letter was sent")},
		{draft: house("February 2, Shymkent, — a letter was sent"), at: []string{"Shymkent, — a"}, fixed: house("February 2, Shymkent, a letter was sent")},
		{draft: house("On February 2, in Shymkent city 12 people were detained"), at: []string{"city 12"}, fixed: house("On February 2, in Shymkent city, 12 people were detained")},
		{draft: house("On February 2, in Shymkent Yerlan Bekov was detained"), at: []string{"Shymkent Yerlan"}, fixed: house("On February 2, in Shymkent, Yerlan Bekov was detained")},
		{draft: house("On February 2, in Shymkent the court met"), at: []string{"Shymkent the"}, fixed: house("On February 2, in Shymkent, the court met")},
		{draft: house("On February 2–in Shymkent, a letter was sent"), at: []string{"2–in"}, fixed: house("On February 2, in Shymkent, a letter was sent")},
	})
	bare := func(entry string) string { return strings.ReplaceAll(house(entry), "1, ", "1 ") }
	ruleTable(t, "lead-comma", nil, []wrongText{
		{draft: bare("On February 2, \u200bin Shymkent, a letter was sent"), at: []string{"2, \u200bin"}, fixed: bare("On February 2 \u200bin Shymkent, a letter was sent")},
		{draft: bare("On February 2,\u200bin Shymkent, a letter was sent"), at: []string{"2,\u200bin"}, fixed: bare("On February 2 \u200bin Shymkent, a letter was sent")},
		{draft: bare("On February 2\u00ad, in Shymkent, a letter was sent"), at: []string{"2\u00ad, in"}, fixed: bare("On February 2\u00ad in Shymkent, a letter was sent")},
		{draft: bare("On February 2 – in Shymkent, a letter was sent"), at: []string{"2 – in"}, fixed: bare("On February 2 in Shymkent, a letter was sent")},
		{draft: bare("On February 2,in Shymkent, a letter was sent"), at: []string{"2,in"}},
	})
}

func TestDateComma(t *testing.T) {
	usual := []string{"On February 1, the court met", "On February 1, lawyers met", "On February 1, a letter was sent"}
	with := func(entry string) string { return draftOf(append(append([]string{}, usual...), entry)...) }
	ruleTable(t, "date-comma", append(inEntries(
		"on January 5 2022 in Semey he was detained",
		"on January 5 15:00 was named as the time",
		"on January 17, 310 letters were read",
		"Article 5 225 people know by heart",
		"from January 5 to 7 people came",
		"on 21 September 12 and 13 of it were read, at 9 a.m. 14 of March",
		"after January 5 1,200 Sh. Ualikhanov street was closed",
	), with("On February 2 in Almaty, the court met"), with("On February 2, 12 people were detained"), with("Almaty, February 2, a letter was sent")), []wrongText{
		{draft: with("On February 2 the court met"), at: []string{"2 the"}, fixed: with("On February 2, the court met")},
		{draft: inEntry("the school where in 2014 25 children fell ill"), at: []string{"2014 25"}, fixed: inEntry("the school where in 2014, 25 children fell ill")},
		{draft: inEntry("on January 17 310 letters were read"), at: []string{"January 17 310"}, fixed: inEntry("on January 17, 310 letters were read")},
		{draft: inEntry("since 21 September 112 men have come, and at 9 a.m. 14 more"), at: []string{"21 September 112", "a.m. 14"}, fixed: inEntry("since 21 September, 112 men have come, and at 9 a.m., 14 more")},
		{draft: "On February 2 12 people were detained[1]", at: []string{"February 2 12"}, fixed: "On February 2, 12 people were detained[1]"},
	})
	bare := func(entry string) string { return strings.ReplaceAll(with(entry), "1, ", "1 ") }
	ruleTable(t, "date-comma", nil, []wrongText{
		{draft: bare("On February 2, the court met"), at: []string{"2, the"}, fixed: bare("On February 2 the court met")},
		{draft: bare("On February 2\u00ad, the court met"), at: []string{"2\u00ad, the"}, fixed: bare("On February 2\u00ad the court met")},
		{draft: bare("On February 2,\u200bthe court met"), at: []string{"2,\u200bthe"}, fixed: bare("On February 2 \u200bthe court met")},
		{draft: bare("On February 2,the court met"), at: []string{"2,the"}},
	})
}

func TestRelativeDate(t *testing.T) {
	ruleTable(t, "relative-date", append(inEntries(
		"he was detained; the next day, February 2, he was fined",
		"he will be heard tomorrow, on February 2; he was detained yesterday, January 31",
		"“I will come tomorrow, on February 20”, he said",
		"he was detained. On the same day, February 1, he was fined",
		"he, detained on January 20, was released. Two days later, on January 22, he left",
		"he, detained on January 20, was released. Two days later, on February 3, he was detained again",
		"the day before the rally planned for February 2, he was detained",
		"the day before, on January 31, he was detained",
		"two days after the rally of January 30, he was detained",
		"he was detained shortly before the rally planned for February 9",
		"he was detained on Monday, January 31",
		"he was detained on January 31 (Monday)",
		"he said: “I came the next day, February 5”",
		"on Saturday, October 3, 2020, he was detained",
		"the paper “Friday”, February 4, wrote about it",
		"he has been on hunger strike since January 5. The fourth day, February 9, was the worst",
		"letters came on "+strings.Repeat("January 5 and on ", 99)+"January 7. The next day, January 8, he wrote. The next day, February 2, he was fined",
		"a day will come. On February 20 a court will meet",
		"two days after the activist who was detained on January 10 died, a picket was held",
		"the hearings of Monday and Tuesday, February 7 and 8, were cancelled",
		"on January 31, 2022, Sunday Times reporters came, and on February 2, Friday’s edition wrote about it",
		"three days before the congress, which had been planned for February 28, was moved",
	), "On Tuesday, February 1, in Almaty, a picket was held[1]", "On February 1, 2022, Sunday Times reporters were not let in[1]", "February 1-2, Almaty, a forum was held. The next day, February 3, it went on[1]"), []wrongText{
		{draft: inEntry("the next list will be read tomorrow, on February 5"), at: []string{"tomorrow, on February 5"}},
		{draft: inEntry("he was detained. The next day, February 5, he was fined"), at: []string{"next day, February 5"}},
		{draft: inEntry("he was detained. On the following day, on February 5, he was fined"), at: []string{"following day, on February 5"}},
		{draft: inEntry("he was detained. Two days later, on February 4, he was fined"), at: []string{"Two days later, on February 4"}},
		{draft: inEntry("the day before the strike planned for January 20, 2022, he was detained"), at: []string{"the day before the strike planned for January 20, 2022"}},
		{draft: inEntry("the day before, on February 12, he was detained"), at: []string{"the day before, on February 12"}},
		{draft: inEntry("he was detained on Monday, February 7, 2021, and released"), at: []string{"Monday, February 7, 2021"}},
		{draft: "On Monday, February 1, in Almaty, a picket was held[1]", at: []string{"Monday, February 1"}},
		{draft: inEntry("on January 31, 2022, Sunday, he was detained"), at: []string{"January 31, 2022, Sunday"}},
		{draft: inEntry("he was detained on January 31, 2022, Sunday"), at: []string{"January 31, 2022, Sunday"}},
		{draft: inEntry("he will come to the court on February 4 (Tuesday)"), at: []string{"February 4 (Tuesday"}},
	})
}

func TestMonthMisspelled(t *testing.T) {
	ruleTable(t, "month-misspelled", inEntries(
		"on February 3 and on 4 March she met with Marsha, 25, and Octavia",
		"on Marsh 5 the bridge was closed",
		"the court of Octobar 5 sat",
		"Januarius and Octavia, a Decembrist, met Septembra Januarova",
	), []wrongText{
		{draft: "On Febuary 3, in Almaty, a picket was held[1]", at: []string{"Febuary"}, fixed: "On February 3, in Almaty, a picket was held[1]"},
		{draft: "OnFebruary 3, in Almaty, a picket was held[1]", at: []string{"OnFebruary"}, fixed: "On February 3, in Almaty, a picket was held[1]"},
		{draft: inEntry("he was released on 28 Janaury and detained on Feburary 3"), at: []string{"Janaury", "Feburary"}, fixed: inEntry("he was released on 28 January and detained on February 3")},
		{draft: inEntry("the victims of the Januray events"), at: []string{"Januray"}, fixed: inEntry("the victims of the January events")},
	})
}

func TestLeadCapital(t *testing.T) {
	ruleTable(t, "lead-capital", inEntries(
		"activists of a movement held a picket. Activists left",
		"Human Rights Watch published a report",
		"Parliament adopted a law",
		"Kairat was fined",
		"“Activists held a picket”, he said",
		"Day of Memory of the famine was kept",
	), []wrongText{
		{draft: inEntry("Activists of a movement held a picket"), at: []string{"Activists"}, fixed: inEntry("activists of a movement held a picket")},
		{draft: inEntry("The Prosecutor General’s Office spoke"), at: []string{"The"}, fixed: inEntry("the Prosecutor General’s Office spoke")},
		{draft: inEntry("Special prosecutors spoke"), at: []string{"Special"}, fixed: inEntry("special prosecutors spoke")},
	})
}

func TestAgeBirth(t *testing.T) {
	ruleTable(t, "age-birth", inEntries(
		"38-year-old Askar Bekov, born in 1983, Asiya Omarova, 39, born in 1983, and Marat Kim (born 1983) came",
		"Askar Bekov, born in 1983, aged 38, was 29 years old then. In cell 3 Bekov, born in 1999, slept. 12 people, born in 1920, came",
	), []wrongText{
		{draft: inEntry("29-year-old activist Askar Bekov, born in 1983, Asiya Omarova, 29, born in 1983, and Marat Kim, born in 1983, aged 29, came"),
			at: []string{"29-year-old activist Askar Bekov, born in 1983", "29, born in 1983", "born in 1983, aged 29"}},
	})
}
