/** A placeholder: the text between double braces in a body. */
export interface Placeholder {
  /**
   * - `fact`: `{{organisation.name}}` is replaced by a fact of the policy
   * - `part`: `{{> cookies}}` is replaced by what is written from the facts
   * - `escape`: `\{{` writes two braces
   * - `broken`: braces that are none of these
   */
  readonly kind: 'fact' | 'part' | 'escape' | 'broken'
  /** The fact or the disclosure that is named. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The placeholders of a body, in order.
 *
 * A body is data and is never compiled: this is all the syntax there is.
 *
 * @example findPlaceholders('We are {{organisation.name}}.') // [{kind: 'fact', name: 'organisation.name', …}]
 */
export function findPlaceholders(body: string): Placeholder[] {
  const placeholders: Placeholder[] = []
  for (let at = body.indexOf('{{'); at !== -1;) {
    const placeholder = readPlaceholder(body, at)
    placeholders.push(placeholder)
    at = body.indexOf('{{', placeholder.end)
  }
  return placeholders
}

function readPlaceholder(body: string, start: number): Placeholder {
  if (body[start - 1] === '\\') return {kind: 'escape', name: '', start: start - 1, end: start + 2}
  const match = pattern(start).exec(body)
  if (!match) return {kind: 'broken', name: '', start, end: start + 2}
  const [found, arrow, name = ''] = match
  return {kind: arrow ? 'part' : 'fact', name, start, end: start + found.length}
}

function pattern(start: number): RegExp {
  const sticky = /\{\{[ \t]*(?:(>)[ \t]*)?([A-Za-z0-9$_-]+(?:\.[A-Za-z0-9$_-]+)*)[ \t]*\}\}/y
  sticky.lastIndex = start
  return sticky
}

/** Replaces every placeholder with what `write` makes of it; `\{{` becomes `{{`. */
export function fillPlaceholders(body: string, write: (placeholder: Placeholder) => string): string {
  let filled = ''
  let at = 0
  for (const placeholder of findPlaceholders(body)) {
    filled += body.slice(at, placeholder.start)
    filled += placeholder.kind === 'escape' ? '{{' : write(placeholder)
    at = placeholder.end
  }
  return filled + body.slice(at)
}
