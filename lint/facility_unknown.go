package lint

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/internal/nearest"
	"github.com/openchronicle/chronicle/model"
)

// Packs may list all facilities, or only how their codes begin; where a pack does neither, nothing is known and nothing is said. Letters that no
// code begins with are not judged: they are transliterated in more than one way.
var facilityUnknown = &Rule{
	Rule: model.Rule{
		ID:       "facility-unknown",
		Title:    "The facility is one that the packs know",
		Why:      "One wrong digit names another facility, or none.",
		Severity: model.Suggestion,
		Bad:      "On February 1, in Almaty, a hunger strike began in the LA-156/18 facility[1]",
		Good:     "On February 1, in Almaty, a hunger strike began in the LA-155/18 facility[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.Facilities {
			f := &p.Entry.Facilities[i]
			r := ruleOf(p.Lexicon.Facilities(), f)
			if r == nil {
				continue
			}
			if doubt := unlistedFacility(r, f.Code) + unlistedPrefix(r, f.Code) + longNumber(f.Code); doubt != "" {
				p.Report(f.Mentions[0].Span, doubt)
			}
		}
	},
}

// ruleOf is the pack's rule that read a facility, nil where another did.
func ruleOf(rules []*pack.FacilityRule, f *model.Facility) *pack.FacilityRule {
	id := strings.TrimPrefix(f.Mentions[0].Rule, "facility.")
	for _, r := range rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// unlistedFacility says that the rule lists its facilities and this is none of them.
func unlistedFacility(r *pack.FacilityRule, code string) string {
	if len(r.Known) == 0 || slices.ContainsFunc(r.Known, func(k pack.Known) bool { return k.Code == code }) {
		return ""
	}
	codes := make([]string, len(r.Known))
	for i := range r.Known {
		codes[i] = r.Known[i].Code
	}
	if near := nearest.Word(code, codes); near != "" {
		return "no facility " + code + " is known: is it " + near + "?"
	}
	return "no facility " + code + " is known"
}

// longNumber says that the number behind the department of a code is one that no department comes to.
func longNumber(code string) string {
	const longest = 2 // digits
	if department, number, ok := strings.Cut(code, "/"); ok && strings.Contains(department, "-") && len(number) > longest && isNumber(number) {
		return "no department has a hundred facilities: the number " + number + " is wrong"
	}
	return ""
}

// unlistedPrefix says that the code begins with letters that belong to another department.
func unlistedPrefix(r *pack.FacilityRule, code string) string {
	begin, _, ok := strings.Cut(code, "/")
	letters, number, _ := strings.Cut(begin, "-")
	if !ok || slices.Contains(r.Prefixes, begin) {
		return ""
	}
	var right []string
	known := false
	for _, prefix := range r.Prefixes {
		l, n, _ := strings.Cut(prefix, "-")
		known = known || l == letters
		if l == letters || n == number {
			right = append(right, prefix)
		}
	}
	if !known {
		return ""
	}
	return "no code begins with " + begin + ": is it " + strings.Join(right, " or ") + "?"
}
