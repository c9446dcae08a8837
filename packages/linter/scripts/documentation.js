// What docs/ says about rules: one page a rule, the catalogue of references, the findings in the examples.
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {regimes} from '@policy-gen/schema/vocabulary'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {findingsPage, referencesPage, rulePage, rulesIndex} from '../dist/documentation/index.js'
import {presetForRegime} from '../dist/presets/preset.js'
import recommended from '../dist/presets/recommended.js'
import {outdatedReferences} from '../dist/references/index.js'
import {rules} from '../dist/rules/index.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const documents = ['jetblue', 'jetphotos', 'jetsetmag']
const laws = /** @type {import('@policy-gen/schema/vocabulary').Regime[]} */ (Object.keys(regimes))
const presets = {
  recommended,
  ...Object.fromEntries(laws.map((regime) => [regime, presetForRegime(regime)]))
}

/**
 * Every page by its path below docs/.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function pages() {
  const all = new Map(rules.map(({rule}) => [`rules/${rule.id}.md`, rulePage(rule)]))
  all.set('rules/README.md', rulesIndex(rules.map(({rule}) => rule)))
  all.set('references.md', referencesPage(outdatedReferences))
  all.set('findings.md', findingsPage(await Promise.all(documents.map(findingsIn))))
  return all
}

/** @param {string} name */
async function findingsIn(name) {
  const path = `examples/${name}/original.md`
  const value = readFileSync(root + path, 'utf8')
  const found = Object.entries(presets).map(async ([preset, plugins]) => {
    const file = new VFile({value, path, cwd: root})
    const processor = unified().use(remarkParse).use(onThatDay(plugins))
    await processor.run(processor.parse(file), file)
    const messages = file.messages.sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    )
    return {preset, messages}
  })
  return {name, presets: await Promise.all(found)}
}

/**
 * The preset as of one day, so that the page doesn't change with the calendar.
 *
 * @param {import('unified').Preset} preset
 * @returns {import('unified').Preset}
 */
function onThatDay(preset) {
  const day = '2026-11-20'
  const plugins = (preset.plugins ?? []).map((entry) => {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry]
    const declared = Object.keys(rules.find((rule) => rule === plugin)?.rule.options ?? {})
    const days = Object.fromEntries(
      ['today', 'on'].filter((name) => declared.includes(name)).map((name) => [name, day])
    )
    return declared.length > 0 ? [plugin, {...options, ...days}] : entry
  })
  return {plugins: /** @type {import('unified').PluggableList} */ (plugins)}
}
