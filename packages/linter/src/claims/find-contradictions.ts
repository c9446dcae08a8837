import {broader, covers, dataCategories, purposes, recipientKinds} from '@policy-gen/schema/vocabulary'
import type {DataCategory, Purpose, RecipientKind} from '@policy-gen/schema'
import type {ReadingOptions} from '../reading/read-document.js'
import type {Claim} from './claim.js'
import {extractClaims} from './extract-claims.js'
import {isInstructed} from './is-instructed.js'

/** Two claims that can't both be true. */
export interface Contradiction {
  /** The claim that something never happens. */
  readonly denial: Claim
  /** The claim that it does, or may. */
  readonly assertion: Claim
  /** Both in one plain sentence. */
  readonly explanation: string
}

/**
 * Where a document contradicts itself. Like is compared with like by the vocabularies' trees: e-mail addresses are
 * personal data, advertising partners are third parties; a service provider on instruction is not who is meant by
 * `we do not share your data with third parties`.
 */
export function findContradictions(
  document: string | readonly Claim[],
  options: ReadingOptions = {}
): Contradiction[] {
  const claims = typeof document === 'string' ? extractClaims(document, options) : document
  const denials = claims.filter(isPlainDenial)
  if (denials.length === 0) return []
  const assertions = distinct(claims.filter(isPlainAssertion))
  const found = new Map<string, readonly Claim[]>()
  return denials.flatMap((denial) => {
    const against =
      found.get(keyOf(denial)) ?? assertions.filter((claim) => contradicts(denial, claim)).slice(0, 2)
    found.set(keyOf(denial), against)
    const assertion = against.find(
      (claim) => !isGathering(denial.action) || claim.startLine !== denial.startLine
    )
    return assertion ? [{denial, assertion, explanation: explain(denial, assertion)}] : []
  })
}

/** Claims with the same key contradict the same claims; policies repeat themselves. */
function keyOf({action, data, recipients, purposes, text}: Claim): string {
  const ids = [data, recipients, purposes].map((terms) =>
    [...new Set(terms.map(({id}) => id))].sort().join(' ')
  )
  return [action, ...ids, isInstructed(text), isPlainSale(text)].join('|')
}

/** The first two of each key: one of them stands on another line than the denial. */
function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>()
  return claims.filter((claim) => {
    const key = keyOf(claim)
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= 2
  })
}

/** `We never sell your data`, without any exception. */
function isPlainDenial({actor, modality, exceptions, action, data, purposes, text}: Claim): boolean {
  return (
    actor === 'organisation' &&
    modality === 'never' &&
    exceptions.length === 0 &&
    data.some(({id}) => isPersonal(id)) &&
    !limited.test(text) &&
    (action === 'sell' ||
      (action === 'share' && purposes.length === 0) ||
      (isGathering(action) && (absolute.test(text) || kindsOf(data).length > 0)))
  )
}

/** Wording that denies something of a part only: of children, of one way of gathering, of one service. */
const limited =
  /\b(?:contains?|children|child|minors?|aged?|under (?:1[368]|the age)|knowingly|intentionally|(?:in )?this way|guests?|without creating|relating to|as a result of|through the program|outside|when using|whether or not|without|full|complete|friends|connect)\b/i

/** `We do not collect ANY personal data`: no kind of it, from nobody. But `any other` leaves something. */
const absolute =
  /\b(?:any|no)\b(?! other)[^.;]{0,20}\b(?:personal|personally|identif\w+|private)\b|\b(?:personal|private)\b[^.;]{0,24}\bof any\b/i

/** The kinds that are named: in `your name, IP address or any other personal data` the name and the address. */
function kindsOf(data: Claim['data']): DataCategory[] {
  return data.flatMap(({id}) => (id === 'personal-data' ? [] : [id]))
}

function isGathering(action: Claim['action']): boolean {
  return action === 'collect' || action === 'collect-automatically' || action === 'keep'
}

