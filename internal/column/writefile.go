package column

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// WriteFile gives path the content that write writes, whole or not at all: the bytes go to a temporary file beside the target,
// are flushed to the disk, and take the target's name only when nothing went wrong. A reader sees the old content or the new.
//
// A file that exists keeps its permissions (not its owner, and a hard link stays with the old content); a new file gets 0666
// less the umask. A symbolic link is written through: its target is replaced, the link stays. A directory, device, pipe or socket
// is refused. The writer that write gets is buffered.
func WriteFile(path string, write func(io.Writer) error) error {
	target, err := resolve(path)
	if err != nil {
		return err
	}
	if err := regularOrNew(target); err != nil {
		return err
	}
	return replace(target, func(w io.Writer) error {
		buffered := bufio.NewWriterSize(w, 64<<10)
		if err := write(buffered); err != nil {
			return err
		}
		return buffered.Flush()
	})
}

// maxLinks is how many links to links are followed, as in Linux.
const maxLinks = 40

// resolve follows the symbolic links that path ends in, also when the last of them points at nothing yet. Paths are joined as text
// and not cleaned: "link/.." is not "." when link leads elsewhere.
func resolve(path string) (string, error) {
	target := path
	for range maxLinks {
		info, err := os.Lstat(target)
		if errors.Is(err, fs.ErrNotExist) {
			return target, nil
		}
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			return target, nil
		}
		link, err := os.Readlink(target)
		if err != nil {
			return "", err
		}
		if !filepath.IsAbs(link) {
			dir, _ := filepath.Split(target)
			link = dir + link
		}
		target = link
	}
	return "", fmt.Errorf("write %s: too many symbolic links", path)
}

// regularOrNew refuses what is there and is not a regular file.
func regularOrNew(target string) error {
	info, err := os.Lstat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("write %s: is a directory", target)
	case !info.Mode().IsRegular():
		return fmt.Errorf("write %s: not a regular file", target)
	}
	return nil
}
