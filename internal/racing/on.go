//go:build race

package racing

// OneIn is of how many texts of testdata one is tried.
const OneIn = 5
