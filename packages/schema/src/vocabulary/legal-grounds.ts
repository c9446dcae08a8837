import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** A legal ground, with where each law has it. */
interface GroundTerm extends Entry {
  readonly article: Readonly<Partial<Record<'gdpr' | 'uk-gdpr' | 'lgpd', string>>>
}

/** On which legal ground data is processed: Art. 6 and 9 GDPR and what other laws add. */
export const legalGrounds = /* @__PURE__ */ labelled(labels.legalGrounds, {
  consent: {
    definition: 'The person has agreed to it.',
    article: {gdpr: '6(1)(a)', 'uk-gdpr': '6(1)(a)', lgpd: '7 I'},
    dpv: 'eu-gdpr:A6-1-a'
  },
  contract: {
    definition: 'It is needed for a contract with the person, or for steps before one that they asked for.',
    article: {gdpr: '6(1)(b)', 'uk-gdpr': '6(1)(b)', lgpd: '7 V'},
    dpv: 'eu-gdpr:A6-1-b'
  },
  'legal-obligation': {
    definition: 'It is needed to fulfil a legal duty.',
    article: {gdpr: '6(1)(c)', 'uk-gdpr': '6(1)(c)', lgpd: '7 II'},
    dpv: 'eu-gdpr:A6-1-c'
  },
  'vital-interests': {
    definition: 'It is needed to protect the life of somebody.',
    article: {gdpr: '6(1)(d)', 'uk-gdpr': '6(1)(d)', lgpd: '7 VII'},
    dpv: 'eu-gdpr:A6-1-d'
  },
  'public-task': {
    definition: 'It is needed for a task in the public interest or the exercise of official authority.',
    article: {gdpr: '6(1)(e)', 'uk-gdpr': '6(1)(e)', lgpd: '7 III'},
    dpv: 'eu-gdpr:A6-1-e'
  },
  'legitimate-interests': {
    definition: 'It is needed for an interest that the rights of the person do not outweigh.',
    article: {gdpr: '6(1)(f)', 'uk-gdpr': '6(1)(f)', lgpd: '7 IX'},
    dpv: 'eu-gdpr:A6-1-f'
  },
  'recognised-legitimate-interest': {
    definition: 'It is needed for an interest that UK law lists, such as safeguarding or preventing crime.',
    article: {'uk-gdpr': '6(1)(ea)'}
  },
  'explicit-consent': {
    definition: 'The person has expressly agreed to the use of sensitive data.',
    article: {gdpr: '9(2)(a)', 'uk-gdpr': '9(2)(a)', lgpd: '11 I'},
    dpv: 'eu-gdpr:A9-2-a'
  },
  'employment-law': {
    definition: 'Sensitive data is needed for duties and rights in employment or social security law.',
    article: {gdpr: '9(2)(b)', 'uk-gdpr': '9(2)(b)'},
    dpv: 'eu-gdpr:A9-2-b'
  },
  'made-public': {
    definition: 'The person has manifestly made the sensitive data public.',
    article: {gdpr: '9(2)(e)', 'uk-gdpr': '9(2)(e)'},
    dpv: 'eu-gdpr:A9-2-e'
  },
  'legal-claims': {
    definition: 'Sensitive data is needed to make, exercise or defend claims.',
    article: {gdpr: '9(2)(f)', 'uk-gdpr': '9(2)(f)'},
    dpv: 'eu-gdpr:A9-2-f'
  },
  'health-care': {
    definition: 'Sensitive data is needed for medicine, diagnosis, care or the management of care.',
    article: {gdpr: '9(2)(h)', 'uk-gdpr': '9(2)(h)'},
    dpv: 'eu-gdpr:A9-2-h'
  },
  'research-and-statistics': {
    definition: 'Sensitive data is needed for archives, research or statistics under law.',
    article: {gdpr: '9(2)(j)', 'uk-gdpr': '9(2)(j)'},
    dpv: 'eu-gdpr:A9-2-j'
  },
  'credit-protection': {
    definition: 'It is needed to protect credit (Brazil).',
    article: {lgpd: '7 X'}
  }
} as const satisfies Readonly<Record<string, GroundTerm>>)

/** The id of a legal ground. */
export type LegalGround = keyof typeof legalGrounds
