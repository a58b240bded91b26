package lint

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// Baseline is the findings that a project has decided to live with. They are known by their rule and what stands at their place and
// around it, so that they stay quiet when lines are added above, and none of the text is in the file.
type Baseline struct {
	Path string // as messages name it

	lines map[known][]int // lines of the baseline, of findings that were not met yet
}

// known is what a finding is known by.
type known struct {
	File  string `json:"file"` // relative to the folder of the baseline, with slashes
	Rule  string `json:"rule"`
	Print string `json:"print"`
}

// baselineHead is the first line of a baseline, which tells it from other files.
const baselineHead = `{"chronicle-baseline": 1, "findings": [`

// ReadBaseline reads what WriteBaseline has written to path.
func ReadBaseline(path string, r io.Reader) (*Baseline, error) {
	b := &Baseline{Path: path, lines: map[known][]int{}}
	scan := bufio.NewScanner(r)
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimRight(scan.Text(), "\r,")
		switch {
		case n == 1 && line != baselineHead:
			return nil, fmt.Errorf("%s:1:1: this is no baseline of chronicle; write one with --write-baseline", path)
		case n == 1 || line == "]}" || line == "":
			continue
		}
		var k known
		if err := json.Unmarshal([]byte(line), &k); err != nil || k.File == "" || k.Rule == "" || k.Print == "" {
			return nil, fmt.Errorf("%s:%d:1: not a finding of a baseline; write it again with --write-baseline", path, n)
		}
		b.lines[k] = append(b.lines[k], n)
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return b, nil
}

// WriteBaseline writes the findings that are not suppressed by a configuration as a baseline that is to stand at path, a finding a line. Of the baseline
// that stood there, nil for none, it keeps the findings about other drafts than those that were checked. That a rule gave up is nothing to live with: it
// is not written. Kept counts them all.
func WriteBaseline(w io.Writer, path string, old *Baseline, checked []string, findings []model.Finding) (kept int, err error) {
	lines := old.others(checked)
	var at column.Finder
	for i := range findings {
		f := &findings[i]
		if f.Suppressed != nil && f.Suppressed.By == "configuration" || f.Rule == suppression.ID || f.GaveUp {
			continue
		}
		line, err := json.Marshal(knownBy(path, f, &at))
		if err != nil {
			return 0, err
		}
		lines = append(lines, string(line))
	}
	slices.Sort(lines)
	_, err = io.WriteString(w, baselineHead+"\n"+strings.Join(lines, ",\n")+"\n]}\n")
	return len(lines), err
}

// Mark marks the findings that the baseline has, each as often as it has it.
func (b *Baseline) Mark(findings []model.Finding) {
	var at column.Finder
	for i := range findings {
		f := &findings[i]
		if f.Suppressed != nil || f.GaveUp {
			continue
		}
		k := knownBy(b.Path, f, &at)
		if lines := b.lines[k]; len(lines) > 0 {
			b.lines[k] = lines[1:]
			f.Suppressed = &model.Suppression{By: "baseline"}
		}
	}
}

// Clone is a baseline of its own, in which the same findings were met.
func (b *Baseline) Clone() *Baseline { return &Baseline{Path: b.Path, lines: maps.Clone(b.lines)} }

// others are the lines of the baseline about drafts that were not checked.
func (b *Baseline) others(checked []string) []string {
	lines := []string{}
	if b == nil {
		return lines
	}
	about := b.about(checked)
	for k, places := range b.lines {
		line, err := json.Marshal(k)
		for range places {
			if err == nil && !about[k.File] {
				lines = append(lines, string(line))
			}
		}
	}
	return lines
}

// about are the checked drafts as the baseline names them.
func (b *Baseline) about(checked []string) map[string]bool {
	about := map[string]bool{}
	for _, file := range checked {
		about[relative(b.Path, file)] = true
	}
	return about
}

// left lists the lines of the baseline with findings about checked drafts that were not met.
func (b *Baseline) left(checked []string) []int {
	about := b.about(checked)
	var left []int
	for k, lines := range b.lines {
		if about[k.File] {
			left = append(left, lines...)
		}
	}
	slices.Sort(left)
	return left
}

// around is how much of the line before and behind a finding belongs to what it is known by, in bytes.
const around = 24

func knownBy(baseline string, f *model.Finding, at *column.Finder) known {
	start := at.Byte(f.Excerpt, f.Column)
	before := f.Excerpt[max(0, start-around):start]
	behind := f.Excerpt[min(len(f.Excerpt), start+len(f.Text)):]
	behind = behind[:min(len(behind), around)]
	sum := sha256.Sum256([]byte(strings.Join([]string{f.Rule, before, f.Text, behind}, "\x00")))
	return known{File: relative(baseline, f.File), Rule: f.Rule, Print: hex.EncodeToString(sum[:8])}
}

// relative is the path of a draft from the folder of the baseline, with slashes.
func relative(baseline, file string) string {
	from, err1 := filepath.Abs(filepath.Dir(baseline))
	to, err2 := filepath.Abs(file)
	if rel, err := filepath.Rel(from, to); file != "-" && err == nil && err1 == nil && err2 == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(file)
}
