import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {parsePolicy} from '../parse/parse-policy.js'

const plain =
  'title: P\nlanguage: en\norganisation: {name: A}\nsections:\n  - kind: other\n    heading: false\n    body: |\n      Hello\n'
const read = parsePolicy(plain).policy

/** The first problem, as `line:column message`. */
function reported(text: string | Uint8Array, path = 'policy.yaml'): string {
  const {policy, problems} = parsePolicy(text, {path})
  expect(policy).toBeUndefined()
  const [first] = problems
  return `${first?.line ?? '-'}:${first?.column ?? '-'} ${first?.message ?? ''}`
}

describe('sources that mean harm', () => {
  test('aliases that multiply the file are stopped', () => {
    const levels = Array.from({length: 12}, (_, level) => {
      const names = Array.from({length: 9}, () => (level === 0 ? 'lol' : `*a${level - 1}`))
      return `k${level}: &a${level} [${names.join(', ')}]`
    })
    expect(reported(levels.join('\n'))).toContain('Aliases multiply this file')
  })

  test('so are aliases of a long text', () => {
    const long = `title: &a ${'word '.repeat(10_000)}end\nk:\n`
    expect(reported(long + '  - *a\n'.repeat(30))).toContain('Aliases multiply this file')
    expect(reported(long + '  - *a\n'.repeat(10))).not.toContain('Aliases multiply this file')
  })

  test.each(['title: &a [*a]', 'title: &a {x: *a}', 'title: &a {x: {y: [*a]}}'])(
    'an anchor that loops is reported: %s',
    (text) => {
      expect(reported(text)).toContain('is inside its own anchor')
    }
  )

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused', (key) => {
    expect(reported(`${plain}${key}: {polluted: true}\n`)).toMatch(/^9:1 .*can't be a key/)
    expect(reported(`{"${key}": {"polluted": true}}`, 'policy.json')).toMatch(/^1:2 .*can't be a key/)
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    ['the same key', 'a: 1\n'.repeat(200_000).slice(0, 999_999), '2:1 `a` appears twice: keep one.', 20],
    [
      'the same key in a list of fields',
      `{${'a: 1, '.repeat(100_000)}}`,
      '1:8 `a` appears twice: keep one.',
      20
    ],
    [
      'the same key within a field',
      `k:\n${'  a: 1\n'.repeat(100_000)}`,
      '3:3 `a` appears twice: keep one.',
      20
    ],
    ['a comma', `[${','.repeat(900_000)}`, '1:3 Nothing is before this comma: take it out.', 20]
  ])(
    '%s again and again is reported a few times, and not what the rest would lack',
    (_, text, first, count) => {
      expect(reported(text)).toBe(first)
      const {problems} = parsePolicy(text)
      expect(problems).toHaveLength(count)
      expect(new Set(problems.map(({message}) => message)).size).toBe(1)
    }
  )

  test.each([
    ['a list', '[a]: b\n', '1:1'],
    ['a marked list', '? [a]\n: b\n', '1:3'],
    ['a map', '{a: 1}: b\n', '1:1'],
    ['nothing', '?\n: b\n', '1:2']
  ])('%s as a key is reported a few times', (_, entry, place) => {
    const text = entry.repeat(999_990 / entry.length)
    expect(reported(text)).toBe(`${place} A key must be a word; put quotes around it if it is one.`)
    expect(parsePolicy(text).problems).toHaveLength(20)
  })

  test('the same key in many maps is not a fault', () => {
    const sections = '  - {kind: other, heading: false, body: Hello}\n'.repeat(100)
    expect(
      parsePolicy(`title: P\nlanguage: en\norganisation: {name: A}\nsections:\n${sections}`).problems
    ).toEqual([])
    const lists = Array.from({length: 100}, () => 'a: 1').join(', ')
    expect(parsePolicy(`title: [${lists}]`).problems.map(({code}) => code)).not.toContain('duplicate')
  })

  test('a file of 10 MB is refused before it is parsed', () => {
    expect(reported('x'.repeat(10_000_000))).toContain('Too large: more than 1 MB')
    expect(reported(new Uint8Array(10_000_000))).toContain('Too large: more than 1 MB')
  })

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['hyphens', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(50_000)],
    ['indentation', Array.from({length: 1000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['JSON', '{"a":'.repeat(50_000)]
  ])('nesting without end is refused: %s', (_, text) => {
    expect(reported(text)).toContain('Nested too deeply')
  })

  test.each([
    ['documents', '---\n'.repeat(100_000)],
    ['lists after one another', '[]'.repeat(100_000)],
    ['keys', Array.from({length: 30_000}, (_, index) => `k${index}: v`).join('\n')],
    ['the same key', 'a: 1\n'.repeat(30_000)],
    ['anchors', Array.from({length: 30_000}, (_, index) => `- &a${index} x`).join('\n')],
    ['tags', '!'.repeat(100_000)],
    ['comments', '# x\n'.repeat(100_000)],
    ['blocks', '|\n'.repeat(100_000)],
    ['quotation marks', '"'.repeat(50_000)]
  ])('a hundred thousand %s end with a few problems', (_, text) => {
    const {policy, problems} = parsePolicy(text)
    expect(policy).toBeUndefined()
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(60)
  })

  test('tags that would run or convert something are refused', () => {
    expect(reported(`${plain}version: !!js/function "x"\n`)).toMatch(/^9:10 .*plain data/)
    expect(reported(`${plain}version: !!binary aGk=\n`)).toContain('plain data')
    expect(reported(`${plain}version: !mine x\n`)).toMatch(/^9:10 .*plain data/)
  })

  test('a sequence that a terminal would obey is refused in the source and in a value', () => {
    expect(reported(`${plain}version: \u001B[31m\n`)).toMatch(/^9:10 Control character \(U\+001B\)/)
    expect(reported(`${plain}version: "\\e[31m"\n`)).toMatch(/^9:10 Control character \(U\+001B\)/)
  })

  test('whatever the text, the answer is a policy or problems', () => {
    const piece = fc.constantFrom(
      'title',
      'sections',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '|',
      '>',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!',
      '%',
      '#',
      '?',
      ',',
      '~',
      '<<',
      '{{',
      '\\',
      '\t',
      '\r',
      'é',
      '\uFEFF',
      '---',
      '...'
    )
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''))
    )
    fc.assert(
      fc.property(text, fc.constantFrom('policy.yaml', 'policy.json'), (source, path) => {
        const {policy, problems} = parsePolicy(source, {path})
        expect(policy === undefined).toBe(problems.length > 0)
      }),
      {numRuns: runs(500)}
    )
  })

  test('whatever the bytes, the answer is a policy or problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
        expect(parsePolicy(bytes).problems.length).toBeGreaterThan(0)
      })
    )
  })
})

