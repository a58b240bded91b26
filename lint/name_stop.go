package lint

import (
	"unicode"
	"unicode/utf8"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

var nameStop = &Rule{
	Rule: model.Rule{
		ID:       "name-stop",
		Title:    "No full stop inside a name, or behind it in the middle of a sentence",
		Why:      "A full stop inside a sentence makes an initial of a name, or ends the sentence in the middle of a list.",
		Severity: model.Error,
		Repair:   "safe",
		Bad:      "On February 1, in Almaty, Daulet Seitbayev, Marat Kaliyev., and Saule Akhmetova were detained. Marat. Kaliyev was fined[1]",
		Good:     "On February 1, in Almaty, Daulet Seitbayev, Marat Kaliyev, and Saule Akhmetova were detained. Marat Kaliyev was fined[1]",
	},
	Check: func(p *Pass) {
		for i := range p.Entry.People {
			for _, m := range p.Entry.People[i].Mentions {
				p.stopBehindName(m)
			}
		}
		for _, i := range p.Stops {
			at := p.Span(i, i)
			switch {
			case p.readAcross(i) && len(p.Token(p.Next(i))) == 1:
				letter := p.Next(i)
				p.Report(at, "full stop before an initial instead of behind it").Unsafe(remove(at), insert(p.Span(letter, letter).End, "."))
			case p.readAcross(i):
				p.stopReported(at, "full stop inside a name", p.startsSentenceSurely(i-1))
			case !p.partsNames(i):
			case p.stopInName(i):
				p.stopReported(at, "full stop between a given name and the name behind it", p.startsSentenceSurely(i-1))
			case p.stopBehindRole(i) || p.stopBeforeApposition(i) || p.stopBetweenLinks(i):
				p.Report(at, "full stop between a given name and the name behind it, beside words that make no sentence").Unsafe(remove(at))
			case p.halvesApart(i):
				p.Report(at, "full stop between a given and a family name that stand nowhere else in the entry: are they one name?").As(model.Suggestion).Unsafe(remove(at))
			}
		}
	},
}

// stopReported reports a full stop, with a repair that is safe where no other reading is.
func (p *Pass) stopReported(at model.Span, message string, surely bool) {
	if problem := p.Report(at, message); surely {
		problem.Safe(remove(at))
	} else {
		problem.Unsafe(remove(at))
	}
}

// stopBehindName reports a full stop behind a name when the sentence goes on behind it: with a comma, or with a small letter. A name that ends with
// an initial has its stop inside. A sentence may begin with a small letter: with a particle or the address of a site, which are left alone, or with
// another word, so that only a comma or a semicolon makes the repair safe.
func (p *Pass) stopBehindName(m model.Mention) {
	if m.End+1 >= len(p.Text) || p.Text[m.End] != '.' {
		return
	}
	stop := p.At(m.End)
	if p.Kind(stop-1) != parser.Word || p.Tokens.List[stop-1].End-p.Tokens.List[stop-1].Start <= shortWord {
		return
	}
	next := p.Next(stop)
	first, _ := utf8.DecodeRuneInString(p.Token(next))
	surely := p.Byte(next) == ',' || p.Byte(next) == ';' || p.goesOnBehind(next) || p.Byte(next) == ')' && p.smallWord(p.Next(next))
	if surely || next > stop+1 && p.Kind(next) == parser.Word && unicode.IsLower(first) && !p.class(next).Is(pack.Particle) && !p.domainAt(next) {
		p.stopReported(p.Span(stop, stop), "full stop behind a name in the middle of a sentence", surely)
	}
}

// goesOnBehind reports whether a sentence goes on behind the remark in brackets that begins with token i: "Marat Kaliyev. (born in 1998) was released".
func (p *Pass) goesOnBehind(i int) bool {
	const longest = 16 // tokens
	if p.Byte(i) != '(' || !p.smallWord(i+1) {
		return false
	}
	for at := i + 1; at < i+longest; at++ {
		if p.Byte(at) == ')' {
			return p.smallWord(p.Next(at))
		}
	}
	return false
}

// domainAt reports whether the address of a site begins with token i: "azattyq.org".
func (p *Pass) domainAt(i int) bool { return p.Byte(i+1) == '.' && p.smallWord(i+2) }

// shortWord is the length in bytes up to which the last word of a name may be an abbreviation: "Jr".
const shortWord = 2

// readAcross reports whether a full stop stands inside a name that has been read: behind a given name, or before the letter of an initial, "Kaliyev. M was fined".
func (p *Pass) readAcross(stop int) bool {
	next := p.Next(stop)
	return p.Kind(stop-1) == parser.Word && p.Kind(next) == parser.Word && (len(p.Token(next)) == 1 || p.nameClass(p.folded(stop-1)).Is(pack.Given)) && p.inName(p.Span(stop-1, next))
}

// partsNames reports whether a full stop stands, outside quotations, between a given name and another name.
func (p *Pass) partsNames(stop int) bool {
	given, next := stop-1, p.Next(stop)
	if next != stop+2 || p.Kind(given) != parser.Word || !p.Has(given, parser.Capital) || !p.Has(next, parser.Capital) || p.Kind(next) != parser.Word || p.Quoted(stop) {
		return false
	}
	if name, ok := p.nameAt(p.Span(next, next)); ok && p.nameClass(p.folded(next)).Is(pack.Given) {
		if from, to := p.within(name); from == next && to > next { // “his aunt, Mariyam. Nikifor Dolgikh left”
			return false
		}
	}
	return p.nameClass(p.folded(given)).Is(pack.Given) && !p.Lexicon.English(p.folded(given)) &&
		!p.Lexicon.English(p.folded(next)) && p.nameClass(p.folded(next)) != 0
}

// stopInName reports whether a full stop between names stands inside one: the given name begins the sentence or follows a comma, and no sentence is a given
// name alone. In a list of given names the last of them ends the sentence.
func (p *Pass) stopInName(stop int) bool {
	given := stop - 1
	before := p.Prev(given)
	return p.startsSentence(given) || p.Byte(before) == ',' && !(p.Kind(p.Prev(before)) == parser.Word && p.Has(p.Prev(before), parser.Capital) && !p.inLead(before))
}

// halvesApart reports whether the names at a full stop are read as two people of whom the entry has nothing else: one by a given, the other by a family name.
func (p *Pass) halvesApart(stop int) bool {
	before := p.Prev(stop - 1)
	if listed := p.Prev(before); (p.Byte(before) == ',' || p.folds(before, "and")) && p.nameClass(p.folded(listed)).Is(pack.Given) { // the last of a list of given names
		return false
	}
	given, family := p.Span(stop-1, stop-1), p.Span(p.Next(stop), p.Next(stop))
	halves := 0
	for i := range p.Entry.People {
		if person := &p.Entry.People[i]; len(person.Mentions) == 1 && len(person.Roles) < 2 {
			switch person.Mentions[0].Span {
			case given:
				halves++
			case family:
				if person.Given == "" && person.Family != "" && len(person.Roles) == 0 {
					halves++
				}
			}
		}
	}
	return halves == 2
}

// longestStub is how many tokens a sentence has at most that ends in the middle of a name.
const longestStub = 40

// stopBehindRole reports whether a full stop between names stands inside one because the sentence would have no verb: "In Almaty, the musician Marat. Kaliyev
// was questioned".
func (p *Pass) stopBehindRole(stop int) bool {
	given, behind := stop-1, p.Next(p.Next(stop))
	if !p.class(p.Prev(given)).Is(pack.Role|pack.Title) && !p.folds(p.Prev(given), "of") || p.Byte(behind) != ',' && (p.Kind(behind) != parser.Word || p.Has(behind, parser.Capital)) {
		return false
	}
	for i := given - 1; i > given-longestStub; i-- {
		if p.folds(i, "that") { // what somebody said has no verb either
			return true
		}
		if p.verbLike(i) {
			return false
		}
		if p.startsSentence(i) {
			return true
		}
	}
	return false
}

// stopBetweenLinks reports whether what stands before and behind the two names makes a sentence of neither: "the complaint of Marat. Kaliyev against the colony".
func (p *Pass) stopBetweenLinks(stop int) bool {
	return p.folds(p.Prev(stop-1), "of", "by", "with", "to", "against", "for") && p.folds(p.Next(p.Next(stop)), "against", "from", "in", "at", "on", "with", "for", "by", "to", "and")
}

// stopBeforeApposition reports whether what follows a full stop between names is no sentence: "represented by Marat. Kaliyev, a member of the bar."
func (p *Pass) stopBeforeApposition(stop int) bool {
	comma := p.Next(p.Next(stop))
	if p.Byte(comma) != ',' || !p.folds(p.Next(comma), "a", "an", "the") {
		return false
	}
	for i := p.Next(comma); i < comma+longestStub && i < p.Count(); i++ {
		switch {
		case p.Byte(i) == '.' || p.Kind(i) == parser.Mark:
			return true
		case p.verbLike(i) || p.Byte(i) == ',':
			return false
		}
	}
	return false
}

// startsSentenceSurely reports whether token i stands behind a full stop that shortens nothing, behind a footnote or right behind the lead. A name behind a
// comma or a colon may as well end the sentence: "he has a brother, Marat. Kaliyev was silent".
func (p *Pass) startsSentenceSurely(i int) bool {
	before := p.Prev(i)
	switch p.Byte(before) {
	case '.':
		return !p.class(before - 1).Is(pack.Title)
	case ',':
		return p.endsLead(before)
	case ':':
		return false
	}
	return p.startsSentence(i)
}

// endsLead reports whether a comma parts the lead, its date or the places behind it, from what follows.
func (p *Pass) endsLead(comma int) bool {
	h, ok := p.head()
	if !ok {
		return comma == p.Next(p.At(p.Lead.End-1))
	}
	return comma == p.Next(h.end)
}

// startsSentence reports whether token i begins the paragraph or follows the end of a sentence.
func (p *Pass) startsSentence(i int) bool {
	switch before := p.Prev(i); p.Byte(before) {
	case '.', '!', '?', ':':
		return true
	default:
		return before < 0 || p.Kind(before) == parser.Mark
	}
}

// leadReach is how far behind the date, in bytes, the place of a lead and its comma stand at most.
const leadReach = 80

// inLead reports whether a comma may end the lead: the place behind the date.
func (p *Pass) inLead(comma int) bool {
	at := int(p.Tokens.List[comma].Start)
	for _, place := range p.Entry.Places {
		for _, m := range place.Mentions {
			if m.End == at && m.Start < p.Lead.End+leadReach {
				return true
			}
		}
	}
	return false
}
