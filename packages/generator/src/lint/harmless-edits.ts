import type {Nodes} from 'mdast'
import {applyEdits, type Edit} from 'remark-preset-lint-policy/internal'
import {markdownTree} from './markdown-tree.js'

/**
 * Those edits that change no name in a Markdown text. Rules look at the characters around a fix, but Markdown has more cases
 * than they know: the lost space of `[a]: b \u2028` would make a definition of a line. So edits are tried, all at once at
 * first; if a name changes by them, halves of them are.
 *
 * @param ofTargets whether the edits are meant to change the targets of links, but nothing else
 */
export async function harmlessEdits(
  text: string,
  edits: readonly Edit[],
  ofTargets = false
): Promise<readonly Edit[]> {
  if (edits.length === 0) return edits
  const namesIn = ofTargets ? kindsOfNamesIn : allNamesIn
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
async function allNamesIn(text: string): Promise<string> {
  return namesIn(
    text,
    (url) => (/^#|@/.test(url) ? [] : [url]),
    (tag) => tag
  )
}

/** The same, but only that there is an address or an attribute, whatever it holds. */
async function kindsOfNamesIn(text: string): Promise<string> {
  return namesIn(
    text,
    () => [''],
    (tag) => tag.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g, '=')
  )
}

async function namesIn(
  text: string,
  ofUrl: (url: string) => readonly string[],
  ofMarkup: (markup: string) => string
): Promise<string> {
  const names: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') names.push(...(node.value.match(markup) ?? []).map(ofMarkup))
    else if (node.type === 'inlineCode') names.push(node.value)
    if ('url' in node) names.push(...ofUrl(node.url))
    if ('identifier' in node) names.push(node.identifier)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(await markdownTree(text))
  return names.join('\n')
}

/** What has no end goes on to the end of the text, so that nothing is searched twice. */
const markup =
  /<!--[^]*?(?:-->|$)|<script>[^]*?(?:<\/script>|$)|<style>[^]*?(?:<\/style>|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'<>])*>/gi
