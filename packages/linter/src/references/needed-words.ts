/** A character of a pattern, escaped or not. */
const part = /\\(?<escaped>.)|(?<plain>[^\\])/gsu

/** Shorter ones are in most texts. */
const shortest = 3

/**
 * Words of which every match of a pattern holds at least one: of each alternative the longest run of letters that no
 * group, class or quantifier touches. Nothing where an alternative has none.
 *
 * @example neededWords('(?:google )?adwords|floc') // ['adwords', 'floc']
 */
export function neededWords(pattern: string): string[] | undefined {
  const longest: string[] = ['']
  let run = ''
  let depth = 0
  let inClass = false
  const end = (): void => {
    if (run.length > (longest.at(-1) ?? '').length) longest[longest.length - 1] = run
    run = ''
  }
  for (const {groups = {}} of pattern.matchAll(part)) {
    const {escaped, plain = ''} = groups
    if (inClass) inClass = plain !== ']'
    else if (plain === '[') {
      end()
      inClass = true
    } else if (plain === '(' || plain === ')') {
      end()
      depth += plain === '(' ? 1 : -1
    } else if (depth > 0) continue
    else if (plain === '|') {
      end()
      longest.push('')
    } else if (/[?*{]/.test(plain)) {
      // What it follows may be missing.
      run = [...run].slice(0, -1).join('')
      end()
    } else if (/[\p{L}\p{N}-]/u.test(plain)) run += plain
    else if (escaped !== undefined && !/[\p{L}\p{N}]/u.test(escaped)) run += escaped
    else end()
  }
  end()
  return longest.every((words) => words.length >= shortest) ? longest : undefined
}
