package lint_test

import "testing"

func TestSpacingRight(t *testing.T) {
	checkRight(t, []string{
		"at the coordinates 43,2567 and 76,9286 the dollar cost 45,1234 hryvnias, or 5,2022; on February 1,5000 came[1]",
		"the initiative “SOS.Karakol” and SOS.Maybalyk met on 31.01.22 at 18:30, 6:30 p.m.[1]",
		"1.3 thousand of 10,000 people, or 9.5 percent, in Washington, D.C.[2], said so[1]",
		"the site Kaztag.kz, Azattyq.org, rus.azattyq.org, Ainabulaq.media, Informburo.KZ and 24.kz wrote on survey.example/2022 and t.me/kuat, bit.ly/3xYz.A[1]",
		"the report, https://www.rbb.example.org/kz/report-7?a=1,2;b:3.Html#A.B, was read by info@example.kz and @Kuat.Alga[1]",
		"the page youtube.com?v=abc, the server example.org:8080 and the host rus.azattyq.org:80 were blocked[1]",
		"“[Th]ey beat us”, he said; “[the p]olice beat us”, “[in fact the po]liceman did”[1]",
		"the letter said that .KZ, .Com and .NEWS domains were blocked[1]",
		"the file list.pdf, C:\\Temp\\a.B and ../a.b were sent[1]",
		"e.g., a.k.a. Batyr, i.e. U.S. citizens, the R.V. and Ph.D. of A. Bekov, B.C. and a.m., were named[1]",
		"he told S. Omarov, N.K. Bekov, Ye.Zh. Kulmagambet and Kim T. of it[1]",
		"and/or, km/h, 1:1, 2 : 1, 24/7, Parts 1/2, 5–7, 5-7[1]",
		"Article 405(2), Part 2(a), child(ren), (re)open, person(s), a(n) and 8(727)2501234[1]",
		"“[T]he court”, he [the judge] said; “sic [!]”[1]",
		"he asked: “Where?” (“Here!”); she said so—he did not—twice[1]",
		"“Where?!” he asked... “Nowhere…” he said; “…and so on”[1]",
		"Resolution 2022/15 of 10,000; Articles 272,380 and 1,5 percent[1]",
		"the “Kuat”, “Alga”: both left. (Nobody stayed.)[1]",
		"the domain .kz and a .22 rifle were named[1]",
		"#Almaty, #FreeBekov and @bekov, 100% and 5%, were seen[1]",
		"1) Sabyr, 2) Bolat; a) one, b) two[1]",
		"Kuat is what the site wrote; a :) was under it, and a ;)[1]",
		"Re:Baltica wrote so :-)[1]",
		"Yahoo! and Jeopardy! were closed[1]",
		"the PhD. thesis, the iOS. and the QazTV. were mentioned[1]",
		"KazMunayGas. McDonald’s. YouTube. They all left[1]",
		"he said “that”—“this”; “one”/“two”; “one”-“two”[1]",
		"“Kuat”s and “Alga”ed[1]",
		"the list: [ ] yes, ( ) no[1]",
		"On February 1, in Almaty, a picket was held[1]\n\n[1] https://example.org/2022/02/A.B,C;D and Vlast.kz:8080/x",
		"the 1,234.5 km and the 12.02.2022 at 10:00–12:00, No. 5, Art. 5, p. 5[1]",
		"so he left (“for good”), [and] “(never) came back”[1]",
		"two lines\n(one and two)\n“were written”[1]",
	})
}

