package parser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDaysAboveTheirEntries(t *testing.T) {
	for _, c := range []struct{ about, name, text, want string }{
		{"a paragraph an entry, what goes on with it, a list", "2022-04.txt", `Rights, April 2022

We thank all who wrote.

1 April

In Oral, a court sat [1].

He left. It was late.

Taraz. Two came:
- Askar Bekov,
- Dana Nurova.

2 April
The court of Aktau sat.
The court of Semey sat.

[1] https://example.org/a
`, `7 2022-04-01.01 "In Oral, a court sat [1].\n\nHe left. It was late."
11 2022-04-01.02 "Taraz. Two came:\n- Askar Bekov,\n- Dana Nurova."
16 2022-04-02.01 "The court of Aktau sat."
17 2022-04-02.02 "The court of Semey sat."
19 note 1 "https://example.org/a" https://example.org/a
1 title "Rights, April 2022"
3 undated "We thank all who wrote."
5 heading "1 April"
15 heading "2 April"`},
		{"items, marks of headings, weekdays, the turn of the year", "x.txt", `**December 31, 2021 (Friday)**
1. A court sat in Oral.
2. A court sat in Taraz.
## 1 January 2022, Saturday
• A court sat in Aktau.
`, `2 2021-12-31.01 "1. A court sat in Oral."
3 2021-12-31.02 "2. A court sat in Taraz."
5 2022-01-01.01 "• A court sat in Aktau."
1 heading "**December 31, 2021 (Friday)**"
4 heading "## 1 January 2022, Saturday"`},
		{"the day of the page is no day of entries", "x.txt", `12 May 2022
We thank all who wrote.
1 April
A court sat in Oral.
2-3 April
A court sat in Taraz.
`, `4 2022-04-01.01 "A court sat in Oral."
6 2022-04-02.01 2022-04-03 "A court sat in Taraz."
1 heading "12 May 2022"
2 undated "We thank all who wrote."
3 heading "1 April"
5 heading "2-3 April"`},
		{"an entry with a date of its own", "2022-04.txt", `1 April
A court sat in Oral.
2 April
A court sat in Taraz.
On April 1, in Taraz, a court sat.
A court sat in Aktau.
`, `2 2022-04-01.01 "A court sat in Oral."
4 2022-04-02.01 "A court sat in Taraz."
5 2022-04-01.02 "On April 1, in Taraz, a court sat."
6 2022-04-02.02 "A court sat in Aktau."
1 heading "1 April"
3 heading "2 April"`},
		{"marks of strong text", "2022-04.txt", "**1 April**\n**Oral.** A court sat.\n**Taraz.** A court sat.\n**2 April**\n**Oral.** A court sat.\n\n**Taraz**\nIt is as cold as ever.\n", `2 2022-04-01.01 "**Oral.** A court sat."
3 2022-04-01.02 "**Taraz.** A court sat."
5 2022-04-02.01 "**Oral.** A court sat."
8 2022-04-02.02 "It is as cold as ever."
1 heading "**1 April**"
4 heading "**2 April**"
7 furniture "**Taraz**"`},
		{"quotations with low marks", "2022-04.txt", "1 April\nA court sat in Oral.\n\n„We wait“, they said of “it”.\n2 April\nA court sat in «Taraz».\n\n«We wait», they said.\n3 April\nA court sat in Aktau.\n", `2 2022-04-01.01 "A court sat in Oral.\n\n„We wait“, they said of “it”."
6 2022-04-02.01 "A court sat in «Taraz».\n\n«We wait», they said."
10 2022-04-03.01 "A court sat in Aktau."
1 heading "1 April"
5 heading "2 April"
9 heading "3 April"`},
		{"short entries below the day of the page", "x", "1 March 2022\nFebruary 1, Oral, he came\nHe was late there.\nFebruary 2, Oral, she came\n", `2 2022-02-01.01 "February 1, Oral, he came\nHe was late there."
4 2022-02-02.01 "February 2, Oral, she came"
1 heading "1 March 2022"`},
		{"below lines that are no days, and below days that cannot be read", "2022-02.txt", "1 February (Tuesday)\nA court sat in Oral.\nSource: Azattyq\n### Taraz\nDistrict No. 2\nA court sat in Taraz.\nIII\nA court sat in Aktau.\n2 February, Friday.\nA court sat in Semey.\n03.02\nA court sat in Aktau.\n4 February: rallies in Almaty, Semey, Uralsk, Taraz and Shymkent\nA court sat in Oral.\nComments (2)\n5 February\nIt is good.\n", `2 2022-02-01.01 "A court sat in Oral."
6 2022-02-01.02 "A court sat in Taraz."
10 2022-02-02.01 "A court sat in Semey."
14 2022-02-04.01 "A court sat in Oral."
1 heading "1 February (Tuesday)"
3 furniture "Source: Azattyq"
4 furniture "### Taraz"
5 furniture "District No. 2"
7 heading "III"
8 undated "A court sat in Aktau."
9 heading "2 February, Friday."
11 furniture "03.02"
12 undated "A court sat in Aktau."
13 heading "4 February: rallies in Almaty, Semey, Uralsk, Taraz and Shymkent"
15 furniture "Comments (2)"
16 heading "5 February"
17 undated "It is good."`},
		{"entries that repeat their days, and comments with days", "2022-02.txt", "1 February\nOn February 1, in Oral, a court sat.\n2 February\nOn February 2, in Oral, a court sat.\nComments\n3 February\nIt is good that you write.\n4 February\nIt is good that you write.\n5 February\nIt is good that you write.\n", `2 2022-02-01.01 "On February 1, in Oral, a court sat."
4 2022-02-02.01 "On February 2, in Oral, a court sat."
1 heading "1 February"
3 heading "2 February"
5 furniture "Comments"
6 heading "3 February"
7 undated "It is good that you write."
8 heading "4 February"
9 undated "It is good that you write."
10 heading "5 February"
11 undated "It is good that you write."`},
		{"one day, and that of the page", "x", "12 May 2022\nWe thank all who wrote.\n1 April\nA court sat in Oral.\n", `4 2022-04-01.01 "A court sat in Oral."
1 heading "12 May 2022"
2 undated "We thank all who wrote."
3 heading "1 April"`},
		{"one day", "2022-04.txt", "1 April\nA court sat in Oral.\n", `2 2022-04-01.01 "A court sat in Oral."
1 heading "1 April"`},
		{"no entry takes the day before one that cannot be read", "2022-04.txt", `1 April
A court sat in Oral.
2 April
A court sat in Taraz.
3 Arpil
A court sat in Aktau.
4 April
A court sat in Semey.
May
A court sat in Kokshetau.
`, `2 2022-04-01.01 "A court sat in Oral."
4 2022-04-02.01 "A court sat in Taraz."
8 2022-04-04.01 "A court sat in Semey."
1 heading "1 April"
3 heading "2 April"
5 furniture "3 Arpil"
6 undated "A court sat in Aktau."
7 heading "4 April"
9 heading "May"
10 undated "A court sat in Kokshetau."`},
		{"paragraphs that are broken at a width", "2022-04.txt", `1 April

In Oral, a court sat that had been said to have left for the
city of Taraz. The prosecutor was not heard.

In Aktau, a court sat.
`, `3 2022-04-01.01 "In Oral, a court sat that had been said to have left for the\ncity of Taraz. The prosecutor was not heard."
6 2022-04-01.02 "In Aktau, a court sat."
1 heading "1 April"`},
		{"more days than dated paragraphs", "2022-02.txt", `1 February
A court sat in Oral.
On January 30, a man had been held.
2 February, in the morning
A court sat in Taraz.
February 3: rallies in Semey
Police held ten people there
4 February
A court sat in Aktau.
`, `2 2022-02-01.01 "A court sat in Oral."
3 2022-01-30.01 "On January 30, a man had been held."
5 2022-02-02.01 "A court sat in Taraz."
7 2022-02-03.01 "Police held ten people there"
9 2022-02-04.01 "A court sat in Aktau."
1 heading "1 February"
4 heading "2 February, in the morning"
6 heading "February 3: rallies in Semey"
8 heading "4 February"`},
		{"more dated paragraphs than days above them", "x", `Rights, February 2022
5 February
It was the fortieth day after the shootings.
16 February
The law was signed by the president.
On February 1, in Oral, a court sat.
On February 2, in Oral, a court sat.
A court sat in Taraz.
`, `6 2022-02-01.01 "On February 1, in Oral, a court sat."
7 2022-02-02.01 "On February 2, in Oral, a court sat.\nA court sat in Taraz."
1 title "Rights, February 2022"
2 heading "5 February"
3 undated "It was the fortieth day after the shootings."
4 heading "16 February"
5 undated "The law was signed by the president."`},
		{"days of a letter, of a list, of contents, of a sentence and of comments", "2022-02.txt", `Contents
1 February
2 February
3 February
It was made by the bureau.
1 February
The mother of Bekov wrote a letter.
12 January
My son was beaten in the colony.
2 February
The court named the days of the trial:
10 February
15 February

The lawyer objected to it.
3 February
The crowd came there and
5 February
with flags and was dispersed.
A court sat in Semey.
4 February
A court sat in Oral.
Tuesday
A court sat in Aktau.
Share
It is good that you write.
`, `7 2022-02-01.01 "The mother of Bekov wrote a letter."
11 2022-02-02.01 "The court named the days of the trial:\n10 February\n15 February"
15 2022-02-02.02 "The lawyer objected to it."
17 2022-02-03.01 "The crowd came there and"
22 2022-02-04.01 "A court sat in Oral."
1 furniture "Contents"
2 heading "1 February"
3 heading "2 February"
4 heading "3 February"
5 undated "It was made by the bureau."
6 heading "1 February"
8 heading "12 January"
9 undated "My son was beaten in the colony."
10 heading "2 February"
16 heading "3 February"
18 heading "5 February"
19 undated "with flags and was dispersed."
20 undated "A court sat in Semey."
21 heading "4 February"
23 furniture "Tuesday"
24 undated "A court sat in Aktau."
25 furniture "Share"
26 undated "It is good that you write."`},
		{"years alone, the last day first, a day of the page with its year", "x", `3 March 2022
It was made by the bureau.
2 January 2022
A court sat in Oral.
1 January 2022
A court sat in Taraz.
31 December 2021
A court sat in Aktau.
`, `4 2022-01-02.01 "A court sat in Oral."
6 2022-01-01.01 "A court sat in Taraz."
8 2021-12-31.01 "A court sat in Aktau."
1 heading "3 March 2022"
2 undated "It was made by the bureau."
3 heading "2 January 2022"
5 heading "1 January 2022"
7 heading "31 December 2021"`},
		{"years above days", "x", `2021
31 December
A court sat in Oral.
2022
1 January
A court sat in Taraz.
2 January
A court sat in Taraz.
`, `3 2021-12-31.01 "A court sat in Oral."
6 2022-01-01.01 "A court sat in Taraz."
8 2022-01-02.01 "A court sat in Taraz."
1 title "2021"
2 heading "31 December"
4 heading "2022"
5 heading "1 January"
7 heading "2 January"`},
		{"a report whose entries have dates keeps its headings", "2022-04.txt", `1 April
On April 1, in Oral, a court sat.
2 April
A court sat in Taraz.
`, `2 2022-04-01.01 "On April 1, in Oral, a court sat."
1 heading "1 April"
3 heading "2 April"
4 undated "A court sat in Taraz."`},
	} {
		t.Run(c.about, func(t *testing.T) { assert.Equal(t, c.want, read(t, c.name, c.text)) })
	}
}

