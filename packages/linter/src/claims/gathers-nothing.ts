import {claimListsOf} from '../languages/claim-lists.js'
import type {ScopeWords} from '../languages/scope-words.js'
import type {Reading} from '../reading/reading.js'
import type {Range} from '../text/range.js'
import type {Claim} from './claim.js'
import {isPersonal, isPlainDenial} from './contradictions/plain.js'
import {claimsIn, hasClaim} from './extract-claims.js'

/**
 * Whether a text says that no personal data is gathered at all, and never says that any is: `The app does not
 * collect any data`. Such a text has nothing to say about its data, or how long it is kept.
 */
export function gathersNothing(reading: Reading): boolean {
  // Most texts do handle data, and say so early.
  const {scope} = claimListsOf(reading.language)
  if (hasClaim(reading, (claim) => claim.action !== 'use' && handles(claim, scope))) return false
  // Data that a program processes may be only on the device.
  if (staysLocal(reading, scope)) return true
  const claims = claimsIn(reading)
  return (
    !claims.some((claim) => handles(claim, scope)) && claims.some((claim) => deniesAll(claim, claims, scope))
  )
}

/** Whether a text says plainly that nothing is gathered or leaves the device, and nothing in it goes elsewhere after all. */
function staysLocal({text, passages}: Reading, {local, nothing: {announced}}: ScopeWords): boolean {
  const {said, limited, denied, gathered} = local
  let isSaid = false
  for (const {passage, leadIn, under} of passages) {
    // `What we collect` names nothing that is collected.
    if (passage.heading) continue
    // A list of what isn't done denies each of its items, and so does a heading.
    const above = [leadIn, ...under.slice(0, 1)].flatMap((each) =>
      each ? [plainly(text, each.passage)] : []
    )
    const isDenied = above.some((words) => denied.test(words))
    for (const part of passage.parts) {
      for (const sentence of plainly(text, part).split(/(?<=[.!?;])\s+/)) {
        if (announced.test(sentence)) continue
        if (!isDenied && !denied.test(sentence) && gathered.test(sentence)) return false
        isSaid ||= said.test(sentence) && !limited.test(sentence)
      }
    }
  }
  return isSaid
}

/** Without marks of emphasis, addresses and tags. */
function plainly(text: string, {start, end}: Range): string {
  return text
    .slice(start, end)
    .replace(/<[^<>]*>|\]\([^()\s]*\)|https?:\S*|`[^`]*`/g, ' ')
    .replace(/[*_[\]~]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * `We do not collect any data`. In `does not collect, sell or share any data`, only the last verb has the
 * data.
 */
function deniesAll(claim: Claim, claims: readonly Claim[], scope: ScopeWords): boolean {
  const {action, modality, text, start} = claim
  if (action !== 'collect' || modality !== 'never' || scope.nothing.leavesSome.test(text)) return false
  const data =
    claim.data.length > 0 ? claim.data : claims.flatMap((each) => (each.start === start ? each.data : []))
  // The words after a comma are about something else: `…, and it contains no advertising`.
  const until = Math.max(claim.verb.end, ...data.map(({end}) => end)) - start
  const denial = text.slice(0, until) + (/^[^,;]*/.exec(text.slice(until))?.[0] ?? '')
  return (
    data.length > 0 &&
    (data.every(({id}) => id === 'personal-data') || scope.gathering.absolute.test(text)) &&
    isPlainDenial({...claim, text: text.replace(definition, '')}, scope) &&
    !scope.plain.limited.test(denial) &&
    !scope.gathering.narrowed.test(denial)
  )
}

/** `Atlas (the “App”) does not collect …` */
const definition = /\([^()\n]{0,60}["“„«][^()\n]{0,60}\)/g

/** Handles data: `we receive your name`. Data that stays on somebody's own device doesn't count. */
function handles(claim: Claim, {nothing}: ScopeWords): boolean {
  const {onDevice, announced, aside, deniedAtOnce, intended} = nothing
  const {actor, action, modality, data, text, verb, start} = claim
  if (actor !== 'organisation' || modality === 'never' || !handling.has(action)) return false
  if ([onDevice, named, announced, deniedAtOnce, intended].some((words) => words?.test(text))) return false
  if (aside?.test(verb.text)) return false
  if (action === 'use') return data.some(({id}) => id !== 'personal-data' && isPersonal(id))
  // A list of what is gathered follows: `For each visit, we record: …`
  return data.length > 0 || verb.end - start === text.trimEnd().length
}

const handling: ReadonlySet<Claim['action']> = new Set([
  'collect',
  'collect-automatically',
  'keep',
  'use',
  'share',
  'sell',
  'transfer'
])

/** The device where data stays, in each language. */
const named = /(?<!\p{L})(?:localstorage|indexeddb|iphone|ipad)(?!\p{L})/iu
