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
  /** Why an id can't be the new name of an entry. */
  readonly badId: (id: string) => string
  /** Another entry of the list has the name already. */
  readonly takenId: (id: string, table: string) => string
}
