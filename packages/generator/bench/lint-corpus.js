import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {URL} from 'node:url'
import {randomNumbers} from '../../../scripts/bench/random-numbers.js'

const examples = ['jetblue', 'jetphotos', 'jetsetmag'].map((name) =>
  readFileSync(new URL(`../../../examples/${name}/original.md`, import.meta.url), 'utf8')
)
const doers = ['We', 'Our partners', 'Our processors', 'The provider of our newsletter', 'You', 'The shop']
const deeds = ['collect', 'store', 'share', 'may disclose', 'do not sell', 'delete', 'use', 'can ask for']
const things = ['your e-mail address', 'cookies', 'payment data', 'your location', 'a copy of the data']
const ends = [
  'for two years',
  'to send the newsletter',
  'as the GDPR allows',
  'with your consent',
  'at any time'
]

/** The Markdown files below a folder. @param {string} folder */
export function policiesIn(folder) {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}

/**
 * Policies that are all different and the same on each machine: paragraphs of the examples, and sentences made here.
 *
 * @param {number} count
 */
export function madePolicies(count) {
  const paragraphs = examples.flatMap((text) => text.split(/\n{2,}/))
  const random = randomNumbers(14)
  /** @param {readonly string[]} all */
  const one = (all) => all[Math.floor(random() * all.length)] ?? ''
  const sentence = () => `${one(doers)} ${one(deeds)} ${one(things)} ${one(ends)}.`
  return Array.from({length: count}, (_, number) => {
    const parts = Array.from({length: 14}, (_, part) => [
      `## ${part + 1}. ${one(things)}`,
      one(paragraphs),
      Array.from({length: 5}, sentence).join(' ')
    ])
    return [`# Privacy policy ${number}`, ...parts.flat(), ''].join('\n\n')
  })
}

/** Write so many policies into a new folder; where there are fewer, they come again. @param {readonly string[]} policies @param {number} count */
export function folderOf(policies, count) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-gen-bench-'))
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const below = join(folder, String(number % 100))
    const text = policies[number % policies.length] ?? ''
    mkdirSync(below, {recursive: true})
    writeFileSync(join(below, `${number}.md`), text)
    bytes += text.length
  }
  return {folder, bytes}
}
