package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// A code is known by its beginning: letters and a number of three digits that the pack has together ("LA-155"). Whatever begins otherwise is
// none: aircraft, documents, diseases. Letters of another alphabet are facility-script's.
var facilityMalformed = &Rule{
	Rule: model.Rule{
		ID:       "facility-malformed",
		Title:    "Codes of facilities have all their parts and signs",
		Why:      "“LA-155-18”, “LA155/18” and “LA-155/18” are one facility to a reader and three to a search.",
		Severity: model.Warning,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, a hunger strike began in the LA155-18 facility[1]",
		Good:     "On February 1, in Almaty, a hunger strike began in the LA-155/18 facility[1]",
	},
	Check: func(p *Pass) {
		for _, i := range p.Numbers {
			if n := p.Token(i); len(n) == 3 || len(n) > 4 && n[3] == '.' {
				p.facilityCode(i)
			} else if len(n) == 5 || len(n) == 4 && (p.facilityWord(p.Next(i)) || p.facilityWord(p.Prev(i-2))) {
				p.slashLost(i)
			}
		}
	},
}

// facilityCode checks the code whose department is the number at token i.
func (p *Pass) facilityCode(i int) {
	if p.departments.of(p.Token(i)[:3]) == nil {
		return
	}
	letters := p.Prev(i)
	if p.Kind(letters) == parser.Punct && (p.dash(letters) || p.Byte(letters) == '/') {
		letters = p.Prev(letters)
	}
	if letters < 0 || i-letters > 4 || p.Kind(letters) != parser.Word || p.joined(letters) {
		return
	}
	prefix := p.departmentOf(p.Token(letters), p.Token(i)[:3])
	if prefix == "" {
		return
	}
	number, end := p.facilityNumber(i)
	if number == "" {
		p.withoutNumber(letters, i)
		return
	}
	if b := p.Byte(end + 1); b == '/' || b == '-' && p.Kind(end+2) == parser.Number { // "LA-155/18/3"
		return
	}
	p.rewrite(letters, end, prefix+"/"+number)
}

// slashLost checks a code whose department and number are one number, at token i: "LA-15518".
func (p *Pass) slashLost(i int) {
	letters := i - 2
	if p.Byte(i-1) != '-' || p.Kind(letters) != parser.Word || p.joined(letters) || p.Byte(i+1) == '/' {
		return
	}
	department, number := p.Token(i)[:3], p.Token(i)[3:]
	if prefix := p.departmentOf(p.Token(letters), department); prefix != "" && isNumber(number) {
		p.Report(p.Span(letters, i), "the code is written "+prefix+"/"+number).Unsafe(insert(p.Span(i, i).Start+len(department), "/"))
	}
}

// dash reports whether token i is a hyphen or a dash.
func (p *Pass) dash(i int) bool {
	f := p.folded(i)
	return len(f) == 1 && f[0] == '-'
}

// joined reports whether something is glued to the front of token i: the rest of an address or of a longer code.
func (p *Pass) joined(i int) bool {
	switch p.Byte(i - 1) {
	case '/', '-', '.', '_', '@', '#', '=':
		return true
	}
	return p.Kind(i-1) == parser.Number
}

// departmentOf is the beginning of codes that letters, in any case and script, and a number make: "LA-155"; "" where no pack knows it.
func (p *Pass) departmentOf(letters, number string) string {
	for _, d := range p.departments.of(number) {
		if strings.EqualFold(d.letters, letters) || strings.EqualFold(d.letters, latinCode(d.rule, letters)) {
			return d.prefix
		}
	}
	return ""
}

// department is a prefix with which a pack has codes begin, "LA-155", and the letters of it.
type department struct {
	prefix  string
	letters string
	rule    *pack.FacilityRule
}

// departments are by their numbers, which have three digits.
type departments [1000][]department

// departmentsOf lists the departments of a lexicon.
func departmentsOf(lex *pack.Lexicon) *departments {
	all := &departments{}
	for _, r := range lex.Facilities() {
		for _, prefix := range r.Prefixes {
			letters, number, _ := strings.Cut(prefix, "-")
			if n := threeDigits(number); n >= 0 {
				all[n] = append(all[n], department{prefix, letters, r})
			}
		}
	}
	return all
}

// of are the departments that have a number.
func (d *departments) of(number string) []department {
	n := threeDigits(number)
	if n < 0 {
		return nil
	}
	return d[n]
}

// threeDigits is the number that has them, -1 for what else it may be.
func threeDigits(number string) int {
	if len(number) != 3 {
		return -1
	}
	n := 0
	for _, c := range []byte(number) {
		if c < '0' || c > '9' {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// latinCode writes the letters of another script as the rule has them, and the others as they are.
func latinCode(r *pack.FacilityRule, letters string) string {
	ascii := true
	for i := range len(letters) {
		ascii = ascii && letters[i] < 0x80
	}
	if ascii {
		return letters
	}
	var b strings.Builder
	for _, c := range letters {
		to := string(c)
		for i := range r.Letters {
			if r.Letters[i].From == strings.ToUpper(to) {
				to = r.Letters[i].To
				break
			}
		}
		b.WriteString(to)
	}
	return b.String()
}

// facilityNumber finds the facility's own number behind the department at token i: "/18", " / 18", "-18", ".18". It gives the last token of it.
func (p *Pass) facilityNumber(i int) (number string, end int) {
	if _, glued, ok := strings.Cut(p.Token(i), "."); ok { // one number to the scanner
		return glued, i
	}
	sep := p.Next(i)
	if sep > i+2 || p.Byte(sep) != '/' && p.Byte(sep) != '\\' && !(p.Kind(sep) == parser.Punct && p.dash(sep)) {
		return "", i
	}
	n := p.Next(sep)
	if p.Kind(n) != parser.Number || n > sep+2 || len(p.Token(n)) > 3 || p.Byte(sep) != '/' && (sep != i+1 || n != sep+1) {
		return "", i
	}
	return p.Token(n), n
}

// rewrite reports the code of the tokens from to to where it differs from the right one by more than the script of its letters.
func (p *Pass) rewrite(from, to int, right string) {
	letters, rest, _ := strings.Cut(right, "-")
	var edits []model.Edit
	safe := true
	if p.Token(from) != letters && !(p.notLatin(from) && p.Has(from, parser.Capital)) {
		edits = append(edits, edit(p.Span(from, from), letters))
		safe = false
	}
	if tail := p.Span(from+1, to); p.Text[tail.Start:tail.End] != "-"+rest && !strings.ContainsAny(p.Text[tail.Start:tail.End], "\r\n") {
		edits = append(edits, edit(tail, "-"+rest))
	}
	if edits == nil {
		return
	}
	p.Report(p.Span(from, to), "the code is written "+right).repair(safe, edits)
}

// withoutNumber reports a code that ends with its department, where a word beside it says that one facility is meant.
func (p *Pass) withoutNumber(from, to int) {
	if p.Byte(to+1) == '/' && p.Kind(to+2) == parser.Space { // "OV-156/ facility"
		to++
	}
	if end := p.Byte(to + 1); end == '/' || end == '-' || !p.facilityWord(p.Next(to)) {
		return
	}
	p.Report(p.Span(from, to), "the code lacks the number of the facility")
}

// facilityWord reports whether token i is a word for a place of detention.
func (p *Pass) facilityWord(i int) bool {
	return p.in(i, prisons) || p.folds(i, "pre-trial", "pretrial", "detention", "center", "centre")
}
