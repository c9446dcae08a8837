import {markup} from './texts/markup.js'
import {pages} from './texts/pages.js'
import {policies} from './texts/policies.js'
import {prose} from './texts/prose.js'

/** Hostile texts, by what they claim to be. */
export const hostileTexts = {
  markdown: [...markup, ...prose],
  html: pages,
  policy: policies
}
