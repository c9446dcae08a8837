import type {Action} from '../vocabulary/actions.js'
import type {Crosswalk} from './identifiers.js'

export const actions: Crosswalk<Action> = {
  collect: {dpv: 'dpv:Collect'},
  'collect-automatically': {dpv: 'dpv:Observe'},
  use: {dpv: 'dpv:Use'},
  combine: {dpv: 'dpv:Combine'},
  link: {dpv: 'dpv:Match'},
  profile: {dpv: 'dpv:Profiling'},
  share: {dpv: 'dpv:Share'},
  transfer: {dpv: 'dpv:CrossBorderTransfer'},
  'give-access': {dpv: 'dpv:MakeAvailable'},
  keep: {dpv: 'dpv:Store'},
  delete: {dpv: 'dpv:Erase'},
  anonymise: {dpv: 'dpv:Anonymise'}
}
