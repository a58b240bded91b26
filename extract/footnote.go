package extract

import (
	"strconv"

	"github.com/openchronicle/chronicle/model"
)

// widestRange is how many footnotes "[4-60]" may stand for; more is taken for something else.
const widestRange = 100

// mostRanged is how many footnotes all ranges of an entry may stand for. A range takes six characters and stands for a hundred mentions.
const mostRanged = 10_000

// footnotes reads the marks: "[4]", "[4, 5]", "[4-6]".
func (s *scan) footnotes() {
	s.halfMarks()
	ranged := 0
	for _, mark := range s.marks {
		i := int(mark)
		s.words[i].owner = ownFootnote
		m := s.mention(i, i, "footnote.mark")
		numbers, ok := marked(s.numbers[:0], s.figure(i))
		s.numbers = numbers
		if !ok {
			s.unread(i, i, "a footnote mark whose range does not rise, or is too wide")
		}
		if len(numbers) > len(m.Text)/2 { // more than there are numbers in it
			if ranged += len(numbers); ranged > mostRanged {
				s.unread(i, i, "the ranges of footnotes in this entry stand for more than "+strconv.Itoa(mostRanged))
				continue
			}
		}
		for _, n := range numbers {
			s.addFootnote(n, m)
		}
	}
}

func (s *scan) addFootnote(number int, m model.Mention) {
	at := s.footnoteList.find(len(s.out.Footnotes), func(i int) int { return s.out.Footnotes[i].Number }, number)
	if s.out.Footnotes == nil {
		s.out.Footnotes = s.noteSlab.Take(2)
	}
	if at < 0 {
		s.out.Footnotes = append(s.out.Footnotes, model.Footnote{Number: number, Mentions: s.mentions.One(m)})
		return
	}
	if f := &s.out.Footnotes[at]; f.Mentions[len(f.Mentions)-1].Start != m.Start { // else the mark has the number twice
		f.Mentions = append(f.Mentions, m)
	}
}

// marked appends to numbers, which is empty, those of a mark; ok is false where a range in it cannot be one.
func marked(numbers []int, mark string) (_ []int, ok bool) {
	ok = true
	number, ranged := false, false // stands before, with nothing but white space and dashes between; with a dash
	for i := 0; i < len(mark); i++ {
		c := mark[i]
		switch {
		case c >= '0' && c <= '9':
			n := 0
			for ; i < len(mark) && mark[i] >= '0' && mark[i] <= '9'; i++ {
				n = n*10 + int(mark[i]-'0')
			}
			i--
			if ranged {
				last := numbers[len(numbers)-1]
				if n <= last || n-last > widestRange {
					ok = false
				}
				for k := last + 1; ok && k < n; k++ {
					numbers = append(numbers, k)
				}
			}
			numbers = append(numbers, n)
			number, ranged = true, false
		case c == '-' || c == 0xE2: // a hyphen or the first byte of a dash
			ranged = number
		case c == ',' || c == ';': // "[4-, 9]"
			number, ranged = false, false
		}
	}
	return numbers, ok
}
