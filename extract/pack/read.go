package pack

import "github.com/openchronicle/chronicle/internal/strictyaml"

// Words, Phrases and errors of packs are those of all YAML files.
type (
	Words   = strictyaml.Words
	Phrases = strictyaml.Phrases
	Error   = strictyaml.Error
	Errors  = strictyaml.Errors
)

// document is what messages call a pack.
var document = strictyaml.Document{One: "a pack", Many: "packs", First: "pack"}

// Read reads a rule pack. name stands for the file in messages. Every problem of the file is told, with its place, in an Errors; the Pack is
// nil then. The patterns of the pack compile.
func Read(name string, src []byte) (*Pack, error) {
	return read(name, src, false)
}

// readPart reads one of several files that Merge joins to an embedded pack: it need not say pack and version, and its patterns are
// not compiled, because that would cost every start of the program; Pack.Test compiles them.
func readPart(name string, src []byte) (*Pack, error) {
	return read(name, src, true)
}

// reading is one pass over one file.
type reading struct {
	*strictyaml.Reading
	part bool
}

func read(name string, src []byte, part bool) (*Pack, error) {
	p := &Pack{}
	err := strictyaml.Read(document, name, src, p, func(r *strictyaml.Reading) {
		(&reading{r, part}).check(p)
	})
	if err != nil {
		return nil, err
	}
	return p, nil
}
