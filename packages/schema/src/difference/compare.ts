import {listedRecipients} from '../facts/receivers.js'
import {labels} from '../languages/en/labels.js'
import type {Policy} from '../model/index.js'
import {NumberedNames} from './numbered-names.js'

/** One fact that differs, before its meaning is known. */
export interface Comparison {
  /** Where, without indices: `recipients[].purposes`. */
  readonly at: string
  /**
   * Where exactly: `recipients[2].purposes`, in the new policy, or in the old one if the fact was removed.
   */
  readonly path: string
  /** The entries of lists that contain the place, the outermost first. */
  readonly within: readonly Entry[]
  readonly before: unknown
  readonly after: unknown
}

/** An entry of a list, such as one practice or one cookie. */
export type Entry = Readonly<Record<string, unknown>>

/** Every fact that differs between two policies. Prose, and quotations of it, are not facts. */
export function compareFacts(before: Policy, after: Policy): Comparison[] {
  const named = namesIn([before, after])
  return withReplacements(
    compareEntries(factsOf(before, named), factsOf(after, named), {at: '', path: '', within: []})
  )
}

/** A recipient that was removed and one of the same kind that was added are one change: it was replaced. */
function withReplacements(comparisons: readonly Comparison[]): Comparison[] {
  const ofRecipients = comparisons.filter(({at}) => at === 'recipients[]')
  // By kind, in reverse: the first is popped off the end.
  const came = new Map<string, Comparison[]>()
  for (const comparison of ofRecipients.toReversed()) {
    if (comparison.before !== undefined || !isEntry(comparison.after)) continue
    const kind = kindOf(comparison.after)
    const ofKind = came.get(kind)
    if (ofKind) ofKind.push(comparison)
    else came.set(kind, [comparison])
  }
  const replacedBy = new Map<Comparison, Comparison>()
  for (const gone of ofRecipients) {
    if (gone.after !== undefined || !isEntry(gone.before)) continue
    const next = came.get(kindOf(gone.before))?.pop()
    if (next) replacedBy.set(gone, next)
  }
  const names = new Set([...replacedBy].flatMap(([gone, next]) => [nameOf(gone.before), nameOf(next.after)]))
  const taken = new Set(replacedBy.values())
  return comparisons.flatMap((comparison) => {
    if (taken.has(comparison)) return []
    const next = replacedBy.get(comparison)
    if (next) return [{...next, before: comparison.before}]
    // Practices and transfers that name it change along with it.
    return isMention(comparison) && names.has(nameOf(comparison.before ?? comparison.after))
      ? []
      : [comparison]
  })
}

function kindOf({kind}: Entry): string {
  return JSON.stringify(kind)
}

function isMention({at}: Comparison): boolean {
  return at === 'practices[].with[]' || at === 'transfers[].recipients[]'
}

function nameOf(value: unknown): unknown {
  return isEntry(value) ? (value.name ?? value.recipient ?? JSON.stringify(value.kind)) : value
}

/** An id is a name within the file; the entry that it refers to is compared by what people call it. */
const notFacts = new Set(['$schema', 'sections', 'remarks', 'says', 'id'])

function factsOf(policy: Policy, named: Naming): Entry {
  const rights = policy.rights && {...policy.rights, granted: policy.rights.granted.map(withRight)}
  const transfers = Array.isArray(policy.transfers) ? policy.transfers.map(named) : policy.transfers
  return {
    ...policy,
    practices: (policy.practices ?? []).map((each) => withVerb(named(each))),
    transfers,
    rights
  }
}

/** Replaces the ids by which the file refers to recipients and rules with their names. */
type Naming = (entry: Entry) => Entry

/** Both versions use the newer name, so that a new name is reported once, where the entries are listed. */
function namesIn(versions: readonly Policy[]): Naming {
  const recipients = new Map(
    versions
      .flatMap(listedRecipients)
      .map(({kinds, recipient: {id, name}}) => [
        id,
        name ??
          kinds
            .map((kind) => (typeof kind === 'string' ? labels.recipientKinds[kind] : kind.other))
            .join(', ')
      ])
  )
  const rules = new Map(versions.flatMap(({retention = []}) => retention).map(({id, name}) => [id, name]))
  const nameIn = (names: ReadonlyMap<string | undefined, string>, id: unknown): unknown =>
    typeof id === 'string' ? (names.get(id) ?? id) : id
  const replace = (key: string, value: unknown): unknown => {
    if (key === 'recipient') return nameIn(recipients, value)
    if (key === 'retention') return nameIn(rules, value)
    return key === 'recipients' && isList(value) ? value.map((id) => nameIn(recipients, id)) : value
  }
  const renamed = (value: unknown): unknown => {
    if (isList(value)) return value.map(renamed)
    return isEntry(value) ? named(value) : value
  }
  const named: Naming = (entry) =>
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, renamed(replace(key, value))]))
  return named
}

/** `access` as `{right: 'access'}`: a right is the same whether or not its use is explained. */
function withRight(granted: string | Entry): Entry {
  return typeof granted === 'string' ? {right: granted} : granted
}

/** `newsletter` as `{purpose: 'newsletter'}`: a purpose is the same whether or not it has a ground of its own. */
function withPurpose(purpose: unknown): unknown {
  return typeof purpose === 'string' ? {purpose} : purpose
}

