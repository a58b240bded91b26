package lint_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/lint"
)

func TestMisspelledWord(t *testing.T) {
	ruleTable(t, "misspelled-word", inEntries(
		"the tranche was recused, reposted and wetted, and the akimat of the aul was silent",
		"the labour of colour is labor of color, in the centre and the center",
		"goign.kz, @petiton, #petiton, his-petiton and petiton_1 are addresses",
		"Petiton is a name, and so is the INDEPENDANT; Marina Adminstratov came",
		"the feldsher ate saigas and kumis from a dastarkhan",
		"banners, gunners, runners, winners, spinners, scanners, planners, tanners and stirrers whirred, purring, sparring and barring",
		"he was planned, preferred, transferred, benefitted and combatted; practised, licensed and licence",
		"the fichier was lost",
		"das ist weer bene, dn na sadi; the plain nad and tow",
		"svobodno i otkryto, na svobode; the officier van justitie came",
	), []wrongText{
		{draft: inEntry("the akimat rejected a petiton"), at: []string{"petiton"}, fixed: inEntry("the akimat rejected a petition")},
		{draft: inEntry("an independant court transfered him"), at: []string{"independant", "transfered"}, fixed: inEntry("an independent court transferred him")},
		{draft: inEntry("“the presidnet is goign”, he said"), at: []string{"presidnet", "goign"}, fixed: inEntry("“the president is going”, he said")},
		{draft: inEntry("he waited untill it was aproved"), at: []string{"untill", "aproved"}, fixed: inEntry("he waited until it was approved")},
		{draft: inEntry("the Comission and the Adminstration met"), at: []string{"Comission", "Adminstration"}, fixed: inEntry("the Commission and the Administration met")},
		{draft: inEntry("they wre held wth others"), at: []string{"wre", "wth"}, fixed: inEntry("they were held with others")},
		{draft: inEntry("under Article 405, Prt 2, and Article 188, pat 3 of the Criminal Code"), at: []string{"Prt", "pat"}, fixed: inEntry("under Article 405, Part 2, and Article 188, part 3 of the Criminal Code")},
		{draft: inEntry("the eco1ogist and the c0urt, a1b and x0y"), at: []string{"eco1ogist", "c0urt"}, fixed: inEntry("the ecologist and the court, a1b and x0y")},
		{draft: inEntry("they met teh polcie there"), at: []string{"teh", "polcie"}, fixed: inEntry("they met the police there")},
		{draft: inEntry("he was adviced and questionned, taht is so"), at: []string{"adviced", "questionned", "taht"}, fixed: inEntry("he was advised and questioned, that is so")},
		{draft: inEntry("the offerred absense of defense openned"), at: []string{"offerred", "absense", "openned"}, fixed: inEntry("the offered absence of defense opened")},
		{draft: inEntry("he was detaimed by an investogator"), at: []string{"detaimed", "investogator"}, fixed: inEntry("he was detained by an investigator")},
		{draft: inEntry("we begin tommorow"), at: []string{"tommorow"}, fixed: inEntry("we begin tomorrow")}, // a letter doubled in another’s stead
		{draft: inEntry("a collegue was there"), at: []string{"collegue"}},                                   // two words may be meant
	})
	rule := []*lint.Rule{lint.Find(lint.Rules(), "misspelled-word")}
	assert.Empty(t, check(t, inEntry("the akimat rejected a petiton"), rule, &lint.Settings{Words: []string{"petiton"}}))
}

