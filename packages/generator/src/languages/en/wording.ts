import {labels, type Action} from '@policy-gen/schema'
import type {Clause, Deed, Wording} from '../wording.js'

export const wording: Wording = {
  date: (written) => written,
  period: (written) => written,
  separator: '; ',
  within: ({count, unit}, length) => `within ${count === 1 ? `one ${unit}` : length}`,
  article: () => null,
  underLaw: (label) => `the ${label}`,
  groundCitation: (article, laws) => `Art. ${article} ${laws.join(' and ')}`,
  regions: (labels, list) => `in ${list(labels.map((label) => label.replace(/^in /, '')))}`,
  only: (regions) => `only ${regions}`,
  onlyThere: (regions) => `${regions} only,`,
  everywhere: 'everywhere',
  elsewhere: 'elsewhere',
  capitalAfterColon: false,
  clause,
  isMass: (label) => /(?:data|[^s]s|information|content|history|correspondence|location)$/i.test(label),
  some: (label) => label,
  otherData: 'Other data',
  groundMeanings: {
    consent: 'You have agreed to it.',
    contract:
      'We need the data for our contract with you, or for steps before a contract that you asked us to take.',
    'legal-obligation': 'The law obliges us to do it.',
    'vital-interests': 'We need the data to protect somebody’s life.',
    'public-task':
      'We need the data for a task in the public interest or in the exercise of official authority.',
    'legitimate-interests':
      'We, or others, have a legitimate interest in it that your interests and rights do not outweigh.',
    'recognised-legitimate-interest': 'The law of the United Kingdom recognises the interest that we pursue.',
    'explicit-consent': 'You have expressly agreed to the use of this sensitive data.',
    'employment-law': 'We need the data for duties and rights under employment and social security law.',
    'made-public': 'You have manifestly made the data public yourself.',
    'legal-claims': 'We need the data to establish, exercise or defend legal claims.',
    'health-care': 'We need the data for health care.',
    'research-and-statistics': 'We need the data for archives, research or statistics under the law.',
    'credit-protection': 'We need the data for the protection of credit under Brazilian law.',
    'research-body': 'The data is needed for studies by a research body under Brazilian law.',
    'exercise-of-rights':
      'We need the data to exercise rights in judicial, administrative or arbitral proceedings under Brazilian law.',
    'health-protection':
      'The data is needed to protect health in what health professionals, health services or health authorities do under Brazilian law.'
  },
  frameworks: {
    EU: {
      program: 'the EU–U.S. Data Privacy Framework (EU–U.S. DPF)',
      from: 'the European Union',
      authority: 'the panel of the data protection authorities of the European Union'
    },
    UK: {
      program: 'the UK Extension to the EU–U.S. DPF',
      from: 'the United Kingdom',
      authority: 'the UK Information Commissioner’s Office'
    },
    CH: {
      program: 'the Swiss–U.S. Data Privacy Framework (Swiss–U.S. DPF)',
      from: 'Switzerland',
      authority: 'the Swiss Federal Data Protection and Information Commissioner'
    }
  },
  californiaCategories: {
    identifiers: 'identifiers',
    records: 'customer records (Civ. Code § 1798.80(e))',
    protected: 'characteristics of protected classifications',
    commercial: 'commercial information',
    biometric: 'biometric information',
    network: 'internet or other electronic network activity information',
    geolocation: 'geolocation data',
    sensory: 'audio, electronic, visual or similar information',
    professional: 'professional or employment-related information',
    education: 'education information',
    inferences: 'inferences',
    sensitive: 'sensitive personal information',
    other: 'other personal information'
  },
  states: {
    alone: (where) => ({heading: `If you live ${where}`, lead: 'The law of your state gives you the right'}),
    columns: {
      access: 'Access',
      rectification: 'Correction',
      erasure: 'Deletion',
      portability: 'Copy of your data',
      'opt-out-of-sale': 'Opting out of sale',
      'opt-out-of-targeted-advertising': 'Opting out of targeted advertising',
      'opt-out-of-profiling': 'Opting out of profiling',
      'information-on-sharing': 'List of third parties',
      'question-profiling': 'Questioning the result of profiling',
      'sensitive-data': 'Sensitive data'
    },
    cells: {
      yes: 'yes',
      no: 'no',
      provided: 'of data that you gave us',
      automated: 'for solely automated decisions',
      categories: 'of their categories',
      sold: 'of any buyers',
      consent: 'only if you consent',
      'opt-out': 'you can opt out',
      necessity: 'only if strictly necessary'
    }
  },
  mainRights: {
    access: 'see your data',
    rectification: 'correct it',
    erasure: 'have it deleted',
    objection: 'object to its use',
    'withdraw-consent': 'withdraw your consent',
    'opt-out-of-sale': 'opt out of sale and sharing',
    complaint: 'complain to an authority'
  }
}

/**
 * Actors are plural (`we`, `third parties`), so the label of an action is also its finite form, except for
 * these.
 */
function clause({action, modality, who}: Deed): Clause {
  const [verb, closing = null] = split[action] ?? [finiteForms[action] ?? labels.en.actions[action]]
  return {
    opening: `${who} ${adverbs[modality]}${verb}`,
    closing,
    to: givenTo.includes(action),
    aims: closing?.startsWith('for ') ?? false,
    isObject: true
  }
}

const adverbs: Readonly<Record<Deed['modality'], string>> = {does: '', may: 'may ', never: 'never '}

const givenTo: readonly Action[] = ['sell', 'transfer', 'disclose-publicly', 'give-access']

/**
 * `We share X with Y for advertising across sites`: the part before the data, and the one after the
 * recipient.
 */
const split: Readonly<Partial<Record<Action, readonly [string, string]>>> = {
  'collect-automatically': ['record', 'automatically'],
  'share-for-advertising': ['share', 'for advertising across sites'],
  link: ['link', 'to you'],
  transfer: ['transfer', 'abroad']
}

const finiteForms: Readonly<Partial<Record<Action, string>>> = {
  'decide-automatically': 'make automated decisions on the basis of',
  contact: 'contact you by means of',
  'disclose-publicly': 'publish',
  engage: 'engage others to handle',
  'obtain-consent': 'ask for your consent to the use of',
  'respond-to-signals': 'act on browser signals about',
  'store-on-device': 'store on your device, or read from it,'
}
