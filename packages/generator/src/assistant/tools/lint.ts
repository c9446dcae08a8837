import * as z from 'zod'
import type {Finding} from '../../lint/finding.js'
import {fixText} from '../../lint/fix.js'
import type {Source} from '../../lint/lint-markdown.js'
import {lintText} from '../../lint/lint-text.js'
import type {RuleChoice} from '../../lint/rule-set.js'
import {laws, text} from './fields.js'
import {defineTool, type Registration} from './tool.js'

const input = z.object({
  text: text.describe('The privacy policy itself.'),
  kind: z.enum(['markdown', 'html', 'policy']).default('markdown').describe('`policy` is a policy file.'),
  preset: z.enum(['recommended', 'strict']).default('recommended'),
  regimes: laws.default([]).describe('Also report what these regimes require and the text lacks.')
})

const findings = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string(),
    note: z.string().optional(),
    url: z.string().optional(),
    requirement: z.string().optional(),
    line: z.number(),
    column: z.number(),
    endLine: z.number(),
    endColumn: z.number(),
    quote: z.string().describe('The words that the finding is about.'),
    fix: z.string().optional().describe('A safe replacement, which needs no decision.'),
    choices: z.array(z.string()).describe('Possible replacements: a person has to choose.')
  })
)

export const lintTextTool: Registration = defineTool({
  name: 'lint_text',
  title: 'Lint a privacy policy',
  description:
    'Find what is missing, damaged, outdated or contradictory in the text of a privacy policy, each where it is written.',
  input,
  output: z.object({findings}),
  async call(given) {
    return {findings: (await lintText(sourceOf(given), choiceOf(given))).map(plain(given.text))}
  }
})

export const fixTextTool: Registration = defineTool({
  name: 'fix_text',
  title: 'Fix a privacy policy',
  description:
    'Make every fix that is safe without asking, such as restoring wrongly decoded characters, and change nothing else. Facts are never added.',
  input,
  output: z.object({text: z.string(), changed: z.boolean(), findings: findings.describe('What is left.')}),
  async call(given) {
    const fixed = await fixText(sourceOf(given), choiceOf(given))
    return {
      text: fixed.text,
      changed: fixed.text !== given.text,
      findings: fixed.findings.map(plain(fixed.text))
    }
  }
})

const names = {markdown: 'text.md', html: 'text.html', policy: 'policy.yaml'} as const

/** The text and nothing else: there are no files beside it, whatever its name. */
function sourceOf({text, kind}: z.output<typeof input>): Source {
  return {text, path: names[kind], policyFiles: {load: () => undefined}}
}

function choiceOf({preset, regimes}: z.output<typeof input>): RuleChoice {
  return {preset, regimes}
}

function plain(text: string): (finding: Finding) => z.input<typeof findings>[number] {
  return ({start, end, fix, choices, ...finding}) => ({
    ...finding,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    quote: text.slice(start.offset, end.offset),
    ...(fix && {fix: fix.text}),
    choices: [...choices]
  })
}
