//go:build !race

package lint_test

// oneIn is of how many texts of testdata one is tried.
const oneIn = 1
