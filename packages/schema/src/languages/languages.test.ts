import {expect, test} from 'vitest'
import {advice, inEveryLanguage, languageOfTag, languages} from './index.js'
import type {Words} from './together.js'

const dictionaries = await Promise.all(
  languages.map(async (language) => [language, await import(`./${language}/index.ts`)] as const)
)

test.each(dictionaries)('%s leaves nothing unsaid', (_, dictionary) => {
  const said = textsOf({...dictionary})
  expect(said.length).toBeGreaterThan(500)
  for (const text of said) expect(text).toMatch(/\S/)
})

test('a language without a word of English does not compile', () => {
  const {title, ...others} = {title: 'Titolo', said: (name: string) => `${name}!`}
  const whole: Words<English> = {title, ...others}
  // @ts-expect-error -- it has no title
  const lacking: Words<English> = others
  // @ts-expect-error -- it holds something else
  const other: Words<English> = {title, said: (count: number) => String(count)}
  expect([whole, lacking, other].map((words) => words.said('x'))).toEqual(['x!', 'x!', 'x'])
})

interface English {
  readonly title: string
  readonly said: (name: string) => string
}

test('a sentence takes what it holds as it is, or in every language', () => {
  const own = inEveryLanguage((language) => `${language}!`)
  expect(advice.named('here', own)).toMatchObject({en: 'here (“en!”)', de: 'here („de!“)'})
  expect(advice.named('here', 'one')).toMatchObject({en: 'here (“one”)', de: 'here („one“)'})
})

test('French is set with no-break spaces', () => {
  const said = textsOf({...dictionaries.find(([language]) => language === 'fr')?.[1]})
  expect(said.length).toBeGreaterThan(500)
  for (const text of said)
    expect(text).not.toMatch(/ [:;!?»]|« |\p{L}[;!?](?=\s)|(?:\barticles?|\bart\.|\bn°|§) \d/u)
})

test('a tag has the language of its first part', () => {
  expect(['en-GB', 'DE', 'fr-CA', 'ja', 'deu', ''].map(languageOfTag)).toEqual([
    'en',
    'de',
    'fr',
    undefined,
    undefined,
    undefined
  ])
})

/** Every text; the placeholder of a sentence is filled with a letter. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [(value as (...held: string[]) => string)('x', 'x', 'x')]
  return Object.values(value as object).flatMap(textsOf)
}
