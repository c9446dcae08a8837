import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {resolve} from 'node:path'
import {
  diffPolicies,
  labels,
  languageOrEnglish,
  parsePolicy,
  type Difference,
  type Language,
  type ParsedPolicy,
  type Policy,
  type SectionChange
} from '@policy-gen/schema'
import {loadPolicy} from '@policy-gen/schema/node'
import {loadConfiguration} from '../../configuration/load.js'
import {dictionaries} from '../../languages/index.js'
import {exists} from '../../files/exists.js'
import {escapeMarkdown} from '../../templates/markdown-escape.js'
import {withoutNeedlessEscapes} from '../../templates/needless-escapes.js'
import {plural} from '../../text/plural.js'
import {UsageError, type ExitStatus, type Invocation} from '../command.js'
import {largestOf} from '../largest.js'
import {problemText} from '../problems.js'
import {styleFor, type Style} from '../../text/style.js'
import {writeAsIs} from '../terminal.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const [before, after, ...others] = operands
  if (before === undefined || after === undefined || others.length > 0) {
    throw new UsageError(
      '“policy-gen diff” compares two versions — name both, such as HEAD~1:policy.yaml policy.yaml.'
    )
  }
  const {policies: maxSize} = largestOf(flags, await loadConfiguration(terminal.cwd))
  const place = {cwd: terminal.cwd, maxSize}
  const sides = [await load(before, place), await load(after, place)]
  const [older, newer] = sides.map(({policy}) => policy)
  if (!older || !newer) {
    for (const [index, {problems}] of sides.entries()) {
      for (const problem of problems)
        terminal.stderr.write(`${problemText({...problem, file: operands[index] ?? ''})}\n`)
    }
    // Status 1 would be taken for a material change.
    return 2
  }
  const language = languageOrEnglish(flags.value('language'))
  const whole = diffPolicies(older, newer)
  const difference = flags.on('material')
    ? {facts: whole.facts.filter(({material}) => material), sections: []}
    : whole
  const reported = {
    ...difference,
    sections: difference.sections.map((change) => byHeading(change, older, newer, language))
  }
  switch (flags.value('format') ?? 'pretty') {
    case 'json':
      writeAsIs(terminal.stdout, `${JSON.stringify(difference)}\n`)
      break
    case 'markdown':
      terminal.stdout.write(markdown(reported, language))
      break
    default:
      terminal.stdout.write(pretty(reported, language, styleFor(terminal.stdout, terminal.env)))
  }
  return whole.facts.some(({material}) => material) ? 1 : 0
}

/** A file, or what git knows of one: `HEAD~1:policy.yaml`. */
async function load(
  name: string,
  {cwd, maxSize}: {readonly cwd: string; readonly maxSize: number}
): Promise<ParsedPolicy> {
  const path = resolve(cwd, name)
  if (!name.includes(':') || (await exists(path))) return loadPolicy(path, {maxSize})
  const [revision = '', ...rest] = name.split(':')
  const file = rest.join(':')
  if (revision.startsWith('-')) throw new UsageError(`“${revision}” is not a git revision.`)
  try {
    // `./` makes git read the path from this folder rather than from the root of the repository.
    const {stdout} = await promisify(execFile)('git', ['show', `${revision}:./${file}`], {
      cwd,
      encoding: 'buffer',
      maxBuffer: 64 * 1024 * 1024
    })
    return parsePolicy(stdout, {path: name, maxSize})
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new UsageError(`${name} is neither a file nor known to git: ${reason}`)
  }
}

/** People know a section by its heading, or by what it is about if its author gave it none. */
function byHeading(change: SectionChange, older: Policy, newer: Policy, language: Language): SectionChange {
  const {heading, kind} = (change.change === 'removed' ? older : newer).sections[change.index] ?? {}
  const text = typeof heading === 'object' ? heading.text : heading
  if (typeof text === 'string') return {...change, section: text}
  const [first] = [kind].flat()
  return first === undefined || first === 'other'
    ? change
    : {...change, section: labels[language].disclosures[first]}
}

function pretty({facts, sections}: Difference, language: Language, style: Style): string {
  if (facts.length === 0 && sections.length === 0) return 'Nothing changed.\n'
  const lines = facts.map(({sentence, material}) =>
    [material ? style('red', 'material ') : style('dim', 'other    '), sentence[language]].join('  ')
  )
  const prose = sections.map((section) =>
    [
      section.material ? style('red', 'material ') : style('dim', 'prose    '),
      reworded(section, language)
    ].join('  ')
  )
  const material = facts.filter(({material}) => material).length
  const reworked = `${plural(sections.length, 'section')} reworded`
  return `${[...lines, ...prose].join('\n')}\n\n${material} material, ${facts.length - material} other, ${reworked}\n`
}

function markdown({facts, sections}: Difference, language: Language): string {
  const words = dictionaries[language].reportWords.difference
  const changes = [
    ...facts.map(({sentence, material}) => ({text: sentence[language], material})),
    ...sections.map((section) => ({text: reworded(section, language), material: section.material}))
  ]
  const material = changes.flatMap(({text, material}) => (material ? text : []))
  const other = changes.flatMap(({text, material}) => (material ? [] : text))
  const part = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : withoutNeedlessEscapes(
          `\n### ${title}\n\n${items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')}\n`
        )
  const body = part(words.material, material) + part(words.other, other)
  return `## ${words.title}\n${body || `\n${words.none}\n`}`
}

function reworded({section, change}: SectionChange, language: Language): string {
  return dictionaries[language].reportWords.difference.section[change](section)
}