func TestSurveyOfDaysAboveTheirEntries(t *testing.T) {
	for _, c := range []struct {
		about, text, period string
		line                int
		fault               string
	}{
		{"the year of the days", "1 April 2022\nA court sat.\nOn the way home he fell.\n2 April 2022\nA court sat in May 2021.\n", "2022-01-01 text", 1, ""},
		{"a title", "Rights, April 2022\n1 April\nA court sat.\n2 April\nA court sat.\n", "2022-04-01 title", 2, ""},
		{"text below the first day is no title", "1 April\nA court sat in March 2021 and in May 2020.\n2 April\nA court sat.\n", "", 1, "dates of 2020 and 2021 in its text"},
		{"days without text", "1 April 2022\n2 April 2022\n", "2022-01-01 text", 0, "no dated entry: a paragraph such as “On February 1, in Almaty, …” was expected, or a day alone in a line above what happened on it"},
	} {
		t.Run(c.about, func(t *testing.T) {
			s, err := english.Survey(strings.NewReader(c.text), Ask{Name: "x"})
			require.NoError(t, err)
			assert.Equal(t, c.period, strings.TrimSpace(s.Period.From+" "+s.Period.Source))
			assert.Equal(t, c.line, s.DayHead)
			if c.fault == "" {
				assert.NoError(t, s.Check(true))
			} else {
				assert.ErrorContains(t, s.Check(true), c.fault)
			}
		})
	}
}
