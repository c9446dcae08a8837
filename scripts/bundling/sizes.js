// What each import adds to a page, and each language that it reads: bundled and minified by esbuild, then
// compressed.
//
//   npm run build && node scripts/bundling/sizes.js   writes docs/browsers.md anew
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {languages} from '@policy-gen/schema/vocabulary'
import {build} from 'esbuild'
import {format, resolveConfig} from 'prettier'

/** Everything that runs in a browser, by the name for importing it. */
export const imports = [
  'remark-preset-lint-policy',
  'remark-preset-lint-policy/rules',
  'remark-preset-lint-policy/disclosures',
  'remark-preset-lint-policy/claims',
  'remark-preset-lint-policy/languages',
  'remark-preset-lint-policy/mojibake',
  'remark-preset-lint-policy/references',
  '@policy-gen/schema',
  '@policy-gen/schema/catalogue',
  '@policy-gen/schema/editing',
  '@policy-gen/schema/text-requirements',
  '@policy-gen/schema/vocabulary',
  '@policy-gen/schema/labels/fr',
  '@policy-gen/schema/quotes',
  '@policy-gen/schema/problems'
]

/** @typedef {{minified: number, compressed: number}} Size In bytes. */

/**
 * What a page loads at first.
 *
 * @param {string} name
 * @returns {Promise<Size>}
 */
export async function sizeOf(name) {
  const {outputs, filesOf} = await bundled(name)
  return sizeIn([...filesOf('page.js')], outputs)
}

/**
 * What a page loads for each language that it reads, in addition to what it has: to read texts, and to find claims in them.
 *
 * @returns {Promise<ReadonlyMap<string, {readonly reading: Size, readonly claims: Size}>>}
 */
export async function sizesOfLanguages() {
  const {outputs, filesOf} = await bundled('remark-preset-lint-policy')
  const there = filesOf('page.js')
  return new Map(
    languages.map((language) => [
      language,
      {reading: sizeOfPart(language, 'compiled'), claims: sizeOfPart(language, 'compiled-claims')}
    ])
  )

  /** @param {string} language @param {string} part */
  function sizeOfPart(language, part) {
    const files = [...filesOf(`/languages/${language}/${part}.js`)].filter((file) => !there.has(file))
    return sizeIn(files, outputs)
  }
}

/** What reads texts, with the parts of a language that it asks for. */
const readers = /** @type {const} */ ([
  ['remark-preset-lint-policy/disclosures', ['reading']],
  ['remark-preset-lint-policy/claims', ['reading', 'claims']],
  ['remark-preset-lint-policy', ['reading', 'claims']]
])

/**
 * What is said of each language, in bytes, compressed: its parts, and each reader with those that it asks for.
 *
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>}
 */
export async function costsOfLanguages() {
  const sizes = await sizesOfLanguages()
  const imported = await Promise.all(readers.map(([name]) => sizeOf(name)))
  return new Map(
    [...sizes].map(([language, parts]) => [
      language,
      [
        parts.reading.compressed,
        parts.claims.compressed,
        ...readers.map(([, asked], reader) =>
          asked.reduce((sum, part) => sum + parts[part].compressed, imported[reader]?.compressed ?? 0)
        )
      ]
    ])
  )
}

/** @param {string} name */
async function bundled(name) {
  const {outputFiles, metafile} = await build({
    stdin: {
      contents: `export * from '${name}'\nimport * as all from '${name}'\nexport default all`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      sourcefile: 'page.js'
    },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    minify: true,
    outdir: '.',
    platform: 'browser',
    splitting: true,
    write: false
  })
  const outputs = Object.values(metafile.outputs)
  const paths = Object.keys(metafile.outputs)
  const contents = new Map(
    paths.map((path) => [path, outputFiles.find((file) => file.path.endsWith(`/${path}`))?.contents])
  )

  /**
   * The file of a module, and those that it imports.
   *
   * @param {string} entry How its path ends.
   * @returns {Set<string>}
   */
  function filesOf(entry) {
    const at = outputs.findIndex(({entryPoint}) => entryPoint?.endsWith(entry))
    const found = new Set(paths.slice(at, at + 1))
    for (const path of found)
      for (const {path: other, kind} of metafile.outputs[path]?.imports ?? [])
        if (kind === 'import-statement') found.add(other)
    return found
  }

  return {outputs: contents, filesOf}
}

/**
 * @param {readonly string[]} files
 * @param {ReadonlyMap<string, Uint8Array | undefined>} contents
 * @returns {Size}
 */
function sizeIn(files, contents) {
  const codes = files.map((file) => contents.get(file) ?? new Uint8Array())
  return {
    minified: codes.reduce((sum, code) => sum + code.length, 0),
    compressed: codes.reduce((sum, code) => sum + gzipSync(code).length, 0)
  }
}

/** A line of the first table in docs/browsers.md: name, kilobytes, kilobytes compressed. */
const row = /^\| `([^`]+)` +\| +(\d+) +\| +(\d+) +\|$/gm

/** A line of the second: language, and kilobytes compressed. */
const languageRow = /^\| `(\w\w)` +((?:\| +\d+ +)+)\|$/gm

/** The costs of languages on the page, in kilobytes. */
export function statedCosts() {
  const rows = readFileSync(page, 'utf8').matchAll(languageRow)
  return new Map(
    [...rows].map(([, language = '', cells = '']) => [language, cells.match(/\d+/g)?.map(Number) ?? []])
  )
}

/** The sizes on the page, in kilobytes, by name. */
export function statedSizes() {
  const rows = readFileSync(page, 'utf8').matchAll(row)
  return new Map(
    [...rows].map(([, name = '', minified, compressed]) => [
      name,
      {minified: Number(minified), compressed: Number(compressed)}
    ])
  )
}

/** @param {string} name @param {readonly number[]} sizes In bytes. */
function lineOf(name, sizes) {
  return `| \`${name}\` | ${sizes.map((bytes) => Math.ceil(bytes / 1000)).join(' | ')} |`
}

const page = new URL('../../docs/browsers.md', import.meta.url)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The compiler alone leaves the code that makes the tables, which is larger.
  const compiled = new URL('../../packages/linter/dist/languages/en/compiled.js', import.meta.url)
  if (!existsSync(compiled) || !readFileSync(compiled, 'utf8').includes('tables/bytes.js')) {
    console.error('packages/linter/dist has no compiled tables — run “npm run build” first')
    process.exit(2)
  }
  const costs = await costsOfLanguages()
  /** @type {Map<string, Size>} */
  const sizes = new Map()
  for (const name of imports) sizes.set(name, await sizeOf(name))
  const text = readFileSync(page, 'utf8')
    .replace(row, (line, /** @type {string} */ name) => {
      const size = sizes.get(name)
      return size ? lineOf(name, [size.minified, size.compressed]) : line
    })
    .replace(languageRow, (line, /** @type {string} */ language) => {
      const cost = costs.get(language)
      return cost ? lineOf(language, cost) : line
    })
  const path = fileURLToPath(page)
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), filepath: path}))
}
