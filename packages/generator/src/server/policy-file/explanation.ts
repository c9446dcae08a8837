import {
  coverage,
  dataCategories,
  formatPath,
  groundPlaces,
  labels,
  regimes,
  requirements,
  serviceOf,
  type DataCategory,
  type Language,
  type LegalGround,
  type Path,
  type Policy,
  type Profile,
  type Regime,
  type Requirement,
  type Service,
  type VocabularyName
} from '@policy-gen/schema'
import {partOfPath, type Description, type Word} from '@policy-gen/schema/editing'
import type {PolicyDocument} from './policy-document.js'
import {dictionaries} from '../../languages/index.js'
import {labelOf, meaningOf} from './terms.js'
import {titleOf} from './titles.js'

// What a field or a word means and which law requires it, as Markdown for a hover or the list of completions.

/** The laws that a policy answers to count; if it names none, all do. */
export interface Asking {
  readonly language: Language
  readonly regimes: readonly Profile[]
}

/** What a field is for. */
export function explainField(path: Path, {description}: Description, {language}: Asking): string {
  return `**${titleOf(path, language)}** \`${String(path.at(-1))}\`\n\n${description[language]}`
}

/** What a word means, and what the law has to do with it. */
export function explainWord(path: Path, known: Word, asking: Asking): string {
  const {word, list} = known
  const service = path.at(-1) === 'service' ? serviceOf(word) : undefined
  if (service) return explainService(word, service, asking)
  const title = `**${labelOf(known, asking.language) ?? word}** \`${word}\``
  return [title, meaningOf(known, asking.language), ...lawOf(word, list, asking)].filter(Boolean).join('\n\n')
}

/** Which requirements a fact answers, if the policy is valid. */
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

function lawOf(word: string, list: VocabularyName | undefined, {language, regimes: asked}: Asking): string[] {
  if (list === 'legalGrounds') return groundOf(word as LegalGround, language)
  if (list === 'regimes') {
    const regime = word as Regime
    return [`${labels[language].lawNames[regime]}: ${regimes[regime].citation}`]
  }
  if (list === 'dataCategories') return protectionOf(word as DataCategory, language)
  if (list !== 'disclosures') return []
  const asking = requirements({on: today(), ...(asked.length > 0 && {regimes: asked})}).filter(
    ({section}) => section === word
  )
  return asking.length === 0 ? [] : [listed(dictionaries[language].editorWords.askedFor, asking, language)]
}

function groundOf(word: LegalGround, language: Language): string[] {
  const articles = groundPlaces(word).map(
    ({regime, article}) => `${labels[language].regimes[regime]} Art. ${article}`
  )
  return articles.length === 0 ? [] : [`${dictionaries[language].editorWords.ground} ${articles.join(', ')}`]
}

function protectionOf(data: DataCategory, language: Language): string[] {
  const {[data]: term} = dataCategories
  const laws: readonly string[] = 'sensitive' in term ? term.sensitive : []
  const places = [
    ...(laws.includes('gdpr') ? [`Art. 9/10 ${labels[language].regimes.gdpr}`] : []),
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
    `${dictionaries[language].editorWords.purposes}: ${uses.map((word) => labels[language].purposes[word]).join(', ')}`,
    `${dictionaries[language].editorWords.data}: ${data.map((word) => labels[language].dataCategories[word]).join(', ')}`,
    `[${dictionaries[language].editorWords.statement}](${privacy})`
  ].join('\n\n')
}

/**
 * Requirements with the places of the law, each a link to its text. Those that don't fit on a screen are
 * counted.
 */
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

/** The laws that a policy file names, and the language of the question. */
export function askingIn({root, language}: PolicyDocument): Asking {
  const named = partOfPath(root, ['regimes'])?.parts.flatMap(({text}) => text ?? []) ?? []
  return {language, regimes: named.filter((name): name is Profile => Object.hasOwn(regimes, name))}
}
