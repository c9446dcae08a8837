import type {OutdatedReference} from '../reference.js'
import {authorities} from './authorities.js'
import {browsers} from './browsers.js'
import {companies} from './companies.js'
import {laws} from './laws.js'
import {protocols} from './protocols.js'
import {renamedServices} from './renamed-services.js'
import {services} from './services.js'

/** Everything that policies refer to and that no longer exists. */
export const outdatedReferences: readonly OutdatedReference[] = [
  ...browsers,
  ...protocols,
  ...laws,
  ...authorities,
  ...companies,
  ...services,
  ...renamedServices
]
