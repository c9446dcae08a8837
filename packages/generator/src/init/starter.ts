import type {Answers} from './answers.js'
import {scalar} from './scalar.js'
import {starterWords, type StarterWords} from './words.js'

/**
 * A first policy file: the facts of a plain web site, each to be checked and changed by whoever knows
 * better. It is whole enough to build and lint clean for the regimes that were asked for.
 */
export function starter(answers: Answers): string {
  const words = starterWords[answers.language]
  const has = (...regimes: readonly Answers['regimes'][number][]): boolean =>
    regimes.some((regime) => answers.regimes.includes(regime))
  const parts = [
    head(answers, words),
    organisation(answers, words, has('gdpr', 'uk-gdpr', 'lgpd'), has('gdpr', 'uk-gdpr'), has('pipeda')),
    practices(words),
    words.cookies,
    'cookies: none\n',
    recipients(words),
    retention(words),
    rights(answers, words, has('gdpr', 'uk-gdpr', 'lgpd'), has('uk-gdpr'), has('lgpd'), has('ccpa')),
    has('ccpa') ? sale(words) : '',
    has('ccpa', 'caloppa') ? signals(words, has('ccpa')) : '',
    children(answers, words, has('coppa')),
    rest(words),
    sections(words, has('ccpa', 'caloppa'), has('ccpa'))
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function head({language, regimes, today}: Answers, words: StarterWords): string {
  return `${schemaLine}
${words.welcome}
title: ${words.title}
language: ${language}
regimes: [${regimes.join(', ')}]
effective: ${today}
updated: ${today}
`
}

/** For the YAML language server of any editor; found where the package is installed. */
const schemaLine = '# yaml-language-server: $schema=./node_modules/@policy-gen/schema/dist/policy.schema.json'

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
    `  name: ${scalar(answers.name)}`,
    `  legalName: ${scalar(answers.legalName)}`,
    `  site: ${scalar(answers.site)}`,
    '  address:',
    `    street: ${words.street}`,
    `    postalCode: "${words.postalCode}"`,
    `    city: ${words.city}`,
    `    country: ${answers.country}`,
    '  contact:',
    `    email: ${scalar(answers.email)}`
  ]
  if (officer) lines.push(`  dataProtectionOfficer: none ${words.officer}`)
  if (represented) lines.push(`  representatives: none ${words.representatives}`)
  if (accountable) {
    lines.push('  accountable:', `    title: ${words.accountable}`, `    email: ${scalar(answers.email)}`)
  }
  return `${lines.join('\n')}\n`
}

function practices(words: StarterWords): string {
  return `${words.practices}
practices:
  - name: ${words.visiting}
    does: collect
    data: [ip-address, browser-type, pages-viewed, access-times]
    about: [visitors]
    from: [device]
    purposes: [site-operation, security]
    ground: [legitimate-interests]
    interest: ${words.interest}
    keep: {retention: server-logs}
    provision:
      required: no
      otherwise: ${words.otherwiseVisiting}
  - name: ${words.writing}
    does: collect
    data: [name, email-address, support-requests]
    about: [correspondents]
    from: [person]
    purposes: [customer-support]
    ground: [legitimate-interests]
    interest: ${words.interestWriting}
    keep: {retention: correspondence}
    provision:
      required: no
      otherwise: ${words.otherwiseWriting}
`.replaceAll('required: no\n', 'required: "no"\n')
}

function recipients(words: StarterWords): string {
  return `${words.recipients}
recipients:
  - kind: hosting-provider
    data: [ip-address, browser-type, pages-viewed, access-times, support-requests]
    purposes: [site-operation]
    related: false
    responsibility: ${words.responsibility}

${words.transfers}
transfers: none
`
}

function retention(words: StarterWords): string {
  return `${words.retention}
retention:
  - id: server-logs
    name: ${words.logs}
    data: [ip-address, browser-type, pages-viewed, access-times]
    period: 14 days
    then: deleted
  - id: correspondence
    name: ${words.correspondence}
    data: [support-requests]
    period: 2 years
    from: ${words.lastMessage}
    then: deleted
`
}

