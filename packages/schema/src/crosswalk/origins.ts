import type {Origin} from '../vocabulary/origins.js'
import type {Crosswalk} from './identifiers.js'

export const origins: Crosswalk<Origin> = {
  person: {dpv: 'dpv:DataSubjectDataSource'},
  'third-party': {dpv: 'dpv:ThirdPartyDataSource'},
  'public-source': {dpv: 'dpv:PublicDataSource'}
}
