package names

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestKey(t *testing.T) {
	for _, one := range []string{
		"Zhumagaliyev Zhumagaliev Dzhumagaliyev Djumagaliev Jumagaliyev",
		"Narbayev Narbaev Narbaiev", "Serikbayeva Serikbaeva", "Sergeyev Sergeev",
		"Yerlan Erlan", "Yevgeniy Evgeny Evgenii Yevgenyi", "Zhanar Janar Djanar",
		"Khalida Halida Xalida", "Kairat Qairat Kayrat", "Bakhytzhan Bahytjan", "Xenia Ksenia Kseniya",
		"Noor Nur", "Kareem Karim", "Kuznetsov Kuznecov", "Shcherbak Scherbak", "Katchurin Kachurin", "Victor Viktor", "Chingiz Chingyz",
		"Pyotr Petr", "Fyodor Fedor", "Semyonov Semenov", "Vorobyov Vorobyev Vorobiev", "Solovyova Solovyeva Solovieva", "Nataliya Natalia Natalya", "Bol'shakov Bol’shakov Bolshakov", "Erke-Bulan Erkebulan",
		"Kökborina Kokborina", "Maxim Maksim", "Lyazzat Lazzat", "Lyudmila Ludmila", "Iliyas Ilyas",
	} {
		words := strings.Fields(one)
		for _, w := range words {
			assert.Equal(t, Key([]byte(fold(words[0]))), Key([]byte(fold(w))), "%s and %s", words[0], w)
		}
	}
	for _, two := range []string{
		"Bekov Bekova", "Marat Murat", "Yerlan Yernar", "Serik Serikov", "Serikbek Serikbay", "Omarov Umarov", "Aliyev Aleev", "Zhanar Zhanara",
		"Kim Kin", "Hasan Khusan", "Chen Ken", "Sharip Sarip", "Dosken Dusken", "Alibek Galibek", "Liana Lana",
	} {
		words := strings.Fields(two)
		assert.NotEqual(t, Key([]byte(fold(words[0]))), Key([]byte(fold(words[1]))), two)
	}
}

func TestStandsFor(t *testing.T) {
	r := NewReader(lexicon())
	agrees := func(initial, given string) bool {
		w := r.word([]byte(fold(given)))
		n, in := name{root: w.root, words: []*word{w}}, initialed(r.word([]byte(fold(initial))))
		return n.agrees(&in)
	}
	for _, yes := range []string{"A Azamat", "Zh Zhanar", "Z Zhanar", "J Zhanar", "Zh Janar", "Dzh Zhanar", "E Yerlan", "Ye Erlan", "Y Yerlan", "Y Erlan",
		"K Qairat", "Q Kairat", "Kh Halida", "K Khalida", "H Khalida", "S Sharip", "Sh Sharip", "C Chingiz", "Ch Chingiz", "Yu Yuri", "Y Yuri", "T Tsoi"} {
		p := strings.Fields(yes)
		assert.True(t, agrees(p[0], p[1]), yes)
	}
	for _, no := range []string{"A Yerlan", "Zh Yerlan", "Sh Serik", "S Janar", "K Halida", "E Ilyas", "C Kairat", "Ye Azamat", "Kh Kairat", "Y Azamat"} {
		p := strings.Fields(no)
		assert.False(t, agrees(p[0], p[1]), no)
	}
	initial := func(folded string) name { return initialed(r.word([]byte(folded))) }
	one, other := initial("s"), initial("sh")
	assert.False(t, one.agrees(&other), "S. and Sh.")
	one, other = initial("c"), initial("k")
	assert.False(t, one.agrees(&other), "C. and K.")
	one, other = initial("y"), initial("ye")
	assert.True(t, one.agrees(&other), "Y. and Ye.")
}
