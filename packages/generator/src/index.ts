export type {Alternate, Anchor, Organisation, Page} from './page/page.js'
export {render, type RenderOptions} from './page/render.js'
export {stylesheet} from './page/stylesheet.js'
export {themeOf, type Theme} from './page/theme.js'
