import {requirements, type Localised} from '../../languages/index.js'
import type {Area} from '../../vocabulary/areas.js'
import type {Entry, Law} from '../law.js'

/** Where both laws list the grounds of processing. */
export const articles6And9 = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  'legal-obligation': '6(1)(c)',
  'vital-interests': '6(1)(d)',
  'public-task': '6(1)(e)',
  'legitimate-interests': '6(1)(f)',
  'explicit-consent': '9(2)(a)',
  'employment-law': '9(2)(b)',
  'made-public': '9(2)(e)',
  'legal-claims': '9(2)(f)',
  'health-care': '9(2)(h)',
  'research-and-statistics': '9(2)(j)'
} as const satisfies Law['grounds']

/** The rights about which Art. 13(2)(b) to (d) requires people to be informed. */
export const article13Rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdraw-consent',
  'complaint'
] as const satisfies Law['rights']

/** What differs between the two regulations that share these articles. */
export interface Variant {
  /** How citations begin: `GDPR` or `UK GDPR`. */
  readonly law: string
  readonly area: Area
  readonly authority: Localised
  readonly urlOf: (article: number) => string
}

/**
 * Articles 13, 14 and 21(4), which are the same in the GDPR and the UK GDPR, letter by letter.
 *
 * Article 14 repeats most of Article 13 for data from elsewhere; only what it adds has its own entry.
 */
