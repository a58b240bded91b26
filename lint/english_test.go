package lint_test

import (
	"strings"
	"testing"
)

// englishRules are those that look at how sentences are built and words are written.
var englishRules = []string{
	"verb-form", "village-of", "facility-article", "date-after", "calendar-capital", "comma-clause", "spelling-style", "body-date", "quote-comma", "term-case", "org-form", "number-style", "glued-words",
	"one-of", "comma-verb", "number-thousand", "date-numeric", "year-comma", "clock-style", "demonym", "company-quotes", "city-of", "place-repeated", "org-capital", "institution-the", "line-hyphen", "number-noun", "patronymic-style", "place-case", "sentence-stop", "agreement", "double-negative",
	"article-missing", "wrong-preposition", "sentence-fragment", "date-repeated", "time-style", "dash-style", "facility-order", "square-article", "double-stop",
	"apostrophe-style", "whom", "confused-word", "number-hyphen", "law-the", "verb-bare", "possessive", "apposition-open",
}

func TestEnglishWrong(t *testing.T) {
	for _, w := range []wrong{
		{"verb-form", "the men were ⟦took⟧ away, and it was ⟦began⟧ anew", "the men were taken away, and it was begun anew"},
		{"verb-form", "the lawyer had not ⟦went⟧ there and did not ⟦knew⟧ of it", "the lawyer had not gone there and did not know of it"},
		{"verb-form", "the evidence has ⟦disappear⟧, nobody could ⟦breath⟧ there, and they do not ⟦belief⟧ that it was ⟦destroy⟧", "the evidence has disappeared, nobody could breathe there, and they do not believe that it was destroyed"},
		{"verb-form", "the men could ⟦ran⟧ away, and he wanted to ⟦spoke⟧", "the men could run away, and he wanted to speak"},
		{"verb-form", "wages were not ⟦payed⟧, and a man was ⟦beated⟧", "wages were not paid, and a man was beaten"},

		{"apostrophe-style", "the boy’s aunt, the boy’s mother, the boys’ father and the boy⟦'s⟧ brother", "the boy’s aunt, the boy’s mother, the boys’ father and the boy’s brother"},
		{"whom", "the woman, ⟦to who⟧ the body was given, and the men, ⟦for who⟧ lawyers came", "the woman, to whom the body was given, and the men, for whom lawyers came"},
		{"confused-word", "the ⟦school principle⟧ agreed ⟦in principal⟧ that ⟦more then⟧ ten be ⟦released form⟧ the cell", "the school principal agreed in principle that more than ten be released from the cell"},
		{"confused-word", "it was late. Marat Kaliyev ⟦told that⟧ he was ill", "it was late. Marat Kaliyev said that he was ill"},
		{"number-hyphen", "a ⟦16 year old⟧ pupil, a ⟦60-year old⟧ man, a ⟦17 year-old⟧ girl, the ⟦17-th⟧ and the ⟦3-th⟧ day", "a 16-year-old pupil, a 60-year-old man, a 17-year-old girl, the 17th and the 3rd day"},
		{"law-the", "under ⟦the Article 405⟧ of the Criminal Code and ⟦the articles 52⟧ and 61", "under Article 405 of the Criminal Code and articles 52 and 61"},
		{"verb-bare", "it was late. The ⟦judge refuse⟧ his motion. Judge Marat ⟦Kaliyev replace⟧ the arrest before ⟦he get⟧ better", ""},
		{"possessive", "he was given ⟦15 days administrative arrest⟧ and ⟦two years imprisonment⟧", "he was given 15 days’ administrative arrest and two years’ imprisonment"},
		{"agreement", "it was late. ⟦Most of the 58 detainees was⟧ released. The ⟦number of detainees are⟧ unknown. Only ⟦one of these cases have⟧ been heard", "it was late. Most of the 58 detainees were released. The number of detainees is unknown. Only one of these cases has been heard"},
		{"agreement", "one and a ⟦half month⟧ later", "one and a half months later"},
		{"comma-verb", "it was late. Pensioner Dana ⟦Kaliyeva, brought⟧ tea to them. Journalist Marat ⟦Kaliyev, lost⟧ her case", "it was late. Pensioner Dana Kaliyeva brought tea to them. Journalist Marat Kaliyev lost her case"},
		{"comma-verb", "it was late. The appellate board of the regional ⟦court, upheld⟧ the sentence of Bekov, who was ill. The prison ⟦doctor, stitched⟧ the wounds. Nineteen pipe ⟦fitters, sat⟧ down", "it was late. The appellate board of the regional court upheld the sentence of Bekov, who was ill. The prison doctor stitched the wounds. Nineteen pipe fitters sat down"},
		{"comma-verb", "it was late. The opinion of the UN Human Rights Committee in the case of Tatyana ⟦Zhilina, was⟧ published", "it was late. The opinion of the UN Human Rights Committee in the case of Tatyana Zhilina was published"},
		{"apposition-open", "it was late, while her colleague⟦, Marat Kaliyev said⟧ so. Dana Kaliyeva⟦, convicted under Article 405 of the Criminal Code was⟧ summoned", "it was late, while her colleague, Marat Kaliyev, said so. Dana Kaliyeva, convicted under Article 405 of the Criminal Code, was summoned"},
		{"village-of", "February 1, Mangistau region, ⟦village Kuryk⟧, a fisherman came[1]", "February 1, Mangistau region, the village of Kuryk, a fisherman came[1]"},
		{"number-style", "2,500 people, and as of January 14 231 people, 61,260 tenge, ⟦61260⟧ tenge", "2,500 people, and as of January 14 231 people, 61,260 tenge, 61,260 tenge"},
		{"number-style", "1,036 and 1,100 people, a fine of ⟦61260⟧ tenge, and between ⟦1500⟧ and 2,000 people", "1,036 and 1,100 people, a fine of 61,260 tenge, and between 1,500 and 2,000 people"},
		{"number-thousand", "1,036 men, 1,100 women, 2,300 children, 3,100 cats, 4,100 cows, ⟦1.3 thousand⟧ dogs, ⟦38 thousand⟧ tenge, and a rise from 280 to 450 thousand tenge; 2 thousandths", "1,036 men, 1,100 women, 2,300 children, 3,100 cats, 4,100 cows, 1,300 dogs, 38,000 tenge, and a rise from 280 to 450 thousand tenge; 2 thousandths"},
		{"date-numeric", "letters of January 5, January 6, January 8, January 9 and January 10, and one of ⟦09.01.2022⟧, the others of ⟦10.01.22⟧; version 1.10.22; 31.31.2022", "letters of January 5, January 6, January 8, January 9 and January 10, and one of January 9, 2022, the others of January 10, 2022; version 1.10.22; 31.31.2022"},
		{"year-comma", "held since January 5, 2022, since January 6, 2022, since January 7, 2022 and for the January 7, 2022 rally, and since ⟦January 8, 2022⟧ without a charge", "held since January 5, 2022, since January 6, 2022, since January 7, 2022 and for the January 7, 2022 rally, and since January 8, 2022, without a charge"},
		{"clock-style", "at 6 p.m., 7 p.m., 8:30 p.m., 9 p.m., 10 a.m., 11 a.m., 11:30 a.m., 1 p.m., 2 p.m. and 10:30, at ⟦7 o’clock in the evening⟧, at ⟦22:40⟧, until ⟦19.00⟧, at ⟦0:15⟧; at 15.30 hectares", "at 6 p.m., 7 p.m., 8:30 p.m., 9 p.m., 10 a.m., 11 a.m., 11:30 a.m., 1 p.m., 2 p.m. and 10:30, at 7 p.m., at 10:40 p.m., until 7 p.m., at 12:15 a.m.; at 15.30 hectares"},
		{"demonym", "Kazakhstani authorities, Kazakhstani courts, the Kazakhstani army and the ⟦Kazakh⟧ police, Kazakh songs, and Uzbek courts", "Kazakhstani authorities, Kazakhstani courts, the Kazakhstani army and the Kazakhstani police, Kazakh songs, and Uzbek courts"},
		{"company-quotes", "Altyn Quor LLP, Temir Quor LLP, JSC Kumis Quor, Kumis Quor JSC and ⟦“Mys Quor”⟧ LLP; the “Quor” fund", "Altyn Quor LLP, Temir Quor LLP, JSC Kumis Quor, Kumis Quor JSC and Mys Quor LLP; the “Quor” fund"},
		{"city-of", "a man from Taraz, from Semey, from Uralsk, to Shymkent and near Aktau came from ⟦the city of ⟧Aktobe and from the village of Karakol", "a man from Taraz, from Semey, from Uralsk, to Shymkent and near Aktau came from Aktobe and from the village of Karakol"},
		{"place-repeated", "a man from Almaty, not in Almaty, came to the consulate ⟦in Almaty⟧ at noon. Nobody in Almaty knew", "a man from Almaty, not in Almaty, came to the consulate at noon. Nobody in Almaty knew"},
		{"org-capital", "⟦Amnesty international⟧, the ⟦Committee to protect journalists⟧ and the UN ⟦Human rights council⟧ wrote to the UN Committee against Torture and to the Supreme Court. Human rights committee members and AMNESTY INTERNATIONAL came", "Amnesty International, the Committee to Protect Journalists and the UN Human Rights Council wrote to the UN Committee against Torture and to the Supreme Court. Human rights committee members and AMNESTY INTERNATIONAL came"},
		{"institution-the", "it was late. The Almaty City Court wrote to the Aktobe City Court, to the Migration Service, to the Prosecutor General’s Office, to the Prime Minister’s Office, to Kazakhstan’s Supreme Court, to the Ministry and Labor Inspectorate and to ⟦Semey City Court⟧. ⟦Police Department⟧ was silent", "it was late. The Almaty City Court wrote to the Aktobe City Court, to the Migration Service, to the Prosecutor General’s Office, to the Prime Minister’s Office, to Kazakhstan’s Supreme Court, to the Ministry and Labor Inspectorate and to the Semey City Court. The Police Department was silent"},
		{"line-hyphen", "the ⟦consci- ence⟧ of a ⟦demon- stration⟧, pre- and post-war men, and an anti- war poster", "the conscience of a demonstration, pre- and post-war men, and an anti- war poster"},
		{"number-noun", "it is based on talks with ⟦91 person⟧ from Taraz, ⟦eleven resident⟧ were tried, 12 guard towers, an 18-person team, 40 police officers and 3 police were seen", "it is based on talks with 91 people from Taraz, eleven residents were tried, 12 guard towers, an 18-person team, 40 police officers and 3 police were seen"},
		{"confused-word", "a man, ⟦who’s⟧ arm was broken, a man who’s been ill, and a list of who’s who", "a man, whose arm was broken, a man who’s been ill, and a list of who’s who"},
		{"number-noun", "a wall in ⟦three different color⟧, three different people and four different kinds", "a wall in three different colors, three different people and four different kinds"},
		{"confused-word", "⟦its not⟧ true, ⟦its well⟧ known, its well is dry, ⟦biological recourses⟧", "it’s not true, it’s well known, its well is dry, biological resources"},
		{"sentence-stop", "nobody was ⟦there They⟧ left the ⟦dead One⟧ of them went to ⟦Aktau The⟧ iron came", "nobody was there. They left the dead. One of them went to Aktau. The iron came"},
		{"agreement", "it was late. ⟦Kaliyev are⟧ kept there. Marat Kaliyev and Bekov are kept there. The Kaliyevs are kept there", "it was late. Kaliyev is kept there. Marat Kaliyev and Bekov are kept there. The Kaliyevs are kept there"},
		{"patronymic-style", "Askar Serikuly, Marat Daniyaruly, Dana Erlankyzy, Aidos Kairatuly, Saule Muratkyzy, ⟦Ospan-uly⟧ Kairat and Dana ⟦Zhanibek-Kyzy⟧ came in July", "Askar Serikuly, Marat Daniyaruly, Dana Erlankyzy, Aidos Kairatuly, Saule Muratkyzy, Ospanuly Kairat and Dana Zhanibekkyzy came in July"},
		{"place-case", "in ⟦Ust-kamenogorsk⟧, Ust-Kamenogorsk and UST-KAMENOGORSK", "in Ust-Kamenogorsk, Ust-Kamenogorsk and UST-KAMENOGORSK"},
		{"wrong-preposition", "a man ⟦accused in⟧ stealing ⟦approached to⟧ her, and they ⟦discussed about⟧ it", "a man accused of stealing approached her, and they discussed it"},
		{"sentence-fragment", "it was late. ⟦Because he⟧ was ill. ⟦Although the⟧ court knew", ""},
		{"date-repeated", "On February 3, in Almaty, they met ⟦on February 3⟧ at noon[1]", ""},
		{"time-style", "at 6:30 p.m., at 7:45 p.m., at 8:10 a.m., at ⟦9.15⟧ p.m., and at ⟦10 p.m. at night⟧", "at 6:30 p.m., at 7:45 p.m., at 8:10 a.m., at 9:15 p.m., and at 10 p.m."},
		{"dash-style", "two men – both drivers – and a woman ⟦-⟧ a nurse – were fined", "two men – both drivers – and a woman – a nurse – were fined"},
		{"facility-order", "from the LA-155/8 facility, from the LA-155/14 facility, from the ICh-167/9 colony and from the ⟦colony LA-155/18⟧", "from the LA-155/8 facility, from the LA-155/14 facility, from the ICh-167/9 colony and from the LA-155/18 colony"},
		{"square-article", "in Abai Square, near Astana Square, in Nauryz Square and on ⟦the Republic Square⟧", "in Abai Square, near Astana Square, in Nauryz Square and on Republic Square"},
		{"double-stop", "a poster “Who is next⟦?”.⟧ Nobody answered", "a poster “Who is next?” Nobody answered"},
		{"facility-article", "in the detention ⟦facility LA-155/1 facility⟧ he was ill", "in the detention facility LA-155/1 he was ill"},
		{"sentence-stop", "at minus 11 ⟦degrees Three⟧ people stood", "at minus 11 degrees. Three people stood"},
		{"verb-form", "he had ⟦lead⟧ them into the cellar", "he had led them into the cellar"},
		{"one-of", "it was late. The mother of one of ⟦the detainee⟧, said so", "it was late. The mother of one of the detainees, said so"},
		{"one-of", "one of ⟦the police officer⟧ said so, and each of ⟦his lawyer⟧ was there", "one of the police officers said so, and each of his lawyers was there"},
		{"comma-verb", "it was late. The mother of one of the ⟦detainees, said⟧ that he was ill", "it was late. The mother of one of the detainees said that he was ill"},
		{"verb-form", "they state that it did not ⟦gave⟧ the order", "they state that it did not give the order"},
		{"comma-verb", "it was late. A 34-year-old ⟦woman, was⟧ hurt. The office of the district’s ⟦head, is⟧ closed", "it was late. A 34-year-old woman was hurt. The office of the district’s head is closed"},
		{"org-form", "the Prosecutor General’s Office wrote to the Prosecutor General’s Office, but the ⟦General Prosecutor’s Office⟧ was silent", ""},
		{"comma-verb", "it was late. Volunteer Asiya ⟦Bekova, counted⟧ 23 trucks there. It was cold", "it was late. Volunteer Asiya Bekova counted 23 trucks there. It was cold"},
		{"sentence-stop", "nobody knew what was ⟦meant In⟧ 2021 he left the ⟦road On⟧ the day", "nobody knew what was meant. In 2021 he left the road. On the day"},
		{"law-part-form", "a case under Articles ⟦146(2)⟧ and ⟦362(4), clause 3⟧ of the Criminal Code was closed", "a case under Articles 146, Part 2 and 362, Part 4, clause 3 of the Criminal Code was closed"},

		{"village-of", "residents of the ⟦village Akzhar⟧ and of the remote ⟦settlement Bestobe⟧ came", "residents of the village of Akzhar and of the remote settlement of Bestobe came"},
		{"village-of", "a man from ⟦village Karakol⟧ came", "a man from the village of Karakol came"},

		{"facility-article", "convicts were beaten ⟦in LA-155/18 facility⟧", "convicts were beaten in the LA-155/18 facility"},
		{"facility-article", "a letter came from ⟦the LA-155/18⟧ about a beating", ""},

		{"calendar-capital", "a court sat in ⟦january⟧ and again on a ⟦friday⟧ in ⟦march⟧.", "a court sat in January and again on a Friday in March."},
		{"calendar-capital", "a court sat until ⟦august⟧ 2021", "a court sat until August 2021"},

		{"comma-clause", "⟦those, who⟧ came had been beaten", "those who came had been beaten"},
		{"comma-clause", "she sued a TV ⟦channel, that⟧ had called her so", "she sued a TV channel that had called her so"},
		{"comma-clause", "the lawyer ⟦stated, that⟧ nobody was charged", "the lawyer stated that nobody was charged"},

		{"comma-clause", "⟦those, who⟧ came to the square, were let go", ""},
		{"verb-form", "the board didn’t ⟦satisfied⟧ the appeal, did not even ⟦noticed⟧ it, and could ⟦stopped⟧ it", "the board didn’t satisfy the appeal, did not even notice it, and could stop it"},
		{"agreement", "the detained ⟦women was⟧ taken away. Plainclothes ⟦people was⟧ filming. More than 1,200 ⟦signatures was⟧ collected", "the detained women were taken away. Plainclothes people were filming. More than 1,200 signatures were collected"},
		{"agreement", "he says that the ⟦authorities has⟧ lied. On Saturday morning, Bekov’s ⟦relatives does⟧ not know of it; ⟦they is⟧ silent", "he says that the authorities have lied. On Saturday morning, Bekov’s relatives do not know of it; they are silent"},
		{"agreement", "he says that the ⟦rights of journalists was⟧ violated. ⟦Six of them was⟧ beaten. The fund states that ⟦employees of the city’s utilities was⟧ there", "he says that the rights of journalists were violated. Six of them were beaten. The fund states that employees of the city’s utilities were there"},
		{"agreement", "he was ill. The next ⟦hearing were⟧ held without him. The ⟦law do⟧ not require it. His ⟦case are⟧ closed, and nobody knows why", "he was ill. The next hearing was held without him. The law does not require it. His case is closed, and nobody knows why"},
		{"agreement", "he was given ⟦an injections⟧ and ⟦a medicines⟧ in the cell", ""},
		{"double-negative", "the record was read, but ⟦nobody haven’t⟧ signed it, and ⟦nothing was not⟧ found; none of them came", "the record was read, but nobody have signed it, and nothing was found; none of them came"},
		{"verb-form", "he ⟦is kept in a cell since March⟧ 15, and they ⟦are in the queue for a flat since 2013⟧", "he has been kept in a cell since March 15, and they have been in the queue for a flat since 2013"},
		{"agreement", "⟦there was⟧ 12 witnesses and ⟦there is⟧ several other complaints", "there were 12 witnesses and there are several other complaints"},
		{"verb-form", "a phone was ⟦took⟧ from her and ⟦hided⟧", "a phone was taken from her and hided"},
		{"one-of", "one of ⟦the man⟧ was shot, and said one of ⟦the doctor⟧, who was at one of ⟦their party⟧", "one of the men was shot, and said one of the doctors, who was at one of their parties"},
		{"agreement", "his boat was burned. ⟦Police has⟧ opened a case. A month after the events, the ⟦authorities has⟧ said nothing", "his boat was burned. Police have opened a case. A month after the events, the authorities have said nothing"},
		{"agreement", "the guard said that ⟦there was⟧ no places", "the guard said that there were no places"},
		{"date-after", "On February 3, in Almaty, a rally was banned. On ⟦February 9⟧, the court upheld it. The hearing took place on ⟦11 February⟧[1]", ""},

		{"spelling-style", "neighbours defended their honour by labour, and the ⟦labor⟧ was recognized by an organization", "neighbours defended their honour by labour, and the labour was recognized by an organization"},
		{"body-date", "letters of January 5, of January 6, of January 7 and of ⟦8 January⟧ were read", ""},
		{"quote-comma", "“a”, “b”, “c”, and “d⟦,”⟧ he said", ""},
		{"number-style", "2,500 people, 3,400 tenge, 4,100 women and ⟦2500⟧ people", "2,500 people, 3,400 tenge, 4,100 women and 2,500 people"},
		{"number-style", "it was ⟦4,3⟧ times as much", "it was 4.3 times as much"},
		{"number-style", "2,500 people, 3,400 men, 4,100 women and ⟦1 870⟧ members", "2,500 people, 3,400 men, 4,100 women and 1,870 members"},
		{"sum-mismatch", "the police detained ⟦4 people: Aigerim Kanatova, Sayan Orynbasar, and Hamid, a citizen of Uzbekistan⟧", ""},
		{"glued-words", "he ⟦refusedto⟧ go to ⟦inthe⟧ court", "he refused to go to in the court"},

		{"term-case", "the akimat, the akimat, the akimat and the ⟦Akimat⟧ were silent", "the akimat, the akimat, the akimat and the akimat were silent"},
		{"org-form", "members of the Coalition Against Torture, of the Coalition Against Torture and of the ⟦Coalition against Torture⟧ came", ""},
		{"org-form", "members of the Nur Otan party, of the Nur Otan party and of the ⟦Nur-Otan⟧ party came", ""},
	} {
		testWrong(t, w)
	}
}

