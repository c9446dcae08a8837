import type {Disclosure, Policy} from '@policy-gen/schema'
import {withoutNeedlessEscapes} from '../templates/needless-escapes.js'
import type {Composition, PolicyPath} from './composition.js'
import {views} from './view/index.js'
import {datesOf, summary} from './view/summary.js'
import {withoutListsOfOne} from './wording/lists-of-one.js'
import {speechIn, type Speech} from './wording/speech.js'

/** Writes what the facts of a policy say about one disclosure. Empty if they say nothing. */
export function generate(kind: Disclosure, path: PolicyPath, composition: Composition): string {
  return fill(kind, views[kind], path, composition)
}

/** A part of the opening of a document. */
const parts: Readonly<Record<'dates' | 'summary', (policy: Policy, speech: Speech) => object | undefined>> = {
  dates: datesOf,
  summary
}

/** Writes a part of the opening: the dates, or the summary. */
export function generatePart(part: keyof typeof parts, composition: Composition): string {
  return fill(part, parts[part], ['sections'], composition)
}

function fill(
  name: string,
  view: (policy: Policy, speech: Speech) => object | undefined,
  path: PolicyPath,
  {policy, tag, templates}: Composition
): string {
  const speech = speechIn(tag, path)
  const values = view(policy, speech)
  return values ? withoutNeedlessEscapes(tidy(templates.fill(`${speech.language}/${name}.md`, values))) : ''
}

/**
 * Removes the blank lines that a template leaves around parts without facts (no value contains a line
 * ending), and the second full stop after a value such as `Letterbird, Inc.` at the end of a sentence.
 */
function tidy(markdown: string): string {
  return withoutListsOfOne(
    markdown
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n{1,2}|\n{1,2}$/g, '')
      .replace(/\.(?<=\p{L}\.)(\]\([^()\s]*\))?\.(?=\s|$)/gu, '.$1')
  )
}
