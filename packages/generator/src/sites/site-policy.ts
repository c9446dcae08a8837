import type {ParseOptions, Policy, Problem} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import {attempt} from '../writing/attempt.js'
import {partsInEnglish} from '../writing/in-english.js'
import {outputsOf, type OutputOptions} from '../writing/outputs.js'

/** How to write policies for a site: with the user's own templates and theme, or with ours. */
export type SiteOptions = Omit<OutputOptions, 'fragment'> & Pick<ParseOptions, 'maxSize'>

/** A policy as a site uses it. */
export interface SitePolicy {
  readonly title: string
  readonly language: string
  /** HTML for use within a page. */
  readonly html: string
  readonly markdown: string
  readonly facts: Policy
}

/** A policy with warnings, or the problems that keep it from being written. */
type SiteAnswer =
  | {readonly output: SitePolicy; readonly warnings: readonly Problem[]}
  | {readonly problems: readonly Problem[]}

/** Reads a policy file and writes it for a site, or reports what is wrong. */
export async function sitePolicy(file: string, options: SiteOptions): Promise<SiteAnswer> {
  const loaded = await loadPolicy(file, options)
  const {policy, problems, todos} = loaded
  // Text that is still to be written would be missing from the published policy.
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
