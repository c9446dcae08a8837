import type {Disclosure} from '@policy-gen/schema'
import type {PassageReading} from './reading.js'

/**
 * What a passage offers to the weighing, as names:
 *
 * - `sale/never-sells`: a cue in the passage itself
 * - `sale*2`: two different cues of a disclosure
 * - `title sale`, `title sale/sells`: the passage is a heading that announces it, or holds the cue
 * - `under sale`, `above sale`: the nearest heading announces it, or one further up
 * - `label sale`: a run-in heading of it or of its items announces it
 * - `lead sale/sells`: the sentence before the list has the cue
 * - `word sell`, `title word sell`, `begins to`: a word, a word of a heading, the first word of the passage or an item
 * - `text`, `list`, `title`, `contents`, `short`, `long`, `mention`: its shape
 */
export function featuresOf(reading: PassageReading): Set<string> {
  const features = new Set<string>()
  if (reading.contents) features.add('contents')
  else if (reading.passage.heading) addTitle(reading, features)
  else addText(reading, features)
  return features
}

function addTitle(reading: PassageReading, features: Set<string>): void {
  features.add('title')
  for (const {name} of reading.announces) features.add(`title ${name}`)
  if (reading.announces.length === 0) features.add('title of nothing')
  for (const {name} of reading.cues) features.add(`title ${name.name}`)
  for (const {text} of reading.words) features.add(`title word ${text}`)
  for (const {name} of reading.under[0]?.announces ?? []) features.add(`title below ${name}`)
}

function addText(reading: PassageReading, features: Set<string>): void {
  const kind = reading.passage.parts.some(({kind}) => kind !== 'text') ? 'list' : 'text'
  features.add(kind)
  if (reading.words.length <= 6) features.add('short')
  if (reading.words.length > 60) features.add('long')
  if (reading.mentions.length > 0) features.add('mention')
  const cues = new Map<Disclosure, Set<string>>()
  for (const {name} of reading.cues) {
    features.add(name.name)
    if (name.weight !== 'weak')
      cues.set(name.disclosure, (cues.get(name.disclosure) ?? new Set()).add(name.name))
  }
  for (const [disclosure, names] of cues) {
    for (let count = 1; count <= Math.min(names.size, 3); count++) features.add(`${disclosure}*${count}`)
  }
  for (const {text} of reading.words)
    if (/^\p{L}{2,}/u.test(text) || text.startsWith('<')) features.add(`word ${text}`)
  for (const word of openingWords(reading)) features.add(`begins ${word}`)
  for (const {name} of reading.labels) features.add(`label ${name}`)
  addContext(reading, features)
}

/** The first word of the passage and of each of its items: `To improve our site`, `If you have questions`. */
function openingWords({passage, words}: PassageReading): Set<string> {
  const openings = new Set<string>()
  let part = 0
  for (const {start, text} of words) {
    while (part < passage.parts.length && (passage.parts[part]?.end ?? 0) <= start) part++
    const begin = passage.parts[part]
    if (!begin || start < begin.start) continue
    if (/^\p{L}{2,}/u.test(text)) {
      openings.add(text)
      part++
    }
  }
  return openings
}

function addContext({under: [nearest, ...further], leadIn}: PassageReading, features: Set<string>): void {
  if (!nearest) features.add('under nothing')
  for (const {name} of nearest?.announces ?? []) features.add(`under ${name}`)
  if (nearest?.announces.length === 0) features.add('under unknown')
  for (const heading of further) for (const {name} of heading.announces) features.add(`above ${name}`)
  for (const {name} of leadIn?.cues ?? []) {
    features.add(`lead ${name.name}`)
    features.add(`lead ${name.disclosure}`)
  }
}
