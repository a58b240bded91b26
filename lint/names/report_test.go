package names

import (
	"strings"

	"github.com/openchronicle/chronicle/model"
)

// mention is a record of the report below: who is meant, in which entry, and as the extractor has it. Forms are parted by " / "; without any, the
// name is the only one.
type mention struct {
	who           string
	entry         int
	name          string
	given, family string
	forms         string
}

// report is invented, and full of traps.
var report = []mention{
	// One person in five forms and two spellings, once the family name first, once with the initial glued on.
	{"azamat", 1, "Azamat Zholdasbayev", "Azamat", "Zholdasbayev", "Azamat Zholdasbayev / Zholdasbayev"},
	{"azamat", 4, "Zholdasbaev Azamat", "Azamat", "Zholdasbaev", "Zholdasbaev Azamat’s"},
	{"azamat", 7, "A. Zholdasbayev", "", "Zholdasbayev", ""},
	{"azamat", 9, "A.Joldasbaev", "", "Joldasbaev", ""},
	{"azamat", 12, "ZHOLDASBAYEV", "", "ZHOLDASBAYEV", ""},

	// Brothers with like names. A bare family name and an initial could be either; in entry 5 only one of them is named.
	{"yerlan", 2, "Yerlan Kassenov", "Yerlan", "Kassenov", ""},
	{"yernar", 2, "Yernar Kassenov", "Yernar", "Kassenov", ""},
	{"kassenov of 3", 3, "Kasenov", "", "Kasenov", ""},
	{"ye. kassenov", 6, "Ye. Kassenov", "", "Kassenov", ""},
	{"e. kassenov", 8, "E. Kassenov", "", "Kassenov", ""},
	{"yernar", 5, "Yernar Kassenov", "Yernar", "Kassenov", ""},
	{"yernar", 5, "Kasenov", "", "Kasenov", ""},
	{"marat", 10, "Marat Abenov", "Marat", "Abenov", ""},
	{"murat", 11, "Murat Abenov", "Murat", "Abenov", ""},

	// Spouses.
	{"nurbek", 13, "Nurbek Tastanov", "Nurbek", "Tastanov", ""},
	{"asel", 13, "Asel Tastanova", "Asel", "Tastanova", ""},
	{"asel", 14, "Tastanova", "", "Tastanova", ""},
	{"nurbek", 15, "Tastanov", "", "Tastanov", ""},
	{"nurbek", 16, "Tastanov N.", "", "Tastanov", ""},

	// Initials that write one sound, and such as do not.
	{"zhanar", 17, "Zhanar Ormanova", "Zhanar", "Ormanova", ""},
	{"zhanar", 18, "J. Ormanova", "", "Ormanova", ""},
	{"zhanar", 19, "Ormanova Zh.", "", "Ormanova", ""},
	{"zhanar", 20, "Ormanova Janar", "Janar", "Ormanova", ""},
	{"kairat", 21, "K.Dzhumatayev", "", "Dzhumatayev", ""},
	{"kairat", 22, "Q. Zhumatayev", "", "Zhumatayev", ""},
	{"erkin", 23, "Ye. Temirgaliyev", "", "Temirgaliyev", ""},
	{"erkin", 24, "Erkin Temirgaliev", "Erkin", "Temirgaliev", ""},
	{"s. bekenov", 25, "S. Bekenov", "", "Bekenov", ""},
	{"sh. bekenov", 26, "Sh. Bekenov", "", "Bekenov", ""},
	{"bekenov of 27", 27, "Bekenov", "", "Bekenov", ""},

	// Second initials and patronymics.
	{"d.k.", 28, "D.K. Alpysov", "", "Alpysov", ""},
	{"d.m.", 29, "Alpysov D.M.", "", "Alpysov", ""},
	{"daniyar", 30, "Daniyar Alpysov", "Daniyar", "Alpysov", ""},
	{"serik's son", 31, "Talgat Serikovich Omirzakov", "Talgat", "Omirzakov", ""},
	{"serik's son", 32, "Omirzakov Talgat Serikuly", "Talgat", "Omirzakov", ""},
	{"serik's son", 33, "T.S. Omirzakov", "", "Omirzakov", ""},
	{"marat's son", 34, "Talgat Maratovich Omirzakov", "Talgat", "Omirzakov", ""},
	{"talgat of 35", 35, "Talgat Omirzakov", "Talgat", "Omirzakov", ""},
	{"talgat of 36", 36, "Talgat Omirzakov", "Talgat", "Omirzakov", ""},

	// Given names alone.
	{"saltanat of 37", 37, "Saltanat", "Saltanat", "", ""},
	{"saltanat of 38", 38, "Saltanat", "Saltanat", "", ""},
	{"azamat of 38", 38, "Azamat", "Azamat", "", ""},

	// Words that the extractor could not tell apart, or has the wrong way round; the initial of entry 41 tells.
	{"daulet", 39, "Kenzhebek Daulet", "Kenzhebek", "Daulet", ""},
	{"daulet", 40, "Daulet Kenjebek", "", "", ""},
	{"daulet", 41, "D. Kenzhebek", "", "Kenzhebek", ""},
	{"ospan", 42, "Ospan Dias", "", "", ""},
	{"ospan", 43, "Dias Ospan", "", "", ""},
	{"ospan of 44", 44, "Ospan", "", "", ""},

	// Names that lack letters, and names that only look so.
	{"zhandos", 45, "Zhandos Tolepbergen", "Zhandos", "Tolepbergen", ""},
	{"zhandos", 46, "Zhandos Tolepbergen", "Zhandos", "Tolepbergen", "Zhandos Tolepbergen / Tolepbergen"},
	{"cut zhandos", 47, "Zhandos Tolepberge", "Zhandos", "Tolepberge", ""},
	{"myrzatayev", 48, "Myrzatayev", "", "Myrzatayev", "Myrzatayev / Myrzatayev"},
	{"cut myrzatayev", 49, "Myrzataye", "", "Myrzataye", ""},
	{"serik", 50, "Nurlan Serik", "Nurlan", "Serik", ""},
	{"serikov", 51, "Nurlan Serikov", "Nurlan", "Serikov", ""},
	{"serikbay", 52, "Nurlan Serikbay", "Nurlan", "Serikbay", "Nurlan Serikbay / Serikbay"},
	{"cut serikbay", 53, "N. Serikba", "", "Serikba", ""},
	{"bauyrzhan", 54, "Bauyrzhan Dembayev", "Bauyrzhan", "Dembayev", "Bauyrzhan Dembayev / Bauyrzhan"},
	{"cut bauyrzhan", 55, "Bauyrzha Dembayev", "Bauyrzha", "Dembayev", ""},

	// One letter.
	{"gulnara", 56, "Gulnara Sadykhanova", "Gulnara", "Sadykhanova", ""},
	{"gulnara", 57, "Gulnara Sadykhanova", "Gulnara", "Sadykhanova", ""},
	{"near gulnara", 58, "Gulnara Sadykahnova", "Gulnara", "Sadykahnova", ""},
	{"gulsara", 59, "Gulsara Sadyhnova", "Gulsara", "Sadyhnova", ""},

	{"kozhagulov", 63, "Serik Kozhagulov", "Serik", "Kozhagulov", ""},
	{"kozhagulov", 64, "Serik Kozhagulov", "Serik", "Kozhagulov", ""},
	{"kozhakulov", 65, "S. Kozhakulov", "", "Kozhakulov", ""},
	{"m. kozhakulov", 66, "M. Kozhekulov", "", "Kozhekulov", ""},
	{"konstantin", 74, "Konstantin Lazarev", "Konstantin", "Lazarev", ""},
	{"konstantin", 75, "Konstantin Lazarev", "Konstantin", "Lazarev", ""},
	{"lasarev", 76, "K. Lasarev", "", "Lasarev", ""},
	{"lararev", 77, "K. Lararev", "", "Lararev", ""},
	{"galina", 78, "Galina Ostapenko", "Galina", "Ostapenko", ""},
	{"galina", 79, "Galina Ostapenko", "Galina", "Ostapenko", ""},
	{"near galina", 80, "Galina Astapenko", "Galina", "Astapenko", ""},
	{"sholpan", 67, "Sholpan Utegenova", "Sholpan", "Utegenova", ""},
	{"sholpan", 68, "Sholpan Utegenova", "Sholpan", "Utegenova", ""},
	{"near sholpan", 69, "Sholpan Otegenova", "Sholpan", "Otegenova", ""},
	{"bakhytzhan", 70, "Bakhytzhan Akylbekov", "Bakhytzhan", "Akylbekov", ""},
	{"bakhytzhan", 71, "Bakhytzhan Akylbekov", "Bakhytzhan", "Akylbekov", ""},
	{"bakytzhan", 72, "Bakytzhan Akylbekov", "Bakytzhan", "Akylbekov", ""},
	{"bekytzhan", 73, "Baurzhan Akylbekov", "Baurzhan", "Akylbekov", ""},

	// Marks inside words.
	{"igor", 60, "Igor Bol’shakov", "Igor", "Bol’shakov", ""},
	{"igor", 61, "Igor Bol'shakov", "Igor", "Bol'shakov", "Igor Bol'shakov / Bolshakov"},
	{"kokbory", 62, "Aruzhan Kökborina", "Aruzhan", "Kökborina", "Aruzhan Kökborina / Kokborina"},
}

// sighting makes a record of a mention, its forms one behind the other from byte 100 on.
func (m *mention) sighting() Sighting {
	s := Sighting{Entry: m.entry, Name: m.name, Given: m.given, Family: m.family}
	for word := range strings.FieldsSeq(m.name) {
		switch {
		case strings.HasSuffix(word, "ovich"), strings.HasSuffix(word, "Serikuly"):
			s.Patronymic = word
		case strings.HasSuffix(word, "."):
			s.Initials += word
		}
	}
	forms := m.forms
	if forms == "" {
		forms = m.name
	}
	at := 100
	for form := range strings.SplitSeq(forms, " / ") {
		s.Forms = append(s.Forms, formAt(form, at))
		at += len(form) + 1
	}
	return s
}

func sightings() (all []Sighting) {
	for i := range report {
		all = append(all, report[i].sighting())
	}
	return all
}

// formAt is a form of a name that stands at a byte.
func formAt(form string, at int) model.Mention {
	return model.Mention{Span: model.Span{Start: at, End: at + len(form)}, Text: form}
}
