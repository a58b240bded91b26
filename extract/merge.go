package extract

// mergeRuns sorts a list that is made of a few runs, each in order by what at says. Those that are equal stay in their order. Lists of one run, as most are,
// cost one look.
func mergeRuns[T any](list []T, at func(*T) int) {
	var ends []int // of the runs
	for i := 1; i < len(list); i++ {
		if at(&list[i]) < at(&list[i-1]) {
			ends = append(ends, i)
		}
	}
	if len(ends) == 0 {
		return
	}
	ends = append(ends, len(list))
	room := make([]T, len(list))
	for len(ends) > 1 { // two neighbours are merged into one, and so on
		kept := ends[:0]
		from := 0
		for i := 0; i < len(ends); i += 2 {
			if i+1 == len(ends) {
				copy(room[from:], list[from:ends[i]])
			} else {
				merge(room[from:ends[i+1]], list[from:ends[i]], list[ends[i]:ends[i+1]], at)
			}
			from = ends[min(i+1, len(ends)-1)]
			kept = append(kept, from)
		}
		copy(list, room)
		ends = kept
	}
}

// merge fills into with what two lists in order hold.
func merge[T any](into, first, second []T, at func(*T) int) {
	for i := range into {
		if len(second) == 0 || len(first) > 0 && at(&first[0]) <= at(&second[0]) {
			into[i], first = first[0], first[1:]
		} else {
			into[i], second = second[0], second[1:]
		}
	}
}