func TestAOrAn(t *testing.T) {
	ruleTable(t, "a-or-an", inEntries(
		"a Uyghur poet and a Uighur tailor came",
		"an hour of a union and a European one, an honest heir, a use of an umbrella, an urgent request",
		"an historic day and a historic night, a one-man rally, a once quiet town, an unidentified man, a unanimous vote",
		"clause a also says, in item a are, the letter a appears",
		"points a and b, a la carte, group A in a, an NGO, an MP, a UN body, an x-ray",
		"see a/action, class-a offence, an-illegal, a_in and @a open",
	), []wrongText{
		{draft: inEntry("an rally was called a illegal one"), at: []string{"an rally", "a illegal"}, fixed: inEntry("a rally was called an illegal one")},
		{draft: inEntry("a NGO and a X-ray image, an UN body. A independent expert came"), at: []string{"a NGO", "a X-ray", "an UN", "A independent"}, fixed: inEntry("an NGO and an X-ray image, a UN body. An independent expert came")},
		{draft: inEntry("a unlawful order of a hour, an use and an European"), at: []string{"a unlawful", "a hour", "an use"}, fixed: inEntry("an unlawful order of an hour, a use and an European")},
	})
}

func TestArticleMissing(t *testing.T) {
	ruleTable(t, "article-missing", inEntries(
		"the court began hearing the case in open court. A complaint was filed, and the akim of the city came. March was cold",
		"the North Kazakhstan regional court ruled. Director of the school A. Bekov said so. Supreme Court judges met. Court No. 2 was closed",
		"she filed complaint after complaint, sent her representative there and signed letters. Lawyers’ statements were published in report No. 5",
		"of the Criminal Code, under Criminal Code articles the ministry said nothing",
		"he said: “Court denied me everything, I filed complaint”. Judge Akim Bekov, Prosecutor Said Omarov and Minister Ahmed came",
	), []wrongText{
		{draft: inEntry("she filed complaint, and they gave him written reply and declared hunger strike"), at: []string{"filed complaint", "gave him written reply", "declared hunger strike"},
			fixed: inEntry("she filed a complaint, and they gave him a written reply and declared a hunger strike")},
		{draft: inEntry("court denied parole. Director of the city library said so. Trade union does not agree"), at: []string{"court denied", "Director of the city library said", "Trade union does"},
			fixed: inEntry("the court denied parole. The director of the city library said so. The trade union does not agree")},
		{draft: inEntry("under Article 405 of Criminal Code of Republic of Kazakhstan, a letter to Ministry of Justice"), at: []string{"of Criminal Code", "of Republic of", "to Ministry of"},
			fixed: inEntry("under Article 405 of the Criminal Code of the Republic of Kazakhstan, a letter to the Ministry of Justice")},
	})
}

func TestAcronymUndefined(t *testing.T) {
	ruleTable(t, "acronym-undefined", inEntries(
		"the National Security Committee (NSC) said so, and the NSC said it again; UN, EU and NGO people came at 5 PM",
		"OSCE (Organization for Security and Co-operation in Europe) came to LA-155/18, to CHP-2 and to chapter IV",
		"he stood with “DCK” and ADALET on his chest, and NOT ONE WORD was said",
	), []wrongText{
		{draft: inEntry("the TDF was closed, and the TDF was opened; the NSC and the National Security Committee (NSC) came"), at: []string{"TDF", "NSC"}},
	})
}

func TestSentenceCapital(t *testing.T) {
	ruleTable(t, "sentence-capital", inEntries(
		"a picket was held. The police came. Nobody was fined",
		"he was held until 6 p.m. and fined, as the prof. said, on Jan. and Feb. days, by the dept. of the capt. and others",
		"see www. and example. kz, a. b. and c., the Ltd. and others",
		"the lawyer of A. Bekov. was silent", // of which name-stop tells
		"he said: “wait... and see”. Then he left",
		"das ist gut. aber teuer",
	), []wrongText{
		{draft: inEntry("a picket was held. the police broke it up. they left"), at: []string{". the", ". they"}},
		{draft: inEntry("the statement was read in Taldykorgan. it was short"), at: []string{". it"}},
	})
}

