package pack

import (
	"encoding/binary"
	"reflect"
)

// appendFields writes a value that is a text, a list or a struct of these: of a text and a list its length, and then what it holds. Names of fields are not
// written, so that there is nothing to look up and nothing to copy when it is read: who reads it has the same type.
func appendFields(out []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		out = binary.AppendUvarint(out, uint64(v.Len()))
		return append(out, v.String()...)
	case reflect.Slice:
		out = binary.AppendUvarint(out, uint64(v.Len()))
		for i := range v.Len() {
			out = appendFields(out, v.Index(i))
		}
		return out
	}
	for i := range v.NumField() {
		out = appendFields(out, v.Field(i))
	}
	return out
}

// fieldReader reads what appendFields has written. Texts stay parts of it.
type fieldReader struct {
	left    string
	damaged bool // something is missing
}

func (f *fieldReader) read(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		n := f.length()
		v.SetString(f.left[:n])
		f.left = f.left[n:]
	case reflect.Slice:
		n := f.length()
		v.Grow(n)
		v.SetLen(n)
		for i := range n {
			f.read(v.Index(i))
		}
	default:
		for i := range v.NumField() {
			f.read(v.Field(i))
		}
	}
}

// length reads a length. Everything that has one takes a byte, so that it is never more than what is left.
func (f *fieldReader) length() int {
	n, size := binary.Uvarint([]byte(f.left[:min(len(f.left), binary.MaxVarintLen32)]))
	f.left = f.left[max(size, 0):]
	if size <= 0 || n > uint64(len(f.left)) {
		f.damaged = true
		return 0
	}
	return int(n)
}
