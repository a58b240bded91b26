//go:build !windows

package column

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace puts what write writes in the place of target.
func replace(target string, write func(io.Writer) error) (err error) {
	file, err := renameio.NewPendingFile(target,
		renameio.WithTempDir(filepath.Dir(target)), // the same file system, and no probing of TMPDIR
		renameio.WithPermissions(0o666),
		renameio.WithExistingPermissions())
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, file.Cleanup())
		}
	}()
	if err := write(file); err != nil {
		return err
	}
	return file.CloseAtomicallyReplace()
}
