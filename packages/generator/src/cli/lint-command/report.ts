import type {Report, RuleDescription} from '../../lint/finding.js'
import {jsonReport} from '../../lint/reports/json.js'
import {prettyReport} from '../../lint/reports/pretty.js'
import type {Flags} from '../command.js'
import {styleFor} from '../../text/style.js'
import {writeAsIs, type Terminal} from '../terminal.js'

/**
 * The requested report. With `-` and `--fix`, standard output is for the text, and standard error for the
 * report.
 */
export async function reportFor(flags: Flags, terminal: Terminal, fromInput: boolean): Promise<Report> {
  const output = flags.on('fix') && fromInput ? terminal.stderr : terminal.stdout
  const write = (text: string): unknown => writeAsIs(output, text)
  switch (flags.value('format') ?? 'pretty') {
    case 'json':
      return jsonReport(write)
    case 'github':
      return (await import('../../lint/reports/github.js')).githubReport(write)
    case 'gitlab':
      return (await import('../../lint/reports/gitlab.js')).gitlabReport(write)
    case 'junit':
      return (await import('../../lint/reports/junit.js')).junitReport(write)
    case 'html':
      return (await import('../../lint/reports/html.js')).htmlReport(write)
    case 'sarif': {
      const {version} = await import('../version.js')
      const {sarifReport} = await import('../../lint/reports/sarif.js')
      return sarifReport(write, await descriptions(), version())
    }
    default:
      return prettyReport((text) => output.write(text), styleFor(output, terminal.env), flags.on('quiet'))
  }
}

async function descriptions(): Promise<RuleDescription[]> {
  const {pageOfRule, rules} = await import('remark-preset-lint-policy/rules')
  return rules.map(({rule: {id, summary, why}}) => ({
    id,
    summary: `Finds ${summary}.`,
    help: why,
    url: pageOfRule(id)
  }))
}
