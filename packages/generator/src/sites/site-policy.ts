import type {ParseOptions, Policy, Problem} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import {attempt} from '../writing/attempt.js'
import {partsInEnglish} from '../writing/in-english.js'
import {outputsOf, type OutputOptions} from '../writing/outputs.js'

/** How policies are written for a site: with templates and a theme of one's own, or with ours. */
export type SiteOptions = Omit<OutputOptions, 'fragment'> & Pick<ParseOptions, 'maxSize'>

/** A policy as a site takes it. */
export interface SitePolicy {
  readonly title: string
  readonly language: string
  /** To go within a page. */
  readonly html: string
  readonly markdown: string
  readonly facts: Policy
}

/** A policy with what to warn of, or what keeps it from being written. */
type SiteAnswer =
  | {readonly output: SitePolicy; readonly warnings: readonly Problem[]}
  | {readonly problems: readonly Problem[]}

/** Read a policy file and write what a site takes of it, or report what is wrong. */
export async function sitePolicy(file: string, options: SiteOptions): Promise<SiteAnswer> {
  const loaded = await loadPolicy(file, options)
  const {policy, problems, todos} = loaded
  // What is still to be written would be missing from what is published.
  if (!policy || problems.length + todos.length > 0) return {problems: [...problems, ...todos]}
  const write = outputsOf(policy, {...options, fragment: true})
  const attempted = await attempt(
    async () => ({
      title: policy.title,
      language: policy.language,
      html: await write('html'),
      markdown: await write('md'),
      facts: policy
    }),
    loaded
  )
  if ('problems' in attempted) return attempted
  return {
    ...attempted,
    warnings: partsInEnglish(policy, {...options, formats: ['html', 'md']}).map(loaded.place)
  }
}
