import type {Term} from './term.js'

/** Whose data it is. */
export const subjects = {
  visitors: {},
  users: {},
  members: {parent: 'users'},
  customers: {},
  prospects: {},
  subscribers: {},
  correspondents: {},
  participants: {},
  children: {},
  parents: {},
  employees: {},
  applicants: {},
  'business-contacts': {},
  passengers: {parent: 'customers'},
  'other-people': {}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a group of people. */
export type Subject = keyof typeof subjects
