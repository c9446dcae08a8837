import {
  broader,
  concerns,
  dataCategories,
  isSensitive,
  kindOf,
  type DataEntry,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import type {Speech} from '../wording/speech.js'
import {californiaCategories} from './california-categories.js'
import {deeds} from './deeds.js'
import {practicesBesideTable} from './homes.js'
import {widen, type Limits} from './limits.js'
import {limited, ownHandling, ownPractices} from './practices.js'
import {provisionOf} from './provision.js'
import {answersTo, isWritten, unlessEmpty, type View} from './view.js'

/**
 * Which data is collected, by kind; whether it has to be given; and California's notice at collection. The
 * overview doesn't pair data with purposes: that is done activity by activity, under “purposes”.
 */
export const collection: View = (policy, speech) => {
  const collected = ownPractices(policy, 'does', ['collect', 'store-on-device', 'use', 'keep'])
  return unlessEmpty({
    kinds: kindsOfData(collected, speech),
    about:
      speech.list(collected.flatMap(({about = []}) => about.map((each) => speech.term('subjects', each)))) ||
      null,
    sensitive:
      answersTo(policy, 'gdpr') || answersTo(policy, 'uk-gdpr')
        ? specialCategories(collected, policy, speech)
        : null,
    healthPolicy: policy.healthPolicy ?? null,
    deeds: deeds(practicesBesideTable(policy), policy, speech),
    provision: ownHandling(policy)
      .filter((practice) => !isWritten(policy, 'purposes') || !('does' in practice))
      .flatMap((practice) => provisionOf(practice, speech) ?? []),
    california: answersTo(policy, 'ccpa') ? californiaCategories(policy, speech) : []
  })
}

interface KindOfData {
  readonly kind: string
  readonly data: string
}

/** The data of all practices by its kind: `Contact details | e-mail address, telephone number`. */
function kindsOfData(practices: readonly Practice[], speech: Speech): KindOfData[] {
  const groups = new Map<string, Set<DataEntry>>()
  const limits: Limits = new Map()
  for (const {data = [], where} of practices) {
    for (const category of data) {
      const kind = groupOf(category, speech)
      groups.set(kind, (groups.get(kind) ?? new Set()).add(category))
      widen(limits, speech.term('dataCategories', category), where)
    }
  }
  return [...groups].map(([kind, data]) => ({kind, data: cellOf([...data], limits, speech)}))
}

/** Data in a cell; data that no practice handles everywhere has its regions after it. */
function cellOf([first, ...others]: readonly DataEntry[], limits: Limits, speech: Speech): string {
  const limitOf = (data: DataEntry): Pick<Practice, 'where'> => ({
    where: limits.get(speech.term('dataCategories', data))
  })
  return speech.series([
    ...(first === undefined
      ? []
      : [limited(speech.opening('dataCategories', first), limitOf(first), speech)]),
    ...others.map((data) => limited(speech.term('dataCategories', data), limitOf(data), speech))
  ])
}

/**
 * The group right below “personal data”: contact details for an e-mail address. An author's own words without
 * a kind have a group of their own.
 */
function groupOf(data: DataEntry, speech: Speech): string {
  const kind = kindOf(data)
  if (typeof data === 'object' && kind === 'personal-data') return speech.wording.otherData
  const group = [kind, ...broader(dataCategories, kind)].findLast((each) => each !== 'personal-data')
  return speech.opening('dataCategories', group ?? kind)
}

/** Art. 9 and 10 GDPR. */
function specialCategories(practices: readonly Practice[], policy: Policy, speech: Speech): string | null {
  const seen = practices.filter(({where}) =>
    (['gdpr', 'uk-gdpr'] as const).some((law) => answersTo(policy, law) && concerns(law, where, policy))
  )
  const special = seen.flatMap(({data = []}) => data.filter((each) => isSensitive(each, 'gdpr')))
  return speech.series(special.map((data) => speech.term('dataCategories', data))) || null
}
