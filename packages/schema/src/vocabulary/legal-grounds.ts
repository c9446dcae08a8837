import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** On which legal ground data is processed. Which law knows which, and where, is in its file in `catalogue/laws/`. */
export const legalGrounds = /* @__PURE__ */ labelled(labels.legalGrounds, {
  consent: {
    definition: 'The person has agreed to it.',
    dpv: 'eu-gdpr:A6-1-a'
  },
  contract: {
    definition: 'It is needed for a contract with the person, or for steps before one that they asked for.',
    dpv: 'eu-gdpr:A6-1-b'
  },
  'legal-obligation': {
    definition: 'It is needed to fulfil a legal duty.',
    dpv: 'eu-gdpr:A6-1-c'
  },
  'vital-interests': {
    definition: 'It is needed to protect the life of somebody.',
    dpv: 'eu-gdpr:A6-1-d'
  },
  'public-task': {
    definition: 'It is needed for a task in the public interest or the exercise of official authority.',
    dpv: 'eu-gdpr:A6-1-e'
  },
  'legitimate-interests': {
    definition: 'It is needed for an interest that the rights of the person do not outweigh.',
    dpv: 'eu-gdpr:A6-1-f'
  },
  'recognised-legitimate-interest': {
    definition: 'It is needed for an interest that UK law lists, such as safeguarding or preventing crime.'
  },
  'explicit-consent': {
    definition: 'The person has expressly agreed to the use of sensitive data.',
    dpv: 'eu-gdpr:A9-2-a'
  },
  'employment-law': {
    definition: 'Sensitive data is needed for duties and rights in employment or social security law.',
    dpv: 'eu-gdpr:A9-2-b'
  },
  'made-public': {
    definition: 'The person has manifestly made the sensitive data public.',
    dpv: 'eu-gdpr:A9-2-e'
  },
  'legal-claims': {
    definition: 'Sensitive data is needed to make, exercise or defend claims.',
    dpv: 'eu-gdpr:A9-2-f'
  },
  'health-care': {
    definition: 'Sensitive data is needed for medicine, diagnosis, care or the management of care.',
    dpv: 'eu-gdpr:A9-2-h'
  },
  'research-and-statistics': {
    definition: 'Sensitive data is needed for archives, research or statistics under law.',
    dpv: 'eu-gdpr:A9-2-j'
  },
  'credit-protection': {
    definition: 'It is needed to protect credit (Brazil).'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a legal ground. */
export type LegalGround = keyof typeof legalGrounds
