import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Annotators of the first labels read longer passages up to their first 900 characters; so the rest of those is cut off. */
const labelledLength = 900

/**
 * Reads all labelled policies of a corpus: those of `labels/`, which have no items, and of `labels-2/`; and those beside
 * this script, which are fit to be fitted to, not to measure with: who made them had read other labels of the same guide.
 *
 * @param {string} corpus folder with `policies/`, `labels/`, and maybe `more/` and `labels-2/`
 * @param {Awaited<ReturnType<typeof import('./reader.js').loadReader>>} reader
 */
export function loadCorpus(corpus, reader) {
  const [policies, more] = [join(corpus, 'policies'), join(corpus, 'more')]
  return [
    ...loadLabels(policies, join(corpus, 'labels'), labelledLength, reader),
    ...forFitting(loadLabels(policies, ownLabels('labels'), labelledLength, reader)),
    ...loadLabels(more, join(corpus, 'labels-2'), Infinity, reader),
    ...forFitting(loadLabels(more, ownLabels('labels/more'), Infinity, reader))
  ].filter(({name}) => name !== fragments)
}

function ownLabels(folder) {
  return fileURLToPath(new URL(folder, import.meta.url))
}

function forFitting(policies) {
  return policies.map((policy) => ({...policy, fitOnly: true}))
}

/** Its lines are fragments of sentences. */
const fragments = 'france-nissan-connect'

function loadLabels(policies, labels, longest, reader) {
  if (!existsSync(labels)) return []
  return readdirSync(labels)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => labelledPolicy(file.slice(0, -4), policies, join(labels, file), longest, reader))
}

function labelledPolicy(name, policies, labels, longest, reader) {
  const rows = readFileSync(labels, 'utf8').trim().split('\n').map(parseRow)
  const lines = readFileSync(join(policies, `${name}.md`), 'utf8').split('\n')
  if (longest < Infinity) for (const row of rows) cutLines(lines, row, longest)
  const text = lines.join('\n')
  const language = readable(reader.guessLanguage(text))
  const reading = reader.read(text, language)
  const namesOf = featureNamesBy(reading, language, reader)
  const blocks = rows.map((row) => {
    const inside = reading.passages.flatMap(({passage}, number) =>
      passage.startLine <= row.to && passage.endLine >= row.from ? [number] : []
    )
    const heading = inside.length > 0 && inside.every((number) => reading.passages[number].passage.heading)
    const features = new Set(inside.flatMap((number) => namesOf(number)))
    return {...row, readings: inside, heading, features, text: lines.slice(row.from - 1, row.to).join('\n')}
  })
  return {name, language, reading, blocks, hasItems: longest === Infinity}
}

/** What isn't in a language that can be read is read as English. */
function readable(language) {
  return ['en', 'de', 'fr'].includes(language) ? language : 'en'
}

/**
 * The sentences that show what a cue finds, each a text of its own with the labels that its cue tells of.
 *
 * @param {Awaited<ReturnType<typeof import('./reader.js').loadReader>>} reader
 */
export function cueExamples(language, reader) {
  return Object.entries(reader.allKnowledge[language].disclosures).flatMap(([disclosure, {cues}]) =>
    Object.values(cues)
      .filter(({weight}) => weight !== 'weak')
      .flatMap(({examples, items = []}) =>
        examples.map((example) => ({
          features: featuresOf(example, language, reader),
          labels: new Set([disclosure, ...items])
        }))
      )
  )
}

/**
 * Sentences of our own that tell something rare, and others that look like it and don't (`-automated-decisions`), each a
 * text of its own: `fitted` are there to write cues from and to fit to, `held` only to measure with.
 *
 * @param {'fitted' | 'held'} part
 * @returns {{label: string, is: boolean, text: string}[]}
 */
export function rareSentences(language, part) {
  const file = fileURLToPath(new URL(`sentences/rare/${language}-${part}.tsv`, import.meta.url))
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [label, text] = row.split('\t')
      return {label: label.replace(/^-/, ''), is: !label.startsWith('-'), text}
    })
}

/** The sentences to fit to, in the form of the examples of cues. */
export function rareExamples(language, reader) {
  return rareSentences(language, 'fitted').map(({label, is, text}) => ({
    features: featuresOf(text, language, reader),
    labels: new Set(is ? [label] : []),
    denied: new Set(is ? [] : [label])
  }))
}

function featuresOf(text, language, reader) {
  const reading = reader.read(text, language)
  const namesOf = featureNamesBy(reading, language, reader)
  return new Set(reading.passages.flatMap((_, number) => [...namesOf(number)]))
}

/** The names of the features of a passage. Only words of letters are worth a weight, not numbers. */
function featureNamesBy(reading, language, reader) {
  const numbers = new reader.FeatureNumbers(
    reader.knowledgeOf(language),
    Object.keys(reader.allKnowledge.en.disclosures)
  )
  return (number) => {
    const features = new Set()
    reader.addFeatures(reading.passages[number], reading, numbers, features)
    return [...features]
      .map((feature) => numbers.nameOf(feature, reading.words.lexicon))
      .filter((name) => !name.startsWith('word ') || /^word (?:\p{L}{2,}|<)/u.test(name))
  }
}

/** A label that is denied (`sale!`) counts like one that is affirmed. */
function parseRow(line) {
  const [place, labels] = line.split('\t')
  const [from, to = from] = place.split('-').map(Number)
  const names = labels === '-' ? [] : labels.split(',').map((label) => label.trim().replace(/!$/, ''))
  return {from, to, labels: new Set(names)}
}

/** Keeps the line numbers: what falls away becomes a full stop on a line of its own. */
function cutLines(lines, {from, to}, longest) {
  let left = longest
  for (let at = from - 1; at < to; at++) {
    const line = lines[at]
    lines[at] = left > 0 ? line.slice(0, left) : line.trim() === '' ? line : '.'
    left -= line.length + 1
  }
}
