import {diffPolicies, formatPath, parsePolicy, type Policy} from '@policy-gen/schema'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import * as z from 'zod'
import {composeDocument, type ComposedDocument} from '../../compose/compose.js'
import {ComposeError} from '../../compose/compose-error.js'
import {documentCoverage} from '../../statements/document-coverage.js'
import {language, laws, policyOf, policyText} from './fields.js'
import {defineTool, RefusedInput, type Registration} from './tool.js'

export const validatePolicyTool: Registration = defineTool({
  name: 'validate_policy',
  title: 'Validate a policy file',
  description:
    'Whether a policy file is valid: every unknown field or term, contradiction and broken reference, with its place and what to do.',
  input: z.object({policy: policyText}),
  output: z.object({
    valid: z.boolean(),
    problems: z.array(
      z.object({
        message: z.string(),
        path: z.string().describe('Where in the policy, such as `practices[3].data[0]`.'),
        line: z.number().optional(),
        column: z.number().optional(),
        suggestion: z.string().optional().describe('What could replace it.')
      })
    )
  }),
  call({policy}) {
    const {problems} = parsePolicy(policy)
    return {
      valid: problems.length === 0,
      problems: problems.map(({message, path, line, column, suggestion}) => ({
        message,
        path: formatPath(path),
        ...(line !== undefined && {line}),
        ...(column !== undefined && {column}),
        ...(suggestion !== undefined && {suggestion})
      }))
    }
  }
})

export const coverageTool: Registration = defineTool({
  name: 'coverage',
  title: 'Which requirements a policy meets',
  description:
    'Every requirement of the laws that a policy answers to: the facts that meet it, or what to declare. What is not met is a question for the person, never something to make up.',
  input: z.object({
    policy: policyText,
    regimes: laws.optional().describe('Default: the laws that the policy names.'),
    on: z.iso.date().optional().describe('The day whose law applies, such as 2026-01-31. Default: today.'),
    language: language.default('en')
  }),
  output: z.object({
    on: z.string(),
    met: z.number(),
    unmet: z.number(),
    requirements: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['met', 'unmet', 'not-applicable']),
        disclosure: z.string(),
        citation: z.string(),
        url: z.string(),
        by: z.array(z.string()).optional().describe('The facts that meet it.'),
        add: z.array(z.string()).optional().describe('What to declare, if it is true.'),
        why: z.string().optional().describe('Why it does not apply.')
      })
    )
  }),
  async call({policy, regimes, on = new Date().toISOString().slice(0, 10), language}) {
    const standings = await withLanguages(() =>
      writtenOr(() => documentCoverage(policyOf(policy), {regimes, on}))
    )
    return {
      on,
      met: standings.filter(({status}) => status === 'met').length,
      unmet: standings.filter(({status}) => status === 'unmet').length,
      requirements: standings.map((standing) => {
        const {id, disclosure, citation, url} = standing.requirement
        return {
          id,
          status: standing.status,
          disclosure: disclosure[language],
          citation,
          url,
          ...(standing.status === 'met' && {by: standing.by.map(({fact}) => fact)}),
          ...(standing.status === 'unmet' && {add: standing.add.map((sentence) => sentence[language])}),
          ...(standing.status === 'not-applicable' && {why: standing.why[language]})
        }
      })
    }
  }
})

/** A policy that can't be written is refused, with the reasons. */
function writtenOr<T>(write: () => T): T {
  try {
    return write()
  } catch (error) {
    throw error instanceof ComposeError ? new RefusedInput(error.message) : error
  }
}

export const diffTool: Registration = defineTool({
  name: 'diff',
  title: 'What changed between two policies',
  description:
    'The facts that changed from one policy file to another, each in a plain sentence, starting with those that matter to people; and the sections that were reworded.',
  input: z.object({before: policyText, after: policyText, language: language.default('en')}),
  output: z.object({
    material: z.array(z.string()).describe('Changes that people must be informed of.'),
    other: z.array(z.string()),
    sections: z.array(
      z.object({section: z.string(), change: z.enum(['added', 'removed', 'changed', 'moved'])})
    )
  }),
  call({before, after, language}) {
    const {facts, sections} = diffPolicies(policyOf(before), policyOf(after))
    const sentences = (wanted: boolean): string[] =>
      facts.filter(({material}) => material === wanted).map(({sentence}) => sentence[language])
    return {
      material: sentences(true),
      other: sentences(false),
      sections: sections.map(({section, change}) => ({section, change}))
    }
  }
})

export const composeTool: Registration = defineTool({
  name: 'compose',
  title: 'Write the policy',
  description:
    'The privacy policy composed from a policy file, as Markdown or as a whole HTML page. It states what is declared, and nothing else.',
  input: z.object({policy: policyText, format: z.enum(['markdown', 'html']).default('markdown')}),
  output: z.object({format: z.enum(['markdown', 'html']), text: z.string()}),
  async call({policy: text, format}) {
    const policy = policyOf(text)
    const document = composed(policy)
    return {format, text: format === 'html' ? await pageFrom(policy, document) : document.markdown}
  }
})

function composed(policy: Policy): ComposedDocument {
  try {
    return composeDocument(policy)
  } catch (error) {
    if (error instanceof ComposeError) throw new RefusedInput(error.message)
    throw error
  }
}

/** Pages need a parser of their own, which is loaded only for them. */
async function pageFrom(policy: Policy, document: ComposedDocument): Promise<string> {
  const {pageOf} = await import('../../page/page-of.js')
  const {render} = await import('../../page/render.js')
  return render(document.markdown, pageOf(policy, document))
}
