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
  /** The language of headings and generated parts, as a BCP 47 tag. If left out, that of the policy. */
  readonly language?: string
  /** The templates of the generated parts. If left out, the built-in ones. */
  readonly templates?: Templates
}

/** A composed document, and where each section is in it. */
export interface ComposedDocument {
  readonly markdown: string
  readonly sections: readonly ComposedSection[]
}

/** A section is `markdown.slice(start, end)`, including its heading. */
export interface ComposedSection {
  /** The index in `policy.sections`. */
  readonly index: number
  /** The anchor: the section's own id, or its kind. Unique within the document. */
  readonly id: string
  readonly kinds: readonly Disclosure[]
  /** The words of the heading, if there is one. */
  readonly heading: string | undefined
  readonly start: number
  /** Where the text below the heading begins. */
  readonly bodyStart: number
  /** The same as `start` if the policy has no facts for the section, which is then left out. */
  readonly end: number
}

/** Writes a policy as Markdown. The same policy gives the same bytes on every machine. */
export function compose(policy: Policy, options: ComposeOptions = {}): string {
  return composeDocument(policy, options).markdown
}

/** Writes a policy as Markdown, and returns where each section is in it. */
export function composeDocument(policy: Policy, options: ComposeOptions = {}): ComposedDocument {
  return composeParts(policy, options, (_, write) => write())
}

/** Writes the parts of a document one after another: the opening, and each section by its index. */
export type PartWriter = <Text>(part: 'opening' | number, write: () => Text) => Text

/** The same, part by part, so that after a small change the parts that it doesn't affect can be kept. */
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

/** Created on first use, and then kept: a thousand policies share one set. */
export function builtInTemplates(): Templates {
  opened ??= openTemplates()
  return opened
}

/** The archive notice, if the policy was found in an archive; the title, the dates and a summary. */
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

/** An imported document can mark its title in its own way: the heading of a section then has level 1. */
function title({policy}: Composition): string {
  const marked = policy.sections.some(({heading}) => typeof heading === 'object' && heading.level === 1)
  return marked ? '' : markHeading({text: policy.title, level: 1}, '')
}

/**
 * `cookies`, `cookies-2` … With thousands of the same name, each continues counting where the last one
 * stopped.
 */
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
