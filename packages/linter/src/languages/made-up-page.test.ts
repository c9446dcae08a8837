import {afterEach, expect, test, vi} from 'vitest'
import {findContradictions} from '../claims/index.js'
import {recogniseDisclosures} from '../disclosures/index.js'
import {loadLanguages} from './loading.js'
import {withLanguages} from './not-loaded.js'
import {languageTables} from './on-demand.js'

// A page has its languages on demand.
vi.mock('#languages', () => import('./on-demand.js'))

const loads = Object.fromEntries(
  Object.entries(languageTables).map(([language, {table, claims}]) => [
    language,
    {table: vi.spyOn(table, 'load'), claims: vi.spyOn(claims, 'load')}
  ])
)

afterEach(() => {
  vi.clearAllMocks()
})

/** The parts that were loaded during a test, by language. */
function loaded(): readonly string[] {
  return Object.entries(loads).flatMap(([language, parts]) =>
    Object.entries(parts).flatMap(([part, {mock}]) => mock.calls.map(() => `${language} ${part}`))
  )
}

test('a page that reads disclosures does not load the words for claims', async () => {
  const found = await withLanguages(() => recogniseDisclosures('We sell your data to advertisers.'))
  expect(found.length).toBeGreaterThan(0)
  expect(loaded()).toEqual(['en table'])
})

test('the words for claims are loaded with the first search for claims', async () => {
  const text =
    'Wir geben Ihre E-Mail-Adresse niemals an Dritte weiter. Wir geben Ihre E-Mail-Adresse an unsere Werbepartner weiter.'
  const find = (): unknown[] => findContradictions(text, {language: 'de'})
  expect(await withLanguages(find)).toHaveLength(1)
  expect(loaded()).toEqual(['de table', 'de claims'])
  expect(find()).toHaveLength(1)
})

test('a function is called twice, not three times, if all parts are loaded together', async () => {
  const read = vi.fn(() => findContradictions('Nous ne vendons jamais vos données.', {language: 'fr'}))
  await withLanguages(read, ({language}) => loadLanguages(language))
  expect(read).toHaveBeenCalledTimes(2)
  expect(loaded()).toEqual(['fr table', 'fr claims'])
})

test('a language is loaded with all its parts', async () => {
  await loadLanguages('es')
  expect(loaded()).toEqual(['es table', 'es claims'])
  expect(findContradictions('Nunca vendemos sus datos.', {language: 'es'})).toEqual([])
})
