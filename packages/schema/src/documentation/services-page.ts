import {labels} from '../languages/en/labels.js'
import {
  gives,
  isFullyVerified,
  isVerified,
  serviceFacts,
  serviceGroups,
  services,
  type Service,
  type ServiceFact,
  type ServiceId
} from '../services/index.js'
import {page, table} from './table.js'

/** `docs/services.md`: the services that a recipient can name. */
export function servicesPage(): string {
  const all = Object.values(services)
  const whole = all.filter(isFullyVerified).length
  const inPart = all.filter(({verified}) => verified.length > 0).length - whole
  return page(
    '# Services',
    [
      'A recipient can name one of these services. What the recipient leaves out is then filled in: its name, its kind, the purposes,',
      'the address of its privacy policy, and its usual data, as far as your practices collect it.'
    ].join('\n'),
    '```yaml\nrecipients:\n  - service: stripe\n  - service: matomo-cloud\n    data: [pages-viewed]\n```',
    [
      'Compare what is filled in with what you do: the entries only say what is usual. Countries, cookies and the safeguards of',
      'transfers depend on your contract and your settings. They are listed here, but never filled in.'
    ].join('\n'),
    [
      '`policy-gen lint`, `build` and `coverage` add notes at the recipient: what was filled in without being verified, which cookies the',
      'service usually sets if `cookies` lists none of them, and which safeguard its operator names if `transfers` says nothing. A note',
      'disappears once the policy states the matter itself.'
    ].join('\n'),
    '## What is verified',
    [
      `Of the ${all.length} entries, ${whole} are verified in every fact, and ${inPart} in some: somebody read the operator’s own page, which is linked`,
      'with the day. Facts in italics are general knowledge: look them up before you publish. The purposes for which you use a service are',
      'your decision. This page is generated from `packages/schema/src/services`; change it there.'
    ].join('\n'),
    table(
      ['Fact', 'Given', 'Verified'],
      serviceFacts.map((fact) => counted(fact, all))
    ),
    ...serviceGroups.flatMap(({title, ids}) => [
      `## ${title}`,
      table(
        ['Service', 'Operator', 'It is', 'Data', 'Purposes', 'Cookies', 'Transfers', 'Checked', 'Verified'],
        ids.map((id) => row(id, services[id]))
      )
    ])
  )
}

const names = {
  operator: 'operator',
  address: 'address',
  role: 'role',
  data: 'data',
  cookies: 'cookies',
  safeguard: 'safeguard of transfers',
  optOut: 'way to opt out'
} as const satisfies Record<ServiceFact, string>

function counted(fact: ServiceFact, all: readonly Service[]): string[] {
  const given = all.filter((service) => gives(service, fact))
  return [names[fact], String(given.length), String(given.filter((one) => isVerified(one, fact)).length)]
}

function row(id: ServiceId, service: Service): string[] {
  const {name, operator, role, kind, data, privacy, optOut, checked} = service
  const doubted = (fact: ServiceFact, text: string): string =>
    text !== '' && !isVerified(service, fact) ? `_${text}_` : text
  return [
    `\`${id}\`: [${name}](${privacy})${optOut ? `; ${doubted('optOut', `[opt out](${optOut})`)}` : ''}`,
    [
      doubted('operator', operator.name),
      operator.address ? doubted('address', operator.address.join(', ')) : operator.country
    ].join(', '),
    `${doubted('role', roles[role])}; ${labels.recipientKinds[kind]}`,
    doubted('data', data.map((id) => labels.dataCategories[id]).join(', ')),
    service.purposes.map((id) => labels.purposes[id]).join(', '),
    doubted('cookies', cookiesOf(service)),
    doubted('safeguard', safeguardsOf(service)),
    checked,
    service.verified
      .map(({facts, source, read}) => `[${facts.map((fact) => names[fact]).join(', ')}](${source}) (${read})`)
      .join('; ') || 'no'
  ]
}

const roles = {
  processor: 'processor',
  controller: 'independent controller',
  both: 'processor, and controller for some data'
} as const satisfies Record<Service['role'], string>

function cookiesOf({cookies}: Service): string {
  if (!cookies) return ''
  const named = cookies.map(({name, category, duration}) => {
    const details = [labels.cookieCategories[category], duration].filter(Boolean).join(', ')
    return `\`${name}\` (${details})`
  })
  return named.length > 0 ? named.join(', ') : 'none'
}

function safeguardsOf({safeguard}: Service): string {
  if (!safeguard) return ''
  return safeguard.map((id) => labels.safeguards[id]).join(', ') || 'none known'
}
