import type {Organisation, Policy} from '@policy-gen/schema'
import {composeDocument, type ComposedDocument} from '../compose/compose.js'
import {opensWithSummary} from '../compose/view/summary.js'
import type {PageOrganisation, Page} from './page.js'

/** The parts of a policy's page around its Markdown. `document` saves composing it again. */
export function pageOf(policy: Policy, document: ComposedDocument = composeDocument(policy)): Page {
  const {
    title,
    language,
    description,
    url,
    translations = [],
    version,
    effective,
    updated,
    provenance
  } = policy
  const listed = translations.some((translation) => translation.language === language)
  const alternates = [...(url === undefined || listed ? [] : [{language, href: url}]), ...translations]
  return {
    title,
    language,
    organisation: organisationOf(policy.organisation, language),
    anchors: document.sections.flatMap(({heading, id}) => (heading === undefined ? [] : [{heading, id}])),
    ...(translations.length > 0 && {alternates}),
    ...(description !== undefined && {description}),
    ...(url !== undefined && {canonical: url}),
    ...(version !== undefined && {version}),
    ...(effective !== undefined && {effective}),
    ...(updated !== undefined && {updated}),
    // An archived text was published no later than the day on which it was archived.
    datesInText: opensWithSummary(policy),
    ...(provenance && {published: provenance.archived})
  }
}

function organisationOf(
  {name, legalName, site, contact, address}: Organisation,
  language: string
): PageOrganisation {
  const lines = address && [
    ...[address.street ?? []].flat(),
    [address.postalCode, address.city].filter(Boolean).join(' '),
    ...(address.region === undefined ? [] : [address.region]),
    countryName(address.country, language)
  ]
  return {
    name,
    ...(legalName !== undefined && {legalName}),
    ...(site !== undefined && {site}),
    ...(contact?.email !== undefined && {email: contact.email}),
    ...(contact?.phone !== undefined && {telephone: contact.phone}),
    ...(lines && {address: lines})
  }
}

/** `Germany` for `DE`; in an unknown language, the code. */
function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code
  } catch {
    return code
  }
}
