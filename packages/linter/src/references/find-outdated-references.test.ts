import {describe, expect, test} from 'vitest'
import {findOutdatedReferences, outdatedLink, outdatedReferences} from './index.js'

const found = (text: string): string[] => findOutdatedReferences(text).map(({reference}) => reference.id)

describe.each(outdatedReferences.map((reference) => [reference.id, reference] as const))(
  '%s',
  (id, {bad, good = [], name, since, source}) => {
    test.each(bad)('is found in: %s', (sentence) => {
      expect(found(sentence)).toContain(id)
    })
    test.each([...good, `We use Atlas, formerly ${name}.`])('is not found in: %s', (sentence) => {
      expect(found(sentence)).not.toContain(id)
    })
    test('states since when it is outdated, with a source', () => {
      expect(new Date(since).toISOString().slice(0, 10)).toBe(since)
      expect(since <= '2026-11-20').toBe(true)
      expect(new URL(source.url).protocol).toBe('https:')
      expect(source.title).not.toBe('')
    })
  }
)

test('there are at least sixty entries, each with a unique id', () => {
  expect(outdatedReferences.length).toBeGreaterThanOrEqual(60)
  expect(new Set(outdatedReferences.map(({id}) => id)).size).toBe(outdatedReferences.length)
})

test('finds names at their places, even after an astral character', () => {
  const text = '😀 We use Google AdWords and Netscape.'
  expect(findOutdatedReferences(text).map(({start, end}) => text.slice(start, end))).toEqual([
    'Google AdWords',
    'Netscape'
  ])
})

test('finds a name across a line ending', () => {
  expect(found('We use Secure\nSockets Layer encryption.')).toEqual(['ssl'])
})

test('reports whether a reference was outdated on a given day', () => {
  const at = (date: string) => findOutdatedReferences('Our shop supports Netscape.', {date})[0]?.atTheTime
  expect(at('2002-08-02')).toBe(false)
  expect(at('2014-06-21')).toBe(true)
})

test('ignores a name that the text gives to something else, but not an abbreviation of the thing itself', () => {
  expect(found('Flurry Maps B.V. (“Parse.com”, “we”) collects names. Parse.com keeps them.')).toEqual([])
  expect(found('We use Secure Sockets Layer (“SSL”) encryption.')).toContain('ssl')
})

test.each([
  ['https://ec.europa.eu/consumers/odr/main/index.cfm', 'odr-platform'],
  ['http://webgate.ec.europa.eu/odr', 'odr-platform'],
  ['https://plus.google.com/123', 'google-plus'],
  ['https://www.privacyshield.gov/list', 'privacy-shield']
])('the address %s belongs to a service that ended', (url, id) => {
  expect(outdatedLink(url)?.id).toBe(id)
})

test.each(['https://ec.europa.eu/consumers/odrama', 'https://atlas.example/?to=plus.google.com', '#vine.co'])(
  'the address %s is ignored',
  (url) => {
    expect(outdatedLink(url)).toBeUndefined()
  }
)

test('ignores names in addresses and in longer words', () => {
  expect(found('Write to netscape@atlas.example or see atlas.example/netscape.')).toEqual([])
  expect(found('The Hessler company and massless things.')).toEqual([])
})

/** A name in quotation marks right after a bracket is a definition. */
const named = outdatedReferences.map(({id, bad}) => ({id, bad: bad.filter((text) => !/[“"„«]/.test(text))}))

describe.each(['<%>', '](%)', '**%**', '“%”', '| % |'])('in %s', (surroundings) => {
  test.each(named)('$id is found', ({id, bad}) => {
    for (const example of bad) {
      const text = surroundings.replace('%', () => example)
      expect(found(text), text).toContain(id)
    }
  })
})
