import {readFileSync, readdirSync} from 'node:fs'
import {labels, languages, parsePolicy, type Language, type Policy} from '@policy-gen/schema'
import {guessLanguage, recogniseDisclosures} from 'remark-preset-lint-policy/disclosures'
import {describe, expect, test} from 'vitest'
import {composeDocument} from '../compose/compose.js'
import {templateNames} from '../templates/templates.js'
import {dictionaries} from './index.js'
import {languageNames} from './names.js'

const folder = new URL('../../../../examples/', import.meta.url)

/** Each example that is written from facts. */
const examples = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('policy.yaml'))
  .map((path) => ({path, policy: policyOf(path)}))
  .filter(({policy: {provenance}}) => provenance === undefined)

describe.each(languages)('in %s', (language) => {
  describe.each(examples)('$path', ({policy}) => {
    test('the reader finds each disclosure that is written', () => {
      const {markdown, sections} = composeDocument(withHeadings(policy), {language})
      const written = sections.flatMap(({kinds, start, end}) => (end > start ? kinds : []))
      const found = new Set<string>(
        recogniseDisclosures(markdown, {language}).map(({disclosure}) => disclosure)
      )
      expect(written.length).toBeGreaterThan(10)
      expect(written.filter((kind) => !found.has(kind))).toEqual([])
    })

    test('no beginning of it, however short, is taken for another language', () => {
      const {markdown} = composeDocument(wordless(policy), {language})
      const text = markdown.replace(/\]\([^)]*\)|https?:\S+|\S+@\S+/g, ' ')
      const ends = [...text.matchAll(/[.:!?]\s|\n/g)].map(({index}) => index + 1)
      const guesses = ends.slice(0, 60).map((end) => guessLanguage(text.slice(0, end)))
      expect(guesses).toContain(language)
      expect(guesses.filter((guess) => guess !== language && guess !== undefined)).toEqual([])
    })

    test('holds no word of another language but the author’s', () => {
      const {markdown} = composeDocument(wordless(policy), {language})
      const own = phrasesOf(language)
      const others = languages.filter((other) => other !== language).flatMap(phrasesOf)
      expect(own.filter((phrase) => markdown.includes(phrase)).length).toBeGreaterThan(20)
      expect(
        others.filter((phrase) => markdown.includes(phrase) && !own.some((said) => said.includes(phrase)))
      ).toEqual([])
    })
  })
})

test('the command line offers the languages of the schema', () => {
  expect(languageNames).toEqual(languages)
})

test.each(examples)('French is set with no-break spaces: $path', ({policy}) => {
  const {markdown} = composeDocument(wordless(policy), {language: 'fr'})
  expect(markdown).toMatch(/\u00a0:/)
  expect(markdown.match(/.{0,20}(?: [:;!?»]|« |\p{L}[;!?](?=\s)).{0,20}/gu)).toBeNull()
})

test('so is what the command line and the page say', () => {
  const said = textsIn(dictionaries.fr)
  expect(said.length).toBeGreaterThan(80)
  for (const text of said) expect(text).not.toMatch(/ [:;!?»]|« /)
})

/** The sections have the headings of the language, not those of the author. */
function withHeadings(policy: Policy): Policy {
  return {...policy, sections: policy.sections.map(({kind}) => ({kind}))}
}

/** The same without a sentence of the author: ids, dates and periods stay. */
function wordless(policy: Policy): Policy {
  const json = JSON.stringify(withHeadings(policy))
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' && /\s/.test(value) && !/^\d+ [a-z]+$/.test(value) ? 'X' : value
  ) as Policy
}

/** What this language says, in templates, labels and phrases: each so long that no other says the same. */
function phrasesOf(language: Language): string[] {
  const {groundMeanings, mainRights} = dictionaries[language].wording
  const headings = Object.values(labels[language].disclosures)
  const templates = templateNames
    .filter((name) => name.startsWith(`${language}/`))
    .flatMap((name) =>
      readFileSync(new URL(`../../templates/${name}.hbs`, import.meta.url), 'utf8').split(
        /\{\{.*?\}\}|\n|[|#*]/
      )
    )
  return [...headings, ...templates, ...Object.values(groundMeanings), ...Object.values(mainRights)]
    .map((phrase) => phrase.trim())
    .filter((phrase) => (phrase.match(/\p{L}/gu)?.length ?? 0) >= 12)
}

function policyOf(path: string): Policy {
  const {policy} = parsePolicy(readFileSync(new URL(path, folder)), {path})
  if (!policy) throw new Error(`${path} does not hold together`)
  return policy
}

/** Every text of a dictionary, as far as it needs nothing to hold. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
