import {createHash} from 'node:crypto'
import {labels, regimes} from '@policy-gen/schema'
import {packageFile} from '../../files/package-file.js'
import {plural} from '../../text/plural.js'
import type {FailedFile, Finding, LintedFile, Report} from '../finding.js'

/**
 * A page for people who prefer one: the numbers, and each finding in its context, sortable and searchable.
 * One file without outside requests; without scripts, only sorting and searching are missing.
 */
export function htmlReport(write: (text: string) => unknown): Report {
  const rows: string[] = []
  const failures: FailedFile[] = []
  const counts = {files: 0, error: 0, warning: 0, note: 0}
  const byRule = new Map<string, number>()
  const byLaw = new Map<string, number>()
  return {
    add(file) {
      counts.files++
      const lines = file.text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
      for (const finding of file.findings) {
        counts[finding.severity]++
        count(byRule, finding.rule)
        const law = lawOf(finding)
        if (law !== undefined) count(byLaw, law)
        rows.push(rowOf(finding, file, lines))
      }
    },
    fail: (file) => failures.push(file),
    close() {
      const found = counts.error + counts.warning + counts.note
      const summary =
        found === 0
          ? `Nothing found in ${plural(counts.files, 'file')}`
          : `${plural(counts.error, 'error')}, ${plural(counts.warning, 'warning')}, ${plural(counts.note, 'note')} in ${plural(counts.files, 'file')}`
      write(head(summary))
      write(failed(failures))
      write(bars('By rule', 'Rule', byRule))
      write(bars('By law', 'Law', byLaw))
      if (rows.length > 0) write(tableHead)
      for (const row of rows) write(row)
      if (rows.length > 0) write('</tbody></table></div>\n')
      write(`</main>\n<script>${packageFile('report/report.js')}</script>\n</body>\n</html>\n`)
    }
  }
}

function head(summary: string): string {
  const [style, script] = [packageFile('report/report.css'), packageFile('report/report.js')]
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<title>Findings in privacy policies</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Findings in privacy policies</h1>
<p>${escape(summary)}</p>
</header>
<main>
`
}

/** Files that were not checked come first: what is missing from a report is worse than what is in it. */
function failed(failures: readonly FailedFile[]): string {
  if (failures.length === 0) return ''
  const items = failures.map(({error}) => `<li>${escape(error)}</li>`)
  return `<h2>Not checked</h2>\n<ul class="error">\n${items.join('\n')}\n</ul>\n`
}

/** The most frequent comes first. */
function bars(title: string, name: string, counted: ReadonlyMap<string, number>): string {
  if (counted.size === 0) return ''
  const most = Math.max(...counted.values())
  const rows = [...counted]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .map(
      ([what, number]) =>
        `<tr><th scope="row">${escape(what)}</th><td class="number">${number}</td><td><meter min="0" max="${most}" value="${number}" aria-label="${escape(what)}">${number}</meter></td></tr>`
    )
  return `<h2>${title}</h2>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr><th scope="col">${name}</th><th scope="col" class="number">Findings</th><th scope="col">Share</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
`
}

const columns = ['File', 'Place', 'Severity', 'Rule', 'Finding']

const tableHead = `<h2 id="all">All findings</h2>
<div class="filter">
<label>Search <input type="search"></label>
<label>Severity <select><option value="">all</option><option>error</option><option>warning</option><option>note</option></select></label>
<output></output>
</div>
<div class="scroll" role="region" aria-labelledby="all" tabindex="0"><table id="findings">
<thead><tr>${columns.map((name) => `<th scope="col"><button type="button" disabled>${name}</button></th>`).join('')}</tr></thead>
<tbody>
`

const weights = {error: 0, warning: 1, note: 2} as const

function rowOf(finding: Finding, {path}: LintedFile, lines: readonly string[]): string {
  const {severity, rule, url, message, start} = finding
  const name = url === undefined ? escape(rule) : `<a href="${escape(url)}">${escape(rule)}</a>`
  const place = `${path} ${start.line}:${start.column}`
  return `<tr data-severity="${severity}"><td data-key="${escape(place)}">${escape(path)}</td><td data-key="${start.line}.${String(start.column).padStart(6, '0')}">${start.line}:${start.column}</td><td data-key="${weights[severity]}" class="${severity}">${severity}</td><td>${name}</td><td>${escape(message)}${contextOf(finding, lines)}</td></tr>\n`
}

/** How much of a line is shown before a place, and from the place on. */
const before = 60
const after = 120

/** The words of the finding, in their line. */
function contextOf({start, end}: Finding, lines: readonly string[]): string {
  const line = lines[start.line - 1] ?? ''
  const from = start.column - 1
  const to = Math.min(end.line === start.line ? end.column - 1 : line.length, from + after)
  const begin = Math.max(0, from - before)
  const close = Math.min(line.length, to + before)
  if (to <= from || line.slice(begin, close).trim() === '') return ''
  const lead = `${begin > 0 ? '…' : ''}${line.slice(begin, from)}`
  const tail = `${line.slice(to, close)}${close < line.length ? '…' : ''}`
  return `<pre>${escape(lead)}<mark>${escape(line.slice(from, to))}</mark>${escape(tail)}</pre>`
}

function lawOf({requirement}: Finding): string | undefined {
  const [id = ''] = requirement?.split('.') ?? []
  if (id === 'baseline') return 'Common ground'
  return isRegime(id) ? labels.en.lawNames[id] : undefined
}

function isRegime(id: string): id is keyof typeof regimes {
  return Object.hasOwn(regimes, id)
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}

/**
 * A character that is invisible, or would change the direction of the text around it, becomes a visible one.
 */
function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => (/[\t\n\r]/.test(character) ? ' ' : '·'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
