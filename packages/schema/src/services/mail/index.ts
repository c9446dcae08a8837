import {amazonSes} from './amazon-ses.js'
import {brevo} from './brevo.js'
import {cleverreach} from './cleverreach.js'
import {kit} from './kit.js'
import {klaviyo} from './klaviyo.js'
import {mailchimp} from './mailchimp.js'
import {mailgun} from './mailgun.js'
import {mailjet} from './mailjet.js'
import {postmark} from './postmark.js'
import {rapidmail} from './rapidmail.js'
import {sendgrid} from './sendgrid.js'
import {twilio} from './twilio.js'

/** E-mail and messages. */
export const mail = {
  mailchimp,
  brevo,
  sendgrid,
  mailgun,
  mailjet,
  postmark,
  klaviyo,
  kit,
  cleverreach,
  rapidmail,
  'amazon-ses': amazonSes,
  twilio
}
