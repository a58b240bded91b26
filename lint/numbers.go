package lint

import (
	"strconv"
	"strings"

	"github.com/openchronicle/chronicle/parser"
)

// small are the words for numbers that are one word, tens with units ("forty-two") aside.
var small = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// longestNumber is the length of "seventy-seven".
const longestNumber = 13

// numberWord is the number that a word stands for, -1 for other words.
func numberWord(word string) int {
	if len(word) < 3 || len(word) > longestNumber {
		return -1
	}
	switch word[0] | 0x20 {
	case 'o', 't', 'f', 's', 'e', 'n':
	default:
		return -1
	}
	if word[0]-'A' < 26 {
		word = strings.ToLower(word)
	}
	tens, units, both := strings.Cut(word, "-")
	n := small[tens]
	switch {
	case n == 0:
		return -1
	case !both:
		return n
	}
	if u := small[units]; n >= 20 && n%10 == 0 && u > 0 && u < 10 {
		return n + u
	}
	return -1
}

// numberAt is the number that begins with token i, as digits ("12", "1,204") or as a word, and its last token; -1 where none does. Digits with a full
// stop are no number that counts things.
func (p *Pass) numberAt(i int) (n, last int) {
	switch p.Kind(i) {
	case parser.Word:
		return numberWord(p.Token(i)), i
	case parser.Number:
	default:
		return -1, i
	}
	n, err := strconv.Atoi(p.Token(i))
	if err != nil || len(p.Token(i)) > 9 {
		return -1, i
	}
	for p.Byte(i+1) == ',' && p.Kind(i+2) == parser.Number && len(p.Token(i+2)) == 3 && len(p.Token(i)) <= 3 {
		more, err := strconv.Atoi(p.Token(i + 2))
		if err != nil || n >= 1_000_000 {
			break
		}
		n, i = 1000*n+more, i+2
	}
	return n, i
}
