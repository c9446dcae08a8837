import type {Entry, Law, Local} from '../law.js'
import * as aiAct from './ai-act.js'
import * as app from './app.js'
import * as caloppa from './caloppa.js'
import * as ccpa from './ccpa.js'
import * as coppa from './coppa.js'
import * as dsa from './dsa.js'
import * as eprivacy from './eprivacy.js'
import * as fadp from './fadp.js'
import * as gdpr from './gdpr.js'
import * as law25 from './law-25.js'
import * as lgpd from './lgpd.js'
import * as pipeda from './pipeda.js'
import * as shineTheLight from './shine-the-light.js'
import * as ukGdpr from './uk-gdpr.js'
import * as usDpf from './us-dpf.js'
import * as usHealth from './us-health.js'
import * as usStates from './us-states.js'

const laws = {
  gdpr: gdpr.law,
  'uk-gdpr': ukGdpr.law,
  eprivacy: eprivacy.law,
  dsa: dsa.law,
  'ai-act': aiAct.law,
  ccpa: ccpa.law,
  caloppa: caloppa.law,
  'shine-the-light': shineTheLight.law,
  coppa: coppa.law,
  lgpd: lgpd.law,
  pipeda: pipeda.law,
  'law-25': law25.law,
  fadp: fadp.law,
  'us-states': usStates.law,
  'us-health': usHealth.law,
  'us-dpf': usDpf.law,
  app: app.law
}

/** The id of a law. */
export type Regime = keyof typeof laws

/**
 * The laws that a policy can answer to. Their entries are apart, since not every caller needs to load them.
 */
export const regimes: Readonly<Record<Regime, Law>> = laws

/** What each of them requires a policy to disclose. A law that is missing here is a compile error. */
export const entriesByRegime: Readonly<Record<Regime, () => readonly Entry[]>> = {
  gdpr: gdpr.entries,
  'uk-gdpr': ukGdpr.entries,
  eprivacy: eprivacy.entries,
  dsa: dsa.entries,
  'ai-act': aiAct.entries,
  ccpa: ccpa.entries,
  caloppa: caloppa.entries,
  'shine-the-light': shineTheLight.entries,
  coppa: coppa.entries,
  lgpd: lgpd.entries,
  pipeda: pipeda.entries,
  'law-25': law25.entries,
  fadp: fadp.entries,
  'us-states': usStates.entries,
  'us-health': usHealth.entries,
  'us-dpf': usDpf.entries,
  app: app.entries
}

/** What a policy says to the people of one place, in the words of their law, if it has some. */
export const localByRegime: Readonly<Partial<Record<Regime, () => Local>>> = {
  ccpa: ccpa.local,
  'shine-the-light': shineTheLight.local,
  lgpd: lgpd.local,
  pipeda: pipeda.local,
  'law-25': law25.local,
  fadp: fadp.local,
  'us-states': usStates.local,
  'us-health': usHealth.local,
  app: app.local
}
