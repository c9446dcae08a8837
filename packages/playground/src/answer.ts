/** What the page asks the worker. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly kind: Kind
  /** The law whose requirements are shown, or none. */
  readonly law: string
  /** Whether to make all safe fixes first, and answer for the result. */
  readonly fix: boolean
}

export type Kind = 'markdown' | 'html' | 'policy'

/**
 * The worker's first message: the laws that it knows. The page has no list of its own, so that it loads
 * sooner.
 */
export interface Welcome {
  readonly laws: readonly {readonly name: string; readonly label: string}[]
}

/** The worker's answer. Offsets count in its text. */
export interface Answer {
  readonly id: number
  /** The text that the answer is about: if it was fixed, not the one of the question. */
  readonly text: string
  readonly findings: readonly ShownFinding[]
  readonly contradictions: readonly ShownContradiction[]
  readonly requirements: readonly ShownRequirement[]
}

export interface Span {
  readonly start: number
  readonly end: number
}

export interface ShownFinding extends Span {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  readonly note: string
  readonly url: string
  /** Possible replacements, safe ones first. */
  readonly replacements: readonly string[]
}

export interface ShownContradiction {
  readonly explanation: string
  readonly sentences: readonly Span[]
}

export interface ShownRequirement {
  readonly id: string
  readonly disclosure: string
  readonly citation: string
  readonly url: string
  readonly when: string
  /** Where the text discloses it; `undefined` if no sign of it was found. */
  readonly stated: Span | undefined
}
