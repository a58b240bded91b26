module github.com/openchronicle/chronicle/bench

go 1.26.8

require (
	github.com/dlclark/regexp2/v2 v2.12.0
	github.com/jdkato/prose/v2 v2.0.0
	github.com/openchronicle/chronicle v0.0.0
	github.com/spf13/cobra v1.10.2
	github.com/stretchr/testify v1.12.1
)

require (
	github.com/deckarep/golang-set v1.7.1 // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/mingrammer/commonregex v1.0.1 // indirect
	github.com/spf13/pflag v1.0.9 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	gonum.org/v1/gonum v0.7.0 // indirect
	gopkg.in/neurosnap/sentences.v1 v1.0.6 // indirect
)

replace github.com/openchronicle/chronicle => ../
