package output

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/internal/column"
	"github.com/openchronicle/chronicle/model"
)

// nearby is how much of the line before and behind a place makes up the identity of a finding, in bytes.
const nearby = 24

// fingerprints are what other programs know each finding by from run to run: a hash of its file, its rule, what stands at its place and
// nearby, and which it is of those where all that is equal. No two are equal. Lines that come or go above do not change them, nor does what
// is suppressed, and no text can be read from them.
func fingerprints(findings []model.Finding) []string {
	prints := make([]string, len(findings))
	seen := map[string]int{}
	var lines column.Finder
	for i := range findings {
		known := identity(&findings[i], &lines)
		seen[known]++
		sum := sha256.Sum256([]byte(known + "\x00" + strconv.Itoa(seen[known])))
		prints[i] = hex.EncodeToString(sum[:16])
	}
	return prints
}

func identity(f *model.Finding, lines *column.Finder) string {
	before, _, behind := split(f, lines)
	before = before[max(0, len(before)-nearby):]
	behind = behind[:min(len(behind), nearby)]
	return strings.Join([]string{slashed(f.File), f.Rule, before, f.Text, behind}, "\x00")
}
