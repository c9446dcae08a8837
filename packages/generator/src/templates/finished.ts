/**
 * Text that is Markdown (or HTML) already: an author's body, a rendered page. A template writes it as it is;
 * any other value is escaped.
 *
 * It is marked by a symbol, so that no policy file can forge it: YAML and JSON have no symbols.
 */
export interface Finished {
  readonly [mark]: string
  /** JSON has no symbols: there, the text has a name. */
  readonly toJSON: () => {readonly finished: string}
}

const mark: unique symbol = Symbol('finished')

/** Marks a text as safe: it is written without escaping. */
export function finished(text: string): Finished {
  return {[mark]: text, toJSON: () => ({finished: text})}
}

/** The text if it is marked as safe, or `undefined` for any other value. */
export function finishedText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && mark in value ? (value as Finished)[mark] : undefined
}
