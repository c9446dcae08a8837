import {allOf} from '../answer.js'
import {onConsent, withFurtherDocuments, withRelatedOrganisations} from '../conditions.js'
import {accountablePerson, furtherDocuments} from '../checks/identity.js'
import {dataCollected} from '../checks/collection.js'
import {purposesStated} from '../checks/purposes.js'
import {relatedOrganisationsStated} from '../checks/recipients.js'
import {accessExplained, ownComplaintsStated, rightsStated} from '../checks/rights.js'
import {defineLaw} from '../law.js'

const unchecked = {on: '2026-11-20', by: 'nothing'} as const

/** Canada: Personal Information Protection and Electronic Documents Act, Schedule 1. */
export const pipeda = defineLaw(
  'pipeda',
  {
    url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/FullText.html',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '6.1',
      disclosure: {
        en: 'For which purposes information is collected, used or disclosed, so that people can understand what they consent to.',
        de: 'Zu welchen Zwecken Informationen erhoben, verwendet oder weitergegeben werden, damit Personen verstehen, worin sie einwilligen.'
      },
      citation: 'PIPEDA s. 6.1; Sch. 1, 4.2',
      checked: {on: '2026-11-20', by: 'secondary'},
      satisfiedBy: {facts: purposesStated, text: {anyOf: ['purposes']}},
      section: 'purposes'
    },
    {
      id: '4.3.8',
      disclosure: {
        en: 'That consent can be withdrawn, and what follows from withdrawing it.',
        de: 'Dass eine Einwilligung widerrufen werden kann, und was daraus folgt.'
      },
      citation: 'PIPEDA Sch. 1, 4.3.8',
      checked: unchecked,
      applies: onConsent,
      satisfiedBy: {facts: rightsStated('withdraw-consent'), text: {anyOf: ['rights.withdraw-consent']}},
      section: 'rights'
    },
    {
      id: '4.8.2.a',
      disclosure: {
        en: 'The name or title, and the address, of the person who is accountable and takes complaints and inquiries.',
        de: 'Name oder Funktion und Anschrift der verantwortlichen Person, die Beschwerden und Anfragen entgegennimmt.'
      },
      citation: 'PIPEDA Sch. 1, 4.8.2(a)',
      satisfiedBy: {facts: accountablePerson, text: {allOf: ['controller', 'contact']}},
      section: 'controller'
    },
    {
      id: '4.8.2.b',
      disclosure: {
        en: 'How to get access to the information that the organisation holds.',
        de: 'Wie Zugang zu den Informationen zu erhalten ist, die die Organisation hat.'
      },
      citation: 'PIPEDA Sch. 1, 4.8.2(b)',
      satisfiedBy: {facts: accessExplained, text: {anyOf: ['rights.access']}},
      section: 'rights'
    },
    {
      id: '4.8.2.c',
      disclosure: {
        en: 'Which type of information is held, and in general what it is used for.',
        de: 'Welche Art von Informationen vorliegt, und im Allgemeinen, wofür sie verwendet wird.'
      },
      citation: 'PIPEDA Sch. 1, 4.8.2(c)',
      satisfiedBy: {facts: allOf(dataCollected, purposesStated), text: {allOf: ['collection', 'purposes']}},
      section: 'collection'
    },
    {
      id: '4.8.2.d',
      disclosure: {
        en: 'A copy of brochures or other information that explain the policies, standards or codes.',
        de: 'Ein Exemplar von Broschüren oder anderen Unterlagen, die Regeln, Standards oder Verhaltensregeln erläutern.'
      },
      citation: 'PIPEDA Sch. 1, 4.8.2(d)',
      applies: withFurtherDocuments,
      satisfiedBy: {facts: furtherDocuments, text: {anyOf: ['contact']}},
      section: 'controller'
    },
    {
      id: '4.8.2.e',
      disclosure: {
        en: 'Which information is made available to related organisations, such as subsidiaries.',
        de: 'Welche Informationen verbundenen Organisationen wie Tochterunternehmen zugänglich gemacht werden.'
      },
      citation: 'PIPEDA Sch. 1, 4.8.2(e)',
      applies: withRelatedOrganisations,
      satisfiedBy: {facts: relatedOrganisationsStated, text: {anyOf: ['sharing']}},
      section: 'sharing'
    },
    {
      id: '4.10',
      disclosure: {
        en: 'How to complain about compliance.',
        de: 'Wie man sich über die Einhaltung beschwert.'
      },
      citation: 'PIPEDA Sch. 1, 4.10.2, 4.10.3',
      checked: unchecked,
      satisfiedBy: {facts: ownComplaintsStated, text: {anyOf: ['rights.complaint-to-controller']}},
      section: 'rights'
    }
  ]
)
