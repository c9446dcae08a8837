import {caloppa} from './caloppa.js'
import {ccpa} from './ccpa.js'
import {coppa} from './coppa.js'
import {eprivacy} from './eprivacy.js'
import {gdpr} from './gdpr.js'
import {lgpd} from './lgpd.js'
import {pipeda} from './pipeda.js'
import {ukGdpr} from './uk-gdpr.js'

/** Every body of law, by the id that policies name it with. A new law is one file and its line here. */
export const laws = {
  gdpr,
  'uk-gdpr': ukGdpr,
  eprivacy,
  ccpa,
  caloppa,
  coppa,
  lgpd,
  pipeda
} as const
