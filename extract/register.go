package extract

// few is up to how many values of an entry are looked through one by one; beyond, they are found by a map. An entry of a report has a handful, a
// hostile one tens of thousands.
const few = 24

// register finds the values that an entry has so far by what tells them apart.
type register[K comparable] struct {
	at    map[K]int // of values[:known], the first with each key
	known int
}

// find is the index of the first of n values with a key, -1 where none has it.
func (r *register[K]) find(n int, key func(i int) K, want K) int {
	if n <= few {
		for i := range n {
			if key(i) == want {
				return i
			}
		}
		return -1
	}
	if r.at == nil {
		r.at = map[K]int{}
	}
	for ; r.known < n; r.known++ {
		if _, taken := r.at[key(r.known)]; !taken {
			r.at[key(r.known)] = r.known
		}
	}
	if i, ok := r.at[want]; ok {
		return i
	}
	return -1
}

// forget is for the next entry.
func (r *register[K]) forget() {
	if r.known > 0 {
		r.known = 0
		clear(r.at)
	}
}

// registers are those of one entry.
type registers struct {
	footnoteList  register[int]
	facilityList  register[string]
	citedList     register[string] // of citations, by their article
	provisionList register[provision]
	articleList   register[provision] // without parts and clauses
	extraList     register[[2]string] // field and value
	placeList     register[[2]string] // kind and name
}

func (r *registers) forget() {
	r.footnoteList.forget()
	r.facilityList.forget()
	r.citedList.forget()
	r.provisionList.forget()
	r.articleList.forget()
	r.extraList.forget()
	r.placeList.forget()
}

// provision is what tells provisions of law apart.
type provision struct{ code, jurisdiction, article, part, clause string }
