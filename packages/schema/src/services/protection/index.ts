import {akismet} from './akismet.js'
import {bugsnag} from './bugsnag.js'
import {cookiebot} from './cookiebot.js'
import {datadog} from './datadog.js'
import {friendlyCaptcha} from './friendly-captcha.js'
import {hcaptcha} from './hcaptcha.js'
import {newRelic} from './new-relic.js'
import {onetrust} from './onetrust.js'
import {recaptcha} from './recaptcha.js'
import {sentry} from './sentry.js'
import {turnstile} from './turnstile.js'
import {usercentrics} from './usercentrics.js'

/** Protection, errors and consent. */
export const protection = {
  recaptcha,
  hcaptcha,
  turnstile,
  'friendly-captcha': friendlyCaptcha,
  akismet,
  sentry,
  bugsnag,
  datadog,
  'new-relic': newRelic,
  cookiebot,
  usercentrics,
  onetrust
}