func TestSpaceAfter(t *testing.T) {
	checkWrong(t, []slip{
		{"space-after", "it was sold.Letters were written[1]", "sold.Letters", "it was sold. Letters were written[1]"},
		{"space-after", "he was a “witness”,was sorry[1]", "”,was", "he was a “witness”, was sorry[1]"},
		{"space-after", "“we are here!”He laughed[1]", "!”He", "“we are here!” He laughed[1]"},
		{"space-after", "the school No.1 was closed[1]", "No.1", "the school No. 1 was closed[1]"},
		{"space-after", "he paid 9 tenge.Aigul paid 10[1]", "tenge.Aigul", "he paid 9 tenge. Aigul paid 10[1]"},
		{"space-after", "he went to Almaty.He came back[1]", "Almaty.He", "he went to Almaty. He came back[1]"},
		{"space-after", "he saw Kim.He came back[1]", "Kim.He", "he saw Kim. He came back[1]"},
		{"space-after", "he told the RK.On the next day he left[1]", "RK.On", "he told the RK. On the next day he left[1]"},
		{"space-after", "it was in 2021.The court sat[1]", "2021.The", "it was in 2021. The court sat[1]"},
		{"space-after", "at 6 p.m.The court sat[1]", "m.The", "at 6 p.m. The court sat[1]"},
		{"space-after", "it was so[1].The court sat[2]", "[1].The", "it was so[1]. The court sat[2]"},
		{"space-after", "it was so[1]The court sat[2]", "so[1]The", "it was so[1] The court sat[2]"},
		{"space-after", "it was “so”.The court sat[2]", "”.The", "it was “so”. The court sat[2]"},
		{"space-after", "it was (so).The court sat[2]", ").The", "it was (so). The court sat[2]"},
		{"space-after", "he told Bekov D.They left[1]", "D.They", "he told Bekov D. They left[1]"},
		{"space-after", "since July.Mr. Ferrante left[1]", "July.Mr", "since July. Mr. Ferrante left[1]"},
		{"space-after", "it was sold.UN experts left[1]", "sold.UN", "it was sold. UN experts left[1]"},
		{"space-after", "it was etc.and so on[2]", "etc.and", "it was etc. and so on[2]"},
		{"space-after", "he came,saw and left[1]", "came,saw", "he came, saw and left[1]"},
		{"space-after", "On February 1,in Almaty, he left[1]", "1,in", "On February 1, in Almaty, he left[1]"},
		{"space-after", "on February 1,2022, he left[1]", "1,2022", "on February 1, 2022, he left[1]"},
		{"space-after", "on February 1-3,2022, he left[1]", "3,2022", "on February 1-3, 2022, he left[1]"},
		{"space-after", "he came;the others left[1]", "came;the", "he came; the others left[1]"},
		{"space-after", "he said:the others left[1]", "said:the", "he said: the others left[1]"},
		{"space-after", "he said:“The others left”[1]", "said:“", "he said: “The others left”[1]"},
		{"space-after", "the center “Erkin Soz”:“The recording is lost”[1]", "”:“", "the center “Erkin Soz”: “The recording is lost”[1]"},
		{"space-after", "he left!The others stayed[1]", "left!The", "he left! The others stayed[1]"},
		{"space-after", "has he left?“No”, they said[1]", "left?“", "has he left? “No”, they said[1]"},
		{"space-after", "the watch (ABC)said so[1]", "ABC)said", "the watch (ABC) said so[1]"},
		{"space-after", "he [the judge]said so[1]", "judge]said", "he [the judge] said so[1]"},
		{"space-after", "who reads Azattyq.org?He does[1]", "org?He", "who reads Azattyq.org? He does[1]"},
		{"space-after", "it is on Azattyq.org:he read it[1]", "org:he", "it is on Azattyq.org: he read it[1]"},
		{"space-after", "the accused are: 1)Sabyr, 2) Bolat[1]", "1)Sabyr", "the accused are: 1) Sabyr, 2) Bolat[1]"},
		{"space-after", "the facility“Kuat” was closed[1]", "facility“", "the facility “Kuat” was closed[1]"},
		{"space-after", "it was so[1]“They left”[2]", "so[1]“", "it was so[1] “They left”[2]"},
		{"space-after", "in Almaty(Kazakhstan) he left[1]", "Almaty(", "in Almaty (Kazakhstan) he left[1]"},
		{"space-after", "the “Kuat”(union) left[1]", "Kuat”(", "the “Kuat” (union) left[1]"},
		{"space-after", "the \"Kuat\"union left[1]", "Kuat\"union", "the \"Kuat\" union left[1]"},
		{"space-after", "the network Votes.Count reported[1]", "Votes.Count", ""},
	})
}

func TestSpaceBefore(t *testing.T) {
	checkWrong(t, []slip{
		{"space-before", "under Article 105 , Part 2[1]", "105 ,", "under Article 105, Part 2[1]"},
		{"space-before", "he paid 1 ,000 tenge[1]", "1 ,000", ""},
		{"space-before", "the May meeting : a report[1]", "meeting :", "the May meeting: a report[1]"},
		{"space-before", "they saw it ; he left[1]", "it ;", "they saw it; he left[1]"},
		{"space-before", "nobody came .[1]", "came .", "nobody came.[1]"},
		{"space-before", "nobody came \u00a0. He left[1]", "came \u00a0.", "nobody came. He left[1]"},
		{"space-before", "the form is kept at . It is long[1]", "at .", ""}, // an address was here
		{"space-before", "he left ! Nobody saw him[1]", "left !", "he left! Nobody saw him[1]"},
		{"space-before", "has he left ?[1]", "left ?", "has he left?[1]"},
		{"space-before", "he left (alone ) at night[1]", "alone )", "he left (alone) at night[1]"},
		{"space-before", "he left ( alone) at night[1]", "( ", "he left (alone) at night[1]"},
		{"space-before", "he left ,and she stayed[1]", "left ,", "he left, and she stayed[1]"},
		{"space-before", "he left .The others stayed[1]", "left .", "he left. The others stayed[1]"},
		{"space-before", "he left .News came at night[1]", "left .", "he left. News came at night[1]"},
		{"space-before", "“they left” , she said[1]", "” ,", "“they left”, she said[1]"},
		{"space-before", "it was so[1] . He left[2]", "[1] .", "it was so[1]. He left[2]"},
		{"space-before", "the policeman ’s report was long[1]", "policeman ’s", "the policeman’s report was long[1]"},
		{"space-before", "the policeman 's report was long[1]", "policeman 's", "the policeman's report was long[1]"},
	})
}

