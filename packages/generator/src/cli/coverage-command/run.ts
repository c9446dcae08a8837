import {resolve} from 'node:path'
import {
  formatPath,
  labels,
  regimes as knownRegimes,
  requirements,
  type Policy,
  type Profile
} from '@policy-gen/schema'
import {withLanguages} from 'remark-preset-lint-policy/languages'
import {knownNames} from '../arguments.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {ComposeError} from '../../compose/compose-error.js'
import {loadConfiguration, type LoadedConfiguration} from '../../configuration/load.js'
import {configuredTemplates, loadTemplates} from '../../files/overrides.js'
import {
  documentCoverage,
  type DocumentCoverageOptions,
  type DocumentStanding
} from '../../statements/document-coverage.js'
import type {Templates} from '../../templates/templates.js'
import {writeAsIs, type Terminal} from '../terminal.js'
import {reasonsOf} from '../../statements/reasons.js'
import {plural} from '../../text/plural.js'
import {largestOf} from '../largest.js'
import {loadPolicies} from '../policies.js'
import {styleFor, type Style} from '../../text/style.js'
import {markdownTable} from './markdown.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const regimes = await regimesOf(flags)
  const on = dayOf(flags)
  const format = flags.value('format') ?? 'pretty'
  const loaded = await loadConfiguration(terminal.cwd, flags.value('config'))
  const templates = await templatesOf(flags, loaded, terminal.cwd)
  const {policies: maxSize} = largestOf(flags, loaded)
  const style = styleFor(terminal.stdout, terminal.env)
  let status: ExitStatus = 0
  const failed = (worse: ExitStatus): void => {
    if (worse > status) status = worse
  }
  for await (const {file, policy} of loadPolicies(operands, {terminal, maxSize}, failed)) {
    const standings = await withLanguages(() => standingsOf(policy, file, {regimes, on, templates}, terminal))
    if (standings === undefined) {
      failed(1)
      continue
    }
    if (standings.some((standing) => standing.status === 'unmet')) failed(1)
    const shown = standings.filter(({status}) => isShown(status, flags))
    if (format === 'json')
      writeAsIs(terminal.stdout, `${JSON.stringify({file, on, standings: shown.map(plain)})}\n`)
    else if (format === 'markdown') terminal.stdout.write(markdownTable(file, on, shown))
    else terminal.stdout.write(pretty(file, on, standings, shown, style))
  }
  return status
}

/** `undefined` for a policy that can't be written: the reason is reported. */
function standingsOf(
  policy: Policy,
  file: string,
  options: DocumentCoverageOptions,
  terminal: Terminal
): DocumentStanding[] | undefined {
  try {
    return documentCoverage(policy, options)
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error
    terminal.stderr.write(`${file}: ${formatPath(error.path)}: ${error.message}\n`)
    return undefined
  }
}

async function templatesOf(
  flags: Flags,
  loaded: LoadedConfiguration,
  cwd: string
): Promise<Templates | undefined> {
  const typed = flags.value('templates')
  return typed === undefined ? configuredTemplates(loaded) : loadTemplates(resolve(cwd, typed))
}

function isShown(status: DocumentStanding['status'], flags: Flags): boolean {
  if (flags.on('unmet')) return status === 'unmet'
  return status !== 'not-applicable' || flags.on('all')
}

async function regimesOf(flags: Flags): Promise<readonly Profile[] | undefined> {
  const named = await knownNames('regime', flags.values('regime'), {...knownRegimes, baseline: {}})
  return named.length > 0 ? named : undefined
}

function dayOf(flags: Flags): string {
  const day = flags.value('on') ?? new Date().toISOString().slice(0, 10)
  const time = Date.parse(`${day}T00:00:00Z`)
  if (
    !/^\d{4}-\d\d-\d\d$/.test(day) ||
    Number.isNaN(time) ||
    new Date(time).toISOString().slice(0, 10) !== day
  ) {
    throw new UsageError(`--on takes a real date such as 2024-06-30, not “${day}”.`)
  }
  return day
}

