package parser

import "strings"

// noTextHead is how many bytes of a source are looked at to tell what it is.
const noTextHead = 512

// noText are the files that people have reports in and that are no plain text, by their first bytes.
var noText = []struct{ begins, what, instead string }{
	{"PK\x03\x04", "a Word, OpenDocument or other zip file", "save it as plain text"},
	{"\xD0\xCF\x11\xE0", "a Word file", "save it as plain text"},
	{`{\rtf`, "an RTF file", "save it as plain text"},
	{"%PDF-", "a PDF file", "copy its text into a file"},
	{"<!doctype html", "an HTML page", "copy its text into a file"},
	{"<html", "an HTML page", "copy its text into a file"},
	{"\x1f\x8b", "a file compressed by gzip", "decompress it first"},
}

// checkText is an InputError where the head of a source shows that it is no plain text.
func checkText(name, head string) error {
	head = strings.TrimLeft(strings.TrimPrefix(head, "\uFEFF"), " \t\r\n")
	for _, f := range noText {
		if strings.HasPrefix(head, f.begins) || f.begins[0] == '<' && len(head) >= len(f.begins) && strings.EqualFold(head[:len(f.begins)], f.begins) {
			return &InputError{Name: name, Message: f.what + ", which is not read: " + f.instead + " (UTF-8)"}
		}
	}
	return nil
}
