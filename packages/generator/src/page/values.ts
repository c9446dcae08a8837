import {finished} from '../templates/finished.js'
import type {Article} from './article.js'
import {contentSecurityPolicy, contentSecurityPolicyFor} from './content-security-policy.js'
import {dateIn} from './dates.js'
import {directionOf} from './direction.js'
import type {Alternate, PageOrganisation, Page} from './page.js'
import type {RenderOptions} from './render-options.js'
import {structuredData} from './structured-data.js'
import {stylesheet} from './stylesheet.js'
import {wordsIn} from './words.js'
import type {PageWords} from '../languages/page-words.js'
import {primaryOf} from '../languages/primary.js'

/**
 * The values that templates in `templates/page` can use. All of them are always there, `null` if unknown, so
 * that a misspelt name is an error.
 */
export function pageValues(article: Article, page: Page, options: RenderOptions): object {
  const css = stylesheet(options.theme?.styles)
  const words = wordsIn(page.language, options.theme)
  return {
    page: {
      title: page.title,
      language: page.language,
      direction: page.direction ?? directionOf(page.language),
      description: page.description ?? null,
      canonical: page.canonical ?? null,
      alternates: (page.alternates ?? []).map((alternate) => alternateValues(alternate, page))
    },
    organisation: page.organisation === undefined ? null : organisationValues(page.organisation),
    words,
    foreignWords: words.language !== primaryOf(page.language),
    windowTitle: windowTitle(page),
    heading: article.heading === '' ? page.title : finished(article.heading),
    notice: article.notice === '' ? null : finished(article.notice),
    text: finished(article.text),
    contents: hasContents(article, options) ? article.contents : null,
    dates: page.datesInText === true ? [] : dateValues(page, words),
    structuredData: finished(structuredData(page)),
    contentSecurityPolicy:
      options.stylesheet === undefined
        ? contentSecurityPolicy(css)
        : contentSecurityPolicyFor(options.stylesheet),
    stylesheet: options.stylesheet ?? null,
    style: finished(`<style>${css}</style>`)
  }
}

/** A reader sees fewer sections at a glance. */
const fewestContents = 3

function hasContents({contents}: Article, options: RenderOptions): boolean {
  return options.contents ?? contents.length >= fewestContents
}

/** `Privacy policy – Example Ltd`, unless the title names the organisation already. */
function windowTitle({title, organisation}: Page): string {
  if (organisation === undefined || title.includes(organisation.name)) return title
  return `${title} – ${organisation.name}`
}

function alternateValues({language, href}: Alternate, page: Page): object {
  return {language, href, name: nameOfLanguage(language), current: language === page.language}
}

/** A language in its own words: `Deutsch`. */
function nameOfLanguage(language: string): string {
  const known = names.get(language)
  if (known !== undefined) return known
  const name = askedName(language)
  names.set(language, name)
  return name
}

const names = new Map<string, string>()

function askedName(language: string): string {
  try {
    return new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language
  } catch {
    return language // not a language tag
  }
}

function organisationValues(organisation: PageOrganisation): object {
  const {name, legalName, site, email, telephone, address} = organisation
  return {
    name,
    legalName: legalName ?? name,
    site: site ?? null,
    siteName: site === undefined ? null : site.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''),
    email: email ?? null,
    telephone: telephone ?? null,
    dial: telephone === undefined ? null : telephone.replace(/[^\d+]/g, ''),
    address: address ?? []
  }
}

/**
 * When the text was changed, the date from which it applies, and its version: returning readers look for
 * these first.
 */
function dateValues({language, updated, effective, version}: Page, words: PageWords): object[] {
  const dates = [
    {label: words.updated, iso: updated},
    {label: words.effective, iso: effective}
  ]
  return [
    ...dates.flatMap(({label, iso}) =>
      iso === undefined ? [] : [{label, iso, words: dateIn(language, iso)}]
    ),
    ...(version === undefined ? [] : [{label: words.version, iso: null, words: version}])
  ]
}
