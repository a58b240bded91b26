package parser

import (
	"fmt"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
)

// read cuts text as a report of the given name and shows what became of it, a line a paragraph.
func read(t *testing.T, name, text string) string {
	t.Helper()
	ask := Ask{Name: name, Hash: true}
	s, err := english.Survey(strings.NewReader(text), ask)
	require.NoError(t, err)
	r, err := english.NewReader(iotest.OneByteReader(strings.NewReader(text)), ask, s)
	require.NoError(t, err)
	r.Keep = true
	var out []string
	for e, err := range r.Entries() {
		require.NoError(t, err)
		out = append(out, fmt.Sprintf("%d %s %q", e.Line, strings.TrimSuffix(e.ID+" "+e.DateEnd, " "), e.Text))
		require.Equal(t, text[e.Span.Start:e.Span.End], e.Text)
	}
	for _, n := range r.Notes {
		out = append(out, fmt.Sprintf("%d note %d %q %s", n.Line, n.Number, n.Text, n.URL))
	}
	for _, o := range r.Other {
		out = append(out, fmt.Sprintf("%d %s %q", o.Line, o.Kind, o.Text))
	}
	return strings.Join(out, "\n")
}

func TestReader(t *testing.T) {
	for _, c := range []struct{ about, name, text, want string }{
		{"blank lines, title, notes", "x.txt", `
MONITORING OF RIGHTS FROM JULY 1 TO JULY 31, 2021

On July 1, in Taraz, a court sat[1]

On July 2, in Taraz, a court sat[2].
It sat for long.

[1] https://example.org/a.
[2] See
https://example.org/b
`, `4 2021-07-01.01 "On July 1, in Taraz, a court sat[1]"
6 2021-07-02.01 "On July 2, in Taraz, a court sat[2].\nIt sat for long."
9 note 1 "https://example.org/a." https://example.org/a
10 note 2 "See https://example.org/b" https://example.org/b
2 title "MONITORING OF RIGHTS FROM JULY 1 TO JULY 31, 2021"`},
		{"a list below an entry, with marks and without", "2022-02.txt",
			"February 1, Oral, two came[1]\n- Askar Bekov\n- Dana Nurova\n\nFebruary 2, Oral, two left[2]\nAskar Bekov\nRead more\n\n- Home\n",
			`1 2022-02-01.01 "February 1, Oral, two came[1]\n- Askar Bekov\n- Dana Nurova"
5 2022-02-02.01 "February 2, Oral, two left[2]"
6 undated "Askar Bekov"
7 furniture "Read more"
9 furniture "- Home"`},
		{"a list of names behind a colon, with blank lines", "2022-02.txt",
			"February 1, Oral, two came:\n\nAskar Bekov\n\nDana Nurova.[1]\n\nRead more\n\nFebruary 2, Oral, one left[2]\n\nAskar Bekov\n",
			`1 2022-02-01.01 "February 1, Oral, two came:\n\nAskar Bekov\n\nDana Nurova.[1]"
9 2022-02-02.01 "February 2, Oral, one left[2]"
7 furniture "Read more"
11 furniture "Askar Bekov"`},
		{"an item that a colon ends", "2022-02.txt", "On February 1, a\n#b:\n00000\nc\n", `1 2022-02-01.01 "On February 1, a\n#b:\n00000\nc"`},
		{"marks of headings between entries", "2022-02.txt",
			"1. Assembly\nFebruary 1, Oral, a[1]\n2. Trial of Dana Nurova\nFebruary 2, Oral, b[2]\n– Abai region\nFebruary 3, Oral, c[3]\n• Share\nAskar Bekov\nDana Nurova\n",
			`2 2022-02-01.01 "February 1, Oral, a[1]"
4 2022-02-02.01 "February 2, Oral, b[2]"
6 2022-02-03.01 "February 3, Oral, c[3]"
1 furniture "1. Assembly"
3 furniture "2. Trial of Dana Nurova"
5 undated "– Abai region"
7 furniture "• Share"
8 furniture "Askar Bekov"
9 furniture "Dana Nurova"`},
		{"single newlines, a line with a no-break space, CRLF", "2022-02.txt",
			"February 1, Oral, he came\r\nFebruary 1, Oral, she came\r\n\u00a0\r\nFebruary 3, Oral, they came\r\n",
			`1 2022-02-01.01 "February 1, Oral, he came"
2 2022-02-01.02 "February 1, Oral, she came"
4 2022-02-03.01 "February 3, Oral, they came"`},
		{"a lone carriage return ends a line", "2022-02.txt", "February 1, Oral, he came\rFebruary 2, Oral, she came",
			"1 2022-02-01.01 \"February 1, Oral, he came\"\n2 2022-02-02.01 \"February 2, Oral, she came\""},
		{"furniture in other scripts, headings, continuation", "x.txt", `Главная страница
Chronicle of August 2023
AUGUST
August 1, Oral, he came and said that

he would stay[1].
Поделиться в сети
Share
And so he did stay, they say.
August 2, Oral, he left.
`, `4 2023-08-01.01 "August 1, Oral, he came and said that\n\nhe would stay[1]."
10 2023-08-02.01 "August 2, Oral, he left."
1 furniture "Главная страница"
2 title "Chronicle of August 2023"
3 heading "AUGUST"
7 furniture "Поделиться в сети"
8 furniture "Share"
9 undated "And so he did stay, they say."`},
		{"a wrapped line that begins with a footnote mark", "2022.txt", "On March 1, Oral: he was held by the police\n[4]. He said\nnothing.\n[4] http://a\n[5]. http://b",
			"1 2022-03-01.01 \"On March 1, Oral: he was held by the police\\n[4]. He said\\nnothing.\"\n4 note 4 \"http://a\" http://a\n5 note 5 \"http://b\" http://b"},
		{"a wrapped line behind a no-break space", "2022.txt", "On March 1, Oral: he was held\u00a0from\nMarch 3 to March 5.",
			"1 2022-03-01.01 \"On March 1, Oral: he was held\\u00a0from\\nMarch 3 to March 5.\""},
		{"items of a list, one with a dated paragraph of its own", "2022.txt", "• March 1, Oral: a\n\n• March 2, Oral: b\n\nOn March 3, c.\n\n• March 4, Oral: d",
			"1 2022-03-01.01 \"• March 1, Oral: a\"\n3 2022-03-02.01 \"• March 2, Oral: b\\n\\nOn March 3, c.\"\n7 2022-03-04.01 \"• March 4, Oral: d\""},
		{"a list with a dated paragraph of what was before", "2022.txt", "• March 1, Oral: a[1]\n\n• March 2, Oral: b[2]\n\nOn January 15, c[3]\n\n• March 4, Oral: d[4]",
			"1 2022-03-01.01 \"• March 1, Oral: a[1]\"\n3 2022-03-02.01 \"• March 2, Oral: b[2]\\n\\nOn January 15, c[3]\"\n7 2022-03-04.01 \"• March 4, Oral: d[4]\""},
		{"a list with a dated paragraph that has its own source", "2022.txt", "• March 1, Oral: a[1]\n\n• March 2, Oral: b[2]\n\nOn March 3, c[3]\n\n• March 4, Oral: d[4]",
			"1 2022-03-01.01 \"• March 1, Oral: a[1]\"\n3 2022-03-02.01 \"• March 2, Oral: b[2]\"\n5 2022-03-03.01 \"On March 3, c[3]\"\n7 2022-03-04.01 \"• March 4, Oral: d[4]\""},
		{"numbers before dates, and a date in brackets", "2022.txt", "1.\tMarch 1, Oral: a\n(2) March 2, Oral: b\n1.3. March 3, Oral: c\n\uf0b7\tMarch 4, Oral: d\n(March 5) In Oral, e[5]\n[March 6] In Oral, f[6]\n7.On March 7, in Oral, g[7]\na) On March 8, in Oral, h[8]",
			"1 2022-03-01.01 \"1.\\tMarch 1, Oral: a\"\n2 2022-03-02.01 \"(2) March 2, Oral: b\"\n3 2022-03-03.01 \"1.3. March 3, Oral: c\"\n4 2022-03-04.01 \"\\uf0b7\\tMarch 4, Oral: d\"\n5 2022-03-05.01 \"(March 5) In Oral, e[5]\"\n6 2022-03-06.01 \"[March 6] In Oral, f[6]\"\n7 2022-03-07.01 \"7.On March 7, in Oral, g[7]\"\n8 2022-03-08.01 \"a) On March 8, in Oral, h[8]\""},
		{"lines that are wrapped before a capital", "2022.txt", "On March 1, Oral: the activist met Askar\nBekov[3].\n\nOn March 2, Oral: he was fined under the\nCriminal Code, as was\nAsel Bek of the village\nin Taraz.\n\nOn March 3, Oral: he was held\nSemey\n\nHe left.",
			"1 2022-03-01.01 \"On March 1, Oral: the activist met Askar\\nBekov[3].\"\n4 2022-03-02.01 \"On March 2, Oral: he was fined under the\\nCriminal Code, as was\\nAsel Bek of the village\\nin Taraz.\"\n9 2022-03-03.01 \"On March 3, Oral: he was held\"\n10 furniture \"Semey\"\n12 furniture \"He left.\""},
		{"a list in an entry", "2022.txt", "On March 1, Oral: arrested were[1]:\n- Serik Kaliyev – 15 days\n- Marat Mukanov – 10 days\n\nOn March 2, Oral: b:\nAsel Bek\nDana Kim\n\nShare\n\n• Home",
			"1 2022-03-01.01 \"On March 1, Oral: arrested were[1]:\\n- Serik Kaliyev – 15 days\\n- Marat Mukanov – 10 days\"\n5 2022-03-02.01 \"On March 2, Oral: b:\\nAsel Bek\\nDana Kim\"\n9 furniture \"Share\"\n11 furniture \"• Home\""},
		{"text that begins as furniture does", "2022.txt", "On March 1, Oral: a.\n\nSearch of the flat of Asel Bek went on.\n\nHome arrest was ruled for Dana Kim.\n\nShare: Dana Kim",
			"1 2022-03-01.01 \"On March 1, Oral: a.\\n\\nSearch of the flat of Asel Bek went on.\\n\\nHome arrest was ruled for Dana Kim.\"\n7 furniture \"Share: Dana Kim\""},
		{"two reports in one", "x", "Chronicle, December 2021\n\nOn December 1, Oral: a.\n\nCHRONICLE, JANUARY 2022\n\nOn January 1, Oral: b.\n\nChronicle, February 2022\n\nOn February 1, Oral: c.\n\nHe was held in January 2022 too",
			"3 2021-12-01.01 \"On December 1, Oral: a.\"\n7 2022-01-01.01 \"On January 1, Oral: b.\"\n11 2022-02-01.01 \"On February 1, Oral: c.\"\n1 title \"Chronicle, December 2021\"\n5 title \"CHRONICLE, JANUARY 2022\"\n9 title \"Chronicle, February 2022\"\n13 furniture \"He was held in January 2022 too\""},
		{"a list that ends", "2022.txt", "• March 1, Oral: a\n\n• March 2, Oral: b\n\nMarch 3, c.\n\nMarch 4, Oral: d\n\nMarch 5, Oral: e",
			"1 2022-03-01.01 \"• March 1, Oral: a\"\n3 2022-03-02.01 \"• March 2, Oral: b\\n\\nMarch 3, c.\"\n7 2022-03-04.01 \"March 4, Oral: d\"\n9 2022-03-05.01 \"March 5, Oral: e\""},
		{"a wrapped line that begins with a date", "2022.txt", "On March 4, in Oral, the court that sat on\nMarch 3, and not before, ruled.\nOn March 5, in Oral, it sat.",
			"1 2022-03-04.01 \"On March 4, in Oral, the court that sat on\\nMarch 3, and not before, ruled.\"\n3 2022-03-05.01 \"On March 5, in Oral, it sat.\""},
		{"ranges and days that do not exist", "2022-02.txt", "On February 24 to 5 people, a\nFebruary 14/15, in Oral, a\nFebruary 24-5, in Oral, a\nFebruary 1-2, in Oral, a\nFrom February 28 to March 1, in Oral, a\nOn February 30, in Oral, a",
			"1 2022-02-24.01 \"On February 24 to 5 people, a\"\n2 2022-02-14.01 2022-02-15 \"February 14/15, in Oral, a\"\n3 2022-02-24.02 \"February 24-5, in Oral, a\"\n4 2022-02-01.01 2022-02-02 \"February 1-2, in Oral, a\"\n5 2022-02-28.01 2022-03-01 \"From February 28 to March 1, in Oral, a\"\n6 2022-02-30.01 \"On February 30, in Oral, a\""},
	} {
		assert.Equal(t, c.want, read(t, c.name, c.text), c.about)
	}
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"x", "RIGHTS FROM JULY 1 TO JULY 31, 2021\nOn July 1, a", "2021-07-01 2021-07-31 title"},
		{"x", "Rights from 1 to August 31, 2023\nOn August 1, a", "2023-08-01 2023-08-31 title"},
		{"x", "Rights, February 2024\nOn February 1, a", "2024-02-01 2024-02-29 title"},
		{"x", "Rights, January – March 2022\nOn February 1, a", "2022-01-01 2022-03-31 title"},
		{"x", "Rights in 2022\nOn February 1, a", "2022-01-01 2022-12-31 title"},
		{"x", "Rights from December 20, 2021 to January 10, 2022\n\nOn January 1, a", "2021-12-20 2022-01-10 title"},
		{"chronicle-2022-02-a.txt", "On February 1, a", "2022-02-01 2022-02-28 file-name"},
		{"Feb 2022.txt", "On February 1, a", "2022-02-01 2022-02-28 file-name"},
		{"202202.txt", "On February 1, a", "2022-02-01 2022-02-28 file-name"},
		{"2022.txt", "On February 1, a", "2022-01-01 2022-12-31 file-name"},
		{"x", "On 1 July 2021, a\nOn 2 July, b of March 3, 2019 and March 3, 2019", "2021-01-01 2021-12-31 text"},
		{"x", "On February 1, a of March 3, 2019, and 4 March 2019, of March 5, 2020", "2019-01-01 2019-12-31 text"},
		{"x", "On February 1, a of March 3, 2021, May 2022 and June 2022", "  "},
		{"x", "On February 1, a of March 3, 2021, May 2022, until June 5, 2023", "  "},
		{"x", "On February 1, a of March 3, 2021 and April 4, 2021, in custody until June 5, 2023", "2021-01-01 2021-12-31 text"},
		{"x", "On February 1, a of March 3, 2021[1]\n\n[1] https://a.example/2022/02/03/b.html", "2022-01-01 2022-12-31 text"},
		{"x", "On February 1, a of January 5, 2022[1]\n\n[1] https://a.example/2014/07/05/law.html", "2022-01-01 2022-12-31 text"},
		{"x", "On February 1, a of May 2021[1]\n\n[1] https://a.example/202202/2022/b/2022/13/", "  "},
		{"x", "On February 1, 2000 people of 1999", "  "},
		{"december-2021-january-2022.txt", "On January 1, a", "2021-12-01 2022-01-31 file-name"},
		{"2021-12_2022-01.txt", "On January 1, a", "2021-12-01 2022-01-31 file-name"},
		{"january-february-2022.txt", "On January 1, a", "2022-01-01 2022-02-28 file-name"},
		{"2022-02.txt", "© 2019 Centre for Rights\nThe Centre, which was founded in 1995, writes what happens.\nOn February 1, a", "2022-02-01 2022-02-28 file-name"},
		{"x", "This is what happened in Kazakhstan in February 2022, as far as we know it.\nOn February 1, a", "2022-02-01 2022-02-28 title"},
		{"x", "January 14, 2022\nRights. December 2021\nOn December 3, a", "2021-12-01 2021-12-31 title"},
		{"2021.txt", "Rights, a chronicle of what happened in the Republic of Kazakhstan in the month of February 2022\nOn February 1, a", "2022-02-01 2022-02-28 title"},
		{"x", "Rights. December 2021 - January 2022\nDecember 2021\nOn December 3, a", "2021-12-01 2022-01-31 title"},
		{"2021.txt", "JANUARY 2022\nOn January 3, a", "2022-01-01 2022-01-31 title"},
	} {
		s, err := english.Survey(strings.NewReader(c.text), Ask{Name: c.name})
		require.NoError(t, err)
		assert.Equal(t, c.want, s.Period.From+" "+s.Period.To+" "+s.Period.Source, "%q %q", c.name, c.text)
		assert.Equal(t, s.Period.Source == "text" && !strings.Contains(c.text, "On 1 July 2021"), s.Guess.All > 0, c.text)
	}
	for _, bad := range []string{"", "22", "2022-13", "2022-2", "2022-02-01", "February"} {
		_, err := ParsePeriod(bad)
		assert.Error(t, err, bad)
	}
}

