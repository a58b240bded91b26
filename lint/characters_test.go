package lint_test

import "testing"

func TestCharactersRight(t *testing.T) {
	checkRight(t, []string{
		"a café in the rue Sébastien was closed; Ruslan Ötemis, Leila Tölegen and Karel Hladík-Novotná ate there[1]",
		"an installation, “Шаңырақ” (a yurt top), was removed[1]",
		"their banner read: “Көл — біздің анамыз” (“The lake is our mother”)[1]",
		"the newspaper Vremya (Время) and the site ВКонтакте wrote about it[1]",
		"the poet А. Кунанбаев was quoted in Cyrillic[1]",
		"the convict was moved to ОВ-156/1 and АК-159/6[1]", // facility-script’s
		"the Семей-Pavlodar road was blocked[1]",
		"5 μm, 10 kΩ and 3 μg of dust were measured, β-blockers were given[1]",
		"she wrote “👨\u200d👩\u200d👧 we are at home ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿” on Facebook[1]",
		"the word “می\u200cخواهم” was on the wall[1]",
		"the word “\u200fשלום\u200e” was on the wall[1]",
		"it went on and on... nobody knew why… “...and then they left,” she said[1]",
		"it lasted until 6 p.m.[1]",
		"Washington, D.C. was mentioned, as were the U.S. and Kim T. and others etc.[1]",
		"“What?..” he asked. “No!..” she said[1]",
		"the folder ../list was empty, as was ..\\list[1]",
		"he was silent. . . . Nobody spoke[1]",
		"he said that . . . nobody spoke[1]",
		"stressed: за́мок and замо́к are two words[1]",
		"two\nlines, and\n  a third one with white space at its beginning, were written[1]",
		"two\r\nlines were written[1]\r\n",
		"a picket was held[1]\n\n   \n\t\n\nOn February 2, in Almaty, another one was held[2]",
		"On February 1, in Almaty, a picket was held[1]\n\n[1]\u00a0https://example.org/1\n\n[2]\thttps://example.org/2",
		"O‘zbekiston and Qoʻqon, Kur’an and Qur'an were named[1]",
	})
}

func TestMixedScript(t *testing.T) {
	checkWrong(t, []slip{
		{"mixed-script", "the Сriminal Code was cited[1]", "Сriminal", "the Criminal Code was cited[1]"},
		{"mixed-script", "the workеrs went home[1]", "workеrs", "the workers went home[1]"},
		{"mixed-script", "the activist Вladimir Bekov was detained[1]", "Вladimir", "the activist Vladimir Bekov was detained[1]"}, // though that is for a person to say
		{"mixed-script", "on Маy 5 he came[1]", "Маy", "on May 5 he came[1]"},
		{"mixed-script", "the song “Темір eсік” was banned[1]", "eсік", "the song “Темір есік” was banned[1]"},
		{"mixed-script", "an е-mail was sent[1]", "е", "an e-mail was sent[1]"},
		{"mixed-script", "the movement Аlgys-Bilik met[1]", "Аlgys", "the movement Algys-Bilik met[1]"},
		{"mixed-script", "the raдiator was cold[1]", "raдiator", ""}, // д looks like no Latin letter
		{"mixed-script", "the book “Бiздiң үй” was banned[1]", "Бiздiң", "the book “Біздің үй” was banned[1]"},
		{"mixed-script", "the activist А. Bekov was detained[1]", "А.", "the activist A. Bekov was detained[1]"},
		{"mixed-script", "the activist Bekov А. was detained[1]", "А.", "the activist Bekov A. was detained[1]"},
		{"mixed-script", "the activist Bekov А.T. was detained[1]", "А.", "the activist Bekov A.T. was detained[1]"},
		{"mixed-script", "the activist В. Bekov was detained[1]", "В.", ""}, // B or V
		{"mixed-script", "the activist Ж. Bekov was detained[1]", "Ж.", ""},
		{"mixed-script", "the activist Α. Bekov was detained[1]", "Α.", "the activist A. Bekov was detained[1]"}, // Greek
		{"mixed-script", "he carried а poster[1]", "а", "he carried a poster[1]"},
		{"mixed-script", "he has З0 days left[1]", "З", "he has 30 days left[1]"},
		{"mixed-script", "there were 2О men[1]", "О", "there were 20 men[1]"},
		{"mixed-script", "the АК-74 was his own[1]", "АК", "the AK-74 was his own[1]"},
		{"mixed-script", "the Criminal Code of the РК was cited[1]", "РК", ""}, // RK by its sound, PK by its looks
	})
}

