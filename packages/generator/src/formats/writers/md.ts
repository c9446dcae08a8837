import type {Policy} from '@policy-gen/schema'
import type {ComposedDocument} from '../../compose/compose.js'

/** What a site that takes Markdown may want besides the text. */
export interface MarkdownOptions {
  /** Title, description, language and dates above the text, in YAML between two lines of `---`. */
  readonly frontMatter?: boolean | undefined
  /**
   * `## Your rights {#rights}`: the ids of our HTML, for hosts that read them (VitePress, Docusaurus, Hugo,
   * Pandoc). Others would show them.
   */
  readonly headingIds?: boolean | undefined
}

/** The composed Markdown, as a host wants it. */
export function md(
  policy: Policy,
  document: ComposedDocument,
  {frontMatter = false, headingIds = false}: MarkdownOptions
): string {
  return (frontMatter ? frontMatterOf(policy) : '') + (headingIds ? withIds(document) : document.markdown)
}

function frontMatterOf({title, description, language, effective, updated}: Policy): string {
  const fields = {title, description, lang: language, date: effective, lastUpdated: updated}
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${isDate(value) ? value : quoted(value)}`]
  )
  return `---\n${lines.join('\n')}\n---\n\n`
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value)
}

/** JSON is YAML: whatever stands between its quotation marks is text. Braces could be taken for a template's. */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll('{', '\\u007b')
}

/** Sections from the last to the first, so that places before them stay. */
function withIds({markdown, sections}: ComposedDocument): string {
  return sections.reduceRight((text, {id, heading, start}) => {
    const end = text.indexOf('\n', start)
    const isMarked = heading !== undefined && /^#{1,6} /.test(text.slice(start, end))
    return isMarked ? `${text.slice(0, end)} {#${id}}${text.slice(end)}` : text
  }, markdown)
}
