import {examplesOf, type Example} from '../examples/index.js'
import type {OptionDeclaration, Rule} from '../rule/rule.js'

/** The page of a rule in the documentation, as Markdown. */
export function rulePage(rule: Rule): string {
  const {bad, good} = examplesOf(rule.id)
  const parts = [
    `# ${rule.id}`,
    `Finds ${rule.summary}.`,
    facts(rule),
    '## Why',
    rule.why,
    ...(rule.source ? [`Source: [${rule.source.citation}](${rule.source.url})`] : []),
    '## Options',
    optionsTable(rule),
    '## Wrong',
    ...bad.map((example) =>
      [
        block(example),
        example.findings.map(findingItem).join('\n'),
        ...(example.fixed === undefined ? [] : ['Fixed:', fence(example.fixed)])
      ].join('\n\n')
    ),
    '## Right',
    ...good.map(block)
  ]
  return `${parts.join('\n\n')}\n`
}

/** The list of all rules, as Markdown. */
export function rulesIndex(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({id, summary, preset, fixes}) =>
      `| [\`${id}\`](${id}.md) | ${summary} | ${preset} | ${fixes ? 'yes' : ''} |`
  )
  return `# Rules\n\n| rule | finds | preset | fixes |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** `1:7-1:10 “â€™” is …`: the place in code, the words as words. */
function findingItem(finding: string): string {
  const [place = ''] = finding.split(' ')
  const words = finding.slice(place.length + 1).replace(/(?<!`)[[\]<>*_](?!`)/g, String.raw`\$&`)
  return `- \`${place}\` ${words}`
}

function facts({preset, regimes = [], languages, fixes, id}: Rule): string {
  const presets = {
    recommended: 'in the recommended and the strict preset',
    strict: 'in the strict preset',
    none: 'in no preset'
  }
  const rows = [
    ['On by default', `${presets[preset]}${regimes.length > 0 ? `; for ${regimes.join(', ')}` : ''}`],
    ['Fixes', fixes ? 'yes' : 'no'],
    ['Languages', languages ? languages.join(', ') : 'any'],
    ['Plugin', `\`remark-preset-lint-policy/${id}\``]
  ]
  return ['| | |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}

function optionsTable({options}: Rule): string {
  const rows = Object.entries<OptionDeclaration<unknown>>(options)
  if (rows.length === 0) return 'None.'
  return [
    '| option | type | default | |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([name, {type, default: value, summary}]) =>
        `| \`${name}\` | ${type} | ${value === undefined ? '' : `\`${JSON.stringify(value)}\``} | ${summary} |`
    )
  ].join('\n')
}

function block({markdown, note, options, beside = {}}: Example): string {
  const given =
    options && Object.keys(options).length > 0 ? `With \`${JSON.stringify(options)}\`:` : undefined
  const files = Object.entries(beside).map(([name, text]) => `\`${name}\`:\n\n\`\`\`yaml\n${text}\`\`\``)
  return [note, given, ...files, fence(markdown)].filter((part) => part !== undefined).join('\n\n')
}

/** Characters that no reader would see are written as escapes. */
function fence(markdown: string): string {
  const shown = markdown.replace(/[^\S \n]|\p{Cf}|\p{Co}|\uFFFD/gu, (character) =>
    character === '\t' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
  )
  const ticks = Math.max(3, ...[...markdown.matchAll(/`{3,}/g)].map(([run]) => run.length + 1))
  const bar = '`'.repeat(ticks)
  return `${bar}markdown\n${shown.replace(/\n?$/, '\n')}${bar}`
}
