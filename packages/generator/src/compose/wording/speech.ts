import {
  broadest,
  labels,
  readPeriod,
  said,
  type Language,
  type Period,
  type Region,
  type TermOf,
  type VocabularyName
} from '@policy-gen/schema'
import {dictionaries} from '../../languages/index.js'
import type {Wording} from '../../languages/wording.js'
import type {PolicyPath} from '../composition.js'
import {american} from './american.js'
import {formatDate} from './dates.js'
import {templateLanguage} from './language.js'
import {periodText} from './periods.js'
import {capitalised, opened, series} from './text.js'

/** How things are said in one language. The machine's own language and time zone play no part. */
export interface Speech {
  readonly language: Language
  readonly wording: Wording
  /** `name, address and telephone number`. Empty for an empty list. */
  readonly list: (words: Iterable<string>) => string
  /** `name, address or telephone number`, for something that is never done with any of them. */
  readonly either: (words: Iterable<string>) => string
  /** `31 January 2026` */
  readonly date: (date: string) => string
  /** `13 months` */
  readonly period: (period: string) => string
  /** `12,000` */
  readonly number: (count: number) => string
  /** `within 13 months` */
  readonly within: (period: string) => string
  /** `Germany` for `DE` */
  readonly country: (code: string) => string
  /** `only in France and Italy` */
  readonly only: (where: readonly Region[]) => string
  /** The opening of a sentence about some regions: `In France only,`. */
  readonly onlyThere: (where: readonly Region[]) => string
  /** `in France and Italy` */
  readonly regions: (where: readonly Region[]) => string
  /** The label of a term, or the author's own words. */
  readonly term: Say
  /** The same at the beginning of a line or a cell, with a capital letter. */
  readonly opening: Say
  /**
   * Names of things in one cell, which may contain commas and “and” themselves: `Orders and delivery;
   * Newsletter`.
   */
  readonly names: (names: Iterable<string>) => string
  /** Labels in a cell or after a colon; if one contains a comma, they are separated by semicolons. */
  readonly series: (labels: Iterable<string>) => string
  /** Terms in a cell, where a further “and” would be confusing: `Posts and comments, photos and videos`. */
  readonly cell: <List extends VocabularyName>(
    list: List,
    terms: Iterable<TermOf<List> | OtherTerm>
  ) => string
}

type Say = <List extends VocabularyName>(list: List, term: TermOf<List> | OtherTerm) => string

/** Something that a vocabulary has no term for. */
export interface OtherTerm {
  readonly other: string
  /** The nearest term of the vocabulary, if the author gives one. */
  readonly kind?: string | undefined
}

/** The language of a document, as `path` asks for it. */
export function speechIn(tag: string, path: PolicyPath): Speech {
  const known = speeches.get(tag)
  if (known) return known
  const made = makeSpeech(tag, templateLanguage(tag, path))
  speeches.set(tag, made)
  return made
}

const speeches = new Map<string, Speech>()

function makeSpeech(tag: string, language: Language): Speech {
  // Each takes long to create, and few documents need them all.
  let lists: Intl.ListFormat | undefined
  let choices: Intl.ListFormat | undefined
  let numbers: Intl.NumberFormat | undefined
  let countries: Intl.DisplayNames | undefined
  const names = new Map<string, string>()
  const spelled = isAmerican(tag) ? american : (label: string) => label
  const own = (list: VocabularyName, {other, kind}: OtherTerm): string => {
    // It goes without saying that data about people is personal data.
    const label =
      kind === undefined || kind === 'personal-data' ? undefined : said(labels[language], list, kind)
    return label === undefined ? other : `${other} (${spelled(label)})`
  }
  const term: Say = (list, each) =>
    typeof each === 'object' ? own(list, each) : spelled(said(labels[language], list, each))
  const opening: Say = (list, each) =>
    typeof each === 'object' ? opened(own(list, each)) : capitalised(term(list, each))
  const {wording} = dictionaries[language]
  const list: Speech['list'] = (words) =>
    (lists ??= new Intl.ListFormat(tag, {type: 'conjunction'})).format(new Set(words))
  const inRegions: Speech['regions'] = (where) =>
    wording.regions(
      broadest(where).map((region) => labels[language].regions[region]),
      list
    )
  const length = (period: Period): string => wording.period(periodText(period, tag))
  return {
    language,
    wording,
    list,
    either: (words) => (choices ??= new Intl.ListFormat(tag, {type: 'disjunction'})).format(new Set(words)),
    date: (date) => formatDate(date, tag),
    period: (text) => {
      const period = readPeriod(text)
      return period === undefined ? text : length(period)
    },
    number: (count) => (numbers ??= new Intl.NumberFormat(tag, {numberingSystem: 'latn'})).format(count),
    within: (text) => {
      const period = readPeriod(text)
      return period === undefined ? text : wording.within(period, length(period))
    },
    country: (code) => {
      countries ??= new Intl.DisplayNames(tag, {type: 'region'})
      const name = names.get(code) ?? countries.of(code) ?? code
      names.set(code, name)
      return name
    },
    regions: inRegions,
    only: (where) => wording.only(inRegions(where)),
    onlyThere: (where) => capitalised(wording.onlyThere(inRegions(where))),
    names: (names) => [...new Set(names)].join(wording.separator),
    series: (labels) => series(labels, wording.separator),
    term,
    opening,
    cell: (list, terms) => {
      const [first, ...others] = new Set(terms)
      if (first === undefined) return ''
      return series([opening(list, first), ...others.map((other) => term(list, other))], wording.separator)
    }
  }
}

/** English without a region has American dates and lists, so its words are American, too. */
function isAmerican(tag: string): boolean {
  return new Intl.Locale(tag).maximize().region === 'US'
}
