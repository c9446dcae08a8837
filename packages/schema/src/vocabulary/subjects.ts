import type {Vocabulary} from './term.js'

/** Whose data it is. */
export const subjects = {
  visitors: {
    label: {en: 'visitors', de: 'Besucher'},
    definition: 'People who look at a site.',
    dpv: 'dpv:Visitor'
  },
  users: {
    label: {en: 'users', de: 'Nutzer'},
    definition: 'People who use a product or have an account.',
    dpv: 'dpv:User'
  },
  members: {
    parent: 'users',
    label: {en: 'members', de: 'Mitglieder'},
    definition: 'People who have registered.',
    dpv: 'dpv:Member'
  },
  customers: {
    label: {en: 'customers', de: 'Kunden'},
    definition: 'People who buy or book.',
    dpv: 'dpv:Customer'
  },
  prospects: {
    label: {en: 'interested people', de: 'Interessenten'},
    definition: 'People who might become customers.'
  },
  subscribers: {
    label: {en: 'subscribers', de: 'Abonnenten'},
    definition: 'People who receive a newsletter or a magazine.',
    dpv: 'dpv:Subscriber'
  },
  correspondents: {
    label: {en: 'people who write to us', de: 'Personen, die uns schreiben'},
    definition: 'People who ask or complain.'
  },
  participants: {
    label: {en: 'participants', de: 'Teilnehmer'},
    definition: 'People who take part in a survey, an event or a contest.',
    dpv: 'dpv:Participant'
  },
  children: {
    label: {en: 'children', de: 'Kinder'},
    definition: 'People below the age that the law or the policy names.',
    dpv: 'dpv:Child'
  },
  parents: {
    label: {en: 'parents', de: 'Eltern'},
    definition: 'Parents and guardians of children.',
    dpv: 'dpv:ParentOfDataSubject'
  },
  employees: {
    label: {en: 'employees', de: 'Beschäftigte'},
    definition: 'People who work for the organisation.',
    dpv: 'dpv:Employee'
  },
  applicants: {
    label: {en: 'applicants', de: 'Bewerber'},
    definition: 'People who apply for work.',
    dpv: 'dpv:JobApplicant'
  },
  'business-contacts': {
    label: {en: 'business contacts', de: 'Geschäftskontakte'},
    definition: 'People at suppliers, partners and customers.'
  },
  passengers: {
    parent: 'customers',
    label: {en: 'passengers', de: 'Reisende'},
    definition: 'People who travel.'
  },
  'other-people': {
    label: {en: 'other people', de: 'andere Personen'},
    definition: 'People whom somebody else names, such as the recipient of a gift.'
  }
} as const satisfies Vocabulary

/** The id of a group of people. */
export type Subject = keyof typeof subjects
