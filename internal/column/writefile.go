package column

import (
	"bufio"
	"bytes"
	"context"
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
// is refused. The writer that write gets is buffered. An error is write's own, or names path.
//
// When ctx is done nothing is put in place any more, however far it is.
func WriteFile(ctx context.Context, path string, write func(io.Writer) error) error {
	return writeFile(ctx, path, write, func(string) error { return nil })
}

// ErrChanged is that a file is no longer what it was when it was read.
var ErrChanged = errors.New("it changed while it was read")

// Rewrite is WriteFile for a file whose content was read before: it writes nothing over what another program has written there since, and
// then says ErrChanged. The file is compared when all else is done, so that only the renaming itself stands between. That it has the new content
// already, as when it goes by two names, is no change.
func Rewrite(ctx context.Context, path string, old, content []byte) error {
	write := func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	}
	return writeFile(ctx, path, write, func(target string) error {
		now, err := os.ReadFile(target)
		if err != nil {
			return named(path, err)
		}
		if !bytes.Equal(now, old) && !bytes.Equal(now, content) {
			return fmt.Errorf("%s: %w", path, ErrChanged)
		}
		return nil
	})
}

// writeFile asks ready, with the file that path leads to, right before that is replaced.
func writeFile(ctx context.Context, path string, write func(io.Writer) error, ready func(target string) error) error {
	target, err := resolve(path)
	if err == nil {
		err = regularOrNew(target)
	}
	if err != nil {
		return named(path, err)
	}
	p, err := newPending(ctx, target)
	if err != nil {
		return named(path, err)
	}
	if err := fill(p, path, write); err != nil {
		return p.drop(err)
	}
	if err := ready(target); err != nil {
		return p.drop(err)
	}
	if err := p.replace(); err != nil {
		return p.drop(named(path, err))
	}
	return nil
}

// fill writes the content and flushes it to the disk.
func fill(p *pending, path string, write func(io.Writer) error) error {
	buffered := bufio.NewWriterSize(&namedWriter{path, p.file}, 64<<10)
	if err := write(buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	return named(path, p.file.Sync())
}

// namedWriter writes to a temporary file; its errors are about path.
type namedWriter struct {
	path string
	file io.Writer
}

func (w *namedWriter) Write(b []byte) (int, error) {
	n, err := w.file.Write(b)
	return n, named(w.path, err)
}

// named says "path: why" of an error of the file system, whatever file it came from: users know the path that they gave.
func named(path string, err error) error {
	var pe *fs.PathError
	var le *os.LinkError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &pe):
		err = pe.Err
	case errors.As(err, &le):
		err = le.Err
	}
	return fmt.Errorf("%s: %w", path, err)
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
	return "", errors.New("too many symbolic links")
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
		return errors.New("is a directory")
	case !info.Mode().IsRegular():
		return errors.New("not a regular file")
	}
	return nil
}
