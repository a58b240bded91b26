package pack

import (
	"errors"
	"strings"
)

// template is a Facility's Code, parted into text and groups.
type template []piece

// piece is either text or the name of a group.
type piece struct{ text, group string }

// parseTemplate reads "${prefix}-${number}". A dollar sign without a brace is text.
func parseTemplate(source string) (template, error) {
	var pieces template
	for source != "" {
		text, rest, found := strings.Cut(source, "${")
		if text != "" {
			pieces = append(pieces, piece{text: text})
		}
		if !found {
			break
		}
		group, after, closed := strings.Cut(rest, "}")
		if !closed || group == "" {
			return nil, errors.New("${ needs the name of a group and }")
		}
		pieces = append(pieces, piece{group: group})
		source = after
	}
	return pieces, nil
}

// fill puts the groups into the template. It reports the first group that group does not know.
func (t template) fill(group func(name string) (string, error)) (string, error) {
	var code strings.Builder
	code.Grow(24) // more than most codes have
	for _, p := range t {
		if p.group == "" {
			code.WriteString(p.text)
			continue
		}
		text, err := group(p.group)
		if err != nil {
			return "", err
		}
		code.WriteString(text)
	}
	return code.String(), nil
}
