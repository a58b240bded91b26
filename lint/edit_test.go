package lint_test

import (
	"testing"

	"github.com/openchronicle/chronicle/lint"
	"github.com/openchronicle/chronicle/model"
	"github.com/stretchr/testify/assert"
)

func fix(edits ...model.Edit) *model.Fix { return &model.Fix{Edits: edits} }

func put(start, end int, text string) model.Edit {
	return model.Edit{Span: model.Span{Start: start, End: end}, New: text}
}

func TestApply(t *testing.T) {
	for name, test := range map[string]struct {
		fixes   []*model.Fix
		want    string
		refused int
	}{
		"none":                          {nil, "abcdef", 0},
		"in any order":                  {[]*model.Fix{fix(put(4, 5, "E")), fix(put(0, 1, "A"))}, "AbcdEf", 0},
		"touching":                      {[]*model.Fix{fix(put(0, 2, "A")), fix(put(2, 4, "C"))}, "ACef", 0},
		"overlapping":                   {[]*model.Fix{fix(put(0, 3, "A")), fix(put(2, 4, "C"))}, "Adef", 1},
		"equal edits are made once":     {[]*model.Fix{fix(put(1, 2, "")), fix(put(1, 2, ""))}, "acdef", 0},
		"two insertions at one place":   {[]*model.Fix{fix(put(3, 3, "x")), fix(put(3, 3, "y"))}, "abcxdef", 1},
		"an insertion where one begins": {[]*model.Fix{fix(put(3, 4, "D")), fix(put(3, 3, "y"))}, "abcDef", 1},
		"an insertion where one ends":   {[]*model.Fix{fix(put(3, 4, "D")), fix(put(4, 4, "y"))}, "abcDyef", 0},
		"an insertion inside":           {[]*model.Fix{fix(put(2, 5, "X")), fix(put(3, 3, "y"))}, "abXf", 1},
		"whole or not at all":           {[]*model.Fix{fix(put(2, 3, "C")), fix(put(0, 1, "A"), put(2, 4, "Z"))}, "abCdef", 1},
	} {
		got, _, refused := lint.Apply("abcdef", test.fixes)
		assert.Equal(t, test.want, got, name)
		assert.Len(t, refused, test.refused, name)
	}
}
