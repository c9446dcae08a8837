import {expect, test} from 'vitest'
import {languageTables} from './all-tables.js'
import {claimsAtHand, languageAtHand, loadLanguages, readingLanguages} from './loading.js'
import {LanguageNotLoaded, withLanguages} from './not-loaded.js'
import {languageTables as onDemand} from './on-demand.js'

test('a page loads the same tables for each language as Node has', async () => {
  expect(Object.keys(onDemand)).toEqual(Object.keys(languageTables))
  for (const language of readingLanguages)
    for (const part of ['table', 'claims'] as const)
      expect(await onDemand[language][part].load()).toEqual(languageTables[language][part]())
})

test('every language is loaded in Node', async () => {
  for (const language of readingLanguages) {
    expect(withLanguages(() => languageAtHand(language))).toEqual(languageTables[language].table())
    expect(withLanguages(() => claimsAtHand(language))).toEqual(languageTables[language].claims())
  }
  await expect(loadLanguages(...readingLanguages)).resolves.toBeUndefined()
})

test('repeats a function with each language that it lacks', async () => {
  const loaded = new Set<string>()
  const read = (): string => {
    for (const language of ['en', 'de'] as const) {
      if (!loaded.has(language))
        throw new LanguageNotLoaded(language, () => Promise.resolve(void loaded.add(language)))
    }
    return [...loaded].join()
  }
  expect(await withLanguages(read)).toBe('en,de')
})

test('passes on the error if a language cannot be loaded, and any other error', async () => {
  const offline = new TypeError('Failed to fetch')
  const read = (): never => {
    throw new LanguageNotLoaded('en', () => Promise.reject(offline))
  }
  await expect(withLanguages(read)).rejects.toBe(offline)
  expect(() =>
    withLanguages(() => {
      throw offline
    })
  ).toThrow(offline)
})
