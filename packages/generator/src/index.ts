export {ComposeError} from './compose/compose-error.js'
export {
  compose,
  composeDocument,
  type ComposedDocument,
  type ComposedSection,
  type ComposeOptions
} from './compose/compose.js'
export {loadTemplates, loadTheme} from './files/overrides.js'
export type {Templates} from './templates/templates.js'
export {dpv, json, tilt, txt} from './formats/writers/index.js'
export type {Alternate, Anchor, Page, PageOrganisation} from './page/page.js'
export type {RenderOptions} from './page/render-options.js'
export {render} from './page/render.js'
export {stylesheet} from './page/stylesheet.js'
export {themeOf, type Theme} from './page/theme.js'
export {pageOf} from './page/page-of.js'
export {
  build,
  type BuildEvent,
  type BuildOptions,
  type BuiltOutput,
  type FailedSource,
  type WarnedSource
} from './writing/build.js'
export type {Format} from './formats/index.js'
export {defineConfiguration, type Configuration, type Project} from './configuration/configuration.js'
export type {Finding} from './lint/finding.js'
export {fixText, type Fixed} from './lint/fix.js'
export {lintText} from './lint/lint-text.js'
export type {Source} from './lint/lint-markdown.js'
export type {RuleChoice} from './lint/rule-set.js'
