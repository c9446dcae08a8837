import {expect, test} from 'vitest'
import {lintText} from './lint-text.js'
import type {RuleChoice} from './rule-set.js'
import {unusedDisables} from './unused-disables.js'

const mojibake = 'policy-no-mojibake'
const damaged = 'We donâ€™t.\n\n'

/** The lines of the needless comments. */
async function unusedIn(text: string, choice: RuleChoice = {}): Promise<string[]> {
  const source = {text, path: 'privacy.md'}
  const unused = await unusedDisables(source, await lintText(source, choice), choice)
  return unused.map(({start, end}) => `${start.line} ${text.slice(start.offset, end.offset)}`)
}

test('a comment that hides a finding is needed, and its neighbours are not', async () => {
  const ignore = `<!--lint ignore ${mojibake}-->\n\n`
  expect(
    await unusedIn(`${ignore}Fine.\n\n${ignore}${damaged}${ignore}Fine.\n\n${ignore}${damaged}`)
  ).toEqual([`1 ${mojibake}`, `9 ${mojibake}`])
})

test('of two that hide the same, one is needed', async () => {
  const disable = `<!--lint disable ${mojibake}-->\n\n`
  expect(await unusedIn(`${disable}${disable}${damaged}`)).toHaveLength(1)
})

test('hundreds of comments are looked at together', async () => {
  const comment = `<!--lint disable ${mojibake} policy-no-placeholder no-such-rule-->\n\n`
  expect(await unusedIn(`${comment.repeat(400)}Fine.\n`)).toHaveLength(800)
})

test('a comment for a rule that is off hides nothing', async () => {
  const text = `<!--lint disable policy-no-vague-qualifier-->\n\nWe may from time to time use it as appropriate.\n`
  expect(await unusedIn(text)).toHaveLength(1)
  expect(await unusedIn(`<!--lint disable ${mojibake}-->\n\n${damaged}`, {off: [mojibake]})).toHaveLength(1)
  expect(await unusedIn(`<!--lint disable ${mojibake}-->\n\n${damaged}`, {only: [mojibake]})).toEqual([])
})
