import type {Subject} from '../vocabulary/subjects.js'
import type {Crosswalk} from './identifiers.js'

export const subjects: Crosswalk<Subject> = {
  visitors: {dpv: 'dpv:Visitor'},
  users: {dpv: 'dpv:User'},
  members: {dpv: 'dpv:Member'},
  customers: {dpv: 'dpv:Customer'},
  subscribers: {dpv: 'dpv:Subscriber'},
  participants: {dpv: 'dpv:Participant'},
  children: {dpv: 'dpv:Child'},
  parents: {dpv: 'dpv:ParentOfDataSubject'},
  employees: {dpv: 'dpv:Employee'},
  applicants: {dpv: 'dpv:JobApplicant'}
}