// TestFullDates holds that every year that a number of four digits is taken for is found, and no other.
func TestFullDates(t *testing.T) {
	for y := 1900; y < 2200; y++ {
		for _, form := range []string{"May 5, %d", "19 cells of 20: on 5 May %d they", "1920s, 20, May 31,%d."} {
			var found []int
			english.fullDates(fmt.Sprintf(form, y), func(year int, _ bool) { found = append(found, year) })
			if minYear <= y && y <= maxYear {
				assert.Equal(t, []int{y}, found, form, y)
			} else {
				assert.Empty(t, found, form, y)
			}
		}
	}
}

// Entries of a year that spans two years fall into the period.
func TestYearOfPeriod(t *testing.T) {
	got := read(t, "x", "Rights from December 20, 2021 to January 10, 2022\nOn December 31, a\nOn January 2, b")
	assert.Contains(t, got, "2021-12-31.01")
	assert.Contains(t, got, "2022-01-02.01")
	for _, c := range []struct{ about, name, text, want string }{
		{"a line in capitals is no heading of a date", "x", "Rights, February 2022\nOn February 1, a.\nTHE LAW OF 1999\nOn February 3, b.", "2022-02-01 2022-02-03"},
		{"the day of publication", "x", "Rights. December 2021\n\nJanuary 14, 2022\n\nOn December 3, a.", "2021-12-03"},
		{"a heading with two dates", "x", "Rights. December 2021 - January 2022\nDecember 27, 2021 - January 2, 2022\nOn December 28, a.\nOn January 1, b.", "2021-12-28 2022-01-01"},
		{"a month without its year", "x", "Rights. December 2021 - January 2022\nDecember 2021\nOn December 28, a.\nJanuary\nOn January 1, b.", "2021-12-28 2022-01-01"},
		{"a heading with another year than the title", "x", "Rights. 2022\nOn December 28, a.\nDecember 2021\nOn December 28, b.", "2022-12-28 2021-12-28"},
		{"a range over the turn of the year", "x", "Rights, January 2022\nFrom December 30 to January 2, a.\nOn January 3, b.", "2021-12-30–2022-01-02 2022-01-03"},
		{"a range out of a month", "x", "Rights, December 2021\nFrom December 30 to January 2, a.", "2021-12-30–2022-01-02"},
		{"a count behind a month", "x", "Rights, February 2022\nOn 5 February, 2000 people came.\nOn 6 February 1999 people came.\nOn 7 February 2022 people came.", "2022-02-05 2022-02-06 2022-02-07"},
	} {
		ask := Ask{Name: c.name}
		s, err := english.Survey(strings.NewReader(c.text), ask)
		require.NoError(t, err)
		assert.Equal(t, c.want, strings.Join(datesOf(t, c.text, ask, s), " "), c.about)
	}
}

