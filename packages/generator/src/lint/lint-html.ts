import {linesOf, type Edit} from 'remark-preset-lint-policy/text'
import type {Finding} from './finding.js'
import {outlineOf} from './html-outline.js'
import {lintMarkdown, type Source} from './lint-markdown.js'
import type {RuleChoice} from './rule-set.js'

/** Rules about how Markdown is written, which a page is not. */
const aboutMarkdown = ['policy-no-pseudo-heading', 'policy-no-pseudo-list', 'policy-facts-in-prose']

/** What the rules find in the text of a page, with places in its source. */
export async function lintHtml(source: Source, choice: RuleChoice = {}): Promise<Finding[]> {
  const off = [...(choice.off ?? []), ...aboutMarkdown]
  const anchors = choice.options?.['policy-no-broken-anchor']
  const options = {
    ...choice.options,
    // Tags are blank in the outline, and the anchors that they set with them.
    'policy-no-broken-anchor':
      anchors === false
        ? false
        : {also: anchorsIn(source.text), ...(typeof anchors === 'object' ? anchors : {})},
    // White space says nothing in a page.
    'policy-no-odd-characters': withoutSpaces(choice.options?.['policy-no-odd-characters'])
  }
  const findings = await lintMarkdown({...source, text: outlineOf(source.text)}, {...choice, off, options})
  const lines = linesOf(source.text)
  return findings.map(({fix, ...finding}) => ({
    ...finding,
    // The outline has other lines than the page; offsets are the same.
    start: lines.pointAt(finding.start.offset),
    end: lines.pointAt(finding.end.offset),
    ...(fix && writable(fix) && {fix: {...fix, text: escape(fix.text)}}),
    choices: finding.choices.filter((choice) => !choice.includes('\n')).map(escape)
  }))
}

function withoutSpaces(options: unknown): unknown {
  return options === false ? false : {spaces: false, ...(typeof options === 'object' ? options : {})}
}

function anchorsIn(html: string): string[] {
  return [...html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? ''
  )
}

/** What begins a new block in Markdown would not do so in a page. */
function writable({text}: Edit): boolean {
  return !text.includes('\n')
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
