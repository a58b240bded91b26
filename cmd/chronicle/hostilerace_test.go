//go:build race

package main

// hostileSize is how long hostile texts are: who looks for races is ten times as slow, and finds them in short texts too.
const hostileSize = 5_000
