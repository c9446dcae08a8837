import type {Html} from 'mdast'
import type {Range} from '../text/range.js'

/**
 * Returns a piece of HTML as it is written, with its indentation, which the value of the node doesn't have. The marks of a
 * quotation within it become spaces: `> <a\n> href="b">`.
 *
 * @param text The source, or the part of it that readers see.
 */
export function htmlSource({value}: Html, {start, end}: Range, text: string): string {
  const written = text.slice(start, end)
  return value.length === end - start ? written : written.replace(marks, (all) => all.replaceAll('>', ' '))
}

const marks = /(?<=[\n\r])[\t >]+/g
