/** What the command line says about a policy in the language of its readers. */
export interface ReportWords {
  readonly difference: {
    readonly title: string
    readonly material: string
    readonly other: string
    readonly none: string
    /** What happened to the words of a section. */
    readonly section: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', (name: string) => string>>
  }
  /** A fact that is declared, but not in the document, since the policy doesn't answer to the law that asks for it. */
  readonly unansweredLaw: (fact: string, regime: string) => string
  /** A fact that is declared, but not in the document. */
  readonly unstated: (fact: string) => string
}
