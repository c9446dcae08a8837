import {
  applicability,
  catalogue,
  everyRegime,
  labels,
  languageOrEnglish,
  regimes,
  type Language,
  type Profile,
  type Regime,
  type Requirement
} from '@policy-gen/schema'
import {rulePage} from 'remark-preset-lint-policy/documentation'
import {rules} from 'remark-preset-lint-policy/rules'
import {
  knownIds,
  meaningOf,
  plainRequirement,
  plainRule,
  type Meaning
} from '../../explanation/explanation.js'
import {otherFindings} from '../../explanation/other-findings.js'
import {unknown} from '../arguments.js'
import {plural} from '../../text/plural.js'
import {UsageError, type ExitStatus, type Invocation} from '../command.js'
import {styleFor, type Style} from '../../text/style.js'

export async function run({flags, operands, terminal}: Invocation): Promise<ExitStatus> {
  const [id, ...others] = operands
  if (others.length > 0)
    throw new UsageError('“policy-gen explain” explains one thing at a time — name one id.')
  const json = flags.value('format') === 'json'
  const language = languageOrEnglish(flags.value('language'))
  const style = styleFor(terminal.stdout, terminal.env)
  if (id === undefined) {
    terminal.stdout.write(json ? `${JSON.stringify(everything(language))}\n` : list(language, style))
    return 0
  }
  const meaning = meaningOf(id)
  if (isProfile(id)) {
    const entries = catalogue.filter(({regime}) => regime === id)
    terminal.stdout.write(
      json
        ? `${JSON.stringify(entries.map((entry) => plainRequirement(entry, language)))}\n`
        : lawPage(id, entries, language, style)
    )
  } else if (meaning)
    terminal.stdout.write(
      json ? `${JSON.stringify(plain(meaning, language))}\n` : page(meaning, language, style)
    )
  else
    throw await unknown('rule, finding, law or requirement', id, [...knownIds(), ...Object.keys(regimes)], {
      otherwise: '“policy-gen explain” lists them.'
    })
  return 0
}

function plain(meaning: Meaning, language: Language): object {
  if ('rule' in meaning) return plainRule(meaning.rule)
  return 'finding' in meaning ? meaning.finding : plainRequirement(meaning.requirement, language)
}

function page(meaning: Meaning, language: Language, style: Style): string {
  if ('rule' in meaning) return rulePage(meaning.rule)
  if ('requirement' in meaning) return explained(meaning.requirement, language, style)
  const {id, summary, why} = meaning.finding
  return `${style('bold', id)}  ${summary}.\n\n${why}\n`
}

function isProfile(id: string): id is Profile {
  return id === 'baseline' || Object.hasOwn(regimes, id)
}

/** What a law requires, entry by entry. */
function lawPage(id: Profile, entries: readonly Requirement[], language: Language, style: Style): string {
  const width = Math.max(...entries.map(({id}) => id.length))
  const rows = entries.flatMap(({id, disclosure, citation}) => [
    `  ${style('cyan', id.padEnd(width))}  ${disclosure[language]}`,
    `  ${' '.repeat(width)}  ${style('dim', citation)}`
  ])
  const title = id === 'baseline' ? 'Common ground of the laws' : labels[language].lawNames[id]
  return `${[
    `${style('bold', id)}  ${title} (${plural(entries.length, 'requirement')})`,
    '',
    ...rows,
    '',
    ...(id === 'baseline' ? [] : statesOf(id, style)),
    'This is a checklist, not legal advice. “policy-gen explain ID” shows one requirement in full.'
  ].join('\n')}\n`
}

/** To whom each of several laws applies. */
function statesOf(id: Regime, style: Style): string[] {
  const {states = []} = regimes[id]
  const limited = states.flatMap(({name, appliesTo}) =>
    appliesTo === undefined ? [] : {name, text: applicability(appliesTo), place: appliesTo.in}
  )
  if (limited.length === 0) return []
  const width = Math.max(...limited.map(({name}) => name.length))
  return [
    style('bold', 'Applies to'),
    ...limited.map(
      ({name, text, place}) => `  ${style('cyan', name.padEnd(width))}  ${text} ${style('dim', place)}`
    ),
    ''
  ]
}

function list(language: Language, style: Style): string {
  const width = Math.max(...knownIds().map((id) => id.length))
  const row = (id: string, text: string): string => `  ${style('cyan', id.padEnd(width))}  ${text}`
  return [
    style('bold', 'Rules'),
    ...rules.map(({rule}) => row(rule.id, rule.summary)),
    '',
    style('bold', 'Other findings'),
    ...otherFindings.map(({id, summary}) => row(id, summary)),
    '',
    style('bold', 'Laws'),
    ...everyRegime.map((id) => row(id, labels[language].lawNames[id])),
    '',
    style('bold', 'Requirements'),
    ...catalogue.map(({id, disclosure}) => row(id, disclosure[language])),
    ''
  ].join('\n')
}

function explained(requirement: Requirement, language: Language, style: Style): string {
  const {id, disclosure, citation, url, applies, inForce, checked, verified, satisfiedBy, section} =
    requirement
  const signs = 'anyOf' in satisfiedBy.text ? satisfiedBy.text.anyOf : satisfiedBy.text.allOf
  const rows = [
    ['Citation', `${citation}\n${url}`],
    ['Applies', applies === 'always' ? 'always' : applies.when[language]],
    ['In force', `from ${inForce.from}${inForce.until === undefined ? '' : ` until ${inForce.until}`}`],
    ['In a text', `${'anyOf' in satisfiedBy.text ? 'any of' : 'all of'} ${signs.join(', ')}`],
    [
      'In a policy file',
      `a section of the kind “${section}”, written from the facts, or “says” quotes of your own prose`
    ],
    [
      'Checked',
      `${checked.on}, ${words[checked.by]}${verified ? '' : ' — nobody could verify it; it is only used on request'}`
    ]
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  const lines = rows.map(
    ([name = '', text = '']) =>
      `  ${style('dim', name.padEnd(width))}  ${text.replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`
  )
  return `${style('bold', id)}  ${disclosure[language]}\n\n${lines.join('\n')}\n\nThis is a checklist, not legal advice.\n`
}

const words = {
  'official-text': 'against the official text',
  secondary: 'against a source that quotes the text',
  nothing: 'against nothing'
} as const

function everything(language: Language): object {
  return {
    rules: rules.map(({rule}) => plainRule(rule)),
    otherFindings,
    requirements: catalogue.map((entry) => plainRequirement(entry, language))
  }
}
