import type {Policy} from '@policy-gen/schema'
import type {ComposedDocument} from '../../compose/compose.js'
import {headingIdForms, type HeadingIds} from '../heading-ids.js'

/** What a site that uses Markdown may need besides the text. */
export interface MarkdownOptions {
  /** Title, description, language and dates above the text, in YAML between two lines of `---`. */
  readonly frontMatter?: boolean | undefined
  /** How headings have the ids of our HTML, if they do. */
  readonly headingIds?: HeadingIds | undefined
}

/** The composed Markdown, as a host needs it. */
export async function md(
  policy: Policy,
  document: ComposedDocument,
  {frontMatter = false, headingIds}: MarkdownOptions
): Promise<string> {
  const text = headingIds === undefined ? document.markdown : await withIds(policy, document, headingIds)
  return (frontMatter ? frontMatterOf(policy) : '') + text
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

/**
 * JSON is YAML: anything between its quotation marks is text. Braces could be taken for those of a template.
 */
function quoted(value: string): string {
  return JSON.stringify(value).replaceAll('{', '\\u007b')
}

/**
 * From the last heading to the first, so that places before it stay. An underlined heading becomes one with
 * number signs, where Docusaurus looks for an id. The page is loaded only here, since Markdown alone doesn't
 * need it.
 */
async function withIds(policy: Policy, document: ComposedDocument, form: HeadingIds): Promise<string> {
  const [{pageOf}, {markedHeadings}] = await Promise.all([
    import('../../page/page-of.js'),
    import('../../page/marked-headings.js')
  ])
  const {markdown} = document
  const {anchors = []} = pageOf(policy, document)
  return markedHeadings(markdown, anchors).reduceRight(
    (text, {id, level, words, start, end}) =>
      `${text.slice(0, start)}${'#'.repeat(level)} ${headingIdForms[form](words, id)}${text.slice(end)}`,
    markdown
  )
}
