/**
 * Text as it is compared with a quote: only its words, without line breaks, Markdown's marks and the targets
 * of links, and with a single kind of blank space.
 *
 * @example quotable('_**We never\nsell**_ [data](https://atlas.example).') // 'We never sell data.'
 */
export function quotable(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:(?:[-+*>]|#{1,6}|\d{1,9}\\?[.)])[ \t]+)+/gm, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)?[^<>\s]+)>/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => (/[*_`]/.test(character) ? '' : character))
    .replace(/\\$/gm, '')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
