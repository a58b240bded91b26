package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

// page is all that is printed: what was measured on what machine, the tables, and the targets.
func page(o options, missing []string, groups []group, list []target, m measurements) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Measured by `%s` on %s: %d cores of %s, %s/%s, %s.", command(o), time.Now().Format(time.DateOnly),
		runtime.NumCPU(), processor(), runtime.GOOS, runtime.GOARCH, runtime.Version())
	if len(missing) > 0 {
		fmt.Fprintf(&b, " Not found there: %s.", strings.Join(missing, ", "))
	}
	b.WriteString("\n")
	for _, g := range groups {
		fmt.Fprintf(&b, "\n%s:\n\n", g.title)
		g.table(&b, m)
	}
	b.WriteString("\nWhat is asked of the program, as ratios of rows that were run in turns:\n\n")
	b.WriteString("| | asked | measured | |\n|---|---|---|---|\n")
	for _, t := range list {
		fmt.Fprintln(&b, t.line(m))
	}
	return b.String()
}

// table prints rates of rows that read text, and times of the others.
func (g group) table(b *strings.Builder, m measurements) {
	if g.rows[0].bytes == 0 {
		b.WriteString("| | ms | ms of a core | peak memory, MiB |\n|---|--:|--:|--:|\n")
	} else {
		b.WriteString("| | MB | MB/s | MB/s of a core | peak memory, MiB |\n|---|--:|--:|--:|--:|\n")
	}
	for _, r := range g.rows {
		of := func(f func(sample) float64) string { return figure(median(m[r.name], f)) }
		if r.bytes == 0 {
			fmt.Fprintf(b, "| %s | %s | %s | %s |\n", r.name, of(milliseconds), of(func(s sample) float64 { return s.cpu.Seconds() * 1e3 }), of(mebibytes))
			continue
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s | %s |\n", r.name, figure(float64(r.bytes)/1e6),
			of(func(s sample) float64 { return perSecond(s) / 1e6 }), of(func(s sample) float64 { return perCPU(s) / 1e6 }), of(mebibytes))
	}
}

// line is a row of the table of targets.
func (t target) line(m measurements) string {
	side, verdict, measured := "≤", "yes", figure(t.of(m))+" "+t.unit
	if t.least {
		side = "≥"
	}
	switch {
	case t.of(m) == 0:
		verdict, measured = "", "not measured"
	case t.missed(m):
		verdict = "**no**"
	}
	return fmt.Sprintf("| %s | %s %g %s | %s | %s |", t.what, side, t.bound, t.unit, measured, verdict)
}

// figure writes a number with three digits, or all before the point.
func figure(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	case v >= 1:
		return fmt.Sprintf("%.2f", v)
	}
	return fmt.Sprintf("%.3f", v)
}

// ofBytes writes a size in its decimal unit.
func ofBytes(size int64) string {
	switch {
	case size >= 1e9:
		return fmt.Sprintf("%d GB", size/1e9)
	case size >= 1e6:
		return fmt.Sprintf("%d MB", size/1e6)
	case size >= 1e3:
		return fmt.Sprintf("%d KB", size/1e3)
	}
	return fmt.Sprintf("%d bytes", size)
}

// command is what makes the tables anew.
func command(o options) string {
	text := "bench/run"
	if o.size != defaultSize {
		text += fmt.Sprintf(" -size %d", o.size/1e6)
	}
	if o.rounds != defaultRounds {
		text += fmt.Sprintf(" -n %d", o.rounds)
	}
	if o.full {
		text += " -full"
	}
	return text + " -w"
}

// processor is the name of the processor, where Linux tells it.
func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if key, value, _ := strings.Cut(line, ":"); strings.TrimSpace(key) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "an unnamed processor"
}
