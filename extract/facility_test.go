package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// facilityTexts are texts with the codes of the facilities in them, and what is unread.
var facilityTexts = []struct{ text, want, unread string }{
	// Before and behind the noun, alone, in brackets and in a list.
	{"he was taken to LA-155/18 facility.", "LA-155/18", ""},
	{"he was taken to the facility LA-155/18.", "LA-155/18", ""},
	{"he was taken to the institution (LA-155/18) at night.", "LA-155/18", ""},
	{"he was taken from LA-155/18, not to LA-155/14: he is in ICh-167/11.", "LA-155/18, LA-155/14, ICh-167/11", ""},
	{"he wrote from the ZhDU-158/2 colony; in ZhDU-158/2 nobody answered.", "ZhDU-158/2", ""},
	{"he was taken to “EC-166/4” at night.", "EC-166/4", ""},
	{"LA-155/18’s doctor was silent.", "LA-155/18", ""},
	{"he was taken to LA–155/18 and from LA - 155 / 14.", "LA-155/18, LA-155/14", ""},
	{"he was taken from LA 155/14 to UK 161/3.", "LA-155/14, UK-161/3", ""},
	{"he was taken to LA-155/18[1][2].", "LA-155/18", ""},
	{"an inmate of AK-159/6 was transferred to No. 31; her cell-mate at No. 64, a nurse, wept.", "AK-159/6, No. 31, No. 64", ""},
	{"she was still imprisoned and walked out of No. 64 in the settlement of Zhaugashty.", "No. 64", ""},
	{"the driver of route No. 5, a former convict, was taken to No. 7 by them.", "", "No. 7"},
	{"the driver was taken to No. 7 by them; the convict was sent to the hospital No. 7.", "", "No. 7"},
	{"he was taken from No. 5 to No. 7 by ambulance.", "", ""},
	{"from Institution 27, a letter came; the colony no. 5 and institution No. 64 were silent.", "No. 27, No. 5, No. 64", ""},
	{"he was taken to LA155/18 and ICH-167/11; ICh-167/11 was silent.", "LA-155/18, ICh-167/11", ""},

	{"he was taken from LA-155-14 and ICH167-1 to LA-155-18.", "LA-155/14, ICh-167/1, LA-155/18", ""},
	{"the facility RU-170/1, RU 170-3 and LA 155-14, the flight KC 155-14.", "RU-170/1, RU-170/3, LA-155/14", ""},
	{"the flights KC-155-14 and LA-155-14-2, the form UK-99-1.", "", ""},
	{"he was taken from LA-155/14 and 155/8 to AP-162/1, 162/4 and 162/5.", "LA-155/14, LA-155/8, AP-162/1, AP-162/4, AP-162/5", ""},
	{"he was taken to LA-155/14, 12/02 and 155/30.5 at night.", "LA-155/14", ""},

	// Letters of another alphabet: written whole in it, they are transliterated; among Latin ones they are what they look like.
	{"he was taken to ОВ-156/1 and to ОВ-156/3.", "OV-156/1, OV-156/3", ""},
	{"he was taken to ЛА-155/18, ЖД-158/4 and ИЧ-167/11.", "LA-155/18, ZhD-158/4, ICh-167/11", ""},
	{"he was taken to LА-155/18, IСh-167/1 and ЕС-166/4.", "LA-155/18, ICh-167/1, EC-166/4", ""},
	{"he was taken to AК-159/6; АK-159/6 was silent, as was АК-159/6.", "AK-159/6", ""},
	{"he was taken to УГ-157/9 at night.", "UG-157/9", ""},
	{"he was taken from ЕЦ-166/4 to EC-166/5.", "EC-166/4, EC-166/5", ""},
	{"he was taken from OВ-156/3 to OВ 156/1.", "OV-156/3, OV-156/1", ""},
	{"she was taken from Institutiоn No. 64 to cоlоny No. 5 and the pretrial detention Сenter No. 3.", "No. 64, No. 5, No. 3", ""},

	// By number.
	{"she was taken to Institution No. 64 at night.", "No. 64", ""},
	{"she was taken from facility No.71 to the colony No 8.", "No. 71, No. 8", ""},
	{"she was taken to Institution № 64 and to prison №2.", "No. 64, No. 2", ""},
	{"she was taken to prison No. 2; the Prison No. 2 was silent.", "No. 2", ""},
	{"she was taken to detention center No. 3 and to the PDF No. 4.", "No. 3, No. 4", ""},
	{"she was taken to Institution No. 64 and to LA-155/18.", "No. 64, LA-155/18", ""},

	{"she was taken from institutions No. 10 and No. 64 to the pretrial detention centers Nos. 1 and 2.", "No. 10, No. 64, No. 1, No. 2", ""},
	{"she wrote from colonies No. 2, 5 and No. 7, 12 people from prisons №№ 3, 4, and № 6; SIZOs No 8 & 9.", "No. 2, No. 5, No. 7, No. 3, No. 4, No. 6, No. 8, No. 9", ""},
	{"she was taken from institution No. 10, No. 64, and school No. 5 to penitentiaries No. 11 or 12 in May.", "No. 10, No. 64, No. 11, No. 12", ""},
	{"in colony No. 2, 3 and 5 people died, in colonies No. 6 and 7 prisoners, in jails No. 8, 5 May, in isolators No. 9 and 2022.", "No. 2, No. 6, No. 8, No. 9", "7"},
	{"in colonies No. 6, 7 and 9 and 12 people, in prison No. 1, No. 64 buses came, in colonies No. 3, 15-17 and 15.5.", "No. 6, No. 7, No. 9, No. 1, No. 3", "No. 64 | 15-17"},
	{"in colonies No. 2 (Aktau) and No. 5 of Aktobe, No. 6 in the city of Taraz, 12 men from prison No. 8 of Aktau and No. 9, 10 more.", "No. 2, No. 5, No. 6, No. 8, No. 9", ""},
	{"in colonies No. 2-5, prisons No. 3 – 7, and in prison No. 8 – 5 people, in jails No. 9 and 10 – 3 people.", "No. 8, No. 9, No. 10", "No. 2-5 | No. 3 – 7"},

	{"in the facilities LA-155/12, LA 155/14 and No. 10, in LA-155/8, No. 3 buses came.", "LA-155/12, LA-155/14, LA-155/8", "No. 10 | No. 3"},

	{"she was taken to Institution 27, colony 5 in Taraz and the penal colony no. 8, in colony 7 people died.", "No. 27, No. 5, No. 8", ""},
	{"he was taken from EC-166/25-26 to SI-1.", "EC-166/25, SI-1", "EC-166/25-26"},

	// Of the Kyrgyz and Russian kind.
	{"he was moved from SIZO-1 to house arrest, not to SIZO–25’s hospital or the IK-12 colony.", "SIZO-1, SIZO-25, IK-12", ""},
	{"he was moved from СИЗО-1 to ИК-12, from SIZО-2 to ИK-3 and back to SIZO-1 (IK-12[2]).", "SIZO-1, IK-12, SIZO-2, IK-3", ""},
	{"he was moved from SIZO 1 in Osh to IK 12, then to SIZO 2.", "SIZO-1, IK-12, SIZO-2", ""},
	{"he was moved from SIZO No. 1 to IK No. 5, СИЗО №3 and ИК № 4.", "No. 1, No. 5, No. 3, No. 4", ""},
	{"in SIZO 12 people, in SIZO – 5 people, in IK 7 guards; SIZO-1-2, IK-1.5, IK-100, SIZOs-1, AIK-12 and IK-12/3A.", "", ""},
	{"the Covid-19 ward, road M-36, MI-8, A-4, Il-76 and UN-2; the IK-12 aircraft and a plane IK-3.", "", ""},

	// Letters and a number that no pack knows are told where people are held.
	{"he was held in LTP-1, moved to the KP-12, from ВК-3 to colony AB–7 and the KIN-7 institution.", "", "LTP-1 | KP-12 | ВК-3 | AB–7 | KIN-7"},
	{"he was infected with COVID-19 at the G-20, met by the FBK-1, in AB-7, shot from an AK-47 and moved from AB-100, AB-7-1 and Ab-7.", "", ""},
	{"he was held in colony No. 2 and 5, in prison No. 3 or 4; in prison No. 6 and 7 guards; from prison No. 8 and 9 were freed.", "No. 2, No. 3, No. 6, No. 8", "5 | 4 | 9"},

	// What is no place of detention, and what is no code.
	{"she was taken from police stations No. 1 and No. 2 to schools No. 3 and 5, courts No. 2 and 3 and hospitals №№ 1, 2.", "", ""},
	{"she was taken to police station No. 1 and to Police Department No. 2.", "", ""},
	{"she was taken to school No. 64, hospital No. 7 and polling station No. 300.", "", ""},
	{"she was taken to Educational Institution No. 5, medical facilities No. 1 and 2, preschool institutions №№ 3, 4 and the sports facility № 6.", "", ""},
	{"the case No. 2022 and the order No. 64 were read.", "", ""},
	{"the bus of route 155/18 and the flat 12-13/2 were searched.", "", ""},

	{"the page https://example.org/LA-155/18 and example.org/a-1/2 were closed.", "", ""},
	{"COVID-19/20 was in the colony.", "", ""},
	{"under Article 405, Part 1/2 of the Criminal Code she was fined.", "", ""},
	{"on 12-13/02 she was in a colony.", "", ""},

	// A letter that no Kazakh code has is not guessed.
	{"he was taken to ЪЫ-155/18 at night.", "", "ЪЫ-155/18"},
}

