//go:build !windows

package column

import (
	"path/filepath"

	"github.com/google/renameio/v2"
)

// newTemporary makes the temporary file of a target.
func newTemporary(target string) (temporary, error) {
	return renameio.NewPendingFile(target,
		renameio.WithTempDir(filepath.Dir(target)), // the same file system, and no probing of TMPDIR
		renameio.WithPermissions(0o666),
		renameio.WithExistingPermissions())
}
