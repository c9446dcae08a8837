import type {Right} from '../vocabulary/rights.js'
import type {Crosswalk} from './identifiers.js'

export const rights: Crosswalk<Right> = {
  access: {dpv: 'eu-gdpr:A15'},
  rectification: {dpv: 'eu-gdpr:A16'},
  erasure: {dpv: 'eu-gdpr:A17'},
  restriction: {dpv: 'eu-gdpr:A18'},
  objection: {dpv: 'eu-gdpr:A21'},
  portability: {dpv: 'eu-gdpr:A20'},
  'withdraw-consent': {dpv: 'eu-gdpr:A7-3'},
  complaint: {dpv: 'eu-gdpr:A77'},
  'human-review': {dpv: 'eu-gdpr:A22'}
}
