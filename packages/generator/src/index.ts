export {ComposeError} from './compose/compose-error.js'
export {
  compose,
  composeDocument,
  type ComposedDocument,
  type ComposedSection,
  type ComposeOptions
} from './compose/compose.js'
export {literalBody} from './compose/fill-body.js'
export {openTemplates, type Templates} from './templates/templates.js'
export type {Alternate, Anchor, Organisation, Page} from './page/page.js'
export {render, type RenderOptions} from './page/render.js'
export {stylesheet} from './page/stylesheet.js'
export {themeOf, type Theme} from './page/theme.js'
