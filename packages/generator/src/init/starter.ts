import {everyRegime, regimes as laws, type Asked, type Region, type Right} from '@policy-gen/schema'
import type {Answers, Role} from './answers.js'
import {scalar} from './scalar.js'
import {dictionaries} from '../languages/index.js'
import type {StarterWords} from '../languages/starter-words.js'

/** What is not known yet. `lint` and `build` report it until it is replaced. */
const todo = 'TODO'

/**
 * A first policy file: the answers, what follows from the laws, and a visible `TODO` for everything else.
 * Nothing is asserted that nobody stated.
 *
 * @param schema The path of the JSON Schema for editors, from the folder of the file.
 */
export function starter(answers: Answers, schema: string = usualSchema): string {
  const words = dictionaries[answers.language].starterWords
  const asked = new Set(lawsOf(answers).flatMap(({asks = []}) => asks))
  const parts = [
    head(answers, words, schema),
    organisation(answers, words, asked),
    mayBe('processor', answers) ? open('asProcessor', words.asProcessor) : '',
    mayBe('joint', answers) ? open('jointControllers', words.jointControllers) : '',
    practices(answers, words),
    open('cookies', words.cookies),
    recipients(answers, words),
    open('transfers', words.transfers),
    open('retention', words.retention),
    rights(answers, words, asked),
    asked.has('sale') ? open('sale', words.sale) : '',
    asked.has('signals') ? open('signals', words.signals) : '',
    open('children', words.children),
    open('automatedDecisions', words.decisions),
    open('security', words.security),
    open('changes', words.changes),
    sections(words, asked)
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** Whether an organisation has a role; without an answer, that is left as a `TODO`. */
function mayBe(role: Role, {roles}: Answers): boolean {
  return roles?.includes(role) ?? true
}

/** The laws that were chosen. */
function chosenBy({regimes = []}: Answers): readonly Law[] {
  return regimes.map((regime) => laws[regime])
}

/** The laws whose questions are left open: those that were chosen, or all of them if none was. */
function lawsOf(answers: Answers): readonly Law[] {
  const chosen = chosenBy(answers)
  return chosen.length > 0 ? chosen : everyRegime.map((regime) => laws[regime])
}

type Law = (typeof laws)[keyof typeof laws]

/** The path if the package is installed in the folder of the file. */
const usualSchema = './node_modules/@policy-gen/schema/dist/policy.schema.json'

function head(answers: Answers, words: StarterWords, schema: string): string {
  const {language, regimes, today} = answers
  const states = statesOf(answers)
  return `# yaml-language-server: $schema=${schema}
${words.welcome}
title: ${words.title}
language: ${language}
regimes: ${regimes ? `[${regimes.join(', ')}]` : `${todo} ${words.regimes}`}${states.length > 0 ? `\nstates: ${list(states)}` : ''}
effective: ${todo} ${words.effective}
updated: ${today}
`
}

/** The named states that have one of the chosen laws. */
function statesOf(answers: Answers): readonly Region[] {
  const withLaw = chosenBy(answers).flatMap(({states = []}) => states.map(({region}) => region))
  return answers.where?.filter((region) => withLaw.includes(region)) ?? []
}

/** A practice of which only the people whom it concerns are known. */
function practices({where = []}: Answers, words: StarterWords): string {
  if (where.length === 0) return open('practices', words.practices)
  return `${words.practices}
practices:
  - does: ${todo}
    data: ${todo}
    purposes: ${todo}
    where: ${list(where)}
`
}

/** A list on one line; `NO` is Norway, but isn't a text to some YAML parsers. */
function list(entries: readonly string[]): string {
  return `[${entries.map(scalar).join(', ')}]`
}

/** The named services; loading the policy adds what is usual about each. */
function recipients({services = []}: Answers, words: StarterWords): string {
  if (services.length === 0) return open('recipients', words.recipients)
  return `${words.recipients}\nrecipients:\n${services.map((id) => `  - service: ${id}\n`).join('')}`
}

/** A part about which nothing is known. */
function open(field: string, comment: string): string {
  return `${comment}\n${field}: ${todo}\n`
}

function organisation(answers: Answers, words: StarterWords, asked: ReadonlySet<Asked>): string {
  const lines = [
    words.organisation,
    'organisation:',
    `  name: ${answered(answers.name)}`,
    `  legalName: ${answered(answers.legalName)}`,
    `  site: ${answered(answers.site)}`,
    '  address:',
    `    street: ${answered(answers.street)}`,
    `    postalCode: ${answered(answers.postalCode)}`,
    `    city: ${answered(answers.city)}`,
    `    country: ${answered(answers.country)}`,
    '  contact:',
    `    email: ${answered(answers.email)}`
  ]
  if (asked.has('officer')) lines.push(`  dataProtectionOfficer: ${todo} ${words.officer}`)
  if (asked.has('representatives')) lines.push(`  representatives: ${todo} ${words.representatives}`)
  if (asked.has('framework')) lines.push(`  dataPrivacyFramework: ${todo} ${words.framework}`)
  if (asked.has('accountable')) lines.push(`  accountable: ${todo} ${words.accountable}`)
  return `${lines.join('\n')}\n`
}

function answered(answer: string | undefined): string {
  return answer === undefined ? todo : scalar(answer)
}

function rights(answers: Answers, words: StarterWords, asked: ReadonlySet<Asked>): string {
  const given = granted(answers)
  const areChosen = chosenBy(answers).length > 0
  if (areChosen && given.length === 0) return open('rights', words.rights)
  const lines = [
    words.rights,
    'rights:',
    `  granted: ${areChosen ? `[${given.join(', ')}]` : `${todo} ${words.granted}`}`,
    `  answeredWithin: ${todo} ${words.answeredWithin}`,
    '  requests:',
    `    email: ${answered(answers.email)}`
  ]
  if (asked.has('toll-free')) lines.push(`    tollFree: ${todo} ${words.tollFree}`)
  if (asked.has('authorities')) lines.push(...authorities(answers, words))
  if (asked.has('complaints')) lines.push(`  complaints: ${todo} ${words.complaints}`)
  if (asked.has('appeal')) lines.push(`  appeal: ${todo} ${words.appeal}`)
  if (asked.has('verification')) lines.push(`  verification: ${todo} ${words.verification}`)
  if (asked.has('agent')) lines.push(`  agent: ${todo} ${words.agent}`)
  return `${lines.join('\n')}\n`
}

/** The rights that the chosen laws give to everybody, so that they need no question. */
function granted(answers: Answers): Right[] {
  return [...new Set(chosenBy(answers).flatMap(({rights = []}) => rights))]
}

/** The authority to complain to, where a chosen law has exactly one for the companies of a country. */
function authorities(answers: Answers, words: StarterWords): string[] {
  const {country} = answers
  const known = chosenBy(answers).flatMap(({authorities = {}}) => Object.entries(authorities))
  const [, authority] = known.find(([home]) => home === country) ?? []
  return authority === undefined
    ? [`  authorities: ${todo} ${words.authorities}`]
    : ['  authorities:', `    - name: ${scalar(authority.name)}`, `      site: ${authority.site}`]
}

function sections(words: StarterWords, asked: ReadonlySet<Asked>): string {
  const kinds = [
    ...['controller', 'collection', 'purposes', 'legal-basis', 'sources', 'cookies', 'sharing'],
    ...(asked.has('sale') ? ['sale'] : []),
    ...['transfers', 'retention', 'security', 'rights', 'choices'],
    ...(asked.has('signals') ? ['do-not-track'] : []),
    ...['children', 'automated-decisions', 'changes', 'contact']
  ]
  return `${words.sections}
sections:
${kinds.map((kind) => `  - kind: ${kind}`).join('\n')}
`
}
