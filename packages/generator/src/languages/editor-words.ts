/** What the language server says about a policy file, in the language of the policy. */
export interface EditorWords {
  readonly answers: string
  readonly askedFor: string
  readonly data: string
  readonly ground: string
  readonly noNewName: string
  readonly purposes: string
  readonly sensitive: string
  readonly statement: string
  readonly commonGround: string
  /** `and 3 others` */
  readonly others: (count: number) => string
  /** `GDPR: 3 requirements not met` */
  readonly unmet: (law: string, count: number) => string
  /** Why a text can't be the new id of an entry. */
  readonly badId: (id: string) => string
  /** Another entry of the list already has that id. */
  readonly takenId: (id: string, table: string) => string
  /** What a law requires and the policy doesn't say; the message of the rule is in English. */
  readonly missing: (about: MissingItem) => string
  /** What quick fixes are called in a menu. */
  readonly fixes: FixWords
}

export interface MissingItem {
  readonly english: string
  /** One sentence without its full stop. */
  readonly what: string
  readonly citation: string
  /** The heading of the section that could say it. */
  readonly section: string
}

export interface FixWords {
  readonly all: string
  readonly remove: string
  readonly space: string
  readonly noBreakSpace: string
  readonly replace: (text: string) => string
}
