import {languageOfTag, type Act} from '@policy-gen/schema'
import {dictionaries} from '../languages/index.js'

/** A sentence that plainly states that something never happens. */
export interface PlainDenial {
  readonly text: string
  readonly act: Act
}

export function plainDenials(text: string, language: string): PlainDenial[] {
  const own = languageOfTag(language)
  if (own === undefined) return []
  const words = dictionaries[own].denials
  return [...text.matchAll(/[^.!?\n]+[.!?]?/g)].flatMap(([written]) => {
    const sentence = written.trim()
    if (words.limits.test(sentence)) return []
    const entry = words.denials.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(sentence)))
    return entry ? [{text: sentence, act: entry[0]}] : []
  })
}
