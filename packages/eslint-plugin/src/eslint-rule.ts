import type {RuleDefinition, RuleDefinitionTypeOptions, SourceLocation} from '@eslint/core'

/** A rule as ESLint accepts it, for any language. */
export type EslintRule = RuleDefinition<Types>

interface Types extends RuleDefinitionTypeOptions {
  MessageIds: keyof typeof messages
  RuleOptions: unknown[]
  ExtRuleDocs: {readonly recommended: boolean}
}

/** The message of every rule, which is just that of the finding. */
export const messages = {
  finding: '{{message}}',
  replace: 'Replace it with “{{text}}”'
} as const

/** A finding in a file. Offsets count in the text as ESLint has it, without a BOM. */
export interface Found {
  readonly loc: SourceLocation
  readonly start: number
  readonly end: number
  readonly message: string
  /** A safe replacement. */
  readonly fix?: string | undefined
  /** What the fix changes at other places. */
  readonly also?: readonly {readonly start: number; readonly end: number; readonly text: string}[]
  /** Replacements that a person may choose from. */
  readonly choices: readonly string[]
  /** Where else a chosen replacement belongs. */
  readonly elsewhere?: readonly {readonly start: number; readonly end: number}[]
}

/** Reports a finding: a safe replacement as a fix, the others as suggestions. */
export function report(
  context: Parameters<EslintRule['create']>[0],
  {loc, start, end, message, fix, also = [], choices, elsewhere = []}: Found
): void {
  context.report({
    loc,
    messageId: 'finding',
    data: {message},
    ...(fix !== undefined && {
      fix: (fixer) => [
        fixer.replaceTextRange([start, end], fix),
        ...also.map((other) => fixer.replaceTextRange([other.start, other.end], other.text))
      ]
    }),
    suggest: choices.map((text) => ({
      messageId: 'replace',
      data: {text},
      fix: (fixer) =>
        [{start, end}, ...elsewhere].map((place) => fixer.replaceTextRange([place.start, place.end], text))
    }))
  })
}
