/**
 * Text that is Markdown (or HTML) already: an author's body, a rendered page. A template writes it as it
 * is, where any other value is escaped.
 *
 * The mark is a symbol, so that no policy file can forge one: YAML and JSON have no symbols.
 */
export interface Finished {
  readonly [mark]: string
  /** Symbols have no place in JSON: there it is the text under a name. */
  readonly toJSON: () => {readonly finished: string}
}

const mark: unique symbol = Symbol('finished')

/** Vouch for a text: it is written without escaping. */
export function finished(text: string): Finished {
  return {[mark]: text, toJSON: () => ({finished: text})}
}

/** The text that somebody vouched for, or `undefined` for any other value. */
export function finishedText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && mark in value ? (value as Finished)[mark] : undefined
}
