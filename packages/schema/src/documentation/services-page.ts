import {labels} from '../languages/en/labels.js'
import {serviceGroups, services, type Service, type ServiceId} from '../services/index.js'
import {page, table} from './table.js'

/** `docs/services.md`: the services that a recipient can name. */
export function servicesPage(): string {
  const all = Object.values(services)
  const verified = all.filter((service) => service.verified !== false).length
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
      `Of the ${all.length} entries ${verified} have facts that were compared with the operator's own statement; *verified* names`,
      'them and links the statement. Everything else is from general knowledge: look it up before you publish. This page is written',
      'from `packages/schema/src/services`; change it there.'
    ].join('\n'),
    ...serviceGroups.flatMap(({title, ids}) => [
      `## ${title}`,
      table(
        ['Service', 'Operator', 'It is', 'Data', 'Purposes', 'Cookies', 'Transfers', 'Checked', 'Verified'],
        ids.map((id) => row(id, services[id]))
      )
    ])
  )
}

function row(id: ServiceId, service: Service): string[] {
  const {name, operator, role, kind, data, privacy, checked} = service
  return [
    `\`${id}\`: [${name}](${privacy})`,
    [operator.name, ...(operator.address ?? []), operator.address ? '' : operator.country]
      .filter(Boolean)
      .join(', '),
    `${roles[role]}; ${labels.recipientKinds[kind]}`,
    data.map((id) => labels.dataCategories[id]).join(', '),
    service.purposes.map((id) => labels.purposes[id]).join(', '),
    cookiesOf(service),
    (service.safeguard ?? []).map((id) => labels.safeguards[id]).join(', '),
    checked,
    service.verified === false ? 'no' : `[${service.verified.facts.join(', ')}](${service.verified.source})`
  ]
}

const roles = {
  processor: 'processor',
  controller: 'controller of its own',
  both: 'processor, for some of it controller'
} as const satisfies Record<Service['role'], string>

function cookiesOf({cookies}: Service): string {
  if (!cookies) return ''
  const named = cookies.map(
    ({name, category, duration}) => `\`${name}\` (${labels.cookieCategories[category]}, ${duration})`
  )
  return named.length > 0 ? named.join(', ') : 'none'
}
