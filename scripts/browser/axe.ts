import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Page as Tab} from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe leaves on the page. */
declare const window: {readonly axe?: {run: (options: RunOptions) => Promise<AxeResults>}}

/** What depends on colours: most of the time that axe takes. */
const ofColours = ['color-contrast', 'link-in-text-block']

const choices: Readonly<Record<'all' | 'structure' | 'colours', RunOptions>> = {
  all: {},
  structure: {rules: Object.fromEntries(ofColours.map((rule) => [rule, {enabled: false}]))},
  colours: {runOnly: {type: 'rule', values: ofColours}}
}

/**
 * What axe objects to in a page as it is shown now: the rule, the element, and what would help.
 *
 * axe comes through the debugger, since pages of ours forbid foreign scripts. Of what passed, which is most of a page, it
 * collects nothing.
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
