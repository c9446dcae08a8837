import {broader, covers, dataKin, purposeKin, recipientKin} from '@policy-gen/schema/vocabulary'
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

/** The first two of each key: one of them is on another line than the denial. */
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
function isPlainDenial(claim: Claim): boolean {
  const {actor, modality, exceptions, action, data, purposes, text} = claim
  return (
    hasOwnVerb(claim) &&
    saysNoMore(claim) &&
    !data.some((term) => isOfProduct(term, claim)) &&
    actor === 'organisation' &&
    modality === 'never' &&
    exceptions.length === 0 &&
    data.some(({id, text}) => isPersonal(id) && !pointer.test(text)) &&
    !limited.test(text) &&
    !quoted.test(text) &&
    (action === 'sell' ||
      (action === 'share' && purposes.length === 0 && !letsForMoney.test(claim.verb.text)) ||
      (isGathering(action) && isSaidOfItself.test(text) && (absolute.test(text) || kindsOf(data).length > 0)))
  )
}

/** The items of a list share the verb of their lead-in: they name data and deny little. */
function hasOwnVerb({start, verb}: Claim): boolean {
  return verb.start >= start
}

/**
 * Who, the verb, the data and those who get it are all that a plain denial has. Whatever else it says may limit it:
 * `when you interact with us we do not collect …`, `we do not store … in that country`.
 */
function saysNoMore({start, text, verb, data, recipients}: Claim): boolean {
  const end = Math.max(verb.end, ...[...data, ...recipients].map((term) => term.end)) - start
  return (
    text.slice(0, verb.start - start).split(/\s+/).length <= mostBefore &&
    /^(?:\W|today|ever|and|or|at all|whatsoever|under any circumstances|for any reason|of any \w+)*$/i.test(
      text.slice(end)
    )
  )
}

/** `Your personal data will`, `However, we` */
const mostBefore = 5

/** `We neither rent nor trade your data` says nothing of sharing it for nothing. */
const letsForMoney = /\b(?:rent|trade|lease|loan|sell)\w*$/i

/** `HN Information`: the data of one product. */
function isOfProduct(term: Claim['data'][number], {start, text}: Claim): boolean {
  return /\w\s+(?!ANY|ALL|YOUR|THE)\p{Lu}[\w-]*\s$/u.test(text.slice(0, term.start - start))
}

/** `We do not`: not `no data is stored`, which is said of some cookie, page or company. */
const isSaidOfItself = /\b[Ww]e (?:do(?:es)?(?: not| NOT|n.t)|never|NEVER|will (?:not|never)|won.t)\b/u

/** `We do not pass this information on` is about what precedes it, whatever that is. */
const pointer = /^(?:this|these|those|such|that|it|they|them)\b|^the (?!personal|private)/i

/** The title of a link, a right that is quoted, or a term as a law defines it: `“Do Not Sell My Personal Information”`. */
const quoted =
  /["“”„«»]|\bdo not (?:sell|share)(?: or share)? my\b|\b(?:link|opt[- ]?out|rights?|button|ccpa|defined)\b/i

/** Wording that denies something of a part only: of children, of one way of gathering, of one service. */
const limited =
  /\b(?:contains?|children|child|minors?|aged?|under (?:1[368]|the age)|knowingly|intentionally|(?:in )?this way|guests?|without creating|relating to|as a result of|through the program|outside|when using|whether or not|without|full|complete|friends|connect|for (?:the|this|that|these|such|any|our|its) (?:purposes?|reasons?|analytics|context)|in (?:this|that|these|such) (?:contexts?|cases?|business)|used for|beyond|with these|with those|each|may not have|(?:these|those|this|which|such) (?:cookies?|tools?|third|pages?|features?|logs?)|users? that|to use it|business of|large language|training|when|if|where|while|traditional)\b/i

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
    !(isGathering(action) ? byConsent : byChoice).test(text) &&
    (isGathering(action) || hasOwnVerb(claim)) &&
    !quoted.test(text) &&
    !talksAbout.test(text)
  )
}

