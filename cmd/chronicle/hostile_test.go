package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	yamlv3 "go.yaml.in/yaml/v3"

	"github.com/openchronicle/chronicle/output"
)

const hostileLead = "On February 1, in Almaty, "

// fill repeats a part until it has n bytes.
func fill(part string, n int) string { return strings.Repeat(part, n/len(part)+1) }

// hostileTexts are reports of about n bytes that are made to take long or to be lost, by what is wrong with them.
var hostileTexts = map[string]func(n int) string{
	"one line": func(n int) string {
		return hostileLead + fill("A. Bekov of Almaty went to LA-155/18 under Article 405, Part 2 of the Criminal Code of the RK [4]. ", n)
	},
	"one word": func(n int) string { return hostileLead + fill("abcdefgh", n) },
	"footnote marks": func(n int) string {
		return hostileLead + fill("[1][2][3]", n)
	},
	"initials":         func(n int) string { return hostileLead + fill("A.", n) },
	"initials, spaced": func(n int) string { return hostileLead + fill("A. ", n) },
	"a name with initials": func(n int) string {
		return hostileLead + "Bekov " + fill("A. ", n)
	},
	"names": func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, "Bek%c%c%cov ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		}
		return hostileLead + b.String()
	},
	"spellings of a name": func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			b.WriteString("Kezb")
			for bit := range 16 {
				b.WriteByte("iy"[i>>bit&1])
				b.WriteByte("mn"[bit%2])
			}
			b.WriteByte(' ')
		}
		return hostileLead + b.String()
	},
	"references to characters": func(n int) string {
		return hostileLead + fill("a&eacute;b&nbsp;&#8217;&amp;nbsp; & &copy ", n/2) + "&" + fill("amp;", n/2)
	},
	"nested quotations": func(n int) string { return hostileLead + fill("“", n/2) + "x" + fill("”", n/2) },
	"quotations of all kinds": func(n int) string {
		return hostileLead + fill("“a «b ‘c ", n/2) + "x" + fill("’ » ”", n/2)
	},
	"capitals and places": func(n int) string { return hostileLead + fill("the Aktogay, Balkhash and ", n) },
	"short words of law":  func(n int) string { return hostileLead + fill("st. 1 CC ", n) },
	"sections of no law":  func(n int) string { return hostileLead + fill("section 14, part 2, ", n) },
	"a phrase again":      func(n int) string { return hostileLead + fill("of the of the ", n) },
	"sentences alike": func(n int) string {
		return hostileLead + fill("is, it, of, no, ", n/2) + ". Now " + fill("is, it, of, no, ", n/2)
	},
	"places and countries": func(n int) string { return hostileLead + fill("Osh, Russia. ", n) },
	"districts and cities": func(n int) string { return hostileLead + fill("Almaty, ", n/2) + fill("Karatau police ", n/2) },
	"families":             func(n int) string { return hostileLead + fill("Bekov family ", n) },
	"misspelled words":     func(n int) string { return hostileLead + fill("petiton independnat ", n) },
	"hyphens apart":        func(n int) string { return hostileLead + fill("Ust - Kamenogorsk - ", n) },
	"lists of parts":       func(n int) string { return hostileLead + "under Articles " + fill("405 (1/2/3), ", n) },
	"capitals":             func(n int) string { return hostileLead + fill("ABCDEFG", n) },
	"capitals, spaced":     func(n int) string { return hostileLead + fill("BEKOV ", n) },
	"articles":             func(n int) string { return hostileLead + "Articles " + fill("1,", n) },
	"ranges of articles":   func(n int) string { return hostileLead + "Articles " + fill("1-50, ", n) + "60" },
	"parts with clauses": func(n int) string {
		return hostileLead + fill("Article 1, parts 1-20, clauses 1-20. ", n)
	},
	"parts of no article": func(n int) string {
		return hostileLead + fill("part 1 and ", n) + "the CC"
	},
	"parts of one article": func(n int) string {
		return hostileLead + fill("405, p 3 of the CC; ", n/2) + fill("405, p 3; ", n/2)
	},
	"a list of names": func(n int) string {
		return hostileLead + "activists Abenov" + fill(", Qubolek, Qatirik", n) + " and Bekov"
	},
	"one name again": func(n int) string {
		return hostileLead + "Azamat Bekov. " + fill("Bekov. ", n) + "Azamat Bekov."
	},
	"combining marks": func(n int) string { return hostileLead + fill("a\u0301", n) },
	"marks on one letter": func(n int) string {
		return hostileLead + "a" + fill("\u0301", n)
	},
	"right to left":    func(n int) string { return hostileLead + fill("\u202eא \u2067ب", n) },
	"without width":    func(n int) string { return hostileLead + fill("\u200b\u200d", n) },
	"marks of order":   func(n int) string { return hostileLead + fill("a\ufeff", n) },
	"entries":          func(n int) string { return fill("On February 1, in Almaty, A. Bekov said “x [1]\n", n) },
	"carriage returns": func(n int) string { return fill("On February 1, in Almaty, x\r", n) },
	"line feeds":       func(n int) string { return hostileLead + "x" + fill("\n", n) + "[1] a" },
	"continued":        func(n int) string { return hostileLead + "x\n" + fill("he went and came home then.\n", n) },
	"commas":           func(n int) string { return hostileLead + fill(", ", n) },
	"a lead of words":  func(n int) string { return "On February 1, " + fill("In ", n) },
	"origins":          func(n int) string { return "On February 1, a plane from Taraz" + fill(" and Taraz,", n) },
	"parts of a whole": func(n int) string { return hostileLead + fill("of 12 a, 3 b, ", n) },
	"wholes of parts":  func(n int) string { return hostileLead + fill("12 x, 5 of them y, ", n) },
	"of which some":    func(n int) string { return hostileLead + fill("12 x, of which 5 y, ", n) },
	"of which one":     func(n int) string { return hostileLead + fill("x y, of which 1 y, ", n) },
	"sums in sentences": func(n int) string {
		return hostileLead + fill(fill("of 12000 a, 1 was b, ", 1_500)+"x. The ", n)
	},
	"the others":           func(n int) string { return hostileLead + fill("5 a, 2 b, and the other 3 c, ", n) },
	"stranded words":       func(n int) string { return hostileLead + fill("in in red ", n) },
	"what posts nothing":   func(n int) string { return hostileLead + fill("posted at and on ", n) },
	"articles by ordinals": func(n int) string { return hostileLead + fill("the 1st article, ", n) + "CC" },
	"ordinals of articles": func(n int) string {
		return hostileLead + "Article 1, " + fill("1st, ", n/2) + fill("1, ", n/2) + "articles CC"
	},
	"sections of laws":   func(n int) string { return hostileLead + fill("section 1 of a, section 2 article 3, ", n) + "CC" },
	"letters of clauses": func(n int) string { return hostileLead + "Article 1, clauses " + fill("a, ", n) + "CC" },
	"parts in brackets":  func(n int) string { return hostileLead + "Article 1(1)" + fill(" and (1)", n) + " CC" },
	"villages in a list": func(n int) string { return hostileLead + fill("Aksu, Karatal and Bogen villages, ", n) },
	"a list of villages": func(n int) string { return hostileLead + fill("Aksu, ", n) + "and Bogen villages" },
	"numbers of codes":   func(n int) string { return hostileLead + fill("1, 2(3) of the CC, ", n) },
	"said codes": func(n int) string {
		return hostileLead + fill("Article 1 of the Constitution. Article 2 of the said Code. ", n)
	},
	"same codes":          func(n int) string { return hostileLead + fill("Article 2 of the same Code. ", n) },
	"parts of ordinals":   func(n int) string { return hostileLead + fill("first, part 1 of 2nd, ", n) + "CC" },
	"articles of nothing": func(n int) string { return hostileLead + fill("Article 5. ", n) },
	"days alone":          func(n int) string { return fill("1 February\n\nA court sat in Oral.\n\n", n) },
	"days in a row":       func(n int) string { return "1 February\nA court sat.\n" + fill("2 February\n", n) },
	"next days":           func(n int) string { return hostileLead + fill("the next day, February 5, ", n) },
	"seats": func(n int) string {
		return "On February 1, the Almaty City Court spoke, who x (" + fill("Taraz City Court x ", n)
	},
}

