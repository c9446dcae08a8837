import {coverage, regimes as knownRegimes, type Profile, type Standing} from '@policy-gen/schema'
import {nearest} from '../arguments.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {loadPolicies} from '../policies.js'
import {styleFor, type Style} from '../style.js'
import {markdownTable} from './markdown.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const regimes = await regimesOf(flags)
  const on = dayOf(flags)
  const format = flags.value('format') ?? 'pretty'
  const style = styleFor(terminal.stdout, terminal.env)
  let status: ExitStatus = 0
  const failed = (): void => {
    status = 1
  }
  for await (const {file, policy} of loadPolicies(operands, terminal, failed)) {
    const standings = coverage(policy, {regimes, on})
    if (standings.some((standing) => standing.status === 'unmet')) status = 1
    const shown = standings.filter(({status}) => isShown(status, flags))
    if (format === 'json')
      terminal.stdout.write(`${JSON.stringify({file, on, standings: shown.map(plain)})}\n`)
    else if (format === 'markdown') terminal.stdout.write(markdownTable(file, on, shown))
    else terminal.stdout.write(pretty(file, on, standings, shown, style))
  }
  return status
}

function isShown(status: Standing['status'], flags: Flags): boolean {
  if (flags.on('unmet')) return status === 'unmet'
  return status !== 'not-applicable' || flags.on('all')
}

async function regimesOf(flags: Flags): Promise<readonly Profile[] | undefined> {
  const known = [...Object.keys(knownRegimes), 'baseline']
  const names = flags.values('regime')
  for (const name of names) {
    if (known.includes(name)) continue
    const suggestion = await nearest(name, known)
    throw new UsageError(
      `There is no regime “${name}” — ${suggestion ? `did you mean ${suggestion}?` : `there are ${known.join(', ')}.`}`
    )
  }
  return names.length > 0 ? names.filter((name): name is Profile => known.includes(name)) : undefined
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
  all: readonly Standing[],
  shown: readonly Standing[],
  style: Style
): string {
  const lines = [style('underline', file)]
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
    for (const reason of reasonsOf(standing)) lines.push(`      ${style('dim', reason)}`)
  }
  const count = (status: Standing['status']): number =>
    all.filter((standing) => standing.status === status).length
  lines.push(
    `  ${count('met')} met, ${style(count('unmet') > 0 ? 'red' : 'green', `${count('unmet')} not met`)}, ${count('not-applicable')} not applicable, as the law stood on ${on}`,
    ''
  )
  return `${lines.join('\n')}\n`
}

function labelOf(profile: Profile): string {
  return profile === 'baseline' ? 'Common ground' : knownRegimes[profile].name.en
}

/** By what it is met, what is to be added, or why it does not apply. */
export function reasonsOf(standing: Standing): readonly string[] {
  switch (standing.status) {
    case 'met':
      return [
        `met by ${[...new Set(standing.by.map(({fact, stated}) => (fact === stated ? fact : `${fact}, stated in ${stated}`)))].join('; ')}`
      ]
    case 'unmet':
      return standing.add.map(({en}) => en)
    case 'not-applicable':
      return [standing.why.en]
  }
}

function plain(standing: Standing): object {
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
