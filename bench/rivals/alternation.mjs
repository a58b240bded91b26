// Counts what the alternation finds in each line of a file: node alternation.mjs PATTERN FILE.
import { readFileSync } from 'node:fs'

const [pattern, file] = process.argv.slice(2)
const expression = new RegExp(readFileSync(pattern, 'utf8').trimEnd(), 'gu')
let found = 0
for (const line of readFileSync(file, 'utf8').split('\n')) {
  found += line.match(expression)?.length ?? 0
}
console.log(found)
