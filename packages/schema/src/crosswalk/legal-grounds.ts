import type {LegalGround} from '../vocabulary/legal-grounds.js'
import type {Crosswalk} from './identifiers.js'

export const legalGrounds: Crosswalk<LegalGround> = {
  consent: {dpv: 'eu-gdpr:A6-1-a'},
  contract: {dpv: 'eu-gdpr:A6-1-b'},
  'legal-obligation': {dpv: 'eu-gdpr:A6-1-c'},
  'vital-interests': {dpv: 'eu-gdpr:A6-1-d'},
  'public-task': {dpv: 'eu-gdpr:A6-1-e'},
  'legitimate-interests': {dpv: 'eu-gdpr:A6-1-f'},
  'explicit-consent': {dpv: 'eu-gdpr:A9-2-a'},
  'employment-law': {dpv: 'eu-gdpr:A9-2-b'},
  'made-public': {dpv: 'eu-gdpr:A9-2-e'},
  'legal-claims': {dpv: 'eu-gdpr:A9-2-f'},
  'health-care': {dpv: 'eu-gdpr:A9-2-h'},
  'research-and-statistics': {dpv: 'eu-gdpr:A9-2-j'}
}
