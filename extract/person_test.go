package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// personTexts are texts with the names of the people in them, by the fullest form, and what is unread. All people are invented.
var personTexts = []struct{ text, want, unread string }{
	{"nine were set free: Rysbek E., Zhapar T., Nauryz M., and Ilyas Mamyrov; others were fined: Nauryz B., Omarov K. and Bekov S. The feast of Nauryz was held.", "Rysbek E., Zhapar T., Nauryz M., Ilyas Mamyrov, Nauryz B., Omarov K., Bekov S.", ""},
	{"three of them — Muslim Ismailov, Choi Valery, Askhat — were invited. Muslim Ibraev said no. The lawyer of Muslim Ospanov spoke. The Muslim Sadykova and a Muslim Kazakh came.", "Muslim Ismailov, Choi Valery, Askhat, Muslim Ibraev, Muslim Ospanov, Sadykova", ""},
	{"the actor of a local theater Tomas Quorvan read out the names.", "Tomas Quorvan", ""},
	{"a party employee, Amanat Tulegenov, promised it. Her aide, Paris Quorfield, said so, and its founder, Nauryz Alibek, is ill. Temir Quorzhin and his son-in-law came.", "Amanat Tulegenov, Paris Quorfield, Nauryz Alibek, Temir Quorzhin", ""},
	{"“He came”, said Georgia Quorpas, a Greek journalist. The activist Jordan Quorpas came from Jordan. Georgia Abashova said so. He lives in Tbilisi, Georgia, and a friend told Georgia of it.", "Georgia Quorpas, Jordan Quorpas, Georgia Abashova", ""},
	{"after the Pole Agnieszka Quorska the Tajik Muhammadali Kabilov spoke.", "Agnieszka Quorska, Muhammadali Kabilov", ""},
	{"the prosecutor requested 7 years of imprisonment for Quor Telm. The court left Quan Torm under arrest, found Ruol Beng guilty, and sentenced Aibek Bekov to 5 years, and Telm Ruar to 1 year.", "Quor Telm, Quan Torm, Ruol Beng, Aibek Bekov, Telm Ruar", ""},
	{"lawyer – Telm Quor; 1. Quan Bekov – Art. 188 p. 4, 7 y.; 2. Beng Ruol – Art. 189, 3 y.", "Telm Quor, Quan Bekov, Beng Ruol", ""},
	{"the oldest of them, Ruol Beng, was beaten; a parcel for Quan Torm was returned; the akim’s name is Quor Telm. “No”, said Telm Ruar of the Open Cell group.", "Ruol Beng, Quan Torm, Quor Telm, Telm Ruar", ""},
	{"the founder of the Ar.Tazalyq.Khak foundation Quorvash Telmbrekova left a list.", "", "Tazalyq | Quorvash Telmbrekova"},
	{"a girl, aliya Serikova, came; the asset Bekova sold was returned.", "aliya Serikova, Bekova", ""},
	{"Aibek Nurgazin Serik Tolegenov and Ulan Ayapov were released; Orazin Marat Bekova Alina signed.", "Aibek Nurgazin, Serik Tolegenov, Ulan Ayapov, Orazin Marat, Bekova Alina", ""},
	{"the lawyers Saule Tlenchi and M-A. Khamzin voted; so did G-M. Ostrovskaya.", "Saule Tlenchi, M-A. Khamzin, G-M. Ostrovskaya", ""},
	{"Kulyash Sapina (Beisekova by her first husband) and Asel Ospanova (Kim at birth) came.", "Kulyash Sapina, Asel Ospanova", ""},
	{"a trustee of the candidate Zhiguli Dairov came; his Zhiguli Bekov had sold, and a Zhiguli car was burnt.", "Zhiguli Dairov, Bekov", ""},
	{"the man whom the bazaar knows as Quorum-akam came.", "Quorum-akam", ""},
	// Given name first, family name first.
	{"the court heard Murat Beisenov. Beisenov did not plead guilty.", "Murat Beisenov", ""},
	{"the court heard Beisenov Murat. Murat did not plead guilty.", "Beisenov Murat", ""},
	{"Gulzhan Otarbayeva and Kim Viktoria came to the akimat. Otarbayeva was not let in.", "Gulzhan Otarbayeva, Kim Viktoria", ""},
	{"Zhanar Yermekova was summoned. The police asked Yermekova about her brother.", "Zhanar Yermekova", ""},
	{"the picket of Aibek Tursynkul lasted an hour. Tursynkul was then taken away.", "Aibek Tursynkul", ""},
	{"the parents of Ainur Sagyndyk and of Ruslan Pak were not told.", "Ainur Sagyndyk, Ruslan Pak", ""},

	// Initials before and behind, spaced, closed up and glued.
	{"the court fined K. Bekov. K. Bekov will appeal.", "K. Bekov", ""},
	{"the court fined Bekov K. for a picket. Bekov will appeal.", "Bekov K.", ""},
	{"the court fined K.M. Bekov and D. S. Sadykova. Both will appeal.", "K.M. Bekov, D. S. Sadykova", ""},
	{"the court fined Bekov K.M. and Sadykova D. S. on that day.", "Bekov K.M., Sadykova D. S.", ""},
	{"the court fined K.Bekov and SadykovT. on that day. Both will appeal.", "K.Bekov, SadykovT.", ""},
	{"the court fined K.M.Bekov and SadykovT.A. on that day.", "K.M.Bekov, SadykovT.A.", ""},
	{"the court fined Bekov.K on that day. Bekov will appeal.", "Bekov", ""},
	{"judge Zh. Beisenova opened the hearing. Beisenova Zh. then closed it.", "Zh. Beisenova", ""},
	{"judge Beisenova Zh.K. and prosecutor Sh.T. Alimov were present.", "Beisenova Zh.K., Sh.T. Alimov", ""},
	{"judge Yu. Lapina refused. Prosecutor Kh.Ya. Omarov agreed.", "Yu. Lapina, Kh.Ya. Omarov", ""},
	{"the driver M.-A. Beisenov was questioned. The police let him go.", "M.-A. Beisenov", ""},
	{"Marat K. Sadykov was questioned. Sadykov kept silent.", "Marat K. Sadykov", ""},
	{"the lawyer Kim T. spoke first. Then K. Pak spoke.", "Kim T., K. Pak", ""},

	// Names that are towns, offices, peoples and words as well.
	{"according to Abai Nurmagambetov, nobody came. According to Almaty Karimov is guilty, and to Kyiv Zelensky was there.", "Abai Nurmagambetov, Karimov, Zelensky", ""},
	{"deputy akim of the city Sayat Myrzagaliyev went down to the miners.", "Sayat Myrzagaliyev", ""},
	{"the court heard the appeal of Akim Yesimov, a blogger. Akim Sadykov, 52, refused to speak. They complained to Akim Bekov, a driver said.", "Akim Yesimov, Sadykov, Bekov", ""},
	{"68-year-old Gennady Kazak was detained; Gennady, Kazakh by his passport, was not.", "Gennady Kazak", ""},
	{"the journalist Mark Justice, a citizen of another country, was fined.", "Mark Justice", ""},
	{"Valery Ten-Khan, 62, was summoned. The video shows the president as Santa Claus.", "Valery Ten-Khan", ""},
	{"the resident of the village of Perzhinka Lidia Tkachenko and a member of the feminist initiative Svoya Volya, the sociologist Veronika Li, came.", "Lidia Tkachenko, Veronika Li", ""},
	{"the other three, Murat Izbasar, Yuri Ten and Kairat. Nysanbay, remain in custody.", "Murat Izbasar, Yuri Ten, Kairat. Nysanbay", ""},
	{"they met Murat Izbasar and Kairat. Bekov, a lawyer, was there.", "Murat Izbasar, Kairat, Bekov", ""},
	{"a poster compared the president with Hitler.", "Hitler", ""},
	{"the police detained Murat Izbasar and Kairat. Bekov, however, escaped.", "Murat Izbasar, Kairat, Bekov", ""},
	{"they shot Aral Bekov; they tortured Talgar Bekov.", "Aral Bekov, Talgar Bekov", ""},
	{"according to Turkistan Nurmagambetov, nobody came. The akim of the city Zhanibek Omarov came.", "Turkistan Nurmagambetov, Zhanibek Omarov", ""},
	{"a court fined Akim Yesimov, a blogger. Saltanat’s Law on Rallies is his.", "Akim Yesimov, Saltanat", ""},
	{"Askar Non-Stop was played. Madina Pop-Art opened.", "", "Askar Non-Stop | Madina Pop-Art"},
	{"an X-ray was made. A T-shirt was torn.", "", ""},
	{"they met at the house of Madina Lo-Chi.", "Madina Lo-Chi", ""},
	{"his mother Kulan has not been let in. “Saltanat’s Law exists on paper”, said Zauresh Baitasova.", "Kulan, Zauresh Baitasova", ""},
	{"the judge of the district court of the city Zh.M. Tattimbetova released him.", "Zh.M. Tattimbetova", ""},
	{"two mothers, Dana Nurova and the one they call “Kuralai the General”, were fined.", "Dana Nurova", "Kuralai"},
	{"the head of the foundation Aidar Raiymbek said so, and not of the foundation Erkin Til.", "Aidar Raiymbek", ""},

	// A slip in a family name, where nothing else shows who is meant.
	{"the activist Dinara Tleubergenova came. Tleubergenva left a note, Tleubregenova another.", "Dinara Tleubergenova", ""},
	{"the driver Pavel Grishin came. “I was not there”, Grishn said; Serkov said so too, and Murat Serikov.", "Pavel Grishin, Serkov, Murat Serikov", ""},
	{"Dinara Tleubergenova and her sister Aigul Tleubergenova came. Tleubergenva left a note.", "Dinara Tleubergenova, Aigul Tleubergenova", "Tleubergenva"},

	// Names beside what they are not: villages, ranks, compounds of two nouns, departments; and settlements that are names here.
	{"the deputy akim of city Beisenov Murat Askarovich and the imam of village Karimov A. came.", "Beisenov Murat Askarovich, Karimov A.", ""},
	{"the chief of workshop Ibadin and the head of staff Beisenov D.T. came; the head of company Kazmet was silent.", "Ibadin, Beisenov D.T.", "Kazmet"},
	{"Experts-psychiatrists Sokolova I.D. and Evangelical Christians-Baptists Wiebe Yakov spoke to the Chair-Rapporteur Leila Lumela.", "Sokolova I.D., Wiebe Yakov, Leila Lumela", ""},
	{"the drivers of the company “Aktobe Munai Trans” LLP and of “Zhanna Trans” LLP came; “Zhanna Lumela came”, he said.", "Zhanna Lumela", ""},
	{"it is so, noted the head of the foundation Gulnar Bisembina; the head of the party Alash was silent.", "Gulnar Bisembina", ""},
	{"they were held in Auezov, Almaly and Turksib departments of police.", "", ""},
	{"it includes Aigul Medvedeva, Bakhytzhan Torgay, Igor Strelnikov and Nurlan Abdrakhman.", "Aigul Medvedeva, Bakhytzhan Torgay, Igor Strelnikov, Nurlan Abdrakhman", ""},
	{"a fire broke out. Aral Seitkali, a driver, saw it, and the analyst D. Satpayev too.", "Aral Seitkali, D. Satpayev", ""},

	{"Asel Bekova (née Omarova) came with her sister Dana Omarova.", "Asel Bekova, Dana Omarova", ""},

	// What shows a person where no list knows the name: kin, an age, a role in a house and a verb.
	{"the widow of Quorvash Telmbrek said so; the son of Sandrok kept silent, and so did a grandson of Quandrok figure Timur Omarov.", "Quorvash Telmbrek, Sandrok, Timur Omarov", "Quandrok"},
	{"76-year-old Quorvash was standing there; a 30-year-old Almaty resident, a 20-year-old Muslim and a 5-year-old Telmbrek too.", "Quorvash", "Telmbrek"},
	{"the director of the House of Culture Mamyrkhanova explained it.", "Mamyrkhanova", ""},

	{"the prisoners Oleg pashchenko and Bakhyt dosanov left; Oleg himself and Bakhyt alone stayed.", "Oleg, Bakhyt", "pashchenko | dosanov"},

	// A middle initial or a patronymic behind a given name that is a town, an office or a word as well, and before a family name that is one.
	{"a parcel was sent to Abai S. Kenzhetayev; the convict Talgar S. Omarov and the observer Astana S. Kabylova came; according to Turkistan Muratovich Beisenov, it was so.", "Abai S. Kenzhetayev, Talgar S. Omarov, Astana S. Kabylova, Turkistan Muratovich Beisenov", ""},
	{"a resident of Taraz B. Omarov was fined; the akim of Semey K. Bekov came; in Talgar D. Sadykov was held.", "B. Omarov, K. Bekov, D. Sadykov", ""},
	{"the prosecutor Grant S. Avetisyan, the expert May S. Robinson and Heinrich P. Schmidt came; the trial of Akim Muratovich Tarasov and of Mars Muratovich Khusainov went on.", "Grant S. Avetisyan, May S. Robinson, Heinrich P. Schmidt, Akim Muratovich Tarasov, Mars Muratovich Khusainov", ""},
	{"the expert Leonid Abramovich Feldsher was dismissed; Roman Abramovich Later came.", "Leonid Abramovich Feldsher, Roman Abramovich", ""},
	{"her lawyer Evgeny Borisovich Park came; Zhanna Borisovna May, a lecturer, too; Major Sh. Orynbaev and Judge Zh. Alimkulova left.", "Evgeny Borisovich Park, Zhanna Borisovna May, Sh. Orynbaev, Zh. Alimkulova", ""},
	{"Bekov A. Sadykov B. were fined.", "Bekov A., Sadykov B.", ""},

	{"Olga S. Rot, whose husband is ill, and the turner Anatoly S. Rich said so.", "Olga S. Rot, Anatoly S. Rich", ""},
	{"they heard Olga S. Evidence was found. They heard Anatoly S. Neighbours, who came, left. Lidia S. May 5 was a Sunday.", "Olga S., Anatoly S., Lidia S.", ""},

	{"Special Rapporteur Graciela Montenegro called on all; Ludwig Fast, his cellmate, confirmed it. Ersaq Vanmakhun described how his nails had been torn out.", "Graciela Montenegro, Ludwig Fast, Ersaq Vanmakhun", ""},
	{"in need of surgery are Pyotr Herman and Zhanibek, whose surname is not known. In Zhanibek, whose market burnt down, he was not seen.", "Pyotr Herman, Zhanibek", ""},

	{"Endocrinologist Aliya Nigmatullina waited; the loaders of Tian Lu Logistics left.", "Aliya Nigmatullina", ""},

	// The same the other way round: the family name, a word that is something else as well, before the given name or its initial.
	{"they came to the monument to Kunaev D. and to the bust of Kurchatov I.; three residents of Shalkar A. and B. were taken.", "Kunaev D., Kurchatov I.", ""},
	{"her lawyer Park E. appealed; Khan K., a convict, too; the complaint of Marks K., a driver, was heard.", "Park E., Khan K., Marks K.", ""},
	{"the sculptor Ospanov Will and the appeal of Yesimov Akim, a blogger; Bekov Will be heard on the day of Bekov May 5.", "Ospanov Will, Yesimov Akim, Bekov", "Bekov Will"},
	{"his lawyer Son Larisa was there. An Viktor, a pensioner, was fined. May Saule, an ecologist, came. In May Saule, an ecologist, came.", "Son Larisa, An Viktor, May Saule", ""},
	{"the Korean citizen Jong-su Park and the activist MIROSHNIK Oksana were let go; the party MIROSHNIK met Oksana.", "Jong-su Park, MIROSHNIK Oksana", ""},
	{"the resident of the village of Perzhinka Tkachenko Lidia came.", "Tkachenko Lidia", ""},

	{"68‑year‑old Gennady Kazak and Faris al‑Dabbas were let go.", "Gennady Kazak, Faris al-Dabbas", ""},
	{"Quorvash Telmbrek, Part 2 of Article 174 of the Criminal Code, was moved.", "Quorvash Telmbrek", ""},

	// Names that no list knows, where the sentence leaves nothing but a person; and what may be a company, a village or a poem.
	{"who calls himself only Quorvash; two men gave their names as Telmbrek and Zhindrel; her name, she said, was Taumbas; the officer, whose name according to him is Xelbon, left.", "Quorvash, Telmbrek, Zhindrel, Taumbas, Xelbon", ""},
	{"its name is Quorvash; the site, whose name is Telmbrek, was closed; the newspaper is called Zhindrel; the operation was named Taumbas.", "", "Quorvash | Telmbrek | Zhindrel | Taumbas"},
	{"a boy called Quorvash, a man named Telmbrek and one by name Zhindrel came; the family is called Taumbasov.", "Quorvash, Telmbrek, Zhindrel, Taumbasov", ""},
	{"two operatives, Quorvash and Telmbrek, were tried; one of the defendants, Zhindrel, wept; two of his sons, Taumbas and Xelbon, left; three of them, Dimtor, Quandrok and Sandrok, stayed.", "Quorvash, Telmbrek, Zhindrel, Taumbas, Xelbon, Dimtor, Quandrok, Sandrok", ""},
	{"two of its daughters, Quorvash and Telmbrek, pay; one of the members, Zhindrel, left; two drugs, Taumbas and Xelbon, were found.", "", "Quorvash | Telmbrek | Zhindrel | Taumbas | Xelbon"},
	{"“We, Quorvash, Telmbrek and Zhindrel, ask not to be forgotten”. Three pastors, among them Taumbas Xelbon and Dimtor Sandrok, were kept.", "Quorvash, Telmbrek, Zhindrel, Taumbas Xelbon, Dimtor Sandrok", ""},
	{"his wife, Quorvash, is ill; the son of Aidar Omarov, Telmbrek, has left; a pension was promised to the widow, Zhindrel. Taumbas’s mother wept.", "Quorvash, Aidar Omarov, Telmbrek, Zhindrel, Taumbas", ""},
	{"his school, Quorvash, is closed; Zhindrel’s daughter company pays.", "", "Quorvash | Zhindrel"},
	{"“it snows”, said Quorvash. “It rains”, said Telmbrek in a statement.", "Quorvash", "Telmbrek"},
	{"the 12-year-old Quorvash and the seven-year-old Telmbrek were hurt; Zhindrel, aged 23, too; a 20-year-old Bukharan fled; his 20-year-old Taumbas burnt down.", "Quorvash, Telmbrek, Zhindrel", "Bukharan | Taumbas"},
	{"a list made by Quorvash, a retired driver from Taraz, and by Telmbrek, a partner of the site; near Zhindrel, a teacher was beaten.", "Quorvash", "Telmbrek | Zhindrel"},
	{"a teacher of physical education, Quorvash, was fined; the youngest of the women, Telmbrek, fell; his employer, Zhindrel, pays.", "Quorvash, Telmbrek", "Zhindrel"},
	{"Quorvash was sentenced to 5 years; Telmbrek and his wife left; Zhindrel pleaded not guilty; Taumbas Xelbon held a one-man picket; Dimtor was closed.", "Quorvash, Telmbrek, Zhindrel, Taumbas Xelbon", "Dimtor"},
	{"the activist from Taraz Quorvash Telmbrek was silent; Zhindrel Taumbas, charged under Article 174, too; the court fined Xelbon Dimtor under Article 488.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor", ""},
	{"Quorvash Telmbrek, Zhindrel Taumbas and Askar Bekov, who came, were let go; the list has Xelbon Dimtor and 79-year-old Olga Kim.", "Quorvash Telmbrek, Zhindrel Taumbas, Askar Bekov, Xelbon Dimtor, Olga Kim", ""},
	{"the deputy head of the prison Quorvash Telmbrek came; the head of the Anti-Corruption Service Zhindrel Taumbas too; chief of the shift Xelbon was moved; the author of the video Dimtor Sandrok left.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon, Dimtor Sandrok", ""},
	{"the head of the party Quorvash Telmbrek came; the akim of the village Zhindrel came; the director of the project Taumbas Xelbon left; the head of the court Dimtor is ill; a patient of the hospital Sandrok was moved.", "Dimtor", "Taumbas Xelbon | Sandrok"},
	{"the ambassador of Germany Quorvash Telmbrek and the akim of Karabalyk raion Zhindrel Taumbas came.", "Quorvash Telmbrek, Zhindrel Taumbas", ""},
	{"Quorvash Telmbrek – 5 years, Zhindrel Taumbas, 6 months, Xelbon Dimtor, a fine, Sandrok Quandrok 3 years ago.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor", "Sandrok Quandrok"},
	{"with Quorvash Telmbrek and other bloggers; members of Zhindrel Taumbas and other activists; the fourth, Xelbon Dimtor, was let go.", "Quorvash Telmbrek, Xelbon Dimtor", "Zhindrel Taumbas"},
	{"they asked Quorvash Telmbrek from Balkhash, spoke to Zhindrel Taumbas (b. 1958) and to Xelbon Dimtor MP; to Sandrok Quandrokin too; they were in Taumbas Quandrokin.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor, Sandrok Quandrokin", "Taumbas Quandrokin"},
	{"a complaint was made. Quorvash Telmbrek reported that her son was ill. Zhindrel Taumbas reported its losses.", "Quorvash Telmbrek", "Zhindrel Taumbas"},
	{"those killed are Quorvash Telmbrek, Askar Bekov, Olga Kim and others; in Zhindrel Taumbas, Askar Bekov said.", "Quorvash Telmbrek, Askar Bekov, Olga Kim", "Zhindrel Taumbas"},
	{"a farmer from Quorvash and his wife were fined; residents of Telmbrek were fined; at Zhindrel Taumbas, Askar Bekov and Olga Kim were dismissed.", "Askar Bekov, Olga Kim", "Quorvash | Telmbrek | Zhindrel Taumbas"},
	{"the companies Quorvash Telmbrek, Zhindrel Taumbas and Askar Bekov sued; members of Xelbon Dimtor and Olga Kim came.", "Askar Bekov, Olga Kim", "Zhindrel Taumbas | Xelbon Dimtor"},
	{"several villages were flooded. One of them, Quorvash, was left; he went to Telmbrek, a friend from Taraz went with him; Zhindrel, whose old name was Lenino, is empty.", "", "Quorvash | Telmbrek | Zhindrel | Lenino"},
	{"a patient of the hospital Quorvash died; the 10-year-old Volkswagen burnt down; “so be it”, said Telmbreknews; protesters sang Zhindrel Taumbakin.", "", "Quorvash | Telmbreknews | Zhindrel Taumbakin"},
	{"it snowed. But Serik, a lawyer, said so. Old Saule, a pensioner, left. For Saule, a teacher, it was the first fine. If Askar, a driver, comes, good.", "Serik, Saule, Askar", ""},
	{"a list was made: Daniyar Bekov (Almaty), Kairat Sayram (Taraz) and Askar Grin, Article 189, Part 4; the Omarov’s family and the Sadykov list kept silent.", "Daniyar Bekov, Kairat Sayram, Askar Grin, Omarov", ""},
	{"Khusainov Mars, a blogger, and the serviceman Nabiullin Fail were there; the Sadykov Readings were held; Omarov Window is a firm.", "Khusainov Mars, Nabiullin Fail", "Omarov Window"},
	{"the procurator of the city Quorvash Telmbrek came; Akim of the town Zhindrel Taumbasin left; the turner Rich A., a student, and the imam F. al-Dabbas too.", "Quorvash Telmbrek, Zhindrel Taumbasin, Rich A., F. al-Dabbas", ""},
	{"Bekov A., Bekova M., K. Aral and Omarov N.T. came; “A. Bekov, Askar B. and a passer-by were”.", "Bekov A., Bekova M., K. Aral, Omarov N.T., Askar B.", ""},
	{"they list the surnames of the beaten: Bekov, Quorvash, Sadykov, Telmbrek and Omarov; Askar Bekov, Zhindrel, Olga Kim came.", "Askar Bekov, Quorvash, Sadykov, Telmbrek, Omarov, Olga Kim", "Zhindrel"},
	{"the cadre Quorvash Telmbrek, himself a Hui, came; Zhindrel Taumbas (1968), who was ill, left; 5 days for Bekov A., Xelbon Dimtor – a warning, Sandrok Quandrok – 5 tons.", "Quorvash Telmbrek, Zhindrel Taumbas, Bekov A., Xelbon Dimtor", "Sandrok Quandrok"},
	{"he met Quorvash Telmbrek, a teacher wanted by Ankara, and Zhindrel Taumbas, a crane operator, and left by Xelbon, an operator.", "Quorvash Telmbrek, Zhindrel Taumbas", "Xelbon"},
	{"Among the authors of the letter are Quorvash Telmbrek, Zhindrel Taumbas and Xelbon Dimtor. Among those who signed it are Sandrok Quandrok (Oslo) and Bekov. Among the sponsors is Quandrokor Telmir.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor, Sandrok Quandrok, Bekov", "Quandrokor Telmir"},
	{"it snowed, but Quorvash Telmbrek did not admit his guilt; Zhindrel Taumbas, charged with theft, left; Xelbon Dimtor, Olga Kim, and others came; he met Sandrok Quandrok, a Dungan driver who was ill.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor, Olga Kim, Sandrok Quandrok", ""},
	{"he met Quorvash Telmbrek, a Turkish teacher, and Zhindrel Taumbas, the ODIHR moderator.", "Quorvash Telmbrek, Zhindrel Taumbas", ""},
	{"the turner A. Rich. The lawyer M. Leer, who came, and the ecologist E. Stone said so; the pupil D. Evidence was found.", "A. Rich, M. Leer, E. Stone", ""},
	{"they spoke of Quorvash Telmbrek. Quorvash Telmbrek was arrested. With Zhindrel Taumbas they spoke too; Zhindrel’s wife came.", "Quorvash Telmbrek, Zhindrel Taumbas", ""},
	{"Zhana Kadam was fined; Zhana Omarova was fined too.", "Zhana Omarova", "Zhana Kadam"},
	{"the bookseller Roman King took the stand, and the case of Roman Bishop was heard.", "Roman King, Roman Bishop", ""},
	{"the statement was signed by the coordinator, Hope Bishop. An old witness, Emma Root, was held.", "Hope Bishop, Emma Root", ""},
	{"the duty officer, one Captain Sun, came; the head of the union, Roman King, a British citizen, did not.", "Sun, Roman King", ""},
	{"the police chief, Altai Berik, and the former akim, Aral Bekov, were fined.", "Altai Berik, Aral Bekov", ""},
	{"the akim of Satpayev Marat Aliev and the mayor of Abai Omarov S. came.", "Marat Aliev, Omarov S.", ""},
	{"they stood at the monument to Kurchatov; a critic of the Sarybulak clan came.", "Kurchatov", ""},
	{"the lawyer Kuat Tynybek is charged, and his predecessor, Tynybek Kuatov, is wanted.", "Kuat Tynybek, Tynybek Kuatov", ""},
	{"Bekova, whose brother Shalkar is charged, and his sister Aral and his cousin Temir came.", "Bekova, Shalkar, Aral, Temir", ""},
	{"journalist of the Orda.kz Internet edition Samal Ibraimzhankyzy came; reporter of the internet paper Aral Tolqyny was not let in.", "Samal Ibraimzhankyzy", ""},
	{"an employee of a salon, Aliya. Dzhakupova, told so.", "Aliya. Dzhakupova", ""},
	{"resident Bolat-Sadvakasov posted a video. Sadvakasov was fined.", "Bolat-Sadvakasov", ""},
	{"The workers of Zhanaozen Munaigaz went on strike; Marat Munaigazov went home.", "Marat Munaigazov", "Zhanaozen Munaigaz"},
	{"they drove a grey Quorvash to the lake. Telmbrek can do it. Reposting can be a crime.", "", "Quorvash | Telmbrek"},

	{"colleagues from Amangeldy and Torgai wrote a letter; Amangeldy and Timur read it.", "Amangeldy, Timur", "Amangeldy"},

	// A family by its name.
	{"the villa of the Omarov family and that of the Tolymkhan clan were sold; the Kim brothers and the Pak couple left.", "Omarov, Tolymkhan", "Kim | Pak"},
	{"Aidar Kim, Olga Kim and the Kim brothers left, the young brothers and the Kazakh couple too.", "Aidar Kim, Olga Kim", ""},
	{"a royal family, the Kazakh family and the Holy Family Church were shown; the Omarov Family Park was closed.", "", ""},
	{"Timur Omarov left; the Omarov family stayed.", "Timur Omarov", ""},

	// One word that fits two people is the one's who has been named when it is read.
	{"Kuat Omarov came. Omarov was silent. Aidos Omarov came too; Omarov spoke.", "Kuat Omarov, Aidos Omarov", "Omarov"},
	{"Omarov was silent; Kuat Omarov and Aidos Omarov came.", "Kuat Omarov, Aidos Omarov", "Omarov"},

	// Kin of the person named last, who is somebody else though the name fits; kin of another, or called kin before, may be that person.
	{"Kuat Omarov was detained. His uncle, Omarov K.O., came to the police.", "Kuat Omarov, Omarov K.O.", ""},
	{"Kuat Omarov was detained. His brother Omarov was beaten.", "Kuat Omarov, Omarov", ""},
	{"Kuat Omarov was detained. His brother Omarov was beaten; Omarov will sue.", "Kuat Omarov, Omarov", "Omarov"},
	{"Aidos Omarov was tried. Omarov’s elder brother, A. Omarov, was not let in. A. Omarov complained.", "Aidos Omarov, A. Omarov", ""},
	{"Kuat Omarov was tried: the summons was for his namesake, Omarov K.", "Kuat Omarov, Omarov K.", ""},
	{"Elena Kuznetsova-Abdrakhmanova was heard; her sister Abdrakhmanova was not.", "Elena Kuznetsova-Abdrakhmanova, Abdrakhmanova", ""},
	{"Aliya Omarova spoke of Kuat Omarov. Her husband, Omarov K., is ill.", "Aliya Omarova, Kuat Omarov", ""},
	{"Kuat Omarov was detained. Timur Sadykov said that his brother, Omarov K., was not guilty.", "Kuat Omarov, Timur Sadykov", ""},
	{"Dana Sadykova came with her brother Kuat Omarov. Kuat Omarov was ill; her brother, Omarov K., left.", "Dana Sadykova, Kuat Omarov", ""},

	// A name behind a company that has had its own; a middle initial before any family name; foreign names of four words and with "i".
	{"the deputy director of “Sarymunay” JSC Daniyar Tolymkhan and the head of “Aktas” LLP Bekov A. came.", "Daniyar Tolymkhan, Bekov A.", ""},
	{"the director of Karatau Gas JSC Dias Omarov came.", "Dias Omarov", ""},
	{"the second secretary Daulet Zh. Tolymkhan and Vice-Minister Kanat Sh. Iskander came; Tolymkhan was silent.", "Daulet Zh. Tolymkhan, Kanat Sh. Iskander", ""},
	{"the company Bekov i Sadykov LLP was searched.", "", ""},
	{"the MEPs Jordi Ferrer i Soler and Ana Lucía Navarro Ortega asked for it.", "Jordi Ferrer i Soler, Ana Lucía Navarro Ortega", ""},
	{"Murat (“Lawyer”) Beisenov and Daniyar “Baty” Zhunisbek were let go.", "Murat Beisenov, Daniyar Zhunisbek", ""},
	{"the brothers Oleg and Denis Khvan were fined, and so was Denis Ten.", "Oleg, Denis Khvan, Denis Ten", ""},
	{"the brothers Kirill and Maxim Dyo were fined. María Soledad Iglesias Rueda asked why.", "Kirill, Maxim Dyo, María Soledad Iglesias Rueda", ""},

	// Words that are something else as well: settlements, titles, holidays; and evidence that stands further off.
	{"the relatives of Sayram Nurzhau came; the arrest of Almaty activists was condemned.", "Sayram Nurzhau", ""},
	{"the operative Dosbol Akim talked to him; the Akim Daulet Bekov and Akim Nurlan did not.", "Dosbol Akim, Daulet Bekov, Nurlan", ""},
	{"a group led by Annelore Verhaegen called on them; another, headed by Freedom House, did too.", "Annelore Verhaegen", ""},
	{"the hospital named after Kalkaman Sarybaev and the Park named after Mahatma Gandhi were closed.", "", ""},
	{"at the crossing of Tauke Khan and Baidibek Bi Avenues.", "", ""},
	{"the mothers Nurgul Baikonys and Asem Shalkar were fined. Shalkar cried.", "Nurgul Baikonys, Asem Shalkar", ""},
	{"a woman, whom everybody called simply Amanbike, cried on World Refugee Day.", "Amanbike", ""},
	{"the blogger Zhanargul Botabayeva came. Z. Botabayeva left a note; K. Botabayeva did not.", "Zhanargul Botabayeva, K. Botabayeva", ""},
	{"the blogger Zarina Botabayeva came. Zh. Botabayeva left a note.", "Zarina Botabayeva, Zh. Botabayeva", ""},

	// English words and settlements as family or given names, where what follows shows a person.
	{"the mayor, Vladislav Grin, a student, and Philip Talgar, who came; Daulet Grin said so. V. Grin was silent.", "Vladislav Grin, Philip Talgar, Daulet Grin", ""},
	{"the deputy, Altai Sarsembin, a native of Oral, came. Sarsembin Altai was convicted.", "Altai Sarsembin", ""},
	{"the monument to Abai Kunanbayev was washed; “Dinmukhamed Akhmedovich Talgar would have blushed”, he said.", "Abai Kunanbayev, Dinmukhamed Akhmedovich Talgar", ""},
	{"the minister Daulet Zh. Talgar and His Excellency Tileuberdi N. Ishan-Qozha came; Boris Ginz, D.Sc., did not.", "Daulet Zh. Talgar, Tileuberdi N. Ishan-Qozha, Boris Ginz", ""},
	{"the “8 Marta” initiative attributed the case to SLAPPs.", "", ""},
	{"the owner of a pharmacy on Tole bi Street Marzhan Kassenova and Yusup Lo with his brother Ersa Lo came.", "Marzhan Kassenova, Yusup Lo, Ersa Lo", ""},
	{"the editor Tamara Slavina-Bekenova found a wreath. Slavina wrote of it.", "Tamara Slavina-Bekenova", ""},
	{"the farmer Sattar-aka, the poet Abduvali-qori and Rozi-akhun came.", "Sattar-aka, Abduvali-qori, Rozi-akhun", ""},
	{"“Nur-Sultan, or Astana, has asked for him”, said the deputy Bakyt uulu Nursultan.", "Bakyt uulu Nursultan", ""},

	{"he was sent to a centre in Silivri, in T-shirts of the Telegram-bot, and wrote from there.", "", "Silivri"},

	{"the protocols of Asanov and Tsoi Article 667 was written in. In September Keneskhan was fined.", "Asanov, Tsoi, Keneskhan", ""},
	{"the match of Kairat Almaty was put off.", "", "Kairat Almaty"},

	{"in Oral, Nursultan Isaev and Astana Zhumatova, participants, were held; the brother of the deceased, Sayat, will sue.", "Nursultan Isaev, Astana Zhumatova, Sayat", ""},
	{"“Shukeyev is not Russia”, one of the posters said.", "Shukeyev", ""},
	{"Yelena Semyonova came. According to Semenova, it was so.", "Yelena Semyonova", ""},
	{"Ignat Vorobyov came. According to Vorobyev, it was so.", "Ignat Vorobyov", ""},

	// Names that somebody has beside the first, and what is no name but a short form.
	{"the lawyer Asel Ospanova (Omarova) will complain; the judge was Dana Omarova.", "Asel Ospanova, Dana Omarova", ""},
	{"the driver Abdumalik Rustamov (aka Abdimalik Rustemov, b. 1974) was held.", "Abdumalik Rustamov", ""},
	{"the driver Dinmukhamed Saparov, also known as Dimash Saparuly, was held.", "Dinmukhamed Saparov", ""},
	{"a fine under the Code of Administrative Offences (hereinafter — CAO); the lawyer Cao came.", "Cao", ""},
	{"the pensioners Sofia Ginzburg and Zeinep-apa came to the pasture of Amantai-aga.", "Sofia Ginzburg, Zeinep-apa, Amantai-aga", ""},
	{"Saltanat Zhaksybekova-Roth came with Roth’s son.", "Saltanat Zhaksybekova-Roth", ""},
	{"Bakytzhan Karazhanov was held. Bakhytzhan Karazhanov fainted.", "Bakytzhan Karazhanov", ""},
	{"at the crossing of Kabanbay Batyr and Dinmukhamed Kunaev streets.", "", ""},

	// A father's name before the word for a son or a daughter is nobody's given name; Uzbek letters with the turned comma.
	{"Sherzod Khalmurat ugli Abdullaev and Dilnoza Rustam qizi Karimova came. Sherzod Abdullaev left.", "Sherzod Khalmurat ugli Abdullaev, Dilnoza Rustam qizi Karimova", ""},
	{"the case of Sardor Rahim oʻgʻli Yusupov was closed. The father, Rahim Yusupov, wept; Sardor Yusupov did not.", "Sardor Rahim oʻgʻli Yusupov, Rahim Yusupov", ""},
	{"G‘ulom O‘tkirov and Olim Karim o‘g‘li were held. Myrzabek uulu Almaz came; Almaz Myrzabek left.", "G‘ulom O‘tkirov, Olim Karim o‘g‘li, Myrzabek uulu Almaz", ""},
	{"Kuat Omarov was detained. The father, Omarov K.O., came.", "Kuat Omarov, Omarov K.O.", ""},

	// A family name that is an English word too, in a list of people.
	{"surnames stood under it: Sadykov, Tsoi and Gross. Nobody knows Gross.", "Sadykov, Tsoi, Gross", ""},

	// Given names that are English words or settlements as well, and family names that are English words.
	{"the court found Marina Kotlyar, Viktor Ni and Zhalgas Esenbay guilty; the Marina Kotlyar and Rose Garden were closed.", "Marina Kotlyar, Viktor Ni, Zhalgas Esenbay", ""},
	{"the MEPs Róża Thiel and Jean-Baptiste Carrel came; they liked Carrel’s speech.", "Róża Thiel, Jean-Baptiste Carrel", ""},
	{"the activist Talas Nurgaziyev came; somebody had beaten Talas in the stomach.", "Talas Nurgaziyev", ""},
	{"the drivers Murat, Abai and Olzhas were fined; Murat, Aral and Semey were too.", "Murat, Abai, Olzhas", ""},
	{"according to the mother of Zhumakhan Daniyar, he fell ill. According to the mother, Daniyar is well.", "Zhumakhan Daniyar", ""},

	// A particle with the capital of a sentence, and an office in something that bears a name.
	{"the envoy Hans-Joachim von Lüttwitz came. Von Lüttwitz left. Von Kirill and Kirill Tsoi left too.", "Hans-Joachim von Lüttwitz, Von Kirill, Kirill Tsoi", ""},
	{"the Vice-President of the OSCE Parliamentary Assembly Margriet Vandenbroeck and a clerk were there. Vandenbroeck asked why.", "Margriet Vandenbroeck", ""},
	{"the Vice-President of the OSCE Parliamentary Assembly Margriet Vandenbroeck and a clerk were there.", "Margriet Vandenbroeck", ""},
	{"the members of the Silk Assembly Telm Quord and a clerk were there. Quord asked why.", "", "Telm Quord | Quord"},

	// A word that nobody knows, before what only somebody does.
	{"Toregozhk said so; a professor of Essex said so too, and a T-shirt said “Toregozhk”.", "", "Toregozhk | Essex"},

	// Behind the words for a settlement and in the lead.
	{"the Akim of the town Yelena Shin came.", "Yelena Shin", ""},

	{"the Deputy Prosecutor General A. Shalkar and judge A.K. Talgar came; point A. Almaty is far.", "A. Shalkar, A.K. Talgar", ""},
	{"the Chinese Vice-Premier Sun Guoqiang came; the Minister Foreign Affairs did not.", "Sun Guoqiang", ""},

	// Ages in brackets, a family name behind a patronymic, and what no name has: a number, capitals at either end.
	{"the list has Bekov A. (34, Taraz), Dyusembin Yerlik (45, a driver) and Kim Roman (27).", "Bekov A., Dyusembin Yerlik, Kim Roman", ""},
	{"Boris Abramovich Stone said that a DDoS attack had begun in the Ulzhan-1 and Shanyrak-2 microdistricts.", "Boris Abramovich Stone", ""},

	{"Pastor Kim Sung-ho and the driver Lee Ki-moon came; Sung-ho left.", "Kim Sung-ho, Lee Ki-moon", ""},
	{"three boys, Alikhan (16), Rodion P. (15) and Sultan (15), were held; a parcel was sent to Abai Kenzhetayev.", "Alikhan, Rodion P., Sultan, Abai Kenzhetayev", ""},
	{"she read the Gospel of Luke and the Book of Daniel; she read the book of Daniel Omarov.", "Daniel Omarov", ""},
	{"that is no assembly, replied their lawyer, Natalya Rein.", "Natalya Rein", ""},

	{"on Isatai and Makhambet Square Sagynysh Utepova unrolled a banner.", "Sagynysh Utepova", ""},

	// Foreign names: letters that make no English word, particles, countries in brackets, firms and houses.
	{"the draft of Ģirts Štrausmanis on it was weak. According to van der Velden, it was weak.", "van der Velden", "Ģirts Štrausmanis"},
	{"Anneleen Van Overmeire (Belgium) and Vice Foreign Minister Park Jae-won spoke; Human Rights Watch (USA) did not.", "Anneleen Van Overmeire, Park Jae-won", ""},
	{"the lawyers of Pym & Partners came to the Willy Brandt House; D. Mamai & team did not.", "D. Mamai", ""},
	{"Bekov & Omarov, Almas & Serik Kim &amp; the lawyer Li were fined by Ernst & Young, Johnson & Johnson and Nurlan & Co.", "Bekov, Omarov, Almas, Serik Kim, Li", ""},

	{"Auyl was represented by Miras Bekov, Baytaq by Dastan Kerey; the Deputy Marshal of the Sejm came.", "Miras Bekov, Dastan Kerey", ""},

	{"he said: I’m Timur, and: Don’t touch Marat Bekov.", "Timur, Marat Bekov", ""},

	{"on Abai St. Omarov stood; Consul Jennifer St. James left for St. Louis.", "Omarov, Jennifer St. James", ""},

	{"the bailiff introduced himself only as Bauke; he sees himself as a Kazakh.", "Bauke", ""},

	{"at the border crossing point Syrym and in the mosque of Nur Gasyr, Artyom Vlasenko was seen.", "Artyom Vlasenko", ""},

	// Who stands in a list, bears a name in brackets, or works for something that has none.
	{"a certain Sultan, born in 1998, and a certain Islam came.", "Sultan, Islam", ""},
	{"the students Daniyar Ospanbek and Gulshat held a debate in Gulshat.", "Daniyar Ospanbek, Gulshat", ""},
	{"Alimzhan Hodzhaev (Khodzhaev), Rizvangul and her son Tair were detained.", "Alimzhan Hodzhaev, Rizvangul, Tair", ""},
	{"the director for external relations of the company Marco Bellini came out.", "Marco Bellini", ""},
	{"the trial of Rashid Abubakir uly began. Abubakiruly was tired, and so was Ospanuly.", "Rashid Abubakir uly, Ospanuly", ""},
	{"the elders Otep, Zhanzak and Kulmurat said no.", "Otep, Zhanzak, Kulmurat", ""},
	{"the S. Nurzhanov and S. Balgimbayev fields and the Khadisha Bukeyeva people’s theatre were closed.", "", ""},
	{"workers of Yildiz Insaat and Altyn Astyk came from Sagiz, Mukyr and Tasshagyl.", "", "Sagiz | Mukyr | Tasshagyl"},

	{"“Ask Nazarbayev”, he joked. The “Nazarbayev” centre and “Semenchenko and Partners” were silent.", "", "Nazarbayev | Semenchenko"},

	{"two residents, Mane Yusurov and Ismar Luiza, and the activist Rose Omarova came; Neither Bekov nor Old Serikov did.", "Mane Yusurov, Ismar Luiza, Rose Omarova, Bekov, Serikov", ""},

	{"he travelled to Navoi and Zarbdor, from Aksai, Araltal and his native village, Pidzhim, to Taraz.", "", "Zarbdor | Araltal"},
	{"the head of the regime department Dauletkul threatened him.", "Dauletkul", ""},

	{"they were MukhametovYe., BekovZh.K., TsoiYu. and OmarovaSh.", "MukhametovYe., BekovZh.K., TsoiYu., OmarovaSh.", ""},

	{"a refugee from Mariupol Oksana met villagers from Tenge, Kyzylsai and Rakhat; Almaty and Marat were tired.", "Oksana, Marat", "Rakhat"},

	{"On March 1, a guest from Fort Shevchenko Murat Beisenov met Taras Shevchenko.", "Murat Beisenov, Taras Shevchenko", ""},

	{"the Almaty-Khorgosabc highway was closed, as was the Khorgosabc-Kara road.", "", "Almaty-Khorgosabc"},

	{"the lawyer Aigul Kaisarova–Lim met Bakyt Omarov—he was tired—and Dana Omarova – Askar Kim.", "Aigul Kaisarova, Lim, Bakyt Omarov, Dana Omarova, Askar Kim", "Kaisarova–Lim"},

	{"noted the head of the public foundation Erkin Til; the head of the fund Asyl Bala was silent.", "", "Erkin Til | Asyl Bala"},

	{"they read the names: Reimer V. and Tokhtar N. A drone was flying above them.", "Reimer V., Tokhtar N.", ""},
	{"they appealed to the head of state K.-Zh. Tokayev, and to Sayat Bekenuly Adilger.", "K.-Zh. Tokayev, Sayat Bekenuly Adilger", ""},
	{"the nurse Oksana MIROSHNIK, E. KOPTLEU and Marat UNESCO came.", "Oksana MIROSHNIK, E. KOPTLEU", "Marat UNESCO"},
	{"they were near the mausoleum of Khoja Ahmed Yasawi, in the office of the Zhaiyk Aina edition and in Bostandyk RUP.", "", "Bostandyk RUP"},
	{"the head of the shift (his surname is Kostromin) and a man with the surname Kabylda left.", "Kostromin, Kabylda", ""},
	{"it was said by the judge of the district court No. 2 Sattybaldin, the bailiff of the city court Asset Management and a journalist of an online edition Makpal Mukan.", "Sattybaldin, Makpal Mukan", ""},

	{"two convicts, Ertai Galymbek and Suyunish Baurzhan, were heard, said the wife of Bauyrzhan Suyunish.", "Ertai Galymbek, Suyunish Baurzhan", ""},

	{"the brothers Ilyas and Iliyas Mamyrov, and Aigul and Aygul Bekova, were heard.", "Ilyas, Iliyas Mamyrov, Aigul, Aygul Bekova", ""},

	{"residents of Makhambet wrote, a doctor worked in Amangeldy and went from Raimbek to Taraz; they have trust in Makhambet.", "Makhambet", "Makhambet | Amangeldy | Raimbek"},

	{"a request was made. The deputy akim, Rakhimberdin, promised to help, as did Orynbek Zhandos, Orynbekov Zhandos Kairatovich, A.Torebek, Torebek Asem Askarkyzy.", "Rakhimberdin, Orynbek Zhandos, Orynbekov Zhandos Kairatovich, A.Torebek, Torebek Asem Askarkyzy", ""},
	{"they told Kulyan Bekova I am here, and among them was Kanysh O. I saw Professor Emerita Rosa Iosifovna.", "Kulyan Bekova, Kanysh O., Rosa Iosifovna", ""},

	{"in the case of A. Bekov, A. Bekov’s lawyer spoke; according to the wife of Marat Omarov, Omarov M. is ill.", "A. Bekov, Marat Omarov", ""},
	{"activists from five cities, including Bekov and Omarov, came; Sadykov N. A court in Taraz heard them.", "Bekov, Omarov, Sadykov N.", ""},
	{"the plaintiff, Embamunai, asked for a delay, a camp in Burqin was spoken of, noted the researcher Maren Oldenburg.", "Maren Oldenburg", "Embamunai | Burqin"},
	{"members of the Kaliakparov family were followed, and Z. Kaliakparova was threatened near Zhaisan post.", "Z. Kaliakparova", ""},

	// Double family names, of which one half may stand for both.
	{"the court heard Elena Kuznetsova-Abdrakhmanova. Kuznetsova did not plead guilty; Abdrakhmanova was ill.", "Elena Kuznetsova-Abdrakhmanova", ""},
	{"the court heard Kuznetsova-Abdrakhmanova E., Ivan Kuznetsov and Zhan-Ali Bekov. Zhan was silent.", "Kuznetsova-Abdrakhmanova E., Ivan Kuznetsov, Zhan-Ali Bekov, Zhan", ""},

	// Patronymics; sons and daughters of, joined and apart.
	{"the pensioner Sergei Ivanovich Lapshin was fined. Lapshin has no lawyer.", "Sergei Ivanovich Lapshin", ""},
	{"the pensioner Lapshin Sergei Ivanovich was fined. Sergei Ivanovich has no lawyer.", "Lapshin Sergei Ivanovich", ""},
	{"Beisenova Aigul Maratovna was let go. A.M. Beisenova will complain.", "Beisenova Aigul Maratovna", ""},
	{"Olga Petrovna asked for a doctor. No doctor came.", "Olga Petrovna", ""},
	{"Daniyar Beisenuly was let go. Beisenuly Daniyar will complain.", "Daniyar Beisenuly", ""},
	{"Asel Sadykkyzy was let go. Her sister Aizhan Sadyk kyzy waited outside.", "Asel Sadykkyzy, Aizhan Sadyk kyzy", ""},
	{"Murat Beisen uly was let go. Murat’s brother waited outside.", "Murat Beisen uly", ""},
	{"Akhmet Daniyar Seriktegi was let go. Akhmet Daniyar waited outside.", "Akhmet Daniyar Seriktegi", ""},

	// Lists.
	{"at the picket Abenov A.A., Baimukhanov B.B., Daurenov D.D., Yermekov Y.Y., Zhakenov Zh.Zh., Ibraimov I.I., Kairatov K.K., Lapshin L.L., Maratov M.M., Nurlanov N.N., Ospanov O.O., Raimov R.R., Tulegenov T.T., and Ungarov U.U. were detained.",
		"Abenov A.A., Baimukhanov B.B., Daurenov D.D., Yermekov Y.Y., Zhakenov Zh.Zh., Ibraimov I.I., Kairatov K.K., Lapshin L.L., Maratov M.M., Nurlanov N.N., Ospanov O.O., Raimov R.R., Tulegenov T.T., Ungarov U.U.", ""},
	{"Aliya, Olga and Timur were fined; Daniyar Beisenov, his brother Alim and the wife of Murat Sadykov, Asel, were not.",
		"Aliya, Olga, Timur, Daniyar Beisenov, Alim, Murat Sadykov, Asel", ""},
	{"A. Abenov, B. Baimukhanov, D. Daurenov, Ye. Yermekov and Zh. Zhakenov were detained.", "A. Abenov, B. Baimukhanov, D. Daurenov, Ye. Yermekov, Zh. Zhakenov", ""},
	{"among them Murat Abenov, Olga Lapshina, Ruslan, Asel Daurenova and her sister Aliya.", "Murat Abenov, Olga Lapshina, Ruslan, Asel Daurenova, Aliya", ""},
	{"convicts Begimov, Kadyrov and Li complained. Officers Shin, Tsoi, and Em kept silent.", "Begimov, Kadyrov, Li, Shin, Tsoi, Em", ""},
	{"lawyers Abenov, Koszhan, and Bral complained. The hearing was put off.", "Abenov, Koszhan, Bral", ""},
	{"at the “Koktem” NGO Pavel Kochetkov was fined. I’m told of it, said Kogai.", "Pavel Kochetkov, Kogai", ""},
	{"on Abylai Khan Ave. and on Kunaev Avenue people stood; Kogai stood alone.", "Kogai", ""},
	{"Kogai complained. Yun, who is a lawyer, did not.", "Kogai, Yun", ""},
	{"Judge Abenov and Bral left. Nobody explained what Bral is.", "Abenov", "Bral | Bral"},
	{"activists Abenov and Lapshina came with Bral. Nobody explained what Bral is.", "Abenov, Lapshina", "Bral | Bral"},
	{"Abenov Murat Lapshina Olga Daurenova Asel came without a lawyer.", "Abenov Murat, Lapshina Olga, Daurenova Asel", ""},

	// Family names of two halves, in capitals, with a Kazakh and a Russian father's name.
	{"Aigul Beisenova-Kim was let go. Beisenova-Kim will complain.", "Aigul Beisenova-Kim", ""},
	{"Murat BEISENOV and SADYKOV Timur were let go. Sadykov will complain.", "Murat BEISENOV, SADYKOV Timur", ""},
	{"Beisenov Murat Seitkaliuly was let go. Murat Beisenov will complain.", "Beisenov Murat Seitkaliuly", ""},
	{"Nurlan Abenov Kairatovich was let go. Abenov will complain.", "Nurlan Abenov Kairatovich", ""},

	// One name, shown by a title, a role or what it does.
	{"judge Beisenova refused to hear the witnesses. The hearing was put off.", "Beisenova", ""},
	{"lawyer Tolkyn came late. The hearing was put off.", "Tolkyn", ""},
	{"investigator Pak closed the case. He gave no reason.", "Pak", ""},
	{"the head of the colony, Major Ten, refused a meeting. A complaint was filed.", "Ten", ""},
	{"Mr. Kim and Ms. Li left the hall. Their lawyer stayed.", "Kim, Li", ""},
	{"a girl by the name of Akbota was beaten. Her mother was not told.", "Akbota", ""},
	{"17-year-old Sayan was beaten. His mother was not told.", "Sayan", ""},
	{"Akbota, who is a student, was let go. Nobody apologized.", "Akbota", ""},
	{"Ruslan said that he had been beaten. Nobody believed him.", "Ruslan", ""},

	// Two forms of one person: the fullest; among equals the first.
	{"Beisenov M. was fined. Murat Beisenov will appeal. M. Beisenov has a lawyer.", "Murat Beisenov", ""},
	{"Murat Beisenov was fined. M.K. Beisenov has a lawyer.", "Murat Beisenov", ""},
	{"M. Beisenov was fined. M.K. Beisenov has a lawyer. Murat Beisenov will appeal.", "Murat Beisenov", ""},

	{"Beisenov M. was fined. Murat Beisenov will appeal. M.K. Beisenov has a lawyer.", "Murat Beisenov", ""},
	{"Batyrkhan Sadykaev was fined; later Sadykayev said that Batyrkhan Sadykayev will appeal.", "Batyrkhan Sadykaev", ""},
	{"Sadykayev Batyrkhan was fined; later Batyrkhan Sadykaev will appeal.", "Sadykayev Batyrkhan", ""},
	{"Sayan Tolegey was fined; Tolegei Sayan will appeal. Tolegey kept silent.", "Sayan Tolegey", ""},
	{"Zhanibek Orazov was fined; Janibek Orazov will appeal.", "Zhanibek Orazov", ""},
	{"Orazov Dzhanibek was fined; Zhanibek Orazov and his wife will appeal.", "Orazov Dzhanibek", ""},
	{"Yerlan Ospanov was fined; Erlan Ospanov will appeal. E. Ospanov has a lawyer.", "Yerlan Ospanov", ""},
	{"Aygul Khasenova was fined; Aigul Hasenova will appeal.", "Aygul Khasenova", ""},
	{"Talgat Rozakhun was fined; Rozakhunov Talgat will appeal.", "Talgat Rozakhun", ""},
	{"Kuralay Abdirakhman was fined. K. Abdirakhman will appeal; Abdirakhman’s lawyer agrees.", "Kuralay Abdirakhman", ""},
	{"BEISENOV MURAT was fined. Murat Beisenov will appeal.", "BEISENOV MURAT", ""},

	// One family name, two people.
	{"Murat Beisenov and Timur Beisenov were fined. Both will appeal.", "Murat Beisenov, Timur Beisenov", ""},
	{"M. Beisenov and T. Beisenov were fined. Both will appeal.", "M. Beisenov, T. Beisenov", ""},
	{"Murat Beisenov and T. Beisenov were fined. Both will appeal.", "Murat Beisenov, T. Beisenov", ""},
	{"Murat Beisenov and his wife Asel Beisenova were fined. Both will appeal.", "Murat Beisenov, Asel Beisenova", ""},
	{"Beisenov M.K. and Beisenov M.T. were fined. Both will appeal.", "Beisenov M.K., Beisenov M.T.", ""},
	{"Murat Beisenov and Timur Beisenov were fined. Beisenov will appeal.", "Murat Beisenov, Timur Beisenov", "Beisenov"},
	{"Murat Beisenov and Murat Sadykov were fined. Murat will appeal.", "Murat Beisenov, Murat Sadykov", "Murat"},

	{"Murat Sadykov was fined. Judge Muratov was silent.", "Murat Sadykov, Muratov", ""},
	{"Talgat Sadykov and Talgatov Sadyk were fined. Both will appeal.", "Talgat Sadykov, Talgatov Sadyk", ""},

	// Possessives and nicknames.
	{"Beisenov’s lawyer came. Murat Beisenov's mother was not let in.", "Murat Beisenov", ""},
	{"Aliya’s mother came. The guards did not let her in.", "Aliya", ""},
	{"the supporters of Sadykov came to Beisenov’s house. Nobody opened.", "Sadykov, Beisenov", ""},
	{"Temirlan “Tima” Beisenov and Askhat (Askar) Kaliyev were let go. Kaliyev kept silent.", "Temirlan Beisenov, Askhat Kaliyev", ""},
	{"Murat Beisenov (Almaty), Askhat (Taraz) and Kairat (a driver) were let go.", "Murat Beisenov, Askhat, Kairat", ""},
	{"Murat “Batyr” Beisenov was let go. Beisenov kept silent.", "Murat Beisenov", ""},
	{"Timur \"Black Cat\" Sadykov was let go. Sadykov kept silent.", "Timur Sadykov", ""},
	{"the blogger “Kairat Tulpar” was let go. He kept silent.", "", ""},

	// Foreigners.
	{"the ambassador John Whitfield spoke. Whitfield asked for a fair trial.", "John Whitfield", ""},
	{"the rapporteur Maria van der Hoeven wrote a letter. Van der Hoeven got no answer.", "Maria van der Hoeven", ""},

	{"the rapporteur Maria van der Linden wrote a letter. She got no answer.", "Maria van der Linden", ""},
	{"the lawyers Akhmad ibn Yusuf and Mohammed al-Rashid wrote a letter.", "Akhmad ibn Yusuf, Mohammed al-Rashid", ""},
	{"the journalist Mehmet Yıldırım and the deputy Jean-Pierre Lacroix wrote a letter.", "Mehmet Yıldırım, Jean-Pierre Lacroix", ""},
	{"the deputy Fiona McTavish and the lawyer Seán O’Hanlon came. McTavish asked questions.", "Fiona McTavish, Seán O’Hanlon", ""},
	{"John F. Whitfield came. J. F. Whitfield left; Kim Jae-won stayed.", "John F. Whitfield, Kim Jae-won", ""},
	{"A. Bekov and Askar Bekov were fined, as were M. Omarov, Marat Omarov and Madina Omarova.", "A. Bekov, Askar Bekov, M. Omarov, Marat Omarov, Madina Omarova", ""},
	{"Dinara Omarova, daughter of D. Omarova, was detained; D. Omarova wept.", "Dinara Omarova, D. Omarova", ""},
	{"A. Bekov was fined. Aidar Bekov and Askar Bekov are his brothers.", "Aidar Bekov, Askar Bekov", "A. Bekov"},
	{"the trial of Daulet Iskakov began. Iskhakov, his lawyer, came, Iskhakova too; Timur Zhumabekuly’s aunt Zhumabekul, who saw it, wept.", "Daulet Iskakov, Iskhakov, Iskhakova, Timur Zhumabekuly, Zhumabekul", ""},
	{"the activist Sergei Park was let go. S. Hall was fined, in Gagarin Park; Sergei Park’s lawyer and Elena Park, a student, came.", "Sergei Park, S. Hall", "Elena Park"},
	{"MEP Maria Arena, the deputy Oleg Bridge, Aidar Omarov and Anna Temple wrote a letter. Olga Castle wrote too; Imam Ali Mosque was closed, as was Serik Arena.", "Maria Arena, Oleg Bridge, Aidar Omarov, Anna Temple, Olga Castle", ""},
	{"One of them, Daniyar Aral, came out. Galina Rich received a notice. Sarsen Orda had sent it; the chairman of the union, Viktor Login, said so.", "Daniyar Aral, Galina Rich, Sarsen Orda, Viktor Login", ""},
	{"Turar Nauryz, the interpreter, came. Nauryz Erkin was fined, and Prof. Bolashak Arman too; Nauryz was celebrated.", "Turar Nauryz, Nauryz Erkin, Bolashak Arman", ""},
	{"In the matter of the Talgar brothers, Arman Talgar and Erzhan Talgar had carried money; Aral Nurbek, foreman of a crew, read it.", "Arman Talgar, Erzhan Talgar, Aral Nurbek", ""},
	{"Ainagul Seitova (Abenova before her marriage), who lost her legs, came; Kairat supporters sang.", "Ainagul Seitova", ""},
	{"Fined were Kim A., Tkachenko P.P. (Arkalyk); Balykbaev S., Diner E. (Derzhavinsk) and Omarov B., Price V. - 3 days; a city named after Nazarbayev.", "Kim A., Tkachenko P.P., Balykbaev S., Diner E., Omarov B., Price V., Nazarbayev", ""},
	{"Quorvash Telmbrek’s heirs came. The police took Zhindrel Taumbas out of the train. The wounded woman is Xelbon Dimtor. Sandrok Qelm (Steppe Rights Watch) noted that.", "Quorvash Telmbrek, Zhindrel Taumbas, Xelbon Dimtor, Sandrok Qelm", ""},
	{"The facility is left by Quorvash Telmbrek, he served his term. Zhindrel Taumbas, LA-155/8, wrote a letter.", "Quorvash Telmbrek, Zhindrel Taumbas", ""},
	{"the coordinator of the monitoring group Quorvash Telmbrekov said so; an auditor hired by the firm, one Zhindrel Taumbas, came; Xelbon Dimtor, one of the leaders, left.", "Quorvash Telmbrekov, Zhindrel Taumbas, Xelbon Dimtor", ""},
	{"The chairman of the union, V. Login, said so. On Monday, G. Rich received it. The case of R. King was closed; Consul W. Sun, passing by, waved; a friend, A. Talgar, described it.", "V. Login, G. Rich, R. King, W. Sun, A. Talgar", ""},
	{"Aslan Bekenov, a member of the group Erkin Zhaiyk, was fined; Mme Zhibek and Pani Halina told a TV programme named Aisha of a falcon by the name of Sultan, and of the chief of the guard department named Vitaly.", "Aslan Bekenov, Zhibek, Halina, Vitaly", "Erkin Zhaiyk"},
	{"They say that the programme Sabina’s Kitchen was shown at the casino Altyn Arman. The teacher Bolatbek Ashimov wept: “Bolatbek-zhan, forgive me.” The horse Kairat ran.", "Bolatbek Ashimov", ""},
	{"Nadezhda(Nadira) Sattarova, Kuanysh(“Kuka”) Mendibaev and Arman Bekov(Taraz) Aigul came.", "Nadezhda Sattarova, Kuanysh Mendibaev, Arman Bekov, Aigul", ""},
	{"Zeinep–apa left; Omarova–led pickets were spoken of.", "Zeinep, Omarova", "Zeinep–apa"},
	{"the judges L.Seitmagzumov and E. Park left; Nikita S.Balashov, Olga S.Rot, whose son is ill, and Waldemar Funk, Art. 189, Part 4, came.", "L.Seitmagzumov, E. Park, Nikita S.Balashov, Olga S.Rot, Waldemar Funk", ""},
	{"The chairman of the union, Login V., said so; the case of Root E. was closed; the chairman of the fund, Login Viktor, left; in the matter of the Talgar brothers, Talgar Arman spoke.", "Login Viktor, Root E., Talgar Arman", ""},
	{"On February 1, Temirlan, twelve, went back to school.", "Temirlan", ""},

	// A family name that has lost its last letter, or has another vowel, and a full stop inside a name.
	{"Baurzhan Ospankulov was tried; relatives of Ospankulo left. Marzhan Aldabergenova replied, and Aldaberganova wept.", "Baurzhan Ospankulov, Marzhan Aldabergenova", ""},
	{"she spoke against Almas Kozhageldin. The charges against Kozhageldi were dropped; Dana Omarova and Omarov left.", "Almas Kozhageldin, Dana Omarova, Omarov", ""},
	{"they left. Vladimir. Hefner wrote. Nazym Rakhimbek, Sholpan. Aitbayeva, and Dana Kim came; her sons are Askar and Timur. Bekov was silent.",
		"Vladimir. Hefner, Nazym Rakhimbek, Sholpan. Aitbayeva, Dana Kim, Askar, Timur, Bekov", ""},

	// What a sentence begins with behind an initial.
	{"moved were Turlybek N. A., Rakhmanov A. I. The Commission was told, and so was Serik B. In court he was silent. On Satpayev K.I. Street was Bekov N. Courts were closed.",
		"Turlybek N. A., Rakhmanov A. I., Serik B.", "Bekov N."},

	// Two initials of one letter.
	{"A. A. Kim, A. V. Kim and Kim Chen came. A.A. Kim was silent, and so were Bekov B.B., B.V. Bekov and A. Kim; Askar Askarovich Omarov, A.A. Omarov, is well.", "A. A. Kim, A. V. Kim, Kim Chen, Bekov B.B., B.V. Bekov, Askar Askarovich Omarov", "A. Kim"},

	// More of a stray full stop, and what stands behind a name.
	{"the akim of the rural district Baizakov. B threatened them, informed Ainur. Mendigaliyeva. In spring he left; the youngest, Islam Kabdol, is 16.", "Baizakov. B, Ainur. Mendigaliyeva, Islam Kabdol", ""},
	{"they were held; Tolegen. Mazhitov, N. Aripova, and others left. On that day, Bolat. Kosanov was fined; he saw Marat. Bekov was not there.", "Tolegen. Mazhitov, N. Aripova, Bolat. Kosanov, Marat, Bekov", ""},
	{"15 members of the WhatsApp group Kalam: Ruslan Iminov, and others; the papers of Meiirim, a public association of families; Aigul, a group leader, and the MEP Clémence d’Aubigny came.", "Ruslan Iminov, Aigul, Clémence d’Aubigny", ""},
	{"Pieter van ’t Hoff, an engineer, Piet van 't Hek and Tunneler Ilyas Mukhamedzhanov came to the station of Saksaulskaya, Kyzylorda region.", "Pieter van ’t Hoff, Piet van 't Hek, Ilyas Mukhamedzhanov", ""},
	{"three Members of the European Parliament, Annelise Brandt-Moreau, Pieter Vandersteen, and Ilaria Colonnese, ask that.", "Annelise Brandt-Moreau, Pieter Vandersteen, Ilaria Colonnese", ""},
	{"Philippa Marsh of the Partnership said so. A letter to President Tokayev was read; Mr Tokaye’s office is silent.", "Philippa Marsh, Tokayev", ""},

	// Given names that mostly mean something else.
	{"in May Bekov was detained, since August Omarov is in custody, and last June Karimova left; Islam Karimov, August Kern, 71, and May Lindqvist of the radio stayed.", "Bekov, Omarov, Karimova, Islam Karimov, August Kern, May Lindqvist", ""},

	// As catalogues have names.
	{"the report lists: Bisenov, Amanzhol Kubaevich; Kulov, Serik; Otarova, G.; the fourth was silent. Bekov, Aidar and others came.", "Bisenov, Amanzhol Kubaevich, Kulov, Serik, Otarova, G., Bekov, Aidar", ""},

	// Towns as given names, and names in lists of sentences.
	{"the court placed Ishim Kabanov under arrest; the fisherman Zaisan Kerim drowned, and A. Akmol, the guide, left.", "Ishim Kabanov, Zaisan Kerim, A. Akmol", ""},
	{"they asked to give Abdikarim 7 years, Quorgen 6 years, Sarsen and his wife Sarsenova 3 and 2 years, and there Qantar Temirgali stood.", "Abdikarim, Quorgen, Sarsen, Sarsenova", "Qantar Temirgali"},
	{"Khan Konstantin, a convict, the head of the facility Khan S. and the lawyer Khan V.A. came, and Olga Rot, whose husband P. Rot is held.", "Khan Konstantin, Khan S., Khan V.A., Olga Rot, P. Rot", ""},

	// A word among people that no list knows.
	{"the lawyer named four of them: Quorgen, Kazy and Syrlybai; Dana Kim, Quorvash, Askar Bekov and others came.", "Kazy, Syrlybai, Dana Kim, Askar Bekov", "Quorgen | Quorvash"},

	{"moved were: 1) Akanov D.S.; 2) Bekturgan. Sultan, a driver; 3) Shalkar M.E., who is ill; in Shalkar M. Bekov was fined.", "Akanov D.S., Bekturgan. Sultan, Shalkar M.E., M. Bekov", ""},

	// Initials alone are somebody who is not named.
	{"the pupil D. was expelled, and so were Zh., 16 years old, and a student who calls herself M.; Section A. was closed.", "", "D. | Zh. | M."},
	{"the minor T was let go, their client, D.Zh., was not; Vitamin C was given.", "", "T | D.Zh."},

	// Words for months, towns and things of a sentence as family names.
	{"Professor Grant Underhill and Zhanna May wrote; Dana May 5 was asked.", "Grant Underhill, Zhanna May, Dana", ""},
	{"the ecologist Dana Kim, the council member Aliya An and others came, and Timur So was let go. An akim left with Timur.", "Dana Kim, Aliya An, Timur So", ""},
	{"Dinmukhamed Rakhymbaev and Friederike Saran, were asked to go.", "Dinmukhamed Rakhymbaev, Friederike Saran", ""},
	{"they beat the DJ, Talent Orazaly, who refused to play; a clerk gave his name as Li.", "Talent Orazaly, Li", ""},
	{"held are Asanova Roza, 15 days; Ten Vyacheslav, 10 days; Mukhtarov Ilyas, 7 days.", "Asanova Roza, Ten Vyacheslav, Mukhtarov Ilyas", ""},
	{"the disabled person of the first group Kabden Yessengarin left the Turar Ryskulov agricultural college.", "Kabden Yessengarin", ""},
	{"Vladimir Park, Aidar Omarov and Sergei Lee came to Aidar Park and Abai Park.", "Aidar Omarov, Sergei Lee", "Vladimir Park"},
	{"the film “Amir’s Winter” and the book “Kenesary’s Last Spring” were banned.", "", ""},
	{"at the mine Serik Omarov was killed, in a field Dana Kim was found; in the book Tokayev is called so.", "Serik Omarov, Dana Kim, Tokayev", ""},
	{"released were Ospan K. A.; Sultan B.M.; Kalibek Nurzhan; Madi S. S., Rose B. and Dana Kim; Tore Zh. and Kalibek Arai.", "Ospan K. A., Sultan B.M., Kalibek Nurzhan, Madi S. S., Rose B., Dana Kim, Tore Zh., Kalibek Arai", ""},
	{"nine were detained: 1. Sultan Aibek 2. Dana Kim. Sultan Nurgali and the Tas brothers – Serik, Berik and Zherik – were not.", "Sultan Aibek, Dana Kim, Sultan Nurgali, Serik, Berik, Zherik", "Tas"},
	{"it mentions a certain “Ivan Petrovich Zub”, and they asked who is “Kairat Beisenov”; the cafe “Aidar Omarov” was closed.", "Ivan Petrovich Zub, Kairat Beisenov", ""},
	{"“Why do you shoot?” Abai asked. Temirlan and Gulmira Zhandos, spouses, wrote.", "Abai, Temirlan, Gulmira Zhandos", ""},
	{"a resident of Ayagoz Bakytkeldi N.A. was charged, and a native of Semey Aidar Omarov.", "Bakytkeldi N.A., Aidar Omarov", ""},
	{"Samat Group was fined, Askar Street was blocked, Aidar Bank’s clients rallied, Marat Bekov and Aidar Group were named, Alexander Park was closed.", "Marat Bekov", ""},
	{"in the corner of Askar Bekov’s cell, at the crossing of Aidar Omarov into Kyrgyzstan.", "Askar Bekov, Aidar Omarov", ""},
	{"Bekov A., Building A. was burnt.", "Bekov A.", ""},
	{"Appendix A., Annex B. and Point C. were read.", "", ""},
	{"released were An T.A., Ogay G., Son E., Young N., Khan B., Lim N. and Rose K.D.", "An T.A., Ogay G., Son E., Young N., Khan B., Lim N., Rose K.D.", ""},
	{"MAUESH S.D., ABISHEV T., SMAIYL B. and KUBEI A. were let go; officers of the QNB A. were not.", "MAUESH S.D., ABISHEV T., SMAIYL B., KUBEI A.", ""},
	{"her lawyer Park Evgeny came, Ten Maxim, a driver, left; at the square of Isatay and Makhambet nobody was.", "Park Evgeny, Ten Maxim", ""},
	{"the case was heard by the same judge, Satpayev, who had refused. According to the clerk Kunayev Adil, no; according to Kunayev, yes.", "Satpayev, Kunayev Adil", ""},
	{"Bekov A.S., Judge K. B., Witness A. B., Girl A. C. and Prosecutor D. M. were present.", "Bekov A.S.", "K. B. | A. B. | A. C. | D. M."},
	{"in Ramstor nobody was, and Grace Hope, a church, was raided.", "", "Ramstor | Grace Hope"},
	{"there was such a politician as Quorvash, who sang.", "", "Quorvash"},
	{"Bekov Askar, Khan Olga and the journalist Khan Roza were fined.", "Bekov Askar, Khan Olga, Khan Roza", ""},
	{"John Smith and Aidar Omarov were fined.", "John Smith, Aidar Omarov", ""},
	{"on the corner of Furmanov and Satpayev they met; on the corner of Abai and Satpayev Askar Bekov was seen.", "", "Satpayev Askar Bekov"},
	{"the Polish activist Agnieszka Nowak-Wójcik was let go.", "Agnieszka Nowak-Wójcik", ""},
	{"the Georgian Levan Gogoladze was let go. The embassy helped Gogoladze.", "Levan Gogoladze", ""},

	// Names that look like settlements.
	{"the engineer Dosym Satpayev was fined. Satpayev will appeal.", "Dosym Satpayev", ""},
	{"the engineer Ivan Kurchatov was fined. His family will appeal.", "Ivan Kurchatov", ""},
	{"the driver Kurmanov Altai was fined. Kurmanov will appeal.", "Kurmanov Altai", ""},
	{"Kunayev A., Satpayev K. S. and Alga B. were let go; in Satpayev A. Omarov was fined.", "Kunayev A., Satpayev K. S., Alga B., A. Omarov", ""},
	{"a court heard the complaint of Temirlan Kurchatov. It was dismissed.", "Temirlan Kurchatov", ""},
	{"Abai Sadykov came from Abai. Sadykov will appeal.", "Abai Sadykov", ""},

	// Things that bear a name.
	{"a rally was held in Beisenov Street. It was short.", "", ""},
	{"a rally was held on Murat Beisenov Street and in Sadykov Square. It was short.", "", ""},
	{"a rally was held at the corner of Abai and Beisenov streets. It was short.", "", ""},
	{"a rally was held in Panfilov Park and on Satpayev Avenue. It was short.", "", ""},
	{"the akim of the Al-Farabi district and of Kazybek Bi district came.", "", ""},
	{"a rally was held by the Murat Beisenov monument. It was short.", "", ""},
	{"a rally was held by the monument to Murat Beisenov. It was short.", "Murat Beisenov", ""},
	{"flowers were laid at the monument to Beisenov. Nobody was detained.", "Beisenov", ""},
	{"the portrait of Sadykov was torn. A case was opened.", "Sadykov", ""},
	{"the imam of the Khazret Sultan mosque and of the Abdulla Sadykov mosque came.", "", ""},
	{"the party Nur Otan and the Ak Zhol party kept silent. A list was made.", "", ""},
	{"the newspaper “Murat Beisenov” and the magazine Aiman wrote of it.", "", ""},
	{"the company “Sadykov and Sons”, Beisenov LLP and Kairat Petroleum LLC kept silent.", "", ""},
	{"the Akhmet Baitursynov University and the Beisenov Foundation kept silent.", "", ""},
	{"the rally held posters “Beisenov, stop!”, “Omarov, resign” and “Where is Sadykov?” in the square.", "Beisenov, Omarov, Sadykov", ""},
	{"the EU Special Representative for Central Asia Terhi Lumela came.", "Terhi Lumela", ""},
	{"the rally held a banner “Freedom to Beisenov”. It was short.", "", "Beisenov"},
	{"the rally shouted “Shal, ket!” and “Alga, Kazakhstan”. It was short.", "", ""},
	{"a street named after Murat Beisenov was renamed. A list was made.", "", ""},
	{"the Law on Peaceful Assemblies and the Universal Declaration of Human Rights were read.", "", ""},
	{"the Kazakhstan International Bureau for Human Rights and Human Rights Watch wrote.", "", ""},
	{"on Monday, in the Ministry of Labor, the Nauryz holiday was discussed in Kazakh.", "", ""},

	// English words that are family names behind an initial or behind another such word, and "Will", which is a verb only where a sentence begins.
	{"the judge A. King came; the lawyer S. Bright was not let in; Major I. Son demanded it, and K. Son agreed.", "A. King, S. Bright, I. Son, K. Son", ""},
	{"the case was heard by judge S. People came to the court; it was told by the lawyer N. Mother came too. The film The Judge Will Come was shown.", "", ""},
	{"the names of the banned parties: Quor Telm, Alis Norr. He visited Victoria Falls, Albert Lake, and Diana Beach.", "", "Quor Telm | Alis Norr | Victoria Falls"},
	{"the victim D. Proof was lost. The pupil D. Evidence was found. The convict D. Judges left.", "", ""},
	{"councilor Will Carter and student April Young spoke; the blogger Bill Rich was moved; it was seen by the lawyer Will Marsh.", "Will Carter, April Young, Bill Rich, Will Marsh", ""},
	{"it was late. Will Armitage, her deputy, said so. Will Bekov be freed? The student May Day parade was forbidden.", "Will Armitage, Bekov", ""},
	{"29-year-old Askar. Tleubayev died in a hospital. The activist Vera. Osipenko was fined.", "Askar. Tleubayev, Vera. Osipenko", ""},
	{"it was late. Journalist Vera. Osipenko asked why. They saw the journalist Vera. Osipenko came later.", "Vera. Osipenko", ""},
	{"Gulbahar Turdi, whose three brothers (Abdurehim, Ekber and Mamtimin) were lost, came. The towns (Abdurehim, Mamtimin) were lost.", "Gulbahar Turdi, Abdurehim, Ekber, Mamtimin", ""},

	{"it was signed by Grace Park, James Winter, and Sandy Rivers. They met in Victoria Park, Albert Hall and Grace Court.", "Grace Park, James Winter, Sandy Rivers", "Albert Hall"},

	// No name goes on behind the line of a list, but where a long line has been broken.
	{"these were fined:\nAbdrakhman Sadykov\nBeisenov Murat\nT. Otegen\nNurlan Serikuly.", "Abdrakhman Sadykov, Beisenov Murat, T. Otegen, Nurlan Serikuly", ""},
	{"these were fined:\n\nAbdrakhman Sadykov\n\nBeisenov Murat.", "Abdrakhman Sadykov, Beisenov Murat", ""},
	{"the activists were let go by the judge Murat\nBeisenov. It was late.", "Murat Beisenov", ""},

	// Words that are things’ as well.
	{"the police led away Murat Beisenov holding a poster, and Askar Bekov holding blank sheets; Nurlan Sadykov funds the paper. The Omarov holding was fined.", "Murat Beisenov, Askar Bekov, Nurlan Sadykov", ""},
	{"they showed Murat Beisenov documents. The Kostenko and Lenin plants the firm owns were closed.", "Murat Beisenov", ""},
	{"they heard the case of Tengiz workers Bekov Askar and Omarov Serik.", "Bekov Askar, Omarov Serik", "Tengiz"},
	{"he is the father of the Raiymbek who was shot near Raiymbek Avenue.", "Raiymbek", ""},
	{"they searched the bag of the couple’s daughter, Sofia. They left.", "Sofia", ""},

	// English words and titles behind a patronymic or initials, and endings that English words have.
	{"the lawyer Viktor Yakovlevich King came. Igor Petrovich Ten and V. Ya. Men were there.", "Viktor Yakovlevich King, Igor Petrovich Ten, V. Ya. Men", ""},
	{"it sat in Washington, D. C. Four U. S. Senators came.", "", ""},
	{"the lawyer V. Ya. King came with Baron Otto Lambsdorff.", "V. Ya. King, Otto Lambsdorff", ""},
	{"Koblandin keeps his position. Rakhimberdin, who left, and Prikhodko, who stayed, met.", "Koblandin, Rakhimberdin, Prikhodko", ""},

	{"“Askar did it”, she said. The song “Serik” was sung.", "Askar", ""},

	// Names that no list has, for what stands right behind them.
	{"“They should fine him”, Quorv Telm proposes. The judgment against Quorv Selm under Article 405 was upheld. Quorv Relm received three years.", "Quorv Telm, Quorv Selm, Quorv Relm", ""},
	{"Quorv Telm, on the sixth day of his hunger strike, was ill; Quan Torm’s assistant came. In the first pew sat Quan Selm, fined on February 16 for a sheet.", "Quorv Telm, Quan Torm, Quan Selm", ""},
	{"Quorv Telm of Ushtobe, 71, came. Quan Torm of Priozersk had her conviction upheld. These died: Quorv Selm, 34; Quan Selm, 52; Ruol Beng, 23.", "Quorv Telm, Quan Torm, Quorv Selm, Quan Selm, Ruol Beng", ""},
	{"goods of Quorv Telm, released from customs, were sold near Kok Tas, fined for dust.", "", "Quorv Telm | Kok Tas"},

	// Who may be a company, and lists with a comma before "and".
	{"workers of the contractor Tengiz Montazh and the trade union Meirim met. The developer, Sembin, did not come, nor did the contractor Askar Bekov.", "Sembin, Askar Bekov", "Tengiz Montazh"},
	{"charges were dropped against V.V. Ostapchuk, Ye.K. Daribay, and Zh. Makat, to whom it was sent.", "V.V. Ostapchuk, Ye.K. Daribay, Zh. Makat", ""},
	{"Ergashev Sherzod was let go. Ergashov was seized again.", "Ergashev Sherzod", ""},

	{"they left after Zinaida Kaluga and Ye. Omarova were brought.", "Zinaida Kaluga, Ye. Omarova", ""},

	{"the death of the stoker Ogai was looked into. Svetlana Ogai, his sister, complained.", "Ogai, Svetlana Ogai", ""},
	{"the stoker Ogai died. His sister Svetlana Ogai complained.", "Ogai, Svetlana Ogai", ""},
	{"the stoker Ogai came with Askar Bekov. His lawyer Svetlana Ogai complained.", "Svetlana Ogai, Askar Bekov", ""},
	{"the lawyer N. Tokbergenev was silent. Tokbergenov’s colleagues rose.", "N. Tokbergenev", ""},

	{"the trade union of miners Ardager Kenshi met. The trade union of couriers Askar Bekov did not.", "Askar Bekov", "Ardager Kenshi"},

	{"he stood with a poster “Where is Lidia?”. Lidia Ryzhova, his daughter, has not been in touch.", "Lidia Ryzhova", ""},
	{"the runner-up, Waldemar Funk, demanded a recount. Counsel for both, Bakhytzhan Aral, described it.", "Waldemar Funk, Bakhytzhan Aral", ""},
	{"Father Superior Iov, secular name Igor Rogozhkin, said a prayer.", "Iov, Igor Rogozhkin", ""},

	{"relatives came: Bibigul Sapar, Nasiba Ergasheva, Tattigul.Orazbek, Raisa Petrenko and others.", "Bibigul Sapar, Nasiba Ergasheva, Tattigul.Orazbek, Raisa Petrenko", ""},

	// Addresses are nobody's names.
	{"vlast.kz/a/Askar-Bekov, instagram.com/Serik.Bekov, Omarov.kz and Askar.Kim@mail.ru were read by Sergei Li.Bekov came.", "Sergei Li, Bekov", ""},

	// What may be a name and is shown by nothing.
	{"the court read a letter from Quorvash Telmbrek. It was short.", "", "Quorvash Telmbrek"},
	{"the lawyer Quorvash Telmbrek read a letter. Telmbrek was short.", "Quorvash Telmbrek", ""},
}

