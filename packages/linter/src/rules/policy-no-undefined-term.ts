import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {PolicyDocument} from '../document/document.js'
import {matchesIn} from '../text/matches.js'

const policyNoUndefinedTerm: PolicyRule = definePolicyRule({
  id: 'policy-no-undefined-term',
  summary: 'terms that are defined but never used, or used as if defined',
  why: `“Personal Information” with capitals promises a definition. Where there is none, nobody can tell what the promise covers; where
a definition is never used, it was left behind by an edit.

This rule is only in the strict preset, since some policies borrow their terms from another document, such as the terms of
use.`,
  preset: 'strict',
  languages: ['en'],
  options: {},
  *check(document) {
    const defined = definitionsIn(document)
    const counts = occurrencesOf(new Set(defined.map(({term}) => stem(term))), document.prose)
    for (const {term, start, end} of defined) {
      if ((counts.get(stem(term)) ?? 0) > 1) continue
      yield {
        start,
        end,
        message: `“${term}” is defined but never used — use it, or remove the definition`
      }
    }
    // Only a text that defines terms can lead its readers to expect a definition.
    if (defined.length === 0) return
    const known = new Set([...defined, ...quotedTerms(document)].map(({term}) => stem(term)))
    for (const {term, start, end} of capitalisedTerms(runningText(document))) {
      if (known.has(stem(term))) continue
      yield {
        start,
        end,
        message: `“${term}” is written like a defined term but never defined — define it, or write it in lower case`
      }
    }
  }
})

export default policyNoUndefinedTerm

interface Term {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** `(the “Vendor”)`, `“Personal Data” means`. */
function definitionsIn({plain}: PolicyDocument): Term[] {
  const pattern =
    /\((?:the|each,?\s+an?|together,?|collectively,?|hereinafter)\s+[“"](?<mark>\**)(?<inBrackets>\p{Lu}[\p{L} -]{2,40}?)\**[”"]\)|(?<=[“"]\*{0,3})(?<means>\p{Lu}[\p{L} -]{2,40}?)(?=\**[”"]\s+(?:means|shall mean|refers to)\b)/gu
  return matchesIn(plain, pattern).map(({index, 0: words, groups = {}}) => {
    const term = groups.inBrackets ?? groups.means ?? ''
    const start = index + words.indexOf(term)
    return {term, start, end: start + term.length}
  })
}

/** Anything in quotation marks or in bold may be meant as a definition. */
function quotedTerms({plain}: PolicyDocument): {term: string}[] {
  return matchesIn(plain, /(?:[“"„]|\*\*|__)(?<term>\p{Lu}[\p{L} -]{2,40}?)(?:[”"“]|\*\*|__)/gu).map(
    ({groups}) => ({term: groups?.term ?? ''})
  )
}

/** In headings and bold type, capitals mean nothing. */
function runningText({prose, nodes, rangeOf}: PolicyDocument): string {
  const parts: string[] = []
  let at = 0
  const ranges = [...nodes('heading'), ...nodes('strong')].map(rangeOf)
  for (const {start, end} of ranges.sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    parts.push(prose.slice(at, Math.max(at, start)), ' '.repeat(end - Math.max(at, start)))
    at = end
  }
  return parts.join('') + prose.slice(at)
}

/** Defined nouns that are usual in laws and contracts; anything else with capitals may be a name. */
const nouns =
  'Data|Information|Services?|Users?|Purposes?|Partners?|Providers?|Content|Materials?|Part(?:y|ies)|Products?|Sites?|Platforms?|Customers?'

/** Terms with capitals in running text, three times or more: `Authorised Users`. */
function capitalisedTerms(prose: string): Term[] {
  const pattern = new RegExp(
    String.raw`(?<=[\p{Ll},;] )(?<term>(?:Authori[sz]ed|Personal|Sensitive|Confidential|Registered|Third[- ]Party|Customer|User|Usage|Account|Business|Protected|Collected|Derived|Affiliated|Permitted|Anonymi[sz]ed|Aggregated?|Technical|Covered|Eligible|Restricted)\s(?:${nouns}))(?![\p{L}-]|\s\p{Lu})`,
    'gu'
  )
  const byTerm = new Map<string, Term[]>()
  for (const {index, 0: term} of matchesIn(prose, pattern)) {
    const key = stem(term)
    const place = {term, start: index, end: index + term.length}
    const terms = byTerm.get(key)
    if (terms) terms.push(place)
    else byTerm.set(key, [place])
  }
  return [...byTerm.values()].flatMap((terms) => (terms.length >= 2 ? terms.slice(0, 1) : []))
}

/** How often each term is in a text, in the singular or the plural: one walk over the words for all of them. */
function occurrencesOf(stems: ReadonlySet<string>, prose: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const lengths = new Set([...stems].map((stem) => stem.split(/[ -]/).length))
  const words = matchesIn(prose, /\p{L}+/gu).map(({index, 0: word}) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length
  }))
  words.forEach((_, last) => {
    for (const length of lengths) {
      const phrase = phraseOf(words.slice(Math.max(0, last + 1 - length), last + 1), length, prose)
      for (const singular of phrase === undefined ? [] : singularsOf(phrase)) {
        if (stems.has(singular)) counts.set(singular, (counts.get(singular) ?? 0) + 1)
      }
    }
  })
  return counts
}

/**
 * The words of a term, with one space or hyphen between them; `undefined` if anything else is between them.
 */
function phraseOf(
  words: readonly {text: string; start: number; end: number}[],
  length: number,
  prose: string
): string | undefined {
  if (words.length < length) return undefined
  let phrase = ''
  let end: number | undefined
  for (const word of words) {
    const between = end === undefined ? '' : prose.slice(end, Math.min(word.start, end + longestGap))
    if (end !== undefined && word.start - end > longestGap) return undefined
    if (between !== '' && between !== '-' && between.trim() !== '') return undefined
    phrase += (end === undefined ? '' : between === '-' ? '-' : ' ') + word.text
    end = word.end
  }
  return phrase
}

/** Blank space between two words of a term may be a line ending with its indentation, but not half a page. */
const longestGap = 40

/**
 * The word itself, and every word of which it may be the plural: `parties` of `part`, `partie`, `parties`.
 */
function singularsOf(phrase: string): string[] {
  return [
    phrase,
    ...['s', 'es', 'ies', 'y']
      .filter((ending) => phrase.endsWith(ending))
      .map((ending) => phrase.slice(0, -ending.length))
  ]
}

/** Without the ending of a plural, in lower case. */
function stem(term: string): string {
  return term.toLowerCase().replace(/(?:ies|y|s)$/, '')
}