func TestGluedWords(t *testing.T) {
	ruleTable(t, "glued-words", inEntries(
		"a livestream of the crowdfunding, whereabouts, henceforth, herself, therefore, forever and within",
		"the forwarder and the handset; notebooks, nothing, another, wasteland, thesis, hastened, forearm",
		"das washeldat war; see washeld.kz and @washeld",
	), []wrongText{
		{draft: inEntry("he wasfined on Monday in the square, withinten metres of the akimat"), at: []string{"wasfined", "withinten"}, fixed: inEntry("he was fined on Monday in the square, within ten metres of the akimat")},
		{draft: inEntry("the lawyer andthe judge came"), at: []string{"andthe"}, fixed: inEntry("the lawyer and the judge came")},
		{draft: inEntry("he was fined under theCriminal law"), at: []string{"theCriminal"}, fixed: inEntry("he was fined under the Criminal law")},
	})
}

func TestNumberStyle(t *testing.T) {
	house := "fines of 61,260 and 20,420 tenge, damages of 150,000 tenge"
	ruleTable(t, "number-style", inEntries(
		house+", 2021 and 1500 people, No. 12345, case 12-34567/2021, 10000/3, 12345-a",
		house+" and “10000 tenge”, he said",
		"10000 and 20000 and 30000 tenge were paid",
	), []wrongText{
		{draft: inEntry(house + " and 1250000 tenge were paid"), at: []string{"1250000"}, fixed: inEntry(house + " and 1,250,000 tenge were paid")},
		{draft: inEntry(house + " and 10 000 tenge were paid"), at: []string{"10 000"}, fixed: inEntry(house + " and 10,000 tenge were paid")},
	})
}

func TestSentenceStop(t *testing.T) {
	ruleTable(t, "sentence-stop", inEntries(
		"it was said in 2019. The court left; the newspaper The Insider and The Hague were named",
		"he read “In 2019 The court left”, and Article 19 The Law was quoted",
		"a film by The workers was shown, and she said It",
		"they came in the rain, He Jiankui among them",
	), []wrongText{
		{draft: inEntry("he was fined for a rally of 2019 The court heard no witnesses"), at: []string{"2019 The"}, fixed: inEntry("he was fined for a rally of 2019. The court heard no witnesses")},
		{draft: inEntry("the police searched the house They took a computer"), at: []string{"house They"}, fixed: inEntry("the police searched the house. They took a computer")},
	})
}

func TestCommaVerb(t *testing.T) {
	ruleTable(t, "comma-verb", inEntries(
		"the trial of three activists, which was put off, was to begin on Monday. The judge, a woman, is ill",
		"what he was told, was a lie. As for the fair, is it allowed? The boy, he said, was ill",
		"the court in the town, on Monday, was closed; all who came, were let in",
		"he said that “the fair, was allowed”. In the town, was it cold?",
		"the judge, Aidos Bekov, came late. Dana Nurova, held since May, was freed. Aidos Bekov, Dana Nurova, came",
		"the decision of the court, wrote Aidos Bekov, is unlawful. The next day, came the police",
		"after the call of Aidos Bekov, was there a trial? On Monday Aidos Bekov, was told",
		"Aidos Bekov, had he come, would have been arrested. Aidos Bekov, is it true?",
		"the head of the mission, Ms. Dana Nurova, said that it was so; the brother of the activist, Aidos Bekov, was fined",
	), []wrongText{
		{draft: inEntry("the activist Aidos Bekov, was fined"), at: []string{"Bekov, was"}, fixed: inEntry("the activist Aidos Bekov was fined")},
		{draft: inEntry("the director of the union of miners Aidos Bekov, was fined"), at: []string{"Bekov, was"}, fixed: inEntry("the director of the union of miners Aidos Bekov was fined")},
		{draft: inEntry("Dana Nurova and Aidos Bekov, were fined. His lawyer Dana Nurova, said that he is ill"), at: []string{"Bekov, were", "Nurova, said"}, fixed: inEntry("Dana Nurova and Aidos Bekov were fined. His lawyer Dana Nurova said that he is ill")},
		{draft: inEntry("19-year-old student Aidos Bekov, was fined"), at: []string{"Bekov, was"}, fixed: inEntry("19-year-old student Aidos Bekov was fined")},
		{draft: inEntry("Aidos Bekov, came to the akimat"), at: []string{"Bekov, came"}, fixed: inEntry("Aidos Bekov came to the akimat")},
		{draft: inEntry("a picket was held. The trial of three activists, was put off"), at: []string{"activists, was"}, fixed: inEntry("a picket was held. The trial of three activists was put off")},
		{draft: inEntry("the fair, is planned for May"), at: []string{"fair, is"}, fixed: inEntry("the fair is planned for May")},
	})
}

