import {bigcommerce} from './bigcommerce.js'
import {etsy} from './etsy.js'
import {shopify} from './shopify.js'
import {squarespace} from './squarespace.js'
import {trustedShops} from './trusted-shops.js'
import {trustpilot} from './trustpilot.js'
import {wix} from './wix.js'

/** Shops. */
export const shops = {
  shopify,
  bigcommerce,
  squarespace,
  wix,
  etsy,
  'trusted-shops': trustedShops,
  trustpilot
}