func TestPeople(t *testing.T) {
	for _, c := range personTexts {
		e := readEntry(t, "On March 1, in Almaty, "+c.text)
		assert.Equal(t, c.want, showPeople(e), c.text)
		assert.Equal(t, c.unread, showUnread(e), c.text)
	}
}

// personParts are texts with what is read of the first person besides the name: given name | family name | patronymic | initials | roles | age.
var personParts = []struct{ text, want string }{
	{"Murat Beisenov was let go.", "Murat | Beisenov | | | |"},
	{"Beisenov Murat was let go.", "Murat | Beisenov | | | |"},
	{"Sergei Ivanovich Lapshin was let go.", "Sergei | Lapshin | Ivanovich | | |"},
	{"Lapshin Sergei Ivanovich was let go.", "Sergei | Lapshin | Ivanovich | | |"},
	{"Murat Beisen uly Sadykov was let go.", "Murat | Sadykov | Beisen uly | | |"},
	{"Olga Petrovna was let go.", "Olga | | Petrovna | | |"},
	{"K. M. Bekov was let go.", "| Bekov | | K.M. | |"},
	{"Bekov Zh.K. was let go.", "| Bekov | | Zh.K. | |"},
	{"Marat K. Sadykov was let go.", "Marat | Sadykov | | K. | |"},
	{"judge Beisenova refused.", "| Beisenova | | | judge |"},
	{"Ruslan said nothing.", "Ruslan | | | | |"},
	{"17-year-old Ruslan was let go.", "Ruslan | | | | | 17"},
	{"17-year-old student Ruslan Pak was let go.", "Ruslan | Pak | | | student | 17"},
	{"Ruslan Pak, 41, a pensioner and blogger, was let go.", "Ruslan | Pak | | | pensioner, blogger | 41"},
	{"Ruslan Pak, a human rights activist, was let go. Lawyer Pak, 50, said nothing.", "Ruslan | Pak | | | human rights activist, lawyer | 50"},
	{"activist and blogger Asel Sadykova was let go.", "Asel | Sadykova | | | blogger, activist |"},
	{"the chairman of the court, Judge Asel Sadykova, was silent.", "Asel | Sadykova | | | judge |"},
	{"the Kazakh journalist Asel Sadykova was silent.", "Asel | Sadykova | | | journalist |"},
	{"K. Bekov was let go. Lawyer Kanat Bekov, 33, was silent.", "Kanat | Bekov | | | lawyer | 33"},
	{"Asel Sadykova, 3000 tenge in her hand, was silent.", "Asel | Sadykova | | | |"},
	{"the court fined Quorvash Telmbrek, who was silent.", "| | | | |"},
}

