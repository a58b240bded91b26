package lint_test

import "testing"

func TestQuotationsRight(t *testing.T) {
	checkRight(t, []string{
		"“We left,” she said. “They stayed”[1]",
		"the movement “Kuat” and the party “Alga, Kazakhstan” met[1]",
		"the workers’ union and the activists’ lawyer met at 12 o’clock; it was Aigul’s idea[1]",
		"the workers' union and the activists' lawyer met at 12 o'clock; it was Aigul's idea[1]",
		"in the ’90s and the ‘80s, in ’22 and in the 1990’s, it was rock ’n’ roll; “we were goin’ home,” he said[1]",
		"“In the ’90s it was rock ’n’ roll,” he said[1]",
		"“The workers’ rights are the activists’ rights,” he said[1]",
		"“They shouted ‘Freedom’ and ‘Justice,’ and left,” she said[1]",
		"“First they tell you ‘no seats,’ then ‘no light’…” said the trainer[1]",
		"“The sign read ‘The workers’ rights are ours’ and was torn down,” she said[1]",
		"“They said: ‘He’s the workers’ friend.’” Nobody laughed[1]",
		"she called it ‘a farce’, and he called it ‘the judges’ farce’[1]",
		"he is 5’10” tall and has a 19\" screen; “he is 5’10” tall,” the report said[1]",
		"he is 5′10” tall; “we work 24/7”, “it was at 10:30”, “the fine is 1,000”, “protests of 2021-2022”, “Order 7/8” and “No. 1, 2”[1]",
		"“It is a river that flows from the hills.[1]” he read",
		"“We left”.[1]",
		"“We left”[1]. “They stayed”[2]",
		"(“We left”) — “they stayed” — said she: “and that’s it!”[1]",
		"he said, “Where are they?” and “Why?!”; nobody knew[1]",
		"she said: “First paragraph of the letter.\n“Second paragraph of the letter.\n“Third paragraph of the letter”[1]",
		"she said: “First paragraph of the letter.\n\n“Second paragraph of the letter.\n\n“Third paragraph of the letter”[1]",
		"«First» and «Order 7/8»[1]",
		"«They shouted “Freedom” at us»[1]",
		"“…and then they left,” she said. “They left…”[1]",
		"\"We left,\" she said. \"They 'stayed' there\"[1]",
		"\"We left\"[1]. (\"They stayed\") \"And that's it!\"[2]",
		"„We left“[1]",
		"„They shouted ‚Freedom‘ at us“[1]",
		"»We left«[1]",
		"O‘zbekiston and the Qur’an, Ko‘k and Ba’ath[1]",
		"the Kuat-“Alga” union and the “Kuat”-led picket; the “Kuat”s of this world; “Kuat”/“Alga”[1]",
	})
}

func TestQuoteUnclosed(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-unclosed", "she said: “We will not leave the square[1]", "“We will not leave the square", ""},
		{"quote-unclosed", "she said: “We will not leave the square.", "“We will not leave the square.", ""},
		{"quote-unclosed", "she said: «We will not leave the square[1]. He left.[2]", "«We will not leave the square", ""},
		{"quote-unclosed", "she said: \"We will not leave the square[1]", "\"We will not leave the square", ""},
		{"quote-unclosed", "“the order of the workers’ union, she said[1]", "“the order of the workers’ union, she said", ""},
		{"quote-unclosed", "“an order. The ministry wrote of “calls” and “threats”[1]", "“an order. The ministry wrote of “calls” and “threats”", ""},
		{"quote-unclosed", "“they shouted ‘Freedom at us,” she said[1]", "‘Freedom at us,", ""},
		{"quote-unclosed", "she said: ‘We will not leave the square[1]", "‘We will not leave the square", ""},
		{"quote-unclosed", "we demand: “reform: courts, prisons and police[1]", "“reform: courts, prisons and police", ""},
	})
}

func TestQuoteUnopened(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-unopened", "we will not leave the square”, she said[1]", "”", ""},
		{"quote-unopened", "we will not leave the square», she said[1]", "»", ""},
		{"quote-unopened", "we will not leave the square\", she said[1]", "\"", ""},
		{"quote-unopened", "“we” will not leave the square”, she said[1]", "”", ""},
		{"quote-unopened", "we will not leave the square“, she said[1]", "“", ""},
		{"quote-unopened", "we will not leave the square ”.[1]", "”", ""},
		{"quote-unopened", "a gardener”[1]", "”", ""},
		{"quote-unopened", "he was told to sleep more’, she said[1]", "’", ""},
		{"quote-unopened", "the telephones are taken away’. They left[1]", "’", ""},
	})
	checkRight(t, []string{
		"the workers’, the activists’ and the boss’; at Marx’, in the ’90s, goin’, he said[1]",
		"it was the judges’ farce’s end; “he’d tell the Omarovs’,” she said[1]",
	})
}

func TestQuoteMixed(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-mixed", "“we left,» she said[1]", "“we left,»", "“we left,” she said[1]"},
		{"quote-mixed", "«we left,” she said[1]", "«we left,”", "«we left,» she said[1]"},
		{"quote-mixed", "“we left,\" she said[1]", "“we left,\"", "“we left,” she said[1]"},
		{"quote-mixed", "‘we left,” she said[1]", "‘we left,”", "“we left,” she said[1]"},
		{"quote-mixed", "“we left,’ she said[1]", "“we left,’", "“we left,” she said[1]"},
		{"quote-mixed", "“we left,“ she said[1]", "“we left,“", "“we left,” she said[1]"},
		{"quote-mixed", "”we left,” she said[1]", "”we left,”", "“we left,” she said[1]"},
		{"quote-mixed", "“One” and “two” and “three” and „four” were read[1]", "„four”", "“One” and “two” and “three” and “four” were read[1]"},
		{"quote-mixed", "“they shouted «Freedom” at us” she said[1]", "«Freedom”", "“they shouted ‘Freedom’ at us” she said[1]"},
		{"quote-mixed", "“they shouted «Freedom””, she said[1]", "«Freedom”", "“they shouted ‘Freedom’”, she said[1]"},
		{"quote-mixed", "“they shouted ‘Freedom' at us” she said[1]", "‘Freedom'", "“they shouted ‘Freedom’ at us” she said[1]"},
		{"quote-mixed", "“One” and “two” and “three” and «four” were read[1]", "«four”", "“One” and “two” and “three” and “four” were read[1]"},
		{"quote-mixed", "«One» and «two» and «three» and “four» were read[1]", "“four»", "«One» and «two» and «three» and «four» were read[1]"},
	})
}

func TestQuoteDoubled(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-doubled", "““we left,” she said[1]", "““", "“we left,” she said[1]"},
		{"quote-doubled", "“« we left”, she said[1]", "“«", "“we left”, she said[1]"},
		{"quote-doubled", "“we left””, she said[1]", "””", "“we left”, she said[1]"},
		{"quote-doubled", "“we left”\", she said[1]", "”\"", "“we left”, she said[1]"},
		{"quote-doubled", "“we left»”, she said[1]", "»”", "“we left”, she said[1]"},
		{"quote-doubled", "\"we left\"\", she said[1]", "\"\"", "\"we left\", she said[1]"},
		{"quote-doubled", "““we left””, she said[1]", "““we left””", "“we left”, she said[1]"},
		{"quote-doubled", "‘‘we left’’, she said[1]", "‘‘we left’’", "“we left”, she said[1]"},
		{"quote-doubled", "''we left'', she said[1]", "''we left''", "\"we left\", she said[1]"},
		{"quote-doubled", "the movement “” met[1]", "“”", ""},
	})
}

func TestQuoteColon(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-colon", "the “Kuat: movement met[1]", "“Kuat:", "the “Kuat” movement met[1]"},
		{"quote-colon", "the “Kuat-Alga 21: movement met[1]", "“Kuat-Alga 21:", "the “Kuat-Alga 21” movement met[1]"},
		{"quote-colon", "“we will not leave the square,: said the woman[1]", "“we will not leave the square,:", "“we will not leave the square,” said the woman[1]"},
		{"quote-colon", "“we will not leave the square: he told them[1]", "“we will not leave the square:", "“we will not leave the square” he told them[1]"},
		{"quote-colon", "“they want: bread, and we will not leave the square:[1]", "“they want: bread, and we will not leave the square:", "“they want: bread, and we will not leave the square”[1]"},
		{"quote-colon", "«we will not leave:, she said[1]", "«we will not leave:", "«we will not leave», she said[1]"},
		{"quote-colon", "“we leave: the woman Kulzhan Askhat explained, “we stay”[1]", "“we leave:", "“we leave” the woman Kulzhan Askhat explained, “we stay”[1]"},
	})
}

func TestQuoteSpace(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-space", "the movement “ Kuat” met[1]", "“ ", "the movement “Kuat” met[1]"},
		{"quote-space", "the movement “Kuat ” met[1]", " ”", "the movement “Kuat” met[1]"},
		{"quote-space", "the movement «\u00a0Kuat» met[1]", "«\u00a0", "the movement «Kuat» met[1]"},
		{"quote-space", "the movement «Kuat  », which met[1]", "  »", "the movement «Kuat», which met[1]"},
		{"quote-space", "the movement \" Kuat\" met[1]", "\" ", "the movement \"Kuat\" met[1]"},
		{"quote-space", "the movement \"Kuat \" met[1]", " \"", "the movement \"Kuat\" met[1]"},
		{"quote-space", "the so-called ‘ corridor’ was long[1]", "‘ ", "the so-called ‘corridor’ was long[1]"},
		{"quote-space", "“I wrote ‘ I’ll be there at noon’, and that’s all”[1]", "‘ ", "“I wrote ‘I’ll be there at noon’, and that’s all”[1]"},
	})
}

