import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Action} from '../vocabulary/actions.js'
import type {Announcement} from '../vocabulary/announcements.js'
import type {DataCategory} from '../vocabulary/data-categories.js'
import type {Purpose} from '../vocabulary/purposes.js'
import type {Right} from '../vocabulary/rights.js'
import {countryName, isAbroad} from './areas.js'
import {isOurselves, listedCookies} from './device.js'
import {practicesOf, type StatedPractice} from './practices.js'
import {listedAiSystems, listedProfiling} from './profiling.js'
import {keepsOf, purposesOf, serves} from './purposes.js'
import {
  countriesOf,
  listedRecipients,
  listedTransfers,
  operatorsCountry,
  receiversOf,
  type ReceiverKind
} from './receivers.js'
import {grantedRights} from './rights.js'
import type {Where} from './regions.js'
import {listedJointControllers} from './roles.js'
import {disclosedRows, regionsOfSale} from './sale.js'
import type {Act} from './scope.js'

/** Something that happens according to the policy: a practice, or an entry of a table. */
export interface Statement extends Act {
  readonly path: Path
  /** What it says, after the name of its place: `names a recipient`. */
  readonly says: string
}

/**
 * Everything that happens or may happen according to a policy. A table states it just as a practice does: an
 * entry of `recipients` shares data, a row of `sale.sold` sells it, a cookie is stored on the device.
 */
export function statements(policy: Policy): Statement[] {
  return [
    ...practicesOf(policy, {modality: ['does', 'may']}).flatMap((stated) => ofPractice(stated, policy)),
    ...ofRecipients(policy),
    ...ofJointControllers(policy),
    ...ofTransfers(policy),
    ...ofCookies(policy),
    ...ofSale(policy),
    ...ofOtherTables(policy),
    ...ofOffers(policy)
  ]
}

/** A practice states what its verb says, and by its details that data is used, shared or kept. */
function ofPractice({path, practice, action, modality}: StatedPractice, policy: Policy): Statement[] {
  const {who, data, about, from, by, where, when, unless} = practice
  const receivers = receiversOf(practice, policy, path).flatMap(({kinds}) => kinds)
  const purposes = practice.purposes === undefined ? undefined : purposesOf(practice)
  const scope = {who, data, about, from, where, when, unless, purposes}
  const shared = receivers.length > 0 ? receivers : undefined
  const said: Statement[] = [
    {...scope, by, with: shared, path, action, says: `says \`${modality}: ${action}\``}
  ]
  const tells = (field: string, act: Act, says: string): void => {
    said.push({...scope, ...act, path: [...path, field], says})
  }
  if (receivers.some((kind) => kind !== 'staff'))
    tells('with', {action: 'share', with: shared}, 'names who receives data')
  if (purposes) tells('purposes', {action: 'use'}, 'names what data is used for')
  if (keepsOf(practice).length > 0) tells('keep', {action: 'keep'}, 'says how long data is kept')
  if (practice.choice !== undefined && practice.choice.kind !== 'none')
    tells('choice', {action: 'offer-choice'}, 'gives people a choice')
  if (practice.choice?.kind === 'opt-in') tells('choice', {action: 'obtain-consent'}, 'waits for consent')
  if (shared && serves({practice}, 'targeted-advertising') && receivers.some(isAdvertiser)) {
    const says = 'names who receives data for targeted advertising'
    tells('with', {action: 'share-for-advertising', with: shared}, says)
  }
  if (receivers.includes('the-public'))
    tells('with', {action: 'disclose-publicly', with: shared}, 'makes data public')
  if (messages.some((purpose) => serves({practice}, purpose)))
    tells('purposes', {action: 'contact'}, 'names messages to people')
  if (from?.includes('inference')) tells('from', {action: 'profile'}, 'draws conclusions about people')
  if (data?.includes('cookie-identifiers') && isFromDevice(from)) {
    tells('data', {action: 'store-on-device'}, 'names cookie identifiers')
  }
  return said
}

/** Purposes that can't be served without writing to people. */
const messages: readonly Purpose[] = ['newsletter', 'service-messages']

/**
 * Recipients that use data for the advertising of others, too; a platform that only plans advertising works
 * for the organisation.
 */
function isAdvertiser(kind: ReceiverKind): boolean {
  return kind === 'advertising-partner' || kind === 'data-broker' || kind === 'social-network'
}

