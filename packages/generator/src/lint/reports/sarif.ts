import type {FailedFile, Finding, LintedFile, Report, RuleDescription} from '../finding.js'

/** SARIF 2.1.0, for code scanning: every rule with its help, every finding with its place and its fix. */
export function sarifReport(
  write: (text: string) => unknown,
  rules: readonly RuleDescription[],
  version: string
): Report {
  const results: object[] = []
  const failures: FailedFile[] = []
  const order = new Map(rules.map(({id}, index) => [id, index]))
  return {
    add(file) {
      for (const finding of file.findings) {
        results.push(resultOf(finding, file, order))
      }
    },
    fail: (file) => failures.push(file),
    close() {
      write(`${JSON.stringify(log(results, failures, rules, version), undefined, 2)}\n`)
    }
  }
}

function log(
  results: readonly object[],
  failures: readonly FailedFile[],
  rules: readonly RuleDescription[],
  version: string
): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'policy-gen',
            semanticVersion: version,
            informationUri: 'https://github.com/policy-gen/policy-gen',
            rules: rules.map(({id, summary, help, url}) => ({
              id,
              shortDescription: {text: summary},
              fullDescription: {text: help},
              help: {text: help, markdown: help},
              helpUri: url
            }))
          }
        },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notificationOf)
          }
        ],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {ROOT: {description: {text: 'The folder in which the linter ran.'}}},
        results
      }
    ]
  }
}

function notificationOf({path, error}: FailedFile): object {
  return {
    level: 'error',
    message: {text: error},
    locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path), uriBaseId: 'ROOT'}}}]
  }
}

function resultOf(finding: Finding, file: LintedFile, order: ReadonlyMap<string, number>): object {
  const index = order.get(finding.rule)
  const artifactLocation = {uri: uriOf(file.path), uriBaseId: 'ROOT'}
  return {
    ruleId: finding.rule,
    ...(index !== undefined && {ruleIndex: index}),
    level: finding.severity,
    message: {text: finding.message},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(finding)}}],
    ...(finding.fix && {
      fixes: [
        {
          description: {text: finding.message},
          artifactChanges: [
            {
              artifactLocation,
              replacements: [finding.fix, ...(finding.also ?? [])].map(({start, end, text}) => ({
                deletedRegion: {charOffset: start, charLength: end - start},
                insertedContent: {text}
              }))
            }
          ]
        }
      ]
    })
  }
}

function regionOf({start, end}: Finding): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

/** A path as a URI: `Käse & Brot.md` → `K%C3%A4se%20%26%20Brot.md`. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
