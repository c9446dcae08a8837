import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

/** The Australian Privacy Principles, Privacy Act 1988 (Cth), Sch. 1, APP 1.4 to 1.9. */
export const law: Law = {
  citation: 'Privacy Act 1988 (Cth), Sch. 1',
  url: 'https://www.legislation.gov.au/C2004A03712/latest/text',
  inForce: {from: '2014-03-12'},
  checked: {on: '2026-11-21', by: 'secondary'},
  protects: ['AU'],
  followsOrganisations: true,
  countries: ['AU'],
  answeredWithinDays: 30,
  asks: ['complaints', 'authorities'],
  rights: ['access', 'rectification', 'complaint', 'complaint-to-controller'],
  authorities: {
    AU: {name: 'Office of the Australian Information Commissioner', site: 'https://www.oaic.gov.au'}
  }
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights.app

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '1.4.a',
    disclosure: requirements.app['1.4.a'],
    citation: 'APP 1.4(a)',
    satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
    section: 'collection'
  },
  {
    id: '1.4.b',
    disclosure: requirements.app['1.4.b'],
    citation: 'APP 1.4(b)',
    satisfiedBy: {
      facts: {allOf: ['allSourcesStated', 'securityStated']},
      text: {allOf: ['collection', 'security']}
    },
    section: 'sources'
  },
  {
    id: '1.4.c',
    disclosure: requirements.app['1.4.c'],
    citation: 'APP 1.4(c)',
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '1.4.d',
    disclosure: requirements.app['1.4.d'],
    citation: 'APP 1.4(d)',
    satisfiedBy: {
      facts: {allOf: ['accessExplained', {rights: ['rectification']}]},
      text: {allOf: ['rights.access', 'rights.rectification']}
    },
    section: 'rights'
  },
  {
    id: '1.4.e',
    disclosure: requirements.app['1.4.e'],
    citation: 'APP 1.4(e)',
    satisfiedBy: {facts: 'ownComplaintsStated', text: {anyOf: ['rights.complaint-to-controller']}},
    section: 'rights'
  },
  {
    id: '1.4.f',
    disclosure: requirements.app['1.4.f'],
    citation: 'APP 1.4(f), (g)',
    applies: 'withTransfers',
    satisfiedBy: {facts: 'transfersStated', text: {anyOf: ['transfers']}},
    section: 'transfers'
  },
  {
    id: '1.7',
    disclosure: requirements.app['1.7'],
    citation: 'APP 1.7 to 1.9, as inserted by the Privacy and Other Legislation Amendment Act 2024',
    inForce: {from: '2026-12-10'},
    checked: {on: '2026-11-21', by: 'nothing'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: 'decisionsStated', text: {anyOf: ['automated-decisions']}},
    section: 'automated-decisions'
  }
]
