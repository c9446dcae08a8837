import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {commandLinePage} from '../cli/documentation/command-line-page.js'
import {commands} from '../cli/commands.js'
import {run} from '../cli/run.js'
import type {OutputFormat} from './format.js'
import type * as index from './index.js'

/** All that a new format needs: this, and its name in the list. */
const shout = vi.hoisted((): OutputFormat<'shout'> => ({
  name: 'shout',
  ending: '.shout.txt',
  write: ({document}) => Promise.resolve(document().markdown.toUpperCase())
}))

vi.mock('./index.js', async (original) => {
  const {formatNames, formatOf} = await original<typeof index>()
  return {
    formatNames: [...formatNames, shout.name],
    formatOf: (name: index.Format | 'shout') => (name === 'shout' ? shout : formatOf(name))
  } satisfies Record<keyof typeof index, unknown>
})

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-formats-'))
  writeFileSync(
    join(cwd, 'policy.yaml'),
    'title: Privacy\nlanguage: en\norganisation: {name: Atlas}\nsections:\n  - kind: security\n    body: We lock the door.\n'
  )
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

async function policyGen(...words: string[]): Promise<{status: number; err: string}> {
  let err = ''
  const status = await run(words, {
    cwd,
    env: {},
    stdin: Readable.from([]),
    stdout: {write: () => undefined},
    stderr: {write: (text: string) => (err += text)}
  })
  return {status, err}
}

function written(): string {
  return readFileSync(join(cwd, 'policy.shout.txt'), 'utf8')
}

describe('a format that is in the list', () => {
  test('is built by its name', async () => {
    expect(await policyGen('build', '--format', 'shout')).toEqual({status: 0, err: ''})
    expect(written()).toContain('WE LOCK THE DOOR.')
  })

  test('is one of all', async () => {
    expect((await policyGen('build', '--format', 'all')).status).toBe(0)
    expect(written()).toContain('WE LOCK THE DOOR.')
  })

  test('is taken by the configuration', async () => {
    writeFileSync(join(cwd, 'policy-gen.config.json'), '{"formats": ["shout"]}')
    expect(await policyGen('build')).toEqual({status: 0, err: ''})
    expect(written()).toContain('WE LOCK THE DOOR.')
  })

  test('is suggested where its name is misspelled, and is in the documentation', async () => {
    expect((await policyGen('build', '--format', 'shot')).err).toContain('shout')
    expect(commandLinePage(commands)).toContain('shout')
  })
})

test('the page on formats has a row for each', async () => {
  const {formatNames, formatOf} = await vi.importActual<typeof index>('./index.js')
  const page = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8')
  for (const name of formatNames)
    expect(page).toMatch(new RegExp(`\\| \`${name}\` +\\| \`policy${formatOf(name).ending}\``))
})
