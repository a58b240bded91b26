package names

import (
	"slices"
	"strings"
)

// standsFor reports whether an initial of that sound can stand for a name of that spelling: "Zh", "Z" and "J" for Zhanar, "E" and "Ye" for Yerlan
// and Erlan.
func standsFor(initial, sound string, w *word) bool {
	return strings.HasPrefix(w.folded, initial) || strings.HasPrefix(w.key, sound) || initial == "y" && strings.HasPrefix(w.key, "e")
}

// sound makes one of the initials that write one sound: "Ye" and "E", "Zh" and "J", "Kh" and "H", "K" and "Q". Y stays apart, which begins
// Yerlan as well as Yuri, and C, which begins Chingiz as well as Carl.
func sound(initial string) string {
	if initial == "y" || initial == "c" {
		return initial
	}
	return Key([]byte(initial))
}

// name is a given name, or a second one, as far as it is known: in full, by an initial, or not at all.
type name struct {
	root     *root   // of the full name, nil where it is not known
	words    []*word // its spellings, of those that begin alike one
	sound    string  // of the initial, "" where the full name is known
	initials []*word
}

// initialed is the name that is known by an initial, which may be nil. It is found out once for each.
func initialed(initial *word) name {
	if initial == nil {
		return name{}
	}
	if initial.lone == nil {
		initial.lone = &name{sound: sound(initial.folded), initials: []*word{initial}}
	}
	return *initial.lone
}

func (n *name) known() bool { return n.root != nil || n.sound != "" }

// rank orders names by how much is known of them, the most first.
func (n *name) rank() int {
	switch {
	case n.root != nil:
		return 0
	case n.sound != "":
		return 1
	}
	return 2
}

// agrees reports whether two names can be one. Two initials must be one sound, S. and Sh. are two people's; but Y. can be Ye. and so E.
func (n *name) agrees(o *name) bool {
	switch {
	case !n.known() || !o.known():
		return true
	case n.root != nil && o.root != nil:
		return n.root == o.root
	case n.root == nil && o.root == nil:
		return n.sound == o.sound || n.sound == "y" && o.sound == "e" || n.sound == "e" && o.sound == "y"
	case n.root == nil:
		n, o = o, n
	}
	return slices.ContainsFunc(o.initials, func(initial *word) bool {
		return slices.ContainsFunc(n.words, func(w *word) bool { return standsFor(initial.folded, o.sound, w) })
	})
}

// learn adds what o, which agrees, knows of the same name.
func (n *name) learn(o *name) {
	if n.root == nil && o.root != nil {
		*n = name{root: o.root}
	}
	for _, w := range o.words {
		n.words = spelled(n.words, w)
	}
	if n.root != nil || o.sound == "" {
		return
	}
	n.sound = o.sound
	for _, initial := range o.initials {
		if !slices.Contains(n.initials, initial) {
			n.initials = append(n.initials, initial)
		}
	}
}

// spelled adds a spelling to a list. Of those with one beginning the first is enough: they are kept to be compared with initials.
func spelled(list []*word, w *word) []*word {
	if slices.Contains(list, w) {
		return list
	}
	head := w.folded[:min(len(w.folded), 8)]
	if slices.ContainsFunc(list, func(o *word) bool { return strings.HasPrefix(o.folded, head) }) {
		return list
	}
	return append(list, w)
}
