import {titles} from '../languages/basics.js'

/** `JetPhotos.Net » Privacy Policy`, `Privacy Policy – Atlas`, `your privacy - JetBlue` → the name. */
export function nameIn(title: string): string | undefined {
  const rest = titles
    .reduce((words, ofTitle) => words.replace(ofTitle, ''), title)
    .replace(/^[\s»›|:&–—-]+|(?<![\s»›|:&–—-])[\s»›|:&–—-]+$/g, '')
  if (/^(?:terms|legal|cookies?|policy|notice|statement|data|general)\b/i.test(rest)) return undefined
  return /^\p{Lu}[\p{L}\d.&' ]{2,40}$/u.test(rest) ? rest : undefined
}
