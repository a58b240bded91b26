package lint_test

import "testing"

func TestNameStop(t *testing.T) {
	ruleTable(t, "name-stop", inEntries(
		"the mother of the musician Marat spoke to the lawyer Daulet. Seitbayev was silent",
		"he was detained with the musician Marat. Kaliyev was let go",
		"the musician Marat K. Seitbayev came",
		"“To the musician Marat. Kaliyev was questioned”, the card says",
		"they named the boys Aidos, Marat. Kaliyev was the father",
	), []wrongText{
		{draft: inEntry("the musician Marat. Kaliyev was questioned for an hour"), at: []string{"."}, fixed: inEntry("the musician Marat Kaliyev was questioned for an hour")},
		{draft: inEntry("he left. Marat. Kaliyev was fined"), at: []string{"."}, fixed: inEntry("he left. Marat Kaliyev was fined")},
		{draft: inEntry("Daulet Seitbayev, Marat Kaliyev., and Saule Akhmetova were fined"), at: []string{"."}, fixed: inEntry("Daulet Seitbayev, Marat Kaliyev, and Saule Akhmetova were fined")},
	})
}

func TestNameHyphen(t *testing.T) {
	ruleTable(t, "name-hyphen", inEntries(
		"Anna-Maria Schmidt and Dana Nurova-Kim came",
		"Saule - Akhmetova’s sister - left",
		"the Almaty -Semey road, the Semey- Almaty train and the Marat- and Daulet-streets",
	), []wrongText{
		{draft: inEntry("Saule- Akhmetova and Daulet Seitbayev came"), at: []string{"Saule- Akhmetova"}, fixed: inEntry("Saule Akhmetova and Daulet Seitbayev came")},
		{draft: inEntry("Saule -Akhmetova and Daulet Seitbayev came"), at: []string{"Saule -Akhmetova"}, fixed: inEntry("Saule Akhmetova and Daulet Seitbayev came")},
		{draft: inEntry("the activist Saule-Akhmetova came"), at: []string{"Saule-Akhmetova"}, fixed: inEntry("the activist Saule Akhmetova came")},
	})
}

func TestNameTruncated(t *testing.T) {
	ruleTable(t, "name-truncated", inEntries(
		"Dinara Tleubergenova came. Tleubergenova and her sister Tleubergen left",
		"Daulet Seitbayev and his daughter Asel Seitbayeva came. Seitbayeva spoke",
		"Azamat Iskakov came. The judge Iskhakov was silent",
	), []wrongText{
		{draft: inEntry("Dinara Tleubergenova came. Tleubergenva spoke"), at: []string{"Tleubergenva"}},
		{draft: inEntry("the trial of Mukanov Aslan began. Mukhanov’s lawyer spoke"), at: []string{"Mukhanov"}},
	})
}
