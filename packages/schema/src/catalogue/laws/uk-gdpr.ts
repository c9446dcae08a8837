import {requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import {article13, article13Rights, articles6And9} from './article-13.js'
import type {Entry, Law} from '../law.js'

/** The UK GDPR, the Data Protection Act 2018, and the United Kingdom's rules on cookies. */
export const law: Law = {
  citation: 'UK GDPR; Data Protection Act 2018 (c. 12)',
  url: 'https://www.legislation.gov.uk/eur/2016/679/contents',
  inForce: {from: '2021-01-01'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['UK'],
  followsOrganisations: true,
  countries: areas.UK,
  area: 'UK',
  controller: true,
  grounds: {...articles6And9, 'recognised-legitimate-interest': '6(1)(ea)'},
  answeredWithinDays: 31,
  extendedByDays: 62,
  asks: ['officer', 'representatives', 'authorities', 'complaints'],
  rights: [...article13Rights, 'complaint-to-controller'],
  authorities: {GB: {name: "Information Commissioner's Office", site: 'https://ico.org.uk'}}
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  ...article13({
    law: 'UK GDPR',
    area: 'UK',
    authority: requirements.authorities['uk-gdpr'],
    urlOf: (article) => `https://www.legislation.gov.uk/eur/2016/679/article/${article}`
  }),
  {
    id: '22c',
    disclosure: requirements['uk-gdpr']['22c'],
    citation: 'UK GDPR Art. 22A to 22D, as inserted by the Data (Use and Access) Act 2025, s. 80',
    url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/80',
    inForce: {from: '2026-02-05'},
    checked: {on: '2026-11-20', by: 'secondary'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: 'decisionsAndReviewStated', text: {anyOf: ['automated-decisions']}},
    section: 'automated-decisions'
  },
  {
    id: '164a',
    disclosure: requirements['uk-gdpr']['164a'],
    citation: 'Data Protection Act 2018, s. 164A; Data (Use and Access) Act 2025, s. 103',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    inForce: {from: '2026-06-19'},
    satisfiedBy: {facts: 'ownComplaintsStated', text: {anyOf: ['rights.complaint-to-controller']}},
    section: 'rights'
  },
  {
    id: 'pecr.6',
    disclosure: requirements['uk-gdpr']['pecr.6'],
    citation: 'Privacy and Electronic Communications (EC Directive) Regulations 2003, reg. 6',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
    applies: 'withCookies',
    satisfiedBy: {facts: 'cookiePurposesStated', text: {anyOf: ['cookies']}},
    section: 'cookies'
  },
  {
    id: 'pecr.a1',
    disclosure: requirements['uk-gdpr']['pecr.a1'],
    citation: 'Privacy and Electronic Communications (EC Directive) Regulations 2003, Sch. A1',
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1',
    inForce: {from: '2026-02-05'},
    applies: 'withStatisticsCookies',
    satisfiedBy: {facts: 'cookieWithdrawalStated', text: {allOf: ['cookies', 'choices']}},
    section: 'cookies'
  }
]
