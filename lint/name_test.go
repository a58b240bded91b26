package lint_test

import (
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNameComma(t *testing.T) {
	ruleTable(t, "name-comma", inEntries(
		"Daulet Seitbayev, Serik Tolegenov and Marat Kaliyev were let go",
		"the judge was Seitbayev D. Kaliyev is accused of it",
		"Daulet Seitbayev (Taraz) Serik Tolegenov were let go",
	), []wrongText{
		{draft: inEntry("Daulet Seitbayev Serik Tolegenov and Marat Kaliyev were let go"), at: []string{"Daulet Seitbayev Serik Tolegenov"},
			fixed: inEntry("Daulet Seitbayev, Serik Tolegenov and Marat Kaliyev were let go")},
	})
}

// TestNameVariantOfTheHouse holds that of two spellings that stand as often the one is kept that other names of the draft are like.
func TestNameVariantOfTheHouse(t *testing.T) {
	others := inEntry("Aigul Zhumabay, Kairat Duzelbay and Marat Dauylbay came")
	ruleTable(t, "name-variant", nil, []wrongText{
		{draft: draftOf(others, inEntry("Dana Turganbay was let go"), inEntry("Dana Turganbai was let go")), at: []string{"Turganbai"}},
		{draft: draftOf(others, inEntry("Dana Turganbai was let go"), inEntry("Dana Turganbay was let go")), at: []string{"Turganbai"}},
	})
}

func TestInitialMismatch(t *testing.T) {
	ruleTable(t, "initial-mismatch", inEntries(
		"Yerlan Kaliyev came, Y. Kaliyev and Ye. Kaliyev went",
		"Zhanar Kaliyeva came, Z. Kaliyeva and Zh. Kaliyeva went",
		"Yerlan Kaliyev came, M. Kaliyev went",                   // another man
		"Yerlan Kaliyev came, Erlan Kaliyev and E. Kaliyev went", // the name itself is spelled in two ways
	), []wrongText{
		{draft: inEntry("Yerlan Kaliyev came, E. Kaliyev and Kaliyev E. went"), at: []string{"E.", "E."}, fixed: inEntry("Yerlan Kaliyev came, Ye. Kaliyev and Kaliyev Ye. went")},
		{draft: inEntry("Kanat Kaliyev came, Q. Kaliyev went"), at: []string{"Q."}, fixed: inEntry("Kanat Kaliyev came, K. Kaliyev went")},
	})
}

func TestNameStop(t *testing.T) {
	ruleTable(t, "name-stop", inEntries(
		"he was detained with the musician Marat. Kaliyev was let go, said Dana Kaliyeva, and Kaliyev came home",
		"he was detained with Marat. Kaliyev, a driver, was let go",
		"the musician Marat K. Seitbayev came",
		"“To the musician Marat. Kaliyev was questioned”, the card says",
		"they named the boys Aidos, Marat. Kaliyev was the father",
		"they took it from his aunt, Dana. Marat Kaliyev was led away",
		"the police detained the activist Marat Kaliyev. azattyq.org reported it first",
		"the police detained Daulet Seitbayev. van der Berg, a lawyer, came to the court",
	), []wrongText{
		{draft: inEntry("the head of the fund (Marat Kaliyev.) was questioned"), at: []string{"."}, fixed: inEntry("the head of the fund (Marat Kaliyev) was questioned")},
		{draft: inEntry("the musician Marat Kaliyev. (born in 1998) was questioned"), at: []string{"."}, fixed: inEntry("the musician Marat Kaliyev (born in 1998) was questioned")},
		{draft: inEntry("the mother of Marat. Kaliyev, who was killed, filed a complaint"), at: []string{"."},
			fixed: inEntry("the mother of Marat Kaliyev, who was killed, filed a complaint")},
		{draft: inEntry("the musician Marat. Kaliyev, who is ill, was questioned"), at: []string{"."}, fixed: inEntry("the musician Marat Kaliyev, who is ill, was questioned")},
		{draft: inEntry("the musician Marat. Kaliyev was questioned for an hour"), at: []string{"."}, fixed: inEntry("the musician Marat Kaliyev was questioned for an hour")},
		{draft: inEntry("he is represented by Marat. Kaliyev, a member of the bar. She left"), at: []string{"."}, fixed: inEntry("he is represented by Marat Kaliyev, a member of the bar. She left")},
		{draft: inEntry("the complaint of Marat. Kaliyev against the colony was heard"), at: []string{"."}, fixed: inEntry("the complaint of Marat Kaliyev against the colony was heard")},
		{draft: inEntry("the akim of the rural district Kaliyev. M threatened them"), at: []string{"."}, fixed: inEntry("the akim of the rural district Kaliyev M. threatened them")},
		{draft: inEntry("Daulet Seitbayev, Marat. Quorgen, and Saule Akhmetova were fined"), at: []string{"."}, fixed: inEntry("Daulet Seitbayev, Marat Quorgen, and Saule Akhmetova were fined")},
		{draft: inEntry("the police said that the check on the complaint of Marat. Kaliyev was over"), at: []string{"."}, fixed: inEntry("the police said that the check on the complaint of Marat Kaliyev was over")},
		{draft: inEntry("he left. Marat. Kaliyev was fined"), at: []string{"."}, fixed: inEntry("he left. Marat Kaliyev was fined")},
		{draft: inEntry("Daulet Seitbayev, Marat Kaliyev., and Saule Akhmetova were fined"), at: []string{"."}, fixed: inEntry("Daulet Seitbayev, Marat Kaliyev, and Saule Akhmetova were fined")},
	})
}

// TestNameStopDoubtful holds that the halves of what may be one name are told as a suggestion: a sentence may end between them.
func TestNameStopDoubtful(t *testing.T) {
	rules := []*lint.Rule{lint.Find(lint.Rules(), "name-stop")}
	for _, draft := range inEntries(
		"the mother of the musician Marat spoke to the lawyer Daulet. Seitbayev was silent",
		"he was detained with the musician Marat. Kaliyev was let go",
		"they spoke of it, and the blogger Marat. Kaliyev noted it",
	) {
		findings := check(t, draft, rules, &lint.Settings{})
		require.Len(t, findings, 1, draft)
		assert.Equal(t, model.Suggestion, findings[0].Severity, draft)
	}
}

// TestNameStopSafe holds that a full stop that may end a sentence stays unless unsafe repairs are asked for.
func TestNameStopSafe(t *testing.T) {
	rules := []*lint.Rule{lint.Find(lint.Rules(), "name-stop")}
	for sentence, safe := range map[string]bool{
		"he is represented by his brother, Marat. Kaliyev was not let in":   false,
		"they detained a driver, Marat. Seitbayev was let go":               false,
		"she has one son: Marat. Seitbayev is his lawyer":                   false,
		"he met Mr. Marat. Kaliyev was silent":                              false,
		"people came from Semey, Marat. Kaliyev was silent":                 false,
		"the police detained Daulet Seitbayev. was it right":                false,
		"Marat. Kaliyev was fined":                                          true,
		"he left. Marat. Kaliyev was fined":                                 true,
		"Daulet Seitbayev, Marat Kaliyev., and Saule Akhmetova were fined":  true,
		"Daulet Seitbayev, a driver; Marat Kaliyev.; and others were fined": true,
	} {
		findings := check(t, inEntry(sentence), rules, &lint.Settings{})
		if assert.Len(t, findings, 1, sentence) {
			assert.Equal(t, safe, findings[0].Fix.Safe, sentence)
		}
	}
}

func TestNameHyphen(t *testing.T) {
	ruleTable(t, "name-hyphen", inEntries(
		"Anna-Maria Schmidt and Dana Nurova-Kim came",
		"Saule - Akhmetova’s sister - left",
		"the Stalin-era archive, the Putin-Erdogan talks and the Kazhimukan-Rakhat club",
		"the Almaty -Semey road, the Semey- Almaty train and the Marat- and Daulet-streets",
		"the Almaty–Semey road, V.-A. Bekov, the Bekov–Omarov case; he was there—Akhmetova was not",
	), []wrongText{
		{draft: inEntry("Saule- Akhmetova and Daulet Seitbayev came"), at: []string{"Saule- Akhmetova"}, fixed: inEntry("Saule Akhmetova and Daulet Seitbayev came")},
		{draft: inEntry("Saule -Akhmetova and Daulet Seitbayev came"), at: []string{"Saule -Akhmetova"}, fixed: inEntry("Saule Akhmetova and Daulet Seitbayev came")},
		{draft: inEntry("Saule–Akhmetova and T.-Nurpeisova came"), at: []string{"Saule–Akhmetova", "T.-Nurpeisova"}, fixed: inEntry("Saule Akhmetova and T. Nurpeisova came")},
		{draft: inEntry("they chose Omarov-Rakhat as their head"), at: []string{"Omarov-Rakhat"}, fixed: inEntry("they chose Omarov Rakhat as their head")},
		{draft: draftOf(inEntry("the activist Askar Serik came"), "On February 2, in Almaty, the activist Askar-Serik came[2]"), at: []string{"Askar-Serik"},
			fixed: draftOf(inEntry("the activist Askar Serik came"), "On February 2, in Almaty, the activist Askar Serik came[2]")},
		{draft: inEntry("the activist Nadezhda-Lyubimova came"), at: []string{"Nadezhda-Lyubimova"}, fixed: inEntry("the activist Nadezhda Lyubimova came")},
		{draft: inEntry("the lawyer Aida-Nurgazina came"), at: []string{"Aida-Nurgazina"}, fixed: inEntry("the lawyer Aida Nurgazina came")},
		{draft: inEntry("the activist Saule-Akhmetova came"), at: []string{"Saule-Akhmetova"}, fixed: inEntry("the activist Saule Akhmetova came")},
	})
}

// TestNameHyphenBetweenGivenNames holds that two given names with a hyphen are only asked about, and never repaired.
func TestNameHyphenBetweenGivenNames(t *testing.T) {
	rules := []*lint.Rule{lint.Find(lint.Rules(), "name-hyphen")}
	for _, sentence := range []string{"her daughter Anna-Maria was not let into school", "the police came to Mukhammed-Ali, a boy of ten"} {
		findings := check(t, inEntry(sentence), rules, &lint.Settings{})
		if assert.Len(t, findings, 1, sentence) {
			assert.Equal(t, model.Suggestion, findings[0].Severity)
			assert.Nil(t, findings[0].Fix)
		}
	}
}

func TestNameTruncated(t *testing.T) {
	ruleTable(t, "name-truncated", inEntries(
		"Dinara Tleubergenova came. Tleubergenova and her sister Tleubergen left",
		"Daulet Seitbayev and his daughter Asel Seitbayeva came. Seitbayeva spoke",
		"Azamat Iskakov came. The judge Iskhakov was silent",
		days("Talgat Omarov came,", "Talgat Omarov left,", "Talat Omarov spoke,"),
		"Marat Akhmetov and Kuat Akhmedov came, as did Azamat and Azmat Omarov",
		"Marat Seitbayev and Murat Seitbayev came, as did Zhanar Omarova and Zhanara Omarova",
		"Aigul Sadykova and A. Sadykov came, as did Sergey Bukin, T. Bukhin and S. Bykin",
		days("S. Iskakov came,", "S. Iskakov left,", "S. Iskhakov spoke,"),
		days("B. Dosmailova came,", "B. Dosmailova left,", "M. Dosmialova spoke,"),
		// the beginning of a name is a name
		"Marat Serikbay came. Serik was there, and Serikbayev left",
		"Asel Iskakova came. Iskakov was silent. Her sister Dana left",
		"Kuat Nurbekov came. Nurbek was silent",
		"Ivan Kerimskiy came. Kerimski was silent; Omar Abdullah left, Abdulla stayed",
		"Marat Astanaly came. Astana was cold, and so was Almaty for Kuat Almatyev",
		"Dana Bashirova came to the Bashirov mosque",
		"the singer John Thunders came, and the crowd thunder was heard. Wonder was written on it: Thunder",
		"Yerik Suleimenov left. Uleimenov was silent, t.me/uleimenov and uleimenov.kz are closed, @uleimenov is not",
		"V. Leschenko came. According to Leshchenko, nobody was asked", // of which name-variant tells
	), []wrongText{
		{draft: inEntry("Nurzahn Bekmukhanov and Daulet Suleimneov were fined; Mamyrkhan Omarov was not"), at: []string{"Nurzahn"}},
		{draft: days("Sholpan Utegenova came,", "Sholpan Utegenova left,", "Sholpan Otegenova spoke,"), at: []string{"Otegenova"}},
		{draft: days("Serik Kozhagulov came,", "Serik Kozhagulov left,", "S. Kozhakulov spoke,"), at: []string{"Kozhakulov"}},
		{draft: days("B. Toregozhina came,", "B. Toregozhina left,", "B. Toregozhin spoke,"), at: []string{"Toregozhin"}},
		{draft: days("B. Dosmailova came,", "B. Dosmailova left,", "B. Dosmialova spoke,"), at: []string{"Dosmialova"}},
		{draft: days("President Kuandykov came,", "K. Kuandykov left,", "Kunadykov said so,"), at: []string{"Kunadykov"}},
		{draft: days("Kairat Dosmagambetov came,", "Kairat Dosmagambteov left,"), at: []string{"Dosmagambteov"}},
		{draft: days("Begzat Ryskulov came,", "Begzat Ryskulov left,", "Bekzat Ryskulov spoke,"), at: []string{"Bekzat"}},
		{draft: days("Orazaly Temirgaliyev came,", "Orazaly Temirgaliyev left,", "Urazaly Temirgaliyev spoke,"), at: []string{"Urazaly"}},
		{draft: days("Nursultan Zhumanazarov came; Zhumanazarov left,", "Nursultan Zhumanzaarov spoke,"), at: []string{"Zhumanzaarov"}},
		{draft: days("Bakhytzhan Akylbekov came,", "Bakhytzhan Akylbekov left,", "Bakytzhan Akylbekov spoke,"), at: []string{"Bakytzhan"}},
		{draft: days("Aigerim Sadvakasova came,", "Aigerim Sadvakasova left,", "Aigerim Sadvokasova spoke,"), at: []string{"Sadvokasova"}},
		{draft: days("Bolat Zhakupov came,", "Bolat Zhakypov left,"), at: []string{"Zhakypov"}},
		{draft: days("Gulnara Bekzhanova came,", "his mother Gulnara Bekzhanov left,"), at: []string{"Bekzhanov"}},
		{draft: days("Azamat Omarov came,", "Azamat Omarov left,", "Azmat Omarov spoke,"), at: []string{"Azmat"}},
		{draft: inEntry("the activist Zharkynbek Dosmukhambetov was detained. Dosmukhambeto was fined"), at: []string{"Dosmukhambeto"}},
		{draft: inEntry("the activist Asel Suleimenova was detained. Nobody told Suleimeno why, and the judge let Suleimenov go"), at: []string{"Suleimeno"}},
		{draft: inEntry("the activist Yerik Suleimenov came. They left after uleimenov had signed"), at: []string{"uleimenov"}},
		{draft: inEntry("Marat Zhumatay came. The judge asked Zhumata, who was ill"), at: []string{"Zhumata"}},
		{draft: inEntry("Yury Bondarenko came. The judge asked Bondaren, who was ill"), at: []string{"Bondaren"}},
		{draft: inEntry("Dinara Tleubergenova came. Tleubergenva spoke"), at: []string{"Tleubergenva"}},
		{draft: inEntry("Bauyrzhan Tleshev was killed. Bauyrzan Tleshev was no terrorist"), at: []string{"Bauyrzan Tleshev"}},
		{draft: "On February 1, in Almaty, Serikzhan Baimagambetov was removed[1]\n\nOn February 2, in Almaty, Serikzhan Baimagambetov was not let in[2]\n\nOn February 3, in Almaty, they defended S. Baimagambet[3]",
			at: []string{"Baimagambet"}},
		{draft: inEntry("Sergey Bukin came. S. Bukhin was removed"), at: []string{"S. Bukhin"}},
		{draft: inEntry("Marzhan Dosmukhambet, the wife of the prisoner Askar Dosmukhambe, came"), at: []string{"Askar Dosmukhambe"}},
		{draft: inEntry("the trial of Mukanov Aslan began. Mukhanov’s lawyer spoke"), at: []string{"Mukhanov"}},
	})
}

func TestNameCapital(t *testing.T) {
	ruleTable(t, "name-capital", inEntries(
		"Marat Kaliyev was detained in Almaty. His lawyer came to the aul for a dastarkhan",
		"Sultan Beisenov came, a sultan of the steppe; see almaty.tv, @kaliyev, #shymkent and kaliyev.kz",
		"the akim of Semey and the imam said so; beisenov was silent", // whom nobody else names
		"he lives on al-Farabi Avenue and on kabanbai batyr Avenue, and they cried “alga kazakhstan”",
	), []wrongText{
		{draft: inEntry("in almaty, Marat Kaliyev was detained. The lawyer of kaliyev came"), at: []string{"almaty", "kaliyev"}, fixed: inEntry("in Almaty, Marat Kaliyev was detained. The lawyer of Kaliyev came")},
		{draft: inEntry("on dostyk Avenue in East kazakhstan region"), at: []string{"dostyk", "kazakhstan"}, fixed: inEntry("on Dostyk Avenue in East Kazakhstan region")},
		{draft: days("Marat Kaliyev came,", "the mother of marat came,"), at: []string{"marat"}},
		{draft: inEntry("in merke, a picket was held by a merke of his"), at: []string{"merke"}, fixed: inEntry("in Merke, a picket was held by a merke of his")},
		{draft: inEntry("the deputy head Igor pashchenko and judge mazhit Espanov came; an akyn Omarov did not"), at: []string{"pashchenko", "mazhit"}, fixed: inEntry("the deputy head Igor Pashchenko and judge Mazhit Espanov came; an akyn Omarov did not")},
		{draft: inEntry("he came to ust-kamenogorsk"), at: []string{"ust-kamenogorsk"}, fixed: inEntry("he came to Ust-Kamenogorsk")},
	})
}

func TestPossessive(t *testing.T) {
	ruleTable(t, "possessive", inEntries(
		"Marat Kaliyev was detained. The Kaliyevs left, Kaliyev’s lawyer wrote to the prosecutor’s office, and Kaliyevs were silent",
		"Marat Kaliyev came; Beisenovs lawyer did not", // whom nobody names
		"Ilya Kim came, and Ilyas request was refused",
		"Marat Kaliyev came; both Kaliyevs lawyer left, and the brothers Kaliyevs mother too; the court carrys on, the akimat denys it",
		"the offices of prosecutors, the prosecutors’ office, two prosecutors and an office",
	), []wrongText{
		{
			draft: inEntry("Marat Kaliyev was detained. Kaliyevs lawyer wrote to the prosecutors office, and Marats mother too"), at: []string{"Kaliyevs", "prosecutors", "Marats"},
			fixed: inEntry("Marat Kaliyev was detained. Kaliyev’s lawyer wrote to the prosecutor’s office, and Marat’s mother too"),
		},
		{draft: days("Asel Toregozhina came,", "the activist Toregozhinas lawyer was refused,"), at: []string{"Toregozhinas"}, fixed: days("Asel Toregozhina came,", "the activist Toregozhina’s lawyer was refused,")},
		{draft: inEntry("the journalists’s union and the boss’s, the actress’s and the judge’s lawyers came"), at: []string{"journalists’s"}, fixed: inEntry("the journalists’ union and the boss’s, the actress’s and the judge’s lawyers came")},
		{draft: inEntry("the Kaliyevs lived in Almaty. Marat Kaliyev told of the citys history and his familys"), at: []string{"citys"},
			fixed: inEntry("the Kaliyevs lived in Almaty. Marat Kaliyev told of the city’s history and his familys")},
		{draft: inEntry("the womens march and a mens prison"), at: []string{"womens", "mens"}, fixed: inEntry("the women’s march and a men’s prison")},
		{draft: inEntry("Marat Kaliyev's lawyer came. Kaliyevs lawyer left"), at: []string{"Kaliyevs"}, fixed: inEntry("Marat Kaliyev's lawyer came. Kaliyev's lawyer left")},
	})
}
