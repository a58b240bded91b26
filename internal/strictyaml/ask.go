package strictyaml

import "fmt"

// Given reports whether the file has the value at field, in whatever shape.
func (r *Reading) Given(field any) bool {
	_, ok := r.where[field]
	return ok
}

// Need tells that the value of a key is missing from its owner, or empty. field is its address, what names the owner.
func (r *Reading) Need(owner any, what, key string, field any) {
	if !r.Given(field) {
		r.Missing(owner, what, key)
		return
	}
	r.Filled(what, key, field)
}

// Filled tells that the value of a key is given and empty.
func (r *Reading) Filled(what, key string, field any) {
	if r.blank[field] {
		r.Add(r.where[field], fmt.Sprintf("%s of %s is empty", Quoted(key), what))
	}
}

// Missing tells that owner, a pointer to what, lacks key. Nothing is asked of an owner that could not be read.
func (r *Reading) Missing(owner any, what, key string) {
	if at := r.where[owner]; at != (Place{}) {
		r.Add(at, fmt.Sprintf("%s needs %s", what, Quoted(key)))
	}
}

// Form tells that a text, unless it is empty, lacks its form.
func (r *Reading) Form(field *string, ok func(string) bool, message string) {
	if *field != "" && !ok(*field) {
		r.Add(r.where[field], message+"; found "+Quoted(*field))
	}
}

// Unique holds the values seen so far of something that may stand once, and where.
type Unique map[string]Place

// Once tells that value, unless it is empty, stands a second time.
func (r *Reading) Once(seen Unique, what, value string, field any) {
	if value == "" {
		return
	}
	at := r.where[field]
	if first, twice := seen[value]; twice {
		r.Add(at, fmt.Sprintf("%s %s stands twice, first on line %d", what, Quoted(value), first.Line))
		return
	}
	seen[value] = at
}