describe('encodings', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')

  test.each([
    ['with a byte order mark', `\uFEFF${plain}`],
    ['with Windows line endings', plain.replaceAll('\n', '\r\n')],
    ['with old Macintosh line endings', plain.replaceAll('\n', '\r')],
    ['in UTF-8 with a byte order mark', Buffer.from(`\uFEFF${plain}`)],
    ['in UTF-16', utf16(plain)],
    ['in UTF-16, big end first', utf16(plain).swap16()]
  ])('a policy %s is read as it was meant', (_, text) => {
    expect(parsePolicy(text).policy).toEqual(read)
  })

  test('Latin-1 is refused where it stops to be UTF-8', () => {
    expect(reported(Buffer.from(`${plain}version: Mü\n`, 'latin1'))).toMatch(/^9:11 Not UTF-8 \(byte 0xfc\)/)
  })

  test('half a character of UTF-16 is refused', () => {
    expect(reported(new Uint8Array([0xff, 0xfe, 0x3d, 0xd8]))).toContain('Broken UTF-16')
  })

  test('a replacement character of the text itself is not taken for the fault', () => {
    const bytes = Buffer.concat([Buffer.from('version: \uFFFD\n'), Buffer.from([0xe9])])
    expect(reported(bytes)).toMatch(/^2:1 Not UTF-8 \(byte 0xe9\)/)
  })

  test('a NUL is reported with its place, and so is UTF-16 without a mark', () => {
    expect(reported(`${plain}\0`)).toMatch(/^9:1 Control character \(U\+0000\)/)
    expect(reported(Buffer.from(plain, 'utf16le'))).toMatch(/^1:2 Control character \(U\+0000\)/)
  })
})

