import {aws} from './aws.js'
import {azure} from './azure.js'
import {digitalocean} from './digitalocean.js'
import {githubPages} from './github-pages.js'
import {googleCloud} from './google-cloud.js'
import {heroku} from './heroku.js'
import {hetzner} from './hetzner.js'
import {ionos} from './ionos.js'
import {netlify} from './netlify.js'
import {ovhcloud} from './ovhcloud.js'
import {scaleway} from './scaleway.js'
import {supabase} from './supabase.js'
import {vercel} from './vercel.js'
import {wordpressCom} from './wordpress-com.js'

/** Hosting. */
export const hosting = {
  aws,
  'google-cloud': googleCloud,
  azure,
  hetzner,
  vercel,
  netlify,
  digitalocean,
  ovhcloud,
  scaleway,
  ionos,
  'github-pages': githubPages,
  heroku,
  'wordpress-com': wordpressCom,
  supabase
}
