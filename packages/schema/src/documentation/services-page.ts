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
      'A recipient that names one of these takes from it what it leaves out: its name, its kind, the purposes, the address of its',
      'privacy policy, and of the data that it usually gets that which your practices collect.'
    ].join('\n'),
    '```yaml\nrecipients:\n  - service: stripe\n  - service: matomo-cloud\n    data: [pages-viewed]\n```',
    [
      'Check what is filled in against what you do: the entries say what is usual. Countries, cookies and the safeguards of transfers',
      'depend on your contract and your settings. They are listed here, and never filled in.'
    ].join('\n'),
    [
      '`policy-gen lint`, `build` and `coverage` note at the recipient what was filled in and not verified, which cookies the service',
      'usually sets where `cookies` lists none of them, and which safeguard its operator names where `transfers` says nothing. A note is',
      'gone once the policy says it itself.'
    ].join('\n'),
    '## What is verified',
    [
      `Of the ${all.length} entries, ${whole} are verified in every fact that they give, and ${inPart} in some: the operator’s own statement was read,`,
      'and is linked with the day. What is in italics is from general knowledge: look it up before you publish. For which purposes you use',
      'a service, you decide. This page is written from `packages/schema/src/services`; change it there.'
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
  controller: 'controller of its own',
  both: 'processor, for some of it controller'
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
