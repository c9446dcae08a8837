/** Where in an HTML document a template is: what it may write there depends on it. */
export type HtmlPosition =
  | {readonly in: 'text'}
  | {readonly in: 'comment'}
  | {readonly in: 'tag'; readonly tag: string; readonly attribute: string}
  | {readonly in: 'value'; readonly tag: string; readonly attribute: string}
  | {readonly in: 'unquoted'; readonly tag: string; readonly attribute: string}
  | {readonly in: 'raw'; readonly tag: string}

/** Elements whose content isn't HTML: references aren't decoded there. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style'])

/**
 * Advances a position through some HTML that a template's author wrote.
 *
 * @example advance({in: 'text'}, '<a href="') // {in: 'value', tag: 'a', attribute: 'href'}
 */
export function advance(position: HtmlPosition, html: string): HtmlPosition {
  let rest = html
  while (rest !== '') [position, rest] = step(position, rest)
  return position
}

/** Reads one token: the position after it, and the rest to read. */
function step(position: HtmlPosition, html: string): [HtmlPosition, string] {
  switch (position.in) {
    case 'text':
      return inText(html)
    case 'comment':
      return until(html, '-->', {in: 'text'}, position)
    case 'raw':
      return until(html, `</${position.tag}>`, {in: 'text'}, position)
    case 'value':
      return until(html, '"', {in: 'tag', tag: position.tag, attribute: ''}, position)
    case 'tag':
    case 'unquoted':
      return inTag(position, html)
  }
}

function inText(html: string): [HtmlPosition, string] {
  const open = html.indexOf('<')
  if (open === -1) return [{in: 'text'}, '']
  if (html.startsWith('<!--', open)) return [{in: 'comment'}, html.slice(open + 4)]
  const [start, tag = ''] = /^<([!/]?[\da-z]*)/i.exec(html.slice(open)) ?? ['<']
  return [{in: 'tag', tag: tag.toLowerCase(), attribute: ''}, html.slice(open + start.length)]
}

function inTag(position: HtmlPosition & {in: 'tag' | 'unquoted'}, html: string): [HtmlPosition, string] {
  const {tag} = position
  const rest = html.slice(1)
  switch (html.charAt(0)) {
    case '>':
      return [rawElements.has(tag) ? {in: 'raw', tag} : {in: 'text'}, rest]
    case '"':
      return [{in: 'value', tag, attribute: position.attribute}, rest]
    case '=':
      return [{in: 'unquoted', tag, attribute: position.attribute}, rest]
    case ' ':
    case '\n':
      return [{in: 'tag', tag, attribute: ''}, rest]
    default:
      return [
        {
          ...position,
          attribute: position.in === 'tag' ? position.attribute + html.charAt(0) : position.attribute
        },
        rest
      ]
  }
}

function until(html: string, end: string, after: HtmlPosition, still: HtmlPosition): [HtmlPosition, string] {
  const index = html.indexOf(end)
  return index === -1 ? [still, ''] : [after, html.slice(index + end.length)]
}
