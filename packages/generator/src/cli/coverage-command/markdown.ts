import type {DocumentStanding} from '../../statements/document-coverage.js'
import {reasonsOf} from '../../statements/reasons.js'

/** A table to keep with a policy, or to send to somebody. */
export function markdownTable(file: string, on: string, standings: readonly DocumentStanding[]): string {
  const rows = standings.map((standing) => {
    const {citation, url, disclosure} = standing.requirement
    return [
      `[${cell(citation)}](${url})`,
      cell(disclosure.en),
      words[standing.status],
      cell(reasonsOf(standing).join(' '))
    ]
  })
  const table = [
    ['Citation', 'Requirement', 'Status', 'By or because'],
    ['---', '---', '---', '---'],
    ...rows
  ]
  return `## ${file}\n\nLaw as of ${on}. A checklist, not legal advice.\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`
}

const words = {met: 'met', unmet: '**not met**', 'not-applicable': 'not applicable'} as const

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
}
