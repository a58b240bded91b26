package extract

import (
	"fmt"
	"hash/fnv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// slips are what typing, copying and converting do to a text and no reader minds.
var slips = []struct{ name, at, becomes string }{
	{"a no-break space", `(\S) (\S)`, "${1}\u00a0${2}"},
	{"a narrow no-break space", `(\S) (\S)`, "${1}\u202f${2}"},
	{"a tab", `(\S) (\S)`, "${1}\t${2}"},
	{"two spaces", `(\S) (\S)`, "${1}  ${2}"},
	{"a no-break space beside a space", `(\S) (\S)`, "${1}\u00a0 ${2}"},
	{"a soft hyphen", `([a-z])([a-z])`, "${1}\u00ad${2}"},
	{"a zero-width space in a word", `([A-Za-z])([a-z])`, "${1}\u200b${2}"},
	{"a soft hyphen in a number", `(\d)(\d)`, "${1}\u00ad${2}"},
	{"a Cyrillic а", `([a-z])a([a-z])`, "${1}а${2}"},
	{"a Cyrillic е", `([a-z])e([a-z])`, "${1}е${2}"},
	{"a Cyrillic А", `\bA([a-z.])`, "А${1}"},
	{"two commas", `([a-z]), ([a-z])`, "${1},, ${2}"},
	{"two full stops", `([a-z])\. `, "${1}.. "},
	{"a straight opening mark", `“`, `"`},
	{"a straight closing mark", `”`, `"`},
	{"a straight apostrophe", `’`, `'`},
	{"a space before a footnote mark", `(\S)(\[\d+\])`, "${1} ${2}"},
	{"no space behind an initial", `\b([A-Z])\. ([A-Z][a-z])`, "${1}.${2}"},
	{"a small letter", `\bArticle (\d)`, "article ${1}"},
	{"a word cut short", `\bArticle (\d)`, "Art. ${1}"},
	{"no space before a number", `\bArticle (\d)`, "Article${1}"},
	{"no comma before a part", `(\d), Part (\d)`, "${1} Part ${2}"},
	{"a reference to a space", `(\S) (\S)`, "${1}&nbsp;${2}"},
	{"a reference to an opening mark", `“`, "&ldquo;"},
	{"a reference to a closing mark", `”`, "&#8221;"},
	{"a reference to an apostrophe", `’`, "&rsquo;"},
	{"a reference to a dash", ` [–—] `, " &#x2014; "},
	{"a reference to a letter", `([a-z])a([a-z])`, "${1}&#97;${2}"},
	{"a reference to a soft hyphen", `([a-z])([a-z])`, "${1}&shy;${2}"},
	{"no space beside a dash", `(\S) [–—] (\S)`, "${1}—${2}"},
}

// TestSlipsOfTypingChangeNothing holds that a chronicle is read alike with one slip in each of its entries.
func TestSlipsOfTypingChangeNothing(t *testing.T) {
	for _, s := range someSources(t)[1:] {
		if s.lex != builtin() { // the pack is the test's own
			continue
		}
		cut, read, _ := s.entries(t)
		x := New(s.lex)
		for k, slip := range slips {
			places := regexp.MustCompile(slip.at)
			for i, e := range cut {
				if (i+k)%3 > 0 { // a third of the entries for each is enough for one run
					continue
				}
				text, ok := slipped(e, places, slip.becomes)
				if !ok {
					continue
				}
				same := entryOf(s.lex, text)
				if e.Lead.Line > 0 { // the date stands above it
					same.Lead = e.Lead
				}
				again := x.Entry(same)
				assert.Equal(t, said(read[i]), said(again), "%s: %s: %s", s.name, slip.name, text)
				_, before := s.lex.Calendar().Lead(e.Text)
				_, after := s.lex.Calendar().Lead(text)
				assert.Equal(t, before, after, "%s: %s: %s", s.name, slip.name, text)
			}
		}
	}
}

// slipped is the text of an entry with one of the places changed, which one its text decides; ok is false where it has none.
func slipped(e *parser.Entry, places *regexp.Regexp, becomes string) (text string, ok bool) {
	all := places.FindAllStringSubmatchIndex(e.Text, -1)
	if len(all) == 0 {
		return "", false
	}
	h := fnv.New32a()
	fmt.Fprint(h, e.Text, becomes)
	at := all[int(h.Sum32()>>1)%len(all)]
	return e.Text[:at[0]] + string(places.ExpandString(nil, becomes, e.Text, at)) + e.Text[at[1]:], true
}

// said is what was read in an entry, without the letters that a slip changes.
func said(e *model.Entry) (list []string) {
	plain := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r < 'a' || r > 'z' {
				return -1
			}
			return r
		}, string(parser.Fold(nil, s)))
	}
	list = append(list, "city "+plain(e.City), "region "+plain(e.Region))
	for _, p := range e.Places {
		list = append(list, p.Kind+" "+plain(p.Name))
	}
	for _, p := range e.People {
		list = append(list, "person "+plain(p.Name))
	}
	for _, a := range e.Articles {
		list = append(list, strings.Join([]string{"article", a.Jurisdiction, a.Code, a.Article, a.Part, a.Clause}, " "))
	}
	for _, f := range e.Facilities {
		list = append(list, "facility "+f.Code)
	}
	for _, f := range e.Footnotes {
		list = append(list, fmt.Sprint("footnote ", f.Number))
	}
	slices.Sort(list)
	return list
}
