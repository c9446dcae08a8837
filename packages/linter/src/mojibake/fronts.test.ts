import {expect, test} from 'vitest'
import {characterClasses} from './character-classes.js'
import {cheapestReadings} from './cheapest-path.js'
import {type CodecName, codecNames, upperHalves} from './codecs.js'
import {costsWith, hopeless} from './costs.js'
import {findDoubts} from './doubts.js'
import {type Evidence, gatherEvidence, noEvidence} from './evidence.js'
import {createFronts} from './fronts.js'
import {islandsOf} from './islands.js'
import type {Reading} from './reading-modes.js'
import {strain} from './strain.js'

const sentences = [
  'Мы храним ваши данные — столько, сколько это необходимо.',
  'Διατηρούμε τα στοιχεία σας μόνο όσο χρειάζεται, IL2Rγ.',
  '我们仅在必要的期限内保存您的资料。📧',
  'نحتفظ ببياناتك ما دامت ضرورية فقط',
  'L’été, voilà le café à la carte ; déjà 8h à 18h. It’s “ours”\u00a0…',
  'Przechowujemy Państwa dane tak długo, jak jest to konieczne.'
]

/** Returns numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** Returns a text of the words above, with some letters moved so that it doesn't repeat. */
function textOf(random: () => number): string {
  const words = sentences.flatMap((sentence) => sentence.split(' '))
  return Array.from({length: 60}, () => {
    const letters = Array.from(words[Math.floor(random() * words.length)] ?? '')
    if (random() < 0.5) letters.splice(Math.floor(random() * letters.length), 0, ...letters.splice(-1))
    return letters.join('')
  }).join(' ')
}

const damaged = (text: string, codec: CodecName): string =>
  Array.from(new TextEncoder().encode(text), (byte) => {
    const meant = upperHalves[codec].charCodeAt(byte - 0x80)
    return String.fromCharCode(byte < 0x80 || meant === 0 ? byte : meant)
  }).join('')

/** Loses some characters beyond ASCII: drops them, or turns them into U+FFFD, a question mark or a space. */
const lossy = (text: string, random: () => number, share: number): string =>
  Array.from(text, (character) =>
    character > '\u007f' && random() < share
      ? (['', '\ufffd', '?', ' '][Math.floor(random() * 4)] ?? '')
      : character
  ).join('')

function readBothWays(text: string, evidence: Evidence): {quick: Reading[]; searched: Reading[]} {
  const doubts = findDoubts(text)
  const costs = costsWith(evidence)
  const fronts = createFronts(costs)
  const quick: Reading[] = []
  const searched: Reading[] = []
  for (const {start, end} of islandsOf(doubts)) {
    quick.push(...(fronts.readings(text, start, end, doubts) ?? []))
    searched.push(...cheapestReadings(text, start, end, doubts, costs))
  }
  return {quick, searched}
}

test.each(codecNames)('a lookup finds the same as a search, after %s', (codec) => {
  const random = seeded(codecNames.indexOf(codec) + 1)
  for (let round = 0; round < 12; round += 1) {
    let text = textOf(random)
    for (let layer = 0; layer <= round % 3; layer += 1) text = damaged(text, codec)
    text = lossy(text, random, (round % 4) / 20)
    const first = readBothWays(text, noEvidence())
    expect(first.quick).toEqual(first.searched)
    const evidence = gatherEvidence(noEvidence(), first.searched)
    if (!evidence) continue
    const second = readBothWays(text, evidence)
    expect(second.quick).toEqual(second.searched)
  }
})

test('a path that is dropped as hopeless could not have won', () => {
  const mostOfWords = 5 + 3
  for (const after of characterClasses) {
    const strains = characterClasses.map((before) => strain(before, after))
    expect(Math.max(...strains) - Math.min(...strains) + mostOfWords).toBeLessThan(hopeless)
  }
})

test('gives up on noise, in which nothing recurs', () => {
  const random = seeded(5)
  const noise = Array.from({length: 20_000}, () => String.fromCharCode(random() * 0x100)).join('')
  const doubts = findDoubts(noise)
  const {readings} = createFronts(costsWith(noEvidence()))
  const found = islandsOf(doubts).map(({start, end}) => readings(noise, start, end, doubts))
  expect(found[0]).toBeDefined()
  expect(found.at(-1)).toBeUndefined()
})
