import type {Disclosure} from '@policy-gen/schema'
import type {Composition, PolicyPath} from './composition.js'
import {templateLanguage} from './wording/language.js'

/** Write what the facts of a policy say about one disclosure. Empty where they say nothing. */
export function generate(kind: Disclosure, path: PolicyPath, {tag, templates}: Composition): string {
  const language = templateLanguage(tag, path)
  return templates
    .fill(`${language}/${kind}.md`, {})
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