describe('YAML', () => {
  test('it is YAML 1.2: NO is a country and no is a word', () => {
    expect(parsePolicy(`${plain}description: no\n`).policy?.description).toBe('no')
    expect(reported(`%YAML 1.1\n---\n${plain}`)).toMatch(/^1:1 This is read as YAML 1.2/)
  })

  test('comments, anchors and folded texts are welcome', () => {
    const text = `# a comment\n${plain}version: &v '1' # another\ndescription: *v\n`
    expect(parsePolicy(text).policy).toMatchObject({version: '1', description: '1'})
  })

  test.each([
    ['a second document', `${plain}---\ntitle: Q\n`, /^9:1 A second document begins here/],
    ['a key that is there twice', `${plain}title: Q\n`, /^9:1 `title` appears twice/],
    ['a tab', `${plain}version:\n\tx\n`, /^10:1 A tab indents this line/],
    ['a quotation mark that never closes', `${plain}version: "x\n`, /No second " closes this text/],
    ['a colon within a text', `${plain}version: a: b\n`, /^9:10 A colon makes a field out of this text/],
    ['a text that begins with @', `${plain}version: @x\n`, /^9:10 A text can't begin with `@`/],
    ['an alias without its anchor', `${plain}version: **bold**\n`, /^9:10 This alias refers to an anchor/],
    ['a key that is no word', `${plain}1: x\n`, /^9:1 A key must be a word/],
    ['a number that is none', `${plain}version: .nan\n`, /^9:10 Not a number/],
    [
      'a merge conflict',
      `<<<<<<< ours\n${plain}=======\ntitle: Q\n>>>>>>> theirs\n`,
      /^1:1 A merge conflict begins here/
    ],
    ['a list beside its field', 'title: P\nregimes: - gdpr\n', /^2:10 A list can’t begin here/],
    ['a comma as in JSON', 'title: "P",\n', /^1:11 Nothing can follow here/],
    ['a text after a quotation', "title: 'P' and Q\n", /^1:12 Nothing can follow here/],
    ['a block that begins beside its mark', 'title: |P\n', /^1:9 The text begins on the line below/],
    ['an escape that is none', 'title: "a\\q"\n', /^1:10 A backslash in quotation marks/],
    ['a directive', '%TAG\n---\ntitle: P\n', /^1:1 A line that begins with `%`/],
    ['a page of Markdown', '# P\n\nHello.\n\n## Q\n\nThere.\n', /^7:1 Neither a field nor a value/],
    [
      'a line that never ends',
      `title: P\n${'x'.repeat(1100)}: y\n`,
      /^2:\d+ The name of a field has at most 1024/
    ],
    ['two tags', 'title: !!str !!str P\n', /An anchor, a tag or an alias doesn’t fit here/],
    ['an empty file', '', /^1:1 Nothing is here — a policy is a map of fields/],
    ['a file with a text', 'hello', /^1:1 This is a text — a policy is a map of fields/]
  ])('%s is reported in plain words', (_, text, message) => {
    expect(reported(text)).toMatch(message)
  })
})

describe('JSON', () => {
  const json = JSON.stringify({
    title: 'P',
    language: 'en',
    organisation: {name: 'A'},
    sections: [{kind: 'other', heading: false, body: 'Hello\n'}]
  })

  test('it is read like YAML, with half characters put together', () => {
    expect(parsePolicy(json, {path: 'policy.json'}).policy).toEqual(read)
    expect(
      parsePolicy(json.replace('Hello', '\\uD83D\\uDE00 \\/'), {path: 'a.json'}).policy?.sections[0]?.body
    ).toBe('😀 /\n')
  })

  test.each([
    ['an extra comma', '{"title": "P",}', /^1:14 Not valid JSON/],
    ['a comment', '{"title": 1 // x\n}', /^1:12 Not valid JSON/],
    ['YAML', 'title: P', /^1:1 Not valid JSON/],
    ['the same key twice', json.replace('{', '{"title": "Q",\n'), /^2:1 `title` appears twice/],
    ['half a character', json.replace('"P"', '"\\uD83D"'), /^1:10 Half a character/]
  ])('%s is reported', (_, text, message) => {
    expect(reported(text, 'policy.json')).toMatch(message)
  })
})
