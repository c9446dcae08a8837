import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** Annotators labelled longer passages by their first 900 characters; so the rest of those is cut off. */
const labelledLength = 900

/**
 * Reads labelled policies.
 *
 * @param {string} policies folder with `NAME.md`
 * @param {string} labels folder with `NAME.tsv`: `first-last line<TAB>label,label`, or `-`
 * @param {Awaited<ReturnType<typeof import('./reader.js').loadReader>>} reader
 */
export function loadLabelled(policies, labels, reader) {
  return readdirSync(labels)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => labelledPolicy(file.slice(0, -4), policies, join(labels, file), reader))
}

function labelledPolicy(name, policies, labels, reader) {
  const rows = readFileSync(labels, 'utf8').trim().split('\n').map(parseRow)
  const lines = readFileSync(join(policies, `${name}.md`), 'utf8').split('\n')
  for (const row of rows) cutLines(lines, row)
  const text = lines.join('\n')
  const reading = reader.read(text, 'en')
  const namesOf = featureNamesBy(reading, reader)
  const blocks = rows.map((row) => {
    const inside = reading.passages.flatMap(({passage}, number) =>
      passage.startLine <= row.to && passage.endLine >= row.from ? [number] : []
    )
    const features = new Set(inside.flatMap((number) => namesOf(number)))
    return {...row, readings: inside, features, text: lines.slice(row.from - 1, row.to).join('\n')}
  })
  return {name, reading, blocks}
}

/** The names of the features of a passage. Only words of letters are worth a weight, not numbers. */
function featureNamesBy(reading, reader) {
  const numbers = new reader.FeatureNumbers(
    reader.knowledgeOf('en'),
    Object.keys(reader.languageKnowledge.en.disclosures)
  )
  return (number) =>
    [...reader.featuresOf(reading.passages[number], reading, numbers)]
      .map((feature) => numbers.nameOf(feature, reading.words.lexicon))
      .filter((name) => !name.startsWith('word ') || /^word (?:\p{L}{2,}|<)/u.test(name))
}

function parseRow(line) {
  const [place, labels] = line.split('\t')
  const [from, to] = place.split('-').map(Number)
  return {from, to, labels: new Set(labels === '-' ? [] : labels.split(','))}
}

/** Keeps the line numbers: what falls away becomes a full stop on a line of its own. */
function cutLines(lines, {from, to}) {
  let left = labelledLength
  for (let at = from - 1; at < to; at++) {
    const line = lines[at]
    lines[at] = left > 0 ? line.slice(0, left) : line.trim() === '' ? line : '.'
    left -= line.length + 1
  }
}