func TestMixedScriptMessage(t *testing.T) {
	for text, message := range map[string]string{
		"the rally in Аlmаty[1]":   "Cyrillic А (U+0410) and а (U+0430) among Latin letters",
		"the rally in Αlmaty[1]":   "Greek Α (U+0391) among Latin letters",
		"the book “Қaзақ тілі”[1]": "Latin a (U+0061) among Cyrillic letters",
	} {
		fs := of(check(t, typed(text), typography, noSettings), "mixed-script")
		if len(fs) != 1 || fs[0].Message != message {
			t.Errorf("%s: %s", text, told(fs))
		}
	}
}

func TestInvisibleCharacter(t *testing.T) {
	checkWrong(t, []slip{
		{"invisible-character", "the pastor\u0002prayed[1]", "\u0002", "the pastor prayed[1]"},
		{"invisible-character", "the Re\u00adpublic was proud[1]", "\u00ad", "the Republic was proud[1]"},
		{"invisible-character", "the \u200bpastor prayed[1]", "\u200b", "the pastor prayed[1]"},
		{"invisible-character", "the\u200b pastor prayed[1]", "\u200b", "the pastor prayed[1]"},
		{"invisible-character", "the p\u200castor prayed[1]", "\u200c", "the pastor prayed[1]"},
		{"invisible-character", "the\u200e\u202c pastor prayed[1]", "\u200e\u202c", "the pastor prayed[1]"},
		{"invisible-character", "the pastor prayed\ufeff[1]", "\ufeff", "the pastor prayed[1]"},
		{"invisible-character", "the pastor\u0008 prayed[1]", "\u0008", "the pastor prayed[1]"},
		{"invisible-character", "the pastor\u2063, who prayed[1]", "\u2063", "the pastor, who prayed[1]"},
		{"invisible-character", "the pastor prayed[1]\u200b", "\u200b", "the pastor prayed[1]"},
		{"invisible-character", "Articles 405\u200b272 were applied[1]", "\u200b", ""},
		{"invisible-character", "Article 40\u00ad5 was applied[1]", "\u00ad", "Article 405 was applied[1]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn Febru\u00adary 2, in Almaty, he sang[2]", "\u00ad", "the pastor prayed[1]\n\nOn February 2, in Almaty, he sang[2]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn February 1\u200b4, in Almaty, he sang[2]", "\u200b", "the pastor prayed[1]\n\nOn February 14, in Almaty, he sang[2]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn\u200bFebruary 2, in Almaty, he sang[2]", "\u200b", "the pastor prayed[1]\n\nOn February 2, in Almaty, he sang[2]"},
		{"invisible-character", "he prayed until January 4\u00adin a cell[1]", "\u00ad", "he prayed until January 4 in a cell[1]"},
		{"invisible-character", "he prayed on the 31\u00adst of January[1]", "\u00ad", "he prayed on the 31st of January[1]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn February 2\u200bin Almaty, he sang[2]", "\u200b", "the pastor prayed[1]\n\nOn February 2 in Almaty, he sang[2]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn 2 February\u200bin Almaty, he sang[2]", "\u200b", "the pastor prayed[1]\n\nOn 2 February in Almaty, he sang[2]"},
		{"invisible-character", "the pastor prayed[1]\n\nOn February 2, in Almaty, he sang[2]\u200b", "\u200b", "the pastor prayed[1]\n\nOn February 2, in Almaty, he sang[2]"},
	})
}