// datesOf are the dates of the entries of a source, ranges with their ends.
func datesOf(t *testing.T, text string, ask Ask, s Survey) (dates []string) {
	r, err := english.NewReader(strings.NewReader(text), ask, s)
	require.NoError(t, err)
	for e, err := range r.Entries() {
		require.NoError(t, err)
		date := e.Date
		if e.DateEnd != "" {
			date += "–" + e.DateEnd
		}
		dates = append(dates, date)
	}
	return dates
}

// A reader whose survey has seen only a head without entries refuses one whose year nothing tells.
func TestNoYear(t *testing.T) {
	r, err := english.NewReader(strings.NewReader("Share\nOn February 1, in Oral, a."), Ask{Name: "f"}, Survey{})
	require.NoError(t, err)
	for e, err := range r.Entries() {
		assert.Nil(t, e)
		assert.EqualError(t, err, "f: "+noYear)
	}
}

func encode16(s string, big bool) string {
	var b strings.Builder
	for _, u := range append([]uint16{0xFEFF}, utf16.Encode([]rune(s))...) {
		if big {
			b.WriteByte(byte(u >> 8))
			b.WriteByte(byte(u))
		} else {
			b.WriteByte(byte(u))
			b.WriteByte(byte(u >> 8))
		}
	}
	return b.String()
}

