package main

import "strings"

// letters has, behind each plain letter, the marked letters that English texts write so. Behind "-" stand marks that are left out:
// apostrophes for a soft sign or a stop, and combining marks.
var letters = strings.Fields(`
A ÅĀÀÁ C Ç D ÐĐ E ÉĒĔ H Ḩ I İĪ L Ł N Ñ O ÖŌÓ S ŞŠ T Ţ U ÜŪŬ Z ŽẔ
a àáâãäåāăạảầ c çćč d đ e éèêëēėęěĕếề g ğ h ḩẖ i íìïîīıị l ł n ñńň o òóôõöōŏơọộø r ř s şšś ss ß t ţť u úùüũūŭůưụ y ý z źžż ae æ
` + "- ‘’'\u0327\u0331")

var plainer = func() *strings.Replacer {
	var pairs []string
	for i := 0; i < len(letters); i += 2 {
		for _, marked := range letters[i+1] {
			pairs = append(pairs, string(marked), strings.Trim(letters[i], "-"))
		}
	}
	return strings.NewReplacer(pairs...)
}()

// plain is name without marks, or "" when it has none.
func plain(name string) string {
	if p := plainer.Replace(name); p != name {
		return p
	}
	return ""
}
