package column

import (
	"errors"
	"os"
	"path/filepath"
)

// newTemporary makes the temporary file of a target. renameio leaves Windows out because a rename there is not promised to be atomic; it is still
// never half a file.
func newTemporary(target string) (temporary, error) {
	file, err := os.CreateTemp(filepath.Dir(target), "."+filepath.Base(target)+"*")
	if err != nil {
		return nil, err
	}
	return &renamed{file, target}, nil
}

// renamed is a file that takes the name of its target.
type renamed struct {
	*os.File
	target string
}

func (r *renamed) CloseAtomicallyReplace() error {
	if err := r.Close(); err != nil {
		return err
	}
	return os.Rename(r.Name(), r.target)
}

func (r *renamed) Cleanup() error {
	err := r.Close()
	if errors.Is(err, os.ErrClosed) {
		err = nil
	}
	return errors.Join(err, os.Remove(r.Name()))
}