function rights(
  {email, country}: Answers,
  words: StarterWords,
  european: boolean,
  uk: boolean,
  brazil: boolean,
  ccpa: boolean
): string {
  const granted = [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'objection',
    'portability',
    'withdraw-consent'
  ]
  if (european) granted.push('complaint')
  if (uk) granted.push('complaint-to-controller')
  if (brazil) granted.push('anonymisation', 'information-on-sharing', 'information-on-consent')
  if (ccpa) granted.push('opt-out-of-sale', 'limit-sensitive', 'no-retaliation')
  const lines = [
    'rights:',
    `  granted: [${granted.join(', ')}]`,
    '  answeredWithin: 1 month',
    '  requests:',
    `    email: ${scalar(email)}`
  ]
  if (ccpa) lines.push(`    tollFree: "+1 800 555 0100" ${words.change}`)
  if (european) {
    const authority = authorityOf(country, words)
    lines.push('  authorities:', `    - name: ${scalar(authority.name)}`, `      site: ${authority.site}`)
  }
  if (uk)
    lines.push('  complaints:', `    how: ${words.complaints(email)}`, '    acknowledgedWithin: 30 days')
  if (ccpa) lines.push(`  verification: ${words.verification}`, `  agent: ${words.agent}`)
  return `${lines.join('\n')}\n`
}

/** The authority to complain to, where a country has exactly one for companies. */
function authorityOf(country: string, words: StarterWords): {name: string; site: string} {
  return (
    authorities[country] ?? {
      name: words.authority,
      site: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en'
    }
  )
}

const authorities: Readonly<Record<string, {name: string; site: string}>> = {
  AT: {name: 'Österreichische Datenschutzbehörde', site: 'https://www.dsb.gv.at'},
  BR: {name: 'Agência Nacional de Proteção de Dados', site: 'https://www.gov.br/anpd'},
  ES: {name: 'Agencia Española de Protección de Datos', site: 'https://www.aepd.es'},
  FR: {name: "Commission nationale de l'informatique et des libertés", site: 'https://www.cnil.fr'},
  GB: {name: "Information Commissioner's Office", site: 'https://ico.org.uk'},
  IE: {name: 'Data Protection Commission', site: 'https://www.dataprotection.ie'},
  IT: {name: 'Garante per la protezione dei dati personali', site: 'https://www.garanteprivacy.it'},
  NL: {name: 'Autoriteit Persoonsgegevens', site: 'https://www.autoriteitpersoonsgegevens.nl'}
}

function sale(words: StarterWords): string {
  return `${words.sale}
sale:
  sold: none
  shared: none
  businessPurpose:
    - data: [ip-address, support-requests]
      to: [hosting-provider]
      purposes: [site-operation]
  under16: false
  sensitiveUse: none
`
}

function signals(words: StarterWords, ccpa: boolean): string {
  return `${words.signals}
signals:
  doNotTrack: ignored
  optOutPreference: honoured
${ccpa ? '  frictionless: false\n' : ''}  explanation: ${words.signalExplanation}
  thirdPartyTracking: false
`
}

function children({name, legalName, email, country}: Answers, words: StarterWords, coppa: boolean): string {
  const base = `${words.children}
children:
  directed: false
  minimumAge: 16
  knowinglyCollected: false
  whenFound: ${words.whenFound}
`
  if (!coppa) return base
  return `${base}  parentalRights: ${words.parentalRights}
  operators:
    - name: ${scalar(legalName || name)}
      address: {street: ${words.street}, postalCode: "${words.postalCode}", city: ${words.city}, country: ${country}}
      phone: "+1 800 555 0100" ${words.change}
      email: ${scalar(email)}
`
}

function rest(words: StarterWords): string {
  return `automatedDecisions: none

security:
  measures: [encryption-in-transit, access-control, backups]

changes:
  announced: [site-notice, new-date]
  before: 30 days
  newPurposes: ${words.newPurposes}
`
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
