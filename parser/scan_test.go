package parser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/internal/watchdog"
)

var tokenKinds = [...]string{"_", "w", "I", "n", "'s", "M", "“", "”", "p"}

// show writes tokens as kind:text, white space left out.
func show(text string) string {
	var ts Tokens
	ts.Scan(text)
	var out []string
	for _, t := range ts.List {
		if t.Kind != Space {
			out = append(out, tokenKinds[t.Kind]+":"+text[t.Start:t.End])
		}
	}
	return strings.Join(out, " ")
}

func TestScan(t *testing.T) {
	for text, want := range map[string]string{
		"On 3 February in Almaty,":         "w:On n:3 w:February w:in w:Almaty p:,",
		"K.Bekov said":                     "I:K. w:Bekov w:said",
		"SadykovT., Zh. Omarov":            "w:Sadykov I:T. p:, w:Zh p:. w:Omarov",
		"Ust-Kamenogorsk’s court":          "w:Ust-Kamenogorsk 's:’s w:court",
		"the activists’ rights":            "w:the w:activists 's:’ w:rights",
		"Qur’an and D’Arcy":                "w:Qur’an w:and w:D’Arcy",
		"unrest[1] [2, 3][4-6].":           "w:unrest M:[1] M:[2, 3] M:[4-6] p:.",
		"[sic] [12345]":                    "p:[ w:sic p:] p:[ n:12345 p:]",
		"unrest[^1] [2^] [^]":              "w:unrest M:[^1] p:[ n:2 p:^ p:] p:[ p:^ p:]",
		"Parts 2 & 3, R&D, A &amp; B":      "w:Parts n:2 w:& n:3 p:, w:R p:& w:D p:, w:A w:&amp; w:B",
		"x¹²³⁴⁵, y¹²³⁴":                    "w:x p:¹ p:² p:³ p:⁴ p:⁵ p:, w:y M:¹²³⁴",
		"came.¹² He left³":                 "w:came p:. M:¹² w:He w:left M:³",
		"5 km² and 7 square metres², 8 m³": "n:5 w:km p:² w:and n:7 w:square w:metres p:² p:, n:8 w:m p:³",
		"Articles 255,380 and 10,000":      "w:Articles n:255 p:, n:380 w:and n:10 p:, n:000",
		"31.01.22 1.3 24.23.":              "n:31.01.22 n:1.3 n:24.23 p:.",
		"LA-155/18 456-2":                  "w:LA p:- n:155 p:/ n:18 n:456 p:- n:2",
		"“Shal ket!” he":                   "“:“ w:Shal w:ket p:! ”:” w:he",
		"the \"weak\" answer":              "w:the “:\" w:weak ”:\" w:answer",
		"‘on torture’ cases":               "“:‘ w:on w:torture ”:’ w:cases",
		"the „Kursiv“ wrote „No“.":         "w:the “:„ w:Kursiv ”:“ w:wrote “:„ w:No ”:“ p:.",
		"„one” and “two”, (“three”)":       "“:„ w:one ”:” w:and “:“ w:two ”:” p:, p:( “:“ w:three ”:” p:)",
		"17-year-old A. B. Sadyk":          "n:17 p:- w:year-old I:A. I:B. w:Sadyk",
		"SOS.Taldykol KazMunayGas":         "w:SOS p:. w:Taldykol w:KazMunayGas",
		"reversed.Inquiries at 6:30 p.m.":  "w:reversed p:. w:Inquiries w:at n:6 p:: n:30 w:p p:. w:m p:.",
		"R&D&nbsp;&#8211; &quot;AT&amp;T&quot;, Ren&eacute;e&rsquo;s &ldquo;&#1050;&rdquo;": "w:R p:& w:D p:&#8211; “:&quot; w:AT p:&amp; w:T ”:&quot; p:, w:Ren&eacute;e 's:&rsquo;s “:&ldquo; w:&#1050; ”:&rdquo;",
		"&bogus; &#0; A &amp;nbsp; B": "p:& w:bogus p:; p:& p:# n:0 p:; w:A p:&amp; w:nbsp p:; w:B",
		"Қазақстан сайты":             "w:Қазақстан w:сайты",
	} {
		assert.Equal(t, want, show(text), "%q", text)
	}
}

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"ATYRAU Region":      "atyrau region",
		"New York Times":     "new york times",
		"Öskemen":            "oskemen",
		"Аlmaty":             "almaty", // the first letter is Cyrillic
		"Qur’an":             "qur'an",
		"Gur'yev":            "gur'yev",
		"East‑Kazakhstan":    "east-kazakhstan",
		"Prosecutor’s":       "prosecutor's",
		"Шымкент":            "шымкент",
		"Al\u00adma\u200bty": "almaty",
		"Şımkent":            "simkent",
		"D&#39;Arcy&nbsp;&ndash; &Ouml;s&shy;kemen": "d'arcy - oskemen",
	} {
		assert.Equal(t, want, string(Fold(nil, text)), "%q", text)
	}
}

// TestWide holds that a word knows whether it has characters beyond ASCII, whichever way it is read.
func TestWide(t *testing.T) {
	for text, want := range map[string]bool{"Almaty": false, "Аlmaty": true, "Αlmaty": true, "D’Arcy": true, "D'Arcy": false, "K.": false, "К.": true, "Al\u00admaty": true, "café": true} {
		var ts Tokens
		ts.Scan(text)
		assert.Equal(t, want, ts.List[0].Has(Wide), "%q", text)
	}
}

// lossless holds for every text: the tokens touch, cover the text, and the folded parts cover the view.
func lossless(t *testing.T, text string) {
	t.Helper()
	var ts Tokens
	ts.Scan(text)
	at, fold := int32(0), int32(0)
	for i, tok := range ts.List {
		require.Equal(t, at, tok.Start, "token %d of %q", i, text)
		require.Less(t, tok.Start, tok.End)
		require.Equal(t, fold, tok.FoldStart)
		at, fold = tok.End, tok.FoldEnd
	}
	require.Equal(t, int(at), len(text))
	require.Equal(t, int(fold), len(ts.View))
}

// FuzzScan holds that tokens are lossless.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"", "abcdefgh’", "’abcdefghijk\xff", "абвгдежз", "\xe2\x80", "a\xc0\x80", "\xed\xa0\x80", "12345678\xf0\x9f\x98\x80", "a\ufeffb\u202e\u0301",
		"On February 1, in Almaty, K.Bekov [4].", "‘a’b’s ’ ' x's' «», “”", "Аlmaty\u00ad", "\xff\xfe[1", "a-’-b [–1]", "A.B.C. AbT. 1,2.3",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		defer watchdog.Watch(s)()
		lossless(t, s)
	})
}
