import type {Disclosure, Policy} from '@policy-gen/schema'
import {withoutNeedlessEscapes} from '../templates/needless-escapes.js'
import {openTemplates, type Templates} from '../templates/templates.js'
import {composeSection} from './compose-section.js'
import type {Composition} from './composition.js'
import {generatePart} from './generate.js'
import {markHeading} from './heading.js'
import {pageIds} from './page-ids.js'
import {opensWithSummary} from './view/summary.js'
import {noticeTemplate} from './wording/language.js'

export interface ComposeOptions {
  /** The language of headings and generated parts, as a BCP 47 tag. Left out: the language of the policy. */
  readonly language?: string
  /** The templates of the generated parts. Left out: the built-in ones. */
  readonly templates?: Templates
}

/** A composed document, and which part of it each section became. */
export interface ComposedDocument {
  readonly markdown: string
  readonly sections: readonly ComposedSection[]
}

/** `markdown.slice(start, end)` is what a section became, its heading included. */
export interface ComposedSection {
  /** The place in `policy.sections`. */
  readonly index: number
  /** The anchor: the section's own id, or its kind. Unique within the document. */
  readonly id: string
  readonly kinds: readonly Disclosure[]
  /** The words of the heading, where there is one. */
  readonly heading: string | undefined
  readonly start: number
  /** Where the text under the heading begins. */
  readonly bodyStart: number
  /** The same as `start` where no fact is known that the section could be written from: then nothing is said. */
  readonly end: number
}

/** Write a policy as Markdown. The same policy gives the same bytes, whatever machine this runs on. */
export function compose(policy: Policy, options: ComposeOptions = {}): string {
  return composeDocument(policy, options).markdown
}

/** Write a policy as Markdown, and say which part of it each section became. */
export function composeDocument(policy: Policy, options: ComposeOptions = {}): ComposedDocument {
  return composeParts(policy, options, (_, write) => write())
}

/** What writes the parts of a document one after the other: the opening, and each section by its place. */
export type PartWriter = <Text>(part: 'opening' | number, write: () => Text) => Text

/** The same, part by part: who writes again after a small change can keep the parts that it doesn't reach. */
export function composeParts(policy: Policy, options: ComposeOptions, part: PartWriter): ComposedDocument {
  const composition: Composition = {
    policy,
    tag: options.language ?? policy.language,
    templates: options.templates ?? builtInTemplates()
  }
  const idOf = uniqueIds()
  const sections: ComposedSection[] = []
  let markdown = part('opening', () => opening(composition))
  for (const [index, section] of policy.sections.entries()) {
    const {kinds, heading, head, text} = part(index, () => composeSection(section, index, composition))
    if (head + text !== '' && markdown !== '' && section.joined !== 'line') markdown += '\n'
    const start = markdown.length
    markdown += head + text
    sections.push({
      index,
      id: idOf(section.id ?? kinds[0] ?? `section-${index + 1}`),
      kinds,
      heading,
      start,
      bodyStart: start + head.length,
      end: markdown.length
    })
  }
  return {markdown, sections}
}

let opened: Templates | undefined

/** Opened when first asked for, and then kept: a thousand policies share one set. */
export function builtInTemplates(): Templates {
  opened ??= openTemplates()
  return opened
}

/** The archive notice, where the policy was found in an archive; the title, the dates and a summary. */
function opening(composition: Composition): string {
  return [archiveNotice(composition), title(composition), ...firstLayer(composition)]
    .filter((part) => part !== '')
    .join('\n')
}

function firstLayer(composition: Composition): string[] {
  if (!opensWithSummary(composition.policy)) return []
  return (['dates', 'summary'] as const).map((part) => {
    const text = generatePart(part, composition)
    return text === '' ? '' : `${text}\n`
  })
}

function archiveNotice({policy, tag, templates}: Composition): string {
  return policy.provenance
    ? withoutNeedlessEscapes(templates.fill(noticeTemplate(tag, templates), policy.provenance))
    : ''
}

/** An imported document can mark its title in a way of its own: then the heading of a section has level 1. */
function title({policy}: Composition): string {
  const marked = policy.sections.some(({heading}) => typeof heading === 'object' && heading.level === 1)
  return marked ? '' : markHeading({text: policy.title, level: 1}, '')
}

/** `cookies`, `cookies-2` … Of thousands that want the same one, each goes on where the last one found its own. */
function uniqueIds(): (wanted: string) => string {
  const taken = new Set(pageIds)
  const counts = new Map<string, number>()
  return (wanted) => {
    let count = counts.get(wanted) ?? 1
    const numbered = (): string => (count === 1 ? wanted : `${wanted}-${count}`)
    while (taken.has(numbered())) count++
    taken.add(numbered())
    counts.set(wanted, count)
    return numbered()
  }
}
