import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Page as Tab} from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The object that axe leaves on the page. */
declare const window: {readonly axe?: {run: (options: RunOptions) => Promise<AxeResults>}}

/** Rules on colours, which take most of axe's time. */
const ofColours = ['color-contrast', 'link-in-text-block']

const choices: Readonly<Record<'all' | 'structure' | 'colours', RunOptions>> = {
  all: {},
  structure: {rules: Object.fromEntries(ofColours.map((rule) => [rule, {enabled: false}]))},
  colours: {runOnly: {type: 'rule', values: ofColours}}
}

/**
 * axe's findings in a page as it is shown now: the rule, the element, and what would help.
 *
 * axe is injected by the debugger, since our pages forbid foreign scripts. It doesn't collect what passed,
 * which is most of a page.
 */
export async function objectionsTo(
  tab: Tab,
  about: 'all' | 'structure' | 'colours' = 'all'
): Promise<string[]> {
  if (!(await tab.evaluate(() => window.axe !== undefined))) await tab.evaluate(axe)
  const violations = await tab.evaluate(async (options) => {
    const results = await window.axe?.run({resultTypes: ['violations'], ...options})
    return results?.violations
  }, choices[about])
  if (violations === undefined) throw new Error('axe did not run')
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`)
  )
}
