import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** Whose data it is. */
export const subjects = /* @__PURE__ */ labelled(labels.subjects, {
  visitors: {
    definition: 'People who look at a site.',
    dpv: 'dpv:Visitor'
  },
  users: {
    definition: 'People who use a product or have an account.',
    dpv: 'dpv:User'
  },
  members: {
    parent: 'users',
    definition: 'People who have registered.',
    dpv: 'dpv:Member'
  },
  customers: {
    definition: 'People who buy or book.',
    dpv: 'dpv:Customer'
  },
  prospects: {
    definition: 'People who might become customers.'
  },
  subscribers: {
    definition: 'People who receive a newsletter or a magazine.',
    dpv: 'dpv:Subscriber'
  },
  correspondents: {
    definition: 'People who ask or complain.'
  },
  participants: {
    definition: 'People who take part in a survey, an event or a contest.',
    dpv: 'dpv:Participant'
  },
  children: {
    definition: 'People below the age that the law or the policy names.',
    dpv: 'dpv:Child'
  },
  parents: {
    definition: 'Parents and guardians of children.',
    dpv: 'dpv:ParentOfDataSubject'
  },
  employees: {
    definition: 'People who work for the organisation.',
    dpv: 'dpv:Employee'
  },
  applicants: {
    definition: 'People who apply for work.',
    dpv: 'dpv:JobApplicant'
  },
  'business-contacts': {
    definition: 'People at suppliers, partners and customers.'
  },
  passengers: {
    parent: 'customers',
    definition: 'People who travel.'
  },
  'other-people': {
    definition: 'People whom somebody else names, such as the recipient of a gift.'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a group of people. */
export type Subject = keyof typeof subjects
