package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/racing"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/output"
	"github.com/openchronicle/chronicle/parser"
)

// source is a chronicle with the packs that read it.
type source struct {
	name string
	text []byte
	lex  *pack.Lexicon
}

// odd is what the chronicles of testdata are not: lines that end in every way, letters of two and four bytes, marks of all kinds, paragraphs of an
// entry that stand apart, and what cannot be read.
const odd = "\uFEFFHUMAN RIGHTS IN KAZAKHSTAN, MARCH 2022\r\n\r\nShare\r\n" +
	"On March 1, in Almaty, “𝄞 Жыл” rang; the lawyer Sábıra Ótegenova\u00a0🕊 came to ОВ-156/1 under Article 405a of the Criminal Code [1, 3-5][2]\r\n" +
	"\tThe second paragraph 🕊🕊 names Murat Beisenov, Beisenov M. and Beisenov’s mother [5].\r\n\r\n" +
	"MARCH 30\r\rOn March 30, in the village of Қарақол, Parts 1/2 of Article 174 of the Criminal Code; the article 174 is vague[6]\n\n" +
	"On February 30, in Nur-Sultan, in LА-155/18 and again in LA-155/18, Timur Kim said “😀”[9-7]\n\n" +
	"[1] https://example.org/1\n[2]\nhttps://example.org/2\n[3]: “Three” 🕊 https://example.org/3.\n"

var belarus = sync.OnceValue(func() *pack.Lexicon {
	lex, err := pack.Load("../testdata/packs/by-en.yaml")
	if err != nil {
		panic(err)
	}
	return lex
})

func sources(t testing.TB) []source {
	t.Helper()
	files, err := filepath.Glob("../testdata/chronicles/*.txt")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 6)
	all := []source{{"odd-2022-03.txt", []byte(odd), builtin()}}
	for _, f := range append(files, "../testdata/belarus.txt") {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		lex := builtin()
		if filepath.Base(f) == "belarus.txt" {
			lex = belarus()
		}
		all = append(all, source{filepath.Base(f), text, lex})
	}
	return all
}

// someSources are those that a test tries that takes long where the race detector looks on.
func someSources(t testing.TB) (some []source) {
	for i, s := range sources(t) {
		if i%racing.OneIn == 0 {
			some = append(some, s)
		}
	}
	return some
}

// reader opens a source, through which it hands bytes as through wraps them.
func (s source) reader(t testing.TB, through func(io.Reader) io.Reader) *parser.Reader {
	t.Helper()
	ask := parser.Ask{Name: s.name}
	survey, err := s.lex.Calendar().Survey(through(bytes.NewReader(s.text)), ask)
	require.NoError(t, err)
	r, err := s.lex.Calendar().NewReader(through(bytes.NewReader(s.text)), ask, survey)
	require.NoError(t, err)
	r.Keep = true
	return r
}

func plainly(r io.Reader) io.Reader { return r }

// entries are the entries of a source, before and behind the extraction.
func (s source) entries(t testing.TB) (cut []*parser.Entry, read []*model.Entry, r *parser.Reader) {
	t.Helper()
	x := New(s.lex)
	r = s.reader(t, plainly)
	for e, err := range r.Entries() {
		require.NoError(t, err)
		cut, read = append(cut, e), append(read, x.Entry(e))
	}
	require.NotEmpty(t, cut, s.name)
	return cut, read, r
}

// lines are the records of a source as JSON Lines, read as through and jobs have it.
func (s source) lines(t testing.TB, through func(io.Reader) io.Reader, jobs int) string {
	t.Helper()
	var out bytes.Buffer
	pool := NewPool(s.lex)
	render := func(entries []*parser.Entry) (b []byte) {
		x := pool.Get()
		defer pool.Put(x)
		x.Each(entries, func(m *model.Entry, _ *parser.Tokens) { b = output.AppendEntry(b, s.name, m, output.Options{}) })
		return b
	}
	for made, err := range Batches(s.reader(t, through).Entries(), jobs, render) {
		require.NoError(t, err)
		out.Write(made)
	}
	return out.String()
}

// value is a value of an entry with what it was read from.
type value struct {
	what     string
	mentions []model.Mention
}

// values lists all values of all fields of an entry.
func values(e *model.Entry) (all []value) {
	for _, p := range e.Places {
		all = append(all, value{"place " + p.Kind + " " + p.Name, p.Mentions})
	}
	for _, p := range e.People {
		all = append(all, value{"person " + p.Name, p.Mentions})
	}
	for _, a := range e.Articles {
		all = append(all, value{fmt.Sprint("article ", a.Jurisdiction, a.Code, a.Article, " ", a.Part, " ", a.Clause), a.Mentions})
	}
	for _, f := range e.Facilities {
		all = append(all, value{"facility " + f.Code, f.Mentions})
	}
	for _, f := range e.Footnotes {
		all = append(all, value{"footnote " + strconv.Itoa(f.Number), f.Mentions})
	}
	for _, x := range e.Extra {
		all = append(all, value{"extra " + x.Field + " " + x.Value, x.Mentions})
	}
	return all
}

