import type {OutdatedReference} from '../reference.js'
import {browsers} from './browsers.js'
import {companies} from './companies.js'
import {laws} from './laws.js'
import {protocols} from './protocols.js'
import {services} from './services.js'

/** Everything that policies refer to and that is gone. */
export const outdatedReferences: readonly OutdatedReference[] = [
  ...browsers,
  ...protocols,
  ...laws,
  ...companies,
  ...services
]
