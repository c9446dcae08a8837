import type {Policy} from '@policy-gen/schema'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import policyFactsInProse from './policy-facts-in-prose.js'

const policy: Policy = {
  title: 'Privacy',
  language: 'en',
  organisation: {name: 'Atlas'},
  practices: [{never: 'sell', says: 'We never sell your data.'}],
  sections: []
}

/**
 * The paths of the policy files that are requested while a text is linted, and the number of its findings.
 */
async function asked(
  path: string,
  options: {policy?: string} = {},
  known: readonly string[] = []
): Promise<{paths: string[]; found: number}> {
  const paths: string[] = []
  const load = (path: string): Policy | undefined => {
    paths.push(path)
    return known.includes(path) ? policy : undefined
  }
  const file = new VFile({path, value: '# Privacy\n\nWe hardly ever sell your data.\n'})
  file.data.policyFiles = {load}
  const remark = unified().use(remarkParse).use(policyFactsInProse, [true, options])
  await remark.run(remark.parse(file), file)
  return {paths, found: file.messages.length}
}

describe('the policy file of a text', () => {
  test('is next to the text and has the same name', async () => {
    expect(await asked('legal/de.policy.md')).toEqual({
      paths: ['legal/de.policy.yaml', 'legal/de.policy.yml', 'legal/de.policy.json'],
      found: 0
    })
  })

  test('is the first one that exists', async () => {
    const known = ['legal/policy.yml', 'legal/policy.json']
    expect(await asked('legal/policy.md', {}, known)).toEqual({
      paths: ['legal/policy.yaml', 'legal/policy.yml'],
      found: 1
    })
  })

  test('is not looked for if the text is not named like a policy', async () => {
    expect((await asked('legal/privacy.md')).paths).toEqual([])
  })

  test.each([
    ['legal/privacy.md', 'facts/policy.yaml', 'legal/facts/policy.yaml'],
    ['privacy.md', 'policy.yaml', 'policy.yaml'],
    ['legal\\privacy.md', 'policy.yaml', 'legal\\policy.yaml'],
    ['legal/privacy.md', '/srv/policy.yaml', '/srv/policy.yaml'],
    ['legal/privacy.md', 'C:\\srv\\policy.yaml', 'C:\\srv\\policy.yaml']
  ])('of %s, named as %s, is %s', async (path, named, whole) => {
    expect(await asked(path, {policy: named}, [whole])).toEqual({paths: [whole], found: 1})
  })

  test('is never the text itself', async () => {
    expect((await asked('policy.yaml', {policy: 'policy.yaml'})).paths).toEqual([])
  })
})
