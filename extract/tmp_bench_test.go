package extract

import (
	"os"
	"strings"
	"testing"

	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

func BenchmarkTmpScan(b *testing.B) {
	src, _ := os.ReadFile("/work/shared/chronicles/2022-02-a.txt")
	lines := strings.Split(string(src), "\n")
	var ts parser.Tokens
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		for _, l := range lines {
			ts.Scan(l)
		}
	}
}

func entriesOf() (out []*parser.Entry, n int) {
	src, _ := os.ReadFile("/work/shared/chronicles/2022-02-a.txt")
	ask := parser.Ask{Name: "2022-02"}
	s, _ := builtin().Calendar().Survey(strings.NewReader(string(src)), ask)
	r, _ := builtin().Calendar().NewReader(strings.NewReader(string(src)), ask, s)
	for e := range r.Entries() {
		out = append(out, e)
	}
	return out, len(src)
}

func BenchmarkTmpBegin(b *testing.B) {
	es, n := entriesOf()
	x := New(builtin())
	b.SetBytes(int64(n))
	for b.Loop() {
		for _, e := range es {
			var m model.Entry
			x.scan.begin(e, &m, false)
		}
	}
}

func BenchmarkTmpEntry(b *testing.B) {
	es, n := entriesOf()
	x := New(builtin())
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, e := range es {
			x.Entry(e)
		}
	}
}
func BenchmarkTmpReader(b *testing.B) {
	src, _ := os.ReadFile("/work/shared/chronicles/2022-02-a.txt")
	b.SetBytes(int64(len(src)))
	ask := parser.Ask{Name: "2022-02"}
	s, _ := builtin().Calendar().Survey(strings.NewReader(string(src)), ask)
	for b.Loop() {
		r, _ := builtin().Calendar().NewReader(strings.NewReader(string(src)), ask, s)
		for range r.Entries() {
		}
	}
}
