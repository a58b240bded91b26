package lint

import (
	"fmt"
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// Style is a thing that can be written in several ways, of which a report should keep to one: the configured one, else the one that it mostly
// uses itself.
type Style struct {
	Key    string   // in the configuration: "quotes"
	Values []string // of the key, in the order of the variants: "curly", "guillemets"
	Names  []string // of the variants in messages: "“…”", "«…»"
	Usual  bool     // the first variant is what English has anyway: it is the report's also where it is no more than the most frequent
	// Deviant tells of a use that is not the house's: a message, and a repair with bytes of the draft's text where there is one.
	Deviant func(d *Draft, use Use, house int) (message string, fix *model.Fix)
}

// Use is one place where one of the variants of a style is written.
type Use struct {
	Variant int
	At      model.Span // bytes of the draft's text
	Group   string     // uses of different groups are judged apart
	Outer   int        // variant of the use that it stands in, -1 for none; one that stands in another does not count for the majority

	rule      *Rule
	paragraph *Paragraph
}

// Names are what the variant of the use and the house's variant are called in messages.
func (u Use) Names(house int) (found, wanted string) {
	names := u.rule.Style.Names
	return names[u.Variant], names[house]
}

// gather keeps the uses that the paragraphs told, by rule and in order of place.
func (r *Review) gather(uses []Use) {
	slices.SortStableFunc(uses, func(a, b Use) int { return a.At.Start - b.At.Start })
	r.uses = map[*Rule][]Use{}
	for _, u := range uses {
		r.uses[u.rule] = append(r.uses[u.rule], u)
	}
}

// Uses lists what Check of the rule in hand told by Pass.Use, in order of place.
func (r *Review) Uses() []Use { return r.uses[r.rule] }

// House is the variant of a rule's style that the draft is to keep to, -1 where it has none. It is for styles without groups.
func (r *Review) House(rule *Rule) int {
	house, _ := r.house(rule.Style, r.uses[rule])
	return house
}

// styles judges the uses of all rules of style, and reports those that deviate.
func (r *Review) styles(rules []*Rule) {
	for _, rule := range rules {
		if rule.Style == nil {
			continue
		}
		r.rule = rule
		var groups []string
		of := map[string][]Use{}
		for _, u := range r.Uses() {
			if of[u.Group] == nil {
				groups = append(groups, u.Group)
			}
			of[u.Group] = append(of[u.Group], u)
		}
		for _, g := range groups {
			r.style(rule.Style, of[g])
		}
	}
}

func (r *Review) style(s *Style, uses []Use) {
	house, counts := r.house(s, uses)
	if house < 0 {
		r.undecided(s, uses, counts)
		return
	}
	for _, u := range uses {
		if u.Variant == house && u.Outer < 0 {
			continue
		}
		message, fix := s.Deviant(r.Draft, u, house)
		if message == "" {
			continue
		}
		p := r.Report(u.paragraph, u.At, message)
		if fix != nil {
			p.repair(fix.Safe, fix.Edits)
		}
	}
}

// house is the variant that the report is to keep to, -1 where neither the configuration nor more than two thirds of the uses say, nor English
// itself; and how often each is used.
func (r *Review) house(s *Style, uses []Use) (int, []int) {
	counts, all := make([]int, len(s.Values)), 0
	for _, u := range uses {
		if u.Outer < 0 {
			counts[u.Variant]++
			all++
		}
	}
	if set := slices.Index(s.Values, r.Settings.Style[s.Key]); set >= 0 {
		return set, counts
	}
	for v, n := range counts {
		if 3*n > 2*all {
			return v, counts
		}
	}
	if s.Usual && all > 0 && counts[0] == slices.Max(counts) {
		return 0, counts
	}
	return -1, counts
}

// undecided says once for the draft that a style is mixed, at the first use of the variant that is not the most frequent.
func (r *Review) undecided(s *Style, uses []Use, counts []int) {
	most := 0
	for v, n := range counts {
		if n > counts[most] {
			most = v
		}
	}
	for _, u := range uses {
		if u.Variant != most && u.Outer < 0 {
			message := fmt.Sprintf("%s stands here, %s on line %d; neither is the rule in this draft (%d and %d): choose one, or set style.%s",
				s.Names[u.Variant], s.Names[most], r.lineOf(first(uses, most).At.Start), counts[u.Variant], counts[most], s.Key)
			r.Report(u.paragraph, u.At, message).As(model.Suggestion)
			return
		}
	}
}

func first(uses []Use, variant int) Use {
	for _, u := range uses {
		if u.Variant == variant && u.Outer < 0 {
			return u
		}
	}
	return uses[0]
}

// lineOf is the line that holds a byte of the draft's text, from 1.
func (d *Draft) lineOf(at int) int {
	n, found := slices.BinarySearch(d.lines, at)
	if found {
		return n + 1
	}
	return n
}
