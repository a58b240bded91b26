package lint_test

import "testing"

func TestUnread(t *testing.T) {
	ruleTable(t, "unread", []string{
		inEntry("he was fined under Article 405, Part 2 of the Criminal Code"),
		inEntry("the Winter Art Fair was closed"),
		"On February 30, in Almaty, a picket was held[1]",
	}, []wrongText{
		{draft: inEntry("he was fined under Article, Part 2 of the Criminal Code"), at: []string{"Article"}},
	})
}

func TestUndatedParagraph(t *testing.T) {
	ruleTable(t, "undated-paragraph", []string{
		draftOf(inEntry("he was fined"), "He will appeal, his lawyer said."),
		draftOf(inEntry("he was fined"), "MARCH", "On March 1, in Almaty, a picket was held[2]"),
		draftOf(inEntry("he was fined"), "Share this page with your friends and all their friends today."),
	}, []wrongText{
		{draft: draftOf(inEntry("he was fined"), "MARCH", "In Almaty, a picket was held by ten people."), at: []string{"In Almaty, a picket was held by ten people."}},
		{draft: draftOf("This chronicle was put together from open sources.", inEntry("he was fined")), at: []string{"This chronicle was put together from open sources."}},
	})
}
