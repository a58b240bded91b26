package lint_test

import (
	"strings"
	"testing"
)

func TestRepeatedWord(t *testing.T) {
	ruleTable(t, "repeated-word", inEntries(
		"that that doctor existed at all nobody knew; they had had no heating, and read “Men men meniñ köleñkem”",
		"he was held in Baden Baden, in Sing Sing and at the Al Al mosque",
		"he gave her her passport and very very long papers",
		"the district they live in in winter has no gas",
		"he came. Came the police? “No” no one answered, he, he said",
		"22 22 people, 5, 5 times",
		"people chanted: “Shal ket! Shal ket!”, “Work, work and work”, “help help”",
		"they sang bala bala and zhar zhar",
		"he shouted “no no”",
		"the law was passed, passed by night",
		"what it is is a mockery",
	), []wrongText{
		{draft: inEntry("he was kept in the the reception centre"), at: []string{"the the"}, fixed: inEntry("he was kept in the reception centre")},
		{draft: inEntry("he was was kept there"), at: []string{"was was"}, fixed: inEntry("he was kept there")},
		{draft: inEntry("the author of the the the report is abroad"), at: []string{"the the the"}, fixed: inEntry("the author of the report is abroad")},
		{draft: inEntry("he left. The the police came"), at: []string{"The the"}, fixed: inEntry("he left. The police came")},
		{draft: inEntry("they had no no heating"), at: []string{"no no"}, fixed: inEntry("they had no heating")},
		{draft: inEntry("he was kept in\u00a0 in the police department"), at: []string{"in\u00a0 in"}, fixed: inEntry("he was kept in the police department")},
		{draft: inEntry("the police police took him away"), at: []string{"police police"}, fixed: inEntry("the police took him away")},
		{draft: inEntry("“I saw the the man”, he said"), at: []string{"the the"}, fixed: inEntry("“I saw the man”, he said")},
	})
}

