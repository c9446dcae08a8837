import {languageOfTag, type Policy, type PolicyFinding} from '@policy-gen/schema'
import {noticeTemplate} from '../compose/wording/language.js'
import {formatOf, type Format} from '../formats/index.js'
import {primaryOf} from '../languages/primary.js'
import type {Theme} from '../page/theme.js'
import type {Templates} from '../templates/templates.js'

/** The settings for writing a policy. */
interface Means {
  readonly formats: readonly Format[]
  readonly templates?: Templates | undefined
  readonly theme?: Theme | undefined
}

/**
 * The parts of a policy's outputs that are in English because its language isn't supported, each with what to
 * do.
 *
 * @example partsInEnglish({…, language: 'nl'}, {formats: ['tilt']}) // No words in Dutch for the labels in `tilt` …
 */
export function partsInEnglish(policy: Policy, {formats, templates, theme}: Means): PolicyFinding[] {
  if (languageOfTag(policy.language) !== undefined) return []
  const language = primaryOf(policy.language)
  const parts = formats.flatMap((format) => {
    const {adds} = formatOf(format)
    if (adds === undefined || (theme && adds.inTheme?.(language, theme) === true)) return []
    return [{what: adds.what, advice: adds.advice(language)}]
  })
  if (policy.provenance !== undefined && !hasOwnNotice(language, templates)) parts.unshift(notice(language))
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language
  return parts.map(({what, advice}) => ({
    code: 'in-english',
    path: ['language'],
    target: 'value',
    message: `No words in ${name} for ${what}: English is used instead — ${advice}`
  }))
}

function hasOwnNotice(language: string, templates: Templates | undefined): boolean {
  return templates !== undefined && noticeTemplate(language, templates).startsWith(`${language}/`)
}

function notice(language: string): {readonly what: string; readonly advice: string} {
  return {
    what: 'the notice of the archive',
    advice: `write \`${language}/archive-notice.md.hbs\` into a folder of templates`
  }
}
