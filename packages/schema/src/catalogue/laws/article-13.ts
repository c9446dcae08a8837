import {
  establishedOutside,
  fromElsewhere,
  onConsent,
  onLegitimateInterests,
  transfersOutOf,
  whereObjectionIsPossible,
  withAutomatedDecisions,
  withOfficer
} from '../conditions.js'
import {allOf, anyOf} from '../answer.js'
import {newPurposesAnnounced} from '../checks/changes.js'
import {decisionsStated} from '../checks/decisions.js'
import {identityAndContact, officerContact, representativeIn} from '../checks/identity.js'
import {dataCollected, provisionStated} from '../checks/collection.js'
import {groundsStated, interestsStated, purposesStated} from '../checks/purposes.js'
import {sourcesStated} from '../checks/sources.js'
import {recipientsStated, safeguardCopyStated, transfersStated} from '../checks/recipients.js'
import {retentionStated} from '../checks/retention.js'
import {complaintStated, rightsStated} from '../checks/rights.js'
import type {Entry} from '../law.js'

/** What differs between the two regulations that share these articles. */
export interface Variant {
  /** How citations begin: `GDPR` or `UK GDPR`. */
  readonly law: string
  readonly area: 'EU' | 'UK'
  readonly authority: {readonly en: string; readonly de: string}
  readonly urlOf: (article: number) => string
}

/**
 * Articles 13, 14 and 21(4), which the GDPR and the UK GDPR have in common, letter by letter.
 *
 * Article 14 repeats most of Article 13 for data from elsewhere; only what it adds has its own entry.
 */
