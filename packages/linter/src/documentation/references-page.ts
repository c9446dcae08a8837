import type {OutdatedReference} from '../references/index.js'

/** The catalogue of what has gone out of date, as a page. */
export function referencesPage(references: readonly OutdatedReference[]): string {
  const kinds = [...new Set(references.map(({kind}) => kind))]
  return `# Outdated references

The ${references.length} entries behind the rule [policy-no-outdated-reference](rules/policy-no-outdated-reference.md): what is gone, since when, why,
and what to write instead. \`npm run docs\` generates this page.

${kinds.map((kind) => `## ${headings[kind]}\n\n${table(references.filter((reference) => reference.kind === kind))}`).join('\n\n')}
`
}

const headings: Readonly<Record<OutdatedReference['kind'], string>> = {
  browser: 'Browsers',
  technology: 'Technologies',
  protocol: 'Protocols and cryptography',
  standard: 'Standards',
  law: 'Laws and authorities',
  framework: 'Frameworks for transfers',
  company: 'Companies',
  service: 'Services'
}

function table(references: readonly OutdatedReference[]): string {
  const rows = references.map(({id, name, since, why, instead, source, minor}) => [
    `\`${id}\``,
    name,
    since,
    `${why} ([${source.title}](${source.url}))`,
    minor ? `${instead} (a remark)` : instead
  ])
  return [['Id', 'Reference', 'Since', 'Why', 'Instead'], ['---', '---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}
