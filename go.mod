module github.com/openchronicle/chronicle

go 1.26.8
