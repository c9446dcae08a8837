import {requirements} from '../../languages/index.js'
import {areas} from '../../vocabulary/areas.js'
import type {Entry, Law} from '../law.js'

const planet49 = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673'

/** Directive 2002/58/EC, Art. 5(3), and what the Court of Justice has said about it. */
export const law: Law = {
  citation: 'Directive 2002/58/EC as amended by Directive 2009/136/EC',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  inForce: {from: '2011-05-25'},
  checked: {on: '2026-11-20', by: 'official-text'},
  // Art. 3: services in public communications networks in the Community.
  protects: ['EEA', 'UK'],
  countries: [...areas.EU, ...areas.UK]
}

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '5.3.purposes',
    disclosure: requirements.eprivacy['5.3.purposes'],
    citation: 'Directive 2002/58/EC Art. 5(3)',
    applies: 'withCookies',
    satisfiedBy: {facts: 'cookiePurposesStated', text: {anyOf: ['cookies']}},
    section: 'cookies'
  },
  {
    id: '5.3.consent',
    disclosure: requirements.eprivacy['5.3.consent'],
    citation: 'Directive 2002/58/EC Art. 5(3)',
    applies: 'withOptionalCookies',
    satisfiedBy: {facts: 'cookieConsentStated', text: {anyOf: ['cookies.consent']}},
    section: 'cookies'
  },
  {
    id: '5.3.withdrawal',
    disclosure: requirements.eprivacy['5.3.withdrawal'],
    citation: 'Directive 2002/58/EC Art. 5(3) and 2(f); GDPR Art. 7(3)',
    inForce: {from: '2018-05-25'},
    applies: 'withOptionalCookies',
    satisfiedBy: {
      facts: 'cookieWithdrawalStated',
      text: {anyOf: ['choices', 'rights.withdraw-consent']}
    },
    section: 'cookies'
  },
  {
    id: 'planet49.duration',
    disclosure: requirements.eprivacy['planet49.duration'],
    citation: 'Directive 2002/58/EC Art. 5(3); CJEU C-673/17 Planet49, 1 October 2019',
    url: planet49,
    inForce: {from: '2019-10-01'},
    applies: 'withCookies',
    satisfiedBy: {facts: 'cookieDurationsStated', text: {anyOf: ['cookies.duration']}},
    section: 'cookies'
  },
  {
    id: 'planet49.access',
    disclosure: requirements.eprivacy['planet49.access'],
    citation: 'Directive 2002/58/EC Art. 5(3); CJEU C-673/17 Planet49, 1 October 2019',
    url: planet49,
    inForce: {from: '2019-10-01'},
    applies: 'withCookies',
    satisfiedBy: {facts: 'cookieAccessStated', text: {anyOf: ['cookies.third-party']}},
    section: 'cookies'
  },
  {
    id: 'de.25',
    disclosure: requirements.eprivacy['de.25'],
    citation: '§ 25 TDDDG (until 2024-05-13: TTDSG)',
    url: 'https://www.gesetze-im-internet.de/ttdsg/__25.html',
    inForce: {from: '2021-12-01'},
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: {optionalCookiesOf: 'DE'},
    satisfiedBy: {
      facts: {allOf: ['cookiePurposesStated', 'cookieConsentStated', 'cookieWithdrawalStated']},
      text: {allOf: ['cookies', 'cookies.consent']}
    },
    section: 'cookies'
  },
  {
    id: 'fr.82',
    disclosure: requirements.eprivacy['fr.82'],
    citation: 'Loi n° 78-17, art. 82; délibération CNIL n° 2020-091',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388179',
    inForce: {from: '2021-04-01'},
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: {optionalCookiesOf: 'FR'},
    satisfiedBy: {
      facts: {allOf: ['cookiePurposesStated', 'cookieRefusalStated']},
      text: {allOf: ['cookies', 'cookies.consent']}
    },
    section: 'cookies'
  }
]
