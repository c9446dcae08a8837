import {areasOf, countryName, isWithin} from '../facts/areas.js'
import {listedCookies} from '../facts/device.js'
import {countriesOf, listedRecipients, listedTransfers} from '../facts/receivers.js'
import {labels} from '../languages/en/labels.js'
import type {Policy, Recipient} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import {isVerified, serviceOf, type Service, type ServiceFact} from '../services/index.js'
import type {Finding} from '../source/source.js'

/**
 * What the list of services knows and the policy doesn't say: facts that were filled in although nobody has
 * read them in a statement of the operator, cookies that the service usually sets, and the country of its
 * operator. The list says what is usual; only the author knows what is true.
 *
 * @param written the policy as its author wrote it, before anything was filled in
 */
export function checkServices(policy: Policy, written: unknown): Finding[] {
  if (policy.provenance !== undefined) return []
  return listedRecipients(policy).flatMap(({path, recipient}): Finding[] => {
    const service = recipient.service === undefined ? undefined : serviceOf(recipient.service)
    if (!service) return []
    return [
      unverified(service, filledIn(recipient, entryAt(written, path))),
      cookiesNotListed(service, policy),
      transferNotDeclared(service, recipient, policy)
    ].flatMap((message) =>
      message === undefined
        ? []
        : [{code: 'service', path: [...path, 'service'], target: 'value', message} satisfies Finding]
    )
  })
}

/** Which facts a recipient takes from the list, and in which of its fields. */
const fields = [
  {fact: 'operator', field: 'name', is: 'the operator'},
  {fact: 'data', field: 'data', is: 'the data that it receives'}
] as const satisfies readonly {fact: ServiceFact; field: keyof Recipient; is: string}[]

type Filled = (typeof fields)[number]

function filledIn(recipient: Recipient, entry: Readonly<Record<string, unknown>>): readonly Filled[] {
  return fields.filter(({field}) => recipient[field] !== undefined && entry[field] === undefined)
}

function unverified(service: Service, filled: readonly Filled[]): string | undefined {
  const doubtful = filled.filter(({fact}) => !isVerified(service, fact))
  if (doubtful.length === 0) return undefined
  const facts = and(doubtful.map(({is}) => is))
  const into = and(doubtful.map(({field}) => `\`${field}\``))
  return `From the list of services, not verified for ${service.name}: ${facts} — check against ${service.privacy} and write ${into} here`
}

function cookiesNotListed(service: Service, policy: Policy): string | undefined {
  const {name, cookies = []} = service
  const isListed = listedCookies(policy).some(
    ({cookie}) =>
      isNamed(cookie.provider, service) || cookies.some((known) => cookie.name.startsWith(stem(known.name)))
  )
  if (cookies.length === 0 || isListed) return undefined
  const usual = cookies.map(
    ({name, duration}) => `\`${name}\`${duration === undefined ? '' : ` (${duration})`}`
  )
  return `${name} usually sets ${and(usual)}${doubt(service, 'cookies')} — list under \`cookies\` those that your site sets`
}

/** A service or its operator, as a policy calls it: “Google” matches “Google Ireland Limited”. */
function isNamed(text: string, {name, operator}: Service): boolean {
  return text.includes(name) || operator.name.startsWith(text) || text.includes(operator.name)
}

/** The fixed part of a cookie's name: `_ga_` of `_ga_<container-id>`. */
function stem(name: string): string {
  return name.replace(/<.*/, '')
}

function transferNotDeclared(service: Service, recipient: Recipient, policy: Policy): string | undefined {
  const {operator, safeguard = []} = service
  const areas = areasOf(policy)
  const isAbroad = areas.some((area) => !isWithin(area, operator.country))
  if (areas.length === 0 || (!isAbroad && safeguard.length === 0)) return undefined
  if (countriesOf(recipient).length > 0 || isTransferred(recipient, policy)) return undefined
  const names =
    safeguard.map((id) => labels.safeguards[id]).join(', ') +
    (safeguard.length > 0 ? doubt(service, 'safeguard') : '')
  const known = isAbroad
    ? `${operator.name} is in ${countryName(operator.country)}${names && `; its safeguard: ${names}`}`
    : `${operator.name} names a safeguard for transfers abroad: ${names}`
  return `${known} — give the \`country\` where your data is handled, and declare what leaves under \`transfers\``
}

/** A transfer without recipients is about all of them. */
function isTransferred({id}: Recipient, policy: Policy): boolean {
  return listedTransfers(policy).some(
    ({transfer: {recipients}}) => recipients === undefined || (id !== undefined && recipients.includes(id))
  )
}

function doubt(service: Service, fact: ServiceFact): string {
  return isVerified(service, fact) ? '' : ' (not verified)'
}

function entryAt(written: unknown, path: Path): Readonly<Record<string, unknown>> {
  let value = written
  for (const key of path)
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function and(parts: readonly string[]): string {
  // Creating a formatter takes a hundred times as long as using it.
  format ??= new Intl.ListFormat('en-GB', {type: 'conjunction'})
  return format.format(parts)
}

let format: Intl.ListFormat | undefined
