import {withoutHidden} from 'remark-preset-lint-policy/text'

/**
 * Markdown as its reader sees it: without comments and hidden elements. What is left out becomes blank, so
 * that lines stay where they are.
 *
 * @example visible('We keep it <!-- for 3 years -->.') // 'We keep it                      .'
 */
export function visible(markdown: string): string {
  if (!markdown.includes('<')) return markdown
  // A document is written hundreds of times to see what it tells: its tree would take too long.
  const code = [...markdown.matchAll(/^(`{3,}|~{3,})[^]*?(?:^\1|$(?![^]))|(`+)(?!`)[^`\n]*\2(?!`)/gm)]
  const ends = [0, ...code.map(({index, 0: text}) => index + text.length)]
  const starts = [...code.map(({index}) => index), markdown.length]
  return withoutHidden(
    markdown,
    ends.map((start, place) => ({start, end: starts[place] ?? markdown.length}))
  )
}