/** A list of rights, a request, a denial or what leaves nobody to be known tells of a practice without claiming it. */
const talksAbout =
  /\b(?:not|never|no|nor|neither|cannot|except|aggregat\w+|anonymi\w+|consent|categories of|describes?|informed|what (?:data|information)|whether|how we|request|ask (?:that|us)|to remove|opt|contracts?|assist|behalf|perform|in order to|provide you|help us|service providers?|partner to|third.party (?:web)?(?:sites?|services?)|disclosure of|disclose that)\b/i

const byConsent =
  /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission)|\b(?:if|when|unless) you\b/i

/** What happens only if the person wants it, or the law does, breaks no promise. */
const byChoice =
  /\b(?:with|without|unless|obtain\w*|given|give)\b[^.]{0,40}\b(?:consent|permission|authori[sz]ation)|\b(?:if|when|unless) you (?:consent|agree|request|ask|opt|direct|elect|(?:choose|decide) to (?:share|allow|disclose))|\bat your (?:request|direction)|\bby law\b|\byou (?:direct|ask|request)\b|\bentitled\b|\bright to\b/i

function contradicts(denial: Claim, assertion: Claim): boolean {
  if (isGathering(denial.action) !== isGathering(assertion.action)) return false
  if (isGathering(denial.action)) {
    if (denial.actor !== assertion.actor) return false
    const kinds = kindsOf(denial.data)
    return kinds.length > 0
      ? !narrowed.test(denial.text) && kinds.some((id) => namesKindOf(id, assertion))
      : isNamed(assertion)
  }
  if (!denial.data.some((no) => assertion.data.some((yes) => covers(dataKin, no.id, yes.id)))) return false
  const outsiders = assertion.recipients.filter(({id}) => isOutsider(id))
  if (denial.action === 'sell')
    return assertion.action === 'sell' ? isPlainSale(assertion.text) : isPaidInKind(assertion)
  if (isInstructed(assertion.text) || assertion.recipients.some(({id}) => mayReceive(id))) return false
  if (denial.recipients.length === 0) return false
  return outsiders.some((yes) => denial.recipients.some((no) => covers(recipientKin, no.id, yes.id)))
}

/** `We do not keep the location for this activity`, `as part of`: of a kind of data, only what serves something. */
const narrowed = /\b(?:for|as part|used|permanently|temporar\w+|by|during|ordinary|through|via|ask)\b/i

function namesKindOf(id: DataCategory, {data}: Claim): boolean {
  return data.some((term) => covers(dataKin, id, term.id))
}

/** Names a kind of personal data that identifies: an e-mail address, an IP address. */
function isNamed({data}: Claim): boolean {
  return data.some(({id}) =>
    ['identity-data', 'contact-data', 'financial-data', 'device-data', 'location-data'].some((kind) =>
      covers(dataKin, kind as DataCategory, id)
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
  return forMarketing && recipients.some(({id}) => id === 'supplier' || id === 'data-broker')
}

function isMarketing(id: Purpose): boolean {
  return covers(purposeKin, 'marketing', id) || covers(purposeKin, 'advertising', id)
}

function isPersonal(id: DataCategory): boolean {
  return covers(dataKin, 'personal-data', id)
}

/** Third parties with purposes of their own. */
function isOutsider(id: RecipientKind): boolean {
  return (
    id === 'third-party' ||
    ['partner', 'data-broker', 'social-network'].some(
      (kind) => id === kind || broader(recipientKin, id).includes(kind as RecipientKind)
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
  ].some((kind) => covers(recipientKin, kind as RecipientKind, id))
}

function explain(denial: Claim, assertion: Claim): string {
  return `Line ${String(denial.startLine)} says “${excerpt(denial.text)}”, but line ${String(assertion.startLine)} says “${excerpt(assertion.text)}”.`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
