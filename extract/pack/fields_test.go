package pack

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestFields holds that what is written is read as it was, and that it is told when something of it is missing.
func TestFields(t *testing.T) {
	p := Pack{ID: "x", Title: "Länge", Calendar: Calendar{Months: []Month{{Number: "1", Names: Words{"a", ""}}, {}}, To: make(Words, 300)}}
	written := string(appendFields(nil, reflect.ValueOf(p)))
	for n := range len(written) {
		f := fieldReader{left: written[:n]}
		f.read(reflect.ValueOf(new(Pack)).Elem())
		assert.True(t, f.damaged, n)
	}
	var got Pack
	f := fieldReader{left: written}
	f.read(reflect.ValueOf(&got).Elem())
	assert.Equal(t, fieldReader{}, f)
	assert.Equal(t, p, got)
}