func TestRepeatedClause(t *testing.T) {
	ruleTable(t, "repeated-clause", append(inEntries(
		"he refused to plead guilty, his accomplices refused to plead guilty, and so did the accountant",
		"“We were told to write a letter, and then a letter, and then a letter”, she said",
		"“In 2011 they told us to wait. In 2016 they told us to wait”, he said",
		"he is charged under Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan and Article 174, Part 2 of the Criminal Code of the Republic of Kazakhstan",
		"the first was sentenced to five years of restriction of freedom, the second was sentenced to five years of restriction of freedom",
		"he works for the Department of Internal Affairs of the Almaty region, she for the Department of Internal Affairs of the Almaty region",
		"people were detained by police in Semey. People were detained by police in Taraz",
		"a cell with a television, a cell with a carpet, a cell with a view",
		"he was detained by the police on Monday, and she was detained by the police on Friday",
		"the mothers of the detained came, then the wives of the detained came",
		"the court ordered Aidos Bekov to pay a fine of twenty monthly indices to the state, and Dana Nurova to pay a fine of twenty monthly indices to the state",
		"there are cameras in the AP-162/1 facility, in the OV-156/1 facility and in the ICh-167/11 facility",
		"the prosecutor of the city asked the prosecutor of the city court for a copy",
		// whole sentences
		"Aidos Bekov came to the square with a poster. He was fined 20 MCI by the administrative court. Marat Ospanov came as well. He was fined 20 MCI by the administrative court",
		"the court heard Dana Nurova. The judge gave her a warning for the poster. Then it heard Asel Bekova. The judge gave her a warning for the poster",
		"Aidos Bekov was detained in the city. He was sentenced to five years of restriction of freedom with a ban on public activity. So was Marat Ospanov. He was sentenced to five years of restriction of freedom with a ban on public activity",
		"the first driver had no card. The judge of the court gave him a warning. The second came late. The judge of the court gave him a warning",
		"the guards beat the convicts. The ministry said nothing. The doctors came late. The ministry said nothing",
		"“They told the whole village to wait there. They told the whole village to wait there”, he said",
		"the first defendant asked for bail. The judge denied the motion. The second asked for a recess. The judge denied the motion",
		"according to the law he is free, but according to the law he must report to the police",
		"one was beaten, according to the Ministry of Health, and the other was shot, according to the Ministry of Health",
		"Aidos Bekov was heard. The defendant pleaded not guilty. Then Dana Nurova was heard. The defendant pleaded not guilty",
		"people came to the square to ask for water. People came to the square to ask for gas, too",
		"the akimat promised to mend the road in the village. The akimat promised to mend the road in the village by May",
		"the Department of Internal Affairs of the Almaty region. The Department of Internal Affairs of the Almaty region",
		"the police detained a driver in the town of Aksu; the police detained a driver in the town of Taraz",
		"Aidos Bekov was told that he was banned from leaving the country until 2025. Marat Ospanov was told so too, and he was banned from leaving the country until 2025",
		"he waited day after day after day, for the son of the friend of the mayor",
		"the lawyer said that she had not been told of the hearing. The judge replied that she had not been told of the hearing",
		"they came to the house of the mother of the mother of two activists",
		"the police asked whether the meeting had been agreed with the akimat of the city. The meeting had been agreed with the akimat of the city",
		"relatives believe that Aidos Bekov was beaten by police officers in the cell of the station. Aidos Bekov was beaten by police officers in the cell of the station",
		"the judge asked: “Who are you?”, Aidos Bekov answered: “A citizen”; she complained: “They beat me”, the ombudsman promised to help",
		"the law is old. Aidos Bekov was fined under the Criminal Code of the Republic of Kazakhstan. Marat left because of the Criminal Code of the Republic of Kazakhstan",
		"the relatives asked the prosecutor to let them into the hall, and he left. The relatives asked the judge to let them into the hall",
	), draftOf(inEntry("a picket was held. The akimat promised to mend the road by May"), inEntry("a march was held. The akimat promised to mend the road by May"))), []wrongText{
		{draft: inEntry("the relatives came. The lawyers asked the prosecutor to hear the witnesses of the rally. Nobody answered. The lawyers asked the prosecutor to hear the witnesses of the rally"),
			at: []string{"The lawyers asked the prosecutor to hear the witnesses of the rally"}},
		{draft: inEntry("the relatives came. They asked to hear the case with reporters present, and that he be released. They asked to hear the case with reporters present"),
			at: []string{"They asked to hear the case with reporters present"}},
		{draft: inEntry("the relatives came. The families demanded an open trial in the city court[7]. The families demanded an open trial in the city court, and left"),
			at: []string{"The families demanded an open trial in the city court"}},
		{draft: inEntry("the relatives came. They handed over a list of prisoners and an appeal to punish the guards of the colony. Nobody was there. They handed over a list of prisoners and an appeal to punish the guards of the colony"),
			at: []string{"They handed over a list of prisoners and an appeal to punish the guards of the colony"}},
		{draft: inEntry("the relatives came. The judge of the city court found the word “ignoramus” rude. Aidos Bekov left. The judge of the city court found the word “ignoramus” rude"),
			at: []string{"The judge of the city court found the word “ignoramus” rude"}},
		{draft: inEntry("he was ill. The guards of the colony refused to call a doctor; the guards of the colony refused to call a doctor. He waited"),
			at: []string{"the guards of the colony refused to call a doctor"}},
		{draft: inEntry("the guards came. The guards of the colony refused to call a doctor. The guards of the colony refused to let a lawyer in. The guards of the colony refused to call a doctor"),
			at: []string{"The guards of the colony refused to call a doctor"}},
		{draft: inEntry("three people were detained by police were detained by police"), at: []string{"were detained by police"}},
		{draft: inEntry("the court refused to question the witnesses, left the fine in force, and refused to question the witnesses"), at: []string{"refused to question the witnesses"}},
		{draft: inEntry("he was tried under Article 405, Part 2 of the Criminal Code, Article 405, Part 2 of the Criminal Code"), at: []string{"Article 405, Part 2 of the Criminal Code"}},
		{draft: inEntry("they asked the judges to publish the full list of the victims and to resign, to publish the full list of the victims and to leave"),
			at: []string{"to publish the full list of the victims and to"}},
		{draft: inEntry("the fund met. The fund goes on taking letters from relatives of prisoners. The fund goes on taking letters from the relatives of the prisoners. It rained"),
			at: []string{"The fund goes on taking letters from the relatives of the prisoners"}},
		{draft: inEntry("the police searched the office of the fund and took three computers. It rained. The police searched the office of the fund and took three computers"),
			at: []string{"The police searched the office of the fund and took three computers"}},
		{draft: inEntry("she got no copy of the resolution of the resolution of the court"), at: []string{"of the resolution"}},
		{draft: inEntry("the prosecutor refused to sign and refused to sign"), at: []string{"refused to sign"}},
		{draft: inEntry("he was told that he was banned from leaving the country until 2025. Nobody knew why, and he was banned from leaving the country until 2025"),
			at: []string{"he was banned from leaving the country until 2025"}},
		{draft: inEntry("at the request of the lawyer, the court watched a video of the bus stop at the time of the attack. The court watched a video of the bus stop at the time of the attack"),
			at: []string{"The court watched a video of the bus stop at the time of the attack"}},
		{draft: inEntry("the case was closed. She had spent 44 days in custody, and her children were ill. The reason was a video, for which she had spent 44 days in custody"),
			at: []string{"she had spent 44 days in custody"}},
		{draft: inEntry("the lawyers filed complaints with the prosecutor and had filed complaints with the prosecutor"), at: []string{"filed complaints with the prosecutor"}},
		{draft: inEntry("Dana Bekova was detained near her house, was detained near her house"), at: []string{"was detained near her house"}},
		{draft: inEntry("a session in the case of six nurses was put off, since the judge was ill, the session in the case of six nurses was put off"),
			at: []string{"session in the case of six nurses was put off"}},
		{draft: inEntry("a case was opened against an engineer, who had told journalists about broken safety rules. He had told journalists about broken safety rules, and was fired"),
			at: []string{"He had told journalists about broken safety rules"}},
		{draft: inEntry("a check is going on. The department denied the reports about beatings. The department denied the reports about beatings and considers them a plot"),
			at: []string{"The department denied the reports about beatings"}},
		{draft: inEntry("the court began to hear the case. The defendant pleaded not guilty. A video was shown. The defendant pleaded not guilty"), at: []string{"The defendant pleaded not guilty"}},
		{draft: inEntry("according to the Ministry of Internal Affairs, 12 prisons have cameras, according to the Ministry of Internal Affairs"), at: []string{"according to the Ministry of Internal Affairs"}},
		{draft: "On February 1, in Bestobe, Akmola region, the miners of the gold mine went on strike and stopped work. The miners of the gold mine went on strike and stopped work[1]",
			at: []string{"The miners of the gold mine went on strike and stopped work"}},
		{draft: inEntry("on Friday all who had signed were sent to the gym, all those who had signed were sent to the gym"), at: []string{"who had signed were sent to the gym"}},
	})
}

