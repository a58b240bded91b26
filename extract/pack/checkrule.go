package pack

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/internal/strictyaml"
)

// fields are what a pattern may fill; "extra.<name>" stands for any name.
var fields = []string{"people", "places", "articles", "facilities", "extra.<name>"}

func (r *reading) facilities(list []Facility) {
	ids := strictyaml.Unique{}
	for i := range list {
		f := &list[i]
		groups, compiled := r.rule(ids, f, "a facility", &f.ID, &f.Literal, &f.Pattern, &f.Examples)
		r.template(f, groups, compiled)
		r.letters(f.Letters)
		codes := strictyaml.Unique{}
		for j := range f.Known {
			known := &f.Known[j]
			r.Need(known, "a known facility", "code", &known.Code)
			r.Once(codes, "facility", known.Code, &known.Code)
		}
	}
}

func (r *reading) patterns(list []Pattern) {
	ids := strictyaml.Unique{}
	for i := range list {
		p := &list[i]
		r.rule(ids, p, "a pattern", &p.ID, &p.Literal, &p.Pattern, &p.Examples)
		r.Need(p, "a pattern", "field", &p.Field)
		if p.Field != "" && !isField(p.Field) {
			r.Add(r.Where(&p.Field), "unknown field "+strictyaml.Quoted(p.Field)+nearest.Advice(p.Field, fields))
		}
	}
}

// rule checks what facilities and patterns share, and gives the groups of the pattern where it compiles.
func (r *reading) rule(ids strictyaml.Unique, owner any, what string, id, literal, pattern *string, examples *Examples) ([]string, bool) {
	r.Need(owner, what, "id", id)
	r.id(id)
	r.Once(ids, "rule", *id, id)
	r.Need(owner, what, "literal", literal)
	r.Need(owner, what, "pattern", pattern)
	for _, field := range []*string{literal, pattern} {
		if strings.HasSuffix(*field, "\n") {
			r.Add(r.Where(field), "this ends with a line break, which no text has there; write |- instead of |")
		}
	}
	r.examples(owner, what, examples)
	if *pattern == "" || r.part {
		return nil, false
	}
	return r.compiles(pattern)
}

// compiles checks a pattern by itself.
func (r *reading) compiles(pattern *string) ([]string, bool) {
	matcher, err := compile(*pattern)
	if err != nil {
		r.Add(r.Where(pattern), err.Error())
		return nil, false
	}
	groups, err := matcher.Groups()
	return groups, err == nil
}

// template checks the code of a facility against the groups of its pattern.
func (r *reading) template(f *Facility, groups []string, compiled bool) {
	if compiled && !slices.Contains(groups, "code") {
		r.Add(r.Where(&f.Pattern), `the pattern of a facility needs the group "code", written (?<code>…)`)
	}
	r.filled(&f.Code, groups, compiled)
}

// filled checks a template against the groups of the pattern that fills it.
func (r *reading) filled(source *string, groups []string, compiled bool) {
	pieces, err := parseTemplate(*source)
	if err != nil {
		r.Add(r.Where(source), err.Error())
	}
	for _, piece := range pieces {
		if compiled && piece.group != "" && !slices.Contains(groups, piece.group) {
			r.Add(r.Where(source), "the pattern has no group "+strictyaml.Quoted(piece.group)+nearest.Advice(piece.group, groups))
		}
	}
}

func (r *reading) letters(list []Letter) {
	seen := strictyaml.Unique{}
	for i := range list {
		letter := &list[i]
		r.Need(letter, "a letter", "from", &letter.From)
		r.Need(letter, "a letter", "to", &letter.To)
		r.Form(&letter.From, func(s string) bool { return len([]rune(s)) == 1 }, `"from" is one letter`)
		r.Once(seen, "letter", letter.From, &letter.From)
	}
}

// examples checks that a rule shows at least one text it matches and one it rejects.
func (r *reading) examples(owner any, what string, e *Examples) {
	if !r.Given(e) {
		r.Missing(owner, what, "examples")
		return
	}
	r.Need(e, "the examples of "+what, "match", &e.Match)
	r.Need(e, "the examples of "+what, "reject", &e.Reject)
	for i := range e.Match {
		match := &e.Match[i]
		r.Need(match, "an example", "text", &match.Text)
		r.Need(match, "an example", "values", &match.Values)
	}
}

func isField(field string) bool {
	name, extra := strings.CutPrefix(field, "extra.")
	if !extra {
		return slices.Contains(fields, field) && field != "extra.<name>"
	}
	return small(rune((name + " ")[0])) && only(name, func(r rune) bool { return small(r) || digit(r) || r == '_' || r == '-' })
}
