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
	Mixed  bool     // a group that the draft writes in one way only is never wrong, whatever the configuration says
	Each   bool     // where no variant is the rule in the draft, all uses of the rarer ones are suggestions, not the first alone
	Usual  bool     // the first variant is what English has anyway: it is the report's also where it is no more than the most frequent
	// Deviant tells of a use that is not the house's: a message, and a repair with bytes of the draft's text where there is one.
	Deviant func(d *Draft, use Use, house int) (message string, fix *model.Fix)
	// Asked says that drafts may well mix the variants: they are judged only where the configuration chooses one.
	Asked bool
}

// Use is one place where one of the variants of a style is written, or what else a rule wants to know of a paragraph when it reviews the draft.
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

// House is the variant of a rule's style that the draft is to keep to, -1 where it has none. It is for styles without groups.
func (r *Review) House(rule *Rule) int {
	house, _ := r.house(rule.Style, r.uses[rule])
	return house
}

// styles judges the uses of all rules of style, and reports those that deviate.
func (r *Review) styles(rules []*Rule) {
	for _, rule := range rules {
		if rule.Style == nil || rule.Style.Asked && r.Settings.Style[rule.Style.Key] == "" {
			continue
		}
		r.rule = rule
		for _, uses := range grouped(r.Uses()) {
			r.style(rule.Style, uses)
		}
	}
}

// grouped parts uses by their group, the groups in order of their first use.
func grouped(uses []Use) [][]Use {
	switch {
	case len(uses) == 0:
		return nil
	case !slices.ContainsFunc(uses, func(u Use) bool { return u.Group != "" }):
		return [][]Use{uses}
	}
	at := map[string]int{}
	of, counts := make([]int, len(uses)), []int(nil)
	for i := range uses {
		group, known := at[uses[i].Group]
		if !known {
			group = len(counts)
			at[uses[i].Group] = group
			counts = append(counts, 0)
		}
		of[i] = group
		counts[group]++
	}
	groups, room := make([][]Use, len(counts)), make([]Use, len(uses))
	for g, n := range counts {
		groups[g], room = room[:0:n], room[n:]
	}
	for i, g := range of {
		groups[g] = append(groups[g], uses[i])
	}
	return groups
}

func (r *Review) style(s *Style, uses []Use) {
	house, counts := r.house(s, uses)
	if s.Mixed && counts[uses[0].Variant] == len(uses) {
		return
	}
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

// undecided says that a style is mixed, at the first use of a variant that is not the most frequent, or at each.
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
			if !s.Each {
				return
			}
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