func TestRepeatedAttribution(t *testing.T) {
	ruleTable(t, "repeated-attribution", inEntries(
		"the ministry stated: “All is checked”, and the prosecutor said nothing",
		"the ministry stated: “All is checked”. The ministry said it again",
		"on the poster it said: “No”, which is a crime, the judge noted",
		"he was asked: “Why?”, he said nothing",
		"“All is checked”, the ministry said",
		"according to the ministry, all is checked, “and nobody is beaten”, the lawyer said",
		"he replied: “No”, and added that he was ill",
		"he wrote: “We wait”, adding that he said so before",
	), []wrongText{
		{draft: inEntry("the ministry stated: “All is checked”, the ministry said in its letter"), at: []string{"the ministry said"}},
		{draft: inEntry("it was late. According to the agency, “all is checked”, the agency said"), at: []string{"the agency said"}},
		{draft: inEntry("the Ministry replied, “all is checked”, the Ministry said"), at: []string{"the Ministry said"}},
		{draft: inEntry("K. Bekov said: “All is checked,” K. Bekov noted"), at: []string{"K. Bekov noted"}},
	})
}

func TestDuplicateEntry(t *testing.T) {
	entry := func(date, text string) string { return "On February " + date + ", in Almaty, " + text }
	picket := "for the 207th day relatives of people held abroad came to the consulate with portraits, stood there for an hour and went home"
	fine := "the administrative court found the activist Dana Bekova guilty of taking part in an unlawful assembly and fined her 61,260 tenge under Article 488, Part 6 of the Code of Administrative Offences"
	story := "forty kilometres from the city, villagers fenced the quarry with carts. The owner, whose name is not in the register, sent a guard with a gun. " +
		"The police detained four villagers, all of one family, and let them go in the evening. The guard was not asked anything"
	ruleTable(t, "duplicate-entry", []string{
		draftOf(entry("1", picket), entry("2", strings.Replace(picket, "207th", "208th", 1))),
		draftOf(entry("1", fine), entry("1", strings.Replace(fine, "Dana Bekova", "Asel Nurova", 1))),
		draftOf(entry("1", fine), entry("1", strings.Replace(fine, "61,260", "91,890", 1))),
		draftOf(entry("1", fine), strings.Replace(entry("1", fine), "Almaty", "Semey", 1)),
		draftOf(entry("1", "a picket was held"), entry("1", "a picket was held")),
		draftOf(entry("1", story), entry("2", story[:100]+" and the court began to hear the case of the quarry and of the dust that it makes, which will take months")),
	}, []wrongText{
		{draft: draftOf(entry("1", fine+"[1]"), entry("2", "a march was held[2]"), entry("3", fine+"[3]")), at: []string{entry("3", fine+"[3]")}},
		{draft: draftOf(entry("1", story), entry("1", strings.Replace(story, "forty", "40", 1))), at: []string{entry("1", strings.Replace(story, "forty", "40", 1))}},
		{draft: draftOf(entry("1", story), entry("1", story[:strings.Index(story, " The guard was")])), at: []string{entry("1", story[:strings.Index(story, " The guard was")])}},
	})
}
