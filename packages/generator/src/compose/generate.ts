import type {Disclosure} from '@policy-gen/schema'
import type {Composition, PolicyPath} from './composition.js'
import {views} from './view/index.js'
import {speechIn} from './wording/speech.js'

/** Write what the facts of a policy say about one disclosure. Empty where they say nothing. */
export function generate(kind: Disclosure, path: PolicyPath, {policy, tag, templates}: Composition): string {
  const speech = speechIn(tag, path)
  const values = views[kind](policy, speech)
  return values ? tidy(templates.fill(`${speech.language}/${kind}.md`, values)) : ''
}

/** A template may leave blank lines around what it doesn't say. No value holds a line ending. */
function tidy(markdown: string): string {
  return markdown.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}
