// Package numeral reads the numbers below a hundred that are written in words.
package numeral

import "strings"

// longestNumber is the length of "seventy-seven", shortestPair that of "sixty-six".
const (
	longestNumber = 13
	shortestPair  = 9
)

// Of is the number that a word stands for, in letters of any case: 42 for "forty-two"; -1 for other words.
func Of(word string) int {
	if len(word) < 3 || len(word) > longestNumber {
		return -1
	}
	switch int(word[0]|0x20)<<8 | int(word[1]|0x20) {
	case 'o'<<8 | 'n', 't'<<8 | 'w', 't'<<8 | 'h', 't'<<8 | 'e', 'f'<<8 | 'o', 'f'<<8 | 'i', 's'<<8 | 'i', 's'<<8 | 'e', 'e'<<8 | 'i', 'e'<<8 | 'l', 'n'<<8 | 'i':
	default:
		return -1
	}
	if word[0]-'A' < 26 {
		word = strings.ToLower(word)
	}
	if n := small(word); n > 0 {
		return n
	}
	if len(word) < shortestPair {
		return -1
	}
	tens, units, _ := strings.Cut(word, "-")
	n, u := small(tens), small(units)
	if n >= 20 && n%10 == 0 && u > 0 && u < 10 {
		return n + u
	}
	return -1
}

// small is the number that one word stands for, tens with units ("forty-two") aside; 0 for other words.
func small(word string) int {
	switch word {
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return 0
}
