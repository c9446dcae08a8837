import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {findMojibake, repairMojibake} from 'remark-preset-lint-policy/mojibake'
import {mojibakeOnly} from './mojibake-ftfy.js'

/** @typedef {import('./mojibake-result.js').Result} Result */
/**
 * @typedef {object} Case
 * @property {string} kind
 * @property {string} codec
 * @property {string} nbsp
 * @property {boolean} exact
 * @property {string} original
 * @property {string} broken
 */

/** Kinds of healthy text in which not a single finding is allowed. */
const strict = ['neg-plain', 'neg-upper', 'neg-mix', 'neg-glue', 'neg-code']

/**
 * Compares the repairs of a file of cases with what the text was before it was damaged.
 *
 * @param {string} file
 * @returns {Result[]}
 */
export function measureCases(file) {
  const cases = readCases(file).filter(({kind}) => kind !== 'ambiguous')
  const healthy = cases.filter(({kind}) => kind.startsWith('neg-'))
  const exact = cases.filter(({kind, exact}) => exact && !kind.startsWith('neg-'))
  const kept = exact.filter(({nbsp}) => nbsp === 'kept')
  const local = kept.filter(({kind}) => kind === 'words' || kind === 'lines')
  const codecs = [...new Set(kept.map(({codec}) => codec))].filter((codec) => !codec.includes('+')).sort()
  const name = basename(file)
  /** @type {(what: string, list: Case[], least: number) => Result} */
  const share = (what, list, least) => repaired(`${name}: ${what}`, list, least)
  return [
    share('exact cases', exact, 98),
    ...codecs.map((codec) =>
      share(
        codec,
        kept.filter((each) => each.codec === codec),
        93
      )
    ),
    share(
      'two codecs',
      kept.filter(({codec}) => codec.includes('+')),
      93
    ),
    share('only words or lines damaged', local, 90),
    share(
      'no-break spaces lost',
      exact.filter(({nbsp}) => nbsp === 'lost'),
      90
    ),
    ...lossy(
      name,
      cases.filter(({kind}) => kind === 'lossy')
    ),
    ...strict.map((kind) =>
      untouched(
        `${name}: ${kind}`,
        healthy.filter((each) => each.kind === kind),
        0
      )
    ),
    untouched(
      `${name}: other healthy text`,
      healthy.filter(({kind}) => !strict.includes(kind)),
      5
    ),
    theirs(name, exact, healthy)
  ]
}

/** @type {(line: string) => Case} */
const parseCase = JSON.parse

/**
 * @param {string} file
 * @returns {Case[]}
 */
function readCases(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => parseCase(line))
}

/**
 * @param {string} what
 * @param {Case[]} cases
 * @param {number} least
 * @returns {Result}
 */
function repaired(what, cases, least) {
  const right = cases.filter(({broken, original}) => repairMojibake(broken) === original).length
  const percentage = (100 * right) / cases.length
  return {
    what,
    value: `${percentage.toFixed(1)} % of ${cases.length}`,
    wanted: `at least ${least} %`,
    met: percentage >= least
  }
}

/**
 * @param {string} what
 * @param {Case[]} cases
 * @param {number} most
 * @returns {Result}
 */
function untouched(what, cases, most) {
  const touched = cases.filter(({broken}) => findMojibake(broken).length > 0)
  const examples = touched.map(({broken}) => JSON.stringify(broken)).slice(0, 5)
  return {
    what,
    value: [`${touched.length} of ${cases.length} with a finding`, ...examples].join(' '),
    wanted: `at most ${most}`,
    met: touched.length <= most
  }
}

/**
 * Where bytes were lost, a find is what counts, and that no fix is wrong.
 *
 * @param {string} name
 * @param {Case[]} cases
 * @returns {Result[]}
 */
function lossy(name, cases) {
  const results = cases.map(({broken, original}) => {
    const findings = findMojibake(broken)
    const found = findings.some(({start, end}) => broken.slice(start, end).includes('\ufffd'))
    const fixed = findings.some(({replacement}) => replacement !== undefined)
    return {found, fixed, right: fixed && agrees(broken, findings, original)}
  })
  const found = results.filter((each) => each.found).length
  const fixed = results.filter((each) => each.fixed)
  const right = fixed.filter((each) => each.right).length
  const percentage = (100 * right) / fixed.length
  return [
    {
      what: `${name}: bytes lost, found`,
      value: `${found} of ${cases.length}`,
      wanted: 'all',
      met: found === cases.length
    },
    {
      what: `${name}: bytes lost, fixes right`,
      value: `${percentage.toFixed(1)} % of ${fixed.length} texts with a fix`,
      wanted: 'at least 98 %',
      met: percentage >= 98
    }
  ]
}

/**
 * Whether the fixes agree with the original; where none is offered may be anything.
 *
 * @param {string} broken
 * @param {import('remark-preset-lint-policy/mojibake').MojibakeFinding[]} findings
 * @param {string} original
 */
function agrees(broken, findings, original) {
  /** @type {(text: string) => string} */
  const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  /** @type {(text: string) => string} */
  const unstated = (text) =>
    literal(text).replace(/[^\0-\x7f]+/g, (run) => (run.includes('\ufffd') ? '.*?' : run))
  let pattern = ''
  let position = 0
  for (const {start, end, replacement} of findings) {
    pattern +=
      unstated(broken.slice(position, start)) + (replacement === undefined ? '.*?' : literal(replacement))
    position = end
  }
  return new RegExp(`^${pattern}${unstated(broken.slice(position))}$`, 'su').test(original)
}

/**
 * @param {string} name
 * @param {Case[]} exact
 * @param {Case[]} healthy
 * @returns {Result}
 */
function theirs(name, exact, healthy) {
  const right = exact.filter(({broken, original}) => mojibakeOnly(broken) === original).length
  const touched = healthy.filter(({broken}) => mojibakeOnly(broken) !== broken).length
  const percentage = ((100 * right) / exact.length).toFixed(1)
  return {
    what: `${name}: for comparison, ftfy-js`,
    value: `${percentage} % of ${exact.length} repaired, ${touched} of ${healthy.length} healthy texts changed`
  }
}
