import type {LintedFile, Report} from '../finding.js'

/** JUnit's XML: one suite per file, one failed case per finding, and one passed case if nothing was found. */
export function junitReport(write: (text: string) => unknown): Report {
  const suites: string[] = []
  const counts = {tests: 0, failures: 0, errors: 0}
  return {
    add(file) {
      counts.tests += Math.max(1, file.findings.length)
      counts.failures += file.findings.length
      suites.push(suite(file))
    },
    fail({path, error}) {
      counts.tests++
      counts.errors++
      suites.push(
        `  <testsuite name="${escape(path)}" tests="1" failures="0" errors="1">\n` +
          `    <testcase classname="${escape(path)}" name="policy-gen lint">\n` +
          `      <error message="${escape(error)}"/>\n    </testcase>\n  </testsuite>\n`
      )
    },
    close() {
      write(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policy-gen" tests="${counts.tests}" failures="${counts.failures}" errors="${counts.errors}">\n${suites.join('')}</testsuites>\n`
      )
    }
  }
}

function suite({path, findings}: LintedFile): string {
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${escape(path)}" name="policy-gen lint"/>\n`]
      : findings.map(
          ({rule, severity, message, note, start}) =>
            `    <testcase classname="${escape(path)}" name="${escape(`${rule} (${start.line}:${start.column})`)}">\n` +
            `      <failure type="${severity}" message="${escape(message)}">${escape(`${path}:${start.line}:${start.column}  ${note ?? message}`)}</failure>\n` +
            '    </testcase>\n'
        )
  return `  <testsuite name="${escape(path)}" tests="${cases.length}" failures="${findings.length}">\n${cases.join('')}  </testsuite>\n`
}

/** XML 1.0 has no way at all to write most control characters. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
}
