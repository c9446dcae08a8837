import {nearest} from './nearest.js'

/** What is wrong with a name, and what it most likely meant. */
export interface UnknownName {
  readonly message: string
  /** The name that was most likely meant. */
  readonly suggestion?: string
}

/** What can be added to the sentence about an unknown name. */
export interface UnknownNameOptions {
  /** Where it is: ` in `practices[0]``. */
  readonly where?: string
  /** What to do if no known name is near, instead of a list of them. */
  readonly otherwise?: string
  /** What every name begins with when it is typed: `--`. */
  readonly prefix?: string
}

/** Nobody reads a longer list. */
const most = 24

/**
 * The one sentence for an unknown name: a command, an option, a rule, a regime, a field.
 *
 * @example unknownName('regime', 'gdrp', ['gdpr', 'ccpa']).message // 'Unknown regime `gdrp` — did you mean `gdpr`?'
 * @example unknownName('regime', 'x', ['gdpr', 'ccpa']).message // 'Unknown regime `x` — use `gdpr` or `ccpa`.'
 */
export function unknownName(
  noun: string,
  name: string,
  known: readonly string[],
  {where = '', otherwise, prefix = ''}: UnknownNameOptions = {}
): UnknownName {
  const suggestion = nearest(name, known)
  const advice =
    suggestion === undefined
      ? (otherwise ??
        (known.length === 0 ? 'there are none.' : `use ${listed(known.map((word) => prefix + word))}.`))
      : `did you mean \`${prefix}${suggestion}\`?`
  return {
    message: `Unknown ${noun} \`${prefix}${shortened(name)}\`${where} — ${advice}`,
    ...(suggestion !== undefined && {suggestion})
  }
}

/** @example listed(['md', 'html', 'txt']) // '`md`, `html` or `txt`' */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, most).map((word) => `\`${word}\``)
  if (words.length > most) return `${shown.join(', ')} or one of ${words.length - most} others`
  const last = shown.pop()
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : (last ?? '')
}

/**
 * A name on one line, and no longer than a line, since it may be anything. Invisible characters are shown by
 * their codes.
 */
export function shortened(name: string): string {
  const line = name
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/[^\S ]|\p{Cc}|\p{Cf}/gu, (character) => `‹U+${codeOf(character)}›`)
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
