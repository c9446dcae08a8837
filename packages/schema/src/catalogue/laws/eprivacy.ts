import {withCookies, withOptionalCookies} from '../conditions.js'
import {
  cookieAccessStated,
  cookieConsentStated,
  cookieDurationsStated,
  cookiePurposesStated,
  cookieWithdrawalStated
} from '../checks/cookies.js'
import {defineLaw} from '../law.js'

const planet49 = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673'

/** Directive 2002/58/EC, Art. 5(3), and what the Court of Justice has said about it. */
export const eprivacy = defineLaw(
  'eprivacy',
  {
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '5.3.purposes',
      disclosure: {
        en: 'What is stored on or read from a device, and for which purposes.',
        de: 'Was auf einem Gerät gespeichert oder daraus ausgelesen wird, und zu welchen Zwecken.'
      },
      citation: 'Directive 2002/58/EC Art. 5(3)',
      applies: withCookies,
      satisfiedBy: {facts: cookiePurposesStated, text: {anyOf: ['cookies']}},
      section: 'cookies'
    },
    {
      id: '5.3.consent',
      disclosure: {
        en: 'That everything not strictly necessary is stored or read only with prior consent, and how it is asked for.',
        de: 'Dass alles nicht unbedingt Erforderliche nur mit vorheriger Einwilligung gespeichert oder ausgelesen wird, und wie sie eingeholt wird.'
      },
      citation: 'Directive 2002/58/EC Art. 5(3)',
      applies: withOptionalCookies,
      satisfiedBy: {facts: cookieConsentStated, text: {anyOf: ['cookies.consent']}},
      section: 'cookies'
    },
    {
      id: '5.3.withdrawal',
      disclosure: {
        en: 'How consent to cookies is withdrawn, as easily as it was given.',
        de: 'Wie die Einwilligung in Cookies widerrufen wird, ebenso einfach wie sie erteilt wurde.'
      },
      citation: 'Directive 2002/58/EC Art. 5(3) and 2(f); GDPR Art. 7(3)',
      inForce: {from: '2018-05-25'},
      applies: withOptionalCookies,
      satisfiedBy: {
        facts: cookieWithdrawalStated,
        text: {anyOf: ['choices', 'rights.withdraw-consent']}
      },
      section: 'cookies'
    },
    {
      id: 'planet49.duration',
      disclosure: {en: 'How long each cookie lasts.', de: 'Wie lange jedes Cookie bestehen bleibt.'},
      citation: 'Directive 2002/58/EC Art. 5(3); CJEU C-673/17 Planet49, 1 October 2019',
      url: planet49,
      inForce: {from: '2019-10-01'},
      applies: withCookies,
      satisfiedBy: {facts: cookieDurationsStated, text: {anyOf: ['cookies.duration']}},
      section: 'cookies'
    },
    {
      id: 'planet49.access',
      disclosure: {
        en: 'Whether third parties can get access to the cookies.',
        de: 'Ob Dritte Zugriff auf die Cookies erhalten können.'
      },
      citation: 'Directive 2002/58/EC Art. 5(3); CJEU C-673/17 Planet49, 1 October 2019',
      url: planet49,
      inForce: {from: '2019-10-01'},
      applies: withCookies,
      satisfiedBy: {facts: cookieAccessStated, text: {anyOf: ['cookies.third-party']}},
      section: 'cookies'
    }
  ]
)
