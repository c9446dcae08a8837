import {withoutHidden} from 'remark-preset-lint-policy/internal'

/**
 * Markdown as its reader sees it: without comments and hidden elements. They are replaced with spaces, so
 * that lines stay where they are.
 *
 * @example visible('We keep it <!-- for 3 years -->.') // 'We keep it                      .'
 */
export function visible(markdown: string): string {
  if (!markdown.includes('<')) return markdown
  // A document is written hundreds of times to see what it states: parsing it would take too long.
  const code = codeIn(markdown)
  const starts = [0, ...code.map(({end}) => end)]
  return withoutHidden(
    markdown,
    starts.map((start, place) => ({start, end: code[place]?.start ?? markdown.length}))
  )
}

/** Fenced blocks, and code within a line: there, a comment is shown. */
function codeIn(markdown: string): {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = []
  let fence: {readonly mark: string; readonly start: number} | undefined
  for (const {index, 0: line} of markdown.matchAll(/.+/g)) {
    const mark = /^(?:```|~~~)/.exec(line)?.[0]
    if (fence) {
      if (mark !== fence.mark) continue
      found.push({start: fence.start, end: index + line.length})
      fence = undefined
    } else if (mark !== undefined) fence = {mark, start: index}
    else {
      for (const {index: at, 0: span} of line.matchAll(/`[^`]+`/g))
        found.push({start: index + at, end: index + at + span.length})
    }
  }
  return fence ? [...found, {start: fence.start, end: markdown.length}] : found
}