/** `We may share your data with advertisers`, on no condition that the person sets. */
function isPlainAssertion(claim: Claim): boolean {
  const {actor, modality, action, data, text} = claim
  return (
    actor === 'organisation' &&
    modality !== 'never' &&
    (action === 'share' || action === 'sell' || isGathering(action)) &&
    data.some(({id}) => isPersonal(id)) &&
    !data.some(({id}) => !isPersonal(id)) &&
    !(isGathering(action) ? byConsent : byChoice).test(text)
  )
}

const byConsent =
  /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission)|\b(?:if|when|unless) you\b/i

/** What happens only if the person wants it, or the law does, breaks no promise. */
const byChoice =
  /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission|authori[sz]ation)|\b(?:if|when|unless) you (?:consent|agree|request|ask|opt|direct|elect|(?:choose|decide) to (?:share|allow|disclose))|\bat your (?:request|direction)|\bby law\b|\byou (?:direct|ask|request)\b|\bentitled\b|\bright to\b/i

function contradicts(denial: Claim, assertion: Claim): boolean {
  if (isGathering(denial.action) !== isGathering(assertion.action)) return false
  if (isGathering(denial.action)) {
    const kinds = kindsOf(denial.data)
    return kinds.length > 0 ? kinds.some((id) => namesKindOf(id, assertion)) : isNamed(assertion)
  }
  if (!denial.data.some((no) => assertion.data.some((yes) => covers(dataCategories, no.id, yes.id))))
    return false
  const outsiders = assertion.recipients.filter(({id}) => isOutsider(id))
  if (denial.action === 'sell')
    return assertion.action === 'sell' ? isPlainSale(assertion.text) : isPaidInKind(assertion)
  if (isInstructed(assertion.text) || assertion.recipients.some(({id}) => mayReceive(id))) return false
  if (denial.recipients.length === 0) return false
  return outsiders.some((yes) => denial.recipients.some((no) => covers(recipientKinds, no.id, yes.id)))
}

function namesKindOf(id: DataCategory, {data}: Claim): boolean {
  return data.some((term) => covers(dataCategories, id, term.id))
}

/** Names a kind of personal data that identifies: an e-mail address, an IP address. */
function isNamed({data}: Claim): boolean {
  return data.some(({id}) =>
    ['identity-data', 'contact-data', 'financial-data', 'device-data', 'location-data'].some((kind) =>
      covers(dataCategories, kind as DataCategory, id)
    )
  )
}

/** `We sell your data`, not the sale of a company or of goods. */
function isPlainSale(text: string): boolean {
  return !/\b(?:business|assets|company|merger|stock|products|goods|opt[- ]out)\b/i.test(text)
}

/**
 * To let others have data for marketing is a sale under Cal. Civ. Code 1798.140(ad), money or not:
 * `use it for marketing purposes, which may include sharing it with various suppliers`.
 */
function isPaidInKind({recipients, purposes: stated}: Claim): boolean {
  const forMarketing = stated.some(({id}) => isMarketing(id))
  return recipients.some(
    ({id}) => id === 'advertising-partner' || ((isOutsider(id) || id === 'supplier') && forMarketing)
  )
}

function isMarketing(id: Purpose): boolean {
  return covers(purposes, 'marketing', id) || covers(purposes, 'advertising', id)
}

function isPersonal(id: DataCategory): boolean {
  return covers(dataCategories, 'personal-data', id)
}

/** Third parties with purposes of their own. */
function isOutsider(id: RecipientKind): boolean {
  return (
    id === 'third-party' ||
    ['partner', 'data-broker', 'social-network'].some(
      (kind) => id === kind || broader(recipientKinds, id).includes(kind as RecipientKind)
    ) ||
    id === 'advertising-partner'
  )
}

/** Those whom nobody means by `third parties`: who works for the organisation, courts, a successor. */
function mayReceive(id: RecipientKind): boolean {
  return [
    'service-provider',
    'authority',
    'law-enforcement',
    'business-successor',
    'affiliate',
    'professional-adviser'
  ].some((kind) => covers(recipientKinds, kind as RecipientKind, id))
}

function explain(denial: Claim, assertion: Claim): string {
  return `Line ${String(denial.startLine)} says “${excerpt(denial.text)}”, but line ${String(assertion.startLine)} says “${excerpt(assertion.text)}”.`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
