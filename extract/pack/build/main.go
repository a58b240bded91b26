// Command build writes kz-en.bin, the built-in pack, and english/words.bin, the English words, from their sources. Run it by go generate in extract/pack.
package main

import (
	"fmt"
	"io/fs"
	"os"

	"github.com/openchronicle/chronicle/extract/pack"
)

func main() {
	err := write("kz-en.bin", pack.Build)
	if err == nil {
		err = write("english/words.bin", pack.BuildEnglish)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(name string, build func(fs.FS) ([]byte, error)) error {
	out, err := build(os.DirFS("."))
	if err != nil {
		return err
	}
	return os.WriteFile(name, out, 0o644)
}
