import * as all from '../languages/all.js'
import type * as en from '../languages/en/index.js'
import {inEveryLanguage, type Localised} from '../languages/language.js'
import {together} from '../languages/together.js'

/**
 * What the model says about a field or a word, in every language. A text without translations, such as the
 * operator of a service, is a name, and the same in all of them.
 *
 * @example inWords('The title of the document.').de // 'Der Titel des Dokuments.'
 */
export function inWords(sentence: string): Localised {
  known ??= new Map(
    [
      ...sentencesIn(together<typeof en.fields>(all.fields)),
      ...sentencesIn(together<typeof en.choices>(all.choices))
    ].map((said) => [said.en, said])
  )
  return known.get(sentence) ?? inEveryLanguage(() => sentence)
}

let known: ReadonlyMap<string, Localised> | undefined

interface Group {
  readonly [key: string]: Localised | Group
}

function sentencesIn(group: Group): Localised[] {
  return Object.values(group).flatMap((inner) => (isSaid(inner) ? [inner] : sentencesIn(inner)))
}

function isSaid(inner: Localised | Group): inner is Localised {
  return typeof inner.en === 'string'
}