// checkSpans holds that everything read is quoted from the entry at the bytes that it says, each value's mentions one behind the other, and each
// value once. It says what does not hold, "" when all does.
func checkSpans(e *model.Entry) string {
	quoted := func(what string, sp model.Span, text string) string {
		if sp.Start < 0 || sp.Start > sp.End || sp.End > len(e.Text) || e.Text[sp.Start:sp.End] != text {
			return fmt.Sprintf("%s: %q is not at [%d:%d] of %q", what, text, sp.Start, sp.End, e.Text)
		}
		return ""
	}
	seen := map[string]bool{}
	for _, v := range values(e) {
		switch {
		case seen[v.what]:
			return v.what + " stands in the record twice"
		case len(v.mentions) == 0:
			return v.what + " was read nowhere"
		}
		seen[v.what] = true
		for i, m := range v.mentions {
			if bad := quoted(v.what, m.Span, m.Text); bad != "" {
				return bad
			}
			if m.Empty() || i > 0 && m.Start < v.mentions[i-1].End {
				return fmt.Sprintf("%s: mention %d at [%d:%d] is empty, or not behind the one before: %v", v.what, i, m.Start, m.End, v.mentions)
			}
		}
	}
	if bad := disordered(e); bad != "" {
		return bad
	}
	for i, u := range e.Unread {
		if bad := quoted("unread", u.Span, u.Text); bad != "" {
			return bad
		}
		if u.Why == "" || i > 0 && u.Start < e.Unread[i-1].Start {
			return fmt.Sprintf("unread %q: no reason, or not in order", u.Text)
		}
	}
	return ""
}

// disordered names the first list of an entry that is not in order of first mention.
func disordered(e *model.Entry) string {
	var field string
	last := 0
	for _, v := range values(e) {
		f, _, _ := strings.Cut(v.what, " ")
		if f != field {
			field, last = f, 0
		}
		if v.mentions[0].Start < last {
			return v.what + " stands behind what is mentioned behind it"
		}
		last = v.mentions[0].Start
	}
	return ""
}

// checkJSON holds the same of the record as programs in other languages read it: for each unit of offsets, every object with "start", "end" and "text"
// below the entry.
func checkJSON(e *model.Entry) string {
	for i, name := range output.UnitNames() {
		unit := output.Unit(i)
		var entry map[string]any
		if err := json.Unmarshal(output.AppendEntry(nil, "r", e, output.Options{Offsets: unit}), &entry); err != nil {
			return err.Error()
		}
		text, _ := entry["text"].(string)
		if text != e.Text {
			return "the text of the entry has changed"
		}
		cut := map[output.Unit]func(from, to int) string{
			output.Runes: func(from, to int) string { return string([]rune(text)[from:to]) },
			output.Bytes: func(from, to int) string { return text[from:to] },
			output.UTF16: func(from, to int) string { return string(utf16.Decode(utf16.Encode([]rune(text))[from:to])) },
		}[unit]
		found, want := 0, len(e.Unread)
		for _, v := range values(e) {
			want += len(v.mentions)
		}
		var bad string
		var visit func(any)
		visit = func(v any) {
			switch v := v.(type) {
			case []any:
				for _, x := range v {
					visit(x)
				}
			case map[string]any:
				if start, ok := v["start"].(float64); ok {
					found++
					if got := cut(int(start), int(v["end"].(float64))); got != v["text"] {
						bad = fmt.Sprintf("%s: %q, not %q", name, got, v["text"])
					}
				}
				for _, x := range v {
					visit(x)
				}
			}
		}
		for _, field := range entry {
			visit(field)
		}
		if bad == "" && found != want {
			bad = fmt.Sprintf("%s: %d quotes, not %d", name, found, want)
		}
		if bad != "" {
			return bad
		}
	}
	return ""
}

func TestEverythingReadIsQuotedFromTheEntry(t *testing.T) {
	for _, s := range someSources(t) {
		_, read, _ := s.entries(t)
		for _, e := range read {
			assert.Empty(t, checkSpans(e), "%s %s", s.name, e.ID)
			assert.Empty(t, checkJSON(e), "%s %s", s.name, e.ID)
		}
	}
}