export function article13({law, area, authority, urlOf}: Variant): readonly Entry[] {
  return [
    {
      id: '13.1.a',
      disclosure: {
        en: 'Who the controller is and how to contact it.',
        de: 'Wer der Verantwortliche ist und wie er zu erreichen ist.'
      },
      citation: `${law} Art. 13(1)(a), 14(1)(a)`,
      url: urlOf(13),
      satisfiedBy: {facts: identityAndContact, text: {allOf: ['controller', 'contact']}},
      section: 'controller'
    },
    {
      id: '13.1.a.representative',
      disclosure: {
        en: 'Who represents the controller and how to contact the representative.',
        de: 'Wer den Verantwortlichen vertritt und wie der Vertreter zu erreichen ist.'
      },
      citation: `${law} Art. 13(1)(a), 14(1)(a), 27`,
      url: urlOf(13),
      applies: establishedOutside(area),
      satisfiedBy: {facts: representativeIn(area), text: {anyOf: ['controller.representative']}},
      section: 'controller'
    },
    {
      id: '13.1.b',
      disclosure: {
        en: 'How to contact the data protection officer.',
        de: 'Wie die oder der Datenschutzbeauftragte zu erreichen ist.'
      },
      citation: `${law} Art. 13(1)(b), 14(1)(b)`,
      url: urlOf(13),
      applies: withOfficer,
      satisfiedBy: {facts: officerContact, text: {anyOf: ['controller.data-protection-officer']}},
      section: 'controller'
    },
    {
      id: '13.1.c',
      disclosure: {
        en: 'For which purposes the data is processed, and on which legal ground.',
        de: 'Für welche Zwecke die Daten verarbeitet werden und auf welcher Rechtsgrundlage.'
      },
      citation: `${law} Art. 13(1)(c), 14(1)(c)`,
      url: urlOf(13),
      satisfiedBy: {facts: allOf(purposesStated, groundsStated), text: {allOf: ['purposes', 'legal-basis']}},
      section: 'legal-basis'
    },
    {
      id: '13.1.d',
      disclosure: {
        en: 'Which legitimate interests are pursued.',
        de: 'Welche berechtigten Interessen verfolgt werden.'
      },
      citation: `${law} Art. 13(1)(d), 14(2)(b)`,
      url: urlOf(13),
      applies: onLegitimateInterests,
      satisfiedBy: {facts: interestsStated, text: {anyOf: ['legal-basis.legitimate-interest']}},
      section: 'legal-basis'
    },
    {
      id: '13.1.e',
      disclosure: {
        en: 'Who receives the data, or which categories of recipients do.',
        de: 'Wer die Daten erhält, oder welche Kategorien von Empfängern.'
      },
      citation: `${law} Art. 13(1)(e), 14(1)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: recipientsStated, text: {anyOf: ['sharing', 'sharing.recipients']}},
      section: 'sharing'
    },
    {
      id: '13.1.f',
      disclosure: {
        en: 'That data goes to a third country, whether an adequacy decision covers it, and otherwise the safeguard and how to get a copy of it.',
        de: 'Dass Daten in ein Drittland gehen, ob ein Angemessenheitsbeschluss besteht, und sonst die Garantie und wie eine Kopie davon zu erhalten ist.'
      },
      citation: `${law} Art. 13(1)(f), 14(1)(f)`,
      url: urlOf(13),
      applies: transfersOutOf(area),
      satisfiedBy: {
        facts: allOf(transfersStated, safeguardCopyStated),
        text: {allOf: ['transfers', 'transfers.safeguard']}
      },
      section: 'transfers'
    },
    {
      id: '13.2.a',
      disclosure: {
        en: 'How long the data is stored, or the criteria that decide it.',
        de: 'Wie lange die Daten gespeichert werden, oder die Kriterien dafür.'
      },
      citation: `${law} Art. 13(2)(a), 14(2)(a)`,
      url: urlOf(13),
      satisfiedBy: {
        facts: retentionStated,
        text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
      },
      section: 'retention'
    },
    {
      id: '13.2.b',
      disclosure: {
        en: 'The rights of access, rectification, erasure, restriction, objection and data portability.',
        de: 'Die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Datenübertragbarkeit.'
      },
      citation: `${law} Art. 13(2)(b), 14(2)(c)`,
      url: urlOf(13),
      satisfiedBy: {
        facts: rightsStated('access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'),
        text: {
          allOf: [
            'rights.access',
            'rights.rectification',
            'rights.erasure',
            'rights.restriction',
            'rights.objection',
            'rights.portability'
          ]
        }
      },
      section: 'rights'
    },
    {
      id: '13.2.c',
      disclosure: {
        en: 'The right to withdraw consent at any time, without affecting what was lawful before.',
        de: 'Das Recht, eine Einwilligung jederzeit zu widerrufen, ohne dass die Rechtmäßigkeit bis dahin berührt wird.'
      },
      citation: `${law} Art. 13(2)(c), 14(2)(d), 7(3)`,
      url: urlOf(13),
      applies: onConsent,
      satisfiedBy: {facts: rightsStated('withdraw-consent'), text: {anyOf: ['rights.withdraw-consent']}},
      section: 'rights'
    },
    {
      id: '13.2.d',
      disclosure: {
        en: `The right to complain to ${authority.en}.`,
        de: `Das Recht auf Beschwerde bei ${authority.de}.`
      },
      citation: `${law} Art. 13(2)(d), 14(2)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: complaintStated, text: {anyOf: ['rights.complaint']}},
      section: 'rights'
    },
    {
      id: '13.2.e',
      disclosure: {
        en: 'Whether the data must be given by law or by contract, or to enter a contract, and what follows from not giving it.',
        de: 'Ob die Daten gesetzlich oder vertraglich vorgeschrieben oder für einen Vertragsschluss nötig sind, und was folgt, wenn sie nicht bereitgestellt werden.'
      },
      citation: `${law} Art. 13(2)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: provisionStated, text: {anyOf: ['collection.duty-to-provide']}},
      section: 'collection'
    },
    {
      id: '13.2.f',
      disclosure: {
        en: 'That decisions are made automatically, with the logic involved, the significance and the consequences.',
        de: 'Dass Entscheidungen automatisiert getroffen werden, mit der Logik, der Tragweite und den Folgen.'
      },
      citation: `${law} Art. 13(2)(f), 14(2)(g)`,
      url: urlOf(13),
      applies: withAutomatedDecisions,
      satisfiedBy: {facts: decisionsStated, text: {anyOf: ['automated-decisions.logic']}},
      section: 'automated-decisions'
    },
    {
      id: '13.3',
      disclosure: {
        en: 'Before data is used for a purpose other than it was collected for: that purpose.',
        de: 'Vor der Verwendung von Daten für einen anderen als den ursprünglichen Zweck: dieser Zweck.'
      },
      citation: `${law} Art. 13(3), 14(4)`,
      url: urlOf(13),
      applies: {
        when: {
          en: 'where a use for new purposes is foreseen in `changes.newPurposes`',
          de: 'wo eine Verwendung für neue Zwecke in `changes.newPurposes` vorgesehen ist'
        },
        test: ({changes}) => changes?.newPurposes !== undefined,
        declare: {en: 'Declare `changes.newPurposes`.', de: 'Geben Sie `changes.newPurposes` an.'},
        signs: ['purposes.new']
      },
      satisfiedBy: {facts: newPurposesAnnounced, text: {anyOf: ['purposes.new']}},
      section: 'changes'
    },
    {
      id: '14.1.d',
      disclosure: {
        en: 'Which categories of personal data are concerned.',
        de: 'Welche Kategorien personenbezogener Daten betroffen sind.'
      },
      citation: `${law} Art. 14(1)(d)`,
      url: urlOf(14),
      applies: fromElsewhere,
      satisfiedBy: {facts: dataCollected, text: {anyOf: ['collection']}},
      section: 'collection'
    },
    {
      id: '14.2.f',
      disclosure: {
        en: 'From which source the data comes, and whether that source is publicly accessible.',
        de: 'Aus welcher Quelle die Daten stammen, und ob diese öffentlich zugänglich ist.'
      },
      citation: `${law} Art. 14(2)(f)`,
      url: urlOf(14),
      applies: fromElsewhere,
      satisfiedBy: {facts: sourcesStated, text: {anyOf: ['sources', 'sources.public']}},
      section: 'sources'
    },
    {
      id: '21.4',
      disclosure: {
        en: 'The right to object, presented clearly and apart from other information.',
        de: 'Das Widerspruchsrecht, verständlich und von anderen Informationen getrennt.'
      },
      citation: `${law} Art. 21(4)`,
      url: urlOf(21),
      applies: whereObjectionIsPossible,
      checked: {on: '2026-11-20', by: 'secondary'},
      satisfiedBy: {
        facts: anyOf(rightsStated('objection'), rightsStated('objection-to-marketing')),
        text: {anyOf: ['rights.objection']}
      },
      section: 'rights'
    }
  ]
}