func TestEnglishRight(t *testing.T) {
	for _, text := range []string{
		"it depends on who comes and on who was there; a question of who did it. The principle of the school, a matter of form, letters from the form",
		"more and then less; he was released from the school. Marat Kaliyev was told that he told them that. He is 16 years old, a 16-year-old, in the year 2021, one year old shoes",
		"the Article 405 case and the Article 405 charge; they demanded that the judge refuse it, let him leave the hall, and saw Marat Kaliyev leave the hall. Did he get it?",
		"he was given 15 days of arrest and two years. Most of the money was spent, a number of detainees are ill. One of those who have come is here. Half a month later",
		"it was late. Marat Kaliyev, lost in the steppe, came. Marat Kaliyev, called Mara, and Dana Kaliyeva, given five years, left. Marat Kaliyev, moved by her words, signed it",
		"it was late, and he said what they announce",
		"people accused in the case, accused for two months, were found guilty for the second time in exchange for money. The violation consists in the fact",
		"because of it he left. Because he was ill, he left; “Because I said so”, said the man. Although late, he came",
		"On February 3, in Almaty, a man arrested on February 3, 2021, was held until February 3[1]",
		"at 6:30 p.m. and 6 a.m. in winter, at 7.30 in the morning, in the LA-155/8 facility and in Institution No. 64, in a new Republic Square of the Square",
		"he asked “Why?” Nobody answered. He had lead in it; pipes have lead. Chapter Three begins",
		"one of the fifteen, one of the two and one of them came; there was no news of it. One of the demands concerns the canteen. The police department was closed",
		"2,500 people, 13,400 tenge, 14,100 women; unit 30217 said so, order 12345 was signed, and § 10101 of it is cited",
		"the men were taken away, had gone there, and did not know of it; they wanted to run, could speak, and went to see the saw",
		"the police were told. The wounded were taken away. If the hearing were held, they would come. The court and the judge were silent. What the law do not say is clear. The family have left. The court will have to sit",
		"thousands of tenge was found. The list of the names was read. A man in one of the houses was shot. None of the people who work for the judge is here. One of them was let go",
		"what he had took two days; the rose, the fall and the bit that fell broke him; they were broke",
		"He took it and went. Did they know? To Saw Mill they came",
		"residents of Akzhar village, of the village of Akzhar and of the village akimat came; the village Council sat in Semey",
		"all they did was disappear; the measure they took was to include him; he was short of breath, has proof of it and did not lose belief",
		"for the judge, that had no weight; the lawyer, he said, that had come, was ill",
		"it is two years since 2019; the man who is kept there has been ill since March 15; in 2019 the court sat; nobody is not only heard but seen; a sports club, a human rights activist and a news agency came; a series and a few were held",
		"those who could came, everyone who could took a photo, those who did not went on hunger strike, and the journalists they spoke to said so",
		"the little money he had went to lawyers, everything they had went to pay, and the few rights they had did not help; where they were became clear, and how many there were became known",
		"he was entitled to paid leave; according to said decree, the official he complained to took no action, and “we was took by them”, he said",
		"As the lawyer said, that decision was unlawful. As he recalled, that week he was ill. One complaint was reported, that of his mother. The charge he denied, that he hit a guard, was dropped",
		"police detained three persons, who were let go, and two persons, whose names are unknown",
		"the last march was dispersed; the case he took part in may, in theory, be reopened, and one in 10 may, at best, be freed; before the next march, police came",
		"at 1800 hours, under resolution 1325, 1,200 people came to the 1837 riots, 1,300 people to school 1204 and 1,400 people to room 1205",
		"in the village Akzhar activists met; a village Akzhar near it burnt, and the village Aktobe activists come from has no gas",
		"convicts of the LA-155/8 or LA-155/18 facility, and of those from the LA-155/14 to the LA-155/8 facility, went with LA-155/18 colony officers",
		"On February 3, in Almaty, he was held. Last year he was arrested on February 22. In 2021, he was detained on February 6. A rally was refused on February 9 last year. He insisted on February 9 as the day[1]",
		"On February 3, in Almaty, he was held. On February 9, he was to appear in court. On February 9, the amended law comes into force. They refused a rally on February 9. The law was signed, taking effect on February 9[1]",
		"letters of January 5, of January 6, of January 7 and of the 9 May street were read",
		"On February 3, in Almaty, he was held. The hearing takes place on February 9. The hearing is held on February 9. They warned of a rally held on February 9. A term that ended on February 9 was long[1]",
		"one of the committee members, one of his own, one of the faithful and one of the crew who came left; Askar Bekov, fined 20 MCI. Serik Omarov, charged 3 times. Pensioner Marat Kaliyev, robbed the same night",
		"the order On the transfer of convicts was read, and the book In the Camps was seized; he knew, that spring, what would come; the persons, who had come with children, were let go",
		"in the village Bekov was known as a good man; in 2020,21 percent were poor; in cell 5 800 people were held",
		"convicts of LA-155/18 and of the LA-155/18 facility, in the LA-155/8 and LA-155/18 colonies, and in the women’s colony, the ETs-166/9, were beaten",
		"they may march in an august company, and the march of May 9 began; soldiers marched in march formation",
		"“in january”, he wrote; Will and april Bekova came",
		"the lawyers, who had come, left; he was, they said, that day in court; he said that, and that is all",
		"On February 3, in Almaty, a rally was planned. On February 9, the court will sit. The rally of February 10 was banned until February 12; they asked to come on February 14[1]",
		"On February 3-5, in Almaty, a rally was held. On February 4, the court sat[1]",
		"the Ministry of Labor and the organisation defended the “center”; the organiser came",
		"“they lied”, he said, “and beat us”",
		"one of the detained spoke, one of those present left, one of the first to come was one of the police, and most of the day was over",
		"Asiya Bekova, detained the day before, was let go; it was late. Marat Bekov, called the best lawyer there, came",
		"on May 1 870 people came; Article 5, 3 times over, 4,30 and 4,300 people",
		"in 1874 people were few, unit 2505 marched, and 1,500 people came in 2022 trials",
		"a list of the names was read, one of the women was silent, and the number of the signatures is known; in the courts was a crowd, among the victims was a child, and at the gates was a guard",
		"the news was bad, the headquarters is shut, the Human Rights Watch has spoken, politics is dull, and two weeks is long. Detaining activists has become usual. All he wants is bread. What he needs is known",
		"there was one complaint, there is no water, there was 5 kilometers left, and there was a list; the women were told, the man detained after the protests was let go, and the road that leads to the mines is closed",
		"the board did not need it and would succeed; those who did not wanted nothing; he did what he could armed with a pen; they should proceed, and did, detained or not",
		"the akim Bekov, the akim Serikov, the akimat of the city and Akim Omarov came. Akimat workers left",
		"the Coalition Against Torture and the Union of Mothers came; the United Nations and the Nations United met",
	} {
		testRight(t, englishRules, text)
	}
}

// A style that is configured is wanted from the first use on, also where others than it are rare.
func TestRareGroupsAreJudgedByTheConfiguration(t *testing.T) {
	two := entry("the akimat and the Akimat were silent")
	testRight(t, []string{"term-case"}, strings.TrimSuffix(strings.TrimPrefix(two, "On February 1, in Almaty, "), "[1]"))
}