function isFromDevice(from: Act['from']): boolean {
  return (
    from?.some((origin) => origin === 'person' || origin === 'device' || origin === 'observation') ?? true
  )
}

function ofRecipients(policy: Policy): Statement[] {
  const abroad = isAbroad(policy)
  const limits = limitsOfRecipients(policy)
  return listedRecipients(policy).flatMap(({path, kinds, recipient}) => {
    const {id = '', data, purposes} = recipient
    const scope = {data, purposes, with: kinds, where: limits.get(id)}
    const foreign = countriesOf(recipient).filter(abroad)
    const operator = operatorsCountry(recipient)
    return [
      {...scope, path, action: 'share' as const, says: 'names a recipient'},
      ...foreign.slice(0, 1).map((country) => ({
        ...scope,
        path: [...path, 'country'],
        action: 'transfer' as const,
        says: `sends data to ${countryName(country)}`
      })),
      ...(operator !== undefined && abroad(operator)
        ? [
            {
              ...scope,
              path: [...path, 'service'],
              action: 'transfer' as const,
              says: `is run from ${countryName(operator)}, unless \`country\` says where else it handles data`
            }
          ]
        : [])
    ]
  })
}

/** Where a recipient receives data, by its id, if only practices for certain regions name it. */
function limitsOfRecipients(policy: Policy): ReadonlyMap<string, Where> {
  const limits = new Map<string, Where>()
  for (const {practice} of practicesOf(policy, {modality: ['does', 'may']})) {
    for (const other of practice.with ?? []) {
      if (typeof other === 'string' || !('recipient' in other)) continue
      const {where} = practice
      const known = limits.has(other.recipient) ? limits.get(other.recipient) : []
      limits.set(other.recipient, where && known && [...known, ...where])
    }
  }
  return limits
}

/** Joint controllers are recipients: WP260, annex. */
function ofJointControllers(policy: Policy): Statement[] {
  return listedJointControllers(policy).map(({path}) => ({
    path,
    action: 'give-access',
    with: [{other: 'a joint controller'}],
    says: 'names a joint controller, who has the data too'
  }))
}

function ofTransfers(policy: Policy): Statement[] {
  return listedTransfers(policy).map(({path}) => ({path, action: 'transfer', says: 'lists a transfer'}))
}

function ofCookies(policy: Policy): Statement[] {
  const listed = listedCookies(policy).flatMap(({path, cookie}): Statement[] => {
    const access = {path: [...path, 'thirdPartyAccess'], says: 'lets others read a cookie'}
    const provider = {path: [...path, 'provider'], says: `is “${cookie.provider}”, who reads the cookie`}
    const isOthers = cookie.thirdPartyAccess === undefined && !isOurselves(cookie.provider, policy)
    const readers = cookie.thirdPartyAccess === true ? [access] : isOthers ? [provider] : []
    const follows = cookie.category === 'marketing' || cookie.category === 'social-media'
    return [
      {path, action: 'store-on-device', says: 'lists a cookie'},
      ...(cookie.category === 'marketing'
        ? [
            {
              path: [...path, 'category'],
              action: 'use' as const,
              purposes: ['advertising' as const],
              says: 'is `marketing`'
            }
          ]
        : []),
      ...readers.map((reader) => ({...reader, action: 'give-access' as const})),
      // Others track people on behalf of the organisation.
      ...(follows
        ? readers.flatMap((reader) =>
            (['third-party', undefined] as const).map((who) => ({...reader, action: 'track' as const, who}))
          )
        : [])
    ]
  })
  if (policy.cookieConsent === undefined) return listed
  return [
    ...listed,
    {path: ['cookieConsent'], action: 'store-on-device', says: 'asks for consent to cookies'},
    {path: ['cookieConsent'], action: 'obtain-consent', says: 'asks for consent to cookies'}
  ]
}

function ofSale(policy: Policy): Statement[] {
  const tables = [
    {table: 'sold', action: 'sell', says: 'lists what is sold'},
    {table: 'shared', action: 'share-for-advertising', says: 'lists what is shared for advertising'},
    {table: 'businessPurpose', action: 'share', says: 'lists what is disclosed for a business purpose'}
  ] as const
  return tables.flatMap(({table, action, says}) =>
    disclosedRows(policy, table).map(({path, row: {data, purposes, to}}) => ({
      path,
      action,
      says,
      data,
      purposes,
      with: to,
      where: regionsOfSale(policy)
    }))
  )
}

