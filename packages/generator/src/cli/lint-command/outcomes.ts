import {resolve} from 'node:path'
import {newBaseline, readBaseline} from '../../lint/baseline.js'
import type {FileOutcome, Report} from '../../lint/finding.js'
import {plural} from '../../text/plural.js'
import type {ExitStatus, Flags} from '../command.js'
import type {Terminal} from '../terminal.js'

/** Handles the outcomes of all files: the report, the baseline, and the exit status. */
export interface Outcomes {
  readonly add: (outcome: FileOutcome) => void
  /** @param mostWarnings The command fails with more warnings than this. */
  readonly close: (mostWarnings: number | undefined) => Promise<ExitStatus>
}

export async function outcomesTo(report: Report, flags: Flags, {cwd, stderr}: Terminal): Promise<Outcomes> {
  const counts = {error: 0, warning: 0, note: 0, failed: 0}
  const name = flags.value('baseline')
  const path = name === undefined ? undefined : resolve(cwd, name)
  const isNew = flags.on('update-baseline')
  const written =
    name !== undefined && path !== undefined && isNew ? await newBaseline(path, name, cwd) : undefined
  const baseline =
    name !== undefined && path !== undefined && !isNew ? await readBaseline(path, name, cwd) : undefined
  return {
    add(outcome) {
      if ('error' in outcome) {
        counts.failed++
        stderr.write(`${outcome.error}\n`)
        report.fail(outcome)
        return
      }
      written?.add(outcome)
      const findings = written ? [] : (baseline?.newIn(outcome) ?? outcome.findings)
      for (const {severity} of findings) counts[severity]++
      report.add({
        ...outcome,
        findings: findings.filter(({severity}) => !flags.on('quiet') || severity === 'error')
      })
    },
    async close(mostWarnings) {
      report.close()
      if (written && counts.failed === 0)
        stderr.write(`${plural(await written.write(), 'finding')} accepted in ${name}\n`)
      if (baseline && !flags.on('quiet')) {
        const {accepted, gone} = baseline.counts()
        stderr.write(`${plural(accepted, 'finding')} accepted by ${name}\n`)
        if (gone > 0 && flags.values('rule').length === 0)
          stderr.write(
            `${plural(gone, 'entry', 'entries')} of ${name} no longer found — remove them with --update-baseline\n`
          )
      }
      if (counts.failed > 0) return 2
      const tooMany =
        mostWarnings === undefined ? counts.warning > 0 && !flags.on('quiet') : counts.warning > mostWarnings
      return counts.error > 0 || tooMany ? 1 : 0
    }
  }
}
