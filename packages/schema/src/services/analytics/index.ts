import {adobeAnalytics} from './adobe-analytics.js'
import {amplitude} from './amplitude.js'
import {etracker} from './etracker.js'
import {fathom} from './fathom.js'
import {googleAnalytics} from './google-analytics.js'
import {hotjar} from './hotjar.js'
import {matomoCloud} from './matomo-cloud.js'
import {microsoftClarity} from './microsoft-clarity.js'
import {mixpanel} from './mixpanel.js'
import {plausible} from './plausible.js'
import {posthog} from './posthog.js'
import {segment} from './segment.js'
import {simpleAnalytics} from './simple-analytics.js'

/** Measuring how a site is used. */
export const analytics = {
  'google-analytics': googleAnalytics,
  'matomo-cloud': matomoCloud,
  plausible,
  fathom,
  hotjar,
  'microsoft-clarity': microsoftClarity,
  mixpanel,
  amplitude,
  posthog,
  segment,
  'simple-analytics': simpleAnalytics,
  'adobe-analytics': adobeAnalytics,
  etracker
}