// TestHostileTextIsKept holds that a report that is made to be lost comes out as it went in, and that the documents of every format are whole and read back
// equal by other programs.
func TestHostileTextIsKept(t *testing.T) {
	t.Parallel()
	for about, text := range hostileTexts {
		t.Run(about, func(t *testing.T) {
			t.Parallel()
			src := text(hostileSize)
			status, out, said := tried(strings.NewReader(src), "extract", "-q", "--bare", "-f", "json")
			require.Equal(t, exitOK, status, said)
			type entry struct {
				Start, End int
				Text       string
				Unread     []struct{ Why string }
			}
			var report struct{ Entries []entry }
			require.NoError(t, json.Unmarshal([]byte(out), &report))
			require.NotEmpty(t, report.Entries)
			for _, e := range report.Entries {
				require.True(t, src[e.Start:e.End] == e.Text, "the text of the entry has changed")
			}
			for _, format := range output.FindingFormatNames() {
				size := map[string]int{"text": 8_000}[format] // an excerpt for every byte
				if size == 0 {
					size = hostileSize
				}
				status, out, said := tried(strings.NewReader(text(size)), "validate", "-f", format)
				require.Contains(t, []int{exitOK, exitFindings}, status, "%s: %s", format, said)
				if format == "json" || format == "sarif" || format == "gitlab" {
					require.True(t, json.Valid([]byte(out)))
				}
			}
			status, once, said := tried(strings.NewReader(src), "fix", "-q")
			require.Equal(t, exitOK, status, said)
			_, twice, _ := tried(strings.NewReader(once), "fix", "-q")
			require.True(t, once == twice, "a second repair changes something")
			sameInAllFormats(t, text(6_000))
		})
	}
}

