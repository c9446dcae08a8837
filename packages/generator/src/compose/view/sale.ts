import {
  dataIsWithin,
  prescribedNotices,
  purposesOf,
  receiversOf,
  regionsOfSale,
  shareRegions,
  verbOf,
  type Action,
  type Policy,
  type Practice
} from '@policy-gen/schema'
import {optionalLine} from '../wording/text.js'
import type {Speech} from '../wording/speech.js'
import {deeds} from './deeds.js'
import {practicesAt} from './homes.js'
import {dataCell, ownPractices, purposeCell} from './practices.js'
import {answersTo, unlessEmpty, type View} from './view.js'

type Sale = NonNullable<Policy['sale']>

/** Whether data is sold or shared for advertising: Civ. Code §§ 1798.120, .121, .130(a)(5)(C) and .135(a). */
export const sale: View = (policy, speech) =>
  unlessEmpty({
    notices: prescribedNotices(policy).map(({words}) => words),
    facts: policy.sale ? facts(policy.sale, policy, speech) : null,
    deeds: deeds(
      practicesAt('sale', policy).filter((practice) => !isInTable(practice, policy)),
      policy,
      speech
    )
  })

/**
 * Whether the table says the same: that nothing is sold, or everything that a practice says about what is
 * sold and shared.
 */
function isInTable(practice: Practice, policy: Policy): boolean {
  const {action, modality} = verbOf(practice)
  const table = action === 'sell' ? policy.sale?.sold : policy.sale?.shared
  if (table === undefined || practice.who !== undefined) return false
  if ([practice.unless, practice.when, practice.where].some((limit) => limit !== undefined)) return false
  if (modality === 'never') return table === 'none' && isOfAnyData(practice)
  return modality === 'does' && table !== 'none' && isWithin(practice, table, policy)
}

/** `never: sell` without a limit. */
function isOfAnyData({data = [], with: others, purposes}: Practice): boolean {
  return others === undefined && purposes === undefined && data.every((each) => each === 'personal-data')
}

function isWithin(practice: Practice, rows: readonly SaleRow[], policy: Policy): boolean {
  const kinds = receiversOf(practice, policy).flatMap((receiver) => receiver.kinds)
  return rows.some(
    (row) =>
      practice.data?.every((each) => row.data.some((wider) => dataIsWithin(each, wider))) === true &&
      kinds.every((kind) => among(kind, row.to)) &&
      purposesOf(practice).every((purpose) => among(purpose, row.purposes))
  )
}

type SaleRow = Exclude<NonNullable<Sale['sold']>, 'none'>[number]

function among<Term>(term: Term, terms: readonly Term[]): boolean {
  return terms.some((each) => JSON.stringify(each) === JSON.stringify(term))
}

function facts(stated: Sale, policy: Policy, speech: Speech): object {
  return {
    california: answersTo(policy, 'ccpa'),
    where: isOtherwiseElsewhere(policy) ? speech.regions(regionsOfSale(policy) ?? []) : null,
    neither: stated.sold === 'none' && stated.shared === 'none',
    sold: disclosed(stated.sold, speech),
    notSold: stated.sold === 'none',
    shared: disclosed(stated.shared, speech),
    notShared: stated.shared === 'none',
    disclosed: disclosed(stated.businessPurpose, speech),
    notDisclosed: stated.businessPurpose === 'none',
    knowsOfMinors: stated.under16 === true,
    knowsOfNoMinors: stated.under16 === false,
    minorsProcess: optionalLine(stated.under16Process),
    sensitive: {
      none: stated.sensitiveUse === 'none',
      limited: stated.sensitiveUse === 'limited',
      wider: stated.sensitiveUse === 'wider'
    },
    optOutLink: stated.optOutLink ?? null,
    limitLink: stated.limitLink ?? null
  }
}

/**
 * Whether something is sold or shared only where no law asks about it, so that the table isn't about
 * everybody.
 */
function isOtherwiseElsewhere(policy: Policy): boolean {
  const stated = regionsOfSale(policy)
  const acts: Action[] = ['sell', 'share-for-advertising']
  // “We collect no sensitive personal information” is about collection, too.
  if (policy.sale?.sensitiveUse === 'none') acts.push('collect', 'use', 'keep')
  return ownPractices(policy, ['does', 'may'], acts).some(
    ({where}) => where !== undefined && stated !== undefined && !shareRegions(where, stated)
  )
}

function disclosed(rows: Sale['sold'] | undefined, speech: Speech): object[] {
  if (rows === undefined || rows === 'none') return []
  return rows.map((row) => ({
    data: dataCell(row, speech),
    to: speech.cell('recipientKinds', row.to),
    purposes: purposeCell(row, speech)
  }))
}
