import {inAnyLanguage} from '../languages/basics.js'
import type {Reading} from '../reading/reading.js'
import {nameIn} from '../text/name-in-title.js'
import {Words} from '../text/words.js'
import {matchesIn} from '../text/matches.js'

/**
 * What the organisation calls itself besides `we`: the name in the title, and those that it gives itself:
 * `Atlas Maps B.V. (“Atlas”, “we”)` is both.
 */
export function ownNamesOf({text, passages}: Pick<Reading, 'text' | 'passages'>): readonly string[] {
  const title = passages.find(({passage}) => passage.heading?.level === 1)?.passage
  const [, titled = ''] = /^[#\s]*([^\r\n]*)/.exec(title ? text.slice(title.start, title.end) : '') ?? []
  const introduced = matchesIn(text, introduction()).flatMap(({index, 0: aside}) => [
    named.exec(text.slice(Math.max(0, index - farthest), index))?.groups?.name,
    ...matchesIn(aside, quoted).map(([, name]) => name)
  ])
  const names = [nameIn(titled.replaceAll('*', '')), ...introduced].flatMap((name) => name ?? [])
  return [...new Set(names.map((name) => name.replace(leading(), '')))].filter(
    (name) => name.length > 2 && !common().test(name)
  )
}

/** The words of each name, in lower case. */
export function wordsOfNames(names: readonly string[]): readonly (readonly string[])[] {
  return names
    .map((name) => {
      const words = new Words(name)
      words.read(0, name.length)
      return Array.from({length: words.count}, (_, place) => words.textAt(place))
    })
    .filter((words) => words.length > 0)
}

/** `(“We”, “Our”)`, `(hereinafter “Atlas” or “we”)` */
const introduction = inAnyLanguage((anyOf) => {
  const self = anyOf(({names}) => names.selves)
  return String.raw`\((?=[^()\n]{0,80}["“”„«'‘*_]${self}["”“»'’*_,])[^()\n]{1,120}\)`
}, 'gi')

const legalForm = String.raw`,? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|AG|SE|SAS?|S\.A(?:\.S)?|SARL|S\.L|B\.?V|AB|Oy|plc)\.?`
const word = String.raw`[\p{Lu}\d][\p{L}\d&'’.-]{0,30}`

/** `Atlas Maps B.V. `, including its markup. */
const named = new RegExp(
  String.raw`(?<![\p{L}\d])(?<name>${word}(?: ${word}){0,3}?)(?:${legalForm})?[\s*_]*$`,
  'u'
)

/** A name in quotation marks, beside the `we`. */
const quoted = new RegExp(String.raw`["“„«'‘](${word}(?: ${word}){0,2})["”“»'’]`, 'gu')

/** The word before a name at the beginning of a sentence: `Die Atlas GmbH (…)`. */
const leading = inAnyLanguage((anyOf) => String.raw`^${anyOf(({names}) => names.articles)}\s+`, '')

/** How far before `(“we”)` a name can begin. */
const farthest = 80

/** Words with a capital letter that aren't names. */
const common = inAnyLanguage((anyOf) => String.raw`^${anyOf(({names}) => names.common)}(?!\p{L})`, 'iu')