func TestCommaDoubled(t *testing.T) {
	checkWrong(t, []slip{
		{"comma-doubled", "the well, , behind it[1]", ", ,", "the well, behind it[1]"},
		{"comma-doubled", "the well,, behind it[1]", ",,", "the well, behind it[1]"},
		{"comma-doubled", "the well, ,behind it[1]", ", ,", "the well, behind it[1]"},
		{"comma-doubled", "the well,,, behind it[1]", ",,,", "the well, behind it[1]"},
		{"comma-doubled", "“they left,”, she said[1]", ",”,", "“they left”, she said[1]"},
		{"comma-doubled", "the well, \u00a0, behind it[1]", ", \u00a0,", "the well, behind it[1]"},
	})
}

func TestInitials(t *testing.T) {
	const spaced, closed = "K. Bekov, A. Serikov and Zh. Omarov left. ", "K.Bekov, A.Serikov and Zh.Omarov left. "
	checkWrong(t, []slip{
		{"initial-space", spaced + "B.Temirov stayed[1]", "B.Temirov", spaced + "B. Temirov stayed[1]"},
		{"initial-space", spaced + "N.K.Temirov stayed[1]", "K.Temirov", spaced + "N.K. Temirov stayed[1]"},
		{"initial-space", spaced + "Sh.Nematov stayed[1]", "Sh.Nematov", spaced + "Sh. Nematov stayed[1]"},
		{"initial-space", closed + "B. Temirov stayed[1]", "B. Temirov", closed + "B.Temirov stayed[1]"},
		{"initial-space", "it was SadyrbekT., who left[1]", "SadyrbekT.", "it was Sadyrbek T., who left[1]"},
		{"initial-space", "it was KimV.L., who left[1]", "KimV.", "it was Kim V.L., who left[1]"},
		{"initial-space", "it was BekovZh., who left[1]", "BekovZh.", "it was Bekov Zh., who left[1]"},
		{"initial-space", "the activistG. Seidakhmet left[1]", "activistG.", "the activist G. Seidakhmet left[1]"},
		{"initial-space", "a letter forG. Seidakhmet came[1]", "forG.", "a letter for G. Seidakhmet came[1]"},
		{"initial-space", "it was Seitkali.B., who left[1]", "Seitkali.B.", "it was Seitkali B., who left[1]"},
		{"initials-pair", "Bekov K.A., Serikov A.B. and Omarov N.T. left, Temirov B. M. stayed[1]", "B. M.", "Bekov K.A., Serikov A.B. and Omarov N.T. left, Temirov B.M. stayed[1]"},
		{"initials-pair", "Bekov K. A., Serikov A. B. and Omarov N. T. left, Temirov Zh.M. stayed[1]", "Zh.M.", "Bekov K. A., Serikov A. B. and Omarov N. T. left, Temirov Zh. M. stayed[1]"},
	})
}

func TestBracketUnpaired(t *testing.T) {
	ruleTable(t, "bracket-unpaired", inEntries(
		"two (born in 1990) came (and (all of) them left)",
		"under subparagraphs 10) and 14-1) of Article 2, 1.1), sub-item «b») and viii), “1) water” :( and :)))",
		"they want: 1) bread; b) work; ii) peace (now), and she smiled :)",
	), []wrongText{
		{draft: inEntry("one (born in 1990 was detained"), at: []string{"("}},
		{draft: inEntry("one (born (in 1990) was detained"), at: []string{"("}},
		{draft: inEntry("one, born in 1990) was detained"), at: []string{")"}},
		{draft: inEntry("one was detained) and another (too) left)"), at: []string{")", ")"}},
	})
}
