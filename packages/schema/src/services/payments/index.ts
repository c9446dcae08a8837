import {adyen} from './adyen.js'
import {amazonPay} from './amazon-pay.js'
import {applePay} from './apple-pay.js'
import {braintree} from './braintree.js'
import {gocardless} from './gocardless.js'
import {googlePay} from './google-pay.js'
import {klarna} from './klarna.js'
import {mollie} from './mollie.js'
import {paddle} from './paddle.js'
import {paypal} from './paypal.js'
import {square} from './square.js'
import {stripe} from './stripe.js'

/** Payment. */
export const payments = {
  stripe,
  paypal,
  mollie,
  adyen,
  klarna,
  braintree,
  square,
  'apple-pay': applePay,
  'google-pay': googlePay,
  'amazon-pay': amazonPay,
  paddle,
  gocardless
}
