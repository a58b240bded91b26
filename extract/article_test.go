package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestArticles(t *testing.T) {
	for _, c := range []struct{ text, want, unread string }{
		{"under Article 405, Part 2 of the Criminal Code of the Republic of Kazakhstan.", "CC 405 p2", ""},
		{"under Article 405, Part 2 of the Criminal Code of the RK.", "CC 405 p2", ""},
		{"under Article 405, Part 2 of the Criminal Code.", "CC 405 p2", ""},
		{"under Article 405, Part 2.", "405 p2", ""},
		{"under Articles 255, 380, 293 and 188 of the Criminal Code.", "CC 255, CC 380, CC 293, CC 188", ""},
		{"under Articles 255, 380, 293, and 188 of the Criminal Code.", "CC 255, CC 380, CC 293, CC 188", ""},
		{"under Article 175, 211, 90 of the Criminal Code.", "CC 175, CC 211, CC 90", ""},
		{"under Article 405, Parts 1/2 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405, Part 1/2 of the Criminal Code.", "CC 405 p1, CC 405 p2", ""},
		{"under Article 405(2) of the Criminal Code.", "CC 405 p2", ""},
		{"under Article 405 (2) (3) of the Criminal Code.", "CC 405 p2 c3", ""},
		{"under Article 174 part 2 of the Criminal Code.", "CC 174 p2", ""},
		{"under Art. 667 of the Code of Administrative Offences.", "AOC 667", ""},
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
		{"the case under Article 174, note, of the Criminal Code.", "", "Article 174, note"},
		{"under part two of Article 405 of the Criminal Code.", "", "part two of Article 405 of the Criminal Code"},
		{"under Article 405a of the Criminal Code.", "", "Article 405a of the Criminal Code"},
		{"under Article 405, Part of the Criminal Code.", "", "Article 405, Part of the Criminal Code"},
		{"an article of the newspaper was read; 12 articles followed.", "", ""},
	} {
		e := readEntry(t, "On March 1, in Almaty, he was charged "+c.text)
		assert.Equal(t, c.want, showArticles(e), c.text)
		assert.Equal(t, c.unread, showUnread(e), c.text)
	}
}
