import {readFileSync, readdirSync} from 'node:fs'
import {
  everyRegime,
  languages,
  parsePolicy,
  regimes,
  services,
  vocabularies,
  type Policy
} from '@policy-gen/schema'
import {guessLanguage, recogniseDisclosures} from 'remark-preset-lint-policy/disclosures'
import {describe, expect, test} from 'vitest'
import {composeDocument} from '../compose/compose.js'
import {dictionaries} from './index.js'
import {languageNames} from './names.js'
import {isOf, phrasesIn, sayings, textsIn, withoutForeignTerms, wordsOf} from './arbitrary-sayings.js'

const folder = new URL('../../../../examples/', import.meta.url)

/** Every example that is written from facts. */
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
      const facts = wordless(policy)
      const {markdown} = composeDocument(facts, {language})
      const said = phrasesIn(withoutForeignTerms(markdown, language)).join('|')
      const names = wordsOf(namesIn(facts))
      const others = languages.filter((other) => other !== language).flatMap((other) => sayings[other])
      expect(sayings[language].filter((own) => said.includes(own)).length).toBeGreaterThan(50)
      expect(
        [...new Set(others)].filter(
          (phrase) => said.includes(phrase) && !names.includes(phrase) && !isOf(language, phrase)
        )
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
  // A number stays on the line with the noun that it counts, or with its article; American citations are left
  // as they are.
  expect(
    markdown.match(/.{0,20}(?:(?:\barticles?|\(art\.|\bn°) \d|\d (?:jour|mois|an|heure|semaine)).{0,20}/gu)
  ).toBeNull()
})

test('so is what the command line and the page say', () => {
  const said = textsIn(dictionaries.fr).map(({text}) => text)
  expect(said.length).toBeGreaterThan(80)
  for (const text of said) expect(text).not.toMatch(/ [:;!?»]|« /)
})

/** The sections have the headings of the language, rather than the author's. */
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

/**
 * Words that are the same in every language: an author's one-word names (`cookies: [{name: consent}]`), and
 * the names of services and their operators, of laws and of authorities.
 */
function namesIn(facts: Policy): string {
  const laws = everyRegime
    .map((name) => regimes[name])
    .map(({citation, authorities}) => [citation, authorities])
  const names: string[] = []
  JSON.stringify([facts, services, laws], (key, value: unknown) => {
    // Ids are English words that no document should contain.
    if (typeof value === 'string' && (key === 'name' || !ids.has(value))) names.push(value)
    return value
  })
  return names.join('\n')
}

const ids = new Set(Object.values(vocabularies).flatMap((vocabulary) => Object.keys(vocabulary)))

function policyOf(path: string): Policy {
  const {policy} = parsePolicy(readFileSync(new URL(path, folder)), {path})
  if (!policy) throw new Error(`${path} does not hold together`)
  return policy
}
