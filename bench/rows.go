package main

import (
	"fmt"
	"io"
	"path/filepath"
)

// Names of rows that targets compare.
const (
	rgMarks         = "`rg -j1 -o` of the footnote marks alone"
	extractLines    = "`chronicle extract -f jsonl -j 1`"
	extractBare     = "`chronicle extract -f jsonl -j 1 --bare`"
	extractTwo      = "`chronicle extract -f jsonl -j 2`"
	extractCSV      = "`chronicle extract -f csv -j 2`"
	validateReport  = "`chronicle validate -f json -j 1`"
	extractArchive  = "`chronicle extract -f jsonl -j 1`, a file a month"
	validateArchive = "`chronicle validate -f json -j 1`, a file a month"
	startVersion    = "`chronicle version`"
	startCobra      = "`hello version`, the least on cobra"
	startExtract    = "`chronicle extract` of one report of 48 KB"
)

// What -full measures besides: texts of so many bytes, and entries of so many bytes.
var (
	sizes   = []int64{1e6, 10e6, 100e6, 1e9}
	lengths = []int64{100, 1e3, 100e3, 10e6}
)

// sized is the name of a row whose text has a size.
func sized(name string, size int64) string {
	return name + ", " + ofBytes(size)
}

// ofLength is the name of a row whose entries have a length.
func ofLength(length int64) string {
	return extractLines + ", entries of " + ofBytes(length)
}

// groups makes the texts, and lists what is run on them.
func (l *lab) groups(o options) ([]group, error) {
	throughput, err := l.throughput(o.size)
	if err != nil {
		return nil, err
	}
	start, err := l.start()
	if err != nil {
		return nil, err
	}
	title := fmt.Sprintf("Text of %s", ofBytes(o.size))
	groups := []group{{title, o.rounds, throughput}, {"From start to end", 4*o.rounds + 1, start}}
	if !o.full {
		return groups, nil
	}
	bySize, err := l.bySize()
	if err != nil {
		return nil, err
	}
	byLength, err := l.byLength(o.size)
	if err != nil {
		return nil, err
	}
	return append(groups, group{"From 1 MB to 1 GB", o.rounds, bySize}, group{title + ", by the length of its entries", o.rounds, byLength}), nil
}

// throughput is the program and its rivals, each on as much text as it reads in some seconds.
func (l *lab) throughput(size int64) ([]row, error) {
	text, n, err := l.text("report.txt", func(w io.Writer) (int64, error) { return l.corpus.Report(w, size) })
	if err != nil {
		return nil, err
	}
	small, smallN, err := l.text("small.txt", func(w io.Writer) (int64, error) { return l.corpus.Report(w, 100_000) })
	if err != nil {
		return nil, err
	}
	archive := filepath.Join(l.dir, "archive")
	months, archiveN, err := l.corpus.Archive(archive, size)
	if err != nil {
		return nil, err
	}
	rivals := filepath.Join(l.dir, "rivals")
	const marks = `\[[0-9]+\]`
	return l.found([]row{
		{name: rgMarks, argv: []string{"rg", "-j1", "-o", marks, text}, bytes: n},
		{name: extractLines, argv: l.extract("jsonl", 1, text), bytes: n},
		{name: extractBare, argv: append(l.extract("jsonl", 1, text), "--bare"), bytes: n},
		{name: extractTwo, argv: l.extract("jsonl", 2, text), bytes: n},
		{name: extractCSV, argv: l.extract("csv", 2, text), bytes: n},
		{name: validateReport, argv: l.validate("--period", "2022", text), bytes: n},
		{name: extractArchive, argv: append([]string{l.chronicle(), "extract", "-q", "-f", "jsonl", "-j", "1"}, months...), dir: archive, bytes: archiveN},
		{name: validateArchive, argv: l.validate(months...), dir: archive, bytes: archiveN},
		// grep stops at the first match where its output is /dev/null
		{name: "`grep -oE` of the footnote marks alone", argv: []string{"grep", "-oE", marks, text}, sink: "/dev/zero", bytes: n},
		{name: "Go, words and capitalised runs alone", argv: []string{rivals, "words", text}, bytes: n},
		{name: "regexp2, one pattern", argv: []string{rivals, "regexp2", text}, bytes: n},
		{name: "regexp, the same pattern", argv: []string{rivals, "regexp", text}, bytes: n},
		{name: "node, the same pattern", argv: []string{"node", "rivals/alternation.mjs", "rivals/alternation.txt", text}, bytes: n},
		{name: "prose, names alone", argv: []string{rivals, "prose", small}, bytes: smallN, once: true},
	}), nil
}

// start is what a user waits for before anything is read, and for one report.
func (l *lab) start() ([]row, error) {
	report, _, err := l.text("2022-02.txt", func(w io.Writer) (int64, error) { return l.corpus.Report(w, 48_000) })
	if err != nil {
		return nil, err
	}
	return l.found([]row{
		{name: startVersion, argv: []string{l.chronicle(), "version"}},
		l.hello(),
		{name: "`node -e 0`", argv: []string{"node", "-e", "0"}},
		{name: startExtract, argv: []string{l.chronicle(), "extract", "-q", report}},
	}), nil
}

// bySize is the same work on texts of several sizes. A megabyte is to cost the same in each, and memory not to grow.
func (l *lab) bySize() (rows []row, err error) {
	for _, size := range sizes {
		text, n, err := l.text(fmt.Sprintf("size-%d.txt", size), func(w io.Writer) (int64, error) { return l.corpus.Report(w, size) })
		if err != nil {
			return nil, err
		}
		rows = append(rows,
			row{name: sized(extractTwo, size), argv: l.extract("jsonl", 2, text), bytes: n, once: size > 100e6},
			row{name: sized(extractCSV, size), argv: l.extract("csv", 2, text), bytes: n, once: size > 100e6})
	}
	return rows, nil
}

// byLength is the same work on entries of several lengths. Of an entry beyond 256 KiB the rest is kept and not read.
func (l *lab) byLength(size int64) (rows []row, err error) {
	for _, length := range lengths {
		text, n, err := l.text(fmt.Sprintf("length-%d.txt", length), func(w io.Writer) (int64, error) { return l.corpus.Entries(w, size, int(length)) })
		if err != nil {
			return nil, err
		}
		rows = append(rows, row{name: ofLength(length), argv: l.extract("jsonl", 1, text), bytes: n})
	}
	return rows, nil
}