func TestCharacterReference(t *testing.T) {
	checkWrong(t, []slip{
		{"character-reference", "the working&nbsp;group met[1]", "&nbsp;", "the working group met[1]"},
		{"character-reference", "the group’s chair &ndash; a lawyer – left[1]", "&ndash;", "the group’s chair – a lawyer – left[1]"},
		{"character-reference", "the café of Ren&eacute; Bekov was closed[1]", "&eacute;", "the café of René Bekov was closed[1]"},
		{"character-reference", "the Re&shy;public was proud[1]", "&shy;", "the Republic was proud[1]"},
		{"character-reference", "the working&amp;amp;nbsp;group met[1]", "&amp;amp;nbsp;", "the working group met[1]"},
		{"character-reference", "Bekov &amp; Partners were searched[1]", "&amp;", "Bekov & Partners were searched[1]"},
	})
	checkRight(t, []string{"R&D; R & D; A&B were there[1]", "the page https://example.org/?a=1&copy=2; was blocked[1]"})
}

func TestBlanks(t *testing.T) {
	checkWrong(t, []slip{
		{"no-break-space", "the working\u00a0group met[1]", "\u00a0", "the working group met[1]"},
		{"no-break-space", "there\u202fare two[1]", "\u202f", "there are two[1]"},
		{"no-break-space", "he left.\u00a0 She stayed[1]", "\u00a0 ", "he left. She stayed[1]"},
		{"no-break-space", "he left. \u00a0She stayed[1]", " \u00a0", "he left. She stayed[1]"},
		{"no-break-space", "he left.\u00a0\u00a0She stayed[1]", "\u00a0\u00a0", "he left. She stayed[1]"},
		{"no-break-space", "he left.\u2028She stayed[1]", "\u2028", "he left. She stayed[1]"},
		{"no-break-space", "he left.\u2003She stayed[1]", "\u2003", "he left. She stayed[1]"},
		{"double-space", "he left.  She stayed[1]", "  ", "he left. She stayed[1]"},
		{"double-space", "he\tleft[1]", "\t", "he left[1]"},
		{"double-space", "he \t left[1]", " \t ", "he left[1]"},
		{"double-space", "two\nlines  were written[1]", "  ", "two\nlines were written[1]"},
		{"trailing-space", "two \nlines were written[1]", " ", "two\nlines were written[1]"},
		{"trailing-space", "two \t\r\nlines were written[1]", " \t", "two\r\nlines were written[1]"},
		{"trailing-space", "two lines were written[1] \u00a0", " \u00a0", "two lines were written[1]"},
		{"trailing-space", "two lines were written[1]\u00a0\n", "\u00a0", "two lines were written[1]\n"},
		{"trailing-space", "two lines were written[1]\n\n[1] https://example.org \n", " ", "two lines were written[1]\n\n[1] https://example.org\n"},
	})
}

func TestDoubleStop(t *testing.T) {
	checkWrong(t, []slip{
		{"double-stop", "he left.. She stayed[1]", "..", "he left. She stayed[1]"},
		{"double-stop", "he left..[1]", "..", "he left.[1]"},
		{"double-stop", "he left. . She stayed[1]", ". .", "he left. She stayed[1]"},
		{"double-stop", "he left at 3 p.m.. No one stayed[1]", "..", "he left at 3 p.m. No one stayed[1]"},
		{"double-stop", "he left with Bekov K.A.. No one stayed[1]", "A..", "he left with Bekov K.A. No one stayed[1]"},
		{"double-stop", "he left with Bekov K. . No one stayed[1]", "K. .", "he left with Bekov K. No one stayed[1]"},
		{"double-stop", "snow, fog, etc..[1]", "..", "snow, fog, etc.[1]"},
		{"double-stop", "“He left”.. She stayed[1]", "..", "“He left”. She stayed[1]"},
		{"double-stop", "he left.. and she stayed[1]", "..", ""}, // it may have been an ellipsis
		{"double-stop", "pages 5..7 were missing[1]", "..", ""},
	})
}

func TestNotNFC(t *testing.T) {
	checkWrong(t, []slip{
		{"not-nfc", "a communique\u0301 was read[1]", "e\u0301", "a communiqué was read[1]"},
		{"not-nfc", "the café “Балмұздаи\u0306” was closed[1]", "и\u0306", "the café “Балмұздай” was closed[1]"},
		{"not-nfc", "the activist E\u0301. Bekov was detained[1]", "E\u0301", "the activist É. Bekov was detained[1]"},
		{"not-nfc", "\u212angstr\u00f6m[1]", "\u212a", "Kngström[1]"},
	})
}
