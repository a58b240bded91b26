//go:build !race

// Package racing tells tests how much they try where the race detector looks on: it is ten times as slow, and finds races in a few texts too.
package racing

// OneIn is of how many texts of testdata one is tried.
const OneIn = 1
