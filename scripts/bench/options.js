import console from 'node:console'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'

/**
 * An option of a script: `about` says in a few words what it does, `value` names the value after it.
 *
 * @typedef {{type: 'string', value: string, about: string, default?: string, multiple?: boolean}} ValueOption
 * @typedef {{type: 'boolean', about: string, default?: boolean}} Flag
 * @typedef {ValueOption | Flag} Option
 */

/**
 * The values of the options.
 *
 * @template {Record<string, Option>} Options
 * @typedef {ReturnType<typeof parseArgs<{options: Options}>>['values']} Values
 */

/**
 * The options that a script was started with. `--help` lists them and exits with 0; an unknown option, or one
 * without its value, prints one line and exits with 2.
 *
 * @template {Record<string, Option>} const Options
 * @param {string} command How it is started: `npm run bench:fuzz --`
 * @param {string} about What it is for.
 * @param {Options} options
 * @returns {Values<Options>}
 */
export function optionsOf(command, about, options) {
  const all = {...options, help: /** @type {const} */ ({type: 'boolean', about: 'shows these options'})}
  const {values, problem} = read(all)
  if (values.help === true) {
    console.log(helpOf(command, about, all))
    process.exit(0)
  }
  if (problem !== undefined) {
    console.error(problem)
    process.exit(2)
  }
  return /** @type {Values<Options>} */ (values)
}

/** @param {Record<string, Option>} options */
function read(options) {
  // Not strict: errors would be exceptions that show the path of this file.
  const {values, tokens} = parseArgs({options, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind === 'positional') return {values, problem: `Unexpected \`${token.value}\` — ${see}`}
    if (token.kind !== 'option') continue
    const {rawName, name, value} = token
    const option = options[name]
    if (!option) return {values, problem: `Unknown option \`${rawName}\` — ${see}`}
    if (option.type === 'string' && value === undefined)
      return {values, problem: `Missing: the value of \`${rawName}\` — add ${option.value}`}
    const wanted = option.type === 'string' && value !== undefined && wantedOf(option.value, value)
    if (wanted) return {values, problem: `\`${rawName}\` takes ${wanted}, not \`${value}\``}
    if (option.type === 'boolean' && value !== undefined)
      return {values, problem: `\`${rawName}\` takes no value — leave \`${value}\` out`}
  }
  return {values, problem: undefined}
}

/**
 * What a value should have been; `undefined` if it is that.
 *
 * @param {string} kind
 * @param {string} value
 */
function wantedOf(kind, value) {
  if (kind === 'COUNT' && !/^[1-9]\d*$/.test(value)) return 'a count from 1 on'
  if (kind === 'NUMBER' && !/^\d+$/.test(value)) return 'a whole number'
  if (kind === 'DIR' && !existsSync(value)) return 'a folder that is there'
  return undefined
}

const see = '`--help` shows the options'

/**
 * @param {string} command
 * @param {string} about
 * @param {Record<string, Option>} options
 */
function helpOf(command, about, options) {
  const rows = Object.entries(options).map(([name, option]) => ({
    name: option.type === 'string' ? `--${name} ${option.value}` : `--${name}`,
    about: option.about + (option.type === 'string' && option.default ? ` (${option.default})` : '')
  }))
  const width = Math.max(...rows.map(({name}) => name.length))
  return [
    `${command} [options]`,
    '',
    about,
    '',
    ...rows.map((row) => `  ${row.name.padEnd(width)}  ${row.about}`)
  ].join('\n')
}
