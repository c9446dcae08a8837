/** How many marks of inline markup a piece of Markdown has: `*a* [b](c)` has four. */
export function marksIn(text: string): number {
  const mark = /[!&*<[\]_`~]/g
  let count = 0
  while (mark.test(text)) count++
  return count
}
