package pack

import "reflect"

// Merge joins the files of one pack: lists one after the other, and of texts the first that is not empty. The parts are not changed.
func Merge(parts ...*Pack) *Pack {
	whole := &Pack{}
	for _, part := range parts {
		merge(reflect.ValueOf(whole).Elem(), reflect.ValueOf(part).Elem())
	}
	return whole
}

func merge(into, from reflect.Value) {
	switch into.Kind() {
	case reflect.Struct:
		for i := range into.NumField() {
			merge(into.Field(i), from.Field(i))
		}
	case reflect.Slice:
		// Append to a slice without room: appending in place would write into a part.
		into.Set(reflect.AppendSlice(into.Slice3(0, into.Len(), into.Len()), from))
	case reflect.String:
		if into.Len() == 0 {
			into.Set(from)
		}
	}
}
