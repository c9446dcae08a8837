import {regimes} from '@policy-gen/schema/vocabulary'
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

/** Every current law. */
const all = Object.keys(regimes)
  .map((name) => `\`${name}\``)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')

test.each<[AnyPolicyRule, unknown, string]>([
  [
    missingDisclosure,
    {regimes: ['gdpr', 'gpdr']},
    'Unknown value `gpdr` of `regimes` in policy-missing-disclosure — did you mean `gdpr`?'
  ],
  [
    noStaleDate,
    {regimes: ['zzzzzzzz']},
    `Unknown value \`zzzzzzzz\` of \`regimes\` in policy-no-stale-date — use ${all}.`
  ],
  [
    missingDisclosure,
    {regimes: 'gdpr'},
    '`regimes` in policy-missing-disclosure takes a list of texts, not "gdpr"'
  ],
  [
    missingDisclosure,
    {regime: ['gdpr']},
    'Unknown option `regime` of policy-missing-disclosure — did you mean `regimes`?'
  ],
  [
    missingDisclosure,
    {baseline: 'no'},
    '`baseline` in policy-missing-disclosure takes true or false, not "no"'
  ],
  [
    missingDisclosure,
    {on: '2024-02-31'},
    '`on` in policy-missing-disclosure takes a day such as "2026-01-31", not "2024-02-31"'
  ],
  [readability, {words: Number.NaN}, '`words` in policy-readability takes a number from 0 on, not NaN'],
  [noPlaceholder, 'TODO', 'policy-no-placeholder takes an object of options, not "TODO"'],
  [noPlaceholder, ['TODO'], 'policy-no-placeholder takes an object of options, not ["TODO"]'],
  [noPseudoList, {deep: true}, 'Unknown option `deep` of policy-no-pseudo-list — there are none.']
])('reports invalid options with what is expected (%$)', async (plugin, options, message) => {
  expect(await complaint(plugin, options)).toEqual([`remark-lint:${plugin.rule.id} ${message}`])
})

test('reports an unknown entry of the catalogue and suggests the nearest one', async () => {
  const [message] = await complaint(outdatedReference, {except: ['do-not-trak']})
  expect(message).toContain(
    'Unknown value `do-not-trak` of `except` in policy-no-outdated-reference — did you mean `do-not-track`?'
  )
})

test.each([undefined, null, true, {}, {allow: ['TODO']}, {allow: undefined}, ['error', {allow: []}], false])(
  'accepts valid options: %j',
  async (options) => {
    expect(await complaint(noPlaceholder, options)).toEqual([])
  }
)
