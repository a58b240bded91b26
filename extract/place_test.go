package extract

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/openchronicle/chronicle/model"
)

// placeTexts are whole entries with city | region | settlements.
var placeTexts = []struct{ text, want string }{
	{"On March 1, in Zhanaozen, the Almaty Group of Companies met the Taraz Quor Holding.", "Zhanaozen | | Zhanaozen, Almaty"},
	{"On March 1, in Zhanaozen, drillers of Tenge Burgy Service came to the square of Dostyk, and others to the square of Taraz.", "Zhanaozen | | Zhanaozen, Taraz"},
	{"March 1, Kostanay obl., Zhitikara distr.; a convict refused food.", " | Kostanay Region | "},
	{"March 1, Karaganda obl., Abai distr., settl. Dolinka; a convict refused food.", "Dolinka | Karaganda Region | Dolinka"},
	{"On March 1, a trade union leader was visited in Zhezkazgan, a city in the Ulytau region. Photographs were taken in Almaty cafes, and a company, Taraz Quor, paid.", "Zhezkazgan | Ulytau Region | Zhezkazgan, Almaty"},
	{"On March 1, the anniversary of the shooting in Zhanaozen, in Almaty, Semey and Taraz, people met.", "Almaty | | Zhanaozen, Almaty, Semey, Taraz"},
	{"March 1, Gratitude Day, Almaty, people met.", "Almaty | | Almaty"},
	{"On March 1, the committee took up the complaint of Bekov, who was convicted in Taraz.", " | | Taraz"},
	{"On March 1, twelve organisations, including the Quor centre in Moscow, called for peace.", " | | Moscow"},
	{"On March 1, in Aral, the trade union, Temir Drivers, was founded.", "Aral | | Aral"},
	{"On March 1, the trial of four men that had been put off on February 1 resumed in Taraz.", "Taraz | | Taraz"},
	{"On March 1, the Talgar District Court of the Almaty region sat.", " | Almaty Region | "},
	{"On March 1, a former judge of the Court of Appeal of Quebec spoke of the refusal of a Taraz court.", " | | Quebec, Taraz"},
	{"On March 1, in zhanaozen, a court sat.", "Zhanaozen | | Zhanaozen"},
	{"March 1,aktau, a court sat.", "Aktau | | Aktau"},
	{"March 1, oral proceedings, a court sat.", " | | "},
	{"On March 1, in the village of kuryk, a court sat.", "Kuryk | | Kuryk"},
	{"On March 1, in Aktobe, the akim of the Kargaly rural district left the Kargaly rural okrug.", "Aktobe | | Aktobe"},
	{"On March 1, in the village of Zhalanash on Lake Sasykkol, Abai region, nets were burnt.", "Zhalanash | Abai Region | Zhalanash"},
	{"On March 1, in the neighbouring village of Don, where miners live, the line was cut.", "Don | | Don"},
	{"On March 1, in Taraz, the road between Merke and Quorvash was closed; the bus from Quorbel to Aktobe broke down.", "Taraz | | Taraz, Merke, Quorvash, Quorbel, Aktobe"},
	{"On March 1, in Taraz, a page of Abai’s “Words” was read, and residents of Abai, Turar Ryskulov and Tole Bi streets stood by the Aral Tenizi NGO.", "Taraz | | Taraz"},
	{"On March 1, Semey residents were stopped at the Pavlodar railway station.", "Pavlodar | | Semey, Pavlodar"},
	{"On March 1, a man who was going to a rally in Uralsk was stopped eleven times.", " | | Uralsk"},
	{"On March 1, the parents of a student said that the eye clinic in Kokshetau had demanded a certificate.", " | | Kokshetau"},
	{"On March 1, a union was struck off, ten days after its congress in Stepnogorsk.", " | | Stepnogorsk"},
	{"May 5. He was moved in March from a prison in Kostanay to another. May 6. Bekov was transferred from the colony in Arshaly.", " | | Kostanay, Arshaly"},
	{"May 5. Bekov was taken from a cafe in Kostanay.", "Kostanay | | Kostanay"},
	{"On March 1, a committee, which has its headquarters in Kentau, sent a minibus, going to a visit in Zarechny, and a letter.", " | | Kentau, Zarechny"},
	{"On March 1, the accreditation of a journalist, by whom the wounded had been interviewed in Almaty, was revoked.", " | | Almaty"},
	{"On March 1, in Aktobe, “A city that forgets us will remember us”, said a driver when the town was still called Ermak.", "Aktobe | | Aktobe, Ermak"},
	// The lead, in all its forms.
	{"On March 1, in Shymkent city, a court sat.", "Shymkent | | Shymkent"},
	{"On March 1, in the city of Shymkent, a court sat.", "Shymkent | | Shymkent"},
	{"March 1, Shymkent, a court sat.", "Shymkent | | Shymkent"},
	{"March 1, Shymkent. A court sat.", "Shymkent | | Shymkent"},
	{"1 March, Shymkent: a court sat.", "Shymkent | | Shymkent"},
	{"On 1 March in Shymkent a court sat.", "Shymkent | | Shymkent"},
	{"On 1 March 2022, in Shymkent, a court sat.", "Shymkent | | Shymkent"},
	{"Shymkent, March 1, a court sat.", "Shymkent | | Shymkent"},
	{"Shymkent. March 1. A court sat.", "Shymkent | | Shymkent"},
	{"March 1, 2022 — SHYMKENT — A court sat.", "Shymkent | | Shymkent"},
	{"In Inder, on March 1, a court sat.", "Inder | | Inder"},
	{"In Shymekent, on March 1, a court sat.", "Shymkent | | Shymkent"},
	{"March 1: in Inder, a court sat.", "Inder | | Inder"},
	{"March 1: Karakemir, a court sat.", "Karakemir | | Karakemir"},
	{"March 1: residents of Kuryk came to Aktau.", "Aktau | | Kuryk, Aktau"},
	{"March 1, Nursultan, the activist A. Bekov was fined.", "Nur-Sultan | | Nur-Sultan"},
	{"March 1, Nursultan, activist Askar Bekov, Article 405, was fined.", "Nur-Sultan | | Nur-Sultan"},
	{"On March 1, in the town of Konaev, the centre of Almaty region, a court sat.", "Konaev | Almaty Region | Konaev"},
	{"On March 1, at Derzhavinsk, a small garrison town of Akmola region, a court sat.", "Derzhavinsk | Akmola Region | Derzhavinsk"},
	{"On March 1, at the Tamyr checkpoint in West Kazakhstan region, a driver was stopped.", " | West Kazakhstan Region | "},
	{"On March 1, an election held in the villages of Sarysai and Akkol of the Baiganin district of Aktobe region was annulled.", " | Aktobe Region | Sarysai, Akkol"},
	{"On March 1, a driver, who crossed the border near Khorgos, was deported from the hall of Almaty airport to Urumqi.", "Almaty | | Khorgos, Almaty, Urumqi"},
	{"On March 1, a driver, who is held in the prison of Taraz, refused food.", "Taraz | | Taraz"},
	{"On March 1, the mother of a soldier whose case had been closed in Taraz appealed to the minister.", " | | Taraz"},
	{"On March 1, a politician was summoned by the probation service of the Auezov district of Almaty.", "Almaty | | Almaty"},
	{"On March 1, residents of the Shanyrak-2 microdistrict of Almaty, whose houses were sold, lay down on the road.", "Almaty | | Almaty"},
	{"On March 1, relatives of those shot in Taraz two years earlier drove to the cemetery in the village of Karabulak.", "Karabulak | | Taraz, Karabulak"},
	{"On March 1, a foreman was stopped by his workers. All this took place in Sarkand, Zhetysu region.", "Sarkand | Zhetysu Region | Sarkand"},
	{"On March 1, the office published a report. Its deputy head told journalists in Taraz that it was wrong.", "Taraz | | Taraz"},
	{"On March 1, the fund published a report. Its head said at a press conference in Taraz that it was wrong.", "Taraz | | Taraz"},
	{"On March 1, in Aktobe, activists of “Oyan, Abai!” met; the firm Almaty Trans Holding was silent.", "Aktobe | | Aktobe"},
	{"On March 1, about two thousand women filled the square by the Palace in Taraz.", "Taraz | | Taraz"},
	{"On March 1, the train from Tashkent to Volgograd stood for three hours in Beyneu.", "Beyneu | | Tashkent, Volgograd, Beyneu"},
	{"On March 1, drivers of the line that links Aktau with Zhanaozen parked their buses at the station of Shetpe.", "Shetpe | | Aktau, Zhanaozen, Shetpe"},
	{"On March 1, a family was taken off a bus in Almaty at the request of the prosecutor’s office in Nukus.", "Almaty | | Almaty, Nukus"},
	{"On March 1, three reporters from an Uralsk weekly sat in a corridor of the administrative court of Atyrau.", "Atyrau | | Uralsk, Atyrau"},
	{"On March 1, two busloads of Rudny residents unrolled a sheet in front of the akimat in Kostanay.", "Kostanay | | Rudny, Kostanay"},
	{"On March 1, a judge, an Afghan woman who fled Kabul in a taxi, was told so at a counter in Astana.", "Astana | | Kabul, Astana"},
	{"On March 1, on the Korday pass, drillers of the Zhem Burgylau company stood; the Talgar brothers came.", " | | "},
	{"March 1, Karaganda, v. Molodezhny of Osakarovka district, a convict complained.", "Molodezhny | | Karaganda, Molodezhny"},
	{"On March 1, in Astana, they did not want to live in a city named after Nazarbayev.", "Astana | | Astana"},
	{"March 1 – Abai, Karaganda region, a court sat.", "Abai | Karaganda Region | Abai"},
	{"March 1 – Oral, police officers stood there.", "Uralsk | | Uralsk"},
	{"March 1. Karakemir. A court sat.", "Karakemir | | Karakemir"},
	{"MAR. 1, 2022 — Karakemir — A court sat.", "Karakemir | | Karakemir"},
	{"March 1, Turkestan region, Karakemir, traders closed the gates.", "Karakemir | Turkestan Region | Karakemir"},
	{"On March 1, in the Zhambyl region, in Karakemir, the mother of a conscript came.", "Karakemir | Zhambyl Region | Karakemir"},
	{"March 1, Karakemir, in Kostanay region. A court sat.", "Karakemir | Kostanay Region | Karakemir"},
	{"On March 1, in Karakemir of Mangystau region, a court sat.", "Karakemir | Mangistau Region | Karakemir"},
	{"March 1, Karakemir, mothers of many children, who wait for flats, came.", "Karakemir | | Karakemir"},
	{"**March 1**, Oral, a court sat.", "Uralsk | | Uralsk"},
	{"**March 1**. Aktau, a court sat.", "Aktau | | Aktau"},
	{"March 1. Karakemir, residents blocked the road.", "Karakemir | | Karakemir"},
	{"On March 1, at night, in Aktau, a court sat.", "Aktau | | Aktau"},
	{"On the night of March 1, in Aktau, a court sat.", "Aktau | | Aktau"},
	{"From March 1 to 3, in Aktau, a court sat.", "Aktau | | Aktau"},
	{"On March 1, in Aktau Murat Beisenov was fined.", "Aktau | | Aktau"},
	{"On March 1, Murat Beisenov, Taraz, was fined.", "Taraz | | Taraz"},
	{"On March 1, in the village of “Karakol”, Almaty region, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in the “Karakol” village, Almaty region, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in Almaty, the village “Karakol” newspaper came out.", "Almaty | | Almaty"},
	{"On March 1, in the AP-162/1 and 162/4 facilities, Pavlodar, nobody slept.", "Pavlodar | | Pavlodar"},
	{"On March 1, two prisoners in AP-162/2, on the outskirts of Pavlodar, sewed up their mouths.", "Pavlodar | | Pavlodar"},
	{"In the early hours of 1 March four officers came to a house in Aktau.", "Aktau | | Aktau"},
	{"On March 1, in Aktau, they were told not to ask, as “Tashkent is asking”.", "Aktau | | Aktau, Tashkent"},
	{"On March 1, the prosecutor spoke of 203 cases, of which 12 in Almaty and 43 in Almaty region.", "| | Almaty"},
	{"On March 1, 40 people were said to have died in Almaty and 9 in Almaty region.", "| | Almaty"},
	{"On March 1, the police detained 20 activists, 5 of them in the city of Semey.", "| | Semey"},
	{"On March 1, the activist Askar Bekov was detained. It happened in Bishkek, at a corner.", "Bishkek | | Bishkek"},
	{"On March 1, in the Karaganda region, miners stayed below. It happened at a mine in Shakhtinsk.", "Shakhtinsk | Karaganda Region | Shakhtinsk"},
	{"On March 1, at a press conference in Almaty, the lawyer told of a beating in Kyzylorda.", "Almaty | | Almaty, Kyzylorda"},
	{"On March 1, at the Otar railway station, Zhambyl Region, he was taken off a train.", "Otar | Zhambyl Region | Otar"},
	{"On March 1, in Taraz, he sold shoes at the Auyl Bereke market.", "Taraz | | Taraz"},
	{"On March 1, in Almaty, Temirlan and Gulmira Zhandos wrote a letter.", "Almaty | | Almaty"},
	{"On March 1, A. Bekov was tried under Articles 405 and 174 in Almaty.", "Almaty | | Almaty"},
	{"On March 1, a court in Aktau began the trial of the events of January 5 and 6 in Zhanaozen.", "Aktau | | Aktau, Zhanaozen"},
	{"On March 1, a court fined A. Bekov. It happened after the events in Zhanaozen.", "| | Zhanaozen"},
	{"On March 1, Askar Bekov said that nobody had named those who gave the order to shoot in Zhanaozen.", "| | Zhanaozen"},
	{"On March 1, Kordai district, the relatives of those convicted over the conflict of February 2020 in the village of Karakol wrote a letter.", "| | Karakol"},
	{"On March 1, convicts of the LA-155/14 facility (village of Zarechny) ate nothing in memory of those who died in Zhanaozen.", "Zarechny | | Zarechny, Zhanaozen"},
	{"On March 1, in Aktobe, Askar Bekov stood with a poster “Zhanaozen – 10 years without truth”.", "Aktobe | | Aktobe, Zhanaozen"},
	{"On March 1, in Almaty, the group “Save Arys”, the Kentau cafe owners and the Saryagash human rights activist A. Bekov met.", "Almaty | | Almaty, Arys, Kentau, Saryagash"},
	{"On March 1, a list of those fined was published: in Oral — 3, Aksai — 1, Semey — 6.", "| | Uralsk, Aksai, Semey"},
	{"On March 1, in Konaev (formerly Kapshagay), Almaty region, a court sat.", "Konaev | Almaty Region | Konaev, Kapshagay"},
	{"On March 1, in Almaty region, village Zhibek Zholy, Marat Kaliyev was fined.", "Zhibek Zholy | Almaty Region | Zhibek Zholy"},
	{"On March 1, in Dostyk and Kogam, courts sat.", "Dostyk | | Dostyk, Kogam"},
	{"On March 1, the court of Dostyk fined a driver near Dostyk station.", "Dostyk | | Dostyk"},
	{"On March 1, candles were lit for those killed in December 2011 in Zhanaozen.", "| | Zhanaozen"},
	{"On March 1, the president announced that those who seized the akimat in Taraz would be tried.", "| | Taraz"},
	{"On March 1, Askar Bekov, acquitted in January in Semey, was detained again.", "| | Semey"},
	{"On March 1, in Almaty, after the arrest of her son Taraz was closed.", "Almaty | | Almaty, Taraz"},
	{"On March 1, Zhanaozen residents held a rally of 50 people in Aktau.", "Aktau | | Zhanaozen, Aktau"},
	{"On March 1, a native of Semey was shot by border guards.", "| | Semey"},
	{"On March 1, A. Bekov, summoned to the police department in Taraz, was questioned.", "Taraz | | Taraz"},
	{"On March 1, the media reported that an activist who held a single picket was detained in Uralsk.", "Uralsk | | Uralsk"},
	{"On March 1, it became known that A. Bekov had been tortured in January 2022 in Taraz.", "Taraz | | Taraz"},
	{"On March 1, in Almaty, the foundation “Ashyq Esik” sent a textbook and “The Path of Abai”, as did “Clean Air Almaty”.", "Almaty | | Almaty"},
	{"On March 1, in Aktobe, windows were broken in the Zharyk human rights center and on the Dostyk farm, not in Zharyk.", "Aktobe | | Aktobe, Zharyk"},
	{"March 1, Aktobe, Talgar Omarov came to the akimat. It was closed.", "Aktobe | | Aktobe"},
	{"On March 1, those killed were remembered. It happened ten years ago, on December 16, 2011 in Zhanaozen.", "| | Zhanaozen"},
	{"On March 1, at a hearing on the events in Zhanaozen, the court fined A. Bekov.", "Zhanaozen | | Zhanaozen"},
	{"On March 1, Semey interdistrict court fined A. Bekov, who lives in Taraz.", "Semey | | Semey, Taraz"},
	{"On March 1, Aktobe activist A. Bekov was fined for a rally in Zhanaozen.", "Aktobe | | Aktobe, Zhanaozen"},
	{"On March 1, Almaty activist Askar Bekov was detained in Taraz.", "Taraz | | Almaty, Taraz"},
	{"On March 1, Uralsk police detained Askar Bekov in Aksai.", "Aksai | | Uralsk, Aksai"},
	{"On March 1, Almaty residents gathered at the akimat.", "Almaty | | Almaty"},
	{"On March 1, Almaty residents whose sons are missing came to Nur-Sultan and stood there.", "Nur-Sultan | | Almaty, Nur-Sultan"},
	{"March 1, Almaty a court sat. In Taraz nobody came.", "Almaty | | Almaty, Taraz"},
	{"On March 1, people were detained in Almaty (12 persons), Aktobe (3) and Taraz (1).", "| | Almaty, Aktobe, Taraz"},
	{"On March 1, Mangistau region, workers of the fields Kalamkas and Karazhanbas ate nothing.", "| Mangistau Region | "},
	{"On March 1, the newspapers Vremya, Astana and Aktau kept silent in Taraz.", "Taraz | | Taraz"},
	{"On March 1, 12 people were detained in Almaty, 3 of them in the Medeu district.", "Almaty | | Almaty"},
	{"On March 1, on Republic Square, Almaty, a court sat.", "Almaty | | Almaty"},
	{"On March 1, a court in Gagarin Street, Almaty, sat.", "Almaty | | Almaty"},
	{"On March 1, in the fishing village of Karakol, Almaty region, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in the women’s colony LA-155/4, village of Zhaugashty, Almaty region, a well dried up.", "Zhaugashty | Almaty Region | Zhaugashty"},
	{"On March 1, Nazarbayev University, Nur-Sultan, the student council met.", "Nur-Sultan | | Nur-Sultan"},
	{"On March 1, in Bishkek, the Pervomaisky court and the Pervomaisky district court sat.", "Bishkek | | Bishkek"},
	{"On March 1, in Aktau, the strike spread to the Karazhanbas, Zhetybay and Kalamkas fields.", "Aktau | | Aktau"},
	{"On March 1, the status was prolonged for Asyl Bekov, who had crossed the border near the town of Zaysan in 2019.", "| | Zaysan"},
	{"On March 1, in Nur-Sultan, a court sat. Nursultan Bekov was silent.", "Nur-Sultan | | Nur-Sultan"},
	{"March 1, Nur-Sultan, a court sat. Nursultan Bekov was silent.", "Nur-Sultan | | Nur-Sultan"},
	{"On March 1, in Nursultan, the court refused it.", "Nur-Sultan | | Nur-Sultan"},
	{"On March 1, in Aktau, the editor of the Taraz Times came from the Ekibastuz GRES-1.", "Aktau | | Aktau"},
	{"On March 1, in Aktau, he said: “Astana, or Oral, or whatever it is called this spring, has asked for it”.", "Aktau | | Aktau, Astana, Uralsk"},
	{"On March 1, a clinic worked in Granit, Akmola region, at the gates of EC-166/5.", "Granit | Akmola Region | Granit"},
	{"On March 1, parcels were taken to the women's colony LA-155/4 in Granit, and to the EC-166/5 facility in Beineu.", " | | Granit, Beineu"},
	{"On March 1, in Aktau, Akmola region, parcels went to Taraz, Ushkol and Beineu.", "Aktau | Akmola Region | Aktau, Taraz, Ushkol, Beineu"},
	{"On March 1, in Aktau, a clinic worked in Granit, the Akmola region, and in Beeline, Kazakhstan.", "Aktau | | Aktau, Granit"},
	// A settlement that is not the one of the gazetteer, for what stands behind it.
	{"May 22, Ak-Sai, Batken Region. A well dried up.", "Ak-Sai | Batken Region | Ak-Sai"},
	{"On May 22, in Ak-Sai, Kyrgyzstan, a well dried up.", "Ak-Sai | | Ak-Sai"},
	{"On May 22, in Ak-Sai, Russia’s consul and Kazakhstan activists came.", "Aksai | | Aksai"},
	{"On May 22, in Oskemen, East Kazakhstan region, Kazakhstan, a well dried up.", "Ust-Kamenogorsk | East Kazakhstan Region | Ust-Kamenogorsk"},
	// What is called after somebody or something: departments of districts, universities, villages.
	{"On May 4, in Uralsk, the Abay police department and the Oktyabrsky police department of Semey kept silent.", "Uralsk | | Uralsk, Semey"},
	{"On May 4, in Taraz, the Abai Kazakh National University and the Karaganda State University were closed.", "Taraz | | Taraz, Karaganda"},
	{"June 15, Saken Seifullin village, Karaganda region, a well dried up.", "Saken Seifullin | Karaganda Region | Saken Seifullin"},
	{"June 17, Karaganda region, Abai, the workers of a bakery blocked Karl Marx Street.", "Abai | Karaganda Region | Abai"},
	{"August 1, Abai region, Ayagoz, the teacher Ayagoz Smagulova was summoned. Ayagoz was silent.", "Ayagoz | Abai Region | Ayagoz"},
	{"On August 15[67], in Atyruau, the juvenile court sat.", "Atyrau | | Atyrau"},
	{"June 17, Karaganda region, Abai, a driver, was fined.", "| Karaganda Region |"},
	{"On May 22, in Kostanai, UK-161/2, a well dried up.", "Kostanay | | Kostanay"},
	{"On October 20, Temirlan Saparov, a lawyer, said so.", "| |"},
	{"On October 20, in Almaty, workers of the Aktau site and of the site in Atyrau left.", "Almaty | | Almaty, Atyrau"},
	{"On October 20, a site was blocked after an investigation about somebody’s villas in Dubai.", "| | Dubai"},
	{"On October 20, Timur Bekov argued, about what nobody knows; the court sat in Talgar.", "Talgar | | Talgar"},
	{"On October 20, in Astana, the Alga Halyk party and the Almaty market were closed.", "Astana | | Astana, Almaty"},
	{"On October 14, in Aktau, people of Batyr and Mangistau villages came.", "Aktau | | Aktau, Batyr, Mangistau"},
	{"On October 11, at the Kalamkas field (Mangistau region), 90 drillers refused the food.", "| Mangistau Region |"},
	{"On April 3, in Osh, they were held in Arkalyk, Granovka, Derzhavinsk and Solnechny; in Taraz, Bekov, Semey, too.", "Osh | | Osh, Arkalyk, Granovka, Derzhavinsk, Solnechny, Taraz, Semey"},
	{"On April 3, in Osh, a man was buried in the village of Kenesh and in the villages of Kenesh and Ak-Suu.", "Osh | | Osh, Kenesh, Ak-Suu"},
	{"October 3, Conscript in intensive care. In the village of Karakol, Zhambyl region, a soldier fell ill.", "Karakol | Zhambyl Region | Karakol"},
	{"On October 3, Bekov was fined. In Rudny, Omarov was too.", "| | Rudny"},
	{"On October 3, in Semey, at the Abai House of Culture a concert was held.", "Semey | | Semey"},
	{"On October 3, in Taraz, in a house on Abai St., Bekov’s wife left for St. Petersburg.", "Taraz | | Taraz, St. Petersburg"},
	{"On February 24, the Supreme Court denied the appeal in the case of Kenes Abishev, killed by a patrol in Karaganda in January.", "| | Karaganda"},
	{"On April 2, in Kulsary, the waters of the Emba came to the Abai secondary school and the Taraz secondary school.", "Kulsary | | Kulsary, Taraz"},
	{"On March 1, Court No. 2 of Semey and the Medeu court No. 1 fined them.", "Semey | | Semey"},
	{"On March 1, the Medeu District Court No. 3 of Almaty fined them.", "Almaty | | Almaty"},
	{"On March 1, an Aktobe court and a Semey court fined them.", " | | Aktobe, Semey"},
	{"On March 1, an Aktobe court fined them.", "Aktobe | | Aktobe"},
	{"On March 1, a year after the Zhanaozen shootings, mothers met in a mosque in Zhanaozen.", "Zhanaozen | | Zhanaozen"},
	{"On March 1, a year after the Zhanaozen shootings, mothers met in a mosque in Aktau.", "Aktau | | Zhanaozen, Aktau"},
	{"On March 1, in Saikhin, Bokey Orda district, West Kazakhstan region, they met.", "Saikhin | West Kazakhstan Region | Saikhin"},
	{"On March 1, in Saikhin, Tarbagan Zhota district, West Kazakhstan region, they met.", "Saikhin | West Kazakhstan Region | Saikhin"},
	{"On March 1, in Aktau, the depots of Merke Nauryz LLP, Talas Phosphorit JSC were shut.", "Aktau | | Aktau"},
	{"On March 1, in g. Kostanay, a court sat; it is far from g. Rudny.", "Kostanay | | Kostanay, Rudny"},
	{"On March 1, in Arkalyk, Kostanay obl., a school was closed.", "Arkalyk | Kostanay Region | Arkalyk"},
	{"February 21, Nursultan, Ainur Tolkynkyzy began a hunger strike.", "Nur-Sultan | | Nur-Sultan"},
	{"February 21, Zhylbulak, a resident complained of the police.", "Zhylbulak | | Zhylbulak"},
	{"On February 21, Shymkemt, Askar Bekov was fined.", "Shymkemt | | Shymkemt"},
	{"February 21, Shymknt, Askar Bekov was fined.", "Shymkent | | Shymkent"}, // in the standard form, however it is spelt
	{"On February 21, West Kazakhstan region, Askar Bekov was fined. The hearing took place in the village of Chapaev.", "Chapaev | West Kazakhstan Region | Chapaev"},
	{"On February 21, in Shymknt Askar Bekov was fined.", "Shymkent | | Shymkent"},
	{"On February 21, in the Atyrau region, the welders went on strike. They gathered in Kulsary in front of an office.", "Kulsary | Atyrau Region | Kulsary"},
	{"On February 21, in Kostanay, dead carp lay under the ice of the Tobol and along the Ishim. The Taraz and Aktau courts were silent, the Almaty one too.", "Kostanay | | Kostanay, Taraz, Aktau, Almaty"},
	{"On February 21, residents of Quorvash (Almaty region) came to Kokshetau, and a letter from Bekov (Atyrau region) was read.", "Kokshetau | | Quorvash, Kokshetau"},
	{"On February 21, the trial of five residents of Kulsary and Makat began in Atyrau.", "Atyrau | | Kulsary, Makat, Atyrau"},
	{"On February 21, a pensioner born in Taraz was evicted. The eviction took place in the town of Issyk.", "Issyk | | Taraz, Issyk"},
	{"On February 21, a conscript died in a military unit. The unit is stationed in the village of Saryozek; his father lives in Uralsk.", "Saryozek | | Saryozek, Uralsk"},
	{"On February 21, in the Akmola region, 300 residents of the village of Arshaly, where the meeting took place, left.", "Arshaly | Akmola Region | Arshaly"},
	{"On February 21, workers complained of a company. The company is located in Taraz.", "| | Taraz"},
	{"On February 21, in Semey, a pensioner, whose village, Quorvash, was evacuated, came.", "Semey | | Semey, Quorvash"},
	{"On February 21, in the Zhambyl region, relatives of those convicted in the Kordai case came.", "| Zhambyl Region | Kordai"},
	{"On February 21, the committee of a prize, which is awarded in Oslo, said so.", "| | Oslo"},
	{"On February 21, the activist was fined. A year ago a similar trial took place in Kentau.", "| | Kentau"},
	{"On February 21, in Almaty, he moved to the city of his lawyer, Kostanay, whose court heard the case.", "Almaty | | Almaty, Kostanay"},
	{"February 21, Friday, Shymkent, Askar Bekov was fined.", "Shymkent | | Shymkent"},
	{"February 21, Friday, Askar Bekov was fined.", " | | "},
	{"February 21, Nursultan, a driver from Taraz, began a hunger strike.", " | | Taraz"},
	{"A, February 1, a court sat.", " | | "},
	{"On March 1, in Таrаz, a court sat; nobody else in Taraz, Kulsary,Makat or Al\u00admaty knew of it, nor in A\u200bktau.", "Taraz | | Taraz, Kulsary, Makat, Almaty, Aktau"},
	{"On March 1, in Fort Shevchenko, a court sat; a judge of Fort Shevchenko Murat Beisenov came.", "Fort Shevchenko | | Fort Shevchenko"},
	{"On March 1, on the Almaty-Taldykorgan highway, in Shymkent, a court sat.", "Shymkent | | Almaty, Taldykorgan, Shymkent"},
	{"On March 1, the Semey-Ust-Kamenogorsk road was closed.", " | | Semey, Ust-Kamenogorsk"},
	{"On March 1, in the Almaty–Astana train a conductor was fined, on the flight Almaty‑Nur‑Sultan nobody.", " | | Almaty, Astana, Nur-Sultan"},
	{"On March 1, the Kara-Su road was closed.", " | | "},
	{"On March 1, on the ALMATY-TALDYKORGAN highway, in Shymkent, a court sat.", "Shymkent | | Almaty, Taldykorgan, Shymkent"},
	{"On March 1, in Nur - Sultan, they met in Ust – Kamenogorsk and Fort- Shevchenko.", "Nur-Sultan | | Nur-Sultan, Ust-Kamenogorsk, Fort-Shevchenko"},
	{"On March 1, in Kyzyl – Orda region, they met in Kyzyl–Orda.", "Kyzylorda | Kyzylorda Region | Kyzylorda"},
	{"On March 1, in Kzyl Orda, they spoke with Orda.", "Kyzylorda | | Kyzylorda"},
	{"On March 1, in Petropavlovsk Kamchatsky, they flew to New-York from Ulan Ude.", "Petropavlovsk Kamchatsky | | Petropavlovsk Kamchatsky, New-York, Ulan Ude"},
	{"On March 1, a train went from Almaty - Semey to Zaysan.", "| | Almaty, Semey, Zaysan"},
	{"On March 1, Karatau, Talas district, Zhambyl region. They met.", "Karatau | Zhambyl Region | Karatau"},
	{"On March 1, Aktobe region, Shalkar district, at the station Bershogyr houses burned.", "Bershogyr | Aktobe Region | Bershogyr"},
	{"On March 1, in Tayinsha, they wrote about 6 villages, among them Chkalovo, Kellerovka and Zelenoye.", "Tayinsha | | Tayinsha, Chkalovo, Kellerovka, Zelenoye"},
	{"On March 1, they put flowers to the monument in village Spassk, near Karaganda.", "Spassk | | Spassk, Karaganda"},
	{"On March 1, near to Uralsk, a car was stopped, not far from the statue of Abay.", "Uralsk | | Uralsk"},
	{"On March 1, Rudny, Kostanay reg. They met people from Almaty, Shymkent, Mangystau and Aktobe regions.", "Rudny | Kostanay Region | Rudny, Shymkent"},
	{"On October 4, at the check-point Korday, Zhambyl region, the poet was not let in.", "| Zhambyl Region | Korday"},
	{"October 26, the rural district, Abai region. Ballots were printed.", "| Abai Region |"},
	{"On March 1, in Bauyrzhan Momyshuly, they met; in Almaty, Turar Ryskulov was spoken of.", "Bauyrzhan Momyshuly | | Bauyrzhan Momyshuly, Almaty"},
	{"On March 1, in the village named after Turar Ryskulov, Tulkubas district, Turkestan region, they met.", "Turar Ryskulov | Turkestan Region | Turar Ryskulov"},
	{"On March 1, in Kosh-Agach (Russia, Altai Republic), they met.", "Kosh-Agach | Altai Republic | Kosh-Agach"},
	{"On March 1, on the highway Taldykorgan – Ust-Kamenogorsk, near the village of Sarkand, they met.", "Sarkand | | Taldykorgan, Ust-Kamenogorsk, Sarkand"},
	{"On March 1, in Shymkent, they met an officer of the Karatau police department.", "Shymkent | | Shymkent"},
	{"On March 1, Murat Beisenov was released from the UK-161/2 facility, Kostanay, on parole.", "Kostanay | | Kostanay"},
	{"On March 1, a court, sitting in Taldykorgan, heard Murat Beisenov, sentenced in Kaskelen.", "Taldykorgan | | Taldykorgan, Kaskelen"},
	{"On March 1, at the Almaty-2 railway station they met those from the village of Koktal-2.", "Almaty | | Almaty, Koktal-2"},
	{"On March 1, convicts of the colony in Zhem (Emba-5), Aktobe region, wrote from Astana square of Aktobe.", "Zhem | Aktobe Region | Zhem, Aktobe"},
	{"On March 1, a court in Omsk decided to send them to Sharbakty, in Pavlodar region.", "Omsk | | Omsk, Sharbakty"},
	{"On March 1, the Aktogay and Shet district courts sat in Berlin and in the Hague.", "| | Berlin, Hague"},
	{"On March 1, the Aktogay, Balkhash and Shet district branches were asked to come.", "| | "},
	{"On March 1, in the office of the former akim of a village Arystan Zhukenov, they spoke of the Copenhagen Document.", "| | "},
	{"On March 1, in Kostanay, Kostanay region prosecutors met.", "Kostanay | Kostanay Region | Kostanay"},
	{"On March 1, in Talgar, Talgar district activists met, natives of Amangeldy, Kostanay region.", "Talgar | | Talgar, Amangeldy"},
	{"On March 1, they met in Almaty (30 people), Almaty region (10 people) and Taraz.", "| | Almaty, Taraz"},
	{"On March 1, it is said that he came to Almaty in 2019, and a letter came to Astana.", "| | Almaty, Astana"},
	{"On March 1, he was moved from the LA-155/18 facility, Kostanay, then to Pavlodar.", "| | Kostanay, Pavlodar"},
	{"On 9 March, in the Turkestan region, Zhetysay district, the morgue of Almaty gave him back.", "| Turkestan Region | Almaty"},
	{"On March 10, in Almaty, in the village of Zarechny, they met.", "Zarechny | | Almaty, Zarechny"},
	{"On February 20, military unit 6637, Ayagoz, private Sultan Dyussembin was found dead.", "Ayagoz | | Ayagoz"},
	{"On February 20, it became known that he, being convicted by the court of Nur-Sultan, was ill.", "| | Nur-Sultan"},
	// Words for a village that are cut short, and names of people behind such words.
	{"On March 1, in v. Karakol, Almaty region, a well dried up; people of v. Aksu and vil. Bogen came.", "Karakol | Almaty Region | Karakol, Aksu, Bogen"},
	{"On March 1, v. Karakol, Talgar district, Almaty oblast, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"March 1, Turkestan region, Sairam district, Karakol v. A well dried up.", "Karakol | Turkestan Region | Karakol"},
	{"March 1, Kyzylorda obl., Kazaly r-n, p. Aiteke-Bi, a well dried up.", "Aiteke-Bi | Kyzylorda Region | Aiteke-Bi"},
	{"On March 1, in c. Balkhash of Karaganda obl., a well dried up in the street of Abai.", "Balkhash | Karaganda Region | Balkhash"},
	{"On March 1, in Taraz, the case Beisenov v. Kazakhstan was lost.", "Taraz | | Taraz"},
	{"On March 1, in Taraz, the deputy akim of city Beisenov Murat Askarovich and the imam of village Karimov A. came.", "Taraz | | Taraz"},
	{"On March 1, in Taraz, a bailiff of Shymkent city Ermekova A.B. came.", "Taraz | | Taraz, Shymkent"},
	{"On March 1, a lawyer was not let to him in PDF LA-155/18, city of Almaty.", "Almaty | | Almaty"},

	{"On March 1, in Taraz, an inhabitant of the city Elena Rudakova and the investigator of the city PD came.", "Taraz | | Taraz"},
	{"On March 1, at Otar station of the Korday district, Zhambyl region, a soldier died.", "Otar | Zhambyl Region | Otar"},
	{"On March 1, in the Zhetysu region, a woman asked for her brother, who was sentenced in Urumqi.", " | Zhetysu Region | Urumqi"},

	// What bears the name of a settlement, or of somebody.
	{"On March 1, in Aktau, the workers of the Kalamkas oil field stood by the Abai school and the Alisher Navoi school.", "Aktau | | Aktau"},
	{"On March 1, in Aktau, the analyst D. Satpayev and a Shymkent-based blogger spoke of Nur-Sultan-based people.", "Aktau | | Aktau, Shymkent, Nur-Sultan"},
	{"On March 1, in Aktau, a New York-based committee and the Los Angeles-based one wrote to a New Yorker.", "Aktau | | Aktau, New York, Los Angeles"},
	{"On March 1, Almaty region, Ili district, Otegen Batyr, a park was closed.", "Otegen Batyr | Almaty Region | Otegen Batyr"},
	{"March 1, 10 a.m., Kostanay, City Court. The akim of Lisakovsk was heard.", "Kostanay | | Kostanay, Lisakovsk"},
	{"01.03.2022, Tue | Taraz, Zhambyl region | A court sat.", "Taraz | Zhambyl Region | Taraz"},
	{"March 1, Tuesday, just after midnight, Taraz: a court sat; in Aktau it rained.", "Taraz | | Taraz, Aktau"},
	{"March 1 (evening), Zhambyl region, Taraz: a court sat.", "Taraz | Zhambyl Region | Taraz"},
	{"On March 1, at 14:30, Aktau, a court sat; in Taraz it rained.", "Aktau | | Aktau, Taraz"},
	{"On March 1, 12 people of Taraz came.", " | | Taraz"},
	{"On March 1, Murat Beisenov began a hunger strike in the colonies No. 2 and 5, village of Zarechny. In Taraz it rained.", "Zarechny | | Zarechny, Taraz"},
	{"On March 1, Murat Beisenov began a hunger strike in the LA-155/8 facility, village of Zarechny. In Taraz it rained.", "Zarechny | | Zarechny, Taraz"},
	{"On March 1, Murat Beisenov was taken from the facility ICh-167/3, Shymkent, to Taraz.", " | | Shymkent, Taraz"},
	{"On March 1, in Temirtau, an officer of the Karaganda Regional Police Department came.", "Temirtau | | Temirtau"},
	{"On March 1, in Temirtau, the Karaganda regional court and the Karaganda City Court sat.", "Temirtau | | Temirtau, Karaganda"},
	{"On March 1, Zhanaozen residents stood by the akimat.", "Zhanaozen | | Zhanaozen"},
	{"On March 1, in Almaty, Talgar and Kaskelen, a court sat.", "Almaty | | Almaty, Talgar, Kaskelen"},
	{"On March 1, in the LA-155/14 facility in Zarechny, a court sat.", "Zarechny | | Zarechny"},
	{"On March 1, in prison LA-155/14 in the village of Zarechny, a court sat.", "Zarechny | | Zarechny"},

	// Variants are written in their standard form, other names as they stand.
	{"On March 1, in Oral, a court sat.", "Uralsk | | Uralsk"},
	{"Oskemen, March 1, a court sat.", "Ust-Kamenogorsk | | Ust-Kamenogorsk"},
	{"On March 1, a court sat in Petropavl.", "Petropavlovsk | | Petropavlovsk"},
	{"On March 1, in Taldykurgan, a court sat; in Karagandy and Kyzyl-Orda none did.", "Taldykorgan | | Taldykorgan, Karaganda, Kyzylorda"},
	{"On March 1, in Aqtau, a court sat; in Aktau it rained.", "Aktau | | Aktau"},
	{"On March 1, in Uralsk, a court sat; an Oral resident was fined.", "Uralsk | | Uralsk"},
	{"On March 1, in Nur-Sultan, a court sat; a resident of Astana was fined.", "Nur-Sultan | | Nur-Sultan, Astana"},
	{"On March 1, in Astana, a court sat; Nur-Sultan was silent.", "Astana | | Astana, Nur-Sultan"},
	{"On March 1, in Semipalatinsk, a court sat; in Alma-Ata it rained.", "Semipalatinsk | | Semipalatinsk, Alma-Ata"},
	{"PETROPAVL. March 1. A court sat.", "Petropavlovsk | | Petropavlovsk"},
	{"On March 1, in ALMATY, in the ALMATY REGION, a court sat.", "Almaty | Almaty Region | Almaty"},
	{"NUR-SULTAN, March 1, a court sat.", "Nur-Sultan | | Nur-Sultan"},

	// Regions and districts, before and behind; the village is the city of the entry.
	{"On March 1, in the village of Karakol, Almaty region, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in the village of Karakol (Almaty region) a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in Almaty region, village of Karakol, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in Almaty region, Talgar district, Karakol village, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"On March 1, in the Talgar district of the Almaty region, in the village of Karakol, a well dried up.", "Karakol | Almaty Region | Karakol"},
	{"March 1, Turkestan Oblast, Sairam raion, Aksukent, a well dried up.", "Aksukent | Turkestan Region | Aksukent"},
	{"Almaty Region, Talgar city, March 3: a well dried up.", "Talgar | Almaty Region | Talgar"},
	{"On March 1, Aktobe region, Khromtau, a well dried up.", "Khromtau | Aktobe Region | Khromtau"},
	{"On March 1, in Zhanaozen, Mangystau region, a well dried up.", "Zhanaozen | Mangistau Region | Zhanaozen"},
	{"On March 1, in Ust-Kamenogorsk, East Kazakhstan oblast, a well dried up.", "Ust-Kamenogorsk | East Kazakhstan Region | Ust-Kamenogorsk"},
	{"On March 1, in Almaty region, a well dried up.", " | Almaty Region | "},
	{"On March 1, in the Abai region, a well dried up.", " | Abai Region | "},
	{"On March 1, in the Kegen and Panfilov districts of the Almaty region a well dried up.", " | Almaty Region | "},
	{"On March 1, in the Abai district of Shymkent, a well dried up.", "Shymkent | | Shymkent"},
	{"On March 1, in the town of Talgar of the Almaty region a well dried up.", "Talgar | Almaty Region | Talgar"},
	{"On March 1, in Turkestan, in Turkestan region, in Turkestan Street a well dried up.", "Turkestan | Turkestan Region | Turkestan"},
	{"On March 1, in Abai village, Abai district, Abai region, in Abai Street a well dried up.", "Abai | Abai Region | Abai"},

	{"On March 1, in Karakol village of Zhambyl oblast, a well dried up.", "Karakol | Zhambyl Region | Karakol"},
	{"On March 1, in the center of Taraz a well dried up.", "Taraz | | Taraz"},
	{"On March 1, in front of the akimat of Taraz, in the prison of Zhem, people stood.", " | | Taraz, Zhem"},
	{"On March 1, in the colony of Zhem (Aktobe region), people stood.", "Zhem | Aktobe Region | Zhem"},
	{"On March 1, in downtown Taraz, people from Aktau stood.", "Taraz | | Taraz, Aktau"},
	{"On March 1, in the opinion of Taraz residents, a well dried up.", " | | Taraz"},
	{"On March 1, in Aktobe Region, Khromtau District, Don village, people of Old Town stood by the Abay monument.", "Don | Aktobe Region | Don"},
	{"On March 1, in Taraz, a convict (Quorvash village) stood by the (Telmbrek settlement) well.", "Taraz | | Taraz, Quorvash, Telmbrek"},
	{"On March 1, in Quorvash village of Talgar district a well dried up.", "Quorvash | | Quorvash"},
	{"On March 1, Zhezkazgan city of Ulytau region: a well dried up.", "Zhezkazgan | Ulytau Region | Zhezkazgan"},

	// Villages that nobody lists, named so by the text.
	{"On March 1, in the village of Quorvash, a well dried up.", "Quorvash | | Quorvash"},
	{"On March 1, Quorvash village, a well dried up.", "Quorvash | | Quorvash"},
	{"On March 1, in Quorvash, a well dried up.", "Quorvash | | Quorvash"},
	{"On March 1, a well dried up in the village of Quorvash.", "Quorvash | | Quorvash"},
	{"On March 1, in Talgar, people of the auls of Quorvash and Telmbrek met.", "Talgar | | Talgar, Quorvash, Telmbrek"},
	{"On March 1, in the villages of Karakol, Quorvash and Telmbrek a well dried up.", "Karakol | | Karakol, Quorvash, Telmbrek"},
	{"On March 1, in the settlement of Verkhny Quorvash a well dried up.", "Verkhny Quorvash | | Verkhny Quorvash"},

	{"On March 1, in the village of Quorvash-2, a well dried up.", "Quorvash-2 | | Quorvash-2"},

	// Nothing in the lead: what the first sentence says of the event.
	{"On March 1, a court in Taraz sat.", "Taraz | | Taraz"},
	{"On March 1, a court sat. In Taraz it rained.", " | | Taraz"},

	// The seat of a body that acts, or at which something is done; whose it is that says something is no matter.
	{"On March 1, the Medeu District Court of Almaty fined a driver for a rally in Taraz.", "Almaty | | Almaty, Taraz"},
	{"On March 1, relatives came to the pre-trial detention facility of Semey with parcels from Taraz.", "Semey | | Semey, Taraz"},
	{"On March 1, the appeal was read by a specialized court on offences of Uralsk city.", "Uralsk | | Uralsk"},
	{"On March 1, a driver got a call from the Oktyabr district police department of Karagandy.", "Karaganda | | Karaganda"},
	{"On March 1, in the pre-trial detention centre of Taraz, a driver fell ill.", "Taraz | | Taraz"},
	{"On March 1, a driver was detained at the bus station of Kostanay.", "Kostanay | | Kostanay"},
	{"On March 1, in the case of two drivers, the Shymkent City Court heard a witness.", "Shymkent | | Shymkent"},
	{"On March 1, a driver in Taraz was summoned by the court of Semey.", "Taraz | | Taraz, Semey"},
	{"On March 1, the court of Semey and the court of Taraz sat.", " | | Semey, Taraz"},
	{"On March 1, the head of the police department of Semey spoke of the winter.", " | | Semey"},
	{"On March 1, the judge of the Oktyabr District Court of Semey sent a driver to prison.", "Semey | | Semey"},
	{"On March 1, the appeal of a driver who had been sent to prison by the Semey City Court was read.", " | | Semey"},
	{"On March 1, a driver asked for a man who was sentenced by the court of Semey.", " | | Semey"},
	{"On March 1, the Supreme Court read the appeal of a driver convicted by the Semey City Court.", " | | Semey"},
	{"On March 1, a driver was fined by the Semey City Court.", "Semey | | Semey"},
	{"On March 1, the Department of Police of the city of Shymkent opened ten cases.", "Shymkent | | Shymkent"},
	{"On March 1, near the building of the Department of Internal Affairs of Taraz people stood.", "Taraz | | Taraz"},
	{"On March 1, the Prosecutor’s Office of Taraz wrote to a driver.", "Taraz | | Taraz"},
	{"On March 1, doctors of the Temirtau city hospital were heard.", " | | Temirtau"},
	{"On March 1, the chief of the Taraz City Police Department spoke of the winter.", " | | Taraz"},
	{"On March 1, workers of the Karazhanbas oil field, Mangistau region, did not go to work.", " | Mangistau Region | "},
	{"On March 1, in the village of Karakol, Abai district, miners came. Not to Karakol, Kyrgyzstan.", "Karakol | | Karakol"},
	{"On March 1, in Aktau, workers of Karazhanbas Burgylau met the workers of Karazhanbas.", "Aktau | | Aktau, Karazhanbas"},
	{"On March 1, five companies — Kezbi, Tulpar, Aral Burgylau and others — stood in Aral.", "Aral | | Aral"},
	{"On March 1, they met in an Aktau hotel and a Taraz cafe, not in the Semey hotel.", " | | Aktau, Taraz"},
	{"On March 1, they counted seven deaths: four in the Zhambyl region, two in the Aktobe region and one in Aktau.", " | | Aktau"},
	{"March 1, Altai (the former Zyryanovsk), East Kazakhstan region, two geologists were removed.", "Altai | East Kazakhstan Region | Altai, Zyryanovsk"},
	{"On March 1, drivers of Almaty, Mangistau region, and Aktobe did not go to work.", " | | Almaty, Aktobe"},
	{"On March 1, the New York-based committee wrote a letter.", " | | New York"},
	{"On March 1, the Karaganda Regional Court sat.", " | | "},
	{"On March 1, a driver was seized at home in the 27th microdistrict of Aktau.", "Aktau | | Aktau"},

	// The people of one place, right behind the date.
	{"On March 1, residents of the village of Karakol, Temir district, Aktobe region, closed a road.", "Karakol | Aktobe Region | Karakol"},
	{"March 1. Residents of Shetpe, Mangistau region, closed a road.", "Shetpe | Mangistau Region | Shetpe"},
	{"On March 1, a plane from Katowice with citizens of Kazakhstan landed in Almaty.", "Almaty | | Katowice, Almaty"},
	{"On March 1, the political analyst Timur Omarov, Taraz, wrote a letter.", "Taraz | | Taraz"},
	{"On March 1, they named Timur from Taraz and a driver from Semey who was last seen in Astana.", " | | Taraz, Semey, Astana"},
	{"On March 1, drivers from Taraz, Semey and the village of Karakol met in Astana.", "Astana | | Taraz, Semey, Karakol, Astana"},
	{"On March 1, in Nursultan, a court sat; Nursultan Isaev left Nur-Sultan.", "Nur-Sultan | | Nur-Sultan"},
	{"On March 1, residents of Taraz came to Semey.", "Semey | | Taraz, Semey"},
	{"On March 1, residents of the Karasu microdistrict of Taraz met in Semey.", "Semey | | Taraz, Semey"},
	{"On March 1, the residents of the Karasu microdistrict of the city of Taraz complained.", "Taraz | | Taraz"},
	{"On March 1, about 40 unemployed residents of Taraz, who had been waiting for a year, were heard.", "Taraz | | Taraz"},
	{"On March 1, residents of Taraz met in Semey.", "Semey | | Taraz, Semey"},
	{"On March 1, residents of Taraz and Semey wrote a letter.", " | | Taraz, Semey"},
	{"On March 1, a driver met residents of Taraz.", " | | Taraz"},
	{"On March 1, a court in Taraz and a court in Semey sat.", " | | Taraz, Semey"},
	{"On March 1, people of Temirtau, Kulsary and Aksai came to Astana.", " | | Temirtau, Kulsary, Aksai, Astana"},
	{"On March 1, in Atyrau Region, a court sat in Kulsary.", "Kulsary | Atyrau Region | Kulsary"},
	{"On March 1, a court in Aktau, Mangistau Oblast, sat; a witness spoke by phone from Astana.", "Aktau | Mangistau Region | Aktau, Astana"},
	{"On March 1, the activist said: “I was born in Taraz and live in Semey.”", " | | Taraz, Semey"},
	{"On March 1, “In Taraz it rains,” said the lawyer in Semey.", "Semey | | Taraz, Semey"},

	// Countries, and places abroad.
	{"On March 1, in Bishkek (Kyrgyzstan), activists of Kazakhstan met.", "Bishkek | | Bishkek"},
	{"On March 1, activists met in Turkey; in China nobody did.", " | | "},
	{"On March 1, in Moscow, Russia, and in London, the United Kingdom, letters were read.", "Moscow | | Moscow, London"},
	{"On March 1, in New York and in the US Senate letters were read.", "New York | | New York"},
	{"On March 1, in Xinjiang, in Urumqi, a camp was closed.", "Urumqi | Xinjiang | Urumqi"},

	// A city counts inside the name of an institution, and as a modifier.
	{"On March 1, the police of Aktobe, the Akimat of Shymkent and the Semey City Court were silent.", " | | Aktobe, Shymkent, Semey"},
	{"On March 1, in Taraz, the Almaty City Police Department and Karaganda miners were silent.", "Taraz | | Taraz, Almaty, Karaganda"},
	{"On March 1, the NGO “Clean Air Almaty” was silent.", " | | Almaty"},

	// Not where it names something else.
	{"On March 1, in Aral, Zharyk.info, Almaty.kz, https://t.me/Semey, facebook.com/Aktau/Taraz and atyrau.Oral@mail.ru wrote of Kulsary.", "Aral | | Aral, Kulsary"},
	{"On March 1, on Astana Square, in Turkestan Street and by the Almaty Hotel people stood.", " | | "},
	{"On March 1, near Lake Balkhash and in the Koktal-1 area people stood.", " | | "},
	{"On March 1, the “Astana” company, “Shymkent FM” and the newspaper “Almaty” were silent.", " | | "},
	{"On March 1, in Kulsary, the Almaty District Court and the Talgar raion were silent.", "Kulsary | | Kulsary"},
	{"On March 1, in Taraz, the driver Ivan Kurchatov and the lawyer Dosym Satpayev were silent.", "Taraz | | Taraz"},

	{"On March 1, in Taraz, the driver Kurchatov Ivan was silent.", "Taraz | | Taraz"},
	{"On March 1, in Taraz, the engineer Ivan Kurchatov was fined. Kurchatov was silent.", "Taraz | | Taraz"},

	{"On March 1, in several districts of Almaty there was no water.", "Almaty | | Almaty"},
}

func TestPlaces(t *testing.T) {
	for _, c := range placeTexts {
		e := readEntry(t, c.text)
		assert.Equal(t, tidy(c.want), tidy(showPlaces(e)), c.text)
		assert.Empty(t, showUnread(e), c.text)
	}
}

// TestPlaceOrPerson holds that a word between the date and what happened, which nothing knows and which may be somebody, is told and taken for neither.
func TestPlaceOrPerson(t *testing.T) {
	for _, text := range []string{"February 21, Quorvash, a lawyer, was fined.", "February 21, Quorvash, 35, was fined.", "February 21, Quorvash, who sang, was fined.", "February 21, Quorvash, in Almaty, sang."} {
		e := readEntry(t, text)
		assert.Equal(t, "Quorvash", showUnread(e), text)
		assert.NotContains(t, showPlaces(e), "Quorvash", text)
		assert.Empty(t, e.People, text)
	}
}

// areaTexts are texts with the regions, districts and countries in them.
var areaTexts = []struct{ text, want string }{
	{"in four regions (Abai, Zhetysu, Turkestan and North Kazakhstan) nobody came", "Abai Region, Zhetysu Region, Turkestan Region, North Kazakhstan Region"},
	{"in two regions (Abai, a doctor, said) nobody came", ""},
	{"in Almaty region, in the Aktobe Oblast and in the oblast of Pavlodar", "Almaty Region, Aktobe Region, Pavlodar Region"},
	{"in Almaty region, then in Almaty Oblast and the Almaty Region", "Almaty Region"},
	{"in Xinjiang and again in Xinjiang", "Xinjiang"},

	{"in the province of Xinjiang and again in Xinjiang", "Xinjiang"},
	{"in the Almaty, Aktobe and Atyrau regions", "Almaty Region, Aktobe Region, Atyrau Region"},
	{"in Mangystau oblysy and in the North Kazakhstan Region", "Mangistau Region, North Kazakhstan Region"},
	{"in the Quorvash region and in the Telmbrek Oblast", "Quorvash Region, Telmbrek Region"},
	{"in the Medeu District, the Talgar raion and the Quorvash district", "Medeu District, Talgar District, Quorvash District"},
	{"in T. Ryskulov district of Zhambyl region and the B. Quorvash district", "Turar Ryskulov District, Zhambyl Region, B. Quorvash District"},
	{"in the district of Zhambyl, and in a district of Aktobe Region", "Zhambyl District, Aktobe Region"},
	{"in Semey, EKR, and Petropavlovsk, NKR", "East Kazakhstan Region, North Kazakhstan Region"},
	{"in the Kegen and Panfilov districts", "Kegen District, Panfilov District"},
	{"in the Republic of Kazakhstan, in Uzbekistan and in the US", "KZ Kazakhstan, UZ Uzbekistan, US United States"},
	{"he told us; let us go, in our region, in a district, in the Region and the District", ""},
	{"under Article 405 of the Criminal Code of the Republic of Kazakhstan", ""},
	{"Kazakh and Russian lawyers, and Uzbeks", ""},
}

func TestAreas(t *testing.T) {
	for _, c := range areaTexts {
		e := readEntry(t, "On March 1, in Taraz, a well dried up; "+c.text+".")
		var got []string
		for _, p := range e.Places {
			switch p.Kind {
			case "country":
				got = append(got, p.Country+" "+p.Name)
			case "region", "district":
				got = append(got, p.Name)
				assert.Equal(t, p.Kind == "district", strings.HasSuffix(p.Name, " District"), p.Name)
			}
		}
		assert.Equal(t, c.want, strings.Join(got, ", "), c.text)
		assert.Equal(t, "Taraz", e.City, c.text)
	}
}

// What the gazetteer knows goes into the record; what it does not know stays out.
func TestPlaceRecord(t *testing.T) {
	e := readEntry(t, "On March 1, in Oral, people of the village of Quorvash stood by the Oral akimat.")
	require.Len(t, e.Places, 2)
	oral, village := e.Places[0], e.Places[1]
	oral.Mentions, village.Mentions = nil, nil
	assert.Equal(t, model.Place{Name: "Uralsk", Kind: "settlement", Country: "KZ", Region: "West Kazakhstan Region", Lat: oral.Lat, Lon: oral.Lon, GeoNames: "608668"}, oral)
	assert.Regexp(t, `^51\.\d+$`, oral.Lat)
	assert.Regexp(t, `^51\.\d+$`, oral.Lon)
	assert.Equal(t, model.Place{Name: "Quorvash", Kind: "settlement"}, village)
	var quotes []string
	for _, m := range e.Places[0].Mentions {
		quotes = append(quotes, m.Text)
	}
	assert.Equal(t, []string{"Oral", "Oral"}, quotes)
}

// Who cuts entries without the parser may begin one anyhow.
func TestAnEntryMayBeginWithAFullStop(t *testing.T) {
	assert.Equal(t, " |  | Almaty", showPlaces(readText(builtin(), ". the Almaty police")))
}
