package column

import (
	"errors"
	"io"
	"os"
	"path/filepath"
)

// replace puts what write writes in the place of target. renameio leaves Windows out because a rename there is not promised to
// be atomic; it is still never half a file.
func replace(target string, write func(io.Writer) error) (err error) {
	file, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+"*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}()
	if err := errors.Join(write(file), file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), target)
}
