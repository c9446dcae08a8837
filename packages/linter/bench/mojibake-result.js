/**
 * One measured figure.
 *
 * @typedef {object} Result
 * @property {string} what
 * @property {string} value
 * @property {string} [wanted] what it should be
 * @property {boolean} [met] whether it is
 */

/**
 * A result as a line of the report, padded to the longest name.
 *
 * @param {Result} result
 * @param {number} width
 */
export function lineOf({what, value, wanted, met}, width) {
  const mark = met === undefined ? ' ' : met ? '✓' : '✗'
  return `${mark} ${what.padEnd(width)}  ${value}${wanted === undefined ? '' : `  (${wanted})`}`
}