func TestQuoteNested(t *testing.T) {
	checkWrong(t, []slip{
		{"quote-nested", "“they shouted “Freedom” at us”, she said[1]", "“Freedom”", "“they shouted ‘Freedom’ at us”, she said[1]"},
		{"quote-nested", "“they shouted “Freedom””, she said[1]", "“Freedom”", "“they shouted ‘Freedom’”, she said[1]"},
		{"quote-nested", "«they shouted «Freedom» at us», she said[1]", "«Freedom»", "«they shouted “Freedom” at us», she said[1]"},
		{"quote-nested", "\"they shouted \"Freedom\" at us\", she said[1]", "\"Freedom\"", "\"they shouted 'Freedom' at us\", she said[1]"},
		{"quote-nested", "“they “were told “no” twice” left”, she said[1]", "“were told “no” twice”", "“they ‘were told “no” twice’ left”, she said[1]"},
	})
}

func TestQuoteStyle(t *testing.T) {
	const three = "“One” and “two” and “three” were read. "
	const low = "„One“ and „two“ and „three“ were read. "
	const singles = "‘One’ and ‘two’ and ‘three’ were read. "
	checkWrong(t, []slip{
		{"quote-style", three + "«Four» was not[1]", "«Four»", three + "“Four” was not[1]"},
		{"quote-style", three + "\"Four\" was not[1]", "\"Four\"", three + "“Four” was not[1]"},
		{"quote-style", three + "„Four“ was not[1]", "„Four“", three + "“Four” was not[1]"},
		{"quote-style", three + "“They read «four», we did not”[1]", "«four»", three + "“They read ‘four’, we did not”[1]"},
		{"quote-style", low + "“Four” was not[1]", "“Four”", low + "„Four“ was not[1]"},
		{"quote-style", three + "»Four« was not[1]", "»Four«", three + "“Four” was not[1]"},
		{"quote-style", singles + "«Four» was not[1]", "«Four»", singles + "‘Four’ was not[1]"},
		{"quote-style", singles + "“Four” was not[1]", "“Four”", singles + "‘Four’ was not[1]"},
		{"quote-style", three + "‹Four› was not[1]", "‹Four›", three + "“Four” was not[1]"},
		{"quote-style", three + "“They read ‹four›, we did not”[1]", "‹four›", three + "“They read ‘four’, we did not”[1]"},
		{"quote-style", three + "<<Four, and a half>> was not[1]", "<<Four, and a half>>", three + "“Four, and a half” was not[1]"},
		{"quote-style", three + "The «<Four>», he said, was not[1]", "«<Four>»", three + "The “Four”, he said, was not[1]"},
		{"quote-style", three + "The <«Four»> was not[1]", "<«Four»>", three + "The “Four” was not[1]"},
		{"quote-style", three + "“They read <<four>>, we did not”[1]", "<<four>>", three + "“They read ‘four’, we did not”[1]"},
		{"quote-style", "«One» and «two» and «three» were read. <<Four>> was not[1]", "<<Four>>", "«One» and «two» and «three» were read. «Four» was not[1]"},
		{"quote-style", "«One» and «two» and «three» were read. «They read <<four>>, we did not»[1]", "<<four>>", "«One» and «two» and «three» were read. «They read “four”, we did not»[1]"},
	})
	checkRight(t, []string{
		"‹Four› and ‹five› were read, <<six>> was not[1]", // no style is the draft's
		"«One» and «two» and «three» were read. «They read ‹four›, we did not»[1]",
		three + "1 << 5, 7 >> 2, and then <b>bold</b>, <<< Four >>>, << five >>, a <<b and c> d[1]",
		three + "“They read ‘four’, we did not”[1]",
		three + "The so-called ‘four’ was not, nor ‘five’[1]",
		singles + "‘They read “four”, we did not’[1]",
		"«One» and «two» and «three» were read. «They read “four”, we did not»[1]",
		"„One” and „two” and „three” were read[1]", // Polish
	})
}

// TestQuoteStyleInside holds that a quotation whose marks change takes the one inside of it along, so that the two do not end up with the same marks.
func TestQuoteStyleInside(t *testing.T) {
	text := typed("“One” and “two” and “three” were read. «They read “four”, we did not»[1]")
	fixed, rounds := settle(t, text)
	if want := typed("“One” and “two” and “three” were read. “They read ‘four’, we did not”[1]"); fixed != want || rounds != 1 {
		t.Errorf("%d rounds: %s", rounds, fixed)
	}
}
