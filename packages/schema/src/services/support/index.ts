import {calendly} from './calendly.js'
import {crisp} from './crisp.js'
import {freshdesk} from './freshdesk.js'
import {helpScout} from './help-scout.js'
import {hubspot} from './hubspot.js'
import {intercom} from './intercom.js'
import {salesforce} from './salesforce.js'
import {typeform} from './typeform.js'
import {userlike} from './userlike.js'
import {zendesk} from './zendesk.js'

/** Support, sales and forms. */
export const support = {
  zendesk,
  intercom,
  freshdesk,
  hubspot,
  crisp,
  'help-scout': helpScout,
  userlike,
  salesforce,
  typeform,
  calendly
}
