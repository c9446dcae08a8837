import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parsePolicy, type Policy} from '@policy-gen/schema'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {outputsOf} from './outputs.js'
import {build, type BuildOptions} from './build.js'
import {isForeign} from './foreign.js'

const example = fileURLToPath(new URL('../../../../examples/studio/policy.yaml', import.meta.url))
const source = readFileSync(example, 'utf8')

const byHand = `# Privacy policy

We are a small studio, and we like to keep things short.

## Your data

We have your name and your address, because we send you prints.

## Questions

Write to us, or call between nine and five.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-gen-foreign-'))
  writeFileSync(join(folder, 'policy.yaml'), source)
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

async function states(options: BuildOptions = {}): Promise<string[]> {
  const found: string[] = []
  for await (const event of build(['policy.yaml'], {...options, cwd: folder}))
    if (event.type === 'output') found.push(event.state)
  return found
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('a text that somebody wrote by hand', () => {
  test.each([
    ['policy.md', byHand],
    [
      'policy.html',
      `<!doctype html>\n<title>Privacy policy</title>\n${byHand.replace(/^(\w.*)$/gm, '<p>$1</p>')}`
    ],
    ['policy.md', '# X\n\nOne line of my own.\n']
  ])('is not replaced, and nothing else is written: %s', async (name, text) => {
    writeFileSync(join(folder, name), text)
    for (const mode of ['write', 'dry-run'] as const)
      await expect(states({mode})).rejects.toThrow(
        `${name}  This file does not look like an earlier build of policy.yaml — move it, write elsewhere with --out, or replace it with --force.`
      )
    expect(read(name)).toBe(text)
    expect(() => read(name === 'policy.md' ? 'policy.html' : 'policy.md')).toThrow('ENOENT')
  })

  test('is replaced with `force`, written beside with `out`, and out of date for `check`', async () => {
    writeFileSync(join(folder, 'policy.md'), byHand)
    expect(await states({mode: 'check'})).toEqual(['out-of-date', 'missing'])
    expect(await states({out: 'public'})).toEqual(['written', 'written'])
    expect(read('policy.md')).toBe(byHand)
    expect(await states({force: true})).toEqual(['written', 'written'])
    expect(read('policy.md')).toBe(read('public/policy.md'))
  })
})

describe('an earlier build is replaced', () => {
  test.each([
    ['the name of the organisation', source.replaceAll('Studio Lindgren', 'Zyx')],
    ['the language', source.replace(/^language: .*/m, 'language: fr')]
  ])('when %s changed', async (_, changed) => {
    await states()
    expect(changed).not.toBe(source)
    writeFileSync(join(folder, 'policy.yaml'), changed)
    expect(await states()).toEqual(['written', 'written'])
  })

  test('when half of its sections are gone', async () => {
    const policy = valid(source)
    const half = {...policy, sections: policy.sections.slice(0, policy.sections.length / 2)}
    for (const format of ['md', 'html', 'txt', 'json'] as const)
      expect(isForeign(await outputsOf(policy, {})(format), await outputsOf(half, {})(format))).toBe(false)
  })

  test.each([
    '',
    '# The policy of Atlas\n',
    '<title>The policy of Atlas</title>\n<h1 id="t">The policy of Atlas</h1>',
    'The policy\n==========\n',
    '\uFEFF\n\n'
  ])('when it held no words yet: %j', (text) => {
    expect(isForeign(text, byHand)).toBe(false)
  })
})

function valid(text: string): Policy {
  const {policy} = parsePolicy(text)
  if (!policy) throw new Error('The example is invalid.')
  return policy
}
