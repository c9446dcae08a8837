import {openTemplates, type Templates} from '../templates/templates.js'
import {articleOf} from './article.js'
import {datesOf} from './dates.js'
import type {Page} from './page.js'
import type {RenderOptions} from './render-options.js'
import type {Theme} from './theme.js'
import {pageValues} from './values.js'
import {wordsIn} from './words.js'

/**
 * Makes a web page, or a fragment of one, from a policy's Markdown. The same input gives the same bytes.
 *
 * @example render('# Privacy\n\nWe collect nothing.', {title: 'Privacy', language: 'en'})
 */
export function render(markdown: string, page: Page, options: RenderOptions = {}): string {
  const {language, anchors = []} = page
  const {theme} = options
  const article = articleOf(markdown, {
    anchors,
    dates: datesOf(page),
    tableName: wordsIn(language, theme).table
  })
  const templates = theme === undefined ? ownTemplates() : templatesOf(theme)
  return templates.fill(
    options.fragment === true ? 'page/policy.html' : 'page/page.html',
    pageValues(article, page, options)
  )
}

let own: Templates | undefined

/** Created on first use: importing this module does no work. */
function ownTemplates(): Templates {
  return (own ??= openTemplates())
}

const opened = new WeakMap<Theme, Templates>()

function templatesOf(theme: Theme): Templates {
  const templates = opened.get(theme) ?? openTemplates(theme.templates)
  opened.set(theme, templates)
  return templates
}
