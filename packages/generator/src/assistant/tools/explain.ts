import {unknownName} from '@policy-gen/schema/problems'
import * as z from 'zod'
import {meaningOf, knownIds, plainRequirement, plainRule} from '../../explanation/explanation.js'
import {language} from './fields.js'
import {defineTool, RefusedInput, type Registration} from './tool.js'

export const explainTool: Registration = defineTool({
  name: 'explain',
  title: 'Explain a finding or a requirement',
  description:
    'What a rule finds and why, with examples; what another finding means; or what a law requires, with its citation. Takes an id such as `policy-no-mojibake`, `policy-file/syntax` or `gdpr.13.1.a`.',
  input: z.object({id: z.string().max(200), language: language.default('en')}),
  output: z.object({
    kind: z.enum(['rule', 'requirement', 'finding']),
    id: z.string(),
    url: z.string().optional().describe('Where it is explained; a finding of no rule has no page.'),
    summary: z.string().describe('What the rule finds, or what is to be disclosed.'),
    why: z.string().optional(),
    citation: z.string().optional(),
    law: z.string().optional(),
    inForce: z.object({from: z.string(), until: z.string().optional()}).optional(),
    verified: z.boolean().optional().describe('Whether somebody could check the entry.'),
    examples: z.object({bad: z.array(z.string()), good: z.array(z.string())}).optional()
  }),
  call({id, language}) {
    const meaning = meaningOf(id)
    if (meaning === undefined)
      throw new RefusedInput(unknownName('rule, finding or requirement', id, knownIds()).message)
    if ('rule' in meaning) {
      const {id, url, summary, why, examples} = plainRule(meaning.rule)
      const {bad, good} = examples
      return {
        kind: 'rule' as const,
        id,
        url,
        summary: `Finds ${summary}.`,
        why,
        examples: {
          bad: bad.map(({markdown}) => markdown),
          good: good.map(({markdown}) => markdown)
        }
      }
    }
    if ('finding' in meaning) {
      const {id, summary, why} = meaning.finding
      return {kind: 'finding' as const, id, summary: `${summary}.`, why}
    }
    const {disclosure, ...requirement} = plainRequirement(meaning.requirement, language)
    const {url, citation, law, inForce, verified} = requirement
    return {
      kind: 'requirement' as const,
      id: requirement.id,
      url,
      summary: disclosure,
      citation,
      law,
      inForce,
      verified
    }
  }
})
