import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified, type PluggableList, type Plugin} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Example} from '../../packages/linter/src/examples/index.js'
import type {AnyPolicyRule} from '../../packages/linter/src/rule/define-policy-rule.js'
import type {PolicyMessageFields} from '../../packages/linter/src/rule/message.js'
import type {OptionValues} from '../../packages/linter/src/rule/rule.js'
import {applyEdits} from '../../packages/linter/src/text/edits.js'

export type Message = VFile['messages'][number] & PolicyMessageFields

/** A text, and all findings of a rule in it. */
interface Case {
  readonly markdown: string
  readonly options?: OptionValues
  /** If left out, the rule reports nothing. */
  readonly findings?: readonly string[]
  /** The text after all safe fixes; if left out, there are none. */
  readonly fixed?: string
  /** The choices of the findings that offer any. */
  readonly choices?: readonly (readonly string[])[]
}

/** Tests the findings of a rule that would be too much for its page. */
export function describeCases(plugin: AnyPolicyRule, cases: readonly Case[]): void {
  describe(`${plugin.rule.id}, beyond its page`, () => {
    test.each(cases)(
      '$markdown',
      async ({markdown, options, findings = [], fixed = markdown, choices = []}) => {
        const example = {markdown, ...(options && {options})}
        const messages = await lint(plugin, example)
        expect(messages.map(show)).toEqual(findings)
        expect(await fix(plugin, example)).toBe(fixed)
        const offered = messages.filter(({fixable}) => !fixable).map(({expected}) => expected ?? [])
        expect(offered.filter(({length}) => length > 0)).toEqual(choices)
      }
    )
  })
}

export async function lint(
  plugin: AnyPolicyRule,
  {markdown, options, beside = {}}: Example
): Promise<Message[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'policy-gen-rules-'))
  try {
    for (const [name, text] of Object.entries(beside)) writeFileSync(join(cwd, name), text)
    const file = new VFile({value: markdown, path: 'policy.md', cwd})
    const processor = unified().use(remarkParse).use(remarkFrontmatter).use(configured(plugin, options))
    await processor.run(processor.parse(file), file)
    return file.messages
  } finally {
    rmSync(cwd, {recursive: true})
  }
}

export function configured(plugin: AnyPolicyRule, options: object = {}): PluggableList {
  return [[plugin as Plugin<[object], Root>, options]]
}

/** A text after all safe fixes. */
export async function fix(plugin: AnyPolicyRule, example: Example): Promise<string> {
  const edits = (await lint(plugin, example)).flatMap(({place, expected, fixable, also = []}) => {
    const [text] = expected ?? []
    if (!fixable || text === undefined || !place || !('start' in place)) return []
    return [{start: place.start.offset ?? 0, end: place.end.offset ?? 0, text}, ...also]
  })
  return applyEdits(example.markdown, edits)
}

/** `1:5-1:9 What is wrong — what to do` */
export function show({place, reason}: Message): string {
  const at =
    place && 'start' in place
      ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
      : ''
  return `${at} ${reason}`
}
