// Compiles templates/**/*.hbs, and puts templates/**/*.css beside them, into one module, so that at run time
// no template is compiled and no file is read. Runs before `tsc` in `npm run build`, and before vitest.
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import console from 'node:console'
import process from 'node:process'
import {fileURLToPath, URL} from 'node:url'
import {transformSync} from 'esbuild'
import {createJiti} from 'jiti'

const folder = fileURLToPath(new URL('../templates/', import.meta.url))
const target = fileURLToPath(new URL('../src/templates/precompiled.generated.ts', import.meta.url))

/** @returns {Promise<void>} */
export async function precompileTemplates() {
  const jiti = createJiti(import.meta.url, {fsCache: false, moduleCache: false})
  /** @type {typeof import('../src/templates/compile.ts')} */
  const {precompile} = await jiti.import('../src/templates/compile.ts')
  const templates = Object.entries(precompile(readAll('.hbs')))
  const styles = Object.entries(readAll('.css'))
  writeIfChanged(
    [
      '// @ts-nocheck -- written by scripts/precompile.js: to change it, change templates/',
      "import {placesIn} from './places.js'",
      'export const templates: Readonly<Record<string, () => TemplateSpecification>> = {',
      ...templates.map(([name, code]) => `${JSON.stringify(name)}: ${makerOf(name, code)},`),
      '}',
      'export const styles: Readonly<Record<string, string>> = {',
      ...styles.map(([name, css]) => `${JSON.stringify(name)}: ${JSON.stringify(minify(css))},`),
      '}',
      ''
    ].join('\n')
  )
}

/**
 * The code of a template as a function, so that only those that are used are read.
 *
 * Handlebars hands each call of a helper an object made for it, which tells the place in the template. Our
 * helpers ask for the place alone, so that one object for each place does: a thousand policies take a sixth
 * less time.
 *
 * @param {string} name
 * @param {string} code
 */
function makerOf(name, code) {
  const call =
    /\{"name":"\w+","hash":\{\},"data":data,(?:"blockParams":blockParams,)?"loc":\{"source":"([^"]*)","start":\{"line":(\d+),"column":(\d+)\},"end":\{"line":\d+,"column":\d+\}\}\}/g
  /** @type {string[]} */
  const places = []
  const shared = code.replace(call, (_, source, line, column) => {
    if (source !== name) throw new Error(`${name} has a place in ${source}`)
    return `at[${places.push(`${line}:${column}`) - 1}]`
  })
  return `() => { const at = placesIn(${JSON.stringify(name)}, '${places.join(' ')}'); return ${small(shared)} }`
}

/** Half of the code is for runtimes that can't look up a property, and blanks. @param {string} code */
function small(code) {
  const lookUp = /container\.lookupProperty \|\| function\(parent, propertyName\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g
  const {code: made} = transformSync(`export default (${code.replace(lookUp, 'container.lookupProperty')})`, {
    loader: 'js',
    minify: true,
    charset: 'utf8'
  })
  return made.trim().replace(/^export default ?|;$/g, '')
}

/**
 * What vitest calls before the tests, and again before each run in watch mode.
 *
 * @param {import('vitest/node').TestProject} project
 */
export async function setup(project) {
  await precompileTemplates()
  project.onTestsRerun(precompileTemplates)
}

/**
 * The files below templates/ that end so, by their path without that ending.
 *
 * @param {'.hbs' | '.css'} ending
 */
function readAll(ending) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [
      ending === '.hbs' ? path.slice(0, -ending.length) : path,
      readFileSync(folder + path, 'utf8')
    ])
  )
}

/** @param {string} css */
function minify(css) {
  return transformSync(css, {loader: 'css', minify: true, target: 'es2023', charset: 'utf8'}).code.trim()
}

/** @param {string} text */
function writeIfChanged(text) {
  try {
    if (readFileSync(target, 'utf8') === text) return
  } catch {
    mkdirSync(new URL('../src/templates/', import.meta.url), {recursive: true})
  }
  const temporary = `${target}.${process.pid}`
  writeFileSync(temporary, text)
  renameSync(temporary, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await precompileTemplates()
  } catch (error) {
    console.error(
      error instanceof Error && error.name === 'TemplateError' ? `templates/${error.message}` : error
    )
    process.exitCode = 1
  }
}
