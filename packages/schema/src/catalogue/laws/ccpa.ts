import {allOf} from '../answer.js'
import {
  disclosedForBusiness,
  frictionlessSignals,
  sellingOrSharing,
  sellingUnder16,
  wideSensitiveUse,
  withAutomatedDecisions,
  withSensitiveData
} from '../conditions.js'
import {updatedDate} from '../checks/changes.js'
import {decisionsStated} from '../checks/decisions.js'
import {contactDetails} from '../checks/identity.js'
import {dataCollected, sensitiveDataStated} from '../checks/collection.js'
import {purposesStated} from '../checks/purposes.js'
import {allSourcesStated} from '../checks/sources.js'
import {recipientsStated} from '../checks/recipients.js'
import {retentionStated} from '../checks/retention.js'
import {agentStated, twoWaysStated, rightsStated, verificationStated} from '../checks/rights.js'
import {saleFields, signalFields} from '../checks/sale.js'
import {defineLaw} from '../law.js'

const section = (number: string): string =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${number}.`

const regulations = 'https://cppa.ca.gov/regulations/'

/** What the California Privacy Rights Act added. */
const amended = {from: '2023-01-01'}

/** What the regulations of the agency added. */
const regulated = {from: '2023-03-29'}

/** The California Consumer Privacy Act as amended, with its regulations. */
export const ccpa = defineLaw(
  'ccpa',
  {
    url: section('1798.130'),
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '130.a.5.b.categories',
      disclosure: {
        en: 'Which categories of personal information were collected in the last 12 months.',
        de: 'Welche Kategorien personenbezogener Informationen in den letzten 12 Monaten erhoben wurden.'
      },
      citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(B)(i); 11 CCR § 7011(e)(1)',
      satisfiedBy: {facts: dataCollected, text: {anyOf: ['collection']}},
      section: 'collection'
    },
    {
      id: '130.a.5.b.sources',
      disclosure: {
        en: 'From which categories of sources the information comes.',
        de: 'Aus welchen Kategorien von Quellen die Informationen stammen.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(5)(B)(ii); 11 CCR § 7011(e)(1)',
      satisfiedBy: {facts: allSourcesStated, text: {anyOf: ['sources', 'collection']}},
      section: 'sources'
    },
    {
      id: '130.a.5.b.purposes',
      disclosure: {
        en: 'For which business or commercial purposes the information is collected, sold or shared.',
        de: 'Zu welchen geschäftlichen Zwecken die Informationen erhoben, verkauft oder weitergegeben werden.'
      },
      citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(B)(iii); 11 CCR § 7011(e)(1)',
      satisfiedBy: {facts: purposesStated, text: {anyOf: ['purposes']}},
      section: 'purposes'
    },
    {
      id: '130.a.5.b.third-parties',
      disclosure: {
        en: 'To which categories of third parties the information is disclosed.',
        de: 'An welche Kategorien Dritter die Informationen weitergegeben werden.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(5)(B)(iv)',
      satisfiedBy: {facts: recipientsStated, text: {anyOf: ['sharing', 'sharing.recipients']}},
      section: 'sharing'
    },
    {
      id: '130.a.5.c.sold',
      disclosure: {
        en: 'Which categories were sold or shared in the last 12 months, or prominently that none were.',
        de: 'Welche Kategorien in den letzten 12 Monaten verkauft oder weitergegeben wurden, oder hervorgehoben, dass es keine waren.'
      },
      citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(C)(i); 11 CCR § 7011(e)(1)',
      satisfiedBy: {facts: saleFields('sold', 'shared'), text: {anyOf: ['sale']}},
      section: 'sale'
    },
    {
      id: '130.a.5.c.disclosed',
      disclosure: {
        en: 'Which categories were disclosed for a business purpose in the last 12 months, or that none were.',
        de: 'Welche Kategorien in den letzten 12 Monaten für einen Geschäftszweck weitergegeben wurden, oder dass es keine waren.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(5)(C)(ii); 11 CCR § 7011(e)(1)',
      satisfiedBy: {facts: saleFields('businessPurpose'), text: {anyOf: ['sharing.business-purpose']}},
      section: 'sale'
    },
    {
      id: '130.a.5.a.rights',
      disclosure: {
        en: 'The rights to know, to delete, to correct, and not to be treated worse for using a right.',
        de: 'Die Rechte auf Auskunft, Löschung, Berichtigung und darauf, wegen der Ausübung nicht benachteiligt zu werden.'
      },
      citation: 'Cal. Civ. Code §§ 1798.130(a)(5)(A), 1798.105, 1798.106, 1798.110, 1798.115, 1798.125',
      inForce: amended,
      satisfiedBy: {
        facts: rightsStated('access', 'erasure', 'rectification', 'no-retaliation'),
        text: {allOf: ['rights.access', 'rights.erasure', 'rights.rectification', 'rights.no-retaliation']}
      },
      section: 'rights'
    },
    {
      id: '130.a.5.a.rights-2020',
      disclosure: {
        en: 'The rights to know, to delete, and not to be treated worse for using a right.',
        de: 'Die Rechte auf Auskunft, Löschung und darauf, wegen der Ausübung nicht benachteiligt zu werden.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(5)(A) as in force until 31 December 2022',
      inForce: {from: '2020-01-01', until: '2023-01-01'},
      checked: {on: '2026-11-20', by: 'nothing'},
      satisfiedBy: {
        facts: rightsStated('access', 'erasure', 'no-retaliation'),
        text: {allOf: ['rights.access', 'rights.erasure', 'rights.no-retaliation']}
      },
      section: 'rights'
    },
    {
      id: '130.a.5.a.requests',
      disclosure: {
        en: 'How requests are made: two or more ways, a toll-free number among them; an e-mail address suffices where the business is online only.',
        de: 'Wie Anträge gestellt werden: auf mindestens zwei Wegen, darunter eine gebührenfreie Nummer; bei reinen Online-Unternehmen genügt eine E-Mail-Adresse.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(1), (a)(5)(A); 11 CCR § 7011(e)(3)',
      checked: {on: '2026-11-21', by: 'secondary'},
      satisfiedBy: {facts: twoWaysStated, text: {anyOf: ['rights.how']}},
      section: 'rights'
    },
    {
      id: '100.a.1',
      disclosure: {
        en: 'When information is collected: which categories, for which purposes, and whether they are sold or shared.',
        de: 'Bei der Erhebung: welche Kategorien, zu welchen Zwecken, und ob sie verkauft oder weitergegeben werden.'
      },
      citation: 'Cal. Civ. Code § 1798.100(a)(1); 11 CCR § 7012',
      url: section('1798.100'),
      inForce: amended,
      checked: {on: '2026-11-21', by: 'secondary'},
      satisfiedBy: {
        facts: allOf(dataCollected, purposesStated, saleFields('sold', 'shared')),
        text: {allOf: ['collection', 'purposes', 'sale']}
      },
      section: 'collection'
    },
    {
      id: '100.a.2',
      disclosure: {
        en: 'Which categories of sensitive personal information are collected, and for which purposes.',
        de: 'Welche Kategorien sensibler personenbezogener Informationen erhoben werden, und zu welchen Zwecken.'
      },
      citation: 'Cal. Civ. Code § 1798.100(a)(2)',
      url: section('1798.100'),
      inForce: amended,
      applies: withSensitiveData,
      satisfiedBy: {facts: sensitiveDataStated, text: {anyOf: ['collection.sensitive']}},
      section: 'collection'
    },
    {
      id: '100.a.3',
      disclosure: {
        en: 'How long each category is kept, or the criteria that decide it.',
        de: 'Wie lange jede Kategorie aufbewahrt wird, oder die Kriterien dafür.'
      },
      citation: 'Cal. Civ. Code § 1798.100(a)(3)',
      url: section('1798.100'),
      inForce: amended,
      satisfiedBy: {
        facts: retentionStated,
        text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
      },
      section: 'retention'
    },
    {
      id: '120',
      disclosure: {
        en: 'The right to opt out of the sale and sharing of personal information.',
        de: 'Das Recht, dem Verkauf und der Weitergabe personenbezogener Informationen zu widersprechen.'
      },
      citation: 'Cal. Civ. Code §§ 1798.120, 1798.135(c)(2)',
      url: section('1798.120'),
      applies: sellingOrSharing,
      satisfiedBy: {facts: rightsStated('opt-out-of-sale'), text: {anyOf: ['rights.opt-out-of-sale']}},
      section: 'rights'
    },
    {
      id: '135.a.1',
      disclosure: {
        en: 'The link “Do Not Sell or Share My Personal Information”, or one of its alternatives.',
        de: 'Der Link „Do Not Sell or Share My Personal Information“ oder eine seiner Alternativen.'
      },
      citation: 'Cal. Civ. Code § 1798.135(a)(1), (a)(3), (b)',
      url: section('1798.135'),
      inForce: amended,
      applies: sellingOrSharing,
      satisfiedBy: {facts: saleFields('optOutLink'), text: {anyOf: ['sale.opt-out-link']}},
      section: 'sale'
    },
    {
      id: '121',
      disclosure: {
        en: 'The right to limit the use and disclosure of sensitive personal information.',
        de: 'Das Recht, die Nutzung und Weitergabe sensibler personenbezogener Informationen zu begrenzen.'
      },
      citation: 'Cal. Civ. Code §§ 1798.121, 1798.135(c)(2)',
      url: section('1798.121'),
      inForce: amended,
      applies: wideSensitiveUse,
      satisfiedBy: {facts: rightsStated('limit-sensitive'), text: {anyOf: ['rights.limit-sensitive']}},
      section: 'rights'
    },
    {
      id: '135.a.2',
      disclosure: {
        en: 'The link “Limit the Use of My Sensitive Personal Information”, or one of its alternatives.',
        de: 'Der Link „Limit the Use of My Sensitive Personal Information“ oder eine seiner Alternativen.'
      },
      citation: 'Cal. Civ. Code § 1798.135(a)(2), (a)(3), (b)',
      url: section('1798.135'),
      inForce: amended,
      applies: wideSensitiveUse,
      satisfiedBy: {facts: saleFields('limitLink'), text: {anyOf: ['rights.limit-sensitive']}},
      section: 'sale'
    },
    {
      id: '7011.e.1.recipients-of-sale',
      disclosure: {
        en: 'For what was sold or shared: to which categories of third parties, and for which purposes.',
        de: 'Zu dem, was verkauft oder weitergegeben wurde: an welche Kategorien Dritter, und zu welchen Zwecken.'
      },
      citation: '11 CCR § 7011(e)(1)',
      url: regulations,
      inForce: regulated,
      applies: sellingOrSharing,
      satisfiedBy: {facts: saleFields('sold', 'shared'), text: {allOf: ['sale', 'sharing']}},
      section: 'sale'
    },
    {
      id: '7011.e.1.recipients-of-disclosure',
      disclosure: {
        en: 'For what was disclosed for a business purpose: to which categories of third parties, and for which purposes.',
        de: 'Zu dem, was für einen Geschäftszweck weitergegeben wurde: an welche Kategorien Dritter, und zu welchen Zwecken.'
      },
      citation: '11 CCR § 7011(e)(1)',
      url: regulations,
      inForce: regulated,
      applies: disclosedForBusiness,
      satisfiedBy: {
        facts: saleFields('businessPurpose'),
        text: {allOf: ['sharing.business-purpose', 'sharing']}
      },
      section: 'sale'
    },
    {
      id: '7011.e.1.under-16',
      disclosure: {
        en: 'Whether the business knows that it sells or shares information of people under 16.',
        de: 'Ob das Unternehmen weiß, dass es Informationen von Personen unter 16 Jahren verkauft oder weitergibt.'
      },
      citation: '11 CCR § 7011(e)(1)',
      url: regulations,
      inForce: regulated,
      satisfiedBy: {facts: saleFields('under16'), text: {anyOf: ['sale.under-16']}},
      section: 'sale'
    },
    {
      id: '7011.e.1.sensitive-use',
      disclosure: {
        en: 'Whether sensitive personal information is used or disclosed for purposes beyond those of section 7027(m).',
        de: 'Ob sensible personenbezogene Informationen für andere als die in Abschnitt 7027(m) genannten Zwecke genutzt oder weitergegeben werden.'
      },
      citation: '11 CCR §§ 7011(e)(1), 7027(m)',
      url: regulations,
      inForce: regulated,
      satisfiedBy: {
        facts: saleFields('sensitiveUse'),
        text: {anyOf: ['collection.sensitive', 'rights.limit-sensitive']}
      },
      section: 'sale'
    },
    {
      id: '7011.e.3.verification',
      disclosure: {
        en: 'How the business verifies who makes a request.',
        de: 'Wie das Unternehmen prüft, wer einen Antrag stellt.'
      },
      citation: '11 CCR § 7011(e)(3)',
      url: regulations,
      inForce: regulated,
      checked: {on: '2026-11-20', by: 'secondary'},
      satisfiedBy: {facts: verificationStated, text: {anyOf: ['rights.verification']}},
      section: 'rights'
    },
    {
      id: '7011.e.3.f',
      disclosure: {
        en: 'How an opt-out preference signal is processed and how to use one.',
        de: 'Wie ein Widerspruchssignal verarbeitet wird und wie man eines nutzt.'
      },
      citation: '11 CCR § 7011(e)(3)(F)',
      url: regulations,
      inForce: regulated,
      applies: sellingOrSharing,
      satisfiedBy: {
        facts: signalFields('optOutPreference', 'explanation'),
        text: {anyOf: ['do-not-track.opt-out-signal']}
      },
      section: 'do-not-track'
    },
    {
      id: '7011.e.3.g',
      disclosure: {
        en: 'How people use an opt-out preference signal that is processed in a frictionless manner.',
        de: 'Wie man ein Widerspruchssignal nutzt, das reibungslos („frictionless“) verarbeitet wird.'
      },
      citation: '11 CCR § 7011(e)(3)(G)',
      url: regulations,
      inForce: regulated,
      applies: frictionlessSignals,
      checked: {on: '2026-11-21', by: 'secondary'},
      satisfiedBy: {
        facts: signalFields('frictionless', 'explanation'),
        text: {anyOf: ['do-not-track.opt-out-signal']}
      },
      section: 'do-not-track'
    },
    {
      id: '7011.e.3.h',
      disclosure: {
        en: 'How an authorised agent makes a request.',
        de: 'Wie eine bevollmächtigte Person einen Antrag stellt.'
      },
      citation: '11 CCR § 7011(e)(3)(H)',
      url: regulations,
      inForce: regulated,
      satisfiedBy: {facts: agentStated, text: {anyOf: ['rights.authorised-agent']}},
      section: 'rights'
    },
    {
      id: '7011.e.3.i',
      disclosure: {
        en: 'How consent to the sale or sharing of information of people under 16 is given.',
        de: 'Wie in den Verkauf oder die Weitergabe von Informationen von Personen unter 16 Jahren eingewilligt wird.'
      },
      citation: '11 CCR §§ 7011(e)(3)(I), 7072(a)',
      url: regulations,
      inForce: regulated,
      applies: sellingUnder16,
      satisfiedBy: {facts: saleFields('under16Process'), text: {anyOf: ['sale.under-16']}},
      section: 'sale'
    },
    {
      id: '7011.e.3.j',
      disclosure: {
        en: 'Whom to contact with questions about the policy.',
        de: 'An wen man sich mit Fragen zur Erklärung wendet.'
      },
      citation: '11 CCR § 7011(e)(3)(J)',
      url: regulations,
      inForce: regulated,
      satisfiedBy: {facts: contactDetails, text: {anyOf: ['contact']}},
      section: 'contact'
    },
    {
      id: '7011.e.4',
      disclosure: {
        en: 'When the policy was last updated; it is to be updated at least every 12 months.',
        de: 'Wann die Erklärung zuletzt aktualisiert wurde; sie ist mindestens alle 12 Monate zu aktualisieren.'
      },
      citation: 'Cal. Civ. Code § 1798.130(a)(5); 11 CCR § 7011(e)(4)',
      url: regulations,
      inForce: regulated,
      satisfiedBy: {facts: updatedDate, text: {anyOf: ['changes.last-updated']}},
      section: 'changes'
    },
    {
      id: '7220',
      disclosure: {
        en: 'Before automated decision-making technology is used for a significant decision: what for, how it works, and the rights to opt out and to learn about it.',
        de: 'Vor dem Einsatz automatisierter Entscheidungstechnik für eine bedeutsame Entscheidung: wozu, wie sie arbeitet, und die Rechte auf Widerspruch und Auskunft.'
      },
      citation: '11 CCR § 7220',
      url: regulations,
      inForce: {from: '2027-01-01'},
      checked: {on: '2026-11-20', by: 'nothing'},
      applies: withAutomatedDecisions,
      satisfiedBy: {facts: decisionsStated, text: {anyOf: ['automated-decisions']}},
      section: 'automated-decisions'
    }
  ]
)
