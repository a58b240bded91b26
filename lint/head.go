package lint

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
	"github.com/openchronicle/chronicle/parser"
)

// head is how an entry begins: its date, what parts the date from the rest, and the place, where one stands there. All but sep are tokens.
type head struct {
	date int       // last of the date
	sep  separator // between the date and what follows
	next int       // first behind the separator

	in              int // "in" before the place, -1 where there is none
	place, placeEnd int // of the place with the words that belong to it: "the village of Bestobe", "Almaty city"; -1 where there is none

	end    int       // last of the date, or of the places behind it: "Bestobe, Akmola region"
	endSep separator // between that and what the entry tells
	body   int       // first of what the entry tells
}

// separator is what parts a date from what follows.
type separator int

// The separators.
const (
	comma separator = iota
	bareDash
	nothing
	commaDash // ", —"
	otherMark // a colon or a full stop
)

// head reads how the entry begins; ok is false for an entry that begins with its place or whose date stands above it, and for what is no entry.
func (p *Pass) head() (h head, ok bool) {
	if p.Entry == nil || p.Lead.Line > 0 || p.Lead.PlaceFirst || p.Lead.End > 0 && strings.IndexByte(")]", p.Text[p.Lead.End-1]) >= 0 { // "(March 3) In Taraz"
		return h, false
	}
	if !p.started {
		h = head{date: p.At(p.Lead.End - 1), in: -1, place: -1, placeEnd: -1}
		h.sep, h.next = p.separatorAt(p.Next(h.date))
		p.placeOf(&h)
		h.end, h.endSep, h.body = h.date, h.sep, h.next
		if h.place >= 0 {
			h.end = p.lastPlace(h.placeEnd)
			h.endSep, h.body = p.separatorAt(p.Next(h.end))
		}
		p.start, p.started = h, true
	}
	return p.start, true
}

// separatorAt is the separator that begins at token i, and the token behind it.
func (p *Pass) separatorAt(i int) (sep separator, next int) {
	switch {
	case p.Byte(i) == ',' && p.isDash(p.Next(i)):
		return commaDash, p.behindDashes(p.Next(i))
	case p.Byte(i) == ',':
		return comma, p.Next(i)
	case p.isDash(i) && p.Byte(p.Next(i)) == ',':
		return commaDash, p.Next(p.Next(i))
	case p.isDash(i):
		return bareDash, p.behindDashes(i)
	case p.Byte(i) == ':' || p.Byte(i) == '.':
		return otherMark, p.Next(i)
	}
	return nothing, i
}

// behindDashes is the token behind the dash at token i, or behind all in a row.
func (p *Pass) behindDashes(i int) int {
	for p.isDash(i) {
		i = p.Next(i)
	}
	return i
}

// placeOf finds the place behind the separator. Without "in", a name is the place only where something parts it from what follows: "Almaty
// residents gathered" begins with no place, nor do "Kazakhstan, Russia and Belarus signed" and "Almaty, Astana and Semey were named".
func (p *Pass) placeOf(h *head) {
	i := h.next
	if t := p.Token(i); t == "in" || t == "In" {
		h.in = i
		i = p.Next(i)
	}
	end, country := p.placeAt(p.placeWords(i))
	if end < 0 {
		h.in = -1
		return
	}
	if p.class(p.Next(end)).Is(pack.SettlementWord) || p.Token(p.Next(end)) == "facility" {
		end = p.Next(end)
	}
	if h.in < 0 {
		sep, next := p.separatorAt(p.Next(end))
		if country || sep == nothing || p.listGoesOn(next) {
			return
		}
	}
	h.place, h.placeEnd = i, end
}

// lastPlace steps over the places that follow one, each with its comma: "Bestobe, Akmola region".
func (p *Pass) lastPlace(end int) int {
	for p.Byte(p.Next(end)) == ',' {
		more, _ := p.placeAt(p.placeWords(p.Next(p.Next(end))))
		if more < 0 {
			break
		}
		end = more
	}
	return end
}

// placeWords steps over "the village of".
func (p *Pass) placeWords(i int) int {
	if p.Token(i) == "the" {
		i = p.Next(i)
	}
	if p.smallWord(i) && p.class(i).Is(pack.SettlementWord) {
		if i = p.Next(i); p.Token(i) == "of" {
			i = p.Next(i)
		}
	}
	return i
}

// listGoesOn reports whether the name at token i is followed by "and", or by a comma and that: it is in a list, and so is what stands before it.
func (p *Pass) listGoesOn(i int) bool {
	end, _ := p.placeAt(i)
	if end < 0 {
		return false
	}
	and := p.Next(end)
	if p.Byte(and) == ',' {
		and = p.Next(and)
	}
	return p.Token(and) == "and"
}

// placeAt is the last token of the place or facility whose mention begins with token i, -1 where none does, and whether it is a country.
func (p *Pass) placeAt(i int) (end int, country bool) {
	if i >= p.Count() {
		return -1, false
	}
	at := int(p.Tokens.List[i].Start)
	for k := range p.Entry.Places {
		place := &p.Entry.Places[k]
		m := &place.Mentions[0]
		if m.Start == at {
			return p.last(i, m.End), place.Kind == "country"
		}
		if m.Start > at {
			break
		}
	}
	for k := range p.Entry.Facilities {
		if m := &p.Entry.Facilities[k].Mentions[0]; m.Start == at {
			return p.last(i, m.End), false
		}
	}
	return -1, false
}

// personAt is the last token of the name of a person that begins with token i, -1 where none does.
func (p *Pass) personAt(i int) int {
	if i >= p.Count() {
		return -1
	}
	at := int(p.Tokens.List[i].Start)
	for k := range p.Entry.People {
		m := &p.Entry.People[k].Mentions[0]
		if m.Start == at {
			return p.last(i, m.End)
		}
		if m.Start > at {
			break
		}
	}
	return -1
}

// class is what the packs say of token i where it is a word.
func (p *Pass) class(i int) pack.Class {
	if p.Kind(i) != parser.Word {
		return 0
	}
	return p.answer(i).class
}

// headSpan is the bytes from the date to token end.
func (p *Pass) headSpan(end int) model.Span {
	return model.Span{Start: p.Lead.Start, End: int(p.Tokens.List[end].End)}
}