function ofOtherTables(policy: Policy): Statement[] {
  const {automatedDecisions, retention = [], children, incentives = []} = policy
  const decisions = Array.isArray(automatedDecisions) ? automatedDecisions : []
  return [
    ...decisions.map(({data}, index): Statement => ({
      path: ['automatedDecisions', index],
      action: 'decide-automatically',
      data,
      says: 'lists an automated decision'
    })),
    ...listedProfiling(policy).map(({path, entry: {data, for: use}}): Statement => ({
      path,
      action: 'profile',
      data,
      purposes: use === 'evaluation' ? undefined : [servedBy[use]],
      says: 'lists profiling'
    })),
    ...listedAiSystems(policy).flatMap(({path, system: {data}}): Statement[] =>
      data === undefined
        ? []
        : [{path: [...path, 'data'], action: 'use', data, says: 'names what an AI system uses'}]
    ),
    ...incentives.map(({data}, index): Statement => ({
      path: ['incentives', index, 'data'],
      action: 'collect',
      data,
      says: 'lists what people give for a benefit'
    })),
    ...retention.flatMap(({data, then}, index): Statement[] => [
      {path: ['retention', index], action: 'keep', data, says: 'says how long data is kept'},
      ...(then === 'deleted' || then === 'anonymised'
        ? [
            {
              path: ['retention', index, 'then'],
              action: then === 'deleted' ? ('delete' as const) : ('anonymise' as const),
              data,
              says: `is \`${then}\``
            }
          ]
        : [])
    ]),
    ...(children?.purposes === undefined
      ? []
      : [
          {
            path: ['children', 'purposes'],
            action: 'use' as const,
            purposes: children.purposes,
            about: ['children' as const],
            says: 'names what data of children is used for'
          }
        ]),
    ...(children?.data === undefined
      ? []
      : [
          {
            path: ['children', 'data'],
            action: 'collect' as const,
            data: children.data,
            about: ['children' as const],
            says: 'lists data collected from children'
          }
        ])
  ]
}

const servedBy = {recommendations: 'recommendations', advertising: 'targeted-advertising'} as const

/** What people are offered: rights, answers to signals. */
function ofOffers(policy: Policy): Statement[] {
  const {doNotTrack, optOutPreference} = policy.signals ?? {}
  const answered = (['doNotTrack', 'optOutPreference'] as const).filter(
    (signal) => ({doNotTrack, optOutPreference})[signal] === 'honoured'
  )
  const {rights: stated, changes, security} = policy
  const done = [
    {
      path: ['rights', 'verification'],
      is: stated?.verification,
      action: 'verify',
      says: 'says how identities are checked'
    },
    {
      path: ['changes', 'announced'],
      is: changes?.announced,
      action: 'inform',
      says: 'says how people are informed'
    },
    {
      path: ['security', 'measures'],
      is: security?.measures,
      action: 'protect',
      says: 'names what protects data'
    }
  ] as const
  return [
    ...ofAnnouncements(changes),
    ...done.flatMap(({is, ...statement}): Statement[] => (is === undefined ? [] : [statement])),
    ...grantedRights(policy).flatMap(({path, right}): Statement[] => {
      const action = offeredBy[right]
      return action === undefined ? [] : [{path, action, says: `grants the right ${labels.rights[right]}`}]
    }),
    ...answered.map((signal): Statement => ({
      path: ['signals', signal],
      action: 'respond-to-signals',
      says: 'is `honoured`'
    }))
  ]
}

/** To announce changes by e-mail or by post takes an address, and a message to it. */
function ofAnnouncements(changes: Policy['changes']): Statement[] {
  return (changes?.announced ?? []).flatMap((announcement, index) => {
    const data = typeof announcement === 'string' && addresses[announcement]
    return data
      ? (['collect', 'use', 'keep', 'contact'] as const).map((action) => ({
          path: ['changes', 'announced', index],
          action,
          data: [data],
          says: `is \`${announcement}\`, which takes an address`
        }))
      : []
  })
}

const addresses: Readonly<Partial<Record<Announcement, DataCategory>>> = {
  email: 'email-address',
  post: 'postal-address'
}

const offeredBy: Readonly<Partial<Record<Right, Action>>> = {
  access: 'offer-access',
  rectification: 'offer-correction',
  erasure: 'offer-deletion'
}
