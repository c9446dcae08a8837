/** What the page asks the worker. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly kind: Kind
  /** The law whose requirements are shown, or none. */
  readonly law: string
  /** Whether to make every safe fix, and answer for what comes of it. */
  readonly fix: boolean
}

export type Kind = 'markdown' | 'html' | 'policy'

/** What the worker says first: the laws that it knows. The page has no list of its own, to be there sooner. */
export interface Welcome {
  readonly laws: readonly {readonly name: string; readonly label: string}[]
}

/** What the worker found. Offsets count in the text. */
export interface Answer {
  readonly id: number
  /** The text that the answer is about: another one than was asked about, where it was fixed. */
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
  /** What may be there instead, safe ones first. */
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
  /** Where the text tells it; nothing where no sign of it was found. */
  readonly told: Span | undefined
}