func TestPartsOfAPerson(t *testing.T) {
	for _, c := range personParts {
		e := readEntry(t, "On March 1, in Almaty, "+c.text)
		require.NotEmpty(t, e.People, c.text)
		p := e.People[0]
		age := ""
		if p.Age > 0 {
			age = fmt.Sprint(p.Age)
		}
		got := strings.Join([]string{p.Given, p.Family, p.Patronymic, p.Initials, strings.Join(p.Roles, ", "), age}, " | ")
		assert.Equal(t, tidy(c.want), tidy(got), c.text)
		assert.Len(t, e.People, 1, c.text)
	}
}

// A pack may list an ending for family names and for fathers' names; behind a given name, one of two words is the family's.
func TestFamilyNamesThatEndAsFathersNamesDo(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Siarhei Piatrovich Kirylau", "Siarhei | Kirylau | Piatrovich"},

		{"A. I. Hrynkevich", "| Hrynkevich |"},
		{"Hanna Zhytkevich", "Hanna | Zhytkevich |"},
		{"Zhytkevich Hanna Piatrouna", "Hanna | Zhytkevich | Piatrouna"},
	} {
		e := readText(belarus(), "On March 1, in Minsk, the court heard "+c.text+".")
		require.Len(t, e.People, 1, c.text)
		p := e.People[0]
		assert.Equal(t, c.text, p.Name)
		assert.Equal(t, tidy(c.want), tidy(strings.Join([]string{p.Given, p.Family, p.Patronymic}, " | ")), c.text)
	}
}