const marks = {met: ['✔', 'green'], unmet: ['✘', 'red'], 'not-applicable': ['–', 'dim']} as const

function pretty(
  file: string,
  on: string,
  all: readonly DocumentStanding[],
  shown: readonly DocumentStanding[],
  style: Style
): string {
  const lines = [style('underline', file)]
  const shared = sharedReasons(shown)
  let regime = ''
  for (const standing of shown) {
    const {requirement} = standing
    if (requirement.regime !== regime) {
      regime = requirement.regime
      lines.push(`  ${style('bold', labelOf(requirement.regime))}`)
    }
    const [mark, colour] = marks[standing.status]
    lines.push(
      `    ${style(colour, mark)} ${requirement.disclosure.en}  ${style('dim', `${requirement.citation} · ${requirement.id}`)}`
    )
    for (const reason of ownReasons(standing, shared)) lines.push(`      ${style('dim', reason)}`)
  }
  lines.push(...toAdd(shown, shared, style))
  const count = (status: DocumentStanding['status']): number =>
    all.filter((standing) => standing.status === status).length
  lines.push(
    `  ${count('met')} met, ${style(count('unmet') > 0 ? 'red' : 'green', `${count('unmet')} not met`)}, ${count('not-applicable')} not applicable, under the law as of ${on}`,
    ...unchecked(all, on).map((line) => `  ${style('dim', line)}`),
    ''
  )
  return `${lines.join('\n')}\n`
}

/** Entries that could not be compared with the law don't count; their number is reported. */
function unchecked(all: readonly DocumentStanding[], on: string): string[] {
  const regimes = [...new Set(all.map(({requirement}) => requirement.regime))]
  const left = requirements({regimes, on, unverified: true}).filter(({verified}) => !verified)
  return left.length === 0
    ? []
    : [`Left out, since nobody could check them against the law: ${left.map(({id}) => id).join(', ')}`]
}

/** What is said at a requirement itself, without what is said once for several of them. */
function ownReasons(standing: DocumentStanding, shared: ReadonlyMap<string, number>): readonly string[] {
  if (standing.status !== 'unmet') return reasonsOf(standing)
  const sections = new Set(standing.add.flatMap(({section}) => section ?? []))
  return [
    ...standing.add.filter(({en, section}) => section === undefined && !shared.has(en)).map(({en}) => en),
    ...[...sections].map((section) => `Declared, but not in the document: add a section \`${section}\`.`)
  ]
}

/** What would meet several requirements at once, and the sections that are missing. */
function toAdd(
  shown: readonly DocumentStanding[],
  shared: ReadonlyMap<string, number>,
  style: Style
): string[] {
  const sections = new Set(
    shown.flatMap((standing) =>
      standing.status === 'unmet' ? standing.add.flatMap(({section}) => section ?? []) : []
    )
  )
  const lines = [...shared].map(
    ([reason, count]) => `    ${reason}  ${style('dim', plural(count, 'requirement'))}`
  )
  if (sections.size > 0)
    lines.unshift(
      `    Add these sections: ${[...sections].map((section) => `\`${section}\``).join(', ')}. Their facts are declared already.`
    )
  return lines.length > 0 ? ['', `  ${style('bold', 'To add')}`, ...lines, ''] : []
}

/** What is missing for several requirements is said once, with their number. */
function sharedReasons(shown: readonly DocumentStanding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const standing of shown) {
    if (standing.status !== 'unmet') continue
    for (const {en, section} of standing.add) {
      if (section === undefined) counts.set(en, (counts.get(en) ?? 0) + 1)
    }
  }
  return new Map([...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a))
}

function labelOf(profile: Profile): string {
  return profile === 'baseline' ? 'Common ground' : labels.en.lawNames[profile]
}

function plain(standing: DocumentStanding): object {
  const {id, regime, citation, url, disclosure} = standing.requirement
  return {
    id,
    regime,
    citation,
    url,
    disclosure: disclosure.en,
    status: standing.status,
    reasons: reasonsOf(standing)
  }
}
