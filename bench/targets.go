package main

import "fmt"

// target is a bound on what was measured.
type target struct {
	what  string
	least bool // the bound is the least that will do, else the most
	bound float64
	unit  string
	of    func(m measurements) float64 // 0 where it was not measured
}

// targets are bounds on rows that were run together. Work is compared by the time of processors, waiting by the clock.
func targets(o options) []target {
	list := []target{
		{"`extract -j 1` beside `rg -j1 -o`, bytes a second", true, 0.10, "×", ratio(extractLines, rgMarks, perCPU)},
		{"`extract --bare` beside `extract`, bytes a second", true, 1.3, "×", ratio(extractBare, extractLines, perCPU)},
		{"`-j 2` beside `-j 1`, bytes a second of the clock", true, 1.7, "×", ratio(extractTwo, extractLines, perSecond)},
		{"`validate` beside `extract`, a file a month, bytes a second", true, 0.5, "×", ratio(validateArchive, extractArchive, perCPU)},
		{"`validate` beside `extract`, one file, bytes a second", true, 0.5, "×", ratio(validateReport, extractLines, perCPU)},
		{"`chronicle version` beside the least on cobra, time", false, 2, "×", ratio(startVersion, startCobra, milliseconds)},
		{"`extract` of one report of 48 KB", false, 25, "ms", middle(startExtract, milliseconds)},
		{"memory of `extract -f jsonl -j 2`", false, 64, "MiB", middle(extractTwo, mebibytes)},
		{"memory of `extract -f csv -j 2`", false, 64, "MiB", middle(extractCSV, mebibytes)},
	}
	if !o.full {
		return list
	}
	for _, name := range []string{extractTwo, extractCSV} {
		list = append(list,
			target{"memory of " + sized(name, 1e9), false, 64, "MiB", middle(sized(name, 1e9), mebibytes)},
			target{"the same beside 10 MB, memory", false, 1.15, "×", ratio(sized(name, 1e9), sized(name, 10e6), mebibytes)},
			target{"the same beside 10 MB, time a byte", false, 1.1, "×", ratio(sized(name, 1e9), sized(name, 10e6), cost)},
			target{sized(name, 100e6) + " beside 1 MB, time a byte", false, 1.1, "×", ratio(sized(name, 100e6), sized(name, 1e6), cost)})
	}
	for _, l := range []struct{ long, short int64 }{{1e3, 100}, {100e3, 1e3}, {10e6, 100e3}} {
		list = append(list, target{
			fmt.Sprintf("entries of %s beside %s, time a byte", ofBytes(l.long), ofBytes(l.short)), false, 1.1, "×", ratio(ofLength(l.long), ofLength(l.short), cost),
		})
	}
	return list
}

// missed reports whether the target was measured and not reached.
func (t target) missed(m measurements) bool {
	value := t.of(m)
	return value != 0 && (t.least && value < t.bound || !t.least && value > t.bound)
}

func missedOf(list []target, m measurements) (missed []string) {
	for _, t := range list {
		if t.missed(m) {
			missed = append(missed, t.what)
		}
	}
	return missed
}

// What samples are compared by.
func perCPU(s sample) float64       { return float64(s.bytes) / s.cpu.Seconds() }
func perSecond(s sample) float64    { return float64(s.bytes) / s.wall.Seconds() }
func cost(s sample) float64         { return s.cpu.Seconds() / float64(s.bytes) }
func milliseconds(s sample) float64 { return s.wall.Seconds() * 1e3 }
func mebibytes(s sample) float64    { return float64(s.peak) / (1 << 20) }

func middle(name string, of func(sample) float64) func(measurements) float64 {
	return func(m measurements) float64 { return median(m[name], of) }
}

// ratio compares two rows round by round, and takes the median of rounds.
func ratio(name, beside string, of func(sample) float64) func(measurements) float64 {
	return func(m measurements) float64 {
		var rounds [][2]sample
		for i := range min(len(m[name]), len(m[beside])) {
			rounds = append(rounds, [2]sample{m[name][i], m[beside][i]})
		}
		return median(rounds, func(pair [2]sample) float64 { return of(pair[0]) / of(pair[1]) })
	}
}
