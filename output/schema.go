package output

import "embed"

//go:embed schema/*.json
var schemas embed.FS

// schemaNames lists the schemas: of records, of findings, and of the rule packs that users write.
var schemaNames = []string{"record", "finding", "pack"}

// SchemaNames lists the names that Schema takes.
func SchemaNames() []string { return append([]string(nil), schemaNames...) }

// Schema is the JSON Schema (2020-12) of that name; ok is false where there is none. "record" is the schema of a report; a line of JSON Lines has that of
// "#/$defs/line" in it.
func Schema(name string) (schema []byte, ok bool) {
	b, err := schemas.ReadFile("schema/" + name + ".json")
	return b, err == nil
}
