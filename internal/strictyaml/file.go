package strictyaml

import "io"

// Load takes in a file for Read, and no more of it than shows that it is too large: a device has no end.
func Load(file io.Reader) ([]byte, error) { return io.ReadAll(io.LimitReader(file, largest+1)) }