// The checks of the test above must be able to fail.
func TestTheSpanChecksFind(t *testing.T) {
	const text = "On March 1, in Almaty, “🕊” K. Bekov and Bekov came[1]"
	require.Empty(t, checkSpans(readEntry(t, text)))
	require.Empty(t, checkJSON(readEntry(t, text)))
	require.Equal(t, "K. Bekov", showPeople(readEntry(t, text)))
	for name, spoil := range map[string]func(*model.Entry){
		"shifted":  func(e *model.Entry) { e.People[0].Mentions[0].Start++ },
		"in runes": func(e *model.Entry) { e.Footnotes[0].Mentions[0].Start -= 7; e.Footnotes[0].Mentions[0].End -= 7 },
		"beyond":   func(e *model.Entry) { e.Footnotes[0].Mentions[0].End++ },
		"requoted": func(e *model.Entry) { e.Places[0].Mentions[0].Text = "Alma-Ata" },
		"disorder": func(e *model.Entry) { slices.Reverse(e.People[0].Mentions) },
		"repeated": func(e *model.Entry) { m := &e.People[0].Mentions; *m = append(*m, (*m)[1]) },
		"twice":    func(e *model.Entry) { e.Places = append(e.Places, e.Places[0]) },
		"late": func(e *model.Entry) {
			e.Footnotes = []model.Footnote{{Number: 2, Mentions: e.Footnotes[0].Mentions}, {Number: 3, Mentions: e.People[0].Mentions}}
		},
		"from afar": func(e *model.Entry) { e.Places[0].Mentions = nil },
		"no reason": func(e *model.Entry) { e.Unread = []model.Unread{{Span: model.Span{Start: 0, End: 2}, Text: "On"}} },
	} {
		e := readEntry(t, text)
		spoil(e)
		assert.NotEmpty(t, checkSpans(e), name)
	}
	e := readEntry(t, text)
	e.Footnotes[0].Mentions[0].Text = "[2]"
	assert.NotEmpty(t, checkJSON(e))
}

func TestTokensAreTheTextOfTheEntry(t *testing.T) {
	for _, s := range someSources(t) {
		cut, _, _ := s.entries(t)
		for _, e := range cut {
			var ts parser.Tokens
			ts.Scan(e.Text)
			var b strings.Builder
			for i, tok := range ts.List {
				require.Less(t, tok.Start, tok.End, "%s %s: token %d is empty", s.name, e.ID, i)
				b.WriteString(ts.Quote(i, i))
			}
			assert.Equal(t, e.Text, b.String(), "%s %s", s.name, e.ID)
			assert.Equal(t, e.Text, string(s.text[e.Span.Start:e.Span.End]), "%s %s", s.name, e.ID)
		}
	}
}

// TestAnEntryMayEndAnywhere holds that an entry that is cut behind any of its words is read, and one that lacks any of them.
func TestAnEntryMayEndAnywhere(t *testing.T) {
	const oneIn = 20 // entries
	for _, text := range []string{"On March 1, in Quorvash Telmbrek,", "On March 1, they were all tried in Temirtau, where the", "On March 1, Bekov, called in papers Quorvash Telmbrek,"} {
		assert.Equal(t, text, readEntry(t, text).Text)
	}
	for _, src := range someSources(t) {
		x := New(src.lex)
		x.Reuse = true
		cut, _, _ := src.entries(t)
		for i, e := range cut {
			if i%(oneIn*racing.OneIn) > 0 {
				continue
			}
			var tokens parser.Tokens
			tokens.Scan(e.Text)
			for k := 1; k < len(tokens.List); k++ {
				from, to := int(tokens.List[k-1].End), int(tokens.List[k].End)
				if from < e.Lead.End {
					continue
				}
				for _, text := range []string{e.Text[:from], e.Text[:from] + e.Text[to:]} {
					less := *e
					less.Text = text
					assert.Equal(t, text, x.Entry(&less).Text)
				}
			}
		}
	}
}

// textLines are the lines of a text without white space at their ends, blank ones too, as editors number them.
func textLines(text string) []string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(text, "\uFEFF"))
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return lines
}

