package extract

import (
	"strings"

	"github.com/openchronicle/chronicle/extract/pack"
	"github.com/openchronicle/chronicle/model"
)

// patterns runs the packs' free rules. What a rule reads for a field of the record goes to that field, the rest to extra.
func (s *scan) patterns() {
	for _, rule := range s.lex.Patterns() {
		found, err := rule.Find(s.text)
		for _, m := range found {
			s.addPattern(rule, m)
		}
		if err != nil {
			s.failed(rule.ID, err)
		}
	}
}

func (s *scan) addPattern(rule *pack.PatternRule, p pack.PatternMatch) {
	m := s.mentionOf(p.Span, "pattern."+rule.ID)
	from, to, ok := s.wordsOf(p.Span)
	extra, isExtra := strings.CutPrefix(rule.Field, "extra.")
	if isExtra {
		s.addExtra(extra, p.Value, m)
		return
	}
	switch {
	case !ok:
		s.loseSpan(rule.Field, p.Span, "no word stands there")
		return
	case !s.freeAll(from, to):
		s.lose(rule.Field, from, to, "its words are taken")
		return
	}
	switch rule.Field {
	case "people":
		s.claim(from, to, ownPattern)
		s.names = append(s.names, name{from: from, to: to, strong: true, rule: m.Rule})
	case "places":
		s.claim(from, to, ownPattern)
		s.findSettlement(from, to, m.Rule, true)
	case "facilities":
		s.claim(from, to, ownPattern)
		s.keepFacility(m.Rule, pack.FacilityMatch{Span: p.Span, Code: p.Value})
	case "articles":
		s.claim(from, to, ownPattern)
		s.keepArticle(model.Article{Article: p.Value}, false, m)
	}
}

func (s *scan) addExtra(field, value string, m model.Mention) {
	at := s.extraList.find(len(s.out.Extra), func(i int) [2]string { return [2]string{s.out.Extra[i].Field, s.out.Extra[i].Value} }, [2]string{field, value})
	if at < 0 {
		s.out.Extra = append(s.out.Extra, model.Extra{Field: field, Value: value, Mentions: []model.Mention{m}})
		return
	}
	s.out.Extra[at].Mentions = append(s.out.Extra[at].Mentions, m)
}
