import type {Safeguard} from '../vocabulary/safeguards.js'
import type {Crosswalk} from './identifiers.js'

export const safeguards: Crosswalk<Safeguard> = {
  'adequacy-decision': {dpv: 'eu-gdpr:A45-3'},
  'standard-contractual-clauses': {dpv: 'eu-gdpr:A46-2-c'},
  'binding-corporate-rules': {dpv: 'eu-gdpr:A46-2-b'},
  'code-of-conduct': {dpv: 'eu-gdpr:A46-2-e'},
  certification: {dpv: 'eu-gdpr:A46-2-f'},
  'authorised-clauses': {dpv: 'eu-gdpr:A46-3-a'},
  'derogation-consent': {dpv: 'eu-gdpr:A49-1-a'},
  'derogation-contract': {dpv: 'eu-gdpr:A49-1-b'},
  'derogation-legal-claims': {dpv: 'eu-gdpr:A49-1-e'}
}
