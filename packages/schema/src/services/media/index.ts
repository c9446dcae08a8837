import {disqus} from './disqus.js'
import {googleMaps} from './google-maps.js'
import {gravatar} from './gravatar.js'
import {instagram} from './instagram.js'
import {mapbox} from './mapbox.js'
import {openstreetmap} from './openstreetmap.js'
import {spotify} from './spotify.js'
import {vimeo} from './vimeo.js'
import {youtube} from './youtube.js'

/** Maps, video and embedded content. */
export const media = {
  'google-maps': googleMaps,
  openstreetmap,
  mapbox,
  youtube,
  vimeo,
  spotify,
  instagram,
  gravatar,
  disqus
}
