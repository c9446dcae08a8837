import type {Regime} from '../../vocabulary/regimes.js'
import type {Requirement} from '../requirement.js'
import {caloppa} from './caloppa.js'
import {ccpa} from './ccpa.js'
import {coppa} from './coppa.js'
import {eprivacy} from './eprivacy.js'
import {gdpr} from './gdpr.js'
import {lgpd} from './lgpd.js'
import {pipeda} from './pipeda.js'
import {ukGdpr} from './uk-gdpr.js'

/** What each body of law wants disclosed. A law of `vocabulary/regimes.ts` that is missing here doesn't compile. */
export const laws = {
  gdpr,
  'uk-gdpr': ukGdpr,
  eprivacy,
  ccpa,
  caloppa,
  coppa,
  lgpd,
  pipeda
} as const satisfies Readonly<Record<Regime, readonly Requirement[]>>
