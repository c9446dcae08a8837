import {everyPart, type Part, type Stretch} from './parts.js'

/**
 * Where the bodies of a policy file contain the sentence that a fact quotes. Only the words count, not what
 * is between them: a body may be folded, and has marks for emphasis and links.
 *
 * @example findSentence(root, text, 'We never sell data.') // where a body has “We **never** sell\n  [data](https://…).”
 */
export function findSentence(root: Part, text: string, quote: string): Stretch | undefined {
  const wanted = wordsOf(quote).map(({word}) => word)
  if (wanted.length === 0) return undefined
  for (const {path, sort, value} of everyPart(root)) {
    if (sort !== 'scalar' || path[0] !== 'sections' || path.at(-1) !== 'body') continue
    const words = wordsOf(withoutTargets(text.slice(value.start, value.end)))
    const at = words.findIndex((_, index) =>
      wanted.every((word, offset) => words[index + offset]?.word === word)
    )
    const [first, last] = [words[at], words[at + wanted.length - 1]]
    if (first && last) return {start: value.start + first.start, end: value.start + last.end}
  }
  return undefined
}

interface Word extends Stretch {
  readonly word: string
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({index, 0: word}) => ({
    word,
    start: index,
    end: index + word.length
  }))
}

/** The target of a link is not prose. Spaces in its place keep all other offsets the same. */
function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^()\s]*\)/g, (target) => ' '.repeat(target.length))
}
