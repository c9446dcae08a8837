import {adobeFonts} from './adobe-fonts.js'
import {akamai} from './akamai.js'
import {algolia} from './algolia.js'
import {bunny} from './bunny.js'
import {cloudflare} from './cloudflare.js'
import {fastly} from './fastly.js'
import {fontAwesome} from './font-awesome.js'
import {googleFonts} from './google-fonts.js'
import {jsdelivr} from './jsdelivr.js'

/** Delivery of files, fonts and search. */
export const delivery = {
  cloudflare,
  fastly,
  akamai,
  bunny,
  jsdelivr,
  'google-fonts': googleFonts,
  'adobe-fonts': adobeFonts,
  'font-awesome': fontAwesome,
  algolia
}
