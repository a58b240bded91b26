package output

// RecordFormat is a format that records can be written in.
type RecordFormat struct {
	Name      string   // as on the command line
	About     string   // one line of help
	Extension string   // of a file, with its dot
	Also      []string // what the name of such a file ends in elsewhere
	// Document formats hold one report, whole: its head is written before its entries, so the source has been read to its end by
	// then. The others hold the entries of any number of reports and neither head nor tail.
	Document bool
	// Tables says that Options.Table counts.
	Tables bool

	renderer func(Options) renderer
}

var recordFormats = []RecordFormat{
	{
		Name: "json", About: "one report as one document, two-space indented",
		Extension: ".json", Document: true,
		renderer: func(o Options) renderer { return jsonDocument{o} },
	},
	{
		Name: "jsonl", About: "JSON Lines, an entry a line",
		Extension: ".jsonl", Also: []string{".ndjson"},
		renderer: func(o Options) renderer { return jsonLines{o} },
	},
	{
		Name: "yaml", About: "one report as one document, every text quoted",
		Extension: ".yaml", Also: []string{".yml"}, Document: true,
		renderer: func(o Options) renderer { return yamlDocument{o} },
	},
	{
		Name: "csv", About: "a row an entry, or with --table a row a mention, a note, …",
		Extension: ".csv", Tables: true,
		renderer: func(o Options) renderer { return csvRows{o} },
	},
}

// RecordFormats lists the formats of records, in the order of help.
func RecordFormats() []RecordFormat { return append([]RecordFormat(nil), recordFormats...) }

// RecordFormatNames lists the names that ParseRecordFormat takes.
func RecordFormatNames() []string {
	names := make([]string, len(recordFormats))
	for i, f := range recordFormats {
		names[i] = f.Name
	}
	return names
}

// ParseRecordFormat is the format of that name; ok is false where there is none.
func ParseRecordFormat(name string) (f RecordFormat, ok bool) {
	for _, f := range recordFormats {
		if f.Name == name {
			return f, true
		}
	}
	return RecordFormat{}, false
}
