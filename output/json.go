package output

import "strconv"

// jsonText is an emitter that appends JSON to a buffer it keeps. The zero jsonText writes compact JSON.
type jsonText struct {
	buf    []byte
	indent bool // two spaces a level and a line for each value; compact otherwise
	depth  int  // objects and lists that are open
	later  bool // the open object or list has something in it
	keyed  bool // a key has been written, its value comes next
}

func (j *jsonText) beginObject() { j.open('{') }
func (j *jsonText) endObject()   { j.close('}') }
func (j *jsonText) beginList()   { j.open('[') }
func (j *jsonText) endList()     { j.close(']') }

func (j *jsonText) key(name string) {
	if !j.indent {
		j.buf = j.compactKey(name)
		j.later, j.keyed = true, true
		return
	}
	j.next()
	j.buf = append(append(append(j.buf, '"'), name...), '"')
	j.colon()
}

// compactKey is the buffer with a key behind it, as JSON Lines has it.
func (j *jsonText) compactKey(name string) []byte {
	buf := j.buf
	if j.later {
		buf = append(buf, ',')
	}
	return append(append(append(buf, '"'), name...), '"', ':')
}

// textField and numberField write most of what there is to write: in JSON Lines, at one go.
func (j *jsonText) textField(name, s string) {
	if j.indent {
		j.key(name)
		j.text(s)
		return
	}
	j.buf = appendQuoted(j.compactKey(name), s)
	j.later = true
}

func (j *jsonText) numberField(name string, n int64) {
	if j.indent {
		j.key(name)
		j.number(n)
		return
	}
	j.buf = strconv.AppendInt(j.compactKey(name), n, 10)
	j.later = true
}

func (j *jsonText) freeKey(name string) {
	j.next()
	j.buf = appendQuoted(j.buf, name)
	j.colon()
}

func (j *jsonText) colon() {
	j.buf = append(j.buf, ':')
	if j.indent {
		j.buf = append(j.buf, ' ')
	}
	j.keyed = true
}

func (j *jsonText) text(s string) {
	j.next()
	j.buf = appendQuoted(j.buf, s)
}

func (j *jsonText) number(n int64) {
	j.next()
	j.buf = strconv.AppendInt(j.buf, n, 10)
}

func (j *jsonText) open(bracket byte) {
	j.next()
	j.buf = append(j.buf, bracket)
	j.depth++
	j.later = false
}

func (j *jsonText) close(bracket byte) {
	j.depth--
	if j.later {
		j.newline()
	}
	j.buf = append(j.buf, bracket)
	j.later = true
}

// next writes what parts a key or a value from what stands before it.
func (j *jsonText) next() {
	if j.keyed {
		j.keyed = false
		return
	}
	if j.later {
		j.buf = append(j.buf, ',')
	}
	if j.depth > 0 {
		j.newline()
	}
	j.later = true
}

func (j *jsonText) newline() {
	if !j.indent {
		return
	}
	j.buf = append(j.buf, '\n')
	for range j.depth {
		j.buf = append(j.buf, "  "...)
	}
}
