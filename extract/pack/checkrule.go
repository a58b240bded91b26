package pack

import (
	"github.com/openchronicle/chronicle/internal/nearest"
	"slices"
	"strings"
)

// fields are what a pattern may fill; "extra.<name>" stands for any name.
var fields = []string{"people", "places", "articles", "facilities", "extra.<name>"}

func (r *reading) facilities(list []Facility) {
	ids := unique{}
	for i := range list {
		f := &list[i]
		groups, compiled := r.rule(ids, f, "a facility", &f.ID, &f.Literal, &f.Pattern, &f.Examples)
		r.template(f, groups, compiled)
		r.letters(f.Letters)
		codes := unique{}
		for j := range f.Known {
			known := &f.Known[j]
			r.need(known, "a known facility", "code", &known.Code)
			r.once(codes, "facility", known.Code, &known.Code)
		}
	}
}

func (r *reading) patterns(list []Pattern) {
	ids := unique{}
	for i := range list {
		p := &list[i]
		r.rule(ids, p, "a pattern", &p.ID, &p.Literal, &p.Pattern, &p.Examples)
		r.need(p, "a pattern", "field", &p.Field)
		if p.Field != "" && !isField(p.Field) {
			r.add(r.where[&p.Field], "unknown field "+quoted(p.Field)+nearest.Advice(p.Field, fields))
		}
	}
}

// rule checks what facilities and patterns share, and gives the groups of the pattern where it compiles.
func (r *reading) rule(ids unique, owner any, what string, id, literal, pattern *string, examples *Examples) ([]string, bool) {
	r.need(owner, what, "id", id)
	r.id(id)
	r.once(ids, "rule", *id, id)
	r.need(owner, what, "literal", literal)
	r.need(owner, what, "pattern", pattern)
	for _, field := range []*string{literal, pattern} {
		if strings.HasSuffix(*field, "\n") {
			r.add(r.where[field], "this ends with a line break, which no text has there; write |- instead of |")
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
		r.add(r.where[pattern], err.Error())
		return nil, false
	}
	groups, err := matcher.Groups()
	return groups, err == nil
}

// template checks the code of a facility against the groups of its pattern.
func (r *reading) template(f *Facility, groups []string, compiled bool) {
	if compiled && !slices.Contains(groups, "code") {
		r.add(r.where[&f.Pattern], `the pattern of a facility needs the group "code", written (?<code>…)`)
	}
	pieces, err := parseTemplate(f.Code)
	if err != nil {
		r.add(r.where[&f.Code], err.Error())
	}
	for _, piece := range pieces {
		if compiled && piece.group != "" && !slices.Contains(groups, piece.group) {
			r.add(r.where[&f.Code], "the pattern has no group "+quoted(piece.group)+nearest.Advice(piece.group, groups))
		}
	}
}

func (r *reading) letters(list []Letter) {
	seen := unique{}
	for i := range list {
		letter := &list[i]
		r.need(letter, "a letter", "from", &letter.From)
		r.need(letter, "a letter", "to", &letter.To)
		r.form(&letter.From, func(s string) bool { return len([]rune(s)) == 1 }, `"from" is one letter`)
		r.once(seen, "letter", letter.From, &letter.From)
	}
}

// examples checks that a rule shows at least one text it matches and one it rejects.
func (r *reading) examples(owner any, what string, e *Examples) {
	if !r.given(e) {
		r.missing(owner, what, "examples")
		return
	}
	r.need(e, "the examples of "+what, "match", &e.Match)
	r.need(e, "the examples of "+what, "reject", &e.Reject)
	for i := range e.Match {
		match := &e.Match[i]
		r.need(match, "an example", "text", &match.Text)
		r.need(match, "an example", "values", &match.Values)
	}
}

func isField(field string) bool {
	name, extra := strings.CutPrefix(field, "extra.")
	if !extra {
		return slices.Contains(fields, field) && field != "extra.<name>"
	}
	return small(rune((name + " ")[0])) && only(name, func(r rune) bool { return small(r) || digit(r) || r == '_' || r == '-' })
}
