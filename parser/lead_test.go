package parser

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
)

var english = NewCalendar(Language{
	Months: map[string]int{
		"January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8, "September": 9, "October": 10,
		"November": 11, "December": 12, "Jan": 1, "Feb": 2, "Mar": 3, "Aug": 8, "Sept": 9,
	},
	PartsOfDay: []string{"night", "morning", "afternoon", "evening"},
	Openers:    []string{"on", "from", "in", "the", "of", "at", "about", "Tuesday", "Friday", "Saturday"},
	To:         []string{"to", "and"},
	AfterYear:  []string{"in", "the"},
	PlaceWords: []string{"city", "of", "region", "the"},
	GoesOn:     []string{"he", "later"},
	PageEnd:    []string{"Comments"},
	Furniture:  []string{"Share", "Read more"},
})

func TestLead(t *testing.T) {
	for _, c := range []struct{ text, date, want string }{
		{"On February 1, in Shymkent city, the parents", "On February 1", "0-2-1"},
		{"February 1, Shymkent, Aibek", "February 1", "0-2-1"},
		{"On 3 February in Almaty, a court", "On 3 February", "0-2-3"},
		{"12 February, violation of", "12 February", "0-2-12"},
		{"On February 1 the appeal board", "On February 1", "0-2-1"},
		{"On February\u00a01\u00a0in Almaty, a court", "On February\u00a01", "0-2-1"},
		{"On Febru\u00adary 1\u200b4, in Aktau", "On Febru\u00adary 1\u200b4", "0-2-14"}, // what nobody sees is no part of a word
		{"On February\u200b1 in Aktau, a court", "On February\u200b1", "0-2-1"},
		{"• On\u2060 Feb\u00adruary\u200b 1\u200b, in Aktau", "On\u2060 Feb\u00adruary\u200b 1", "0-2-1"},
		{"On Аpril 5, in Aktau", "On Аpril 5", "0-4-5"}, // its first letter is Cyrillic
		{"In Konayev, Almaty Region,, on 9 October, a panel", "on 9 October", "0-10-9"},
		{"On 1 July 2021, in Aktau", "On 1 July 2021", "2021-7-1"},
		{"On 1 July 2021 the court", "On 1 July 2021", "2021-7-1"},
		{"August 1, 2023, Vienna (Austria) an event", "August 1, 2023", "2023-8-1"},
		{"Almaty, August 1, a court", "August 1", "0-8-1"},
		{"September 4, Almaty: Reply of", "September 4", "0-9-4"},
		{"MAR. 1, 2025 — ASTANA — The court", "MAR. 1, 2025", "2025-3-1"},
		{"On the night of February 5 police", "On the night of February 5", "0-2-5 night"},
		{"On the night of February 4 to 5, police", "On the night of February 4 to 5", "0-2-4..0-2-5 night"},
		{"February 1-2, in Oral", "February 1-2", "0-2-1..0-2-2"},
		{"From February 3 to 5, pickets", "From February 3 to 5", "0-2-3..0-2-5"},
		{"From February 28 to March 2, 2022, pickets", "From February 28 to March 2, 2022", "2022-2-28..2022-3-2"},
		{"On February 12 and 13, in Semey", "On February 12 and 13", "0-2-12..0-2-13"},
		{"On February 12 & 13, in Semey", "On February 12 & 13", "0-2-12..0-2-13"},
		{"On 12-13 February, in Semey", "On 12-13 February", "0-2-12..0-2-13"},
		{"From 1 to August 31, 2023 were", "From 1 to August 31, 2023", "2023-8-1..2023-8-31"},
		{"On February 5 and 6 people were", "On February 5", "0-2-5"},
		{"On February 1, 12 criminal cases", "On February 1", "0-2-1"},
		{"On February 5, 2000 people came", "On February 5", "0-2-5"},
		{"On 5 February 2022 activists came", "On 5 February 2022", "2022-2-5"},
		{"On February 5 2022 in Almaty", "On February 5 2022", "2022-2-5"},
		{"On 16.02.2022, in Almaty", "On 16.02.2022", "2022-2-16"},
		{"1.3.22 Almaty. A court", "1.3.22", "2022-3-1"},
		{"16/02/2022 – 17/02/2022, Almaty: a court", "16/02/2022 – 17/02/2022", "2022-2-16..2022-2-17"},
		{"2022-02-16, Almaty: a court", "2022-02-16", "2022-2-16"},
		{"2/16/2022, Almaty: a court", "2/16/2022", "2022-2-16"},
		{"Almaty, 16.02.2022. A court", "16.02.2022", "2022-2-16"},
		{"16.13.2022, Almaty: a court", "", ""},
		{"16.02-2022, Almaty: a court", "", ""},
		{"16.02, Almaty: a court", "", ""},
		{"1.2.22.3 is a version", "", ""},
		{"10.000.000 tenge were found", "", ""},
		{"On March, 17, in Almaty", "On March, 17", "0-3-17"},
		{"On March, 17 people came", "", ""},
		{"At 10:00 on March 15, in Almaty", "At 10:00 on March 15", "0-3-15"},
		{"At about 7 p.m. on 15 March in Almaty", "At about 7 p.m. on 15 March", "0-3-15"},
		{"At 10:00 the court opened", "", ""},
		{"At about 3 p.m., on March 15, in Almaty", "At about 3 p.m., on March 15", "0-3-15"},
		{"In Almaty, on March 15, a court", "on March 15", "0-3-15"},
		{"In Almaty on March 15, a court", "on March 15", "0-3-15"},
		{"In Ekibastu\u0304z on March 15, a court", "on March 15", "0-3-15"},
		{"In the city of Almaty on 15 March, a court", "on 15 March", "0-3-15"},
		{"In Talgar, Almaty Region on March 15, a court", "on March 15", "0-3-15"},
		{"In Almaty on March 15 a court", "on March 15", "0-3-15"},
		{"In the city of Almaty on 15 March a court", "on 15 March", "0-3-15"},
		{"Almaty on March 15 a court", "", ""},
		{"On March 15, 16 and 18, in Almaty", "On March 15, 16 and 18", "0-3-15..0-3-18"},
		{"On 15, 16 and 18 March 2022, in Almaty", "On 15, 16 and 18 March 2022", "2022-3-15..2022-3-18"},
		{"On March 30, 31 and April 1, in Almaty", "On March 30, 31 and April 1", "0-3-30..0-4-1"},
		{"On March 1, 12 and 13 people were", "On March 1", "0-3-1"},
		{"On March 1, 12 people and 13 goats", "On March 1", "0-3-1"},
		{"On March 15, 12 and 18 people", "On March 15", "0-3-15"},
		{"15, 16 and 18 people came", "", ""},
		{"On Febuary 3, in Almaty", "On Febuary 3", "0-2-3 slip Febuary"},
		{"0n February 3, in Almaty", "0n February 3", "0-2-3 slip 0"},
		{"On February З, in Almaty", "On February З", "0-2-3 slip З"}, // a Cyrillic letter
		{"• 1О February, in Almaty", "1О February", "0-2-10 slip 1О"},
		{"On February I, in Almaty", "", ""},
		{"II March of Peace was held in Almaty", "", ""},
		{"February О. Bekov, in Almaty", "", ""},
		{"On Feburary 3, in Almaty", "On Feburary 3", "0-2-3 slip Feburary"},
		{"3 Setpember, Almaty: a court", "3 Setpember", "0-9-3 slip Setpember"},
		{"Almaty, Agust 3. A court", "Agust 3", "0-8-3 slip Agust"},
		{"OnFebruary 3, in Almaty", "OnFebruary 3", "0-2-3 slip OnFebruary"},
		{"From Febuary 28 to Mrch 2, pickets", "From Febuary 28", "0-2-28 slip Febuary"},
		{"Jane 25, a teacher", "", ""},
		{"Number 5 was drawn", "", ""},
		{"Marsh, 25, a teacher", "", ""},
		{"Marat 5 was drawn", "", ""},
		{"Reports on March 15, of a court", "", ""},
		{"In Almaty March 15, a court", "", ""},
		{"On the night from 20 to 21 March, police", "On the night from 20 to 21 March", "0-3-20..0-3-21 night"},
		{"1. **3 March 2022, Taraz.** A court sat", "3 March 2022", "2022-3-3"},
		{"3) Tuesday, 3 March, Taraz: a court sat", "Tuesday, 3 March", "0-3-3"},
		{"Tuesday., March 3, Taraz: a court sat", "Tuesday., March 3", "0-3-3"},
		{"Taraz / Almaty / Oral, 3 March. A court sat", "3 March.", "0-3-3"},
		{"Taraz; on 3 March, a court sat", "on 3 March", "0-3-3"},
		{"15–16.02.2021, Tue | Taraz | A court sat", "15–16.02.2021", "2021-2-15..2021-2-16"},
		{"16-15.02.2021, Taraz: a court sat", "", ""},
		{"**March 3**, Almaty, a court", "March 3", "0-3-3"},
		{"On February 30, in Almaty", "On February 30", "0-2-30"},
		{"On Tuesday, February 1st, the court", "On Tuesday, February 1st", "0-2-1"},
		{"On the 1st of February, the court", "On the 1st of February", "0-2-1"},
		{"• 7 March, Taraz, the akim", "7 March", "0-3-7"},
		{"12) March 7, Taraz, the akim", "March 7", "0-3-7"},
		{"Almaty Region, Talgar city, March 3: the akim", "March 3", "0-3-3"},
		{"NUR-SULTAN. October 4. Deputy", "October 4", "0-10-4"},
		{"Taraz (3 March): a court sat", "3 March", "0-3-3"},
		{"Taraz (3 March 2022) – a court sat", "3 March 2022", "2022-3-3"},
		{"Taraz (3 March a court sat)", "", ""},
		{"Taraz, 3 March. A court sat", "3 March.", "0-3-3"},
		{"Taraz, 3 Mar. A court sat", "3 Mar.", "0-3-3"},
		{"Ust-Kamenogorsk, 3 March, the akim", "3 March", "0-3-3"},
		{"On the evening of 3 March, in Taraz", "On the evening of 3 March", "0-3-3 evening"},
		{"ON 3 MARCH IN TARAZ the court", "ON 3 MARCH", "0-3-3"},
		{"MARCH 2022", "", ""},
		{"March 3", "", ""},
		{"March 3, 2022", "", ""},
		{"In February, the court", "", ""},
		{"He was detained on February 1, in Almaty", "", ""},
		{"Monitoring of rights from July 1 to July 31, 2021", "", ""},
		{"The case, February 1, was", "", ""},
		{"May the court decide", "", ""},
		{"March for women was held on March 8", "", ""},
		{"Talgar akim, March was long", "", ""},
	} {
		lead, ok := english.Lead(c.text)
		if !assert.Equal(t, c.want != "", ok, "%q: %+v", c.text, lead) || !ok {
			continue
		}
		got := fmt.Sprintf("%d-%d-%d", lead.From.Year, lead.From.Month, lead.From.Day)
		if lead.To.Day > 0 {
			got += fmt.Sprintf("..%d-%d-%d", lead.To.Year, lead.To.Month, lead.To.Day)
		}
		if lead.Time != "" {
			got += " " + lead.Time
		}
		if lead.Slip != nil {
			got += " slip " + c.text[lead.Slip.Start:lead.Slip.End]
		}
		assert.Equal(t, c.want, got, "%q", c.text)
		assert.Equal(t, c.date, c.text[lead.Start:lead.End], "%q", c.text)
	}
}
