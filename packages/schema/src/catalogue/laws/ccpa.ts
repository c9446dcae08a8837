import {localRights, requirements} from '../../languages/index.js'
import type {Entry, Law, Local} from '../law.js'

const section = (number: string): string =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${number}.`

const regulations = 'https://cppa.ca.gov/regulations/'

/** The day from which the additions of the California Privacy Rights Act apply. */
const amended = {from: '2023-01-01'}

/** What the regulations of the agency added. */
const regulated = {from: '2023-03-29'}

/** The California Consumer Privacy Act as amended, with its regulations. */
export const law: Law = {
  citation: 'Cal. Civ. Code § 1798.100 et seq.; 11 CCR § 7000 et seq.',
  url: section('1798.130'),
  inForce: {from: '2020-01-01'},
  checked: {on: '2026-11-20', by: 'official-text'},
  protects: ['US-CA'],
  countries: ['US'],
  answeredWithinDays: 45,
  extendedByDays: 45,
  renewedWithinMonths: 12,
  asks: ['sale', 'signals', 'toll-free', 'verification', 'agent'],
  rights: ['access', 'erasure', 'rectification', 'opt-out-of-sale', 'limit-sensitive', 'no-retaliation']
}

/** What a policy says to the people whom it protects. */
export const local = (): Local => localRights.ccpa

/** What it requires a policy to disclose. */
export const entries = (): readonly Entry[] => [
  {
    id: '130.a.5.b.categories',
    disclosure: requirements.ccpa['130.a.5.b.categories'],
    citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(B)(i); 11 CCR § 7011(e)(1)',
    satisfiedBy: {facts: 'dataCollected', text: {anyOf: ['collection']}},
    section: 'collection'
  },
  {
    id: '130.a.5.b.sources',
    disclosure: requirements.ccpa['130.a.5.b.sources'],
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(B)(ii); 11 CCR § 7011(e)(1)',
    satisfiedBy: {facts: 'allSourcesStated', text: {anyOf: ['sources', 'collection']}},
    section: 'sources'
  },
  {
    id: '130.a.5.b.purposes',
    disclosure: requirements.ccpa['130.a.5.b.purposes'],
    citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(B)(iii); 11 CCR § 7011(e)(1)',
    satisfiedBy: {facts: 'purposesStated', text: {anyOf: ['purposes']}},
    section: 'purposes'
  },
  {
    id: '130.a.5.b.third-parties',
    disclosure: requirements.ccpa['130.a.5.b.third-parties'],
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(B)(iv)',
    satisfiedBy: {facts: 'recipientsStated', text: {anyOf: ['sharing', 'sharing.recipients']}},
    section: 'sharing'
  },
  {
    id: '130.a.5.c.sold',
    disclosure: requirements.ccpa['130.a.5.c.sold'],
    citation: 'Cal. Civ. Code §§ 1798.100(a)(1), 1798.130(a)(5)(C)(i); 11 CCR § 7011(e)(1)',
    satisfiedBy: {facts: {sale: ['sold', 'shared']}, text: {anyOf: ['sale']}},
    section: 'sale'
  },
  {
    id: '130.a.5.c.disclosed',
    disclosure: requirements.ccpa['130.a.5.c.disclosed'],
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(C)(ii); 11 CCR § 7011(e)(1)',
    satisfiedBy: {facts: {sale: ['businessPurpose']}, text: {anyOf: ['sharing.business-purpose']}},
    section: 'sale'
  },
  {
    id: '130.a.5.a.rights',
    disclosure: requirements.ccpa['130.a.5.a.rights'],
    citation: 'Cal. Civ. Code §§ 1798.130(a)(5)(A), 1798.105, 1798.106, 1798.110, 1798.115, 1798.125',
    inForce: amended,
    satisfiedBy: {
      facts: {rights: ['access', 'erasure', 'rectification', 'no-retaliation']},
      text: {allOf: ['rights.access', 'rights.erasure', 'rights.rectification', 'rights.no-retaliation']}
    },
    section: 'rights'
  },
  {
    id: '130.a.5.a.rights-2020',
    disclosure: requirements.ccpa['130.a.5.a.rights-2020'],
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(A) as in force until 31 December 2022',
    inForce: {from: '2020-01-01', until: '2023-01-01'},
    checked: {on: '2026-11-20', by: 'nothing'},
    satisfiedBy: {
      facts: {rights: ['access', 'erasure', 'no-retaliation']},
      text: {allOf: ['rights.access', 'rights.erasure', 'rights.no-retaliation']}
    },
    section: 'rights'
  },
  {
    id: '130.a.5.a.requests',
    disclosure: requirements.ccpa['130.a.5.a.requests'],
    citation: 'Cal. Civ. Code § 1798.130(a)(1), (a)(5)(A); 11 CCR § 7011(e)(3)',
    checked: {on: '2026-11-21', by: 'secondary'},
    satisfiedBy: {facts: 'twoWaysStated', text: {anyOf: ['rights.how']}},
    section: 'rights'
  },
  {
    id: '100.a.1',
    disclosure: requirements.ccpa['100.a.1'],
    citation: 'Cal. Civ. Code § 1798.100(a)(1); 11 CCR § 7012',
    url: section('1798.100'),
    inForce: amended,
    checked: {on: '2026-11-21', by: 'secondary'},
    satisfiedBy: {
      facts: {allOf: ['dataCollected', 'purposesStated', {sale: ['sold', 'shared']}]},
      text: {allOf: ['collection', 'purposes', 'sale']}
    },
    section: 'collection'
  },
  {
    id: '100.a.2',
    disclosure: requirements.ccpa['100.a.2'],
    citation: 'Cal. Civ. Code § 1798.100(a)(2)',
    url: section('1798.100'),
    inForce: amended,
    applies: 'withSensitiveData',
    satisfiedBy: {facts: {protectedData: 'ccpa'}, text: {anyOf: ['collection.sensitive']}},
    section: 'collection'
  },
  {
    id: '100.a.3',
    disclosure: requirements.ccpa['100.a.3'],
    citation: 'Cal. Civ. Code § 1798.100(a)(3)',
    url: section('1798.100'),
    inForce: amended,
    satisfiedBy: {
      facts: 'retentionStated',
      text: {anyOf: ['retention', 'retention.period', 'retention.criteria']}
    },
    section: 'retention'
  },
  {
    id: '120',
    disclosure: requirements.ccpa['120'],
    citation: 'Cal. Civ. Code §§ 1798.120, 1798.135(c)(2)',
    url: section('1798.120'),
    applies: 'sellingOrSharing',
    satisfiedBy: {facts: {rights: ['opt-out-of-sale']}, text: {anyOf: ['rights.opt-out-of-sale']}},
    section: 'rights'
  },
  {
    id: '135.a.1',
    disclosure: requirements.ccpa['135.a.1'],
    citation: 'Cal. Civ. Code § 1798.135(a)(1), (a)(3), (b)',
    url: section('1798.135'),
    inForce: amended,
    applies: 'sellingOrSharing',
    satisfiedBy: {facts: {sale: ['optOutLink']}, text: {anyOf: ['sale.opt-out-link']}},
    section: 'sale'
  },
  {
    id: '121',
    disclosure: requirements.ccpa['121'],
    citation: 'Cal. Civ. Code §§ 1798.121, 1798.135(c)(2)',
    url: section('1798.121'),
    inForce: amended,
    applies: 'wideSensitiveUse',
    satisfiedBy: {facts: {rights: ['limit-sensitive']}, text: {anyOf: ['rights.limit-sensitive']}},
    section: 'rights'
  },
  {
    id: '135.a.2',
    disclosure: requirements.ccpa['135.a.2'],
    citation: 'Cal. Civ. Code § 1798.135(a)(2), (a)(3), (b)',
    url: section('1798.135'),
    inForce: amended,
    applies: 'wideSensitiveUse',
    satisfiedBy: {facts: {sale: ['limitLink']}, text: {anyOf: ['rights.limit-sensitive']}},
    section: 'sale'
  },
  {
    id: '7011.e.1.recipients-of-sale',
    disclosure: requirements.ccpa['7011.e.1.recipients-of-sale'],
    citation: '11 CCR § 7011(e)(1)',
    url: regulations,
    inForce: regulated,
    applies: 'sellingOrSharing',
    satisfiedBy: {facts: {sale: ['sold', 'shared']}, text: {allOf: ['sale', 'sharing']}},
    section: 'sale'
  },
  {
    id: '7011.e.1.recipients-of-disclosure',
    disclosure: requirements.ccpa['7011.e.1.recipients-of-disclosure'],
    citation: '11 CCR § 7011(e)(1)',
    url: regulations,
    inForce: regulated,
    applies: 'disclosedForBusiness',
    satisfiedBy: {
      facts: {sale: ['businessPurpose']},
      text: {allOf: ['sharing.business-purpose', 'sharing']}
    },
    section: 'sale'
  },
  {
    id: '7011.e.1.under-16',
    disclosure: requirements.ccpa['7011.e.1.under-16'],
    citation: '11 CCR § 7011(e)(1)',
    url: regulations,
    inForce: regulated,
    satisfiedBy: {facts: {sale: ['under16']}, text: {anyOf: ['sale.under-16']}},
    section: 'sale'
  },
  {
    id: '7011.e.1.sensitive-use',
    disclosure: requirements.ccpa['7011.e.1.sensitive-use'],
    citation: '11 CCR §§ 7011(e)(1), 7027(m)',
    url: regulations,
    inForce: regulated,
    satisfiedBy: {
      facts: {sale: ['sensitiveUse']},
      text: {anyOf: ['collection.sensitive', 'rights.limit-sensitive']}
    },
    section: 'sale'
  },
  {
    id: '7011.e.3.verification',
    disclosure: requirements.ccpa['7011.e.3.verification'],
    citation: '11 CCR § 7011(e)(3)',
    url: regulations,
    inForce: regulated,
    checked: {on: '2026-11-20', by: 'secondary'},
    satisfiedBy: {facts: 'verificationStated', text: {anyOf: ['rights.verification']}},
    section: 'rights'
  },
  {
    id: '7011.e.3.f',
    disclosure: requirements.ccpa['7011.e.3.f'],
    citation: '11 CCR § 7011(e)(3)(F)',
    url: regulations,
    inForce: regulated,
    applies: 'sellingOrSharing',
    satisfiedBy: {
      facts: {signals: ['optOutPreference', 'explanation']},
      text: {anyOf: ['do-not-track.opt-out-signal']}
    },
    section: 'do-not-track'
  },
  {
    id: '7011.e.3.g',
    disclosure: requirements.ccpa['7011.e.3.g'],
    citation: '11 CCR § 7011(e)(3)(G)',
    url: regulations,
    inForce: regulated,
    applies: 'frictionlessSignals',
    checked: {on: '2026-11-21', by: 'secondary'},
    satisfiedBy: {
      facts: {signals: ['frictionless', 'explanation']},
      text: {anyOf: ['do-not-track.opt-out-signal']}
    },
    section: 'do-not-track'
  },
  {
    id: '7011.e.3.h',
    disclosure: requirements.ccpa['7011.e.3.h'],
    citation: '11 CCR § 7011(e)(3)(H)',
    url: regulations,
    inForce: regulated,
    satisfiedBy: {facts: 'agentStated', text: {anyOf: ['rights.authorised-agent']}},
    section: 'rights'
  },
  {
    id: '7011.e.3.i',
    disclosure: requirements.ccpa['7011.e.3.i'],
    citation: '11 CCR §§ 7011(e)(3)(I), 7072(a)',
    url: regulations,
    inForce: regulated,
    applies: 'sellingUnder16',
    satisfiedBy: {facts: {sale: ['under16Process']}, text: {anyOf: ['sale.under-16']}},
    section: 'sale'
  },
  {
    id: '7011.e.3.j',
    disclosure: requirements.ccpa['7011.e.3.j'],
    citation: '11 CCR § 7011(e)(3)(J)',
    url: regulations,
    inForce: regulated,
    satisfiedBy: {facts: 'contactDetails', text: {anyOf: ['contact']}},
    section: 'contact'
  },
  {
    id: '7011.e.5',
    disclosure: requirements.ccpa['7011.e.5'],
    citation: '11 CCR §§ 7011(e)(5), 7102(a)',
    url: 'https://govt.westlaw.com/calregs/Document/I9F73B630D45611ED852BC9A091C0DD8F',
    inForce: regulated,
    applies: 'withTenMillionConsumers',
    checked: {on: '2026-11-21', by: 'secondary'},
    satisfiedBy: {facts: 'metricsStated', text: {anyOf: ['rights.metrics']}},
    section: 'rights'
  },
  {
    id: '7016',
    disclosure: requirements.ccpa['7016'],
    citation: 'Cal. Civ. Code § 1798.125(b); 11 CCR § 7016(c), (d)',
    url: regulations,
    inForce: regulated,
    applies: 'withIncentives',
    checked: {on: '2026-11-21', by: 'secondary'},
    satisfiedBy: {facts: 'incentivesStated', text: {anyOf: ['choices.incentives']}},
    section: 'choices'
  },
  {
    id: '7011.e.4',
    disclosure: requirements.ccpa['7011.e.4'],
    citation: 'Cal. Civ. Code § 1798.130(a)(5); 11 CCR § 7011(e)(4)',
    url: regulations,
    inForce: regulated,
    satisfiedBy: {facts: 'updatedDate', text: {anyOf: ['changes.last-updated', 'changes.effective-date']}},
    section: 'changes'
  },
  {
    id: '7220',
    disclosure: requirements.ccpa['7220'],
    citation: '11 CCR § 7220(c)',
    url: regulations,
    inForce: {from: '2027-01-01'},
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: 'decisionsStated', text: {anyOf: ['automated-decisions']}},
    section: 'automated-decisions'
  },
  {
    id: '7221',
    disclosure: requirements.ccpa['7221'],
    citation: '11 CCR §§ 7220(c)(2), 7221(a), (b)(1)',
    url: regulations,
    inForce: {from: '2027-01-01'},
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {
      facts: {anyOf: [{rights: ['opt-out-of-profiling']}, 'decisionsAndReviewStated']},
      text: {anyOf: ['automated-decisions']}
    },
    section: 'rights'
  },
  {
    id: '7222',
    disclosure: requirements.ccpa['7222'],
    citation: '11 CCR §§ 7220(c)(3), 7222',
    url: regulations,
    inForce: {from: '2027-01-01'},
    checked: {on: '2026-11-21', by: 'secondary'},
    applies: 'withAutomatedDecisions',
    satisfiedBy: {facts: {rights: ['access-to-decisions']}, text: {anyOf: ['automated-decisions']}},
    section: 'rights'
  }
]
