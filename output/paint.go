package output

import "github.com/fatih/color"

// Painter paints text for a terminal, or leaves it as it is.
type Painter bool

// Paint is fmt.Sprint in a colour.
type Paint func(a ...any) string

// In gives the paint of that colour.
func (p Painter) In(attributes ...color.Attribute) Paint {
	c := color.New(attributes...)
	if p {
		c.EnableColor()
	} else {
		c.DisableColor()
	}
	return c.SprintFunc()
}
