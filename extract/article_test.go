package extract

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

func TestArticles(t *testing.T) {
	for _, c := range []struct{ text, want, unread string }{
		{"fined under Article 488, Parts 3 & 6 of the Code of the RK on Administrative Offenses.", "AOC 488 p3, AOC 488 p6", ""},
		{"referred to Article 1, Part 1, clauses 44 and 45 of the Labor Code and to Parts 19, 20, 21 of Article 52 of the CPC.", "1 p1 c44, 1 p1 c45, CPC 52 p19, CPC 52 p20, CPC 52 p21", ""},
		{"by Article 4 of the contract and Articles 5 and 6 of their collective agreement, not by Article 7 of the agreement between the states.", "7", ""},
		{"most cases are under Articles 434, 449, 488 and 506, and 1,402 persons received a warning under the AOC.", "AOC 434, AOC 449, AOC 488, AOC 506", ""},
		{"a claim under Art. 93 Land Code & Art. 188 Civil Code was granted.", "93, CIVIL 188", ""},
		{"cases: Art. 405 CC – 9 p., Art. 174 CC – 8 p., Art. 274 p. 4 cl. 2 CC – 3 p.; under Article 272, 2 part, of the CC.", "CC 405, CC 174, CC 274 p4 c2, CC 272 p2", ""},
		{"on the ground of Article 35, part 1 of the CPC; the amnesty does not extend to Article 146 and to Article 362, part 4 of the Criminal Code.", "CPC 35 p1, CC 146, CC 362 p4", ""},
		{"in breach of Article 14 of the CPC; it is to be tried under Article 362, part 1, or, in the alternative, Article 361 of the Criminal Code.", "CPC 14, CC 362 p1, CC 361", ""},
		{"under Article 449 of the AOC. She had read out Article 20 of the Constitution. The officer relied on Article 488.", "AOC 449, CONST 20, AOC 488", ""},
		{"under Article 201 of the CPC, and whether it agrees with Articles 13 and 18 and with Part 1 of Article 39 of the Constitution.", "CPC 201, CONST 13, CONST 18, CONST 39 p1", ""},
		{"of the crime under Article 272, Part 2, all had repented. The judge excluded Article 269 of the Criminal Code.", "CC 272 p2, CC 269", ""},
		{"he did not plead guilty under Article 337. The screenshots were excluded, Article 118 of the Code of Criminal Procedure.", "337, CPC 118", ""},
		{"whom Russia accuses under Article 205.5 of its Criminal Code, and Article 405 of our Criminal Code.", "CC 205.5, CC 405", ""},
		{"the bill changes Article 61 of the CPC. Under Article 70 a lawyer may come in. The chairman quoted Article 13 of the Constitution.", "CPC 61, CPC 70, CONST 13", ""},
		{"the case is closed under Article 2 of the amnesty law; the ground is Article 35 of the CPC.", "2, CPC 35", ""},
		{"under Article 363 (paragraph 2 of part 1) and Article 256, parts 1 and 2 of the Criminal Code.", "CC 363 p1 c2, CC 256 p1, CC 256 p2", ""},
		{"under Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan.", "CC 405 p2", ""},
		{"under Article 405, Part 2 of the Criminal Code of the RK.", "CC 405 p2", ""},
		{"under Article 405, Part 2 of the Criminal Code.", "CC 405 p2", ""},
		{"under Article 405, Part 2.", "405 p2", ""},
		{"under Articles 456-1, Parts 1, 2, and 460-1 of the AOC.", "AOC 456-1 p1, AOC 456-1 p2, AOC 460-1", ""},
		{"under two articles of the CC, 405 (Part 1) and 256 (Part 2); he denies both.", "CC 405 p1, CC 256 p2", ""},
		{"he was sentenced under the criminal code, Article 269, part 2; the criminal code’s Article 405 is vague.", "CC 269 p2, CC 405", ""},
		{"Article 130 was excluded from the criminal code and replaced by Article 73-3 of the code on administrative offences.", "CC 130, AOC 73-3", ""},
		{"for taking part in a movement, 405(2) of the RK Criminal Code.", "CC 405 p2", ""},
		{"for taking part in a movement, 174(1) of the Kazakhstani Criminal Code.", "CC 174 p1", ""},
		{"under three articles of the Criminal Code, 405, 256 and 174.", "CC 405, CC 256, CC 174", ""},
		{"under two articles of the Criminal Code, 174 and 405 for speaking.", "", "174"},
		{"he was sentenced to 5 years, 405, part 2, under the Criminal Code.", "CC 405 p2", ""},
		{"under three articles of the CC, 12 and 13 people were charged.", "", ""},
		{"of those tried under two articles of the Criminal Code, 174 were released; fined under articles of the Administrative Code, 306,300 tenge in all.", "", "174"},
		{"under articles of the Criminal Code, 120 and 130 people were charged, and 150 and more were detained.", "", "120"},
		{"he was tried under the Criminal Code; under the Labour Act, 113, part 2, he had the right to strike.", "", "113, part 2"},
		{"he was arrested for 15 days, 488, Part 6; she for 5 days, 462, Part 1 of the AOC.", "AOC 488 p6, AOC 462 p1", ""},
		{"under Article 405, Prt 2, Article 188, Pat 3 and Article 272, clasue 1 of the Criminal Code.", "CC 405 p2, CC 188 p3, CC 272 c1", ""},
		{"under Articles 272 part 1, 24 part 3 – 188 part 4 cl. 3, 380 part 2 cl. 1 and cl. 6 of the Criminal Code.", "CC 272 p1, CC 24 p3, CC 188 p4 c3, CC 380 p2 c1, CC 380 p2 c6", ""},
		{"an inquiry under Article of the Criminal Code and the Article of the Constitution on torture.", "", "Article"},
		{"under Article 202, Part 1/Part 2 and Article 146, (Part 2) of the Criminal Code.", "CC 202 p1, CC 202 p2, CC 146 p2", ""},
		{"fined under Article 488, Part 6 of the Administrative Offences Code, and again under Part 11 of the same article and Part 3 of this article.", "AOC 488 p6, AOC 488 p11, AOC 488 p3", ""},
		{"Article 33 of the 1951 Convention and Article 392 of the Criminal Code.", "33, CC 392", ""},
		{"in breach of Article 428 CPC and of article 14, paragraph 3 (d), of the Covenant.", "CPC 428, 14 p3 cd", ""},
		{"under Article 146 of the Criminal Code, and the Optional Protocol, Article 19, is observed.", "CC 146, 19", ""},
		{"held liable under Article 488, Part 6 in March and Article 667, Part 1 in Taraz. Both articles are of the Administrative Offences Code.", "AOC 488 p6, AOC 667 p1", ""},
		{"citing Articles 488 of the AOC and 400 of the CC, 12 of the Constitution; 25 of the detained are free.", "AOC 488, CC 400, CONST 12", ""},
		{"Article 99 of the Criminal Code, part 2, clause 3 and Article 100 CC, clause 2.", "CC 99 p2 c3, CC 100 c2", ""},
		{"Article 99 of the Criminal Code, clauses 2 and 3 of part 2; Article 100, part 4 of the CC, clause 1.", "CC 99 p2 c2, CC 99 p2 c3, CC 100 p4 c1", ""},
		{"Article 488 of the AOC, parts 6 and 11 respectively, and Articles 272(3), 273 part 2 of the СС.", "AOC 488 p6, AOC 488 p11, CC 272 p3, CC 273 p2", ""},
		{"1) by part 3 of Art. 405; 2) by part 1 of Art. 182, both of the CC.", "CC 405 p3, CC 182 p1", ""},
		{"dismissed by article 52 LC, point 9, which Article 19 ICCPR, part 2 forbids.", "52 c9, 19 p2", ""},
		{"under Articles 405 (1/2), 174(1, 2) and (3), 256 (1–3) and 403 (2)(1 and 2) of the CC; Article 400 (3 years) CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2, CC 174 p3, CC 256 p1, CC 256 p2, CC 256 p3, CC 403 p2 c1, CC 403 p2 c2, CC 400", ""},
		{"under part 3, paragraph 4 of article 217 and part 1, article 218 of the CC; Article 219, part 2, Article 220 of the CC.", "CC 217 p3 c4, CC 218 p1, CC 219 p2, CC 220", ""},
		{"under part 1, article 217, part 2, article 218 of the CC and paragraph 5 of part 6 of Article 9 of the CC.", "CC 217 p1, CC 218 p2, CC 9 p6 c5", ""},
		{"the Criminal Code - Articles 200, 272 (Parts 2 and 3), 380-1; the AOC – Articles 434-2, 488 (Part 6), 669.", "CC 200, CC 272 p2, CC 272 p3, CC 380-1, AOC 434-2, AOC 488 p6, AOC 669", ""},
		{"charged under 405 of the Criminal Code – Article 174 was dropped; several articles of the AOC (434, 488 and others) were applied.", "CC 405, CC 174", "434, 488"},
		{"many articles of the Constitution – 5 of them – are violated.", "", ""},
		{"guilty of violating the law on peaceful assemblies under Article 488, part 6. Under the AOC it is 15 days.", "AOC 488 p6", ""},
		{"under Article 488 of the AOC. He said that they violate the Constitution. A court also applied Article 434.", "AOC 488, 434", ""},
		{"the Criminal Code: Articles 200, 272; the AOC: Articles 434, 488. Under the Criminal Code – Article 290, under the AOC – Article 435.", "CC 200, CC 272, AOC 434, AOC 488, CC 290, AOC 435", ""},
		{"Art. 405, P. 2; Art. 174, P.1, cl. 2; Art. 378 P. 2 CC RK, and Murat P. Bekov.", "CC 405 p2, CC 174 p1 c2, CC 378 p2", ""},
		{"under Art. 272 — 2 part, Criminal Code of the RK, and Article 36 — part 1 Article 278 of the Criminal Code.", "CC 272 p2, CC 36, CC 278 p1", ""},
		{"charged with disobedience, 667 AOC, serving 6 years by 257 (2), 287 (4) CC.", "AOC 667, CC 257 p2, CC 287 p4", ""},
		{"under Article 143 p. 1, 6 Civil Code, Articles 188/4, 191 part 3 CC RK, and Articles 272/273 CC.", "CIVIL 143 p1, CIVIL 143 p6, CC 188 p4, CC 191 p3, CC 272, CC 273", ""},
		{"Articles 66 (p. 2), 70 & 78 CPC, and ILO Convention No. 87 (Art. 3).", "CPC 66 p2, CPC 70, CPC 78, 3", ""},
		{"it was Article 405, part I. The charge under the CC was dropped.", "CC 405 p1", ""},
		{"CPC’s articles 139 and 146, Article 258 CC, and the Law on Assemblies, Article 20 part 2, and Articles 17 and 40 of the Constitution.", "CPC 139, CPC 146, CC 258, 20 p2, CONST 17, CONST 40", ""},
		{"based on the GK RK (art. 9, p. 4), KoAP RK Article 667, UPK RK art. 100, Art. 405 p. 2 of UK RK and Art. 29 Crim. Procedural Code.", "CIVIL 9 p4, AOC 667, CPC 100, CC 405 p2, CPC 29", ""},
		{"fined under KoAP st. 488, ch. 1; st. 274 ch. 2 p. 1 CC RK; ст. 146 ч. 2 п. 1 УК РК. The st. 12 of Abay and Kunaev st. 14 stay.", "AOC 488 p1, CC 274 p2 c1, CC 146 p2 c1", ""},
		{"Article 145 of the CPC, p. 9, p.p. 3, Art. 190, p. 4, sp. 2 of the CC, and 362 p.p. 3, 4 and Article 174 of the C.C.", "CPC 145 p9 c3, CC 190 p4 c2, CC 362 p3, CC 362 p4, CC 174", ""},
		{"fined under Article 488 RK, part 6 of the AOC and Article 174 of the RK, part 2 of which is known.", "AOC 488 p6, 174", "part 2"},
		{"citing the CPC, Article 434 of the Criminal Code, parts 1 and 2; in the AOC (Article 450 of the CC, parts 3 and 4).", "CC 434 p1, CC 434 p2, CC 450 p3, CC 450 p4", ""},
		{"charged with 362 p. 3 and Article 174 of the CC; by part 3 and 4, correspondingly, of Article 191 CC.", "CC 362 p3, CC 174, CC 191 p3, CC 191 p4", ""},
		{"Article 188, part 2 of the Criminal Code and clause 5 of the ruling; Article 55, part 2 of the Criminal Code, subparagraph 4 of the ruling.", "CC 188 p2, CC 55 p2", ""},
		{"an act against the state (Article 174) and hooliganism (Article 293 of the Criminal Code).", "CC 174, CC 293", ""},
		{"Grounds: CC RK 274, part 2; CC 412 (illegal detention), parts 1 and 3; UPK RK: 128, 147; the Criminal Code 2014, the CPC 145 people, the AOC 2.", "CC 274 p2, CC 412 p1, CC 412 p3, CPC 128, CPC 147", ""},
		{"Articles 7, 14.1 and 14.3(g) of the ICCPR, Article 405.2 of the CC.", "7, 14 p1, 14 p3 cg, CC 405.2", ""},
		{"Article 537 CPC and the Convention on the Rights of the Child (art. 37).", "CPC 537, 37", ""},
		{"Article 14 of the Law on Assemblies, clause 3, and part 5 of the hall.", "14", "clause 3"},
		{"they do not apply the article on torture, 146 of the Criminal Code; fined in 2021, 3 of the Codes.", "CC 146", ""},
		{"under Article 488, Part 3 of the AOC, although the law on referendum (Article 21, clause 2) allows it.", "AOC 488 p3, 21 c2", ""},
		{"Article 19 ICCPR and Article 39 of the Constitution.", "19, CONST 39", ""},
		// Letters of clauses, years of codes, parts in brackets that go on, and sections that are articles.
		{"under Article 96, Part 2, clauses a, k of the 1997 Criminal Code and Article 405 of its Criminal Code.", "CC 96 p2 ca, CC 96 p2 ck, CC 405", ""},
		{"under Articles 179, Part 3, clause b and 251, Part 1 of the 1997 Criminal Code.", "CC 179 p3 cb, CC 251 p1", ""},
		{"under Article 96, clause a driver stopped at. He left at 6 p.m. and came at 9:45 p.m.", "96", ""},
		{"under art. 96 p. 1 and art. 185 p. 2 cl. b of the old Criminal Code.", "CC 96 p1, CC 185 p2 cb", ""},
		{"under p. 3 p. 2 art. 293 and p. 2 art. 380 of the Criminal Code; p. 1, p. 2 art. 96 of the Criminal Code.", "CC 293 p2 c3, CC 380 p2, CC 96 p1, CC 96 p2", ""},
		{"under Article 405(1) and (2) CC.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405(1), (2) and 174(1) CC.", "CC 405 p1, CC 405 p2, CC 174 p1", ""},
		{"under Sections 488(1) and 489(9) of the Administrative Offences Code.", "AOC 488 p1, AOC 489 p9", ""},
		{"under Article 20 of the Constitution and Section 11 of the Law on Access to Information; see section 5 of the report and section 2 of the Almaty Highway.", "CONST 20, 11", ""},
		{"under Article 405, Part 2, and Article 174, section 1 of the Criminal Code.", "CC 405 p2, CC 174 p1", ""},
		{"for taking part in a movement, 405(2) of the Criminal Code; Bekov, 25, 174(1) of the Criminal Code, and some 12 of the Codes.", "CC 405 p2", "174(1)"},
		// Codes before brackets, said codes, initials of treaties, organisations in capitals, parts without their article.
		{"under Article 174 (part 2) of the Criminal Code; the CPC (Articles 220 and 254) and the Constitution of the RK (Articles 18 and 25) protect it.", "CC 174 p2, CPC 220, CPC 254, CONST 18, CONST 25", ""},
		{"under Article 434 of the AOC and Article 13 of the Constitution; Article 741, Part 1 of the said Code and Article 50 of the Code say so.", "AOC 434, CONST 13, AOC 741 p1, AOC 50", ""},
		{"under Article 434 of the AOC; Article 4 of the Code of Ethics and Article 5 of the Law on Elections.", "AOC 434, 4, 5", ""},
		{"under Articles 9, 14 and 21 ICCPR, Article 19, paragraph 3, ICCPR and Article 13 of the Constitution; Article 174 of the CC and 12 SCAT journalists.", "9, 14, 21, 19 p3, CONST 13, CC 174", ""},
		{"under Article 14 (3)(b) and (d) of the Covenant; fined under Article 488, Part 7, of the CoAO.", "14 p3 cb, 14 p3 cd, AOC 488 p7", ""},
		{"ARTICLE 19 and others called for it; UNDER ARTICLE 405 OF THE CRIMINAL CODE.", "CC 405", "ARTICLE 19"},
		{"convicted Bekov under Part 1 and Omarov under Part 2 of Article 405 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"convicted under Article 174, Part 1 of the Criminal Code of Uzbekistan and Article 405 of Kyrgyzstan’s Criminal Code.", "CC 174 p1, CC 405", ""},
		{"under Articles 272 – murder, 269 – theft of property, 188 – robbery, and 5 – as he says – more; Article 174 – incitement, 12 – people.", "272, 174", "269 | 188"},
		{"the organization “Article 19” called for the repeal of Article 174 of the Criminal Code.", "CC 174", "Article 19"},
		{"under Articles 255, 380, 293 and 188 of the Criminal Code.", "CC 255, CC 380, CC 293, CC 188", ""},
		{"under Articles 255, 380, 293, and 188 of the Criminal Code.", "CC 255, CC 380, CC 293, CC 188", ""},
		{"under Article 175, 211, 90 of the Criminal Code.", "CC 175, CC 211, CC 90", ""},
		{"under Article 405, Parts 1/2 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405, Part 1/2 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405(2) of the Criminal Code.", "CC 405 p2", ""},
		{"under Part 4 (paragraph 2) of Article 274 and part 1 (clauses 2, 3) of Article 99 of the CC.", "CC 274 p4 c2, CC 99 p1 c2, CC 99 p1 c3", ""},
		{"Bekov (378(2), 380(1) of the Criminal Code) was let go.", "CC 378 p2, CC 380 p1", ""},
		{"under Article 131 of the Criminal Code, which went to the AOC in 2020 (Article 73-3) and not to the Constitution.", "CC 131, AOC 73-3", ""},
		{"they asked to exclude 380 of the Criminal Code, and not 99(2) of the CC; he read 20 of the Constitution and counted 120 of the Criminal Code’s articles.", "CC 380, CC 99 p2", "20 | 120"},
		{"under Article 405 (2) (3) of the Criminal Code.", "CC 405 p2 c3", ""},
		{"under Article 174 part 2 of the Criminal Code.", "CC 174 p2", ""},
		{"under Art. 667 of the Code of Administrative Offences.", "AOC 667", ""},
		{"under Articles 1-26 of the CC. Then 26, part 1, was read. Then 27, part 1, was read.", "CC 1, CC 2, CC 3, CC 4, CC 5, CC 6, CC 7, CC 8, CC 9, CC 10, CC 11, CC 12, CC 13, " +
			"CC 14, CC 15, CC 16, CC 17, CC 18, CC 19, CC 20, CC 21, CC 22, CC 23, CC 24, CC 25, CC 26, CC 26 p1", "27, part 1"},
		{"under Article 190, Part 3, clause 4 of the Criminal Code.", "CC 190 p3 c4", ""},
		{"under Article 441-1 of the Code of Administrative Offences.", "AOC 441-1", ""},
		{"under Article 667 of the Administrative Offences Code of the RK.", "AOC 667", ""},
		{"under Articles 378, 380 of the Criminal Code.", "CC 378, CC 380", ""},
		{"under Article 380, Part 1 (“Violence against an official”) and Article 272, Part 2 of the Criminal Code.", "CC 380 p1 “Violence against an official”, CC 272 p2", ""},
		{"under Article 272 , Part 2, Article 269, Part 3 of the Criminal Code.", "CC 272 p2, CC 269 p3", ""},
		{"under Article 490 of the Administrative Offences Code and Article 488, Parts 6, 11 of the same Code.", "AOC 490, AOC 488 p6, AOC 488 p11", ""},
		{"under 189, Part 3 of the Criminal Code.", "CC 189 p3", ""},
		{"under Article 174, Part 1 of the Criminal Code; the article 174 is vague.", "CC 174 p1", ""},
		{"since the article 174 is vague, Article 174, Part 1 of the Criminal Code should go.", "CC 174 p1", ""},
		{"under Part 2 of Article 405 of the Criminal Code.", "CC 405 p2", ""},
		{"under clause 3 of part 2 of Article 9 of the Civil Code.", "CIVIL 9 p2 c3", ""},
		{"under Article 201 of the Code of Criminal Procedure of the RK.", "CPC 201", ""},
		{"under Article 89 of the said Code of Criminal Procedure and Article 366 of the Criminal Code, but qualified it under Article 362 and not Article 146 of the Criminal Code.", "CPC 89, CC 366, CC 362, CC 146", ""},
		{"under Article 32 of the Constitution of Kazakhstan.", "CONST 32", ""},
		{"under the RK Criminal Code, Article 405.", "CC 405", ""},
		{"under Article 405 of Kazakhstan’s Criminal Code.", "CC 405", ""},
		{"under Article 405 of the Kazakh Criminal Code.", "CC 405", ""},
		{"under Article 405, and then Article 174 of the Criminal Code.", "CC 405, CC 174", ""},
		{"under Article 405, 12 people were held.", "405", ""},
		{"under Article 14 of the International Covenant and Article 405 of the Criminal Code.", "14, CC 405", ""},
		{"under Article 5 of the Law on Peaceful Assemblies and Article 488 of the Administrative Offences Code.", "5, AOC 488", ""},
		{"under Article 405, Parts 1-3 of the Criminal Code.", "CC 405 p1, CC 405 p2, CC 405 p3", ""},
		{"under Article 405, Part 2-1 of the Criminal Code.", "CC 405 p2-1", ""},
		{"under Articles 274 (Part 4, clause 2) and 258 CC RK.", "CC 274 p4 c2, CC 258", ""},
		{"under Article 434 of the Code of Administrative Offences, part 2.", "AOC 434 p2", ""},
		{"(Part 1 of Article 258 and Part 1 of Article 405, CC of the RK).", "CC 258 p1, CC 405 p1", ""},
		{"under clause 2, Part 4 of Article 197 of the Criminal Code.", "CC 197 p4 c2", ""},
		{"under Art. 256 p. 1, Art. 405 p. 1 of the CC of the RK.", "CC 256 p1, CC 405 p1", ""},
		{"under Part 1 of Article 337. The court read Article 118 of the Code of Criminal Procedure.", "337 p1, CPC 118", ""},
		{"under Article 405 Part 1, Part 2, Article 256 Part 2 of the Criminal Code.", "CC 405 p1, CC 405 p2, CC 256 p2", ""},
		{"under Art. 405 p. 1, p. 3 and Part 2 of Article 256 of the Criminal Code.", "CC 405 p1, CC 405 p3, CC 256 p2", ""},
		{"under Article 99 part 2 paragraph 3 and Article 106, Part 2, paragraphs 1, 6 of the Criminal Code.", "CC 99 p2 c3, CC 106 p2 c1, CC 106 p2 c6", ""},
		{"under Art. 191, part 2, paragraphs 1), 3) of the Criminal Code (and under Article 405 part 2).", "CC 191 p2 c1, CC 191 p2 c3, CC 405 p2", ""},
		{"under Art.99 p.2 subp.8 of the CC RoK.", "CC 99 p2 c8", ""},
		{"under Article 405, paragraph 2 of the CC RoK.", "CC 405 p2", ""},
		{"under Article 488 of the AC RK.", "AOC 488", ""},
		{"under Article 488.11 of the Administrative Offences Code and under 256.2, 174.1 of the CC.", "AOC 488.11, CC 256.2, CC 174.1", ""},
		{"under part 2 of 405 of the Criminal Code; part 2 of 405 pages.", "CC 405 p2", ""},
		{"under 256, 174 and 272 of the Criminal Code; under 18 of them none was over 18.", "CC 256, CC 174, CC 272", ""},
		{"a note to Article 5 of the Criminal Code was read.", "", "note to Article 5 of the Criminal Code"},
		{"the case under Article 174, note, of the Criminal Code.", "", "Article 174, note, of the Criminal Code"},
		{"under part two of Article 405 of the Criminal Code.", "CC 405 p2", ""},
		{"under Part II of Article 405 and Article 174 (part one) of the criminal code.", "CC 405 p2, CC 174 p1", ""},
		{"under the second part of Article 405 and the first and third parts of Article 174 of the Criminal Code.", "CC 405 p2, CC 174 p1, CC 174 p3", ""},
		{"under the first paragraph of the second part of Article 9; one part of Article 405 is vague.", "9 p2 c1, 405", ""},
		{"under part twenty of Article 405 of the Criminal Code.", "", "part twenty of Article 405 of the Criminal Code"},
		{"under paragraph 1 of part 3 of Article 188 of the Criminal Code.", "CC 188 p3 c1", ""},
		{"under Part 1 and Part 2 of Article 405 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under item 1 of paragraph 2 of part 3 of Article 99 of the Criminal Code.", "", "item 1 of paragraph 2 of part 3 of Article 99 of the Criminal Code"},
		{"under parts 1 to 3 of Article 405 and Article 258, parts 1 – 2 of the Criminal Code.", "CC 405 p1, CC 405 p2, CC 405 p3, CC 258 p1, CC 258 p2", ""},
		{"under Articles 255 to 258 and 272-274 of the Criminal Code.", "CC 255, CC 256, CC 257, CC 258, CC 272, CC 273, CC 274", ""},
		{"under Articles 272 – 274 and 456-2 of the Administrative Offences Code.", "AOC 272, AOC 273, AOC 274, AOC 456-2", ""},
		{"under Art. 405 p.p. 1, 2 and Art. 179 p. 1 of the CC RK.", "CC 405 p1, CC 405 p2, CC 179 p1", ""},
		{"changed from part 3 to part 2 of article 269 of the CC RK.", "CC 269 p3, CC 269 p2", ""},
		{"under ss. 174(1) and 274(4)(2) of the Criminal Code.", "CC 174 p1, CC 274 p4 c2", ""},
		{"under Article 380-1, clause 3, part 2, of the CC RK; Article 99, clause 1 and part 2 of Article 105 of the CC.", "CC 380-1 p2 c3, CC 99 c1, CC 105 p2", ""},
		{"p. 2 art. 272, p. 3 art. 202, p. 1 art. 188 CC RK; under ICCPR Article 14 and CC Article 405, part 2.", "CC 272 p2, CC 202 p3, CC 188 p1, 14, CC 405 p2", ""},
		{"According to CEC Article 109, p. 1, convicts may call; he was tried under Article 405 of the CC.", "109 p1, CC 405", ""},
		{"under Article 296(1-1) of the Criminal Code and Article 188 (1, 2-1) of the Criminal Code.", "CC 296 p1-1, CC 188 p1, CC 188 p2-1", ""},
		{"under Article No. 296, Part No. 1 of the Criminal Code, and Article 174, part № 2 of it.", "CC 296 p1, CC 174 p2", ""},
		{"under 405-article, part 2 of the Criminal Code; the 12-article petition was signed.", "CC 405 p2", ""},
		{"under Article 488, part 1, of the Code of RK “On Administrative Offences”.", "AOC 488 p1", ""},
		{"under Article № 405 - Part 2 (Criminal Code) and Article 174 § 1 of the CCRK; Art. 258 pt. 1 CC.", "CC 405 p2, CC 174 p1, CC 258 p1", ""},
		{"under Clause 1 of Part 2 and Part 3 of Article 146 of the Criminal Code.", "CC 146 p2 c1, CC 146 p3", ""},
		{"Articles – 272(2) and 269(1) of CC RK; Articles: 188, 191 of the CC.", "CC 272 p2, CC 269 p1, CC 188, CC 191", ""},
		{"under Art. 32 and p. 3 Art. 39 of the Constitution.", "CONST 32, CONST 39 p3", ""},
		{"under Art. 488 p. 11 of the Code of RK on Administrative Offences.", "AOC 488 p11", ""},
		{"under Articles 100 to 400 of the Criminal Code.", "", "Articles 100 to 400 of the Criminal Code"},
		{"under Article 201, Part 2, of the CPC; Article 423 of the Criminal Code was read.", "CPC 201 p2, CC 423", ""},
		{"under Article 405 of the Criminal Code and Article 258, against all that is in the Constitution.", "CC 405, CC 258", ""},
		{"after Article 130 was taken out of the Criminal Code and replaced by Article 73-3 of the Administrative Offences Code.", "CC 130, AOC 73-3", ""},
		{"under articles 146 (torture), 362 (abuse of power) and 412-1 of the Criminal Code.", "CC 146, CC 362, CC 412-1", ""},
		{"under Article 405 (participation in a banned organisation), part 2, of the Criminal Code.", "CC 405 p2", ""},
		{"under Article 405 (“participation”), part 2, of the Criminal Code.", "CC 405 p2 “participation”", ""},
		{"under Article 28 (complicity), part 4 - Article 188, part 3 of the Criminal Code.", "CC 28 p4, CC 188 p3", ""},
		{"under Article 488 of the Administrative Offences Code (a meeting), part 11.", "AOC 488 p11", ""},
		{"under Article 488 of the Code of the Republic of Kazakhstan “On Administrative Offenses”.", "AOC 488", ""},
		{"under Article 405 paragraph 2 of the criminal code and article 13 of the constitution.", "CC 405 p2, CONST 13", ""},
		{"under 174 (1) and 405 (2) CC.", "CC 174 p1, CC 405 p2", ""},
		{"under Article 405a of the Criminal Code.", "", "Article 405a of the Criminal Code"},
		{"under Article 405, Part of the Criminal Code.", "", "Article 405, Part of the Criminal Code"},
		{"under Article 405, 7 — under Article 174, 4 — under Article 182 of the Criminal Code.", "CC 405, CC 174, CC 182", ""},
		{"under Article 405; 7 - in Almaty under Article 174; and 4 -- under Art. 182, part 1 CC.", "CC 405, CC 174, CC 182 p1", ""},
		{"under Article 405 part 2, 7 — under Article 174 part 1, 4 – part 3 of Article 182 CC.", "CC 405 p2, CC 174 p1, CC 182 p3", ""},
		{"seven under Article 99, Part 2, clause 14, and 369 under other articles of the Criminal Code.", "CC 99 p2 c14", ""},
		{"under Article 405, 7 of them under Article 174, and 4 under Article 182 of the Criminal Code.", "CC 405, CC 174, CC 182", ""},
		{"under Articles 174 — 176, 7 — under Article 182, 3 — under Articles 405–407 of the CC.", "CC 174, CC 175, CC 176, CC 182, CC 405, CC 406, CC 407", ""},
		{"under Articles 405, 174 — the lawyer calls both vague — of the Criminal Code.", "CC 405, CC 174", ""},
		{"under Articles 405, 258 and 174 — the lawyer calls them vague — of the Criminal Code.", "CC 405, CC 258, CC 174", ""},
		{"under Articles 405, 174 - Part 2 of the Criminal Code.", "CC 405, CC 174 p2", ""},
		{"under Article 405, parts 1, 2 — the lawyer calls both vague — of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405 of the CC and Article 174, 3 — acquitted.", "CC 405, CC 174", "3"},
		{"under Article 405, part 2, 3 — acquitted.", "405 p2", "3"},
		{"under Articles 405, 7 — under Article 174 of the Criminal Code.", "CC 405, CC 174", "7"},
		// Parts and clauses joined by other words than "and", and those that nothing reads.
		{"under Article 405 Part 1 or Part 2, Article 174, part 1, and/or part 2 of the CC, Article 99, part 2, clause 3 or clause 4 of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2, CC 99 p2 c3, CC 99 p2 c4", ""},
		{"under Article 405 Part 1 as well as Part 2, Article 174, part 1 and also part 2, Article 182, part 1, then part 2 of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2, CC 182 p1, CC 182 p2", ""},
		{"under Article 405 Part 1 & Part 2; Article 174, part 1; part 2 of the CC; Article 182 (Part 1) and (Part 2) of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2, CC 182 p1, CC 182 p2", ""},
		{"under Article 405, both Part 1 and Part 2, Article 174 in part 2, Article 182, namely parts 1 and 2 of the CC.", "CC 405 p1, CC 405 p2, CC 174 p2, CC 182 p1, CC 182 p2", ""},
		{"under Article 405 (Part 1 and Part 2) of the CC; Article 174 (part 1, part 2 and part 3) of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2, CC 174 p3", ""},
		{"under Part 1 as well as Part 2 of Article 405 of the CC; Part 1 & Part 2 of Article 174 of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1, CC 174 p2", ""},
		{"under Article 405, Part 1, or Part 2 of Article 174 of the CC, Article 182 as well as part 1 of Article 188 of the CC.", "CC 405 p1, CC 174 p2, CC 182, CC 188 p1", ""},
		{"under Article 99 Part 2 Clauses 3, 4, Part 3 Clause 1 of the CC; clauses 3, 4, part 3 of Article 188 of the CC.", "CC 99 p2 c3, CC 99 p2 c4, CC 99 p3 c1, CC 188 p3 c3, CC 188 p3 c4", ""},
		{"under part 1, Article 217, part 2, Article 218, part 3 of the CC; Article 405, part 1 and part 2, Article 174, part 1 of the CC.", "CC 405 p1, CC 405 p2, CC 174 p1", "part 1, Article 217, part 2, Article 218, part 3 of the CC"},
		{"under Part 1 of Article 405 of the CC, part 2.", "", "Part 1 of Article 405 of the CC, part 2"},
		{"under Articles 99, part 2, clauses 3, 4, 18, part 3 of the CC.", "CC 99 p2 c3, CC 99 p2 c4", "18 | part 3"},
		{"under Article 405, Part 1 of the CC; then it was changed to Part 2. He read Part 3.", "CC 405 p1", "Part 2"},
		{"under Article 405 of the CC or its Part 2; he, under (Part 1) of Article 174 of the CC, in the 2nd part.", "CC 405, CC 174", "Part 2 | Part 1 | 2nd part"},
		{"under Article 405 and clause 5 of the ruling, as paragraph 7 of the decision says, and I in part I agree.", "405", ""},
		{"under Articles 405 and 174 as well as 188 of the CC, Article 488, Part 6, 50 MCI and 15 days.", "CC 405, CC 174, CC 188, 488 p6", ""},
		// Codes of an entry that names another law are not handed on over the end of a sentence, nor over that law.
		{"under Article 488 of the AOC. He recalled Article 32 on the freedom of assembly; the National Security Committee cited Article 434.", "AOC 488, AOC 32, AOC 434", ""},
		{"under Article 405 of the CC. The UN Committee found a breach of Article 14; the trial went on under Article 405.", "CC 405, 14", ""},
		{"under Article 405 of the CC, but the Human Rights Committee found a breach of Article 14, he says.", "CC 405, 14", ""},
		{"Article 7 of the Convention against Torture. Article 146 of the CC was cited. Article 7 is absolute. He cited Article 174.", "7, CC 146, CC 174", ""},
		{"under Article 405 of the CC. The Constitution guarantees it. He was charged again under Article 174.", "CC 405, 174", ""},
		{"under Article 488 of the AOC. The law on assemblies forbids it. He was fined again under Article 434.", "AOC 488, 434", ""},
		{"under Article 405. The CC breaks the Covenant.", "CC 405", ""},
		// Numbers behind what the articles are about, behind articles of a code, in words and with letters.
		{"under three articles of the CC at once: 272, 269, 291; two articles of the Criminal Code (405, part 2, and 174).", "CC 272, CC 269, CC 291, CC 405 p2, CC 174", ""},
		{"under two articles of the CC: 12 people came; two articles of the CC (2014) and two articles of the paper: 12, 13.", "", ""},
		{"under the article for terrorism (255), under the “fake” articles (174, part 1, and 274); the article on riots (Article 272) of the CC.", "CC 255, CC 174 p1, CC 274, CC 272", ""},
		{"under the article on riots (272 of the CC), the article on floods (12 people), the article on losses (2019), under an article printed there (120).", "CC 272", "120"},
		{"under the article on torture, 146. He wrote an article on riots (25), and the CC was read.", "", "146 | 25"},
		{"under Article 405 bis of the CC, Article 174-bis; Article 182-a of the CC, part 2 bis of Article 188 of the CC.", "", "Article 405 bis of the CC | Article 174-bis | Article 182-a of the CC | part 2 bis of Article 188 of the CC"},
		{"under article one of the Constitution, articles one and twenty-two of the Constitution, Article II of the CC; see article one of the paper.", "", "article one of the Constitution | articles one and twenty-two of the Constitution | Article II of the CC"},
		// Counts of people and days, and years.
		{"under Article 174 and 20 of the detainees were released; 2 of his sons under Article 405 and 2 of his sons.", "174, 405", "20 | 2"},
		{"under Articles 174 and 20 of the detainees, Article 405 and 5 of Bekov’s friends, Articles 14 and 19 of the pact.", "174, 405, 14, 19", "20 | 5"},
		{"under Article 405, 3 of those held; Article 174 and 4 of the Almaty residents, 9 of these; Article 174 and 12 of the group.", "405, 174", "4 | 12"},
		{"under Article 405 and 7 were fined, Article 174, and 12 are free, but Articles 255, 380 and 188 were applied, and Articles 272, 269, 188 were.", "405, 174, 255, 380, 188, 272, 269", "7 | 12"},
		{"under Article 405 and 30, in all, were held; Article 174 and 12, among them Bekov; Article 182 and 5: Bekov and others.", "405, 174, 182", "30 | 12 | 5"},
		{"under Article 405 and 3 (three) people, Article 174 and 2 (Bekov, Omarov), Article 182; 7, under Article 188 of the CC.", "CC 405, CC 174, CC 182, CC 188", "3 | 2 | 7"},
		{"under Article 405, 5 and 7 days of arrest; Article 488, 10, 15 or 20 days; Article 272, 269 and 12 people.", "405, 488, 272, 269", "5 | 10"},
		{"to 5 years under Article 405, 10 years under Article 174 and 3 under 272 of the CC; Articles 182, 188; 2 under 258 of the CC.", "CC 405, CC 174, CC 272, CC 182, CC 188, CC 258", ""},
		{"under Article 147, 2022 of the Criminal Code.", "CC 147", "2022"},
		{"under Article 405 Part 2 and 3 of the activists; Article 174, part 1 and 2 were free; CC 412, part 1, 3 of the detainees.", "CC 405 p2, CC 174 p1, CC 412 p1", "3 | 2 | 3"},
		{"under Articles 28 and 405, part 2, and 7 under part 1 of the CC; Article 174, parts 2 and 3 were applied.", "CC 28, CC 405 p2, CC 405 p1, CC 174 p2, CC 174 p3", ""},
		{"under Article 653 of the AO Code of the RK, Article 488 of the RK Code of AO and Article 434 AO Code.", "AOC 653, AOC 488, AOC 434", ""},
		{"under Article 653 of the Code on AO, Article 488 of the Code of the RK on AO and Article 434 of the Code of AO.", "AOC 653, AOC 488, AOC 434", ""},
		{"under Article 653 of the charter of AO Nurly; the Code of Honour of AO Nurly was read.", "653", ""},
		{"in an article. 12 people read it. Article.405 and art. 174 of the CC.", "CC 405, CC 174", ""},
		{"under Article 362 and clauses 1 and 2 of part 4 of Article 190 and Article 99, part 2, and clause 1 of the fourth part of Article 258 of the CC.", "CC 362, CC 190 p4 c1, CC 190 p4 c2, CC 99 p2, CC 258 p4 c1", ""},
		// Numbers before the word.
		{"under part 1 of Article 378 and the 174th article of the Criminal Code.", "CC 378 p1, CC 174", ""},
		{"under the 174th and the 405th articles of the CC, and 32nd, 14-th or 441-1st articles of the Constitution.", "CC 174, CC 405, CONST 32, CONST 14, CONST 441-1", ""},
		{"under the 174th article, part 2, and Article 405 of the CC; the 174th article and the 256th article of the AOC.", "CC 174 p2, CC 405, AOC 174, AOC 256", ""},
		{"under the 174 article of the CC and 405-1 Article (incitement), part 1, of the AO Code.", "CC 174, AOC 405-1 p1", ""},
		{"under the 3rd clause of the 2nd part of the 99th article of the CC, the first part of the second article of the Constitution.", "CC 99 p2 c3, CONST 2 p1", ""},
		{"under 2nd part of Article 405 and the 1st, second and 3rd parts of Article 174; first and the second part of Article 256 of the CC.", "CC 405 p2, CC 174 p1, CC 174 p2, CC 174 p3, CC 256 p1, CC 256 p2", ""},
		{"on May 5th, 2nd part of Article 405 of the CC; on the 5th part 1 of Article 174 CC; on the 5th Article 182 CC.", "CC 405 p2, CC 174 p1, CC 182", ""},
		{"under Article 405, second part, of the CC, Article 174 (1st and 2nd parts) and Article 99, the second part, 3rd clause of the AOC.", "CC 405 p2, AOC 174 p1, AOC 174 p2, AOC 99 p2 c3", ""},
		{"under Article 405 and the second part of Article 174, Article 256 and part 1 of the 182nd article of the CC.", "CC 405, CC 174 p2, CC 256, CC 182 p1", ""},
		{"under Article 405, first part of the hearing; part 2nd of Article 174 of the CC; under 256th, part 1, of the AOC.", "CC 405, CC 174 p2, AOC 256 p1", ""},
		{"in breach of the 19th article of the International Covenant and the second article of the Law on Assemblies.", "19, 2", ""},
		{"under the 174th article, and by an article in the 5th number.", "", "174th article"},
		{"under Article 174 of the CC, and the 174th article is vague.", "CC 174", ""},
		{"in the CC, for the 405th article is vague.", "", "405th article"},
		{"in the CC under 174 and 405 articles.", "", "174 and 405 articles"},
		{"in part 2 of the 405th article.", "", "part 2 of the 405th article"},
		{"in the seventy-fourth article of the CC, the thirteenth part of Article 405 and the twenty-first part of the 174th article of the CC.", "", "seventy-fourth article of the CC | thirteenth part of Article 405 | twenty-first part of the 174th article of the CC"},
		{"in the nineteenth Article 405 of the CC; on the thirteenth part 2 of Article 174 of the CC.", "CC 405, CC 174 p2", ""},
		{"in his 12th article on torture, the third article of the paper and the 2nd part of the film.", "", ""},
		{"under 3 articles of the CC, 2 or 3 articles of the AOC, both articles of the CPC, 1 article of the Constitution and a second article of the CC.", "", ""},
		{"under Article 99, part 1, clause 2, part 3, clause 4 of the CC; Article 202, Part 1, clause 1 and Part 4, CC.", "CC 99 p1 c2, CC 99 p3 c4, CC 202 p1 c1, CC 202 p4", ""},
		{"under Article 99 (part 1, clauses 2, 3 and part 4), 405 (part 1) of the CC; art. 490, pt. 1, cl. 1; pt. 3 of the CAO.", "CC 99 p1 c2, CC 99 p1 c3, CC 99 p4, CC 405 p1, AOC 490 p1 c1, AOC 490 p3", ""},
		{"under Article 99, part 1, clause 2 and part 3 of Article 405; clause 1; Part 2 of Article 174 of the CC.", "CC 99 p1 c2, CC 405 p3, CC 174 p2", "clause 1"},
		{"under Articles 223, part 1, and 244-1, part 3, clause “g”, of the CC, clauses “a” and “b” of part 2 of Article 99 of the CC.", "CC 223 p1, CC 244-1 p3 cg, CC 99 p2 ca, CC 99 p2 cb", ""},
		{"under Article 106 of the CPC; he cites parts 1 and 8 of that very article, and part 2 of the said article.", "CPC 106, CPC 106 p1, CPC 106 p8, CPC 106 p2", ""},
		{"after the return of Articles 108 and 109 to the Criminal Code, and of Article 5 to Bekov.", "CC 108, CC 109, CC 5", ""},
		{"by those who forgot the 1993 Constitution, under Article 174; others cited Article 14 of it.", "174, CONST 14", ""},
		{"in 47 cases under part 1 of Article 272, 112 under part 2 and under Article 488, part 6 of the CC.", "CC 272 p1, CC 272 p2, CC 488 p6", ""},
		{"in 47 cases under part 1 of Article 272, 112 under part 2 and 6 under part 3 of the CC; two under part 4 of the contract.", "CC 272 p1, CC 272 p2, CC 272 p3", ""},
		{"under Part 1, and Bekov under Part 2 of Article 405 of the CC, and Omarov under Part 3.", "CC 405 p1, CC 405 p2, CC 405 p3", ""},
		{"under Part 1, Article 488 of the AOC, and Bekov under Part 2. Omarov was under Part 3.", "AOC 488 p1, AOC 488 p2", "Part 3"},
		{"under Parts 1 and 3 and Bekov under Part 2 of Article 405 of the CC.", "CC 405 p1, CC 405 p3, CC 405 p2", ""},
		{"under Part 1. Then Bekov was under Part 2 of Article 405 of the CC.", "CC 405 p2", "Part 1"},
		{"under Article 405, Part 2 of the CC, for reading the Constitution, Article 32, and the CPC, Articles 220 and 254.", "CC 405 p2, CONST 32, CPC 220, CPC 254", ""},
		{"under Article 174(2) of the Criminal Code. “The Constitution, in Article 22, promises this”. The Code of Administrative Offenses in its Article 488 forbids it.", "CC 174 p2, CONST 22, AOC 488", ""},
		{"under Article 158,, Part 2 of the CC and Articles 272,, Part 3, 269,, part 1 of the CC.", "CC 158 p2, CC 272 p3, CC 269 p1", ""},
		{"under Article 27\u00ad2, Part\u2060 3 of the CC.", "CC 272 p3", ""},
		{"under Article 27\u200b2 of the CC.", "", "Article 27\u200b2 of the CC"},
		{"an article of the newspaper was read; 12 articles followed.", "", ""},
	} {
		e := readEntry(t, "On March 1, in Almaty, he was charged "+c.text)
		assert.Equal(t, c.want, showArticles(e), c.text)
		assert.Equal(t, c.unread, showUnread(e), c.text)
	}
}

// TestWhoseCode holds that a code is that of the country that is named with it, or of the one that has it in the sentence.
func TestWhoseCode(t *testing.T) {
	for text, want := range map[string]string{
		"Article 205 of the Criminal Code of Russia":                             "RU",
		"whom Russia accuses under Article 205.5 of its Criminal Code":           "RU",
		"whom Russia accuses, under Article 205 of the Criminal Code":            "KZ",
		"the court in Russia quoted the colony and Article 2 of its Labour Code": "",
		"Article 405 of the RK Criminal Code, and not of its Criminal Code":      "KZ",
	} {
		got := ""
		for _, a := range readEntry(t, "On March 1, in Almaty, he was held under "+text).Articles {
			got = a.Jurisdiction
		}
		assert.Equal(t, want, got, text)
	}
}

// TestProvisionsOfRangesAreLimited holds that ranges, and parts with clauses, do not multiply without limit in any of their forms, that each of them is read or
// unread, and that what stands there once is read all the same.
func TestProvisionsOfRangesAreLimited(t *testing.T) {
	for _, c := range []struct{ head, again, tail string }{
		{"Articles ", "1-50, ", "60 of the CC"},
		{"Part 1 of Articles ", "1-50, ", "60 of the CC"},
		{"Articles 1 to 5, ", "6-50, ", "60 of the CC"},
		{"Article 1, parts ", "1-20, ", "1 of the CC"},
		{"Article 1, clauses ", "1-20, ", "1 of the CC"},
		{"Article 1 of the CC, parts ", "1-20, ", "1"},
		{"Article 1, parts ", "1-2, 2-1, 3-1, ", "1 of the CC"},
		{"Article 1, ", "part 1, clauses 1-20, ", "part 1 of the CC"},
		{"", "Article 1, parts 1-20, clauses 1-20. ", ""},
		{"", "Article 1, parts 1 to 20 and clauses 1 to 20 of the CC. ", ""},
		{"", "parts 1-20, clauses 1-20 of Article 1. ", ""},
		{"", "clauses 1-20 of parts 1-20 of 405 of the CC. ", ""},
		{"", "405, parts 1-20, clauses 1-20 of the CC. ", ""},
		{"", "Article 1 (“" + strings.Repeat("x", 400) + "”), parts 1-20, clauses 1-20. ", ""},
		{"", "parts 1-20, clauses 1-20 of Article 1 (“" + strings.Repeat("x", 400) + "”). ", ""},
		{"Article 1 of the CC. Then ", "parts 1-20, clauses 1-20 of the same article and ", "no more"},
	} {
		text := "On March 1, in Almaty, he was charged under " + c.head + strings.Repeat(c.again, 400) + c.tail + ". Article 405 was read, and Part 2 of Article 258 of the CC."
		e := readText(builtin(), text)
		covered := make([]bool, len(text))
		cover := func(sp model.Span) {
			for i := sp.Start; i < sp.End; i++ {
				covered[i] = true
			}
		}
		mentions, quoted := 0, 0
		for _, a := range e.Articles {
			mentions += len(a.Mentions)
			for _, m := range a.Mentions {
				quoted += len(m.Text)
				cover(m.Span)
			}
		}
		for _, u := range e.Unread {
			cover(u.Span)
		}
		assert.LessOrEqual(t, mentions, mostMultiplied+5, c.again)
		assert.LessOrEqual(t, quoted, mostMultiplied*longMention+len(text), c.again)
		assert.NotEmpty(t, e.Unread, c.again)
		assert.Empty(t, checkSpans(e), c.again)
		assert.Contains(t, showArticles(e), "258 p2", c.again)
		for i, letter := range text {
			if unicode.IsDigit(letter) && i > len("On March 1") {
				require.True(t, covered[i], "%q is neither read nor unread", text[i:min(i+40, len(text))])
			}
		}
	}
}
