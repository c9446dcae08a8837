import {awin} from './awin.js'
import {criteo} from './criteo.js'
import {googleAds} from './google-ads.js'
import {googleAdsense} from './google-adsense.js'
import {googleTagManager} from './google-tag-manager.js'
import {linkedinInsight} from './linkedin-insight.js'
import {metaPixel} from './meta-pixel.js'
import {microsoftAdvertising} from './microsoft-advertising.js'
import {pinterestTag} from './pinterest-tag.js'
import {taboola} from './taboola.js'
import {tiktokPixel} from './tiktok-pixel.js'
import {xAds} from './x-ads.js'

/** Advertising. */
export const advertising = {
  'google-ads': googleAds,
  'google-adsense': googleAdsense,
  'google-tag-manager': googleTagManager,
  'meta-pixel': metaPixel,
  'linkedin-insight': linkedinInsight,
  'microsoft-advertising': microsoftAdvertising,
  'tiktok-pixel': tiktokPixel,
  'pinterest-tag': pinterestTag,
  'x-ads': xAds,
  criteo,
  taboola,
  awin
}
