import {createHash} from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {gunzipSync, gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {run} from '../cli/run.js'
import type {BatchRecord} from './record.js'
import {shardLines} from './shards.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-batch-'))
  mkdirSync(join(cwd, 'in'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

async function batch(...words: string[]): Promise<{status: number; err: string}> {
  let err = ''
  const status = await run(['batch', ...words], {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: {write: () => undefined},
    stderr: {write: (text) => (err += text)}
  })
  return {status, err: err.replaceAll(`${cwd}/`, '')}
}

const policies = [
  {
    id: 'a',
    fetched: '2014-06-21',
    url: 'https://a.example/',
    text: '# Privacy\n\nWe donâ€™t sell your data.\n'
  },
  {
    id: 'b',
    fetched: '2016-01-01T10:00:00Z',
    html: '<h1>Privacy</h1><p>We use cookies to sell your e-mail address.</p>'
  },
  {id: 'c', language: 'de', text: '# Datenschutz\n\nWir verkaufen Ihre Daten nicht.\n'},
  {id: 'd', fetched: '2016-03-01', text: '# Privacy\n\nWe never share your name.\n'}
]

function shard(name: string, lines: readonly unknown[]): void {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  writeFileSync(join(cwd, 'in', name), name.endsWith('.gz') ? gzipSync(text) : text)
}

function recordsOf(name: string, folder = 'out'): BatchRecord[] {
  const lines = gunzipSync(readFileSync(join(cwd, folder, `${name}.ndjson.gz`)))
    .toString()
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as BatchRecord)
}

describe('a shard', () => {
  test('gets one record a line, with findings, disclosures and claims in the places of its text', async () => {
    shard('00000.ndjson', policies)
    expect(await batch('in', 'out', '--day', '2026-01-31')).toEqual({
      status: 0,
      err: 'in/00000.ndjson  written\n'
    })
    const [a, b, c, d] = recordsOf('00000')
    expect(a).toMatchObject({
      id: 'a',
      url: 'https://a.example/',
      fetched: '2014-06-21',
      day: '2014-06-21',
      line: 1
    })
    expect(a?.findings?.map(({rule}) => rule)).toContain('policy-no-mojibake')
    expect(b).toMatchObject({fetched: '2016-01-01', day: '2016-01-01'})
    const html = policies[1]?.html ?? ''
    const [claim] = b?.claims ?? []
    expect(html.slice(claim?.start, claim?.end)).toContain('sell your e-mail address')
    expect(c).toMatchObject({id: 'c', language: 'de', day: '2026-01-31'})
    expect(d?.claims).toMatchObject([{action: 'share', modality: 'never'}])
    expect(d?.disclosures?.map(({disclosure}) => disclosure)).toContain('sharing')
  })

  test('is held to the law of the day of each policy', async () => {
    const text = '# Privacy\n\nWe collect your name when you order in our shop.\n'
    shard('00000.ndjson', [
      {id: 'old', fetched: '2010-01-01', text},
      {id: 'new', fetched: '2024-01-01', text}
    ])
    await batch('in', 'out', '--regime', 'gdpr')
    const [old = [], recent = []] = recordsOf('00000').map(({findings = []}) =>
      findings.flatMap(({requirement = ''}) => (requirement.startsWith('gdpr.') ? requirement : []))
    )
    expect(old).toEqual([])
    expect(recent).not.toEqual([])
  })

  test('says of each line that it cannot read why, and goes on', async () => {
    shard('00000.ndjson', [
      'nonsense',
      '[]',
      {text: 'No id.'},
      {id: 'e'},
      {id: 'f', text: 1},
      {id: 'g', fetched: '2015-02-30', text: ''},
      {id: 'h', text: 'x'.repeat(3000)},
      policies[0]
    ])
    await batch('in', 'out', '--max-size', '2KB')
    const records = recordsOf('00000')
    expect(records.map(({error}) => error)).toEqual([
      'Not JSON in UTF-8 — write one object a line.',
      'Not an object.',
      '`id` has to be a text.',
      'e needs either `text` or `html`.',
      '`text` of f has to be a text.',
      '`fetched` of g has to be a day such as 2014-06-21.',
      'Line too long — raise --max-size, or leave it out.',
      undefined
    ])
    expect(records.map(({line}) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const lines = readFileSync(join(cwd, 'in/00000.ndjson'), 'utf8').trimEnd().split('\n')
    const hashes = lines.map((line) => createHash('sha256').update(line).digest('hex'))
    expect(records.map(({sha256}) => sha256)).toEqual(hashes)
  })

  test('that is there and whole is left alone; one that is cut off, or of other rules or lines, is made again', async () => {
    const path = join(cwd, 'out/00000.ndjson.gz')
    shard('00000.ndjson.gz', policies)
    await batch('in', 'out', '--day', '2026-01-31')
    const whole = readFileSync(path)
    const again = async (...words: string[]): Promise<string> =>
      (await batch('in', 'out', '--day', '2026-01-31', ...words)).err
    expect(await again()).toContain('there already')
    truncateSync(path, whole.length - 10)
    expect(await again()).toContain('written')
    expect(readFileSync(path).equals(whole)).toBe(true)
    expect(await again('--rule', 'policy-no-mojibake')).toContain('written')
    expect(await again()).toContain('written')
    shard('00000.ndjson.gz', policies.slice(1))
    expect(await again()).toContain('written')
    expect(recordsOf('00000').map(({id}) => id)).toEqual(['b', 'c', 'd'])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['00000.ndjson.gz'])
  })

  test('leaves nothing behind that could pass for its records when it cannot be read', async () => {
    shard('00000.ndjson.gz', policies)
    truncateSync(join(cwd, 'in/00000.ndjson.gz'), 100)
    expect((await batch('in', 'out')).status).toBe(2)
    expect(readdirSync(join(cwd, 'out'))).toEqual([])
  })

  test('that cannot be read is an error of its own, and the others get their records', async () => {
    shard('00000.ndjson', policies)
    for (const name of ['00001.ndjson.gz', '00002.ndjson.gz']) shard(name, policies)
    writeFileSync(join(cwd, 'in/00001.ndjson.gz'), 'no gzip at all')
    truncateSync(join(cwd, 'in/00002.ndjson.gz'), 100)
    mkdirSync(join(cwd, 'in/00003.ndjson'))
    shard('00004.ndjson', policies)
    const {status, err} = await batch('in', 'out')
    expect(status).toBe(2)
    expect(err.split('\n')).toEqual([
      'in/00000.ndjson  written',
      'policy-gen: in/00001.ndjson.gz  Not a whole gzip file — write it again.',
      'policy-gen: in/00002.ndjson.gz  Not a whole gzip file — write it again.',
      expect.stringMatching(/^policy-gen: .*folder/),
      'in/00004.ndjson  written',
      ''
    ])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['00000.ndjson.gz', '00004.ndjson.gz'])
  })

  test('has a number of its own, whichever of two is named', async () => {
    for (const name of ['00000.ndjson', '00000.ndjson.gz', '00001.ndjson']) shard(name, policies)
    for (const name of ['in', 'in/00000.ndjson', 'in/00000.ndjson.gz']) {
      const {status, err} = await batch(name, 'out')
      expect(status).toBe(2)
      expect(err).toMatch(/has the same number — give each shard one of its own\.\n$/)
    }
    expect((await batch('in/00001.ndjson', 'out')).status).toBe(0)
  })

  test('is never overwritten by its records', async () => {
    shard('00000.ndjson.gz', policies)
    symlinkSync('in', join(cwd, 'link'))
    const before = readFileSync(join(cwd, 'in/00000.ndjson.gz'))
    for (const words of [
      ['in', 'in'],
      ['in', 'link'],
      ['link', 'in/.'],
      ['in/00000.ndjson.gz', 'in']
    ]) {
      const {status, err} = await batch(...words)
      expect(status).toBe(2)
      expect(err).toContain('The shards are here — write the records to another folder.')
    }
    expect(readFileSync(join(cwd, 'in/00000.ndjson.gz')).equals(before)).toBe(true)
  })

  test('that is whole takes the leftovers of killed runs away, and nobody else’s', async () => {
    shard('00000.ndjson', policies)
    mkdirSync(join(cwd, 'out'))
    for (const name of ['.00000.old.tmp', '.00000.new.tmp', '.00001.old.tmp', '.00000.old'])
      writeFileSync(join(cwd, 'out', name), '')
    const yesterday = Date.now() / 1000 - 86_400
    for (const name of ['.00000.old.tmp', '.00001.old.tmp', '.00000.old'])
      utimesSync(join(cwd, 'out', name), yesterday, yesterday)
    await batch('in', 'out')
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      '.00000.new.tmp',
      '.00000.old',
      '.00001.old.tmp',
      '00000.ndjson.gz'
    ])
  })

  test('needs a folder for its records', async () => {
    shard('00000.ndjson', policies)
    writeFileSync(join(cwd, 'out'), 'mine')
    const {status, err} = await batch('in', 'out')
    expect(status).toBe(2)
    expect(err).toContain('out  A file is in the way of a folder')
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('mine')
  })

  test.each([
    [['in'], 'batch takes a folder of shards'],
    [['gone', 'out'], 'gone  No such file — check the name.'],
    [['in', 'out'], 'in  No shards'],
    [['in/notes.txt', 'out'], 'Not a shard'],
    [['in', 'out', '--day', 'today'], '--day takes a day such as 2014-06-21, not “today”.'],
    [['--merge'], '--merge takes one folder of records.'],
    [['--merge', 'in'], 'No records']
  ])('%j is refused', async (words, message) => {
    if (words[0] === 'in/notes.txt') writeFileSync(join(cwd, 'in/notes.txt'), '')
    const {status, err} = await batch(...words)
    expect(status).toBe(2)
    expect(err).toContain(message)
  })
})

