import type {Root} from 'hast'
import {sanitize, type Schema} from 'hast-util-sanitize'
import {linkSchemes} from '../templates/safe-link.js'

/**
 * Keeps only what a policy's text needs: no script, no style, no form, no frame, no event handler, and no
 * link except to `http`, `https`, `mailto`, `tel` and places in the page.
 */
export function clean(tree: Root): Root {
  const cleaned = sanitize(tree, schema)
  return cleaned.type === 'root' ? cleaned : {type: 'root', children: []}
}

const schema: Schema = {
  strip: ['script', 'style', 'template', 'iframe', 'noscript', 'title', 'textarea', 'select', 'svg', 'math'],
  ancestors: {
    caption: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    li: ['ol', 'ul'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table']
  },
  tagNames: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'blockquote',
      'pre',
      'hr',
      'div',
      'address',
      'details',
      'summary'
    ],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'bdo',
      'br',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q'
    ],
    ...['s', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
    // Both become text, by `plain-media.ts`.
    ...['img', 'input']
  ],
  attributes: {
    '*': ['dir', 'lang'],
    a: ['href'],
    abbr: ['title'],
    dfn: ['title'],
    img: ['alt', 'src'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['reversed', 'start'],
    td: ['colSpan', 'rowSpan', 'style'],
    th: ['colSpan', 'rowSpan', 'scope', 'style'],
    time: ['dateTime']
  },
  required: {},
  protocols: {href: [...linkSchemes], src: ['http', 'https']},
  clobber: [],
  allowComments: false,
  allowDoctypes: false
}
