import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import {arbitraryPolicy} from '../model/arbitrary-policy.js'
import {formatPath, formatProblem, type Path} from '../problems/problem.js'
import {parsePolicy} from '../parse/index.js'
import {
  describedAt,
  everyPart,
  fieldsAt,
  findSentence,
  idPlaces,
  isId,
  partAt,
  partOfPath,
  readParts,
  sameId,
  wordAt,
  wordsAt
} from './index.js'
import {definitions} from '../definitions/index.js'
import {said} from '../vocabulary/glossary.js'

describe('readParts', () => {
  test('every part of any policy is where it is written, in YAML and in JSON', () => {
    const writers = [
      (policy: object) => stringify(policy),
      (policy: object) => JSON.stringify(policy, null, 2)
    ]
    fc.assert(
      fc.property(arbitraryPolicy(), fc.constantFrom(...writers), (policy, write) => {
        const text = write(policy)
        const root = readParts(text)
        const parts = [...everyPart(root)]
        expect(parts.length).toBeGreaterThan(3)
        for (const {path, sort, value, key} of parts) {
          // A block is written differently on its own: it has no indentation to compare with.
          if (sort === 'scalar' && !/^[|>]/.test(text.slice(value.start)))
            expect(parse(text.slice(value.start, value.end))).toEqual(at(policy, path))
          if (key) expect(parse(text.slice(key.start, key.end))).toBe(path.at(-1))
          expect(formatPath(partAt(root, value.start).path).startsWith(formatPath(path))).toBe(true)
          expect(partOfPath(root, path)?.path).toEqual(path)
        }
      })
    )
  })

  test('a file that is being typed has the parts that can be read, whatever it contains', () => {
    fc.assert(
      fc.property(arbitraryPolicy(), fc.double({min: 0, max: 1, noNaN: true}), (policy, share) => {
        const text = stringify(policy)
        const begun = text.slice(0, Math.floor(text.length * share))
        for (const {value} of everyPart(readParts(begun))) {
          expect(value.start).toBeLessThanOrEqual(value.end)
          expect(value.end).toBeLessThanOrEqual(begun.length)
        }
      })
    )
  })

  test('after a byte order mark, every offset is one higher', () => {
    const [title] = readParts('\uFEFFtitle: Privacy').parts
    expect(title).toMatchObject({key: {start: 1, end: 6}, value: {start: 8, end: 15}})
  })

  test.each([
    ['nothing', '', 'nothing'],
    ['too deep', '['.repeat(60), 'nothing'],
    ['too large', ' '.repeat(9_000_000), 'nothing'],
    ['a field without a value', 'title:', 'map']
  ])('%s', (_, text, sort) => {
    expect(readParts(text).sort).toBe(sort)
  })
})