describe('a merge', () => {
  test('is the same whatever the shards', async () => {
    shard('00000.ndjson', policies)
    await batch('in', 'one', '--day', '2026-01-31')
    rmSync(join(cwd, 'in/00000.ndjson'))
    policies.forEach((policy, number) => {
      shard(`0000${number}.ndjson.gz`, [policy])
    })
    await batch('in', 'many', '--day', '2026-01-31')
    for (const folder of ['one', 'many']) expect((await batch('--merge', folder)).status).toBe(0)
    for (const file of ['summary.csv', 'summary.json', 'years.md', 'years.svg'])
      expect(readFileSync(join(cwd, 'many', file), 'utf8')).toBe(readFileSync(join(cwd, 'one', file), 'utf8'))
  })

  test('counts by rule, disclosure and claim, by year and language', async () => {
    shard('00000.ndjson', [...policies, 'nonsense'])
    await batch('in', 'out', '--day', '2026-01-31')
    await batch('--merge', 'out')
    const csv = readFileSync(join(cwd, 'out/summary.csv'), 'utf8')
    expect(csv).toMatch(/^kind,name,year,language,policies,times\n/)
    expect(csv).toContain('\nclaim,never share,2016,en,1,1\n')
    expect(csv).toContain('\nerrors,,,,1,1\n')
    expect(csv).toMatch(/\nrule,policy-no-mojibake,2014,[a-z]*,1,1\n/)
    const table = readFileSync(join(cwd, 'out/years.md'), 'utf8')
    expect(table.split('\n').slice(2, 4)).toEqual([
      expect.stringMatching(/^\| 2014 \| 1 \| \d+ \| \d+\.0 \|$/),
      expect.stringMatching(/^\| 2016 \| 2 \| \d+ \| \d+\.\d \|$/)
    ])
    expect(readFileSync(join(cwd, 'out/years.svg'), 'utf8')).toContain('>2016</text>')
  })
})

test.each([
  ['nonsense\n', 1],
  ['{"tool": "policy-gen 1", "line": 1}\n[]\n', 2],
  ['null\n', 1]
])('a merge names the line that is no record: %j', async (text, line) => {
  mkdirSync(join(cwd, 'out'))
  writeFileSync(join(cwd, 'out/00000.ndjson.gz'), gzipSync(text))
  const {status, err} = await batch('--merge', 'out')
  expect(status).toBe(2)
  expect(err).toBe(`policy-gen: out/00000.ndjson.gz:${line}  Not a record — write the shard again.\n`)
})

test('the lines of a shard are those of its text, however it is cut', async () => {
  const text = fc.string({unit: fc.constantFrom('a', 'é', '\n')})
  await fc.assert(
    fc.asyncProperty(text, fc.integer({min: 1, max: 5}), async (text, size) => {
      const bytes = Buffer.from(text)
      const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size)
      )
      const lines: string[] = []
      for await (const {bytes} of shardLines(Readable.from(chunks), 1000)) lines.push(bytes?.toString() ?? '')
      const whole = text.endsWith('\n') || text === '' ? text.split('\n').slice(0, -1) : text.split('\n')
      expect(lines).toEqual(whole)
    })
  )
})
