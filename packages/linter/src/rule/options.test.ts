import {expect, test} from 'vitest'
import type {AnyPolicyRule} from './define-policy-rule.js'
import missingDisclosure from '../rules/policy-missing-disclosure.js'
import noPseudoList from '../rules/policy-no-pseudo-list.js'
import noPlaceholder from '../rules/policy-no-placeholder.js'
import noStaleDate from '../rules/policy-no-stale-date.js'
import outdatedReference from '../rules/policy-no-outdated-reference.js'
import readability from '../rules/policy-readability.js'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'

async function complaint(plugin: AnyPolicyRule, options: unknown): Promise<string[]> {
  const file = new VFile('Hello.\n')
  const processor = unified()
    .use(remarkParse)
    .use([[plugin as Plugin<[unknown], Root>, options]])
  await processor.run(processor.parse(file), file)
  return file.messages.map(({reason, source, ruleId}) => `${source}:${ruleId} ${reason}`)
}

const all = 'gdpr, uk-gdpr, eprivacy, ccpa, caloppa, coppa, lgpd, pipeda'

test.each<[AnyPolicyRule, unknown, string]>([
  [
    missingDisclosure,
    {regimes: ['gdpr', 'gpdr']},
    `policy-missing-disclosure: option “regimes” knows no “gpdr” — did you mean “gdpr”? expected one of: ${all}`
  ],
  [
    noStaleDate,
    {regimes: ['zzzzzzzz']},
    `policy-no-stale-date: option “regimes” knows no “zzzzzzzz” — expected one of: ${all}`
  ],
  [
    missingDisclosure,
    {regimes: 'gdpr'},
    'policy-missing-disclosure: option “regimes” takes a list of texts, not "gdpr"'
  ],
  [
    missingDisclosure,
    {regime: ['gdpr']},
    'policy-missing-disclosure has no option “regime” — did you mean “regimes”? expected one of: regimes, baseline, on'
  ],
  [
    missingDisclosure,
    {baseline: 'no'},
    'policy-missing-disclosure: option “baseline” takes true or false, not "no"'
  ],
  [
    missingDisclosure,
    {on: '2024-02-31'},
    'policy-missing-disclosure: option “on” takes a day such as "2026-01-31", not "2024-02-31"'
  ],
  [readability, {words: Number.NaN}, 'policy-readability: option “words” takes a number from 0 on, not NaN'],
  [noPlaceholder, 'TODO', 'policy-no-placeholder takes an object of options, not "TODO"'],
  [noPlaceholder, ['TODO'], 'policy-no-placeholder takes an object of options, not ["TODO"]'],
  [noPseudoList, {deep: true}, 'policy-no-pseudo-list has no option “deep” — it has none']
])('wrong options are told with what is expected (%$)', async (plugin, options, message) => {
  expect(await complaint(plugin, options)).toEqual([`remark-lint:${plugin.rule.id} ${message}`])
})

test('an unknown entry of the catalogue is told with the nearest', async () => {
  const [message] = await complaint(outdatedReference, {except: ['do-not-trak']})
  expect(message).toContain('option “except” knows no “do-not-trak” — did you mean “do-not-track”?')
})

test.each([undefined, null, true, {}, {allow: ['TODO']}, {allow: undefined}, ['error', {allow: []}], false])(
  'healthy options pass: %j',
  async (options) => {
    expect(await complaint(noPlaceholder, options)).toEqual([])
  }
)