func TestEncodings(t *testing.T) {
	const text = "Привет\nOn February 1, in Oral, “Ж” 😀 said\n"
	cp1251, err := charmap.Windows1251.NewEncoder().String(strings.ReplaceAll(text, "😀", "…"))
	require.NoError(t, err)
	cp1252, err := charmap.Windows1252.NewEncoder().String("François\nOn February 1, in Oral, “É” … said\n")
	require.NoError(t, err)
	for _, c := range []struct{ about, asked, src, enc string }{
		{"utf-8", "", text, "utf-8"},
		{"bom", "", "\xEF\xBB\xBF" + text, "utf-8-bom"},
		{"utf-16le", "", encode16(text, false), "utf-16le"},
		{"utf-16be", "", encode16(text, true), "utf-16be"},
		{"windows-1251", "windows-1251", cp1251, "windows-1251"},
		{"windows-1252", "windows-1252", cp1252, "windows-1252"},
	} {
		ask := Ask{Name: "2022", Encoding: c.asked}
		s, err := english.Survey(strings.NewReader(c.src), ask)
		require.NoError(t, err, c.about)
		assert.Equal(t, c.enc, s.Source.Encoding)
		assert.EqualValues(t, len(c.src), s.Source.Bytes)
		r, err := english.NewReader(iotest.HalfReader(strings.NewReader(c.src)), ask, s)
		require.NoError(t, err)
		for e, err := range r.Entries() {
			require.NoError(t, err)
			assert.True(t, strings.HasPrefix(e.Text, "On February 1, in Oral, “Ж”") || strings.HasPrefix(e.Text, "On February 1, in Oral, “É”"), "%s: %q", c.about, e.Text)
			assert.Equal(t, 2, e.Line)
			mark := map[string]string{"utf-16le": "O\x00n\x00", "utf-16be": "\x00O\x00n"}[c.enc]
			if mark == "" {
				mark = "On "
			}
			assert.True(t, strings.HasPrefix(c.src[e.Span.Start:], mark), "%s: start %d", c.about, e.Span.Start)
			assert.Equal(t, len(c.src)-len(strings.ReplaceAll(encodeAs(c.enc, "\n"), "\uFEFF", "")), e.Span.End, c.about)
		}
	}
}

