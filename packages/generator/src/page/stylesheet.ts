import {createHash} from 'node:crypto'
import {styles as builtIn} from '../templates/precompiled.generated.js'

/** The stylesheets that a theme can have. */
export const stylesheetNames: readonly string[] = ['page.css', 'theme.css']

/**
 * The styles of a page: ours, or a theme's `page.css`, and then its `theme.css`, which usually sets no more
 * than some custom properties. To serve them as a separate file, write this text to it and name the file in
 * the option `stylesheet`.
 */
export function stylesheet(own: Readonly<Record<string, string>> = {}): string {
  return (
    [own['page.css'] ?? builtIn['page/page.css'] ?? '', own['theme.css'] ?? '']
      .filter((css) => css !== '')
      .join('\n')
      // Only this can end a `<style>` element.
      .replaceAll('</', '<\\/')
  )
}

/** The source expression of an inline stylesheet in a content security policy: `'sha256-…'`. */
export function sourceHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`
}
