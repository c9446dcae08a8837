import type {Theme} from './theme.js'

/** How a page is made of a policy. */
export interface RenderOptions {
  /** Only the policy, to be put into a page that exists already: no `<html>`, no styles. */
  readonly fragment?: boolean
  /** Colours, partials, styles and layout of one's own. */
  readonly theme?: Theme
  /** Whether there is a table of contents. Left out: from three sections on. */
  readonly contents?: boolean
  /** Link to this stylesheet instead of carrying the styles inside the page. */
  readonly stylesheet?: string
}