func encodeAs(enc, s string) string {
	if strings.HasPrefix(enc, "utf-16") {
		return encode16(s, false)[2:]
	}
	return s
}

func TestWholeLines(t *testing.T) {
	for _, c := range []struct{ asked, head, want string }{
		{"", "a\nb\nc", "a\nb\n"}, {"", "a\rb", "a\r"}, {"", "abc", ""}, {"", "", ""}, {"", "\xEF\xBB\xBFa\nb", "\xEF\xBB\xBFa\n"},
		{"windows-1251", "\xcf\n\xcf", "\xcf\n"},
		{"", encode16("a\nb", false), encode16("a\n", false)}, {"", encode16("a\nb", true), encode16("a\n", true)},
		{"", encode16("a\nb", false) + "c", encode16("a\n", false)}, {"", encode16("a\nb\r", true) + "\x00", encode16("a\nb\r", true)},
		{"utf-16le", encode16("ab\u0a0d\u0d0a\n", false)[2:] + "c", encode16("ab\u0a0d\u0d0a\n", false)[2:]}, {"utf-16be", encode16("a\u0a00b", true)[2:], ""},
	} {
		assert.Equal(t, c.want, string(WholeLines([]byte(c.head), c.asked)), "%q", c.head)
	}
}

func TestBadText(t *testing.T) {
	for _, c := range []struct{ asked, text, want string }{
		{"", "ok\nab\xffcd", "f:2:3: byte 0xff is not valid UTF-8; save the file as UTF-8, or name its encoding: --encoding utf-16le|utf-16be|windows-1251|windows-1252"},
		{"", "\xcf\xf0\xe8\xe2\xe5\xf2", "f:1:1: byte 0xcf is not valid UTF-8; the text may be windows-1251: try --encoding windows-1251"},
		{"", "Fran\xe7ois M\xfcller", "f:1:5: byte 0xe7 is not valid UTF-8; the text may be windows-1252: try --encoding windows-1252"},
		{"windows-1252", "ab\x81", "f:1:3: a byte that means nothing in windows-1252"},
		{"", "a\x00b\x00c\x00", "f:1:2: a NUL byte: this is not a text file; it may be UTF-16 without its mark: try --encoding utf-16le"},
		{"", "PNG and much else\x00", "f:1:18: a NUL byte: this is not a text file"},
		{"", "PK\x03\x04\x14\x00", "f: a Word, OpenDocument or other zip file, which is not read: save it as plain text (UTF-8)"},
		{"", "\x1f\x8b\x08\x00", "f: a file compressed by gzip, which is not read: decompress it first (UTF-8)"},
		{"", "%PDF-1.7\nOn February 1, in Almaty, a court sat", "f: a PDF file, which is not read: copy its text into a file (UTF-8)"},
		{"", "\uFEFF\n <!DOCTYPE html>\nOn February 1, in Almaty, a court sat", "f: an HTML page, which is not read: copy its text into a file (UTF-8)"},
		{"", "\xff\xfea\x00\x00\xd8b\x00", "f:1:2: half a character: this is not valid UTF-16"},
		{"", "\xff\xfea\x00b", "f:1:2: half a character: this is not valid UTF-16"},
		{"windows-1251", "ok\nno: “no”", "f:2:5: this is UTF-8, not windows-1251: leave --encoding out, or give it for the files that need it"},
		{"windows-1251", "ab\x98", "f:1:3: a byte that means nothing in windows-1251"},
	} {
		_, err := english.Survey(strings.NewReader(c.text), Ask{Name: "f", Encoding: c.asked})
		assert.EqualError(t, err, c.want, "%q", c.text)
		_, err = english.SurveyText(c.text, Ask{Name: "f", Encoding: c.asked})
		assert.EqualError(t, err, c.want, "%q", c.text)
	}
}
