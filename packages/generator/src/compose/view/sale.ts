import {
  prescribedNotices,
  regionsOfSale,
  shareRegions,
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

/** `never: sell` without a limit: where the table says that nothing was sold, the promise is said with it. */
function isInTable(
  {who, data = [], unless, when, where, with: others, purposes, ...practice}: Practice,
  {sale}: Policy
): boolean {
  if (
    !('never' in practice) ||
    [who, unless, when, where, others, purposes].some((limit) => limit !== undefined)
  )
    return false
  const table = practice.never === 'sell' ? sale?.sold : sale?.shared
  return table === 'none' && data.every((each) => each === 'personal-data')
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

/** Whether something is sold or shared only where no law asks about it, so that the table doesn't speak of everybody. */
function isOtherwiseElsewhere(policy: Policy): boolean {
  const told = regionsOfSale(policy)
  const acts: Action[] = ['sell', 'share-for-advertising']
  // “We collect no sensitive personal information” speaks of what is collected, too.
  if (policy.sale?.sensitiveUse === 'none') acts.push('collect', 'use', 'keep')
  return ownPractices(policy, ['does', 'may'], acts).some(
    ({where}) => where !== undefined && told !== undefined && !shareRegions(where, told)
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
