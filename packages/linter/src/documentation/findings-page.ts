import type {VFileMessage} from 'vfile-message'

/** A document, and the findings of the presets in it. */
export interface DocumentFindings {
  readonly name: string
  readonly presets: readonly {readonly preset: string; readonly messages: readonly VFileMessage[]}[]
}

/** A page that lists the findings in documents, for readers to check. */
export function findingsPage(documents: readonly DocumentFindings[]): string {
  const parts = documents.flatMap(({name, presets}) => [
    `## ${name}`,
    ...presets.flatMap(({preset, messages}) => [
      `### ${name}, ${preset}`,
      messages.length === 0 ? 'Nothing.' : table(messages)
    ])
  ])
  return `# Findings in the three archived policies

What the recommended preset finds in \`examples/*/original.md\`, and what it finds in addition under each law, as of 2026-11-20. The
places are lines and columns; the words are those at the place. \`npm run docs\` generates this page.

${parts.join('\n\n')}
`
}

function table(messages: readonly VFileMessage[]): string {
  const rows = messages.map(({line, column, actual, reason, ruleId}) => [
    `${line ?? ''}:${column ?? ''}`,
    actual === undefined ? '' : code(excerpt(actual)),
    cell(reason),
    `[${ruleId ?? ''}](rules/${ruleId ?? ''}.md)`
  ])
  return [['Place', 'Words', 'Finding', 'Rule'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, (space) => (space.includes('\n') ? ' ⏎ ' : space))
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** In code, so that nothing in it is read as Markdown; invisible characters are written out. */
function code(text: string): string {
  const shown = text.replace(
    /[^\S ]|\p{Cf}|\p{Co}/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  )
  return shown.trim() === '' ? '' : `\`\` ${shown.replaceAll('|', String.raw`\|`)} \`\``
}

function cell(text: string): string {
  return text.replace(/[|<>*_[\]`\\]/g, String.raw`\$&`).replace(/\s+/g, ' ')
}
