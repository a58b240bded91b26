package names

// root is all words with one Key, and what the report at hand shows of them.
type root struct {
	key    string
	number uint32 // tells the roots of a Reader apart, from 1

	report int // the one that the following are of
	seen   seenAs
	family *family // of those who bear it, nil where nobody does
}

// seenAs is how often the words of a root were seen as what.
type seenAs struct {
	family   int          // alone with an initial, alone by the record, or by its ending
	given    int          // alone by the record, or beside a word with the ending of a family name
	alone    int          // a family name alone, by the record
	initials []initialled // where it stands alone with an initial, which makes it a family name: the initials
}

// initialled is how often a word stands alone with an initial.
type initialled struct {
	initial *word
	count   int
}

// root is that of the words with a key.
func (r *Reader) root(key string) *root {
	one := r.roots[key]
	if one == nil {
		one = &root{key: key, number: uint32(len(r.roots)) + 1}
		r.roots[key] = one
	}
	return one
}

// in is the root as a report shows it: not at all before the report has been seen to have it.
func (r *root) in(report int) *root {
	if r.report != report {
		r.report, r.seen, r.family = report, seenAs{initials: r.seen.initials[:0]}, nil
	}
	return r
}

// with counts an initial that stands with the word.
func (s *seenAs) with(initial *word) {
	for i := range s.initials {
		if s.initials[i].initial == initial {
			s.initials[i].count++
			return
		}
	}
	s.initials = append(s.initials, initialled{initial, 1})
}