describe('what the model offers', () => {
  const paths = everyPath([])

  test('every field has a title and a description, and leads somewhere', () => {
    const fields = paths.filter((path) => typeof path.at(-1) === 'string')
    expect(fields.length).toBeGreaterThan(200)
    for (const path of fields) {
      expect([formatPath(path), describedAt(path)?.title]).toEqual([formatPath(path), expect.any(String)])
      expect(describedAt(path)?.description.en).toBeTruthy()
    }
  })

  test('every field is described in every language, with the same words of the file', () => {
    const wordsOfFile = (sentence: string): readonly string[] => sentence.match(/`[^`]+`/g)?.sort() ?? []
    for (const path of paths.filter((path) => typeof path.at(-1) === 'string')) {
      const {en = '', ...others} = describedAt(path)?.description ?? {}
      for (const [language, said] of Object.entries(others)) {
        expect([formatPath(path), language, said]).not.toEqual([formatPath(path), language, en])
        expect([said, wordsOfFile(said)]).toEqual([said, wordsOfFile(en)])
      }
    }
  })

  test('every word that only one field takes has a meaning in every language', () => {
    const words = paths.flatMap((path) => (path.at(-1) === 'service' ? [] : wordsAt(path)))
    const meanings = words.flatMap(({meaning}) => meaning ?? [])
    expect(meanings.length).toBeGreaterThan(50)
    // A country may have the same name in several languages.
    const sentences = meanings.filter(({en}) => en.endsWith('.'))
    expect(sentences.length).toBeGreaterThan(50)
    for (const {en, ...others} of sentences) expect(Object.values(others)).not.toContain(en)
  })

  test('every word is one of a list, which has its meaning, or has one itself', () => {
    const words = paths.flatMap((path) => wordsAt(path).map((word) => ({path, ...word})))
    expect(words.length).toBeGreaterThan(500)
    const plain = new Set(['true', 'false', 'none', 'session', 'until-deleted', 'other'])
    for (const {path, word, list, meaning} of words) {
      const known = list === undefined ? meaning?.en : said(definitions.en, list, word)
      if (!plain.has(word))
        expect([formatPath(path), word, known]).toEqual([formatPath(path), word, expect.any(String)])
    }
  })

  test('every field of any policy is one that was offered beside its neighbours', () => {
    fc.assert(
      fc.property(arbitraryPolicy(), (policy) => {
        for (const {path, sort, parts} of everyPart(readParts(stringify(policy)))) {
          if (sort !== 'map') continue
          const present = parts.map(({path}) => String(path.at(-1)))
          const offered = fieldsAt(path, present.slice(1)).map(({name}) => name)
          expect(offered).toContain(present[0])
        }
      })
    )
  })

  test('required fields come first, and fields that rule each other out are not offered together', () => {
    expect(
      fieldsAt([])
        .slice(0, 3)
        .map(({name, required}) => [name, required])
    ).toEqual([
      ['title', true],
      ['language', true],
      ['organisation', true]
    ])
    const names = fieldsAt(['practices', 0], ['does', 'data']).map(({name}) => name)
    expect(names).toContain('ground')
    expect(names).not.toContain('never')
    // A field that no shape has doesn't narrow the choice.
    expect(fieldsAt(['practices', 0], ['dose']).map(({name}) => name)).toContain('never')
  })

  test('says what is written after the colon', () => {
    const holds = (name: string): unknown => fieldsAt([]).find((field) => field.name === name)?.holds
    expect(['title', 'organisation', 'regimes', 'sections'].map(holds)).toEqual([
      'scalar',
      'map',
      'list',
      'list'
    ])
  })

  test('knows terms, the words of choices, countries, and nothing else', () => {
    expect(wordAt(['regimes', 0], 'gdpr')?.list).toBe('regimes')
    expect(wordAt(['practices', 0, 'choice', 'kind'], 'opt-in')?.meaning?.fr).toContain('accepte')
    expect(wordAt(['organisation', 'address', 'country'], 'IE')?.meaning).toMatchObject({
      en: 'Ireland',
      de: 'Irland',
      es: 'Irlanda'
    })
    expect(wordAt(['title'], 'gdpr')).toBeUndefined()
    expect(wordsAt(['sale', 'related'])).toEqual([])
  })
})

describe('ids', () => {
  test('an entry that is renamed at every place leaves any policy a policy', () => {
    let renamed = 0
    fc.assert(
      fc.property(arbitraryPolicy(), fc.nat(), (policy, index) => {
        const text = stringify(policy)
        const places = idPlaces(readParts(text), text)
        const place = places[index % Math.max(1, places.length)]
        fc.pre(place !== undefined)
        renamed++
        const all = sameId(places, place.start)
        const changed = [...all]
          .sort((a, b) => b.start - a.start)
          .reduce((text, {start, end}) => `${text.slice(0, start)}a-fresh-id${text.slice(end)}`, text)
        expect(parsePolicy(changed).problems.map(formatProblem)).toEqual([])
        expect(idPlaces(readParts(changed), changed).filter(({id}) => id === 'a-fresh-id')).toHaveLength(
          all.length
        )
      })
    )
    expect(renamed).toBeGreaterThan(20)
  })

  test('are found in quotation marks, in bodies and in links', () => {
    const text = `recipients: [{id: "mail", name: Post}]
sections:
  - id: cookies
    kind: cookies
    body: We send by {{recipients.mail.name}}; see [Cookies](#cookies) and [other](#else).
practices:
  - {does: share, with: [{recipient: 'mail'}]}
`
    const places = idPlaces(readParts(text), text)
    expect(
      places.map(({table, id, names, start, end}) => [table, id, names, text.slice(start, end)])
    ).toEqual([
      ['recipients', 'mail', true, 'mail'],
      ['sections', 'cookies', true, 'cookies'],
      ['recipients', 'mail', false, 'mail'],
      ['sections', 'cookies', false, 'cookies'],
      ['sections', 'else', false, 'else'],
      ['recipients', 'mail', false, 'mail']
    ])
    expect(sameId(places, text.indexOf("'mail'") + 2)).toHaveLength(3)
    expect(sameId(places, 0)).toEqual([])
  })

  test.each([
    ['order-records', true],
    ['Order records', false]
  ])('%s', (text, is) => {
    expect(isId(text)).toBe(is)
  })
})

describe('findSentence', () => {
  const text = `title: We never sell data
sections:
  - kind: sale
    body: |
      Words first.

      We **never** sell
      [data](https://atlas.example/we-never). Ever.
`
  const root = readParts(text)

  test('finds a quotation through emphasis, links and line breaks, and in bodies only', () => {
    const {start, end} = findSentence(root, text, 'We never sell data.') ?? {start: 0, end: 0}
    expect(text.slice(start, end)).toBe('We **never** sell\n      [data')
  })

  test.each(['We always sell data.', '', '…'])('finds nothing for “%s”', (quote) => {
    expect(findSentence(root, text, quote)).toBeUndefined()
  })
})

/** Every path of the model, the first entry for each list; `address` within `address` is no deeper than that. */
function everyPath(path: Path): Path[] {
  if (path.length > 6) return []
  const inner = fieldsAt(path).map(({name}) => [...path, name])
  const entry = [...path, 0]
  const isList = wordsAt(entry).length > 0 || fieldsAt(entry).length > 0
  return [path, ...[...inner, ...(isList ? [entry] : [])].flatMap((next) => everyPath(next))]
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value)
}
