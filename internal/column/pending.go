package column

import (
	"context"
	"os"
	"path/filepath"
	"sync"
)

// pending is a temporary file that has not taken its target's name.
type pending struct {
	ctx    context.Context // of who writes it
	file   temporary
	target string
}

// A temporary file is made anew for every target, in its folder. Its name is a dot, the name of the target and a number.
type temporary interface {
	Write([]byte) (int, error)
	Sync() error
	Name() string
	CloseAtomicallyReplace() error
	Cleanup() error // closes and removes it
}

// afoot are all pending files. Who makes one, puts one in its place or removes one holds the lock, so that none is forgotten when the program ends.
var afoot = struct {
	sync.Mutex
	files map[*pending]bool
}{files: map[*pending]bool{}}

func newPending(ctx context.Context, target string) (*pending, error) {
	afoot.Lock()
	defer afoot.Unlock()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	file, err := newTemporary(target)
	if err != nil {
		return nil, err
	}
	p := &pending{ctx: ctx, file: file, target: target}
	afoot.files[p] = true
	return p, nil
}

// replace puts the file, which has been flushed, in the place of its target.
func (p *pending) replace() error {
	afoot.Lock()
	err := p.ctx.Err()
	if err == nil {
		err = p.file.CloseAtomicallyReplace()
	}
	if err == nil {
		delete(afoot.files, p)
	}
	afoot.Unlock()
	if err == nil {
		settle(filepath.Dir(p.target))
	}
	return err
}

// settle makes a new name in a folder outlive a loss of power. Where that cannot be had the old file may come back, whole.
func settle(folder string) {
	if d, err := os.Open(folder); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// drop removes the file, and returns the error that was the reason.
func (p *pending) drop(reason error) error {
	afoot.Lock()
	defer afoot.Unlock()
	if !afoot.files[p] { // abandoned
		return reason
	}
	delete(afoot.files, p)
	_ = p.file.Cleanup() // the reason matters more; what could not be removed is found by its name
	return reason
}

// Abandon removes the temporary files of all whose context is done, whatever they are at or wait for. It is for a program that is about to end, and
// cannot wait until each sees that it is to stop. Each target is its old self or, if it was replaced before, its new one.
func Abandon() {
	afoot.Lock()
	defer afoot.Unlock()
	for p := range afoot.files {
		if p.ctx.Err() != nil {
			delete(afoot.files, p)
			_ = p.file.Cleanup()
		}
	}
}
