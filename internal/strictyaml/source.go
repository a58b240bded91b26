package strictyaml

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// largest is the size of the largest file that is read. go-yaml needs some 90 times the size of a file as memory.
const largest = 8 << 20

// source turns the bytes of a file into text with line feeds only, without a byte order mark. It refuses what is too large, not UTF-8
// or holds control characters, tabs too; go-yaml would take all of that silently. Lines and columns of the text are those of the file.
func source(doc Document, src []byte) (string, *Error) {
	if len(src) > largest {
		return "", &Error{Message: fmt.Sprintf("the file has more than the %d bytes that %s may have", largest, doc.One)}
	}
	if isUTF16(src) {
		return "", &Error{Line: 1, Column: 1, Message: "the file is UTF-16; save it as UTF-8"}
	}
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	text := strings.ReplaceAll(string(src), "\r\n", "\n")
	for at, r := range text {
		message := ""
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[at:], "\ufffd"):
			message = fmt.Sprintf("byte 0x%02X is not UTF-8; save the file as UTF-8", text[at])
		case r == '\r':
			message = "a carriage return without a line feed; end lines with LF or CR LF"
		case r == '\t':
			message = `a tab; write spaces, or \t in double quotes if the text needs one` // go-yaml joins the words around it
		case r < ' ' && r != '\n', r == 0x7f:
			message = fmt.Sprintf("control character U+%04X; delete it", r)
		}
		if message != "" {
			line, column := position(text, at)
			return "", &Error{Line: line, Column: column, Message: message}
		}
	}
	return text, nil
}

// isUTF16 reports whether src starts with a byte order mark of UTF-16 (or of UTF-32, little end first), or with a Latin letter in it.
func isUTF16(src []byte) bool {
	if len(src) < 2 {
		return false
	}
	a, b := src[0], src[1]
	return a == 0xff && b == 0xfe || a == 0xfe && b == 0xff || a == 0 && b != 0 || a != 0 && b == 0
}

// position turns a byte offset into line and column, 1-based; a byte that is not UTF-8 counts as one column.
func position(text string, at int) (line, column int) {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	return strings.Count(text[:at], "\n") + 1, utf8.RuneCountInString(text[start:at]) + 1
}
