/**
 * Text as it is compared with a quote: the words alone, without line breaks, Markdown's marks,
 * the targets of links and the kinds of blank space.
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