// sameInAllFormats holds that YAML says what JSON says, to two readers.
func sameInAllFormats(t *testing.T, src string) {
	normal := func(tree any) (same any) {
		b, err := json.Marshal(tree)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(b, &same))
		return same
	}
	_, out, _ := tried(strings.NewReader(src), "extract", "-q", "-f", "json")
	var want any
	require.NoError(t, json.Unmarshal([]byte(out), &want))
	status, out, said := tried(strings.NewReader(src), "extract", "-q", "-f", "yaml")
	require.Equal(t, exitOK, status, said)
	var ours, v3 map[string]any
	require.NoError(t, yaml.Unmarshal([]byte(out), &ours))
	require.NoError(t, yamlv3.Unmarshal([]byte(out), &v3))
	assert.Equal(t, want, normal(ours))
	assert.Equal(t, want, normal(v3))
}

// TestWhatIsNoTextIsRefusedWithAPlace holds that bytes that no text has are refused by every command, and that a byte order mark in the middle is a
// character like others.
func TestWhatIsNoTextIsRefusedWithAPlace(t *testing.T) {
	lone := []uint16{0xFEFF}
	lone = append(append(lone, utf16.Encode([]rune(hostileLead+"a\nb"))...), 0xDC00, 'c')
	var utf16le strings.Builder
	for _, u := range lone {
		utf16le.Write([]byte{byte(u), byte(u >> 8)})
	}
	for src, place := range map[string]string{
		hostileLead + "a\nb\x00c":    ":2:2: a NUL byte",
		hostileLead + "a\nb\xffc":    ":2:2: byte 0xff",
		hostileLead + "\xed\xa0\x80": ":1:27: byte 0xed",
		utf16le.String():             ":2:2: half a character",
		"O\x00n\x00\n\x00":           ":1:2: a NUL byte: this is not a text file; it may be UTF-16 without its mark: try --encoding utf-16le",
		"\x00O\x00n\x00\n":           ":1:1: a NUL byte: this is not a text file; it may be UTF-16 without its mark: try --encoding utf-16be",
	} {
		for _, command := range []string{"extract", "validate", "fix"} {
			status, out, said := tried(strings.NewReader(src), command)
			assert.Equal(t, exitFailure, status, command)
			assert.Contains(t, said, place, command)
			assert.Empty(t, out)
		}
	}
	status, _, said := tried(strings.NewReader(hostileLead+"a\ufeffb"), "extract", "-q")
	assert.Equal(t, exitOK, status, said)
}

// hostileRuns are the commands whose cost is held to the length of a text.
var hostileRuns = [][]string{{"extract", "-q", "-f", "jsonl"}, {"extract", "-q", "-f", "csv"}, {"validate", "-f", "json"}, {"validate", "-f", "sarif"}, {"fix", "-q"}}

// BenchmarkHostile shows, by the bytes a second of both sizes of each text, that the cost of a byte does not grow with the text.
func BenchmarkHostile(b *testing.B) {
	for about, text := range hostileTexts {
		for _, args := range hostileRuns {
			for _, size := range []int{100_000, 800_000, 10_000_000} {
				b.Run(fmt.Sprintf("%s/%s/%d", about, strings.Join(args, " "), size), func(b *testing.B) {
					src := text(size)
					b.SetBytes(int64(len(src)))
					for b.Loop() {
						tried(strings.NewReader(src), append(args, "-j", "1")...)
					}
				})
			}
		}
	}
}
