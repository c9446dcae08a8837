import {catalogue} from '../catalogue/index.js'
import type {Profile, Requirement} from '../catalogue/requirement.js'
import {labels} from '../languages/en/labels.js'
import {regimes, type Regime} from '../vocabulary/regimes.js'
import {stateBlocks} from './state-tables.js'
import {page, table} from './table.js'

/** `docs/requirements.md`: every entry of the catalogue, law by law. */
export function requirementsPage(): string {
  const profiles = [...new Set(catalogue.map(({regime}) => regime))]
  return page(
    '# The catalogue of requirements',
    [
      'What each law requires a privacy policy to disclose, as policy-gen checks it: `policy-gen coverage` in the facts,',
      '`policy-missing-disclosure` in the prose. This page is generated from `packages/schema/src/catalogue`; change it',
      'there.'
    ].join('\n'),
    [
      'The sentences are our own words, not the law’s, and not legal advice. “Checked” shows when an entry was last',
      'compared, and with what: the official text, or a secondary source that quotes or explains it. An entry that nobody',
      'could check says so, and is only used on request.'
    ].join('\n'),
    ...profiles.flatMap(lawBlocks)
  )
}

function lawBlocks(profile: Profile): string[] {
  const entries = catalogue.filter(({regime}) => regime === profile)
  return [
    `## ${titleOf(profile)}`,
    introductionOf(profile),
    table(head, entries.map(row)),
    ...(profile === 'baseline' ? [] : stateBlocks(regimes[profile].states))
  ]
}

function titleOf(profile: Profile): string {
  return profile === 'baseline' ? 'Baseline' : labels.regimes[profile]
}

function introductionOf(profile: Profile): string {
  return profile === 'baseline'
    ? '`baseline`: what readers may expect of any policy, whatever law applies to it.'
    : lawIntroduction(profile)
}

function lawIntroduction(regime: Regime): string {
  const {citation, inForce} = regimes[regime]
  return `\`${regime}\`: ${labels.lawNames[regime]}, ${citation}. In force from ${inForce.from}.`
}

const head = ['Id', 'To be disclosed', 'Where', 'Applies', 'In force', 'Section', 'Checked']

function row(requirement: Requirement): string[] {
  const {id, disclosure, section} = requirement
  return [
    `\`${id}\``,
    disclosure.en,
    places(requirement),
    applying(requirement),
    times(requirement),
    `\`${section}\``,
    checked(requirement)
  ]
}

function places({citation, url, states = []}: Requirement): string {
  const listed =
    states.length > 1 ? `: ${states.map((place) => `[${place.citation}](${place.url})`).join('; ')}` : ''
  return `[${citation}](${url})${listed}`
}

function applying({applies, states}: Requirement): string {
  const when = applies === 'always' ? [] : [applies.when.en]
  const where = states === undefined ? [] : [`in ${states.map(({name}) => name).join(', ')}`]
  return [...where, ...when].join('; ') || 'always'
}

function times({regime, inForce: {from, until}}: Requirement): string {
  if (regime === 'baseline') return 'always'
  return until === undefined ? `from ${from}` : `from ${from}, before ${until}`
}

function checked({checked: {on, by}}: Pick<Requirement, 'checked'>): string {
  if (by === 'nothing') return 'not yet'
  return `${on}, ${by === 'official-text' ? 'official text' : 'secondary source'}`
}
