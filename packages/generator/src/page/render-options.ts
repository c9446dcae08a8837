import type {Theme} from './theme.js'

/** How to make a page from a policy. */
export interface RenderOptions {
  /** Only the policy, to be put into a page that exists already: no `<html>`, no styles. */
  readonly fragment?: boolean
  /** The user's own colours, partials, styles and layout. */
  readonly theme?: Theme
  /** Whether there is a table of contents. If left out, only with three sections or more. */
  readonly contents?: boolean
  /** Links to this stylesheet instead of including the styles in the page. */
  readonly stylesheet?: string
}
