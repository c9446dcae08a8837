/** @typedef {import('mdast').Nodes} Nodes */

/**
 * Everything in a Markdown text that something else may refer to, and that a fix must therefore leave alone: tags, comments,
 * scripts, code within lines, labels, and the targets of links. Fixes may turn `http:` into `https:`, and make an address
 * whole.
 *
 * @param {Nodes} tree
 */
export function namesIn(tree) {
  /** @type {string[]} */
  const names = []
  /** @param {Nodes} node */
  const visit = (node) => {
    if (node.type === 'html') names.push(...(node.value.match(markup) ?? []).map(secure))
    else if (node.type === 'inlineCode') names.push(node.value)
    else if ('url' in node && !/^#|@/.test(node.url))
      names.push(secure(node.url.replace(/^www\./, 'https://www.')))
    if ('identifier' in node) names.push(node.identifier)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return names
}

const markup =
  /<!--[^]*?-->|<script>[^]*?<\/script>|<style>[^]*?<\/style>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi

/** Browsers drop the line breaks of an address. @param {string} words */
const secure = (words) =>
  words.replace(/((?:href|src)[\s="']*|^)https?[\t\n\r]*(?::|&#0*58;?|&colon;)/gi, '$1https:')