func TestAppositionOpen(t *testing.T) {
	ruleTable(t, "apposition-open", inEntries(
		"it was late. According to the head of the fund, Azamat Bekov came. The lawyers, Azamat Bekov said, were ill. The head of the fund, Azamat Bekov, came. When the judge came, Azamat Bekov left",
		"Azamat Bekov, Article 405 of the Criminal Code, was moved. In the opinion of Azamat Bekov, Article 94 of the Criminal Code was violated",
		"Aidos Bekov, a resident of Merke, had been shot. Dana Nurova, a teacher who was fined, left",
		"Aidos Bekov, a lawyer and Dana Nurova were fined. They saw Aidos Bekov, a friend was with him",
		"Aidos Bekov, a blogger the court had fined earlier, came. Aidos Bekov, a driver his boss had fired, came. Aidos Bekov, a day later was fined again",
		"Aidos Bekov, a policeman said he had no right to film, was taken away. It is known that Aidos Bekov, a court had ruled, was guilty",
		"“Aidos Bekov, a driver was fined”, he said. Aidos Bekov, a lawyer said, was ill",
	), []wrongText{
		{draft: inEntry("it was late. The head of the Erkindik fund, Azamat Bekov promised to come. His defender, D. Nurova said so"), at: []string{", Azamat Bekov promised", ", D. Nurova said"},
			fixed: inEntry("it was late. The head of the Erkindik fund, Azamat Bekov, promised to come. His defender, D. Nurova, said so")},
		{draft: inEntry("Azamat Bekov, Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan was moved"), at: []string{", Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan was"},
			fixed: inEntry("Azamat Bekov, Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan, was moved")},
		{draft: inEntry("it was confirmed that Aidos Bekov, a resident of Merke had been shot"), at: []string{", a resident of Merke had"},
			fixed: inEntry("it was confirmed that Aidos Bekov, a resident of Merke, had been shot")},
		{draft: inEntry("Aidos Bekov, a former blogger was fined"), at: []string{", a former blogger was"}, fixed: inEntry("Aidos Bekov, a former blogger, was fined")},
		{draft: inEntry("Aidos Bekov, chairman of the “Taza Karatau” association demanded a fine"), at: []string{", chairman of the “Taza Karatau” association demanded"},
			fixed: inEntry("Aidos Bekov, chairman of the “Taza Karatau” association, demanded a fine")},
	})
}

func TestPronounSex(t *testing.T) {
	ruleTable(t, "pronoun-sex", inEntries(
		"Asiya Omarova was fined. She will appeal, and her lawyer left; he will come too",
		"Asiya Omarova and Marat Kaliyev came. He left, and she stayed. The judge Lyubov Shevel fined her",
		"In his ruling, judge Marat Bekov fined Asiya Omarova. He left. In her answer, Asiya Omarova said so. The police officer let Asiya Omarova go, and he left",
		"Saltanat Kim was fined. He left. “Omarova is ill”, he said, and Asiya Omarova told “his story”",
	), []wrongText{
		{draft: inEntry("nurse Asiya Omarova was fined. He will appeal"), at: []string{"He"}},
		{draft: inEntry("Asiya Omarova, a driver of the plant, was heard as a witness after he had come"), at: []string{"he"}},
		{draft: inEntry("Marat Kaliyev, whose son was ill, came. She left"), at: []string{"She"}},
	})
}
