import type {RecipientKind} from '../vocabulary/recipients.js'
import type {Crosswalk} from './identifiers.js'

export const recipientKinds: Crosswalk<RecipientKind> = {
  'third-party': {dpv: 'dpv:ThirdParty'},
  'service-provider': {dpv: 'dpv:ServiceProvider'},
  processor: {dpv: 'dpv:DataProcessor'}
}
