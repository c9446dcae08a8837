import {dataCategories} from './data-categories.js'
import {purposes} from './purposes.js'
import {recipientKinds} from './recipients.js'
import type {Kin, Vocabulary} from './term.js'

// How terms are related, for those who ask nothing else: a page then carries no words about them.

/** The broader term of each category of data. */
export const dataKin: Kin<typeof dataCategories> = kinOf(dataCategories)

/** The broader term of each purpose. */
export const purposeKin: Kin<typeof purposes> = kinOf(purposes)

/** The broader term of each kind of recipient. */
export const recipientKin: Kin<typeof recipientKinds> = kinOf(recipientKinds)

function kinOf<V extends Vocabulary>(vocabulary: V): Kin<V> {
  const kin = Object.entries(vocabulary).map(([id, {parent}]) => [id, parent === undefined ? {} : {parent}])
  return Object.fromEntries(kin) as Kin<V>
}
