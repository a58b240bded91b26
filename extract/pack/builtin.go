package pack

import (
	_ "embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:generate go run ./build

// builtin is the pack kz-en as Build writes it.
//
//go:embed kz-en.bin
var builtin string

// english holds the English words as BuildEnglish writes them.
//
//go:embed english/words.bin
var english string

// Builtin names the packs that need no file.
var Builtin = []string{"kz-en"}

// Build makes the built-in pack of the YAML files of kz-en and the gazetteer in dir, this package's folder.
func Build(dir fs.FS) ([]byte, error) {
	p, err := ReadParts(dir, "kz-en")
	if err != nil {
		return nil, err
	}
	tsv, err := fs.ReadFile(dir, "geonames/settlements.tsv")
	if err != nil {
		return nil, err
	}
	gazetteer, err := readGazetteer(string(tsv), p.Country)
	if err != nil {
		return nil, err
	}
	locate(p.Places.Settlements, gazetteer)
	return compileLayer(p, gazetteer).write(), nil
}

// How common an English word is.
const (
	common = 1
	rare   = 2
)

// BuildEnglish makes the dictionary of the English words in dir that are written without capitals.
func BuildEnglish(dir fs.FS) ([]byte, error) {
	words := map[string]uint32{}
	for _, list := range []struct {
		file  string
		value uint32
	}{{"english/rare.txt", rare}, {"english/newer.txt", common}, {"english/words.txt", common}, {"english/names.txt", rare}} {
		src, err := fs.ReadFile(dir, list.file)
		if err != nil {
			return nil, err
		}
		for w := range strings.FieldsSeq(string(src)) {
			if w == strings.ToLower(w) {
				words[w] = list.value
			}
		}
	}
	return []byte(buildDict(words)), nil
}

// ReadParts reads a pack that is written in several files: pack.yaml, which names it, and the others of the folder.
func ReadParts(dir fs.FS, folder string) (*Pack, error) {
	names, err := fs.Glob(dir, path.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	first := path.Join(folder, "pack.yaml")
	var head *Pack
	var rest []*Pack
	for _, name := range names {
		src, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		read := readPart
		if name == first {
			read = Read
		}
		p, err := read(name, src)
		if err != nil {
			return nil, err
		}
		if name == first {
			head = p
		} else {
			rest = append(rest, p)
		}
	}
	if head == nil {
		return nil, fmt.Errorf("%s: no such file; it names the pack", first)
	}
	return Merge(append([]*Pack{head}, rest...)...), nil
}