/** `{may: 'share'}` as `{modality: 'may', action: 'share'}`, so that a softened promise is one change. */
function withVerb(practice: Entry): Entry {
  const {does, may, never, purposes, ...others} = practice
  const rest = isList(purposes) ? {...others, purposes: purposes.map(withPurpose)} : others
  const [modality, action] = does ? ['does', does] : may ? ['may', may] : ['never', never]
  return {modality, action, ...rest}
}

type Place = Pick<Comparison, 'at' | 'path' | 'within'>

function compareValues(before: unknown, after: unknown, place: Place): Comparison[] {
  if (Object.is(before, after)) return []
  if (wholes.has(place.at)) return isSame(before, after) ? [] : [{...place, before, after}]
  if (isList(before) || isList(after)) return compareLists(before, after, place)
  if (isEntry(before) && isEntry(after)) return compareEntries(before, after, place)
  if (isEntry(before) && after === undefined) return compareEntries(before, {}, place)
  if (isEntry(after) && before === undefined) return compareEntries({}, after, place)
  return [{...place, before, after}]
}

/** Lists that only mean something as a whole: `where: [EU]`, once added, excludes everybody else. */
const wholes: ReadonlySet<string> = new Set(['practices[].where', 'cookies[].consent'])

/** The order of a list doesn't matter. */
function isSame(before: unknown, after: unknown): boolean {
  const [one, other] = [before, after].map((value) =>
    asList(value)
      .map((entry) => JSON.stringify(entry))
      .sort()
      .join()
  )
  return one === other
}

function compareEntries(before: Entry, after: Entry, place: Place): Comparison[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !notFacts.has(key)
  )
  return keys.flatMap((key) => compareValues(before[key], after[key], inside(place, key)))
}

function inside({at, path, within}: Place, key: string): Place {
  const dot = at === '' ? '' : '.'
  return {at: `${at}${dot}${key}`, path: `${path}${dot}${key}`, within}
}

/** A list may be `none` or missing on one side: its entries were then added or removed one by one. */
function compareLists(before: unknown, after: unknown, place: Place): Comparison[] {
  const kept = sharedIds(asList(before), asList(after))
  const old = keyed(asList(before), kept)
  const now = keyed(asList(after), kept)
  const renamed = newProviders(old, now)
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => !renamed.has(key))
  const formerKeys = new Map([...renamed].map(([former, key]) => [key, former]))
  return keys.flatMap((key) => {
    const was = old.get(formerKeys.get(key) ?? key)
    const is = now.get(key)
    const index = (is ?? was)?.index ?? 0
    const entry = [is?.value ?? was?.value].filter(isEntry)
    const there: Place = {
      at: `${place.at}[]`,
      path: `${place.path}[${index}]`,
      within: [...place.within, ...entry]
    }
    if (was && is) return compareValues(was.value, is.value, there)
    return [{...there, before: was?.value, after: is?.value}]
  })
}

/** A field may hold one country or several: `DE` is `[DE]`. */
function asList(value: unknown): readonly unknown[] {
  if (isList(value)) return value
  return value === undefined || value === 'none' ? [] : [value]
}

interface Placed {
  readonly index: number
  readonly value: unknown
}

/** The entries of a list, by what identifies each of them in another version, whatever its index. */
function keyed(list: readonly unknown[], kept: ReadonlySet<unknown>): Map<string, Placed> {
  const keys = new NumberedNames()
  return new Map(list.map((value, index) => [keys.take(keyOf(value, kept)), {index, value}]))
}

/** Cookies that somebody else sets now: the former key of each, and the current one. */
function newProviders(
  old: ReadonlyMap<string, Placed>,
  now: ReadonlyMap<string, Placed>
): ReadonlyMap<string, string> {
  const came = new Map(
    [...now].flatMap(([key, {value}]) => (old.has(key) || !isCookie(value) ? [] : [[value.name, key]]))
  )
  return new Map(
    [...old].flatMap(([former, {value}]) => {
      if (now.has(former) || !isCookie(value)) return []
      const key = came.get(value.name)
      came.delete(value.name)
      return key === undefined ? [] : [[former, key]]
    })
  )
}

function isCookie(value: unknown): value is Entry {
  return isEntry(value) && value.name !== undefined && value.provider !== undefined
}

/** The ids that are in both versions: an id that was added, removed or changed identifies nothing. */
function sharedIds(before: readonly unknown[], after: readonly unknown[]): ReadonlySet<unknown> {
  const known = new Set(idsOf(before))
  return new Set(idsOf(after).filter((id) => known.has(id)))
}

function idsOf(list: readonly unknown[]): string[] {
  return list.flatMap((value) => (isEntry(value) && typeof value.id === 'string' ? value.id : []))
}

/** The id, or the name, or whatever else names the entry, or the whole entry. */
function keyOf(value: unknown, kept: ReadonlySet<unknown>): string {
  if (!isEntry(value)) return JSON.stringify(value)
  if (typeof value.id === 'string' && kept.has(value.id)) return `#${value.id}`
  const names = ['name', 'other', 'action', 'for', 'right', 'purpose', 'provider', 'language', 'title'].map(
    (key) => value[key]
  )
  if (value.name === undefined && value.action !== undefined) names.push(value.data)
  if (names.some((name) => name !== undefined)) return JSON.stringify(names)
  return JSON.stringify(value.kind ?? value.to ?? {...value, id: undefined})
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