export function article13({law, area, authority, urlOf}: Variant): readonly Entry[] {
  return [
    {
      id: '13.1.a',
      disclosure: requirements['article-13']['13.1.a'],
      citation: `${law} Art. 13(1)(a), 14(1)(a)`,
      url: urlOf(13),
      satisfiedBy: {facts: 'identityAndContact', text: {allOf: ['controller', 'contact']}},
      section: 'controller'
    },
    {
      id: '13.1.a.representative',
      disclosure: requirements['article-13']['13.1.a.representative'],
      citation: `${law} Art. 13(1)(a), 14(1)(a), 27`,
      url: urlOf(13),
      applies: {establishedOutside: area},
      satisfiedBy: {facts: {representativeIn: area}, text: {anyOf: ['controller.representative']}},
      section: 'controller'
    },
    {
      id: '13.1.b',
      disclosure: requirements['article-13']['13.1.b'],
      citation: `${law} Art. 13(1)(b), 14(1)(b)`,
      url: urlOf(13),
      applies: 'withOfficer',
      satisfiedBy: {facts: 'officerContact', text: {anyOf: ['controller.data-protection-officer']}},
      section: 'controller'
    },
    {
      id: '13.1.c',
      disclosure: requirements['article-13']['13.1.c'],
      citation: `${law} Art. 13(1)(c), 14(1)(c)`,
      url: urlOf(13),
      satisfiedBy: {
        facts: {allOf: ['purposesStated', 'groundsStated']},
        text: {allOf: ['purposes', 'legal-basis']}
      },
      section: 'legal-basis'
    },
    {
      id: '13.1.d',
      disclosure: requirements['article-13']['13.1.d'],
      citation: `${law} Art. 13(1)(d), 14(2)(b)`,
      url: urlOf(13),
      applies: 'onLegitimateInterests',
      satisfiedBy: {facts: 'interestsStated', text: {anyOf: ['legal-basis.legitimate-interest']}},
      section: 'legal-basis'
    },
    {
      id: '13.1.e',
      disclosure: requirements['article-13']['13.1.e'],
      citation: `${law} Art. 13(1)(e), 14(1)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
      section: 'sharing'
    },
    {
      id: '13.1.f',
      disclosure: requirements['article-13']['13.1.f'],
      citation: `${law} Art. 13(1)(f), 14(1)(f)`,
      url: urlOf(13),
      applies: {transfersOutOf: area},
      satisfiedBy: {
        facts: {allOf: ['transfersStated', 'safeguardCopyStated']},
        text: {allOf: ['transfers', 'transfers.safeguard']}
      },
      section: 'transfers'
    },
    {
      id: '13.2.a',
      disclosure: requirements['article-13']['13.2.a'],
      citation: `${law} Art. 13(2)(a), 14(2)(a)`,
      url: urlOf(13),
      satisfiedBy: {
        facts: 'retentionStated',
        text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
      },
      section: 'retention'
    },
    {
      id: '13.2.b',
      disclosure: requirements['article-13']['13.2.b'],
      citation: `${law} Art. 13(2)(b), 14(2)(c)`,
      url: urlOf(13),
      satisfiedBy: {
        facts: {rights: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability']},
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
      disclosure: requirements['article-13']['13.2.c'],
      citation: `${law} Art. 13(2)(c), 14(2)(d), 7(3)`,
      url: urlOf(13),
      applies: 'onConsent',
      satisfiedBy: {facts: {rights: ['withdraw-consent']}, text: {anyOf: ['rights.withdraw-consent']}},
      section: 'rights'
    },
    {
      id: '13.2.d',
      disclosure: requirements['article-13']['13.2.d'](authority),
      citation: `${law} Art. 13(2)(d), 14(2)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: 'complaintStated', text: {anyOf: ['rights.complaint']}},
      section: 'rights'
    },
    {
      id: '13.2.e',
      disclosure: requirements['article-13']['13.2.e'],
      citation: `${law} Art. 13(2)(e)`,
      url: urlOf(13),
      satisfiedBy: {facts: 'provisionStated', text: {anyOf: ['collection.duty-to-provide']}},
      section: 'collection'
    },
    {
      id: '13.2.f',
      disclosure: requirements['article-13']['13.2.f'],
      citation: `${law} Art. 13(2)(f), 14(2)(g)`,
      url: urlOf(13),
      applies: 'withAutomatedDecisions',
      satisfiedBy: {facts: 'decisionsStated', text: {anyOf: ['automated-decisions.logic']}},
      section: 'automated-decisions'
    },
    {
      id: '12.3',
      disclosure: requirements['article-13']['12.3'],
      citation: `${law} Art. 12(3)`,
      url: urlOf(12),
      applies: 'withAnsweringTime',
      checked: {on: '2026-11-21', by: 'secondary'},
      satisfiedBy: {facts: 'answeringTimeStated', text: {anyOf: ['rights.time']}},
      section: 'rights'
    },
    {
      id: '12.5',
      disclosure: requirements['article-13']['12.5'],
      citation: `${law} Art. 12(5)`,
      url: urlOf(12),
      applies: 'withFee',
      checked: {on: '2026-11-21', by: 'secondary'},
      satisfiedBy: {facts: 'feeStated', text: {anyOf: ['rights.fee']}},
      section: 'rights'
    },
    {
      id: '13.3',
      disclosure: requirements['article-13']['13.3'],
      citation: `${law} Art. 13(3), 14(4)`,
      url: urlOf(13),
      applies: 'withNewPurposes',
      satisfiedBy: {facts: 'newPurposesAnnounced', text: {anyOf: ['purposes.new']}},
      section: 'changes'
    },
    {
      id: '14.1.d',
      disclosure: requirements['article-13']['14.1.d'],
      citation: `${law} Art. 14(1)(d)`,
      url: urlOf(14),
      applies: 'fromElsewhere',
      satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
      section: 'collection'
    },
    {
      id: '14.2.f',
      disclosure: requirements['article-13']['14.2.f'],
      citation: `${law} Art. 14(2)(f)`,
      url: urlOf(14),
      applies: 'fromElsewhere',
      satisfiedBy: {facts: 'sourcesStated', text: {anyOf: ['sources', 'sources.public']}},
      section: 'sources'
    },
    {
      id: '21.4',
      disclosure: requirements['article-13']['21.4'],
      citation: `${law} Art. 21(4)`,
      url: urlOf(21),
      applies: 'whereObjectionIsPossible',
      checked: {on: '2026-11-20', by: 'secondary'},
      satisfiedBy: {
        facts: {anyOf: [{rights: ['objection']}, {rights: ['objection-to-marketing']}]},
        text: {anyOf: ['rights.objection']}
      },
      section: 'rights'
    },
    {
      id: '26.2',
      disclosure: requirements['article-13']['26.2'],
      citation: `${law} Art. 26(2)`,
      url: urlOf(26),
      checked: {on: '2026-11-21', by: 'secondary'},
      applies: 'withJointControllers',
      satisfiedBy: {facts: 'jointArrangementStated', text: {anyOf: ['controller']}},
      section: 'controller'
    }
  ]
}
