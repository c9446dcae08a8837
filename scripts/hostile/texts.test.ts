import {composeDocument, fixText, lintText, type Finding} from 'policy-gen'
import {parsePolicy} from '@policy-gen/schema'
import {extractClaims, findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, sectionsOf} from 'remark-preset-lint-policy/disclosures'
import {findMojibake, findOddCharacters} from 'remark-preset-lint-policy/mojibake'
import {findOutdatedReferences} from 'remark-preset-lint-policy/references'
import {describe, expect, test} from 'vitest'
import {hostileTexts} from './index.js'

const paths = {markdown: 'privacy.md', html: 'privacy.html', policy: 'policy.yaml'}
const size = 400

describe.each(['markdown', 'html', 'policy'] as const)('%s', (kind) => {
  test('has texts enough, each with a name of its own', () => {
    const names = hostileTexts[kind].map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(20)
  })

  test.each(hostileTexts[kind].map(({name, text}) => [name, text] as const))(
    '%s: findings have exact places, and fixing comes to an end',
    async (_, textOf) => {
      const text = textOf(size)
      const source = {text, path: paths[kind]}
      const findings = await lintText(source, {preset: 'strict'})
      expectPlaces(findings, text)
      const fixed = await fixText(source, {preset: 'strict'})
      expect((await fixText({...source, text: fixed.text}, {preset: 'strict'})).text).toBe(fixed.text)
    }
  )
})

test.each(hostileTexts.markdown.map(({name, text}) => [name, text] as const))(
  '%s: the plain functions stay within the text',
  (_, textOf) => {
    const text = textOf(size)
    const ranges = [
      ...findMojibake(text),
      ...findOddCharacters(text),
      ...findOutdatedReferences(text),
      ...recogniseDisclosures(text),
      ...sectionsOf(text),
      ...extractClaims(text)
    ]
    for (const {start, end} of ranges) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    expect(() => findContradictions(text)).not.toThrow()
  }
)

test.each(hostileTexts.policy.map(({name, text}) => [name, text] as const))(
  '%s: a policy, or problems with it',
  (_, textOf) => {
    const {policy, problems} = parsePolicy(textOf(size), {path: paths.policy})
    expect(policy === undefined).toBe(problems.length > 0)
    if (policy) expect(composeDocument(policy).markdown).not.toBe('')
  }
)

function expectPlaces(findings: readonly Finding[], text: string): void {
  for (const {start, end, fix} of findings) {
    expect(start.offset).toBeGreaterThanOrEqual(0)
    expect(end.offset).toBeGreaterThanOrEqual(start.offset)
    expect(end.offset).toBeLessThanOrEqual(text.length)
    if (!fix) continue
    expect(fix.start).toBeGreaterThanOrEqual(start.offset)
    expect(fix.end).toBeLessThanOrEqual(end.offset)
  }
}
