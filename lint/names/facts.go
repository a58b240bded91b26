package names

import (
	"slices"
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
)

// facts is what one sighting says of a person's name: one or two words, and what stands for the rest.
type facts struct {
	words     []*word // the family name and the given name, in the order of the text; one of them; or none
	family    int     // which of words the record says is the family name, -1 where it does not say
	given     bool    // the only word is a given name, or could be
	initial   *word   // of the given name, where words has a family name alone
	second    *word   // patronymic or second given name
	secondIni *word   // initial of it
}

// facts reads a sighting.
func (r *Reader) facts(s *Sighting, forms []*form) facts {
	name := r.nameOf(s, forms)
	if of := [...]string{s.Given, s.Family, s.Patronymic}; !name.known || name.of != of {
		name.facts, name.known = r.apart(name.pieces, s), true
		for i := range of {
			name.of[i] = strings.Clone(of[i])
		}
	}
	f := name.facts
	if f.second == nil && f.secondIni == nil {
		f.secondIni = secondInitial(forms)
	}
	return f
}

// nameOf is the form that is the name of a sighting, whose other forms are given.
func (r *Reader) nameOf(s *Sighting, forms []*form) *form {
	for _, f := range forms {
		if f.text == s.Name {
			return f
		}
	}
	return r.form(s.Name)
}

// apart says what the pieces of a name are, by themselves and by the record.
func (r *Reader) apart(pieces []piece, s *Sighting) facts {
	f := facts{family: -1}
	var initials []*word
	words := make([]*word, 0, 4)
	for _, p := range r.together(pieces) {
		if p.initial {
			initials = append(initials, p.word)
		} else {
			words = append(words, p.word)
		}
	}
	words = r.patronymic(&f, s, words)
	behind := f.family
	family, given := r.last(s.Family), r.last(s.Given)
	if len(words) > 2 {
		words = r.two(&f, words, family, given)
	}
	f.words = slices.Clip(words)
	switch len(words) {
	case 1:
		f.one(family, given, initials)
	case 2:
		if f.family = slices.Index(words, family); family == nil {
			f.family = behind
		}
		if len(initials) > 0 {
			f.secondIni = initials[0]
		}
	}
	return f
}

// together drops the particles of a name ("van der") and joins to its father's name the word that makes a patronymic of it ("Serik uly"). The result is valid
// until the next call.
func (r *Reader) together(list []piece) []piece {
	capitals := slices.ContainsFunc(list, func(p piece) bool { return !p.lower && !p.initial })
	out := r.list[:0]
	for _, p := range list {
		switch {
		case p.initial:
		case len(out) > 1 && r.lex.PatronymicWord([]byte(p.folded)) && !out[len(out)-1].initial:
			last := &out[len(out)-1]
			last.word, last.end = r.word([]byte(last.folded+p.folded)), p.end
			continue
		case p.lower && capitals, len(list) > 2 && r.lex.Term([]byte(p.folded)).Is(pack.Particle):
			continue
		}
		out = append(out, p)
	}
	r.list = out
	return out
}

// last is the last word of a part of a record, nil when it has none.
func (r *Reader) last(part string) *word {
	if part == "" {
		return nil
	}
	list := r.together(r.pieces(part))
	if len(list) == 0 {
		return nil
	}
	return list[len(list)-1].word
}

// patronymic takes the patronymic out of the words: the one that the record names, else, among three, one that ends like one.
func (r *Reader) patronymic(f *facts, s *Sighting, words []*word) []*word {
	at := -1
	if s.Patronymic != "" {
		whole := r.word([]byte(strings.Join(folds(r.pieces(s.Patronymic)), "")))
		at = slices.Index(words, whole)
	} else if len(words) > 2 {
		for i := 1; i < len(words) && at < 0; i++ {
			if words[i].class.Is(pack.EndsPatronymic) && !words[i].class.Is(pack.Given|pack.Family) {
				at = i
			}
		}
	}
	if at < 0 || len(words) < 2 {
		return words
	}
	w := words[at]
	rest := slices.Delete(words, at, at+1)
	if len(rest) == 1 && !rest[0].familyLike() && w.class.Is(pack.EndsFamily) { // "Sayat Adilbekuly": the father's name is the family's
		return slices.Insert(rest, at, w)
	}
	f.second = w
	if len(rest) == 2 && at > 0 { // a patronymic stands behind the given name
		f.family = 2 - at
	}
	return rest
}

func folds(list []piece) []string {
	out := make([]string, 0, len(list))
	for _, p := range list {
		out = append(out, p.folded)
	}
	return out
}

// two chooses the family name and the given name among three words or more; a word between is a second name.
func (r *Reader) two(f *facts, words []*word, family, given *word) []*word {
	last := slices.Index(words, family)
	if last < 0 {
		last = slices.IndexFunc(words, (*word).familyLike)
	}
	if last < 0 {
		last = len(words) - 1
	}
	first := slices.Index(words, given)
	if first < 0 || first == last {
		first = 0
		if last == 0 {
			first = 1
		}
	}
	for i, w := range words {
		if i != first && i != last && f.second == nil {
			f.second = w
		}
	}
	return []*word{words[min(first, last)], words[max(first, last)]}
}

// one reads a name of one word.
func (f *facts) one(family, given *word, initials []*word) {
	w := f.words[0]
	if len(initials) > 0 {
		f.family, f.initial = 0, initials[0]
		if len(initials) > 1 {
			f.secondIni = initials[1]
		}
		return
	}
	// A word that is on no list of given names, which are long, and ends like none, is a family name.
	f.given = family != w && (given == w || !w.familyLike() && w.class.Is(pack.Given|pack.EndsGiven|pack.EndsPatronymic))
	if !f.given {
		f.family = 0
	}
}

// secondInitial is the second initial in a form of one word ("Bekov A.S."), nil where none has one.
func secondInitial(forms []*form) *word {
	for _, f := range forms {
		if second := f.beside[1]; second != nil {
			return second
		}
	}
	return nil
}
