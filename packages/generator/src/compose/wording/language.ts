import {languageOfTag, languageOrEnglish, languages, type Language} from '@policy-gen/schema'
import {primaryOf} from '../../languages/primary.js'
import type {Templates} from '../../templates/templates.js'
import {ComposeError} from '../compose-error.js'
import type {PolicyPath} from '../composition.js'

/** The language of the templates for a tag: `en` for `en-GB`. An unsupported one is an error at `path`. */
export function templateLanguage(tag: string, path: PolicyPath): Language {
  const language = languageOfTag(tag)
  if (language !== undefined) return language
  const known = new Intl.ListFormat('en').format(languages)
  throw new ComposeError(
    `There are no templates in the language “${tag}”, only in ${known} — give the section a heading and a body of its own`,
    path
  )
}

/**
 * The notice above an archived policy, the only template that is used in any language: an archive has
 * policies in all of them. A template of the user's own, such as `nl/archive-notice.md`, takes precedence
 * over the English one.
 */
export function noticeTemplate(tag: string, templates: Templates): string {
  const own = `${primaryOf(tag)}/${notice}`
  return templates.has(own) ? own : `${languageOrEnglish(tag)}/${notice}`
}

const notice = 'archive-notice.md'
