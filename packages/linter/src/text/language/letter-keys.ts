/** A word with more letters has no groups. */
const longestWord = 30

/** A word this short is a group of its own. */
const longestGroup = 6

/**
 * The groups of a word: itself if it is short, any three of its letters and edges, and each letter that isn't English.
 *
 * @param numberOf The number of a letter, from 1; 0 for one that no sample has.
 */
export function keysOf(word: string, numberOf: (code: number) => number): (number | string)[] {
  const {length} = word
  if (length > longestWord) return []
  const keys: (number | string)[] = length <= longestGroup ? [word] : []
  let first = edge
  let second = numberOf(word.charCodeAt(0))
  for (let at = 1; at <= length; at++) {
    const third = at === length ? edge : numberOf(word.charCodeAt(at))
    // A letter that no sample has is in no group of theirs.
    if (first !== 0 && second !== 0 && third !== 0)
      keys.push((((first << letterBits) | second) << letterBits) | third)
    if (second !== 0 && word.charCodeAt(at - 1) > 0x7f) keys.push(second)
    first = second
    second = third
  }
  return keys
}

/** The samples have some 300 different letters. */
const letterBits = 10

/** The number of the edge of a word. */
const edge = (1 << letterBits) - 1