func TestEveryLineIsHeldOnce(t *testing.T) {
	for _, s := range someSources(t) {
		cut, _, r := s.entries(t)
		lines := textLines(string(s.text))
		held := map[int]int{}
		hold := func(number int, text string, same func(line, text string) bool) {
			require.LessOrEqual(t, number, len(lines), s.name)
			assert.True(t, same(lines[number-1], text), "%s:%d: %q holds %q", s.name, number, lines[number-1], text)
			held[number]++
		}
		equal := func(line, text string) bool { return line == text }
		for _, e := range cut {
			for i, l := range textLines(e.Text) {
				if l != "" {
					hold(e.Line+i, l, equal)
				}
			}
		}
		for _, o := range r.Other {
			hold(o.Line, o.Text, equal)
		}
		for _, n := range r.Notes {
			mark := "[" + strconv.Itoa(n.Number) + "]"
			first, next, below := strings.Cut(n.Text, " "+n.URL)
			if !below && n.Text == n.URL && lines[n.Line-1] == mark {
				first, below = "", true
			}
			if below = below && next == "" && !strings.HasSuffix(lines[n.Line-1], n.URL); !below {
				first = n.Text
			}
			hold(n.Line, first, func(line, text string) bool {
				rest, ok := strings.CutPrefix(line, mark)
				return ok && strings.TrimLeft(rest, " \t\u00a0:.") == text
			})
			if below { // the address stands on a line of its own
				at := n.Line + 1 + slices.IndexFunc(lines[n.Line:], func(l string) bool { return l != "" })
				hold(at, n.URL, equal)
			}
		}
		for i, l := range lines {
			want := 0
			if l != "" {
				want = 1
			}
			assert.Equal(t, want, held[i+1], "%s:%d is held so often: %q", s.name, i+1, l)
		}
	}
}

// The result must not depend on how it was come by: by how many workers, from a file or a trickling pipe, the first time or the second.
func TestExtractionIsTheSameHoweverItRuns(t *testing.T) {
	for _, s := range someSources(t) {
		want := s.lines(t, plainly, 1)
		require.NotEmpty(t, want)
		assert.Equal(t, want, s.lines(t, plainly, 1), "%s: a second run", s.name)
		assert.Equal(t, want, s.lines(t, plainly, 8), "%s: eight workers", s.name)
		assert.Equal(t, want, s.lines(t, iotest.OneByteReader, 1), "%s: a byte at a time", s.name)
		assert.Equal(t, want, s.lines(t, iotest.DataErrReader, 3), "%s: the end with the last bytes", s.name)
	}
}

// Of one month, one worker has all; of years, everyone has some.
func TestManyBatchesKeepTheOrder(t *testing.T) {
	var long source
	for _, s := range sources(t) {
		if s.name == "2022-03.txt" {
			long = s
		}
	}
	long.text = bytes.Repeat(append(long.text, '\n', '\n'), 40)
	require.Greater(t, len(long.text), 24*batchBytes)
	want := long.lines(t, plainly, 1)
	assert.True(t, want == long.lines(t, plainly, 8), "eight workers wrote something else than one")
	assert.True(t, want == long.lines(t, plainly, 2), "two workers wrote something else than one")
}

// What an Extractor has read leaves nothing behind that changes what it reads next.
func TestAnExtractorForgets(t *testing.T) {
	for _, s := range someSources(t) {
		cut, read, _ := s.entries(t)
		x := New(s.lex)
		x.Trace = true
		for i := range slices.Backward(cut) {
			got := x.Entry(cut[i])
			assert.True(t, reflect.DeepEqual(read[i], got), "%s %s reads otherwise behind other entries, or traced", s.name, cut[i].ID)
			for _, l := range x.Losses() {
				assert.Equal(t, l.Text, cut[i].Text[l.Start:l.End])
				assert.NotEmpty(t, l.Why)
			}
		}
	}
}

// A record says by which rule each value was read, and every rule can be looked up. No rule is there for nothing.
func TestEveryRuleIsListedAndUsed(t *testing.T) {
	listed := map[string]bool{}
	for _, r := range Rules() {
		assert.NotEmpty(t, r.About, r.ID)
		assert.False(t, listed[r.ID], "%s is listed twice", r.ID)
		listed[r.ID] = true
	}
	used := map[string]string{}
	collect := func(name string, lex *pack.Lexicon, e *model.Entry) {
		known := map[string]bool{}
		for _, r := range lex.Facilities() {
			known["facility."+r.ID] = true
		}
		for _, r := range lex.Patterns() {
			known["pattern."+r.ID] = true
		}
		for _, v := range values(e) {
			for _, m := range v.mentions {
				used[m.Rule] = name
				assert.True(t, listed[m.Rule] || known[m.Rule], "%s %s: %s was read by %q", name, e.ID, v.what, m.Rule)
			}
		}
	}
	for _, s := range sources(t) {
		_, read, _ := s.entries(t)
		for _, e := range read {
			collect(s.name, s.lex, e)
		}
	}
	for _, text := range tableTexts(t) {
		collect("a table", builtin(), readText(builtin(), text))
	}
	for _, r := range Rules() {
		assert.Contains(t, used, r.ID, "no text of the tests is read by it")
	}
	assert.Contains(t, used, "facility.institution-code")
	assert.Contains(t, used, "pattern.fine-base-units")
}
