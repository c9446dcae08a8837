/**
 * Returns the first of so many indices for which a condition holds, by bisection; it has to hold for all after that one, too. If
 * it holds for none, that is their number.
 *
 * @example bisect(words.length, (index) => words[index] >= 'm') // of sorted words, the first that doesn't begin with a to l
 */
export function bisect(count: number, holds: (index: number) => boolean, first = 0): number {
  let low = first
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
