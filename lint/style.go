package lint

import (
	"fmt"
	"slices"

	"github.com/openchronicle/chronicle/model"
)

// Style is a thing that can be written in several ways, of which a report should keep to one: the configured one, else the one that it mostly
// uses itself.
type Style struct {
	Key      string                  // in the configuration: "quotes"
	Values   []string                // of the key, in the order of the variants: "curly", "guillemets"
	Names    []string                // of the variants in messages: "“…”", "«…»"; those without a value are never the house's
	Mixed    bool                    // a group that the draft writes in one way only is never wrong, whatever the configuration says
	Each     bool                    // where no variant is the rule in the draft, all uses of the rarer ones are suggestions, not the first alone
	Fewest   int                     // a group of fewer uses is not judged, unless the configuration chooses
	Odd      int                     // of a mixed style, a variant that is wrong also where a group has no other, unless the configuration chooses it; 0 for none
	Usual    bool                    // the first variant is what English has anyway: it is the report's also where it is no more than the most frequent
	Official func(group string) bool // the first variant of a group is that of the laws: the others are told unless one is much more frequent, and one that stands alone is too
	// Deviant tells of a use that is not the house's: a message, and a repair with bytes of the draft's text where there is one.
	Deviant func(d *Draft, use Use, house int) (message string, fix *model.Fix)
	// Asked says that drafts may well mix the variants: they are judged only where the configuration chooses one.
	Asked bool
}

// unrepaired is the Deviant of styles that have no repair.
func unrepaired(_ *Draft, use Use, house int) (string, *model.Fix) {
	return use.Deviates(house), nil
}

// House is the variant of a rule's style that the draft is to keep to, -1 where it has none. It is for styles without groups.
func (r *Review) House(rule *Rule) int {
	var list []used
	if order := slices.Index(r.rules, rule); order >= 0 {
		list = r.uses[order].list.list()
	}
	house, _ := r.house(rule.Style, list)
	return house
}

// styles judges the uses of all rules of style, and reports those that deviate.
func (r *Review) styles() {
	for order, rule := range r.rules {
		if rule.Style == nil || rule.Style.Asked && r.Settings.Style[rule.Style.Key] == "" {
			continue
		}
		r.order = order
		for _, list := range r.grouped(r.used()) {
			r.style(rule.Style, list)
		}
	}
}

func (r *Review) style(s *Style, list []used) {
	if len(list) < s.Fewest && r.chosen(s) < 0 {
		return
	}
	house, counts := r.house(s, list)
	if only := int(list[0].variant); s.Mixed && counts[only] == len(list) {
		if only == 0 || only != s.Odd || r.chosen(s) == only {
			r.unofficial(s, list)
			return
		}
		house = 0
	}
	if house < 0 {
		r.undecided(s, list, counts)
		return
	}
	for _, u := range list {
		if int(u.variant) == house && u.outer < 0 {
			continue
		}
		use := r.use(u)
		message, fix := s.Deviant(r.Draft, use, house)
		if message == "" {
			continue
		}
		r.Report(use.paragraph, use.At, message).repairBy(fix)
	}
}

// unofficial says that the only use of a group is not what the laws write.
func (r *Review) unofficial(s *Style, list []used) {
	use := r.use(list[0])
	if len(list) > 1 || use.Variant == 0 || s.Official == nil || r.chosen(s) >= 0 || !s.Official(use.Group) {
		return
	}
	_, fix := s.Deviant(r.Draft, use, 0)
	problem := r.Report(use.paragraph, use.At, fmt.Sprintf("here it is %s, and the laws have %s", s.Names[use.Variant], s.Names[0])).As(model.Suggestion)
	if fix != nil {
		problem.Unsafe(fix.Edits...)
	}
}

// house is the variant that the report is to keep to, -1 where neither the configuration nor more than two thirds of the list say, nor English
// itself; and how often each is used.
func (r *Review) house(s *Style, list []used) (int, []int) {
	counts, all := make([]int, len(s.Names)), 0
	for _, u := range list {
		if u.outer < 0 {
			counts[u.variant]++
			all++
		}
	}
	if set := r.chosen(s); set >= 0 {
		return set, counts
	}
	for v, n := range counts[:len(s.Values)] {
		if 3*n > 2*all {
			return v, counts
		}
	}
	if s.Usual && all > 0 && counts[0] == slices.Max(counts) {
		return 0, counts
	}
	return -1, counts
}

// chosen is the variant that the configuration chooses, -1 where it chooses none.
func (r *Review) chosen(s *Style) int { return slices.Index(s.Values, r.Settings.Style[s.Key]) }

// undecided says that a style is mixed, at the first use of a variant that is not the most frequent, or at each.
func (r *Review) undecided(s *Style, list []used, counts []int) {
	most := 0
	if !r.official(s, list, counts) {
		for v, n := range counts[:len(s.Values)] {
			if n > counts[most] {
				most = v
			}
		}
	}
	if counts[most] == 0 {
		return
	}
	for _, u := range list {
		if int(u.variant) != most && u.outer < 0 {
			message := fmt.Sprintf("here it is %s, on line %d %s; the draft has both ways (%d and %d times) and no rule: choose one, or set style.%s",
				s.Names[u.variant], r.lineOf(first(list, most).at.Start), s.Names[most], counts[u.variant], counts[most], s.Key)
			r.Report(r.checked[u.paragraph], u.at, message).As(model.Suggestion)
			if !s.Each {
				return
			}
		}
	}
}

// official reports whether the first variant of a group that laws write so is used, and no other more than twice as often.
func (r *Review) official(s *Style, list []used, counts []int) bool {
	return s.Official != nil && slices.Max(counts) <= 2*counts[0] && s.Official(r.use(list[0]).Group)
}

func first(list []used, variant int) used {
	for _, u := range list {
		if int(u.variant) == variant && u.outer < 0 {
			return u
		}
	}
	return list[0]
}

// lineOf is the line that holds a byte of the draft's text, from 1.
func (d *Draft) lineOf(at int) int {
	n, found := slices.BinarySearch(d.lines, at)
	if found {
		return n + 1
	}
	return n
}
