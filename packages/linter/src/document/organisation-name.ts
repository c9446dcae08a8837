import {toString} from 'mdast-util-to-string'
import type {PolicyDocument} from './document.js'

/** `JetPhotos.Net » Privacy Policy`, `Privacy Policy – Atlas`, `your privacy - JetBlue` → the name. */
export function nameInTitle(document: PolicyDocument): string | undefined {
  const [title] = document.nodes('heading').filter(({depth}) => depth === 1)
  if (!title) return undefined
  const rest = toString(title)
    .replace(
      /\b(?:(?:your|our|the|global|online|website)\s+)*(?:privacy|cookies?)(?:\s+(?:and|&)\s+cookies?)?(?:\s+(?:policy|notice|statement))?(?:\s+(?:for|of|at))?\b/i,
      ''
    )
    .replace(/^[\s»›|:&–—-]+|(?<![\s»›|:&–—-])[\s»›|:&–—-]+$/g, '')
  if (/^(?:terms|legal|cookies?|policy|notice|statement|data|general)\b/i.test(rest)) return undefined
  return /^\p{Lu}[\p{L}\d.&' ]{2,40}$/u.test(rest) ? rest : undefined
}
