import {
  coverage,
  dataCategories,
  disclosures,
  formatPath,
  groundPlaces,
  legalGrounds,
  purposes,
  regimes,
  requirements,
  serviceOf,
  type Language,
  type Path,
  type Policy,
  type Profile,
  type Requirement,
  type Service
} from '@policy-gen/schema'
import {partOfPath, type Description, type Word} from '@policy-gen/schema/editing'
import type {PolicyDocument} from './policy-document.js'
import {dictionaries} from '../../languages/index.js'
import {titleOf} from './titles.js'

// What a field or a word means and which law asks for it, as Markdown for a hover or the list of completions.

/** The laws that a policy answers to count; where it names none, all do. */
export interface Asking {
  readonly language: Language
  readonly regimes: readonly Profile[]
}

/** What a field is for. */
export function explainField(path: Path, {description}: Description, {language}: Asking): string {
  return `**${titleOf(path, language)}** \`${String(path.at(-1))}\`\n\n${description}`
}

/** What a word means, and what the law has to do with it. */
export function explainWord(path: Path, {word, term, meaning}: Word, asking: Asking): string {
  const service = path.at(-1) === 'service' ? serviceOf(word) : undefined
  if (service) return explainService(word, service, asking)
  const title = `**${term?.label[asking.language] ?? word}** \`${word}\``
  return [title, meaning, ...(term ? lawOf(word, term, asking) : [])].filter(Boolean).join('\n\n')
}

/** Which requirements a fact answers, as far as the policy holds together. */
export function explainAnswers(path: Path, policy: Policy, {language}: Asking): string | undefined {
  const field = formatPath(path)
  const on = today()
  const answered = coverage(policy, {on}).flatMap((standing) =>
    standing.status === 'met' && standing.by.some(({fact}) => isWithin(fact, field))
      ? [standing.requirement]
      : []
  )
  return answered.length === 0
    ? undefined
    : listed(dictionaries[language].editorWords.answers, answered, language)
}

function isWithin(fact: string, field: string): boolean {
  return fact === field || fact.startsWith(`${field}.`) || fact.startsWith(`${field}[`)
}

function lawOf(word: string, term: object, {language, regimes: asked}: Asking): string[] {
  if (term === known(legalGrounds, word)) return groundOf(word as keyof typeof legalGrounds, language)
  if (term === known(regimes, word)) {
    const {name, citation} = regimes[word as keyof typeof regimes]
    return [`${name[language]}: ${citation}`]
  }
  if (term === known(dataCategories, word)) return protectionOf(term, language)
  if (term !== known(disclosures, word)) return []
  const asking = requirements({on: today(), ...(asked.length > 0 && {regimes: asked})}).filter(
    ({section}) => section === word
  )
  return asking.length === 0 ? [] : [listed(dictionaries[language].editorWords.askedFor, asking, language)]
}

function known(list: Readonly<Record<string, object>>, word: string): object | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined
}

function groundOf(word: keyof typeof legalGrounds, language: Language): string[] {
  const articles = groundPlaces(word).map(
    ({regime, article}) => `${regimes[regime].label[language]} Art. ${article}`
  )
  return articles.length === 0 ? [] : [`${dictionaries[language].editorWords.ground} ${articles.join(', ')}`]
}

function protectionOf(term: object, language: Language): string[] {
  const laws = 'sensitive' in term && Array.isArray(term.sensitive) ? term.sensitive : []
  const places = [
    ...(laws.includes('gdpr') ? [`Art. 9/10 ${regimes.gdpr.label[language]}`] : []),
    ...(laws.includes('ccpa') ? ['Cal. Civ. Code § 1798.140(ae)'] : [])
  ]
  return places.length === 0 ? [] : [`${dictionaries[language].editorWords.sensitive} ${places.join(', ')}`]
}

function explainService(id: string, service: Service, {language}: Asking): string {
  const {name, operator, purposes: uses, data, privacy} = service
  const country = new Intl.DisplayNames(language, {type: 'region'}).of(operator.country) ?? operator.country
  return [
    `**${name}** \`${id}\``,
    `${operator.name}, ${country}`,
    `${dictionaries[language].editorWords.purposes}: ${uses.map((word) => purposes[word].label[language]).join(', ')}`,
    `${dictionaries[language].editorWords.data}: ${data.map((word) => dataCategories[word].label[language]).join(', ')}`,
    `[${dictionaries[language].editorWords.statement}](${privacy})`
  ].join('\n\n')
}

/** Requirements with the places of the law, each a link to its text. More than a screen holds are counted. */
function listed(head: string, requirements: readonly Requirement[], language: Language): string {
  const shown = requirements
    .slice(0, most)
    .map(({citation, url, disclosure}) => `- [${citation}](${url}) ${disclosure[language]}`)
  const left = requirements.length - shown.length
  return [
    `${head}:\n`,
    ...shown,
    ...(left > 0 ? [`- ${dictionaries[language].editorWords.others(left)}`] : [])
  ].join('\n')
}

const most = 8

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The laws that a policy file names, and the language that it is asked in. */
export function askingIn({root, language}: PolicyDocument): Asking {
  const named = partOfPath(root, ['regimes'])?.parts.flatMap(({text}) => text ?? []) ?? []
  return {language, regimes: named.filter((name): name is Profile => Object.hasOwn(regimes, name))}
}
