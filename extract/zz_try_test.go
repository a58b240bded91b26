package extract

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestTry(t *testing.T) {
	b, _ := os.ReadFile("/tmp/try.txt")
	for _, l := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		s := l
		if !strings.HasPrefix(s, "!") {
			s = "On March 1, in Almaty, " + s
		} else {
			s = s[1:]
		}
		e := readEntry(t, s)
		rules := ""
		for _, p := range e.People {
			for _, m := range p.Mentions {
				rules += " " + m.Text + "=" + strings.TrimPrefix(m.Rule, "person.")
			}
		}
		fmt.Printf("%s\n   P: %s\n   L: %s\n   F: %s\n   U: %s\n   r:%s\n", l, showPeople(e), showPlaces(e), showFacilities(e), showUnread(e), rules)
	}
}
