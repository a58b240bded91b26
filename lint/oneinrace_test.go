//go:build race

package lint_test

// oneIn is of how many texts of testdata one is tried: who looks for races is ten times as slow, and finds them in a few texts too.
const oneIn = 3
