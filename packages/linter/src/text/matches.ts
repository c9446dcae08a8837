/**
 * All matches of an expression with the flag `g`, as `matchAll` finds them. That copies the expression first, and with the
 * copy V8 forgets how to run it fast.
 *
 * @example matchesIn('a1b2', /\d/g).map(([digit]) => digit) // ['1', '2']
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.global ? pattern.exec(text) : null) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
