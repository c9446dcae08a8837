import console from 'node:console'
import process from 'node:process'
import {parseArgs} from 'node:util'

/**
 * What a script can be told on the command line.
 *
 * @typedef {object} Option
 * @property {'string' | 'boolean'} type
 * @property {string} about What it does, in a few words.
 * @property {string} [value] What comes behind it: `FILE`.
 * @property {string | boolean} [default]
 * @property {boolean} [multiple]
 */

/**
 * The options that a script was started with. `--help` prints what there is and ends it with 0; what it doesn't know, and
 * what has no value, ends it with 2 and one line.
 *
 * @template {Record<string, Option>} Options
 * @param {string} command How it is started: `npm run bench:fuzz`.
 * @param {string} about What it is for, in a sentence or two.
 * @param {Options} options
 * @returns {import('node:util').ParseArgsConfig extends infer _ ? ReturnType<typeof parseArgs<{options: Options}>>['values'] : never}
 */
export function optionsOf(command, about, options) {
  const known = {...options, help: /** @type {const} */ ({type: 'boolean', about: 'shows this'})}
  try {
    const {values} = parseArgs({options: known})
    if (values.help !== true) return values
    console.log(helpOf(command, about, known))
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error
    const unknown = /'(--?[^']*)'/.exec(error.message)?.[1]
    console.error(
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Unknown option \`${unknown}\` — use ${listed(Object.keys(known))}`
        : error.message
    )
    process.exit(2)
  }
  process.exit(0)
}
