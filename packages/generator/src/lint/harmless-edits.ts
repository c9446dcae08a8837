import type {Nodes} from 'mdast'
import {applyEdits, type Edit} from 'remark-preset-lint-policy/internal'
import {markdownTree} from './markdown-tree.js'

/**
 * Those edits that change no name in a Markdown text. Rules look at the characters around a fix, but Markdown has more cases
 * than they know: the lost space of `[a]: b \u2028` would make a definition of a line. So edits are tried, all at once at
 * first; if a name changes by them, halves of them are.
 */
export async function harmlessEdits(text: string, edits: readonly Edit[]): Promise<readonly Edit[]> {
  if (edits.length === 0) return edits
  const names = await namesIn(text)
  let tries = mostTries
  const isHarmless = async (some: readonly Edit[]): Promise<boolean> =>
    tries-- > 0 && (await namesIn(applyEdits(text, some))) === names
  const harmless = async (some: readonly Edit[]): Promise<readonly Edit[]> => {
    if (some.length === 0 || (await isHarmless(some))) return some
    if (some.length === 1) return []
    const middle = some.length >> 1
    const first = await harmless(some.slice(0, middle))
    const both = [...first, ...(await harmless(some.slice(middle)))]
    return both.length === first.length || (await isHarmless(both)) ? both : first
  }
  return harmless(edits)
}

/** Enough to find a few harmful edits among thousands. What was not tried is not made. */
const mostTries = 50

/**
 * Everything in a text that something else may refer to, as one string: tags, comments and scripts, code within lines, labels,
 * and addresses. Places in the text itself are named by headings, whose words are fixed alike.
 */
async function namesIn(text: string): Promise<string> {
  const names: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') names.push(...(node.value.match(markup) ?? []))
    else if (node.type === 'inlineCode') names.push(node.value)
    if ('url' in node && !/^#|@/.test(node.url)) names.push(node.url)
    if ('identifier' in node) names.push(node.identifier)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(await markdownTree(text))
  return names.join('\n')
}

/** What has no end goes on to the end of the text, so that nothing is searched twice. */
const markup =
  /<!--[^]*?(?:-->|$)|<script>[^]*?(?:<\/script>|$)|<style>[^]*?(?:<\/style>|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi
