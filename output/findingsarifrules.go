package output

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// tool emits the program, its rules, and the packs it read with.
func (s *sarif) tool() {
	s.in("driver", func() {
		s.always("name", s.Generator.Name)
		s.stated("version", s.Generator.Version)
		s.always("informationUri", informationURI)
		s.objects("rules", len(s.Rules), func(i int) { s.rule(&s.Rules[i]) })
	})
	s.objects("extensions", len(s.Generator.Packs), func(i int) {
		name, version, _ := strings.Cut(s.Generator.Packs[i], "@")
		s.always("name", name)
		s.stated("version", version)
	})
}

func (s *sarif) rule(r *model.Rule) {
	s.always("id", r.ID)
	s.message("shortDescription", r.Title)
	s.message("fullDescription", r.Why)
	s.in("help", func() {
		s.always("text", inert(helpText(r)))
		s.always("markdown", inert(helpMarkdown(r)))
	})
	s.in("defaultConfiguration", func() { s.always("level", sarifLevels[r.Severity]) })
	s.in("properties", func() { s.texts("tags", tags(r)...) })
}

// tags say whether there is a repair.
func tags(r *model.Rule) []string {
	if r.Repair == "" {
		return []string{"chronicle"}
	}
	return []string{"chronicle", r.Repair + "-repair"}
}

func helpText(r *model.Rule) string {
	return r.Why + "\n\nWrong:\n\n" + shown(r.Bad) + "\n\nRight:\n\n" + shown(r.Good)
}

// helpMarkdown is what the page of rules says too.
func helpMarkdown(r *model.Rule) string {
	return markdown(r.Why) + "\n\nWrong:\n\n" + codeBlock(r.Bad) + "\nRight:\n\n" + codeBlock(r.Good)
}

// markdown is text in which nothing is taken for Markdown or HTML.
func markdown(text string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\`*_[]()<>#&!|~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
