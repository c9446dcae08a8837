import type {Disclosure, Section} from '@policy-gen/schema'
import {ComposeError} from './compose-error.js'
import type {Composition, PolicyPath} from './composition.js'
import {fillBody} from './fill-body.js'
import {generate} from './generate.js'
import {headingOf, markHeading} from './heading.js'

/** A composed section. */
interface SectionText {
  readonly kinds: readonly Disclosure[]
  /** The words of the heading. */
  readonly heading: string | undefined
  /**
   * The heading with its marks, and with whatever separates it from the text. Empty if the section is left
   * out.
   */
  readonly head: string
  /** Ends with a line ending, unless it is empty. */
  readonly text: string
}

/** Writes one section: the author's own body, or what its templates write from the facts. */
export function composeSection(section: Section, index: number, composition: Composition): SectionText {
  const kinds = kindsOf(section)
  const heading = headingOf(section.heading, kinds, ['sections', index], composition.tag)
  const text =
    section.body === undefined
      ? endLine(generated(kinds, ['sections', index], composition))
      : ownText(section.body, ['sections', index, 'body'], composition)
  if (heading === undefined) return {kinds, heading, head: '', text}
  // `body: ''` is a heading without text under it.
  const written = text !== '' || section.body !== undefined
  return {
    kinds,
    heading: written ? heading.text : undefined,
    head: written ? markHeading(heading, text) : '',
    text
  }
}

function kindsOf({kind}: Section): readonly Disclosure[] {
  if (kind === 'other') return []
  return typeof kind === 'string' ? [kind] : kind
}

function ownText(body: string, path: PolicyPath, composition: Composition): string {
  return endLine(fillBody(body, path, composition, (kind) => generate(kind, path, composition)))
}

function generated(kinds: readonly Disclosure[], path: PolicyPath, composition: Composition): string {
  if (kinds.length === 0) {
    throw new ComposeError('No facts belong to a section of the kind “other” — give it a body', path)
  }
  return kinds
    .map((kind) => generate(kind, path, composition))
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The last line of a text ends like any other. Empty text stays empty. */
function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
