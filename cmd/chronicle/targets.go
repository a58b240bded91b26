package main

import (
	"fmt"
	"io"
	"os"
)

// reads are the files that a command reads, by what tells most files apart, so that finding one costs the same among ten and ten thousand.
type reads map[stamp][]readFile

type stamp struct{ size, changed int64 }

type readFile struct {
	path string
	info os.FileInfo
}

// readsOf looks at the files. What is not there, such as the name of a built-in pack, is none.
func readsOf(stdin io.Reader, paths ...string) reads {
	r := reads{}
	for _, p := range paths {
		info, err := os.Stat(p)
		if p == "-" {
			info, err = stat(stdin)
		}
		if err == nil && info.Mode().IsRegular() {
			r[stampOf(info)] = append(r[stampOf(info)], readFile{p, info})
		}
	}
	return r
}

func stampOf(info os.FileInfo) stamp { return stamp{info.Size(), info.ModTime().UnixNano()} }

func stat(stream any) (os.FileInfo, error) {
	if f := fileOf(stream); f != nil {
		return f.Stat()
	}
	return nil, os.ErrInvalid
}

// spare refuses a target that is one of the files, also by another name or a link. What is not there yet is none of them.
func (r reads) spare(target string) error {
	info, err := os.Stat(target)
	if err != nil {
		return nil
	}
	return r.spareFile(target, info)
}

// spareOutput refuses a standard output that goes to one of the files.
func (r reads) spareOutput(w io.Writer) error {
	info, err := stat(w)
	if err != nil {
		return nil
	}
	return r.spareFile("standard output", info)
}

func (r reads) spareFile(target string, info os.FileInfo) error {
	path, read := r.path(info)
	if !read {
		return nil
	}
	if path == "-" {
		path = "standard input"
	}
	return fmt.Errorf("%s would be written over %s, which is read", target, path)
}

// has reports whether a file is one of them, by whatever name.
func (r reads) has(file string) bool {
	info, err := os.Stat(file)
	if err != nil {
		return false
	}
	_, has := r.path(info)
	return has
}

// path is the path by which a file is read.
func (r reads) path(info os.FileInfo) (path string, read bool) {
	for _, f := range r[stampOf(info)] {
		if os.SameFile(info, f.info) {
			return f.path, true
		}
	}
	return "", false
}
