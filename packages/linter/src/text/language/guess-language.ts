import {samples, type SampledLanguage} from './samples.js'
import {scripts, type Script} from './scripts.js'

/** How much of a text is enough to know its language. */
const enough = 6000

/**
 * The language of a text, as `en` or `pt`; nothing where there is too little of it to know.
 *
 * @param unless A language that the text is in unless another one is far more likely: names and tables of a German
 * text are no Maltese.
 * @example guessLanguage('Wir geben Ihre Daten nicht weiter.') // 'de'
 */
export function guessLanguage(text: string, {unless}: {readonly unless?: string} = {}): string | undefined {
  const sample = sampleOf(text)
  const script = scriptOf(sample)
  if (!script) return undefined
  return typeof script.languages === 'string'
    ? script.languages
    : mostLikely(sample, script.languages, unless)
}

/** A long text is looked at in three places: its head may be a menu in another language. */
function sampleOf(text: string): string {
  const words =
    text.length <= 3 * enough
      ? text
      : [0, 0.4, 0.8].map((at) => text.slice(at * text.length, at * text.length + enough / 3)).join('\n')
  return words.slice(0, enough).replace(/\s+/g, ' ').toLowerCase()
}

/** The script of most letters; a Japanese or Chinese letter says more than a Latin one. */
function scriptOf(text: string): Script | undefined {
  let best: Script | undefined
  let most = 0
  for (const script of scripts) {
    const weight = script.languages === 'zh' || script.languages === 'ja' || script.languages === 'ko' ? 3 : 1
    const count = (text.match(script.letters)?.length ?? 0) * (script.languages === 'ja' ? 2 : 1) * weight
    if (count > most) [best, most] = [script, count]
  }
  return best
}

/** What the letter groups of a text say for each language, and how many groups there were. */
function mostLikely(
  text: string,
  languages: readonly SampledLanguage[],
  unless: string | undefined
): SampledLanguage | undefined {
  const {names} = model()
  const sums = new Float64Array(names.length)
  let groups = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u200c]+/gu)) {
    const weighed = weightOf(word)
    groups += weighed.groups
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weighed.sums[at] ?? 0)
  }
  const ranked = languages
    .map((language) => ({language, sum: sums[names.indexOf(language)] ?? 0}))
    .sort((a, b) => b.sum - a.sum)
  const [best, second] = ranked
  const usual = ranked.find(({language}) => language === unless)
  if (best && usual && best.sum - usual.sum < groups * farAhead) return usual.language
  // A few words may be of any language, names of none.
  return best && groups >= fewest && best.sum - (second?.sum ?? 0) >= margin ? best.language : undefined
}

/** How many letter groups are too few, and by how much the best language has to be ahead. */
const fewest = 3
const margin = 5

/** By how much a letter group, on average, has to be more likely in another language than in the usual one. */
const farAhead = 0.3

/** What a word says for each language, by the place of its name. */
interface WeighedWord {
  readonly sums: Float64Array
  /** How many of its groups any sample has. */
  readonly groups: number
}

/** Texts use the same words time and again. */
const weighedWords = new Map<string, WeighedWord>()
const mostWords = 4000

function weightOf(word: string): WeighedWord {
  const known = weighedWords.get(word)
  if (known) return known
  const weighed = weigh(word)
  if (weighedWords.size >= mostWords) weighedWords.clear()
  weighedWords.set(word, weighed)
  return weighed
}

function weigh(word: string): WeighedWord {
  const {weights, unseen, names} = model()
  const sums = new Float64Array(names.length)
  let groups = 0
  for (const group of groupsIn(word)) {
    const known = weights.get(group)
    if (!known) continue
    groups++
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (known[at] ?? 0) + (unseen[at] ?? 0)
  }
  return {sums, groups}
}

/** A whole short word, groups of three letters, and letters that English doesn't have; `_` is the edge of a word. */
function groupsIn(word: string): string[] {
  const edged = `_${word}_`
  const groups = word.length <= longestWord ? [edged] : []
  if (word.length > 30) return groups
  for (let at = 0; at + 3 <= edged.length; at++) {
    groups.push(edged.slice(at, at + 3))
    if (edged.charCodeAt(at + 1) > 0x7f) groups.push(edged.charAt(at + 1))
  }
  return groups
}

const longestWord = 6

interface Model {
  readonly names: readonly SampledLanguage[]
  /** How much more likely a letter group is in each language than a group that its sample doesn't have. */
  readonly weights: ReadonlyMap<string, Float32Array>
  /** The logarithm of the likelihood of a group that isn't in the sample of a language. */
  readonly unseen: Float32Array
}

let counted: Model | undefined

/** Counted when it is first needed. */
function model(): Model {
  counted ??= countGroups()
  return counted
}

function countGroups(): Model {
  const names = Object.keys(samples) as SampledLanguage[]
  const weights = new Map<string, Float32Array>()
  const totals = new Float64Array(names.length)
  for (const [at, name] of names.entries()) {
    const words = samples[name].split(' ')
    for (const [rank, word] of words.entries()) {
      // The words are in the order of their frequency, roughly.
      const weight = 1 + 3 / (1 + rank / 12)
      for (const group of groupsIn(word)) {
        const known = weights.get(group) ?? new Float32Array(names.length)
        known[at] = (known[at] ?? 0) + weight
        totals[at] = (totals[at] ?? 0) + weight
        weights.set(group, known)
      }
    }
  }
  const unseen = totals.map((total) => Math.log(smoothing / total))
  for (const known of weights.values())
    for (let at = 0; at < names.length; at++) known[at] = Math.log(1 + (known[at] ?? 0) / smoothing)
  return {names, weights, unseen: Float32Array.from(unseen)}
}

/** What a group counts that a sample doesn't have. */
const smoothing = 0.6
