import type {BuildEvent} from '../../writing/build.js'
import type {Flags} from '../command.js'
import {plural} from '../../text/plural.js'
import {styleFor} from '../../text/style.js'
import {problemText} from '../problems.js'
import {writeAsIs, type Terminal} from '../terminal.js'

/** Reports a build as it progresses. */
export interface BuildReport {
  tell(event: BuildEvent): void
  /** The summary at the end. */
  close(): void
}

export function reportTo(terminal: Terminal, flags: Flags): BuildReport {
  if (flags.on('json')) return jsonReport(terminal)
  return textReport(terminal, flags.on('quiet'), flags.on('dry-run'))
}

function jsonReport({stdout}: Terminal): BuildReport {
  return {
    tell: (event) => writeAsIs(stdout, `${JSON.stringify(event)}\n`),
    close: () => undefined
  }
}

const words = {
  written: 'written',
  unchanged: 'unchanged',
  missing: 'missing',
  'out-of-date': 'out of date'
} as const

function textReport(terminal: Terminal, quiet: boolean, dryRun: boolean): BuildReport {
  const style = styleFor(terminal.stdout, terminal.env)
  const counts = {written: 0, unchanged: 0, missing: 0, 'out-of-date': 0, failed: 0, warned: 0}
  const start = performance.now()
  return {
    tell(event) {
      if (event.type === 'failure') {
        counts.failed++
        for (const problem of event.problems) terminal.stderr.write(`${problemText(problem)}\n`)
        return
      }
      if (event.type === 'warning') {
        counts.warned += event.problems.length
        for (const problem of event.problems) terminal.stderr.write(`${problemText(problem)}\n`)
        return
      }
      counts[event.state]++
      const stale = event.state === 'missing' || event.state === 'out-of-date'
      if (quiet && (!stale || dryRun)) return
      const state = dryRun && stale ? 'would be written' : words[event.state]
      const colour = stale ? 'yellow' : event.state === 'written' ? 'green' : 'dim'
      const line = `${style(colour, state.padEnd(9))}  ${event.path.replace(/\p{Cc}/gu, '·')}  ${style('dim', `${bytes(event.size)}, ${event.time.toFixed(0)} ms`)}`
      terminal.stdout.write(`${line}\n`)
    },
    close() {
      if (quiet) return
      const parts = [
        counts.written > 0 && `${counts.written} written`,
        counts.missing + counts['out-of-date'] > 0 &&
          `${counts.missing + counts['out-of-date']} ${dryRun ? 'to write' : 'out of date — run “policy-gen build”'}`,
        counts.unchanged > 0 && `${counts.unchanged} unchanged`,
        counts.failed > 0 && `${counts.failed} not built`,
        counts.warned > 0 && plural(counts.warned, 'warning')
      ]
      const seconds = ((performance.now() - start) / 1000).toFixed(2)
      terminal.stdout.write(`${parts.filter(Boolean).join(', ') || 'Nothing to build'} in ${seconds} s\n`)
    }
  }
}

/** @example bytes(20480) // '20.0 kB' */
function bytes(count: number): string {
  return count < 1000 ? `${count} B` : `${(count / 1000).toFixed(1)} kB`
}
