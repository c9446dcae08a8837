import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import {pageOfRule, rules} from 'remark-preset-lint-policy/rules'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Finding, LintedFile, Report} from '../finding.js'
import {lintText} from '../lint-text.js'
import {githubReport} from './github.js'
import {gitlabReport} from './gitlab.js'
import {junitReport} from './junit.js'
import {sarifReport} from './sarif.js'

const path = 'legal/Käse & Brot 100%.md'
const finding: Finding = {
  rule: 'policy-no-mojibake',
  severity: 'warning',
  message: 'Two lines,\r\n100% “odd”: ::error:: <b> ]]> \u0007',
  start: {line: 1, column: 1, offset: 0},
  end: {line: 1, column: 3, offset: 2},
  choices: []
}

describe('SARIF', () => {
  interface Result {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly locations: readonly {
      readonly physicalLocation: {
        readonly artifactLocation: {readonly uri: string}
        readonly region: {readonly charOffset: number; readonly charLength: number}
      }
    }[]
    readonly fixes?: readonly {
      readonly artifactChanges: readonly {
        readonly replacements: readonly {
          readonly deletedRegion: {readonly charOffset: number; readonly charLength: number}
          readonly insertedContent: {readonly text: string}
        }[]
      }[]
    }[]
  }
  interface Log {
    readonly runs: readonly {
      readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string}[]}}
      readonly results: readonly Result[]
    }[]
  }
  const files: LintedFile[] = []
  let log: Log

  beforeAll(async () => {
    for (const name of ['jetblue', 'jetphotos', 'jetsetmag']) {
      const text = readFileSync(
        new URL(`../../../../../examples/${name}/original.md`, import.meta.url),
        'utf8'
      )
      const source = {text, path: `legal/${name} – ä.md`}
      files.push({...source, findings: await lintText(source, {regimes: ['gdpr', 'ccpa']})})
    }
    const descriptions = rules.map(({rule: {id, summary, why}}) => ({
      id,
      summary,
      help: why,
      url: pageOfRule(id)
    }))
    log = JSON.parse(written((write) => sarifReport(write, descriptions, '1.2.3'), files)) as Log
  })

  it('is valid by the published schema', () => {
    const schema = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
        'utf8'
      )
    ) as object
    const ajv = new draft04.default({strict: false, allErrors: true, unicodeRegExp: false})
    formats.default(ajv)
    const validate = ajv.compile(schema)
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    validate({...log, version: '2.0.0'})
    expect(validate.errors).not.toBeNull()
  })

  it('has every finding, with its rule and its place', () => {
    const [run] = log.runs
    const found = files.flatMap(({findings, text}) => findings.map((finding) => ({finding, text})))
    expect(run?.results).toHaveLength(found.length)
    for (const [index, result] of run?.results.entries() ?? []) {
      const {finding, text} = found[index] ?? {}
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(finding?.rule)
      const {region} = result.locations[0]?.physicalLocation ?? {}
      expect(text?.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0))).toBe(
        text?.slice(finding?.start.offset, finding?.end.offset)
      )
    }
  })

  it('carries the fixes', () => {
    const nbsp = log.runs[0]?.results.find(({ruleId, fixes}) => ruleId === 'policy-no-mojibake' && fixes)
    expect(nbsp?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe('\u00A0')
  })

  it('names files by valid addresses', () => {
    const uri = log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri
    expect(uri).toBe('legal/jetblue%20%E2%80%93%20%C3%A4.md')
  })
})

describe('GitHub’s workflow commands', () => {
  it('stay on one line, and can’t be mistaken for others', () => {
    expect(written(githubReport, [{path, text: 'ab', findings: [finding]}])).toBe(
      '::warning file=legal/Käse & Brot 100%25.md,line=1,col=1,endLine=1,endColumn=3,title=policy-no-mojibake::' +
        'Two lines,%0D%0A100%25 “odd”: ::error:: <b> ]]> ·\n'
    )
  })
})

describe('JUnit', () => {
  it('escapes what XML can’t hold', () => {
    expect(written(junitReport, [{path, text: 'ab', findings: [finding]}])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="policy-gen" tests="1" failures="1" errors="0">',
        '  <testsuite name="legal/Käse &amp; Brot 100%.md" tests="1" failures="1">',
        '    <testcase classname="legal/Käse &amp; Brot 100%.md" name="policy-no-mojibake (1:1)">',
        '      <failure type="warning" message="Two lines,&#13;&#10;100% “odd”: ::error:: &lt;b&gt; ]]&gt; \uFFFD">' +
          'legal/Käse &amp; Brot 100%.md:1:1  Two lines,&#13;&#10;100% “odd”: ::error:: &lt;b&gt; ]]&gt; \uFFFD</failure>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        ''
      ].join('\n')
    )
  })

  it('counts a file without findings as passed', () => {
    expect(written(junitReport, [{path: 'a.md', text: '', findings: []}])).toContain(
      '<testsuite name="a.md" tests="1" failures="0">\n    <testcase classname="a.md" name="policy-gen lint"/>'
    )
  })
})

function written(open: (write: (text: string) => unknown) => Report, files: readonly LintedFile[]): string {
  let text = ''
  const report = open((more) => (text += more))
  for (const file of files) report.add(file)
  report.close()
  return text
}

describe('GitLab', () => {
  interface Issue {
    readonly fingerprint: string
    readonly severity: string
    readonly location: {readonly path: string; readonly lines: {readonly begin: number}}
  }
  const report = (findings: readonly Finding[]): Issue[] =>
    JSON.parse(written((write) => gitlabReport(write), [{path, text: '', findings}])) as Issue[]
  const at = (line: number): Finding => ({
    ...finding,
    start: {...finding.start, line},
    end: {...finding.end, line}
  })

  it('has every finding with its place and one of GitLab’s severities', () => {
    expect(report([at(3)])).toEqual([
      {
        description: finding.message,
        check_name: 'policy-no-mojibake',
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        severity: 'minor',
        location: {path, lines: {begin: 3, end: 3}}
      }
    ])
    expect(report([{...finding, severity: 'error'}])[0]?.severity).toBe('major')
    expect(report([{...finding, severity: 'note'}])[0]?.severity).toBe('info')
  })

  it('recognises a finding that has moved, and distinguishes two of a kind', () => {
    const before = report([at(3), at(9)]).map(({fingerprint}) => fingerprint)
    expect(report([at(5), at(11)]).map(({fingerprint}) => fingerprint)).toEqual(before)
    expect(new Set(before).size).toBe(2)
  })

  it('is an array, too, where nothing was found', () => {
    expect(report([])).toEqual([])
  })
})
