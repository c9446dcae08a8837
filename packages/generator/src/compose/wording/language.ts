import {languageOfTag, languages, type Language} from '@policy-gen/schema'
import {ComposeError} from '../compose-error.js'
import type {PolicyPath} from '../composition.js'

/** The language of the templates for a tag: `en` for `en-GB`. The caller needs one at `path`. */
export function templateLanguage(tag: string, path: PolicyPath): Language {
  const language = languageOfTag(tag)
  if (language !== undefined) return language
  const known = new Intl.ListFormat('en').format(languages)
  throw new ComposeError(
    `There are no templates in the language “${tag}”, only in ${known} — give the section a heading and a body of its own`,
    path
  )
}

/** The archive speaks English, whatever it archived, unless we can say it in the language of the document. */
export function noticeLanguage(tag: string): Language {
  return languageOfTag(tag) ?? 'en'
}
