import {withChildren} from '../conditions.js'
import {childrenFields, neverEntices} from '../checks/children.js'
import {defineLaw} from '../law.js'

/** The rule as amended on 17 January 2013 (78 FR 3972). */
const second = {from: '2013-07-01'}

/** From this day on operators have to comply with the amendments of 22 April 2025 (90 FR 16918). */
const amended = {from: '2026-04-22'}

/** The first rule, 64 FR 59888, until the amendments of 17 January 2013 (78 FR 3972). */
const first = {from: '2000-04-21', until: '2013-07-01'}

const firstText =
  'https://www.federalregister.gov/documents/1999/11/03/99-27740/childrens-online-privacy-protection-rule'

/** The Children's Online Privacy Protection Rule, 16 CFR 312.4(d). */
export const coppa = defineLaw(
  'coppa',
  {
    url: 'https://www.ecfr.gov/current/title-16/section-312.4',
    checked: {on: '2026-11-20', by: 'official-text'}
  },
  [
    {
      id: '312.4.d.1',
      disclosure: {
        en: "Name, address, telephone number and e-mail address of all operators that collect or keep children's information; one may answer for all if the others are named.",
        de: 'Name, Anschrift, Telefonnummer und E-Mail-Adresse aller Betreiber, die Informationen von Kindern erheben oder aufbewahren; einer kann für alle antworten, wenn die anderen genannt sind.'
      },
      citation: '16 CFR 312.4(d)(1)',
      inForce: second,
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('operators'), text: {anyOf: ['children.operators']}},
      section: 'children'
    },
    {
      id: '312.4.d.2.collection',
      disclosure: {
        en: 'What is collected from children, how it is used, and whether a child can make personal information public.',
        de: 'Was von Kindern erhoben wird, wie es verwendet wird, und ob ein Kind persönliche Informationen öffentlich machen kann.'
      },
      citation: '16 CFR 312.4(d)(2)',
      inForce: second,
      applies: withChildren,
      satisfiedBy: {
        facts: childrenFields('data', 'purposes', 'publicPosting'),
        text: {allOf: ['children', 'children.public-posting']}
      },
      section: 'children'
    },
    {
      id: '312.4.d.2.disclosure',
      disclosure: {
        en: "To whom children's information is disclosed, by name and category, and for which purposes.",
        de: 'Wem Informationen von Kindern weitergegeben werden, nach Namen und Kategorie, und zu welchen Zwecken.'
      },
      citation: '16 CFR 312.4(d)(2)',
      inForce: second,
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('disclosure'), text: {allOf: ['children', 'sharing']}},
      section: 'children'
    },
    {
      id: '312.4.d.2.retention',
      disclosure: {
        en: "The retention policy for children's information: why it is collected, why it is kept, and when it is deleted.",
        de: 'Die Aufbewahrungsregeln für Informationen von Kindern: wozu sie erhoben, warum sie aufbewahrt und wann sie gelöscht werden.'
      },
      citation: '16 CFR 312.4(d)(2), 312.10',
      inForce: amended,
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('retention'), text: {allOf: ['children', 'retention']}},
      section: 'children'
    },
    {
      id: '312.4.d.3',
      disclosure: {
        en: 'For which internal operations persistent identifiers are collected, and how any other use of them is prevented.',
        de: 'Für welche internen Vorgänge dauerhafte Kennungen erhoben werden, und wie jede andere Verwendung verhindert wird.'
      },
      citation: '16 CFR 312.4(d)(3), 312.5(c)(7)',
      inForce: amended,
      applies: withChildren,
      satisfiedBy: {
        facts: childrenFields('internalIdentifiers'),
        text: {anyOf: ['cookies.internal-identifiers']}
      },
      section: 'children'
    },
    {
      id: '312.4.d.4',
      disclosure: {
        en: "How audio files with a child's voice are used, and that they are deleted right after the request is answered.",
        de: 'Wie Tonaufnahmen mit der Stimme eines Kindes verwendet werden, und dass sie nach Beantwortung der Anfrage sofort gelöscht werden.'
      },
      citation: '16 CFR 312.4(d)(4), 312.5(c)(9)',
      inForce: amended,
      applies: {
        when: {
          en: 'where audio files with a child’s voice are collected under 16 CFR 312.5(c)(9)',
          de: 'wo Tonaufnahmen mit der Stimme eines Kindes nach 16 CFR 312.5(c)(9) erhoben werden'
        },
        test: (policy) => {
          const addressed = withChildren.test(policy)
          if (addressed !== true) return addressed
          return (
            policy.children?.audio !== undefined || (policy.children?.data ?? []).includes('audio-recordings')
          )
        },
        declare: withChildren.declare,
        signs: []
      },
      satisfiedBy: {facts: childrenFields('audio'), text: {anyOf: ['children']}},
      section: 'children'
    },
    {
      id: '312.4.d.5',
      disclosure: {
        en: "That a parent can review the child's information, have it deleted and refuse more, and how.",
        de: 'Dass Eltern die Informationen des Kindes einsehen, löschen lassen und weitere Erhebung ablehnen können, und wie.'
      },
      citation: '16 CFR 312.4(d)(5), 312.6',
      inForce: second,
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('parentalRights'), text: {anyOf: ['children.parental-rights']}},
      section: 'children'
    },
    {
      id: '312.4.b.2.i',
      disclosure: {
        en: "Name, address, telephone number and e-mail address of all operators that collect or keep children's information; one may answer for all if the others are named.",
        de: 'Name, Anschrift, Telefonnummer und E-Mail-Adresse aller Betreiber, die Informationen von Kindern erheben oder aufbewahren; einer kann für alle antworten, wenn die anderen genannt sind.'
      },
      citation: '16 CFR 312.4(b)(2)(i) (1999)',
      url: firstText,
      inForce: first,
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('operators'), text: {anyOf: ['children.operators']}},
      section: 'children'
    },
    {
      id: '312.4.b.2.ii',
      disclosure: {
        en: 'Which types of information are collected from children, how they are used, and whether and to whom they are disclosed.',
        de: 'Welche Arten von Informationen von Kindern erhoben werden, wie sie verwendet werden, und ob und wem sie weitergegeben werden.'
      },
      citation: '16 CFR 312.4(b)(2)(ii)–(iv) (1999)',
      url: firstText,
      inForce: first,
      checked: {on: '2026-11-20', by: 'secondary'},
      applies: withChildren,
      satisfiedBy: {
        facts: childrenFields('data', 'purposes', 'disclosure'),
        text: {allOf: ['children', 'collection', 'purposes', 'sharing']}
      },
      section: 'children'
    },
    {
      id: '312.4.b.2.v',
      disclosure: {
        en: 'That a child’s taking part in an activity is not made to depend on more information than it needs.',
        de: 'Dass die Teilnahme eines Kindes an einer Aktivität nicht von mehr Informationen abhängt, als sie erfordert.'
      },
      citation: '16 CFR 312.4(b)(2)(v) (1999)',
      url: firstText,
      inForce: first,
      checked: {on: '2026-11-20', by: 'secondary'},
      applies: withChildren,
      satisfiedBy: {facts: neverEntices, text: {anyOf: ['children']}},
      section: 'children'
    },
    {
      id: '312.4.b.2.vi',
      disclosure: {
        en: "That a parent can review the child's information, have it deleted and refuse more, and how.",
        de: 'Dass Eltern die Informationen des Kindes einsehen, löschen lassen und weitere Erhebung ablehnen können, und wie.'
      },
      citation: '16 CFR 312.4(b)(2)(vi) (1999)',
      url: firstText,
      inForce: first,
      checked: {on: '2026-11-20', by: 'secondary'},
      applies: withChildren,
      satisfiedBy: {facts: childrenFields('parentalRights'), text: {anyOf: ['children.parental-rights']}},
      section: 'children'
    }
  ]
)
