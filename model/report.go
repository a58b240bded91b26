// Package model holds what chronicle writes: reports, their entries and what was read in them, findings and edits. It has data
// and no behaviour beyond it, and imports the standard library only.
package model

// Schema is the version of the record contract. It changes when a field changes its meaning or goes.
const Schema = 1

// Report is one chronicle, read whole.
type Report struct {
	Source    Source
	Generator Generator
	Period    Period
	Entries   []*Entry
	Notes     []Note
	Other     []Paragraph
}

// Source says which bytes a report was read from.
type Source struct {
	Name     string // base name of the file, "stdin" for standard input; a path where two reports of one run would have one name
	SHA256   string // of the bytes as they were read, in lower-case hexadecimal
	Bytes    int64
	Encoding string // "utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1251" or "windows-1252"
}

// Generator says what made a record.
type Generator struct {
	Name    string
	Version string
	Packs   []string // "kz-en@1", in the order in which they were laid over each other
}

// Period is the time a report covers. From and To are ISO dates, both included.
type Period struct {
	From   string
	To     string
	Source string // "flag", "title", "file-name" or "text"
}

// Note is the definition of a footnote.
type Note struct {
	Number int
	Text   string // the paragraph without its mark
	URL    string // the first address in it, "" when there is none
	Line   int    // 1-based
}

// Paragraph is a paragraph that is neither entry nor note.
type Paragraph struct {
	Kind string // "title", "heading", "furniture" or "undated"
	Line int    // 1-based
	Text string
}
