import {requirements} from '../../languages/index.js'
import {allOf} from '../answer.js'
import {dependingOnData, onConsent, withAutomatedDecisions, withEncarregado} from '../conditions.js'
import {newPurposesAnnounced} from '../checks/changes.js'
import {contactDetails, identity, officerContact, officerIdentity} from '../checks/identity.js'
import {dataCollected, dependenceStated} from '../checks/collection.js'
import {purposesStated} from '../checks/purposes.js'
import {responsibilitiesStated, sharedUseStated} from '../checks/recipients.js'
import {retentionStated} from '../checks/retention.js'
import {rightsStated} from '../checks/rights.js'
import {defineLaw} from '../law.js'

/** Law 13.709/2018 of Brazil, Art. 9. */
export const lgpd = defineLaw(
  'lgpd',
  {
    url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '9.i',
      disclosure: requirements.lgpd['9.i'],
      citation: 'LGPD Art. 9, I',
      satisfiedBy: {facts: purposesStated, text: {anyOf: ['purposes']}},
      section: 'purposes'
    },
    {
      id: '9.ii',
      disclosure: requirements.lgpd['9.ii'],
      citation: 'LGPD Art. 9, II',
      satisfiedBy: {facts: allOf(dataCollected, retentionStated), text: {allOf: ['collection', 'retention']}},
      section: 'retention'
    },
    {
      id: '9.iii',
      disclosure: requirements.lgpd['9.iii'],
      citation: 'LGPD Art. 9, III',
      satisfiedBy: {facts: identity, text: {anyOf: ['controller']}},
      section: 'controller'
    },
    {
      id: '9.iv',
      disclosure: requirements.lgpd['9.iv'],
      citation: 'LGPD Art. 9, IV',
      satisfiedBy: {facts: contactDetails, text: {anyOf: ['contact']}},
      section: 'contact'
    },
    {
      id: '9.v',
      disclosure: requirements.lgpd['9.v'],
      citation: 'LGPD Art. 9, V',
      satisfiedBy: {facts: sharedUseStated, text: {anyOf: ['sharing', 'sharing.recipients']}},
      section: 'sharing'
    },
    {
      id: '9.vi',
      disclosure: requirements.lgpd['9.vi'],
      citation: 'LGPD Art. 9, VI',
      satisfiedBy: {facts: responsibilitiesStated, text: {anyOf: ['sharing', 'controller']}},
      section: 'sharing'
    },
    {
      id: '9.vii',
      disclosure: requirements.lgpd['9.vii'],
      citation: 'LGPD Art. 9, VII; Art. 18',
      satisfiedBy: {
        facts: rightsStated(
          'access',
          'rectification',
          'anonymisation',
          'portability',
          'erasure',
          'information-on-sharing',
          'information-on-consent',
          'withdraw-consent'
        ),
        text: {allOf: ['rights.access', 'rights.rectification', 'rights.erasure', 'rights.portability']}
      },
      section: 'rights'
    },
    {
      id: '9.2',
      disclosure: requirements.lgpd['9.2'],
      citation: 'LGPD Art. 9, § 2',
      applies: onConsent,
      satisfiedBy: {facts: newPurposesAnnounced, text: {anyOf: ['purposes.new']}},
      section: 'changes'
    },
    {
      id: '9.3',
      disclosure: requirements.lgpd['9.3'],
      citation: 'LGPD Art. 9, § 3',
      applies: dependingOnData,
      satisfiedBy: {facts: dependenceStated, text: {anyOf: ['collection.duty-to-provide']}},
      section: 'collection'
    },
    {
      id: '41.1',
      disclosure: requirements.lgpd['41.1'],
      citation: 'LGPD Art. 41, § 1',
      checked: {on: '2026-11-20', by: 'secondary'},
      applies: withEncarregado,
      satisfiedBy: {
        facts: allOf(officerIdentity, officerContact),
        text: {anyOf: ['controller.data-protection-officer']}
      },
      section: 'controller'
    },
    {
      id: '20',
      disclosure: requirements.lgpd['20'],
      citation: 'LGPD Art. 20',
      checked: {on: '2026-11-21', by: 'secondary'},
      applies: withAutomatedDecisions,
      satisfiedBy: {facts: rightsStated('human-review'), text: {anyOf: ['automated-decisions']}},
      section: 'rights'
    }
  ]
)
