import type {Answers} from './answers.js'
import {scalar} from './scalar.js'
import {dictionaries} from '../languages/index.js'
import type {StarterWords} from '../languages/starter-words.js'

/** What is not known yet. `lint` and `build` name it until it is replaced. */
const todo = 'TODO'

/**
 * A first policy file: what was answered, what the laws say themselves, and a visible `TODO` for everything
 * else. Nothing is asserted that nobody said.
 *
 * @param schema Where an editor finds the JSON Schema, from the folder of the file.
 */
export function starter(answers: Answers, schema: string = usualSchema): string {
  const words = dictionaries[answers.language].starterWords
  const {regimes = []} = answers
  const has = (...some: readonly (typeof regimes)[number][]): boolean =>
    regimes.length === 0 || some.some((regime) => regimes.includes(regime))
  const parts = [
    head(answers, words, schema),
    organisation(answers, words, has('gdpr', 'uk-gdpr', 'lgpd'), has('gdpr', 'uk-gdpr'), has('pipeda')),
    open('practices', words.practices),
    open('cookies', words.cookies),
    open('recipients', words.recipients),
    open('transfers', words.transfers),
    open('retention', words.retention),
    rights(answers, words, has('gdpr', 'uk-gdpr', 'lgpd'), has('uk-gdpr'), has('lgpd'), has('ccpa')),
    has('ccpa') ? open('sale', words.sale) : '',
    has('ccpa', 'caloppa') ? open('signals', words.signals) : '',
    open('children', words.children),
    open('automatedDecisions', words.decisions),
    open('security', words.security),
    open('changes', words.changes),
    sections(words, has('ccpa', 'caloppa'), has('ccpa'))
  ]
  return parts.filter((part) => part !== '').join('\n')
}

/** Where the package is installed in the folder of the file. */
const usualSchema = './node_modules/@policy-gen/schema/dist/policy.schema.json'

function head({language, regimes, today}: Answers, words: StarterWords, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
${words.welcome}
title: ${words.title}
language: ${language}
regimes: ${regimes ? `[${regimes.join(', ')}]` : `${todo} ${words.regimes}`}
effective: ${todo} ${words.effective}
updated: ${today}
`
}

/** A part of which nothing is known. */
function open(field: string, comment: string): string {
  return `${comment}\n${field}: ${todo}\n`
}

function organisation(
  answers: Answers,
  words: StarterWords,
  officer: boolean,
  represented: boolean,
  accountable: boolean
): string {
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
  if (officer) lines.push(`  dataProtectionOfficer: ${todo} ${words.officer}`)
  if (represented) lines.push(`  representatives: ${todo} ${words.representatives}`)
  if (accountable) lines.push(`  accountable: ${todo} ${words.accountable}`)
  return `${lines.join('\n')}\n`
}

function answered(answer: string | undefined): string {
  return answer === undefined ? todo : scalar(answer)
}

function rights(
  {email, country}: Answers,
  words: StarterWords,
  european: boolean,
  uk: boolean,
  brazil: boolean,
  ccpa: boolean
): string {
  const lines = [
    words.rights,
    'rights:',
    `  granted: [${granted(european, uk, brazil, ccpa).join(', ')}]`,
    `  answeredWithin: ${todo} ${words.answeredWithin}`,
    '  requests:',
    `    email: ${answered(email)}`
  ]
  if (ccpa) lines.push(`    tollFree: ${todo} ${words.tollFree}`)
  if (european) lines.push(...authorities(country, words))
  if (uk) lines.push(`  complaints: ${todo} ${words.complaints}`)
  if (ccpa) lines.push(`  verification: ${todo} ${words.verification}`, `  agent: ${todo} ${words.agent}`)
  return `${lines.join('\n')}\n`
}

/** The rights that the laws give to everybody, so that nobody has to be asked. */
function granted(european: boolean, uk: boolean, brazil: boolean, ccpa: boolean): string[] {
  const rights = [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'objection',
    'portability',
    'withdraw-consent'
  ]
  if (european) rights.push('complaint')
  if (uk) rights.push('complaint-to-controller')
  if (brazil) rights.push('anonymisation', 'information-on-sharing', 'information-on-consent')
  if (ccpa) rights.push('opt-out-of-sale', 'limit-sensitive', 'no-retaliation')
  return rights
}

/** The authority to complain to, where a country has exactly one for companies. */
function authorities(country: string | undefined, words: StarterWords): string[] {
  const authority = country === undefined ? undefined : onlyAuthorities[country]
  return authority === undefined
    ? [`  authorities: ${todo} ${words.authorities}`]
    : ['  authorities:', `    - name: ${scalar(authority.name)}`, `      site: ${authority.site}`]
}

const onlyAuthorities: Readonly<Record<string, {name: string; site: string}>> = {
  AT: {name: 'Österreichische Datenschutzbehörde', site: 'https://www.dsb.gv.at'},
  BR: {name: 'Agência Nacional de Proteção de Dados', site: 'https://www.gov.br/anpd'},
  ES: {name: 'Agencia Española de Protección de Datos', site: 'https://www.aepd.es'},
  FR: {name: "Commission nationale de l'informatique et des libertés", site: 'https://www.cnil.fr'},
  GB: {name: "Information Commissioner's Office", site: 'https://ico.org.uk'},
  IE: {name: 'Data Protection Commission', site: 'https://www.dataprotection.ie'},
  IT: {name: 'Garante per la protezione dei dati personali', site: 'https://www.garanteprivacy.it'},
  NL: {name: 'Autoriteit Persoonsgegevens', site: 'https://www.autoriteitpersoonsgegevens.nl'}
}

function sections(words: StarterWords, signals: boolean, ccpa: boolean): string {
  const kinds = [
    ...['controller', 'collection', 'purposes', 'legal-basis', 'sources', 'cookies', 'sharing'],
    ...(ccpa ? ['sale'] : []),
    ...['transfers', 'retention', 'security', 'rights', 'choices'],
    ...(signals ? ['do-not-track'] : []),
    ...['children', 'automated-decisions', 'changes', 'contact']
  ]
  return `${words.sections}
sections:
${kinds.map((kind) => `  - kind: ${kind}`).join('\n')}
`
}
