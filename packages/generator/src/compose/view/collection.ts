import {broader, dataCategories, subjects, type DataCategory, type Practice} from '@policy-gen/schema'
import {enumeration, optionalLine, series} from '../wording/text.js'
import type {OtherTerm, Speech} from '../wording/speech.js'
import {californiaCategories} from './california-categories.js'
import {activity, ownHandling, ownPractices, practicesOf, statement} from './practices.js'
import {answersTo, unlessEmpty, type View} from './view.js'

/** Which data is collected, by kind; whether it has to be given; and California's notice at collection. */
export const collection: View = (policy, speech) => {
  const collected = ownPractices(policy, 'does', ['collect', 'store-on-device', 'use', 'keep'])
  return unlessEmpty({
    kinds: kindsOfData(collected, speech),
    possibly: ownPractices(policy, 'may', ['collect']).map((practice) => statement(practice, policy, speech)),
    others: practicesOf(policy, 'does', ['collect'])
      .filter((practice) => !collected.includes(practice))
      .map((practice) => statement(practice, policy, speech)),
    // What is never collected from somewhere is said under “sources”.
    never: ownPractices(policy, 'never', ['collect'])
      .filter(({from}) => from === undefined)
      .map((practice) => statement(practice, policy, speech)),
    about:
      speech.list(collected.flatMap(({about = []}) => about.map((each) => speech.term(subjects, each)))) ||
      null,
    sensitive:
      answersTo(policy, 'gdpr') || answersTo(policy, 'uk-gdpr') ? specialCategories(collected, speech) : null,
    provision: provisions(ownHandling(policy), speech),
    california: answersTo(policy, 'ccpa') ? californiaCategories(policy, speech) : []
  })
}

interface KindOfData {
  readonly kind: string
  readonly data: string
  readonly activities: string
}

/** The data of all practices by its kind: `Contact details | e-mail address, telephone number | Newsletter`. */
function kindsOfData(practices: readonly Practice[], speech: Speech): KindOfData[] {
  const groups = new Map<
    string,
    {readonly data: Set<DataCategory | OtherTerm>; readonly activities: Set<string>}
  >()
  for (const practice of practices) {
    for (const category of practice.data ?? []) {
      const kind = kindOf(category, speech)
      const group = groups.get(kind) ?? {data: new Set(), activities: new Set()}
      group.data.add(category)
      group.activities.add(activity(practice, speech))
      groups.set(kind, group)
    }
  }
  return [...groups].map(([kind, {data, activities}]) => ({
    kind,
    data: speech.cell(dataCategories, data),
    activities: enumeration(activities)
  }))
}

/** The group right below “personal data”: contact details for an e-mail address. */
function kindOf(category: DataCategory | OtherTerm, speech: Speech): string {
  if (typeof category === 'object') return speech.opening(dataCategories, category)
  const group = [category, ...broader(dataCategories, category)].findLast((each) => each !== 'personal-data')
  return speech.opening(dataCategories, group ?? category)
}

/** Art. 9 and 10 GDPR. */
function specialCategories(practices: readonly Practice[], speech: Speech): string | null {
  const special = practices.flatMap(({data = []}) =>
    data.filter((category): category is DataCategory => typeof category === 'string' && isSpecial(category))
  )
  return series(special.map((category) => speech.term(dataCategories, category))) || null
}

function isSpecial(category: DataCategory): boolean {
  const term = dataCategories[category]
  return 'sensitive' in term && (term.sensitive as readonly string[]).includes('gdpr')
}

/** Whether data has to be given, and what follows if it isn't: Art. 13(2)(e) GDPR. */
function provisions(practices: readonly Practice[], speech: Speech): object[] {
  return practices.flatMap((practice) => {
    const {provision} = practice
    if (provision === undefined) return []
    const {required, otherwise} = provision
    return [
      {
        activity: activity(practice, speech),
        byLaw: required === 'by-law',
        byContract: required === 'by-contract',
        forContract: required === 'for-contract',
        free: required === 'no',
        otherwise: optionalLine(otherwise)
      }
    ]
  })
}
