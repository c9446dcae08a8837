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
      disclosure: {
        en: 'For which specific purposes the data is processed.',
        de: 'Für welche bestimmten Zwecke die Daten verarbeitet werden.'
      },
      citation: 'LGPD Art. 9, I',
      satisfiedBy: {facts: purposesStated, text: {anyOf: ['purposes']}},
      section: 'purposes'
    },
    {
      id: '9.ii',
      disclosure: {
        en: 'In which form and for how long the data is processed.',
        de: 'In welcher Form und wie lange die Daten verarbeitet werden.'
      },
      citation: 'LGPD Art. 9, II',
      satisfiedBy: {facts: allOf(dataCollected, retentionStated), text: {allOf: ['collection', 'retention']}},
      section: 'retention'
    },
    {
      id: '9.iii',
      disclosure: {en: 'Who the controller is.', de: 'Wer der Verantwortliche ist.'},
      citation: 'LGPD Art. 9, III',
      satisfiedBy: {facts: identity, text: {anyOf: ['controller']}},
      section: 'controller'
    },
    {
      id: '9.iv',
      disclosure: {en: 'How to contact the controller.', de: 'Wie der Verantwortliche zu erreichen ist.'},
      citation: 'LGPD Art. 9, IV',
      satisfiedBy: {facts: contactDetails, text: {anyOf: ['contact']}},
      section: 'contact'
    },
    {
      id: '9.v',
      disclosure: {
        en: 'With whom the controller shares the use of the data, and for which purpose.',
        de: 'Mit wem der Verantwortliche die Daten gemeinsam nutzt, und zu welchem Zweck.'
      },
      citation: 'LGPD Art. 9, V',
      satisfiedBy: {facts: sharedUseStated, text: {anyOf: ['sharing', 'sharing.recipients']}},
      section: 'sharing'
    },
    {
      id: '9.vi',
      disclosure: {
        en: 'What those who process the data are responsible for.',
        de: 'Wofür diejenigen verantwortlich sind, die die Daten verarbeiten.'
      },
      citation: 'LGPD Art. 9, VI',
      satisfiedBy: {facts: responsibilitiesStated, text: {anyOf: ['sharing', 'controller']}},
      section: 'sharing'
    },
    {
      id: '9.vii',
      disclosure: {
        en: 'The rights of the person, with explicit mention of those of Art. 18.',
        de: 'Die Rechte der Person, mit ausdrücklicher Nennung der Rechte aus Art. 18.'
      },
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
      disclosure: {
        en: 'Where consent is needed: that people are informed beforehand of a purpose that the consent does not cover, and may withdraw it.',
        de: 'Wo eine Einwilligung nötig ist: dass Personen vorab von einem nicht davon gedeckten Zweck erfahren und sie widerrufen können.'
      },
      citation: 'LGPD Art. 9, § 2',
      applies: onConsent,
      satisfiedBy: {facts: newPurposesAnnounced, text: {anyOf: ['purposes.new']}},
      section: 'changes'
    },
    {
      id: '9.3',
      disclosure: {
        en: 'Prominently, that a product, service or right depends on the data, and how people can use their rights.',
        de: 'Hervorgehoben, dass ein Produkt, eine Leistung oder ein Recht von den Daten abhängt, und wie Rechte ausgeübt werden können.'
      },
      citation: 'LGPD Art. 9, § 3',
      applies: dependingOnData,
      satisfiedBy: {facts: dependenceStated, text: {anyOf: ['collection.duty-to-provide']}},
      section: 'collection'
    },
    {
      id: '41.1',
      disclosure: {
        en: 'Who the person in charge (encarregado) is and how to reach them.',
        de: 'Wer die beauftragte Person (encarregado) ist und wie sie zu erreichen ist.'
      },
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
      disclosure: {
        en: 'Where decisions are made by automated means alone: the right to have them reviewed.',
        de: 'Wo Entscheidungen ausschließlich automatisiert getroffen werden: das Recht auf ihre Überprüfung.'
      },
      citation: 'LGPD Art. 20',
      checked: {on: '2026-11-21', by: 'secondary'},
      applies: withAutomatedDecisions,
      satisfiedBy: {facts: rightsStated('human-review'), text: {anyOf: ['automated-decisions']}},
      section: 'rights'
    }
  ]
)
