import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {regimes as knownRegimes, type Regime} from '@policy-gen/schema'
import {writeWhole} from '../../writing/write.js'
import {loadConfiguration} from '../../configuration/load.js'
import {findFiles, policyFiles, proseFiles} from '../../files/find.js'
import {withoutIgnored} from '../../files/ignore.js'
import type {LintedFile} from '../../lint/finding.js'
import {configuredRules} from '../../lint/configured.js'
import {fixText} from '../../lint/fix.js'
import {lintText} from '../../lint/lint-text.js'
import {ruleIds, type RuleChoice} from '../../lint/rule-set.js'
import {nearest} from '../arguments.js'
import {UsageError, type ExitStatus, type Flags, type Invocation} from '../command.js'
import {decode, UnreadableError} from '../../files/decode.js'
import {filesOf} from '../operands.js'
import type {Terminal} from '../terminal.js'
import {reportFor} from './report.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const choice = await choiceOf(flags, terminal)
  const mostWarnings = numberOf(flags, 'max-warnings')
  const report = await reportFor(flags, terminal, isInput(operands))
  const counts = {error: 0, warning: 0, note: 0}
  let unreadable = false
  const tell = (file: LintedFile): void => {
    const findings = flags.on('quiet')
      ? file.findings.filter(({severity}) => severity === 'error')
      : file.findings
    for (const {severity} of file.findings) counts[severity]++
    report.tell({...file, findings})
  }

  if (isInput(operands)) await lintInput(flags, terminal, choice, tell)
  else {
    const found = await findFiles(
      operands,
      [...proseFiles, ...policyFiles.map((pattern) => pattern.replace(',ts,js', ''))],
      terminal.cwd
    )
    const files = await withoutIgnored(
      filesOf(found, 'Markdown, HTML or policy file'),
      operands,
      terminal.cwd
    )
    for (const path of files) {
      try {
        tell(await lintFile(path, terminal.cwd, flags, choice))
      } catch (error) {
        // One file that cannot be read doesn't keep the others back.
        if (!(error instanceof UnreadableError)) throw error
        unreadable = true
        terminal.stderr.write(`${error.message}\n`)
      }
    }
  }
  report.close()
  if (unreadable) return 2

  const tooMany =
    mostWarnings === undefined ? counts.warning > 0 && !flags.on('quiet') : counts.warning > mostWarnings
  return counts.error > 0 || tooMany ? 1 : 0
}

/** `-` is standard input. */
function isInput(operands: readonly string[]): boolean {
  return operands.length === 1 && operands[0] === '-'
}

async function lintFile(path: string, cwd: string, flags: Flags, choice: RuleChoice): Promise<LintedFile> {
  const whole = resolve(cwd, path)
  const text = await read(whole, path)
  const source = {text, path, cwd}
  if (!flags.on('fix') && !flags.on('fix-dry-run'))
    return {path, text, findings: await lintText(source, choice)}
  const fixed = await fixText(source, choice)
  if (flags.on('fix') && fixed.text !== text) await writeWhole(whole, fixed.text)
  return {path, ...fixed}
}

async function read(whole: string, path: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = await readFile(whole)
  } catch (error) {
    throw new UnreadableError(
      `${path}  This file cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}) — check its permissions.`
    )
  }
  return decode(bytes, path)
}

async function lintInput(
  flags: Flags,
  {stdin, stdout, cwd}: Terminal,
  choice: RuleChoice,
  tell: (file: LintedFile) => void
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const path = flags.value('stdin-path') ?? 'stdin.md'
  const text = decode(Buffer.concat(chunks), path)
  if (!flags.on('fix')) {
    tell({path, text, findings: await lintText({text, path, cwd}, choice)})
    return
  }
  // The mended text is the output; what is left is told on standard error by the report.
  const fixed = await fixText({text, path, cwd}, choice)
  stdout.write(fixed.text)
  tell({path, ...fixed})
}

async function choiceOf(flags: Flags, terminal: Terminal): Promise<RuleChoice> {
  const configured = configuredRules(await loadConfiguration(terminal.cwd, flags.value('config')))
  const regimes = flags.values('regime')
  for (const name of regimes) await known(name, Object.keys(knownRegimes), 'regime')
  const rules = flags.values('rule').map((word) => word.split('=') as [string, string?])
  for (const [id] of rules) await known(id, ruleIds, 'rule')
  const preset = flags.value('preset') ?? configured.preset
  return {
    ...configured,
    preset: preset === 'strict' ? 'strict' : 'recommended',
    regimes:
      regimes.length > 0
        ? regimes.filter((name): name is Regime => name in knownRegimes)
        : (configured.regimes ?? []),
    only: rules.filter(([, value]) => value !== 'off').map(([id]) => id),
    off: rules.filter(([, value]) => value === 'off').map(([id]) => id)
  }
}

async function known(name: string, names: readonly string[], noun: string): Promise<void> {
  if (names.includes(name)) return
  const suggestion = await nearest(name, names)
  throw new UsageError(
    `There is no ${noun} “${name}” — ${suggestion ? `did you mean ${suggestion}?` : `there are ${names.join(', ')}.`}`
  )
}

function numberOf(flags: Flags, name: string): number | undefined {
  const text = flags.value(name)
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new UsageError(`--${name} takes a number, not “${text}”.`)
  return Number(text)
}
