package lint

import "github.com/openchronicle/chronicle/model"

// settlements calls found with each mention of each settlement of the entry, in the order of their first mentions; with none where the paragraph is no entry.
func (p *Pass) settlements(found func(place *model.Place, m *model.Mention)) {
	if p.Entry == nil {
		return
	}
	for i := range p.Entry.Places {
		place := &p.Entry.Places[i]
		if place.Kind != "settlement" {
			continue
		}
		for j := range place.Mentions {
			found(place, &place.Mentions[j])
		}
	}
}