func TestFacilities(t *testing.T) {
	for _, c := range facilityTexts {
		e := readEntry(t, "On March 1, in Almaty, "+c.text)
		assert.Equal(t, c.want, showFacilities(e), c.text)
		assert.Equal(t, c.unread, showUnread(e), c.text)
	}
}

// A code is quoted as it stands, wherever it stands, under the one way to write it.
func TestFacilityMentions(t *testing.T) {
	e := readEntry(t, "On March 1, in ОВ-156/1, a hunger strike began: OV-156/1’s doctor and the facility ОВ - 156/1 were silent.")
	require.Len(t, e.Facilities, 1)
	f := e.Facilities[0]
	assert.Equal(t, "institution", f.Kind)
	var quotes []string
	for _, m := range f.Mentions {
		quotes = append(quotes, m.Text)
		assert.Equal(t, "facility.institution-code", m.Rule)
	}
	assert.Equal(t, []string{"ОВ-156/1", "OV-156/1", "ОВ - 156/1"}, quotes)
}

func TestFacilitiesAreInOrderOfTheText(t *testing.T) {
	e := readEntry(t, "On March 1, in Almaty, she was taken from Institution No. 64 to LA-155/18 and back to Institution No. 64.")
	assert.Equal(t, "No. 64, LA-155/18", showFacilities(e))
	e = readEntry(t, "On March 1, in Almaty, she was taken from LA-155/18 to Institution No. 64 and back to LA-155/18.")
	assert.Equal(t, "LA-155/18, No. 64", showFacilities(e))
}