func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

// An age is that of the name behind it only where nothing stands between but what says who that is.
func TestAgeBeforeAName(t *testing.T) {
	for text, want := range map[string]int{
		"17-year-old Azamat Bekov came":                                   17,
		"17-year-old student Azamat Bekov came":                           17,
		"a 17-year-old Kazakh human rights activist Azamat Bekov came":    17,
		"a 17-year-old boy Azamat Bekov came":                             17,
		"a 17-year-old activist and blogger Azamat Bekov came":            17,
		"17-year-old citizen of Uzbekistan Azamat Bekov came":             17,
		"17-year-old activist and blogger from the Taraz Azamat Bekov":    17,
		"a 17-year-old Almaty resident Azamat Bekov came":                 17,
		"a 17-year-old Almaty-based blogger Azamat Bekov came":            17,
		"a 17-year-old inhabitant of Taraz Azamat Bekov came":             17,
		"a 37-year-old father of three Azamat Bekov came":                 37,
		"a 17-year-old and Azamat Bekov came":                             0,
		"a 17-year-old and the lawyer Azamat Bekov came":                  0,
		"a 17-year-old and lawyer Azamat Bekov came":                      0,
		"a 17-year-old boy told Azamat Bekov that he was held":            0,
		"the mother of a 17-year-old student thanked Azamat Bekov for it": 0,
		"a 17-year-old man attacked President Azamat Bekov":               0,
		"a 17-year-old left Taraz with Azamat Bekov":                      0,
		"the 17-year-old son of Azamat Bekov came":                        0,
		"the 17-year-old, Azamat Bekov came":                              0,
		"Azamat Bekov (17, a driver) came":                                17,
		"Azamat Bekov (17) came":                                          0,
		"seventeen-year-old Azamat Bekov came":                            17,
		"Seventy-one-year-old activist Azamat Bekov came":                 71,
		"the many-year-old tree of Azamat Bekov fell":                     0,
	} {
		e := readEntry(t, "On March 1, in Almaty, "+text+".")
		require.Len(t, e.People, 1, text)
		assert.Equal(t, "Azamat Bekov", e.People[0].Name, text)
		assert.Equal(t, want, e.People[0].Age, text)
	}
}
