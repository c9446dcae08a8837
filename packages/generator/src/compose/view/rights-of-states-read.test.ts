import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {coverage, languages, parsePolicy, regimes} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {lintPolicy} from '../../lint/lint-policy.js'

const regions = (regimes['us-states'].states ?? []).map(({region}) => region)

/** What a table says about the laws isn't read as a practice of the organisation. */
describe.each(['saas', 'cycle'])('%s', (name) => {
  const file = fileURLToPath(new URL(`../../../../../examples/${name}/policy.yaml`, import.meta.url))
  const text = readFileSync(file, 'utf8')

  test('has no findings with the strict preset, and meets every requirement', async () => {
    expect((await lintPolicy({text, path: file}, {preset: 'strict'})).map(({message}) => message)).toEqual([])
    const {policy} = parsePolicy(text)
    const unmet = policy && coverage(policy, {on: '2026-11-22'}).filter(({status}) => status === 'unmet')
    expect(unmet?.map(({requirement}) => requirement.id)).toEqual([])
  })
})

test.each(languages)(
  'the rights of states contradict no promise, whichever states are named: %s',
  async (language) => {
    const granted = ['access', 'erasure', 'rectification', 'portability', 'opt-out-of-sale']
    granted.push(
      'opt-out-of-targeted-advertising',
      'opt-out-of-profiling',
      'information-on-sharing',
      'question-profiling'
    )
    for (const states of [regions, ...regions.map((region) => [region])]) {
      const text = `title: Privacy
language: ${language}
regimes: [us-states]
states: [${states.join(', ')}]
organisation: {name: Atlas, contact: {email: a@atlas.example}}
practices:
  - {does: collect, data: [ethnic-origin]}
  - {never: sell, data: [personal-data]}
sale: {sold: none, shared: none}
rights: {granted: [${granted.join(', ')}]}
sections: [{kind: collection}, {kind: sale}, {kind: rights}]
`
      const findings = await lintPolicy({text}, {preset: 'recommended'})
      const contradictions = findings.filter(({rule}) => rule === 'policy-no-contradiction')
      expect(
        contradictions.map(({message}) => message),
        states.join()
      ).toEqual([])
    }
  }
)
