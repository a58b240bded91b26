package pack

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/internal/strictyaml"
	"github.com/openchronicle/chronicle/parser"
)

// Load lays the built-in pack and then the named ones over each other. A name is that of a built-in pack or a file.
func Load(names ...string) (*Lexicon, error) {
	sources, err := Sources(names...)
	if err != nil {
		return nil, err
	}
	return Lay(sources...)
}

// Source is a pack as it is written, for those who load it where its file is not.
type Source struct {
	Name string // for messages
	Text []byte
}

// Sources reads the files of named packs, each once. Those that are built in need none.
func Sources(names ...string) ([]Source, error) {
	var sources []Source
	for i, name := range names {
		if slices.Contains(Builtin, name) || slices.Contains(names[:i], name) {
			continue
		}
		text, err := readFile(name)
		if err != nil {
			return nil, err
		}
		sources = append(sources, Source{Name: name, Text: text})
	}
	return sources, nil
}

// Lay lays the built-in pack and then the given ones over each other.
func Lay(sources ...Source) (*Lexicon, error) {
	base, err := readLayer(builtin)
	if err != nil {
		return nil, err
	}
	layers := []*layer{base}
	for _, s := range sources {
		p, err := Read(s.Name, s.Text)
		if err != nil {
			return nil, err
		}
		layers = append(layers, compileLayer(p, nil))
	}
	return newLexicon(layers), nil
}

func readFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if os.IsNotExist(err) && !strings.ContainsAny(name, "./\\") {
		return nil, fmt.Errorf("%s is no built-in pack (there is %s) and no file", name, strings.Join(Builtin, ", "))
	}
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("%s: no such file", name)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return strictyaml.Load(f)
}

// newLexicon orders the parts of layers, which come from the bottom. A later rule overrides an earlier one of the same id.
func newLexicon(layers []*layer) *Lexicon {
	x := &Lexicon{behind: map[string]string{}, before: map[string]string{}}
	var words parser.Language
	words.Months = map[string]int{}
	var facilities []Facility
	var patterns []Pattern
	var rules []DraftRule
	for _, l := range layers {
		p := l.rest
		x.names = append(x.names, p.ID+"@"+p.Version)
		x.layers = append([]*layer{l}, x.layers...)
		addCalendar(&words, &p.Calendar)
		x.addNumbers(p.Law.Numbers)
		facilities = override(facilities, p.Facility, func(f Facility) string { return f.ID })
		patterns = override(patterns, p.Patterns, func(p Pattern) string { return p.ID })
		rules = override(rules, p.Rules, func(r DraftRule) string { return r.ID })
		x.codes = override(x.codes, p.Law.Codes, func(c Code) string { return c.Jurisdiction + " " + c.ID })
	}
	// What a pack on top says comes first: it may read the same words in its own way.
	slices.Reverse(x.codes)
	slices.Reverse(facilities)
	slices.Reverse(patterns)
	for _, f := range facilities {
		x.facilities = append(x.facilities, f.Rule())
	}
	for _, p := range patterns {
		x.patterns = append(x.patterns, p.Rule())
	}
	for _, r := range rules {
		x.draftRules = append(x.draftRules, r.Rule())
	}
	x.calendar = parser.NewCalendar(words)
	for c := range x.second {
		x.second[c] = x.Second([]byte{byte(c)})
	}
	return x
}

// override adds rules to list; one whose id is there takes its place.
func override[T any](list, rules []T, id func(T) string) []T {
	known := make(map[string]int, len(list)+len(rules))
	for i, t := range list {
		known[id(t)] = i
	}
	for _, r := range rules {
		if i, again := known[id(r)]; again {
			list[i] = r
			continue
		}
		known[id(r)] = len(list)
		list = append(list, r)
	}
	return list
}

func (x *Lexicon) addNumbers(list []Numeral) {
	for _, n := range list {
		for _, w := range n.Behind {
			x.behind[fold(w)] = n.Number
		}
		for _, w := range n.Before {
			x.before[fold(w)] = n.Number
		}
	}
}

func addCalendar(w *parser.Language, c *Calendar) {
	for _, m := range c.Months {
		n, _ := strconv.Atoi(m.Number) // Read has seen to it
		for _, name := range m.Names {
			w.Months[name] = n
		}
	}
	w.PartsOfDay = append(w.PartsOfDay, c.PartsOfDay...)
	w.Openers = append(w.Openers, c.Openers...)
	w.Told = append(w.Told, c.Told...)
	w.To = append(w.To, c.To...)
	w.AfterYear = append(w.AfterYear, c.AfterYear...)
	w.PlaceWords = append(w.PlaceWords, c.PlaceWords...)
	w.GoesOn = append(w.GoesOn, c.GoesOn...)
	w.PageEnd = append(w.PageEnd, c.PageEnd...)
	w.Furniture = append(w.Furniture, c.Furniture...)
}
