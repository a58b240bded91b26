package output

import (
	"fmt"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// How much of a fix is told: more is seen better in the difference that chronicle fix shows.
const (
	mostEdits  = 4
	mostQuoted = 40 // cells of a text
)

// described says in one line what the fix of a finding does.
func described(f *model.Finding, lines *column.Finder) string {
	var told []string
	for i := range f.Fix.Edits {
		if i == mostEdits {
			told = append(told, fmt.Sprintf("and %d more", len(f.Fix.Edits)-i))
			break
		}
		told = append(told, describedEdit(f, &f.Fix.Edits[i], lines))
	}
	return strings.Join(told, ", ")
}

// describedEdit quotes what the edit takes away where the finding has it, and names its place where not.
func describedEdit(f *model.Finding, e *model.Edit, lines *column.Finder) string {
	old := replaced(f, e, lines)
	switch {
	case e.Empty() && e.Line == f.Line:
		return "insert " + quotation(e.New)
	case e.Empty():
		return fmt.Sprintf("insert %s at %d:%d", quotation(e.New), e.Line, e.Column)
	case e.New == "":
		return "delete " + old
	}
	return old + " → " + quotation(e.New)
}

// replaced is the text that an edit replaces, quoted. An edit knows bytes of the file alone; the finding has the line on which it begins, and the text
// of its own place.
func replaced(f *model.Finding, e *model.Edit, lines *column.Finder) string {
	switch {
	case e.Line == f.Line && e.EndLine == f.Line && f.Excerpt != "":
		from := lines.Byte(f.Excerpt, e.Column)
		return quotation(f.Excerpt[from:max(from, lines.Byte(f.Excerpt, e.EndColumn))])
	case e.Line == f.Line && e.Column == f.Column && e.EndLine == f.EndLine && e.EndColumn == f.EndColumn:
		return quotation(f.Text)
	}
	return fmt.Sprintf("%d:%d–%d:%d", e.Line, e.Column, e.EndLine, e.EndColumn)
}

// quotation quotes a text, in marks that it has none of where it has some.
func quotation(s string) string {
	shown := firstGlyphs(s, mostQuoted).head(mostQuoted)
	if strings.ContainsAny(s, "“”„") {
		return "‹" + shown + "›"
	}
	return "“" + shown + "”"
}
