package lint

import "sort"

// rising lists the places of a longest row of values that rise, or with strict rise at every step: what is not in it stands apart. Where several rows
// are as long it is the one that keeps what stands earlier; but of what may be the last of the row, not what is far from the rest.
//
// It takes n·log n steps. Walking from the end, of the rows of each length that begin behind, only the one is kept that is easiest to put something
// before.
func rising(values []int, strict bool) []int {
	if row := allRising(values, strict); row != nil { // as mostly
		return row
	}
	heads := make([]int, 0, len(values)) // heads[k] begins the best row of k+1 values found so far
	next := make([]int, len(values))
	for i := len(values) - 1; i >= 0; i-- {
		k := sort.Search(len(heads), func(k int) bool {
			return values[i] > values[heads[k]] || strict && values[i] == values[heads[k]]
		})
		next[i] = -1
		if k > 0 {
			next[i] = heads[k-1]
		}
		if k == len(heads) {
			heads = append(heads, i)
		} else {
			heads[k] = i
		}
	}
	if len(heads) == 0 {
		return nil
	}
	row := make([]int, 0, len(heads))
	for i := heads[len(heads)-1]; i >= 0; i = next[i] {
		row = append(row, i)
	}
	nearerEnd(values, row, strict)
	return row
}

// allRising lists all places where all values rise, else none.
func allRising(values []int, strict bool) []int {
	for i := 1; i < len(values); i++ {
		if step := values[i] - values[i-1]; step < 0 || step == 0 && strict {
			return nil
		}
	}
	row := make([]int, len(values))
	for i := range row {
		row[i] = i
	}
	return row
}

// nearerEnd puts another value at the end of the row where the one there is far from the one before it, and another that is near would do: in 1, 22, 3
// the 22 stands apart.
func nearerEnd(values, row []int, strict bool) {
	if len(row) < 2 {
		return
	}
	end := len(row) - 1
	before := values[row[end-1]]
	for i := row[end] + 1; i < len(values); i++ {
		if step := values[i] - before; (step > 0 || step == 0 && !strict) && values[row[end]]-before > 2*step+1 {
			row[end] = i
			return
		}
	}
}
